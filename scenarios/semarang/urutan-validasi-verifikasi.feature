# language: id
# The order of 6(1) to 8(2): validated, verified, decreed, registered; nothing is skipped, and the number is the proof.

Fitur: Validasi, verifikasi, Keputusan Bupati, pendaftaran

  Data divalidasi lebih dahulu oleh Perangkat Daerah yang membidangi jenisnya (Pasal 6 ayat (1)), kemudian diverifikasi
  Perangkat Daerah bidang ketenagakerjaan (Pasal 6 ayat (3)); hasil verifikasi menjadi dasar Keputusan Bupati (Pasal 6
  ayat (4)), dan keputusan itu dasar pendaftaran (Pasal 6 ayat (5) dan Pasal 8 ayat (1)).

  Latar Belakang:
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Siti

  @semarang-2025-draft/p6/a1 @semarang-2025-draft/p6/a3 @semarang-2025-draft/p6/a4 @semarang-2025-draft/p6/a5
  @semarang-2025-draft/p8/a1 @semarang-2025-draft/p8/a2 @semarang-2025-draft/p12/a3
  Skenario: Setiap tahap berdasarkan pasalnya sendiri
    Ketika Siti diusulkan pada 13 Januari 2025
    Dan validasi atas usulan Siti dilakukan pada 20 Januari 2025
    Maka dasar catatan terakhir Siti adalah Pasal 6 ayat (1)
    Ketika verifikasi atas usulan Siti dilakukan pada 27 Januari 2025
    Maka dasar catatan terakhir Siti adalah Pasal 6 ayat (3)
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 100/17/2025 tanggal 3 Februari 2025
    Maka dasar catatan terakhir Siti adalah Pasal 6 ayat (4)
    Dan Siti memegang alokasi 2025-00001
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 10 Februari 2025
    Maka dasar catatan terakhir Siti adalah Pasal 6 ayat (5), Pasal 8 ayat (1) dan Pasal 8 ayat (2)
    Dan tafsiran catatan terakhir Siti adalah SMG-14
    Dan riwayat Siti berbunyi: diusulkan, divalidasi, diverifikasi, ditetapkan, didaftarkan

  @semarang-2025-draft/p6/a1 @semarang-2025-draft/p6/a3
  Skenario: Verifikasi sebelum validasi tidak mengubah apa pun
    Dengan Siti sudah diusulkan pada 13 Januari 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 20 Januari 2025
    Maka permintaan itu tidak diterima, karena tahap itu belum sampai
    Dan Siti berstatus diusulkan
    Ketika validasi atas usulan Siti dilakukan pada 20 Januari 2025
    Dan verifikasi atas usulan Siti dilakukan pada 20 Januari 2025
    Maka riwayat Siti berbunyi: diusulkan, divalidasi, diverifikasi

  @semarang-2025-draft/p6/a3 @semarang-2025-draft/p6/a4
  Skenario: Yang baru divalidasi belum dapat ditetapkan
    Dengan Siti sudah divalidasi pada 20 Januari 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 100/17/2025 tanggal 3 Februari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 6 ayat (3) dan Pasal 6 ayat (4)
    Dan Siti berstatus divalidasi
    Dan ada 1 alokasi yang belum pernah ditempati

  @semarang-2025-draft/p6/a3
  Skenario: Yang belum ditetapkan tidak dapat didaftarkan
    Dengan Siti sudah diverifikasi pada 27 Januari 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 10 Februari 2025
    Maka baris Siti ditahan karena calon itu belum ditetapkan
    Dan Siti berstatus diverifikasi

  @semarang-2025-draft/p12/a3
  Skenario: Jumlah yang ditetapkan mengikuti kemampuan keuangan Daerah
    Dengan seorang buruh tani bernama Budi
    Dan Siti dan Budi sudah diverifikasi pada 27 Januari 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 100/17/2025 tanggal 3 Februari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 12 ayat (3)
    Dan Siti dan Budi berstatus diverifikasi

  @semarang-2025-draft/p6/a1 @semarang-2025-draft/p6/a3
  Skenario: Usulan yang dikembalikan dan diperbaiki divalidasi dan diverifikasi lagi
    Dengan Siti sudah diverifikasi pada 27 Januari 2025
    Ketika usulan Siti dikembalikan kepada pengusul pada 29 Januari 2025 karena "alamat tidak lengkap"
    Maka dasar catatan terakhir Siti adalah Pasal 6 ayat (3)
    Ketika dalam daftar usulan kolom "ALAMAT" bagi Siti berisi "RT 01 RW 01 Lerep"
    Dan usulan Siti diajukan kembali pada 31 Januari 2025
    Maka Siti berstatus diusulkan
    Ketika usulan Siti ditarik kembali pada 3 Februari 2025 karena "didaftarkan pemberi kerja"
    Maka Siti berstatus ditarik kembali
    Dan dasar catatan terakhir Siti adalah Pasal 6 ayat (1)
