# language: id
# The half-year: new data against old, every difference answered, proposed to the Bupati, decided by decree, or undone.

Fitur: Pemutakhiran data kepesertaan setiap enam bulan

  Perangkat Daerah bidang sosial memutakhirkan data setiap enam bulan atau sewaktu-waktu jika diperlukan, setelah
  berkoordinasi dengan Perangkat Daerah terkait dan BPJS Ketenagakerjaan (Pasal 9 ayat (1)). Setiap perbedaan data lama
  dengan data baru diusulkan Kepala kepada Bupati (Pasal 9 ayat (2)) dan ditetapkan dengan Keputusan Bupati (Pasal 9
  ayat (3)). Semua perbedaan satu pemutakhiran diusulkan bersama-sama, yang menyangkut syarat kepesertaan dibedakan dari
  yang tidak (BMS-21).

  @banyumas-2025-2/p9/a1 @banyumas-2025-2/p9/a2 @banyumas-2025-2/p9/a3 @banyumas-2025-2/p11/a1/b
  Skenario: Perbedaan diusulkan Kepala, ditetapkan Bupati, dan pemutakhiran ditutup
    Dengan register Kabupaten Banyumas dengan 3 alokasi kepesertaan
    Dan Siti, Budi dan Tono sudah terdaftar pada 14 Maret 2025
    Ketika pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Dan pemutakhiran itu dikoordinasikan dengan Perangkat Daerah terkait pada 3 Juli 2025
    Dan pemutakhiran itu dikoordinasikan dengan BPJS Ketenagakerjaan pada 4 Juli 2025
    Dan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | ALAMAT      | KECAMATAN | STATUS |
      | Siti | RT 01 RW 03 | Cilongok  |        |
      | Budi |             |           | pindah |
      | Tono | RT 02 RW 05 |           |        |
    Maka perbedaan yang ditemukan:
      | NO | NAMA | PERBEDAAN     | KOLOM     | LAMA        | BARU        | ALASAN                         | KEADAAN |
      | 1  | Siti | isian berbeda | ALAMAT    | RT 02 RW 05 | RT 01 RW 03 |                                | terbuka |
      | 2  | Siti | isian berbeda | KECAMATAN | Ajibarang   | Cilongok    |                                | terbuka |
      | 3  | Budi | keluar        |           |             |             | pindah domisili ke luar Daerah | terbuka |
    Ketika perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025
    Dan perbedaan nomor 2 dimasukkan ke dalam usulan pada 16 Juli 2025
    Dan perbedaan nomor 3 dimasukkan ke dalam usulan pada 16 Juli 2025 sebagai penghentian karena pindah domisili ke luar Daerah
    Dan Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Maka usulan perubahan itu memuat 3 perbedaan, 2 di antaranya menyangkut syarat
    Dan dasar catatan terakhir pemutakhiran itu adalah Pasal 9 ayat (2)
    Dan tafsiran catatan terakhir pemutakhiran itu adalah BMS-21
    Dan kolom "ALAMAT" bagi Siti tercatat "RT 02 RW 05"
    Ketika Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 400/90/2025 tanggal 28 Juli 2025
    Maka kolom "ALAMAT" bagi Siti tercatat "RT 01 RW 03"
    Dan riwayat Siti diakhiri dengan: perubahan ditetapkan, perbedaan diputus, perubahan ditetapkan, perbedaan diputus
    Dan dasar catatan terakhir Siti adalah Pasal 9 ayat (3)
    Dan Budi berstatus dihentikan
    Dan alokasi 2025-00002 kosong sejak 29 Juli 2025
    Dan riwayat Tono diakhiri dengan: didaftarkan, kepesertaan mulai berlaku
    Ketika pemutakhiran itu ditutup pada 30 Juli 2025
    Maka pemutakhiran itu tercatat ditutup pada 30 Juli 2025
    Dan dasar catatan terakhir pemutakhiran itu adalah Pasal 9 ayat (1)

  @banyumas-2025-2/p9/a1
  Skenario: Isian yang kosong dalam data baru tidak menghapus apa pun, dan huruf besar atau kecil bukan perbedaan
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Ketika data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | ALAMAT       | NO HP | DESA | DTKS |
      | Siti | rt 02  rw 05 |       |      | ya   |
    Maka tidak ada perbedaan yang ditemukan
    Dan kolom "NO HP" bagi Siti tercatat "081234567890"
    Dan dasar catatan terakhir pemutakhiran itu adalah Pasal 9 ayat (1)

  @banyumas-2025-2/p9/a2
  Skenario: Setiap perbedaan diusulkan kepada Bupati, walaupun hanya nomor telepon
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Dan pemutakhiran itu sudah dikoordinasikan pada 4 Juli 2025
    Dan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | NO HP        |
      | Siti | 085711112222 |
    Ketika perbedaan nomor 1 tidak dimasukkan ke dalam usulan pada 16 Juli 2025 karena "tidak menyangkut syarat"
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 9 ayat (2)
    Ketika perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025
    Dan Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Maka usulan perubahan itu memuat 1 perbedaan, 0 di antaranya menyangkut syarat

  @banyumas-2025-2/p9/a1
  Skenario: Perubahan tidak dapat diusulkan sebelum berkoordinasi dengan semua yang disebut peraturan
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Dan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | NO HP        |
      | Siti | 085711112222 |
    Dan perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025
    Dan pemutakhiran itu dikoordinasikan dengan Perangkat Daerah terkait pada 17 Juli 2025
    Ketika Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 9 ayat (1)
    Ketika pemutakhiran itu dikoordinasikan dengan BPJS Ketenagakerjaan pada 22 Juli 2025
    Dan Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 23 Juli 2025
    Maka usulan perubahan itu memuat 1 perbedaan, 0 di antaranya menyangkut syarat

  @banyumas-2025-2/p9/a1
  Skenario: Pemutakhiran tanpa perbedaan pun tidak dapat ditutup sebelum berkoordinasi
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Ketika pemutakhiran itu ditutup pada 31 Juli 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 9 ayat (1)
    Dan pemutakhiran itu masih terbuka
    Ketika pemutakhiran itu dikoordinasikan dengan Perangkat Daerah terkait pada 1 Agustus 2025
    Dan pemutakhiran itu dikoordinasikan dengan BPJS Ketenagakerjaan pada 1 Agustus 2025
    Dan pemutakhiran itu ditutup pada 4 Agustus 2025
    Maka pemutakhiran itu tercatat ditutup pada 4 Agustus 2025

  @banyumas-2025-2/p9/a2
  Skenario: Yang bukan Kepala Perangkat Daerah bidang sosial tidak dapat mengusulkan perubahan kepada Bupati
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan pegawai Rina diangkat sebagai pemutakhir data pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Dan pemutakhiran itu sudah dikoordinasikan pada 4 Juli 2025
    Dan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | NO HP        |
      | Siti | 085711112222 |
    Dan perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025
    Ketika pegawai Rina mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 9 ayat (2)

  @banyumas-2025-2/p9/a1 @banyumas-2025-2/p9/a2 @banyumas-2025-2/p9/a3
  Skenario: Pemutakhiran baru dapat ditutup setelah setiap perbedaan dijawab dan setiap usulan ditetapkan
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti dan Budi sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Dan pemutakhiran itu sudah dikoordinasikan pada 4 Juli 2025
    Dan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | NO HP        | DESA     |
      | Siti | 085711112222 |          |
      | Budi |              | Kalisube |
    Dan perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025
    Ketika pemutakhiran itu ditutup pada 17 Juli 2025
    Maka permintaan itu tidak diterima, karena masih ada perbedaan yang belum dijawab
    Ketika Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 17 Juli 2025
    Maka permintaan itu tidak diterima, karena masih ada perbedaan yang belum dijawab
    Ketika perbedaan nomor 2 diselesaikan pada 18 Juli 2025 karena data barunya keliru: "tertukar dengan desa lain"
    Dan pemutakhiran itu ditutup pada 18 Juli 2025
    Maka permintaan itu tidak diterima, karena masih ada perubahan yang belum ditetapkan
    Ketika Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Dan Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 400/90/2025 tanggal 28 Juli 2025
    Dan pemutakhiran itu ditutup pada 30 Juli 2025
    Maka pemutakhiran itu tercatat ditutup pada 30 Juli 2025
    Dan kolom "NO HP" bagi Siti tercatat "085711112222"
    Dan kolom "DESA" bagi Budi tercatat "Kaliori"

  @banyumas-2025-2/p9/a1
  Skenario: Data baru yang ditarik seluruhnya membatalkan perbedaan dan koreksi yang berasal darinya
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti dan Budi sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Dan data baru "keliru.csv" diterima pada 14 Juli 2025:
      | NAMA | DESA     | NO HP        |
      | Siti | Kalisube |              |
      | Budi |          | 085711112222 |
    Dan perbedaan nomor 1 diselesaikan pada 15 Juli 2025 dengan mengoreksi register karena "salah ketik pada usulan"
    Maka kolom "DESA" bagi Siti tercatat "Kalisube"
    Ketika data baru "keliru.csv" ditarik seluruhnya pada 16 Juli 2025 karena "data semester sebelumnya"
    Maka perbedaan yang ditemukan:
      | NO | NAMA | PERBEDAAN     | KOLOM | LAMA         | BARU         | KEADAAN |
      | 1  | Siti | isian berbeda | DESA  | Kaliori      | Kalisube     | ditarik |
      | 2  | Budi | isian berbeda | NO HP | 081234567890 | 085711112222 | ditarik |
    Dan kolom "DESA" bagi Siti tercatat "Kaliori"
    Dan riwayat Siti diakhiri dengan: perbedaan ditemukan, perbedaan dijawab, datanya dikoreksi, perbedaan ditarik, datanya dikoreksi
    Dan dasar catatan terakhir Siti adalah Pasal 9 ayat (1)
    Ketika data baru "benar.csv" diterima pada 17 Juli 2025:
      | NAMA | DESA    | NO HP        |
      | Siti | Kaliori | 081234567890 |
      | Budi | Kaliori | 081234567890 |
    Dan pemutakhiran itu dikoordinasikan dengan Perangkat Daerah terkait pada 18 Juli 2025
    Dan pemutakhiran itu dikoordinasikan dengan BPJS Ketenagakerjaan pada 18 Juli 2025
    Dan pemutakhiran itu ditutup pada 21 Juli 2025
    Maka pemutakhiran itu tercatat ditutup pada 21 Juli 2025

  @banyumas-2025-2/p9/a1 @banyumas-2025-2/p9/a3
  Skenario: Berkas yang sama dibandingkan sekali, dan setelah keputusan tidak dapat ditarik lagi
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Dan pemutakhiran itu sudah dikoordinasikan pada 4 Juli 2025
    Dan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | NO HP        |
      | Siti | 085711112222 |
    Ketika data baru "semester-2.csv" diterima pada 15 Juli 2025:
      | NAMA | NO HP        |
      | Siti | 085711112222 |
    Maka permintaan itu tidak diterima, karena berkas itu sudah dibandingkan
    Ketika perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025
    Dan Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Dan Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 400/90/2025 tanggal 28 Juli 2025
    Dan data baru "semester-2.csv" ditarik seluruhnya pada 29 Juli 2025 karena "data semester sebelumnya"
    Maka permintaan itu tidak diterima, karena perbedaannya sudah diputus dengan keputusan

  @banyumas-2025-2/p9/a1
  Skenario: Yang tidak disebut, yang tidak dikenal, dan yang sudah keluar ditemukan juga sebagai perbedaan
    Dengan register Kabupaten Banyumas dengan 3 alokasi kepesertaan
    Dan Siti, Budi dan Tono sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Tono sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Ketika data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | NO HP        | STATUS |
      | Siti | 081234567890 | aktif  |
      | Tono | 081234567890 | aktif  |
      | Ayu  | 081234567890 | baru   |
      | Dewi | 081234567890 | aktif  |
    Maka perbedaan yang ditemukan:
      | NO | NAMA | PERBEDAAN     | KEADAAN |
      | 1  | Tono | masuk         | terbuka |
      | 2  | Ayu  | masuk         | terbuka |
      | 3  | Dewi | tidak dikenal | terbuka |
      | 4  | Budi | tidak disebut | terbuka |
    Dan dasar catatan terakhir Budi adalah Pasal 9 ayat (1)
    Dan Ayu belum tercatat sebagai calon

  @banyumas-2025-2/p9/a2 @banyumas-2025-2/p9/a3 @banyumas-2025-2/p8/a1
  Skenario: Orang baru dalam data baru masuk melalui usulannya sendiri, bukan dengan keputusan tentang perubahan
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Dan pemutakhiran itu sudah dikoordinasikan pada 4 Juli 2025
    Dan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | STATUS |
      | Siti | aktif  |
      | Ayu  | baru   |
    Dan perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025
    Ketika Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Dan Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 400/90/2025 tanggal 28 Juli 2025
    Maka Ayu belum tercatat sebagai calon
    Dan dasar catatan terakhir pemutakhiran itu adalah Pasal 9 ayat (3)
    Ketika Ayu diusulkan pada 4 Agustus 2025
    Maka Ayu berstatus diusulkan

  @banyumas-2025-2/p9/a3 @banyumas-2025-2/p11/a1/a
  Skenario: Kematian yang baru diketahui dari data baru dilaporkan dahulu, kemudian ditetapkan bersama perubahan lainnya
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Dan pemutakhiran itu sudah dikoordinasikan pada 4 Juli 2025
    Dan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | STATUS    |
      | Siti | meninggal |
    Dan perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025 sebagai penghentian karena meninggal dunia
    Dan Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Ketika Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 400/90/2025 tanggal 28 Juli 2025
    Maka permintaan itu tidak diterima, karena kematiannya belum dilaporkan
    Ketika kematian Siti pada 2 Juni 2025 dilaporkan pada 29 Juli 2025
    Dan Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 400/90/2025 tanggal 28 Juli 2025
    Maka Siti berstatus dihentikan
    Dan kepesertaan Siti berlaku sejak 14 Maret 2025 dan tidak berlaku lagi sejak 3 Juni 2025
    Dan alokasi 2025-00001 kosong sejak 3 Juni 2025

  @banyumas-2025-2/p9/a1
  Skenario: Data baru dari kabupaten lain tidak diterima
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Ketika data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | NO HP        |
      | Siti | 081234567890 |
      | Ayu  | 081234567890 |
      | Dewi | 081234567890 |
    Maka permintaan itu tidak diterima, karena sebagian besar orang dalam berkas itu tidak dikenal
    Dan riwayat Siti diakhiri dengan: didaftarkan, kepesertaan mulai berlaku

  @banyumas-2025-2/p9/a1
  Skenario: Pemutakhiran satu semester dibuka sekali, dan pemutakhiran sewaktu-waktu menyebut alasannya
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Ketika pemutakhiran data semester II tahun 2025 dibuka pada 4 Agustus 2025
    Maka permintaan itu tidak diterima, karena pemutakhiran itu sudah dibuka
    Ketika pemutakhiran data "banjir" di luar jadwal dibuka pada 4 Agustus 2025
    Maka permintaan itu tidak diterima, karena alasan pemutakhiran di luar jadwal belum disebut
    Ketika pemutakhiran data "banjir" di luar jadwal dibuka pada 4 Agustus 2025 karena "banjir Sungai Serayu"
    Maka pemutakhiran itu masih terbuka
    Dan dasar catatan terakhir pemutakhiran itu adalah Pasal 9 ayat (1)

  @serang-2025-59/p22/a4 @serang-2025-59/p11/a2/e
  Skenario: Di Serang pemutakhiran berkala ditolak karena tidak diatur, data yang keliru dikoreksi satu per satu (SRG-26)
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Ketika pemutakhiran data semester I tahun 2026 dibuka pada 5 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 22 ayat (4) dan Pasal 11 ayat (2) huruf e

  @serang-2025-59/p22/a4
  Skenario: Di Serang usulan perubahan kepesertaan kepada Bupati ditolak karena tidak diatur
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Ketika pegawai Rina mengusulkan perubahan kepesertaan pada 5 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 22 ayat (4)
