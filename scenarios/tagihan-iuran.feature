# language: id
# Contributions: the carrier's letter is matched line by line, verified, applied for and paid; every rupiah has a place.

Fitur: Tagihan iuran dari BPJS Ketenagakerjaan

  Pembayaran iuran melalui tiga tahapan: surat penagihan dari BPJS Ketenagakerjaan, verifikasi oleh pejabat yang ditunjuk
  Kepala Perangkat Daerah bidang sosial (verifikator tagihan), dan pengajuan pembayaran oleh Kepala kepada bendahara
  umum Daerah (Pasal 12 ayat (3)). Setiap baris tagihan dicocokkan dengan masa berlaku kepesertaan; yang tidak sesuai
  dikembalikan dengan alasannya. Iuran JKK dan JKM seorang peserta adalah Rp 16.800 setiap bulan.

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti dan Budi sudah terdaftar pada 14 Februari 2025

  @banyumas-2025-2/p12/a3/a @banyumas-2025-2/p12/a3/b @banyumas-2025-2/p12/a3/c @banyumas-2025-2/p12/a1
  @banyumas-2025-2/p13/a1/a
  Skenario: Tagihan yang sesuai diverifikasi, diajukan pembayarannya, dan dibayar lunas
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 3/TAG/2025 tanggal 3 Maret 2025:
      | NAMA | BULAN IURAN   | IURAN  |
      | Siti | Februari 2025 | 16.800 |
      | Siti | Maret 2025    | 16.800 |
      | Budi | Februari 2025 | 16.800 |
      | Budi | Maret 2025    | 16.800 |
    Maka tagihan 3/TAG/2025 berstatus diterima
    Dan semua baris tagihan 3/TAG/2025 sesuai
    Dan dasar catatan terakhir tagihan 3/TAG/2025 adalah Pasal 12 ayat (3) huruf a
    Ketika tagihan 3/TAG/2025 diverifikasi pada 5 Maret 2025
    Maka tagihan 3/TAG/2025 berstatus diverifikasi
    Dan dasar catatan terakhir tagihan 3/TAG/2025 adalah Pasal 12 ayat (3) huruf b
    Ketika pembayaran tagihan 3/TAG/2025 diajukan pada 6 Maret 2025 dari "APBD"
    Maka tagihan 3/TAG/2025 berstatus diajukan pembayarannya
    Dan dasar catatan terakhir tagihan 3/TAG/2025 adalah Pasal 12 ayat (3) huruf c dan Pasal 13 ayat (1) huruf a
    Ketika tagihan 3/TAG/2025 dibayar pada 12 Maret 2025 dengan SP2D 0457/LS/2025
    Maka tagihan 3/TAG/2025 berstatus lunas
    Dan dasar catatan terakhir tagihan 3/TAG/2025 adalah Pasal 12 ayat (1) dan Pasal 12 ayat (3) huruf c
    Dan dari tagihan 3/TAG/2025 Rp 67.200 dibayar, Rp 0 dikembalikan dan Rp 0 belum diselesaikan
    Dan riwayat Siti diakhiri dengan: iuran ditagih, iuran ditagih, iuran dibayar, iuran dibayar
    Dan tidak ada iuran yang masih terutang bagi Siti sampai dengan Maret 2025

  @banyumas-2025-2/p12/a3/b
  Skenario konsep: Hanya pejabat yang ditunjuk yang memverifikasi surat penagihan
    Dengan pegawai Rina diangkat sebagai <jabatan> pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah diterima:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Ketika pegawai Rina memverifikasi tagihan 3/TAG/2025 pada 5 Maret 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 12 ayat (3) huruf b
    Dan tagihan 3/TAG/2025 masih berstatus diterima

    Contoh:
      | jabatan          |
      | verifikator      |
      | penerima tagihan |
      | pemutakhir data  |

  @banyumas-2025-2/p12/a3/a @banyumas-2025-2/p12/a3/b
  Skenario: Yang menerima surat penagihan tidak memverifikasinya, walaupun ia juga ditunjuk sebagai verifikator tagihan
    Dengan pegawai Rina diangkat sebagai penerima tagihan pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan pegawai Rina diangkat sebagai verifikator tagihan pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan pegawai Rina menerima surat penagihan 3/TAG/2025 tanggal 3 Maret 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Ketika pegawai Rina memverifikasi tagihan 3/TAG/2025 pada 5 Maret 2025
    Maka permintaan itu ditolak karena orang yang sama sudah menangani berkas itu
    Dan tagihan 3/TAG/2025 masih berstatus diterima
    Ketika tagihan 3/TAG/2025 diverifikasi pada 5 Maret 2025
    Maka tagihan 3/TAG/2025 berstatus diverifikasi

  @banyumas-2025-2/p12/a3/a @banyumas-2025-2/p12/a3/b
  Skenario: Baris yang tidak sesuai dikembalikan dengan alasannya, baris lainnya diverifikasi
    Dengan seorang penderes bernama Tono
    Dan kematian Budi pada 25 Maret 2025 dilaporkan pada 28 Maret 2025
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 4/TAG/2025 tanggal 1 April 2025:
      | NAMA | BULAN IURAN  | IURAN  |
      | Siti | Maret 2025   | 16.800 |
      | Siti | Januari 2025 | 16.800 |
      | Siti | April 2025   | 18.600 |
      | Siti | Maret 2025   | 16.800 |
      | Budi | Maret 2025   | 16.800 |
      | Budi | April 2025   | 16.800 |
      | Tono | Maret 2025   | 16.800 |
    Maka baris tagihan 4/TAG/2025 yang tidak sesuai:
      | NAMA | BULAN IURAN  | IURAN  | ALASAN                      |
      | Siti | Januari 2025 | 16.800 | kepesertaan tidak berlaku   |
      | Siti | April 2025   | 18.600 | jumlah tidak sesuai         |
      | Siti | Maret 2025   | 16.800 | sudah ditagih               |
      | Budi | April 2025   | 16.800 | meninggal sebelum bulan itu |
      | Tono | Maret 2025   | 16.800 | tidak terdaftar             |
    Dan dasar catatan terakhir tagihan 4/TAG/2025 adalah Pasal 12 ayat (3) huruf a
    Ketika tagihan 4/TAG/2025 diverifikasi pada 3 April 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 12 ayat (3) huruf b
    Ketika baris tagihan 4/TAG/2025 yang tidak sesuai dikembalikan pada 3 April 2025
    Dan tagihan 4/TAG/2025 diverifikasi pada 3 April 2025
    Maka tagihan 4/TAG/2025 berstatus diverifikasi
    Dan baris tagihan 4/TAG/2025 yang tidak sesuai sudah dikembalikan
    Dan dari tagihan 4/TAG/2025 Rp 0 dibayar, Rp 85.800 dikembalikan dan Rp 33.600 belum diselesaikan

  @banyumas-2025-2/p12/a3/a
  Skenario: Bulan kematian masih terutang, bulan-bulan sesudahnya tidak
    Dengan kematian Budi pada 25 Maret 2025 dilaporkan pada 28 Maret 2025
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 5/TAG/2025 tanggal 5 Mei 2025:
      | NAMA | BULAN IURAN   | IURAN  |
      | Budi | Februari 2025 | 16.800 |
      | Budi | Maret 2025    | 16.800 |
      | Budi | April 2025    | 16.800 |
      | Budi | Mei 2025      | 16.800 |
    Maka baris tagihan 5/TAG/2025 yang tidak sesuai:
      | NAMA | BULAN IURAN | IURAN  | ALASAN                      |
      | Budi | April 2025  | 16.800 | meninggal sebelum bulan itu |
      | Budi | Mei 2025    | 16.800 | meninggal sebelum bulan itu |
    Dan iuran yang masih terutang bagi Budi sampai dengan Mei 2025: Februari dan Maret 2025

  @banyumas-2025-2/p12/a3/a
  Skenario: Keringanan iuran menurut PP 50/2025 tidak berlaku bagi iuran yang dibiayai APBD
    Dengan 1 alokasi kepesertaan didanai dari "sumber lain yang sah dan tidak mengikat"
    Dan Tono sudah terdaftar pada 14 Maret 2025
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 4/TAG/2026 tanggal 6 April 2026:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | April 2026  | 8.400  |
      | Budi | April 2026  | 16.800 |
      | Tono | April 2026  | 8.400  |
    Maka baris tagihan 4/TAG/2026 yang tidak sesuai:
      | NAMA | BULAN IURAN | IURAN | ALASAN              |
      | Siti | April 2026  | 8.400 | jumlah tidak sesuai |

  @banyumas-2025-2/p12/a3/a
  Skenario: Tagihan yang jumlah suratnya berbeda dari jumlah daftarnya tidak diterima
    Ketika BPJS Ketenagakerjaan menagih iuran Rp 50.400 dengan surat 3/TAG/2025 tanggal 3 Maret 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
      | Budi | Maret 2025  | 16.800 |
    Maka permintaan itu tidak diterima, karena jumlah dalam surat dan dalam daftarnya berbeda
    Dan tagihan 3/TAG/2025 belum tercatat
    Ketika BPJS Ketenagakerjaan menagih iuran Rp 33.600 dengan surat 3/TAG/2025 tanggal 3 Maret 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
      | Budi | Maret 2025  | 16.800 |
    Maka tagihan 3/TAG/2025 berstatus diterima

  @banyumas-2025-2/p12/a3/a
  Skenario: NIK yang tidak terbaca mengembalikan barisnya, jumlah yang tidak terbaca menolak seluruh surat
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 3/TAG/2025 tanggal 3 Maret 2025:
      | NAMA | NIK            | BULAN IURAN | IURAN         |
      | Siti | 33020112345678 | Maret 2025  | seperti biasa |
    Maka permintaan itu tidak diterima, karena jumlah pada salah satu barisnya tidak terbaca
    Dan tagihan 3/TAG/2025 belum tercatat
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 3/TAG/2025 tanggal 3 Maret 2025:
      | NAMA | NIK            | BULAN IURAN | IURAN  |
      | Siti | 33020112345678 | Maret 2025  | 16.800 |
    Maka baris tagihan 3/TAG/2025 yang tidak sesuai:
      | NAMA | BULAN IURAN | IURAN  | ALASAN          |
      | Siti | Maret 2025  | 16.800 | tidak terdaftar |

  @banyumas-2025-2/p12/a3/c @banyumas-2025-2/p13/a1/a @banyumas-2025-2/p13/a1/b @banyumas-2025-2/p13/a2/a
  @banyumas-2025-2/p13/a2/b
  Skenario konsep: Pembayaran diajukan dari sumber dana yang tercantum dalam peraturan
    Dengan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah diverifikasi:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Ketika pembayaran tagihan 3/TAG/2025 diajukan pada 6 Maret 2025 dari "<sumber>"
    Maka tagihan 3/TAG/2025 berstatus diajukan pembayarannya
    Dan dasar catatan terakhir tagihan 3/TAG/2025 adalah Pasal 12 ayat (3) huruf c dan <dasar>

    Contoh:
      | sumber                                  | dasar                     |
      | APBD                                    | Pasal 13 ayat (1) huruf a |
      | sumber lain yang sah dan tidak mengikat | Pasal 13 ayat (1) huruf b |
      | DBHCHT                                  | Pasal 13 ayat (2) huruf a |
      | SiLPA                                   | Pasal 13 ayat (2) huruf b |

  @banyumas-2025-2/p12/a3/c @banyumas-2025-2/p13/a2/b
  Skenario: SiLPA dana bantuan sosial penderes dapat membiayai iuran pekerja lain (BMS-15)
    Dengan 1 alokasi kepesertaan didanai dari "SiLPA"
    Dan seorang pedagang bernama Tono
    Dan Tono sudah terdaftar pada 14 Maret 2025
    Dan tagihan 3/TAG/2025 tanggal 24 Maret 2025 sudah diverifikasi:
      | NAMA | BULAN IURAN | IURAN  |
      | Tono | Maret 2025  | 16.800 |
    Ketika pembayaran tagihan 3/TAG/2025 diajukan pada 26 Maret 2025 dari "SiLPA"
    Maka tagihan 3/TAG/2025 berstatus diajukan pembayarannya

  @banyumas-2025-2/p12/a3/c @banyumas-2025-2/p13/a2/a
  Skenario: Sumber dana yang tidak tercantum tidak dapat dipakai
    Dengan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah diverifikasi:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Ketika pembayaran tagihan 3/TAG/2025 diajukan pada 6 Maret 2025 dari "Dana Desa"
    Maka permintaan itu tidak diterima, karena peraturan tidak mencantumkan sumber dana itu
    Dan tagihan 3/TAG/2025 masih berstatus diverifikasi
    Ketika pembayaran tagihan 3/TAG/2025 diajukan pada 6 Maret 2025 dari "DBHCHT"
    Maka tagihan 3/TAG/2025 berstatus diajukan pembayarannya

  @banyumas-2025-2/p12/a3/c
  Skenario: Yang bukan Kepala Perangkat Daerah bidang sosial tidak dapat mengajukan pembayaran
    Dengan pegawai Rina diangkat sebagai verifikator tagihan pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah diverifikasi:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Ketika pegawai Rina mengajukan pembayaran tagihan 3/TAG/2025 pada 6 Maret 2025 dari "APBD"
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 12 ayat (3) huruf c
    Dan tagihan 3/TAG/2025 masih berstatus diverifikasi

  @banyumas-2025-2/p12/a1 @banyumas-2025-2/p12/a3/c
  Skenario: Tahapan pembayaran tidak dapat dilompati
    Dengan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah diterima:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Ketika pembayaran tagihan 3/TAG/2025 diajukan pada 6 Maret 2025 dari "APBD"
    Maka permintaan itu tidak diterima, karena surat penagihan itu belum sampai pada tahap tersebut
    Ketika tagihan 3/TAG/2025 diverifikasi pada 6 Maret 2025
    Dan tagihan 3/TAG/2025 dibayar pada 12 Maret 2025 dengan SP2D 0457/LS/2025
    Maka permintaan itu tidak diterima, karena surat penagihan itu belum sampai pada tahap tersebut
    Ketika pembayaran tagihan 3/TAG/2025 diajukan pada 10 Maret 2025 dari "APBD"
    Dan pegawai Rina membayar tagihan 3/TAG/2025 pada 12 Maret 2025 dengan SP2D 0457/LS/2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 12 ayat (1) dan Pasal 12 ayat (3) huruf c
    Dan tagihan 3/TAG/2025 masih berstatus diajukan pembayarannya

  @banyumas-2025-2/p12/a1 @banyumas-2025-2/p12/a3/c
  Skenario: Hari pembayaran, hari diterima dan hari dikonfirmasi dicatat sendiri-sendiri
    Dengan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah diajukan pembayarannya:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Ketika tagihan 3/TAG/2025 dibayar pada 12 Maret 2025 dengan SP2D 0457/LS/2025, diterima pada 11 Maret 2025 dan dikonfirmasi pada 17 Maret 2025
    Maka permintaan itu tidak diterima, karena urutan harinya keliru
    Ketika tagihan 3/TAG/2025 dibayar pada 12 Maret 2025 dengan SP2D 0457/LS/2025, diterima pada 13 Maret 2025 dan dikonfirmasi pada 17 Maret 2025
    Maka tagihan 3/TAG/2025 berstatus lunas
    Dan iuran Siti bulan Maret 2025 dibayar pada 12 Maret 2025, diterima pada 13 Maret 2025 dan dikonfirmasi pada 17 Maret 2025

  @banyumas-2025-2/p12/a1 @banyumas-2025-2/p12/a3/c
  Skenario: Pembayaran sebagian melunasi baris-baris pertama, sisanya tetap terbuka sampai dibayar
    Dengan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah diajukan pembayarannya:
      | NAMA | BULAN IURAN   | IURAN  |
      | Siti | Februari 2025 | 16.800 |
      | Siti | Maret 2025    | 16.800 |
      | Budi | Februari 2025 | 16.800 |
    Ketika tagihan 3/TAG/2025 dibayar sebesar Rp 33.600 pada 12 Maret 2025 dengan SP2D 0457/LS/2025
    Maka tagihan 3/TAG/2025 berstatus dibayar sebagian
    Dan dari tagihan 3/TAG/2025 Rp 33.600 dibayar, Rp 0 dikembalikan dan Rp 16.800 belum diselesaikan
    Dan iuran Siti bulan Februari dan Maret 2025 sudah dibayar
    Dan iuran Budi bulan Februari 2025 belum dibayar
    Ketika tagihan 3/TAG/2025 dibayar pada 20 Maret 2025 dengan SP2D 0457/LS/2025
    Maka permintaan itu tidak diterima, karena SP2D itu sudah tercatat
    Ketika tagihan 3/TAG/2025 dibayar pada 20 Maret 2025 dengan SP2D 0502/LS/2025
    Maka tagihan 3/TAG/2025 berstatus lunas
    Dan iuran Budi bulan Februari 2025 sudah dibayar

  @banyumas-2025-2/p12/a1 @banyumas-2025-2/p12/a3/b @banyumas-2025-2/p12/a3/c
  Skenario: Pembayaran sebagian tidak memecah iuran satu bulan, dan sisanya dapat dikembalikan
    Dengan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah diajukan pembayarannya:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
      | Budi | Maret 2025  | 16.800 |
    Ketika tagihan 3/TAG/2025 dibayar sebesar Rp 20.000 pada 12 Maret 2025 dengan SP2D 0457/LS/2025
    Maka permintaan itu tidak diterima, karena jumlah itu memecah iuran satu bulan
    Ketika tagihan 3/TAG/2025 dibayar sebesar Rp 16.800 pada 12 Maret 2025 dengan SP2D 0457/LS/2025
    Dan sisa tagihan 3/TAG/2025 dikembalikan pada 31 Maret 2025 karena "pagu anggaran tidak cukup"
    Maka dari tagihan 3/TAG/2025 Rp 16.800 dibayar, Rp 16.800 dikembalikan dan Rp 0 belum diselesaikan
    Dan iuran Budi bulan Maret 2025 sudah dikembalikan
    Dan iuran yang masih terutang bagi Budi sampai dengan Maret 2025: Februari dan Maret 2025

  @banyumas-2025-2/p12/a3/a
  Skenario: Satu bulan tidak pernah dibayar dua kali
    Dengan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah dibayar lunas pada 12 Maret 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
      | Budi | Maret 2025  | 16.800 |
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 4/TAG/2025 tanggal 1 April 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
      | Siti | April 2025  | 16.800 |
    Maka baris tagihan 4/TAG/2025 yang tidak sesuai:
      | NAMA | BULAN IURAN | IURAN  | ALASAN        |
      | Siti | Maret 2025  | 16.800 | sudah ditagih |
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 5/TAG/2025 tanggal 2 April 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
      | Budi | Maret 2025  | 16.800 |
    Maka permintaan itu tidak diterima, karena daftar itu sudah diterima dengan nomor surat lain
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 3/TAG/2025 tanggal 2 April 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Budi | April 2025  | 16.800 |
    Maka permintaan itu tidak diterima, karena surat penagihan itu sudah diterima

  @banyumas-2025-2/p12/a3/a @banyumas-2025-2/p12/a3/b
  Skenario: Bulan dalam tagihan yang dikembalikan seluruhnya dapat ditagih lagi
    Dengan tagihan 3/TAG/2025 tanggal 3 Maret 2025 sudah diverifikasi:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Ketika sisa tagihan 3/TAG/2025 dikembalikan pada 10 Maret 2025 karena "surat tidak ditandatangani"
    Maka tagihan 3/TAG/2025 berstatus dikembalikan
    Dan dasar catatan terakhir tagihan 3/TAG/2025 adalah Pasal 12 ayat (3) huruf b
    Dan iuran Siti bulan Maret 2025 sudah dikembalikan
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 8/TAG/2025 tanggal 17 Maret 2025:
      | NAMA | NO KPJ | BULAN IURAN | IURAN  |
      | Siti |        | Maret 2025  | 16.800 |
    Maka semua baris tagihan 8/TAG/2025 sesuai
