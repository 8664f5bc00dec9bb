# language: id
# The plan says how many, how much and how long; aid to palm-oil workers ends with its last day, other aid with no day.

Fitur: RKP DBH Sawit dan jangka waktu bantuan di Sambas

  @sambas-2025-59/p26/a4 @sambas-2025-59/p26/a4/a @sambas-2025-59/p26/a4/b @sambas-2025-59/p26/a4/c @sambas-2025-59/p1/n29
  Skenario: RKP tanpa besaran, jangka waktu atau naskahnya ditolak; yang lengkap dicatat seluruhnya
    Dengan register Kabupaten Sambas dengan 2 alokasi kepesertaan dari "Dana Bagi Hasil Perkebunan Sawit"
    Dan seorang pekerja sawit bernama Jali
    Dan seorang pekerja sawit bernama Rudi
    Dan Jali dan Rudi sudah divalidasi pada 8 Desember 2025
    Ketika Jali diusulkan dalam "RKP DBH Sawit 2026" pada 15 Desember 2025 tanpa besaran dan jangka waktu
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 26 ayat (4) dan Pasal 1 angka 29
    Ketika Jali diusulkan pada 15 Desember 2025 dengan besaran Rp 403.200 sampai dengan 31 Desember 2026 tanpa naskah RKP
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 26 ayat (4) dan Pasal 1 angka 29
    Dan Jali dan Rudi berstatus divalidasi
    Ketika Jali diusulkan dalam "RKP DBH Sawit 2026" pada 15 Desember 2025 dengan besaran Rp 403.200 sampai dengan 31 Desember 2026
    Maka Jali dan Rudi berstatus diusulkan dalam RKP
    Dan "RKP DBH Sawit 2026" memuat 2 calon, Rp 403.200, sampai dengan 31 Desember 2026
    Dan dasar catatan terakhir Jali adalah Pasal 26 ayat (4), Pasal 26 ayat (4) huruf a, Pasal 26 ayat (4) huruf b, Pasal 26 ayat (4) huruf c dan Pasal 1 angka 29

  @sambas-2025-59/p26/a4/c @sambas-2025-59/p1/n29 @sambas-2025-59/p14/a2/e
  Skenario: Bantuan Pekerja Perkebunan Sawit berakhir dengan hari terakhir jangka waktu dalam RKP
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan dari "Dana Bagi Hasil Perkebunan Sawit"
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang perkebunan untuk mendaftarkan
    Dan seorang pekerja sawit bernama Jali
    Dan Jali sudah divalidasi pada 8 Desember 2025
    Dan Jali diusulkan dalam "RKP DBH Sawit 2026" pada 15 Desember 2025 dengan besaran Rp 100.800 sampai dengan 30 Juni 2026
    Ketika Bupati menetapkan usulan Jali dengan Keputusan nomor 560/21/2025 tanggal 22 Desember 2025
    Maka jangka waktu bantuan Jali sampai dengan 30 Juni 2026
    Dan dasar catatan terakhir Jali adalah Pasal 25 ayat (1), Pasal 26 ayat (5), Pasal 26 ayat (4), Pasal 26 ayat (4) huruf c dan Pasal 1 angka 29
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Jali pada 5 Januari 2026
    Dan berakhirnya jangka waktu bantuan dicatat pada 30 Juni 2026
    Maka Jali berstatus terdaftar
    Ketika berakhirnya jangka waktu bantuan dicatat pada 1 Juli 2026
    Maka Jali berstatus berakhir jangka waktunya
    Dan riwayat Jali diakhiri dengan: ditetapkan, didaftarkan, jangka waktunya berakhir
    Dan dasar catatan terakhir Jali adalah Pasal 26 ayat (4), Pasal 26 ayat (4) huruf c, Pasal 1 angka 29 dan Pasal 14 ayat (2) huruf e
    Dan alokasi 2025-00001 kosong sejak 1 Juli 2026
    Ketika Jali diusulkan pada 6 Juli 2026
    Dan verifikasi atas usulan Jali dilakukan pada 13 Juli 2026
    Dan validasi atas usulan Jali dilakukan pada 20 Juli 2026
    Dan Jali diusulkan dalam "Perubahan RKP DBH Sawit 2026" pada 27 Juli 2026 dengan besaran Rp 84.000 sampai dengan 31 Desember 2026
    Dan Bupati menetapkan usulan Jali dengan Keputusan nomor 560/80/2026 tanggal 3 Agustus 2026
    Maka Jali memegang alokasi 2025-00001
    Dan jangka waktu bantuan Jali sampai dengan 31 Desember 2026

  @sambas-2025-59/p22/a1 @sambas-2025-59/p23/a7
  Skenario konsep: Bantuan "setiap tahun" tidak mengakhiri kepesertaan Pekerja Rentan, kecuali SBS-30 dibaca demikian
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan dari "APBD" menurut tafsiran SBS-30 <tafsiran>
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Dan seorang nelayan bernama Siti
    Dan Siti sudah terdaftar pada 12 Januari 2026
    Ketika berakhirnya jangka waktu bantuan dicatat pada 31 Desember 2026
    Maka Siti berstatus terdaftar
    Ketika berakhirnya jangka waktu bantuan dicatat pada 1 Januari 2027
    Maka Siti berstatus <status>
    Dan riwayat Siti diakhiri dengan: <akhir>

    Contoh:
      | tafsiran | status                   | akhir                                 |
      | A        | terdaftar                | ditetapkan, didaftarkan               |
      | B        | berakhir jangka waktunya | didaftarkan, jangka waktunya berakhir |
