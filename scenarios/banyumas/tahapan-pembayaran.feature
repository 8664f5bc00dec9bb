# language: id
# Three stages in order: the letter, its verification by an appointed official, the application by the head in office.

Fitur: Tahapan pembayaran iuran dan pejabatnya

  Surat penagihan diverifikasi pejabat yang ditunjuk Kepala Perangkat Daerah bidang sosial, dan Kepala mengajukan
  pembayarannya kepada bendahara umum Daerah (Pasal 12 ayat (3)). Penunjukan dan jabatan berlaku dari hari pertama sampai
  dengan sehari sebelum berakhir.

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Februari 2025
    Dan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah diterima:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |

  @banyumas-2025-2/p12/a3 @banyumas-2025-2/p12/a3/b
  Skenario konsep: Pejabat yang ditunjuk memverifikasi selama penunjukannya berlaku
    Dengan pegawai Rina diangkat sebagai verifikator tagihan pada Perangkat Daerah bidang sosial sejak 5 Maret 2025 hingga 10 Maret 2025
    Ketika pegawai Rina memverifikasi tagihan 3/TAG/2025 pada <hari>
    Maka tagihan 3/TAG/2025 ternyata berstatus <status>
    Ketika tagihan 3/TAG/2025 diverifikasi pada 11 Maret 2025
    Maka tagihan 3/TAG/2025 ternyata berstatus diverifikasi

    Contoh:
      | keadaan                   | hari          | status       |
      | sehari sebelum ditunjuk   | 4 Maret 2025  | diterima     |
      | hari pertama              | 5 Maret 2025  | diverifikasi |
      | hari terakhir             | 9 Maret 2025  | diverifikasi |
      | penunjukan sudah berakhir | 10 Maret 2025 | diterima     |

  @banyumas-2025-2/p12/a3/b @banyumas-2025-2/p12/a3/c
  Skenario konsep: Kepala mengajukan pembayaran selama ia menjabat
    Dengan pegawai Endah diangkat sebagai kepala pada Perangkat Daerah bidang sosial sejak 10 Maret 2025 hingga 1 April 2025
    Dan tagihan 3/TAG/2025 diverifikasi pada 5 Maret 2025
    Ketika pegawai Endah mengajukan pembayaran tagihan 3/TAG/2025 pada <hari> dari "APBD"
    Maka tagihan 3/TAG/2025 ternyata berstatus <status>
    Ketika pembayaran tagihan 3/TAG/2025 diajukan pada 2 April 2025 dari "APBD"
    Maka tagihan 3/TAG/2025 ternyata berstatus diajukan pembayarannya

    Contoh:
      | keadaan                 | hari          | status                |
      | sehari sebelum menjabat | 9 Maret 2025  | diverifikasi          |
      | hari pertama            | 10 Maret 2025 | diajukan pembayarannya |
      | hari terakhir           | 31 Maret 2025 | diajukan pembayarannya |
      | jabatan sudah berakhir  | 1 April 2025  | diverifikasi          |

  @banyumas-2025-2/p12/a1 @banyumas-2025-2/p12/a3 @banyumas-2025-2/p12/a3/a @banyumas-2025-2/p12/a3/b @banyumas-2025-2/p12/a3/c
  Skenario: Setiap tahap mencatat kantornya, dasarnya dan harinya, dan tidak diulang
    Maka catatan terakhir tagihan 3/TAG/2025 dibuat oleh Perangkat Daerah bidang sosial
    Ketika tagihan 3/TAG/2025 diverifikasi pada 5 Maret 2025
    Dan tagihan 3/TAG/2025 diverifikasi pada 6 Maret 2025
    Maka permintaan itu tidak diterima, karena surat penagihan itu belum sampai pada tahap tersebut
    Ketika pembayaran tagihan 3/TAG/2025 diajukan pada 6 Maret 2025 dari "APBD"
    Maka dasar catatan terakhir tagihan 3/TAG/2025 adalah Pasal 12 ayat (3) huruf c dan Pasal 13 ayat (1) huruf a
    Ketika tagihan 3/TAG/2025 dibayar pada 12 Maret 2025 dengan SP2D 0457/LS/2025
    Maka tagihan 3/TAG/2025 berstatus lunas
    Dan dasar catatan terakhir tagihan 3/TAG/2025 adalah Pasal 12 ayat (1), Pasal 12 ayat (3) dan Pasal 12 ayat (3) huruf c
    Ketika tagihan 3/TAG/2025 dibayar pada 13 Maret 2025 dengan SP2D 0458/LS/2025
    Maka permintaan itu tidak diterima, karena surat penagihan itu belum sampai pada tahap tersebut
