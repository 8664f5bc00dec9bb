# language: id
# Active from the number on, paid or not, until the day of an end: the register answers for the day of a death.

Fitur: Masa aktif, nomor kepesertaan dan iuran

  Kepesertaan berlaku sejak nomornya dikeluarkan (Pasal 10 ayat (3)), walaupun Peserta menurut Pasal 1 angka 6 adalah yang
  iurannya telah dibayar: pasal mendahului definisi (BMS-06). Manfaat JKM dibayarkan bila peserta meninggal dalam masa
  aktif (Pasal 6 ayat (2)); masa aktif itu dari mulai berlakunya sampai berakhirnya kepesertaan (BMS-18).

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025

  @banyumas-2025-2/p10/a3 @banyumas-2025-2/p1/n6
  Skenario: Terlindungi walaupun belum sebulan pun dibayar, dan bulan yang belum dibayar tetap terlihat
    Maka kepesertaan Siti berlaku sejak 14 Maret 2025
    Dan tafsiran catatan terakhir Siti adalah BMS-05 dan BMS-06
    Dan iuran yang masih terutang bagi Siti sampai dengan Mei 2025: Maret, April dan Mei 2025

  @banyumas-2025-2/p6/a2 @banyumas-2025-2/p9/a1
  Skenario konsep: Hari kematian dibandingkan dengan masa aktif
    Ketika kematian Siti pada <hari> dilaporkan pada 21 Juli 2025
    Maka kepesertaan Siti berlaku sejak 14 Maret 2025 dan tidak berlaku lagi sejak <sesudahnya>
    Dan dasar catatan terakhir Siti adalah Pasal 9 ayat (1) dan Pasal 6 ayat (2)
    Dan tafsiran catatan terakhir Siti adalah BMS-18

    Contoh:
      | keadaan                        | hari          | sesudahnya    |
      | sebelum nomor dikeluarkan      | 13 Maret 2025 | 14 Maret 2025 |
      | pada hari nomor dikeluarkan    | 14 Maret 2025 | 15 Maret 2025 |
      | belum ada iuran yang dibayar   | 2 April 2025  | 3 April 2025  |

  @banyumas-2025-2/p11/a1/b @banyumas-2025-2/p6/a2
  Skenario: Yang meninggal setelah kepesertaannya berakhir tidak meninggal dalam masa aktif
    Dengan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Ketika kematian Siti pada 4 Juli 2025 dilaporkan pada 21 Juli 2025
    Maka kepesertaan Siti berlaku sejak 14 Maret 2025 dan tidak berlaku lagi sejak 1 Juli 2025
    Dan dasar catatan terakhir Siti adalah Pasal 9 ayat (1) dan Pasal 6 ayat (2)

  @banyumas-2025-2/p6/a2 @banyumas-2025-2/p11/a1/b
  Skenario: Kematian yang lebih dahulu memendekkan masa aktif yang semula berakhir kemudian
    Dengan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Ketika kematian Siti pada 2 Juni 2025 dilaporkan pada 21 Juli 2025
    Maka kepesertaan Siti berlaku sejak 14 Maret 2025 dan tidak berlaku lagi sejak 3 Juni 2025
