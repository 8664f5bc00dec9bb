# language: id
# Ends and replacement in Banyumas: the ground, the decree before the successor, and why a place changed hands.

Fitur: Penghentian dan penggantian kepesertaan

  Penggantian dilaksanakan dengan terlebih dahulu menetapkan calon lain dengan Keputusan Bupati (Pasal 11 ayat (3)).
  Urutannya: pemeriksaan, keputusan, penempatan, pendaftaran (BMS-07).

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan

  @banyumas-2025-2/p11/a3
  Skenario: Tanpa keputusan yang mendahului, calon pengganti tidak dapat menempati alokasi yang kosong
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 20 April 2025 karena meninggal dunia
    Dan Budi sudah diselaraskan pada 14 Juli 2025
    Ketika Budi menempati alokasi 2025-00001 pada 15 Juli 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 11 ayat (2) dan Pasal 11 ayat (3)
    Dan Siti berstatus dihentikan
    Dan Budi berstatus diselaraskan
    Dan alokasi 2025-00001 kosong sejak 21 April 2025

  @banyumas-2025-2/p11/a3
  Skenario: Keputusan yang lebih tua daripada kekosongan tidak berlaku untuk penggantian
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Dan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/40/2025 tanggal 14 April 2025
    Dan kepesertaan Siti sudah dihentikan pada 20 April 2025 karena meninggal dunia
    Ketika Budi menempati alokasi 2025-00001 pada 28 April 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 11 ayat (2) dan Pasal 11 ayat (3)
    Dan Budi tidak memegang alokasi

  @banyumas-2025-2/p11/a1/a @banyumas-2025-2/p11/a2 @banyumas-2025-2/p11/a3
  Skenario: Dengan keputusan yang mendahului, pengganti menempati alokasi dan asal-usulnya dapat dibaca
    Dengan Siti sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 7 Maret 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 20 April 2025 karena meninggal dunia
    Dan Budi sudah diselaraskan pada 14 Juli 2025
    Ketika Bupati menetapkan Budi sebagai calon pengganti dengan Keputusan nomor 400/77/2025 tanggal 21 Juli 2025
    Dan Budi menempati alokasi 2025-00001 pada 25 Juli 2025
    Maka Siti berstatus digantikan
    Dan Budi memegang alokasi 2025-00001
    Dan pemegang alokasi 2025-00001 berturut-turut:
      | pemegang | sejak        | sampai        | keputusan   | dasar                                | sebab           | dasar sebab                                  | bukti       |
      | Siti     | 7 Maret 2025 | 21 April 2025 | 400/17/2025 | Pasal 8 ayat (10), Pasal 13 ayat (3) | meninggal dunia | Pasal 11 ayat (1) huruf a, Pasal 11 ayat (1) | Berkas Siti |
      | Budi     | 25 Juli 2025 |               | 400/77/2025 | Pasal 11 ayat (2), Pasal 11 ayat (3) |                 |                                              |             |
    Dan alokasi 2025-00001 kosong 95 hari sebelum Budi menempatinya
    Dan riwayat Siti diakhiri dengan: kematian dicatat, kepesertaan tidak berlaku lagi, dihentikan, digantikan
    Dan riwayat Budi berbunyi: diusulkan, diverifikasi, diselaraskan, ditetapkan, menempati alokasi yang kosong

  @banyumas-2025-2/p10/a3 @banyumas-2025-2/p11/a3
  Skenario: Kepesertaan pengganti mulai dengan nomornya sendiri, bukan dengan nomor pendahulunya
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 20 April 2025 karena meninggal dunia
    Dan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal 21 Juli 2025
    Dan Budi menempati alokasi 2025-00001 pada 25 Juli 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Budi pada 1 Agustus 2025
    Maka kepesertaan Budi berlaku sejak 1 Agustus 2025
    Dan kepesertaan Siti berlaku sejak 14 Maret 2025 dan tidak berlaku lagi sejak 21 April 2025

  @banyumas-2025-2/p11/a2 @banyumas-2025-2/p11/a3
  Skenario: Calon pengganti yang belum menempati alokasi belum dapat didaftarkan
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 20 April 2025 karena meninggal dunia
    Dan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal 21 Juli 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Budi pada 1 Agustus 2025
    Maka Budi berstatus ditetapkan
    Dan dasar catatan terakhir Budi adalah Pasal 11 ayat (2) dan Pasal 11 ayat (3)
    Dan kepesertaan Budi belum berlaku

  @banyumas-2025-2/p11/a2
  Skenario: Alokasi yang masih ditempati tidak dapat diberikan kepada orang lain
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Dan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal 21 Juli 2025
    Ketika Budi menempati alokasi 2025-00001 pada 25 Juli 2025
    Maka permintaan itu tidak diterima, karena alokasi itu masih ditempati
    Dan Siti memegang alokasi 2025-00001

  @banyumas-2025-2/p11/a1/a
  Skenario: Kematian peserta mengakhiri perlindungan sejak hari berikutnya, dan penghentiannya tidak memerlukan keputusan
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Ketika kematian Siti pada 20 April 2025 dilaporkan pada 28 April 2025
    Maka Siti berstatus meninggal dunia
    Dan kepesertaan Siti berlaku sejak 14 Maret 2025 dan tidak berlaku lagi sejak 21 April 2025
    Ketika kepesertaan Siti dihentikan pada 28 April 2025 karena meninggal dunia
    Maka Siti berstatus dihentikan
    Dan dasar catatan terakhir Siti adalah Pasal 11 ayat (1) huruf a dan Pasal 11 ayat (1)
    Dan alokasi 2025-00001 kosong sejak 21 April 2025

  @banyumas-2025-2/p11/a1/b @banyumas-2025-2/p11/a1/c @banyumas-2025-2/p11/a1/d @banyumas-2025-2/p9/a3
  Skenario konsep: Alasan penghentian selain kematian diputus dengan keputusan tentang perubahan kepesertaan
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Ketika kepesertaan Siti dihentikan pada 30 Juni 2025 karena <alasan>
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan <dasar>, Pasal 11 ayat (1) dan Pasal 9 ayat (3)
    Dan Siti berstatus terdaftar
    Ketika Bupati menetapkan perubahan kepesertaan dengan Keputusan nomor 400/30/2025 tanggal 23 Juni 2025
    Dan kepesertaan Siti dihentikan pada 30 Juni 2025 karena <alasan>, dengan Keputusan nomor 400/30/2025
    Maka Siti berstatus dihentikan
    Dan kepesertaan Siti berlaku sejak 14 Maret 2025 dan tidak berlaku lagi sejak 1 Juli 2025
    Dan alokasi 2025-00001 kosong sejak 1 Juli 2025

    Contoh:
      | alasan                                                 | dasar                     |
      | pindah domisili ke luar Daerah                         | Pasal 11 ayat (1) huruf b |
      | Kecelakaan Kerja yang berakibat cacat total tetap      | Pasal 11 ayat (1) huruf c |
      | tidak lagi termasuk dalam PBPU kategori Pekerja Rentan | Pasal 11 ayat (1) huruf d |

  @banyumas-2025-2/p11/a1/b @banyumas-2025-2/p9/a3
  Skenario: Keputusan tentang calon peserta tidak dapat dipakai untuk menghentikan kepesertaan
    Dengan Siti sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 7 Maret 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 14 Maret 2025
    Ketika kepesertaan Siti dihentikan pada 30 Juni 2025 karena pindah domisili ke luar Daerah, dengan Keputusan nomor 400/17/2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 11 ayat (1) huruf b, Pasal 11 ayat (1) dan Pasal 9 ayat (3)
