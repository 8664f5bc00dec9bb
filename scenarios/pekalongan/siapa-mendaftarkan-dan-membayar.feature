# language: id
# Registrar, verifier of bills and payer wait for papers; by definition alone cover starts with the first payment.

Fitur: Di Pekalongan pendaftar, verifikator tagihan dan pembayar ditunjuk dengan naskah

  Peraturan tidak menyebut siapa yang mengajukan pendaftaran (Pasal 13 ayat (2) menyerahkan tata caranya kepada Perangkat
  Daerah, PKL-12), siapa yang memverifikasi tagihan, dan Perangkat Daerah mana yang membayar (PKL-20). Mulai berlakunya
  kepesertaan hanya dapat dibaca dari batasan Peserta dalam Pasal 1 angka 9 (PKL-25).

  @pekalongan-2025-19/p12/a8 @pekalongan-2025-19/p13/a2 @pekalongan-2025-19/p17/a3
  Skenario: Pendaftaran menunggu naskah yang menunjuk pendaftarnya
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan Siti sudah ditetapkan pada 20 Oktober 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Oktober 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 12 ayat (8), Pasal 13 ayat (2) dan Pasal 17 ayat (3)
    Dan Siti berstatus ditetapkan
    Ketika "Keputusan Kepala Dinas 560/9/2025" tanggal 27 Oktober 2025 menunjuk siapa yang mendaftarkan
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 29 Oktober 2025
    Maka Siti berstatus terdaftar
    Dan bukti catatan terakhir Siti menyebut "Keputusan Kepala Dinas 560/9/2025"
    Dan naskah "Keputusan Kepala Dinas 560/9/2025" tercatat berdasarkan Pasal 12 ayat (8), Pasal 13 ayat (2) dan Pasal 17 ayat (3)
    Dan kepesertaan Siti belum berlaku

  @pekalongan-2025-19/p1/n9 @pekalongan-2025-19/p4/a2/a @pekalongan-2025-19/p4/a2/b
  @pekalongan-2025-19/p12/a1 @pekalongan-2025-19/p12/a2 @pekalongan-2025-19/p16/a1
  @pekalongan-2025-19/p16/a3 @pekalongan-2025-19/p17/a2 @pekalongan-2025-19/p17/a3 @pekalongan-2025-19/p17/a4
  Skenario: Verifikasi dan pembayaran menunggu naskahnya masing-masing, dan pembayaran pertama memulai kepesertaan
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan "Keputusan Kepala Dinas 560/9/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan Siti sudah terdaftar pada 27 Oktober 2025
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 1/TAG/2025 tanggal 3 November 2025:
      | NAMA | BULAN IURAN   | IURAN  |
      | Siti | Oktober 2025  | 16.800 |
    Maka dasar catatan terakhir tagihan 1/TAG/2025 adalah Pasal 4 ayat (2), Pasal 4 ayat (2) huruf a, Pasal 4 ayat (2) huruf b, Pasal 12 ayat (2), Pasal 17 ayat (3) dan Pasal 17 ayat (4)
    Dan semua baris tagihan 1/TAG/2025 sesuai
    Ketika tagihan 1/TAG/2025 diverifikasi pada 4 November 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 16 ayat (1) dan Pasal 17 ayat (3)
    Ketika "SK 900/1/2025" tanggal 5 November 2025 menunjuk siapa yang memverifikasi tagihan
    Dan tagihan 1/TAG/2025 diverifikasi pada 5 November 2025
    Maka bukti catatan terakhir tagihan 1/TAG/2025 menyebut "SK 900/1/2025"
    Ketika pembayaran tagihan 1/TAG/2025 diajukan pada 6 November 2025 dari "APBD"
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 12 ayat (1), Pasal 16 ayat (1) dan Pasal 17 ayat (2)
    Ketika "SK 900/2/2025" tanggal 7 November 2025 menunjuk siapa yang membayar iuran
    Dan pembayaran tagihan 1/TAG/2025 diajukan pada 7 November 2025 dari "APBD"
    Dan tagihan 1/TAG/2025 dibayar pada 10 November 2025 dengan SP2D 0601/LS/2025, diterima pada 11 November 2025 dan dikonfirmasi pada 12 November 2025
    Maka kepesertaan Siti berlaku sejak 10 November 2025
    Dan riwayat Siti diakhiri dengan: didaftarkan, iuran ditagih, iuran dibayar, kepesertaan mulai berlaku
    Dan dasar catatan terakhir Siti adalah Pasal 1 angka 9
    Dan tafsiran catatan terakhir Siti adalah PKL-25

  @pekalongan-2025-19/p16/a3/a @pekalongan-2025-19/p16/a3/b
  Skenario konsep: Pembayaran diajukan dari sumber dana program Kajen Keren
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan "Keputusan Kepala Dinas 560/9/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan "SK 900/1/2025" tanggal 1 September 2025 menunjuk siapa yang memverifikasi tagihan
    Dan "SK 900/2/2025" tanggal 1 September 2025 menunjuk siapa yang membayar iuran
    Dan Siti sudah terdaftar pada 27 Oktober 2025
    Dan tagihan 1/TAG/2025 tanggal 3 November 2025 sudah diverifikasi:
      | NAMA | BULAN IURAN   | IURAN  |
      | Siti | November 2025 | 16.800 |
    Ketika pembayaran tagihan 1/TAG/2025 diajukan pada 6 November 2025 dari "<sumber>"
    Maka tagihan 1/TAG/2025 berstatus diajukan pembayarannya
    Dan dasar catatan terakhir tagihan 1/TAG/2025 adalah Pasal 12 ayat (1), Pasal 16 ayat (1), Pasal 16 ayat (3) dan Pasal 16 ayat (3) huruf <huruf>

    Contoh:
      | sumber                                       | huruf |
      | APBD                                         | a     |
      | sumber dana lain yang sah dan tidak mengikat | b     |

  @pekalongan-2025-19/p1/n9 @pekalongan-2025-19/p12/a4
  Skenario: Bulan sesudah jangka waktu berakhir tidak ditagih, dan kepesertaan berakhir dengan jangka waktunya
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan "Keputusan Kepala Dinas 560/9/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan "SK 900/1/2025" tanggal 1 September 2025 menunjuk siapa yang memverifikasi tagihan
    Dan "SK 900/2/2025" tanggal 1 September 2025 menunjuk siapa yang membayar iuran
    Dan Siti sudah terdaftar pada 1 Oktober 2025 dengan bantuan 6 bulan mulai Oktober 2025
    Dan tagihan 1/TAG/2025 tanggal 3 November 2025 sudah dibayar lunas pada 10 November 2025:
      | NAMA | BULAN IURAN  | IURAN  |
      | Siti | Oktober 2025 | 16.800 |
    Ketika berakhirnya jangka waktu bantuan dicatat pada 1 April 2026
    Maka kepesertaan Siti berlaku sejak 10 November 2025 dan tidak berlaku lagi sejak 1 April 2026
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 2/TAG/2026 tanggal 4 Mei 2026:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2026  | 16.800 |
      | Siti | April 2026  | 16.800 |
    Maka baris tagihan 2/TAG/2026 yang tidak sesuai:
      | NAMA | BULAN IURAN | IURAN  | ALASAN                    |
      | Siti | April 2026  | 16.800 | kepesertaan tidak berlaku |
