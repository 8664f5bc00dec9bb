# language: id
# The successor: decreed on or after the day the place fell free, placed on or after the decree, registered after that.

Fitur: Urutan penggantian kepesertaan

  Penggantian dilaksanakan dengan terlebih dahulu menetapkan calon lain dengan Keputusan Bupati (Pasal 11 ayat (3)): calon
  diperiksa, ditetapkan, menempati alokasi, baru didaftarkan (BMS-07).

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Februari 2025
    Dan kepesertaan Siti sudah dihentikan pada 20 April 2025 karena meninggal dunia

  @banyumas-2025-2/p11/a2 @banyumas-2025-2/p11/a3
  Skenario konsep: Keputusan tentang pengganti tidak mendahului hari alokasinya kosong, 21 April 2025
    Dengan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal <keputusan>
    Ketika Budi menempati alokasi 2025-00001 pada 28 April 2025
    Maka Budi berstatus ditetapkan
    Dan Siti berstatus <status Siti>

    Contoh:
      | keadaan                   | keputusan     | status Siti |
      | sehari sebelum kosong     | 20 April 2025 | dihentikan  |
      | pada hari alokasi kosong  | 21 April 2025 | digantikan  |
      | sehari sesudah kosong     | 22 April 2025 | digantikan  |
      | pada hari penempatan      | 28 April 2025 | digantikan  |

  @banyumas-2025-2/p11/a2 @banyumas-2025-2/p11/a3
  Skenario: Pengganti tidak menempati alokasi sebelum hari keputusannya
    Dengan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal 28 April 2025
    Ketika Budi menempati alokasi 2025-00001 pada 27 April 2025
    Maka permintaan itu tidak diterima, karena urutan harinya keliru
    Ketika Budi menempati alokasi 2025-00001 pada 28 April 2025
    Maka Budi memegang alokasi 2025-00001
    Dan dasar catatan terakhir Budi adalah Pasal 11 ayat (2) dan Pasal 11 ayat (3)
    Dan tafsiran catatan terakhir Budi adalah BMS-07

  @banyumas-2025-2/p11/a2 @banyumas-2025-2/p11/a3 @banyumas-2025-2/p10/a3
  Skenario: Satu alokasi berpindah berturut-turut, setiap kali dengan keputusan sendiri
    Dengan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal 28 April 2025
    Dan Budi menempati alokasi 2025-00001 pada 30 April 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Budi pada 5 Mei 2025
    Dan kepesertaan Budi sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/90/2025
    Dan Tono sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/95/2025 tanggal 14 Juli 2025
    Ketika Tono menempati alokasi 2025-00001 pada 16 Juli 2025
    Maka Tono memegang alokasi 2025-00001
    Dan Siti dan Budi berstatus digantikan

  @banyumas-2025-2/p11/a3 @banyumas-2025-2/p8/a7 @banyumas-2025-2/p8/a8
  Skenario: Calon pengganti pun diverifikasi dan diselaraskan lebih dahulu
    Dengan Budi sudah diverifikasi pada 22 April 2025
    Ketika Bupati menetapkan Budi sebagai calon pengganti dengan Keputusan nomor 400/77/2025 tanggal 28 April 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 8 ayat (7) dan Pasal 8 ayat (8)
    Ketika penyelarasan atas usulan Budi dilakukan pada 28 April 2025
    Dan Bupati menetapkan Budi sebagai calon pengganti dengan Keputusan nomor 400/77/2025 tanggal 28 April 2025
    Dan Budi menempati alokasi 2025-00001 pada 30 April 2025
    Maka dasar catatan terakhir Budi adalah Pasal 11 ayat (2) dan Pasal 11 ayat (3)
