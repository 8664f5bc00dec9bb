# language: id
# When the months are over: cover ends, the place is open again, and the person may be proposed again.

Fitur: Berakhirnya jangka waktu Bantuan Iuran

  Jangka waktu yang ditetapkan berakhir dengan hari terakhir bulan terakhirnya (Pasal 12 ayat (3), ayat (4) dan ayat (5)).
  Alokasinya kosong lagi, dan orangnya dapat diusulkan lagi, sebab Pasal 13 ayat (1) huruf e menanyakan keadaan sekarang.

  Latar Belakang:
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan "SK 560/3/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan Siti sudah terdaftar pada 1 Oktober 2025 dengan bantuan 6 bulan mulai Oktober 2025

  @pekalongan-2025-19/p12/a3 @pekalongan-2025-19/p12/a3/a @pekalongan-2025-19/p12/a4
  Skenario: Pada hari terakhir masih berlaku, pada hari berikutnya berakhir dan alokasinya kosong
    Ketika berakhirnya jangka waktu bantuan dicatat pada 31 Maret 2026
    Maka Siti berstatus terdaftar
    Dan Siti memegang alokasi 2025-00001
    Ketika berakhirnya jangka waktu bantuan dicatat pada 1 April 2026
    Maka Siti berstatus berakhir jangka waktunya
    Dan dasar catatan terakhir Siti adalah Pasal 12 ayat (3), Pasal 12 ayat (3) huruf a dan Pasal 12 ayat (4)
    Dan alokasi 2025-00001 kosong sejak 1 April 2026

  @pekalongan-2025-19/p12/a6
  Skenario: Yang diperpanjang berakhir dengan perpanjangannya
    Dengan Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 560/40/2026 tanggal 2 Maret 2026
    Dan jangka waktu Siti diperpanjang 1 bulan pada 3 Maret 2026 dengan Keputusan nomor 560/40/2026 dan nota "Nota 900/7/2026"
    Ketika berakhirnya jangka waktu bantuan dicatat pada 30 April 2026
    Maka Siti berstatus terdaftar
    Ketika berakhirnya jangka waktu bantuan dicatat pada 4 Mei 2026
    Maka Siti berstatus berakhir jangka waktunya
    Dan alokasi 2025-00001 kosong sejak 1 Mei 2026

  @pekalongan-2025-19/p12/a3/b @pekalongan-2025-19/p12/a5 @pekalongan-2025-19/p13/a1/e
  Skenario: Yang berakhir dapat diusulkan lagi dengan bantuan yang lain, dan menempati alokasi yang kosong
    Dengan berakhirnya jangka waktu bantuan dicatat pada 1 April 2026
    Dan dalam daftar usulan kolom "SIFAT BANTUAN" bagi Siti berisi "temporer"
    Ketika Siti diusulkan pada 6 April 2026
    Dan verifikasi atas usulan Siti dilakukan pada 8 April 2026
    Maka pemeriksaan terakhir atas Siti menguji Pasal 13 ayat (1) huruf e
    Ketika penerusan usulan atas usulan Siti dilakukan pada 13 April 2026
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 560/50/2026 tanggal 20 April 2026 untuk 3 bulan mulai Mei 2026
    Maka Siti memegang alokasi 2025-00001
    Dan jangka waktu bantuan Siti sampai dengan 31 Juli 2026
    Dan dasar catatan terakhir Siti adalah Pasal 12 ayat (1), Pasal 12 ayat (8), Pasal 12 ayat (3), Pasal 12 ayat (3) huruf b dan Pasal 12 ayat (5)

  @pekalongan-2025-19/p12/a8 @pekalongan-2025-19/p16/a1
  Skenario: Alokasi yang kosong lagi dapat ditempati orang lain dengan keputusan biasa
    Dengan berakhirnya jangka waktu bantuan dicatat pada 1 April 2026
    Dan Budi sudah diteruskan kepada Bupati pada 20 April 2026
    Ketika Bupati menetapkan usulan Budi dengan Keputusan nomor 560/50/2026 tanggal 27 April 2026 untuk 6 bulan mulai Mei 2026
    Maka Budi memegang alokasi 2025-00001
    Dan Siti berstatus berakhir jangka waktunya
