# language: id
# A participant is who has paid: cover starts with the first payment, under another reading with the number.

Fitur: Iuran pertama dan mulai berlakunya kepesertaan di Sambas

  Peserta adalah yang telah membayar iuran (Pasal 1 angka 18); pasal lain tentang mulai berlaku tidak ada (SBS-28).
  Iuran Pekerja Rentan dan Pekerja Sosial Keagamaan ditanggung Pemerintah Daerah atau donatur (Pasal 13).

  @sambas-2025-59/p1/n18 @sambas-2025-59/p13 @sambas-2025-59/p1/n20 @sambas-2025-59/p1/n24 @sambas-2025-59/p22/a1
  @sambas-2025-59/p23/a2 @sambas-2025-59/p23/a5 @sambas-2025-59/p29/b
  Skenario: Yang terdaftar menjadi Peserta dengan pembayaran pertama
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Dan seorang nelayan bernama Siti
    Dan Siti sudah terdaftar pada 12 Januari 2026
    Maka kepesertaan Siti belum berlaku
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 1/TAG/2026 tanggal 2 Februari 2026:
      | NAMA | BULAN IURAN  | IURAN  |
      | Siti | Januari 2026 | 16.800 |
    Maka dasar catatan terakhir tagihan 1/TAG/2026 adalah Pasal 13, Pasal 23 ayat (2) dan Pasal 26 ayat (4) huruf b
    Ketika tagihan 1/TAG/2026 diverifikasi pada 4 Februari 2026
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 23 ayat (2) dan Pasal 23 ayat (5)
    Ketika "Keputusan Bupati 560/9/2026" tanggal 3 Februari 2026 menunjuk Perangkat Daerah bidang perkebunan untuk memverifikasi tagihan
    Dan tagihan 1/TAG/2026 diverifikasi pada 4 Februari 2026
    Maka tagihan 1/TAG/2026 berstatus diverifikasi
    Ketika pembayaran tagihan 1/TAG/2026 diajukan pada 5 Februari 2026 dari "APBD"
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 13, Pasal 23 ayat (2) dan Pasal 23 ayat (5)
    Ketika "Keputusan Bupati 560/9/2026" tanggal 3 Februari 2026 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk membayar iuran
    Dan pembayaran tagihan 1/TAG/2026 diajukan pada 5 Februari 2026 dari "APBD"
    Maka dasar catatan terakhir tagihan 1/TAG/2026 adalah Pasal 13, Pasal 23 ayat (2), Pasal 23 ayat (5), Pasal 29, Pasal 29 huruf b, Pasal 14 ayat (2) huruf c dan Pasal 1 angka 24
    Ketika tagihan 1/TAG/2026 dibayar pada 10 Februari 2026 dengan SP2D 0101/LS/2026
    Maka tagihan 1/TAG/2026 berstatus lunas
    Dan dasar catatan terakhir tagihan 1/TAG/2026 adalah Pasal 13, Pasal 22 ayat (1), Pasal 1 angka 20 dan Pasal 1 angka 24
    Dan kepesertaan Siti berlaku sejak 10 Februari 2026
    Dan dasar catatan terakhir Siti adalah Pasal 1 angka 18
    Dan tafsiran catatan terakhir Siti adalah SBS-28

  @sambas-2025-59/p1/n18
  Skenario: Bila SBS-28 dibaca lain, kepesertaan berlaku sejak nomor dikeluarkan
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan dari "APBD" menurut tafsiran SBS-28 B
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Dan seorang nelayan bernama Siti
    Dan Siti sudah terdaftar pada 12 Januari 2026
    Maka kepesertaan Siti berlaku sejak 12 Januari 2026
    Dan dasar catatan terakhir Siti adalah Pasal 1 angka 18

  @sambas-2025-59/p13 @sambas-2025-59/p29 @sambas-2025-59/p29/a @sambas-2025-59/p29/c @sambas-2025-59/p29/d
  @sambas-2025-59/p18/a1 @sambas-2025-59/p18/a2 @sambas-2025-59/p25/a1 @sambas-2025-59/p25/a2 @sambas-2025-59/p1/n28
  Skenario konsep: Pembayaran berdasarkan sumber dana yang dipakai
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan dari "<sumber>"
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang perkebunan untuk memverifikasi tagihan
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk membayar iuran
    Dan seorang nelayan bernama Siti
    Dan Siti sudah terdaftar pada 12 Januari 2026
    Dan BPJS Ketenagakerjaan menagih iuran dengan surat 1/TAG/2026 tanggal 2 Februari 2026:
      | NAMA | BULAN IURAN  | IURAN  |
      | Siti | Januari 2026 | 16.800 |
    Dan tagihan 1/TAG/2026 diverifikasi pada 4 Februari 2026
    Ketika pembayaran tagihan 1/TAG/2026 diajukan pada 5 Februari 2026 dari "<sumber>"
    Maka tagihan 1/TAG/2026 berstatus diajukan pembayarannya
    Dan dasar catatan terakhir tagihan 1/TAG/2026 adalah <dasar>

    Contoh:
      | sumber                                          | dasar                                                                                                                                         |
      | Anggaran Pendapatan dan Belanja Daerah Provinsi | Pasal 13, Pasal 23 ayat (2), Pasal 23 ayat (5), Pasal 29 huruf a dan Pasal 18 ayat (2)                                                        |
      | Anggaran Pendapatan dan Belanja Desa            | Pasal 13, Pasal 23 ayat (2), Pasal 23 ayat (5) dan Pasal 29 huruf c                                                                           |
      | Dana Bagi Hasil Perkebunan Sawit                | Pasal 13, Pasal 23 ayat (2), Pasal 23 ayat (5), Pasal 25 ayat (1), Pasal 25 ayat (2), Pasal 1 angka 28, Pasal 1 angka 29 dan Pasal 1 angka 30 |
      | kontribusi badan usaha (CSR/TJSLP)              | Pasal 13, Pasal 23 ayat (2), Pasal 23 ayat (5), Pasal 18 ayat (1) dan Pasal 18 ayat (2)                                                       |
      | donatur                                         | Pasal 13, Pasal 23 ayat (2), Pasal 23 ayat (5) dan Pasal 1 angka 24                                                                           |
      | sumber lain yang sah dan tidak mengikat         | Pasal 13, Pasal 23 ayat (2), Pasal 23 ayat (5), Pasal 29 huruf d dan Pasal 1 angka 24                                                         |
