# language: id
# A freed place may pass on (10(2)); the successor goes the whole way of Pasal 6, the decree with it (SMG-05).

Fitur: Penggantian alokasi kepesertaan di Semarang

  Alokasi yang dihentikan dapat digantikan dengan calon lain yang memenuhi Pasal 5 ayat (4) (Pasal 10 ayat (2) dan ayat
  (3)). Keputusan tidak disebut, tetapi BPJS Ketenagakerjaan hanya mendaftarkan yang ditetapkan dengan Keputusan Bupati
  (Pasal 8 ayat (1)), maka penggantinya ditetapkan lebih dahulu (SMG-05).

  Latar Belakang:
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Siti
    Dan seorang buruh tani bernama Budi
    Dan Siti sudah terdaftar pada 10 Februari 2025
    Dan kepesertaan Siti sudah dihentikan pada 20 April 2025 karena meninggal dunia

  @semarang-2025-draft/p10/a2 @semarang-2025-draft/p10/a3
  Skenario: Tanpa Keputusan Bupati, calon pengganti tidak dapat menempati alokasi yang kosong
    Dengan Budi sudah diverifikasi pada 5 Mei 2025
    Ketika Budi menempati alokasi 2025-00001 pada 12 Mei 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 10 ayat (2) dan Pasal 10 ayat (3)
    Dan Budi berstatus diverifikasi
    Dan Siti berstatus dihentikan
    Dan alokasi 2025-00001 kosong sejak 21 April 2025

  @semarang-2025-draft/p8/a1 @semarang-2025-draft/p10/a2 @semarang-2025-draft/p10/a3
  Skenario: Dengan Keputusan Bupati, pengganti menempati alokasi dan didaftarkan
    Dengan Budi sudah diverifikasi pada 5 Mei 2025
    Ketika Bupati menetapkan Budi sebagai calon pengganti dengan Keputusan nomor 100/44/2025 tanggal 12 Mei 2025
    Dan Budi menempati alokasi 2025-00001 pada 14 Mei 2025
    Maka Siti berstatus digantikan
    Dan Budi memegang alokasi 2025-00001
    Dan dasar catatan terakhir Budi adalah Pasal 10 ayat (2) dan Pasal 10 ayat (3)
    Dan tafsiran catatan terakhir Budi adalah SMG-05
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Budi pada 19 Mei 2025
    Maka Budi berstatus terdaftar
    Dan dasar catatan terakhir Budi adalah Pasal 6 ayat (5), Pasal 8 ayat (1) dan Pasal 8 ayat (2)

  @semarang-2025-draft/p5/a4/c @semarang-2025-draft/p10/a2
  Skenario: Pengganti yang tidak memenuhi syarat tidak sampai ke alokasi
    Dengan dalam daftar usulan kolom "SUDAH TERDAFTAR" bagi Budi berisi "ya"
    Dan Budi sudah divalidasi pada 5 Mei 2025
    Ketika verifikasi atas usulan Budi dilakukan pada 7 Mei 2025
    Maka Budi berstatus tidak memenuhi syarat
    Ketika Budi menempati alokasi 2025-00001 pada 12 Mei 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 10 ayat (2) dan Pasal 10 ayat (3)
    Dan alokasi 2025-00001 kosong sejak 21 April 2025
