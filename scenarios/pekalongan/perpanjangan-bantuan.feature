# language: id
# Extending by 12(6): whole months, one or more, before the end, on a decree of its own and a note on the budget.

Fitur: Perpanjangan jangka waktu Bantuan Iuran

  Jangka waktu dapat diperpanjang sesuai dengan kemampuan keuangan Daerah (Pasal 12 ayat (6)). Batas 12 dan 3 bulan berlaku
  untuk pemberian pertama; perpanjangan paling sedikit satu bulan, dengan nota kemampuan keuangan dan Keputusan Bupati
  sendiri (PKL-06).

  Latar Belakang:
    Dengan register Kabupaten Pekalongan dengan 2 alokasi kepesertaan
    Dan "SK 560/3/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan

  @pekalongan-2025-19/p12/a6 @pekalongan-2025-19/p12/a8
  Skenario konsep: Satu bulan sudah cukup, juga melebihi batas pemberian pertama
    Dengan dalam daftar usulan kolom "SIFAT BANTUAN" bagi Siti berisi "<sifat>"
    Dan Siti sudah terdaftar pada 1 Oktober 2025 dengan bantuan <bulan> bulan mulai Oktober 2025
    Dan Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 560/40/2025 tanggal 1 Desember 2025
    Ketika jangka waktu Siti diperpanjang <tambahan> bulan pada 2 Desember 2025 dengan Keputusan nomor 560/40/2025 dan nota "Nota 900/7/2025"
    Maka jangka waktu bantuan Siti sampai dengan <akhir>
    Dan perpanjangan terakhir Siti menambah <tambahan> bulan dengan Keputusan nomor 560/40/2025
    Dan dasar catatan terakhir Siti adalah Pasal 12 ayat (6) dan Pasal 12 ayat (8)
    Dan tafsiran catatan terakhir Siti adalah PKL-06
    Dan bukti catatan terakhir Siti menyebut "Nota 900/7/2025"

    Contoh:
      | sifat      | bulan | tambahan | akhir            |
      | rutin      | 12    | 1        | 31 Oktober 2026  |
      | rutin      | 6     | 13       | 30 April 2027    |
      | insidental | 3     | 1        | 31 Januari 2026  |
      | insidental | 3     | 4        | 30 April 2026    |

  @pekalongan-2025-19/p12/a6
  Skenario: Nol bulan bukan perpanjangan
    Dengan Siti sudah terdaftar pada 1 Oktober 2025 dengan bantuan 6 bulan mulai Oktober 2025
    Dan Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 560/40/2025 tanggal 1 Desember 2025
    Ketika jangka waktu Siti diperpanjang 0 bulan pada 2 Desember 2025 dengan Keputusan nomor 560/40/2025 dan nota "Nota 900/7/2025"
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 12 ayat (6)
    Dan jangka waktu bantuan Siti sampai dengan 31 Maret 2026

  @pekalongan-2025-19/p12/a8
  Skenario: Tanpa nota, tanpa keputusan, atau dengan keputusan lain, perpanjangan tidak diterima
    Dengan Siti sudah terdaftar pada 1 Oktober 2025 dengan bantuan 6 bulan mulai Oktober 2025
    Dan Budi sudah ditetapkan dengan Keputusan Bupati nomor 560/35/2025 tanggal 24 November 2025
    Ketika jangka waktu Siti diperpanjang 6 bulan pada 2 Desember 2025 dengan Keputusan nomor 560/40/2025 dan nota ""
    Maka permintaan itu tidak diterima, karena nota kemampuan keuangan belum disebut
    Ketika jangka waktu Siti diperpanjang 6 bulan pada 2 Desember 2025 dengan Keputusan nomor 560/40/2025 dan nota "Nota 900/7/2025"
    Maka permintaan itu tidak diterima, karena keputusan itu belum tercatat
    Ketika jangka waktu Siti diperpanjang 6 bulan pada 2 Desember 2025 dengan Keputusan nomor 560/35/2025 dan nota "Nota 900/7/2025"
    Maka permintaan itu tidak diterima, karena keputusan itu bukan keputusan tentang perpanjangan
    Dan jangka waktu bantuan Siti sampai dengan 31 Maret 2026

  @pekalongan-2025-19/p12/a6
  Skenario konsep: Perpanjangan sampai dengan hari sesudah hari terakhir masih mungkin, kemudian tidak lagi
    Dengan Siti sudah terdaftar pada 1 Oktober 2025 dengan bantuan 6 bulan mulai Oktober 2025
    Dan Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 560/40/2026 tanggal 2 Maret 2026
    Ketika jangka waktu Siti diperpanjang 3 bulan pada <hari> dengan Keputusan nomor 560/40/2026 dan nota "Nota 900/7/2026"
    Maka jangka waktu bantuan Siti sampai dengan 30 Juni 2026
    Ketika jangka waktu Siti diperpanjang 1 bulan pada 2 Juli 2026 dengan Keputusan nomor 560/40/2026 dan nota "Nota 900/7/2026"
    Maka permintaan itu tidak diterima, karena jangka waktunya sudah berakhir
    Dan jangka waktu bantuan Siti sampai dengan 30 Juni 2026

    Contoh:
      | hari          |
      | 31 Maret 2026 |
      | 1 April 2026  |

  @pekalongan-2025-19/p12/a3 @pekalongan-2025-19/p12/a4
  Skenario: Setelah berakhirnya dicatat, jangka waktu tidak dapat diperpanjang lagi
    Dengan Siti sudah terdaftar pada 1 Oktober 2025 dengan bantuan 6 bulan mulai Oktober 2025
    Dan Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 560/40/2026 tanggal 2 Maret 2026
    Dan berakhirnya jangka waktu bantuan dicatat pada 1 April 2026
    Ketika jangka waktu Siti diperpanjang 3 bulan pada 1 April 2026 dengan Keputusan nomor 560/40/2026 dan nota "Nota 900/7/2026"
    Maka permintaan itu tidak diterima, karena tahap itu sudah lewat
    Dan Siti berstatus berakhir jangka waktunya

  @pekalongan-2025-19/p12/a6
  Skenario: Seluruh daftar diperpanjang bersama, kecuali yang sudah meninggal dunia
    Dengan Siti dan Budi sudah terdaftar pada 1 Oktober 2025 dengan bantuan 6 bulan mulai Oktober 2025
    Dan kematian Budi pada 20 November 2025 dilaporkan pada 24 November 2025
    Dan Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 560/40/2025 tanggal 1 Desember 2025
    Ketika jangka waktu semua usulan Siti diperpanjang 6 bulan pada 2 Desember 2025 dengan Keputusan nomor 560/40/2025 dan nota "Nota 900/7/2025"
    Maka jangka waktu bantuan Siti sampai dengan 30 September 2026
    Dan jangka waktu bantuan Budi sampai dengan 31 Maret 2026
