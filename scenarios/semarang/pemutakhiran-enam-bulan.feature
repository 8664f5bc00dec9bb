# language: id
# The update of Pasal 7: the carrier is consulted, a difference may be left out for a reason, changes are decreed.

Fitur: Pemutakhiran data di Semarang: perbedaan dapat diusulkan, tidak harus

  Setiap enam bulan atau sewaktu-waktu data dimutakhirkan setelah berkoordinasi dengan BPJS Ketenagakerjaan (Pasal 7 ayat
  (1)). Dalam hal terdapat perbedaan, Kepala "dapat mengusulkan" perubahan (Pasal 7 ayat (2)): perbedaan yang tidak
  diusulkan disertai alasannya (SMG-12). Banyumas mengusulkan setiap perbedaan.

  Latar Belakang:
    Dengan register Kabupaten Semarang dengan 2 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Siti
    Dan seorang buruh tani bernama Budi
    Dan Siti dan Budi sudah terdaftar pada 10 Februari 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025

  @semarang-2025-draft/p7/a1 @semarang-2025-draft/p7/a2 @semarang-2025-draft/p7/a3
  Skenario: Sebagian diusulkan dan ditetapkan, sebagian tidak diusulkan dengan alasan, dan pemutakhiran ditutup
    Dengan pemutakhiran itu dikoordinasikan dengan BPJS Ketenagakerjaan pada 4 Juli 2025
    Dan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | NO HP        | ALAMAT      |
      | Siti | 085711112222 |             |
      | Budi |              | RT 01 RW 03 |
    Ketika perbedaan nomor 1 tidak dimasukkan ke dalam usulan pada 16 Juli 2025 karena "tidak menyangkut syarat"
    Dan perbedaan nomor 2 dimasukkan ke dalam usulan pada 16 Juli 2025
    Maka perbedaan yang ditemukan:
      | NO | NAMA | PERBEDAAN     | KOLOM  | KEADAAN         |
      | 1  | Siti | isian berbeda | NO HP  | tidak diusulkan |
      | 2  | Budi | isian berbeda | ALAMAT | diusulkan       |
    Ketika Kepala Perangkat Daerah bidang ketenagakerjaan mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Maka usulan perubahan itu memuat 1 perbedaan, 0 di antaranya menyangkut syarat
    Dan dasar catatan terakhir pemutakhiran itu adalah Pasal 7 ayat (2)
    Dan tafsiran catatan terakhir pemutakhiran itu adalah SMG-12
    Ketika Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 100/90/2025 tanggal 28 Juli 2025
    Maka kolom "ALAMAT" bagi Budi tercatat "RT 01 RW 03"
    Dan kolom "NO HP" bagi Siti tercatat "081234567890"
    Dan dasar catatan terakhir Budi adalah Pasal 7 ayat (3)
    Ketika pemutakhiran itu ditutup pada 30 Juli 2025
    Maka pemutakhiran itu tercatat ditutup pada 30 Juli 2025

  @semarang-2025-draft/p7/a2
  Skenario: Perbedaan yang tidak diusulkan harus disertai alasan
    Dengan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | NO HP        |
      | Siti | 085711112222 |
      | Budi | 081234567890 |
    Ketika perbedaan nomor 1 tidak dimasukkan ke dalam usulan pada 16 Juli 2025 karena ""
    Maka permintaan itu tidak diterima, karena alasan tidak mengusulkan belum disebut
    Ketika perbedaan nomor 1 tidak dimasukkan ke dalam usulan pada 16 Juli 2025 karena "nomor tidak dapat dihubungi"
    Maka perbedaan yang ditemukan:
      | NO | NAMA | PERBEDAAN     | KOLOM | KEADAAN         |
      | 1  | Siti | isian berbeda | NO HP | tidak diusulkan |
    Dan dasar catatan terakhir Siti adalah Pasal 7 ayat (1) dan Pasal 7 ayat (2)

  @semarang-2025-draft/p7/a1
  Skenario: Tanpa koordinasi dengan BPJS Ketenagakerjaan pemutakhiran tidak dapat ditutup
    Ketika pemutakhiran itu ditutup pada 31 Juli 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 7 ayat (1)
    Dan pemutakhiran itu masih terbuka
    Ketika pemutakhiran itu dikoordinasikan dengan BPJS Ketenagakerjaan pada 1 Agustus 2025
    Dan pemutakhiran itu ditutup pada 4 Agustus 2025
    Maka pemutakhiran itu tercatat ditutup pada 4 Agustus 2025

  @semarang-2025-draft/p7/a1 @semarang-2025-draft/p7/a3 @semarang-2025-draft/p10/a1/b
  Skenario: Yang pindah menurut data baru dihentikan dengan keputusan tentang perubahan, dan alokasinya kosong
    Dengan pemutakhiran itu dikoordinasikan dengan BPJS Ketenagakerjaan pada 4 Juli 2025
    Dan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | STATUS |
      | Siti | aktif  |
      | Budi | pindah |
    Dan perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025 sebagai penghentian karena pindah domisili ke luar Daerah
    Dan Kepala Perangkat Daerah bidang ketenagakerjaan mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Ketika Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 100/90/2025 tanggal 28 Juli 2025
    Maka Budi berstatus dihentikan
    Dan alokasi 2025-00002 kosong sejak 29 Juli 2025
