# language: id
# Cover starts on the day the first contribution is paid (8(3)); the stages of 11(3) and the sources of Pasal 12.

Fitur: Di Semarang kepesertaan mulai berlaku sejak pembayaran iuran pertama

  Nomor kepesertaan membuktikan pendaftaran (Pasal 8 ayat (2)), tetapi kepesertaan mulai berlaku sejak pembayaran iuran
  pertama (Pasal 8 ayat (3)): pada hari dibayar, bukan hari diterima BPJS Ketenagakerjaan (SMG-13).

  Latar Belakang:
    Dengan register Kabupaten Semarang dengan 2 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Siti
    Dan seorang buruh tani bernama Budi
    Dan Siti dan Budi sudah terdaftar pada 10 Februari 2025

  @semarang-2025-draft/p1/n11 @semarang-2025-draft/p1/n13 @semarang-2025-draft/p4/a @semarang-2025-draft/p4/b
  @semarang-2025-draft/p8/a3 @semarang-2025-draft/p11/a1 @semarang-2025-draft/p11/a2
  @semarang-2025-draft/p11/a3/a @semarang-2025-draft/p11/a3/b @semarang-2025-draft/p11/a3/c
  Skenario: Dari surat penagihan sampai dengan pembayaran yang memulai kepesertaan
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 1/TAG/2025 tanggal 3 Maret 2025:
      | NAMA | BULAN IURAN   | IURAN  |
      | Siti | Februari 2025 | 16.800 |
      | Siti | Maret 2025    | 16.800 |
    Maka dasar catatan terakhir tagihan 1/TAG/2025 adalah Pasal 4, Pasal 4 huruf a, Pasal 4 huruf b, Pasal 11 ayat (2) dan Pasal 11 ayat (3) huruf a
    Ketika tagihan 1/TAG/2025 diverifikasi pada 5 Maret 2025
    Maka dasar catatan terakhir tagihan 1/TAG/2025 adalah Pasal 11 ayat (2), Pasal 11 ayat (3) dan Pasal 11 ayat (3) huruf b
    Ketika pembayaran tagihan 1/TAG/2025 diajukan pada 6 Maret 2025 dari "APBD"
    Maka dasar catatan terakhir tagihan 1/TAG/2025 adalah Pasal 11 ayat (3) huruf c dan Pasal 12 ayat (1) huruf a
    Dan kepesertaan Siti belum berlaku
    Ketika tagihan 1/TAG/2025 dibayar pada 10 Maret 2025 dengan SP2D 0102/LS/2025, diterima pada 11 Maret 2025 dan dikonfirmasi pada 13 Maret 2025
    Maka kepesertaan Siti berlaku sejak 10 Maret 2025
    Dan iuran Siti bulan Februari 2025 dibayar pada 10 Maret 2025, diterima pada 11 Maret 2025 dan dikonfirmasi pada 13 Maret 2025
    Dan riwayat Siti diakhiri dengan: iuran dibayar, kepesertaan mulai berlaku, iuran dibayar
    Dan dasar catatan terakhir tagihan 1/TAG/2025 adalah Pasal 1 angka 13, Pasal 11 ayat (1) dan Pasal 11 ayat (3) huruf c
    Dan kepesertaan Budi belum berlaku

  @semarang-2025-draft/p8/a3
  Skenario: Pembayaran berikutnya tidak menggeser hari mulai berlaku
    Dengan tagihan 1/TAG/2025 tanggal 3 Maret 2025 sudah dibayar lunas pada 10 Maret 2025:
      | NAMA | BULAN IURAN   | IURAN  |
      | Siti | Februari 2025 | 16.800 |
    Dan tagihan 2/TAG/2025 tanggal 1 April 2025 sudah diajukan pembayarannya:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Ketika tagihan 2/TAG/2025 dibayar pada 8 April 2025 dengan SP2D 0188/LS/2025
    Maka kepesertaan Siti berlaku sejak 10 Maret 2025
    Dan iuran Siti bulan Februari dan Maret 2025 sudah dibayar

  @semarang-2025-draft/p11/a3/a @semarang-2025-draft/p11/a3/b
  Skenario: Yang bukan Kepala Perangkat Daerah bidang ketenagakerjaan tidak memverifikasi tagihan
    Dengan pegawai Rina diangkat sebagai penerima tagihan pada Perangkat Daerah bidang ketenagakerjaan sejak 6 Januari 2025
    Dan tagihan 1/TAG/2025 tanggal 3 Maret 2025 sudah diterima:
      | NAMA | BULAN IURAN   | IURAN  |
      | Siti | Februari 2025 | 16.800 |
    Ketika pegawai Rina memverifikasi tagihan 1/TAG/2025 pada 5 Maret 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 11 ayat (2) dan Pasal 11 ayat (3) huruf b
    Dan tagihan 1/TAG/2025 masih berstatus diterima

  @semarang-2025-draft/p11/a3
  Skenario: Tahapan pembayaran tidak dapat dilompati
    Dengan tagihan 1/TAG/2025 tanggal 3 Maret 2025 sudah diterima:
      | NAMA | BULAN IURAN   | IURAN  |
      | Siti | Februari 2025 | 16.800 |
    Ketika pembayaran tagihan 1/TAG/2025 diajukan pada 6 Maret 2025 dari "APBD"
    Maka permintaan itu tidak diterima, karena surat penagihan itu belum sampai pada tahap tersebut
    Ketika tagihan 1/TAG/2025 diverifikasi pada 6 Maret 2025
    Dan tagihan 1/TAG/2025 dibayar pada 7 Maret 2025 dengan SP2D 0102/LS/2025
    Maka permintaan itu tidak diterima, karena surat penagihan itu belum sampai pada tahap tersebut
    Dan kepesertaan Siti belum berlaku

  @semarang-2025-draft/p12/a1/a @semarang-2025-draft/p12/a1/b @semarang-2025-draft/p12/a2/a @semarang-2025-draft/p12/a2/b
  Skenario konsep: Pembayaran diajukan dari sumber dana yang tercantum, dan dari yang lain tidak
    Dengan tagihan 1/TAG/2025 tanggal 3 Maret 2025 sudah diverifikasi:
      | NAMA | BULAN IURAN   | IURAN  |
      | Siti | Februari 2025 | 16.800 |
    Ketika pembayaran tagihan 1/TAG/2025 diajukan pada 6 Maret 2025 dari "Dana Desa"
    Maka permintaan itu tidak diterima, karena peraturan tidak mencantumkan sumber dana itu
    Ketika pembayaran tagihan 1/TAG/2025 diajukan pada 6 Maret 2025 dari "<sumber>"
    Maka tagihan 1/TAG/2025 berstatus diajukan pembayarannya
    Dan dasar catatan terakhir tagihan 1/TAG/2025 adalah <dasar> dan Pasal 11 ayat (3) huruf c

    Contoh:
      | sumber                                  | dasar                                                |
      | APBD                                    | Pasal 12 ayat (1) huruf a                            |
      | dana bagi hasil cukai hasil tembakau    | Pasal 12 ayat (2) huruf a                            |
      | sumber lain yang sah                    | Pasal 12 ayat (1) huruf b, Pasal 12 ayat (2) huruf b |
