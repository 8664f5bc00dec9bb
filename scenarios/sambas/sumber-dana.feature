# language: id
# Who may be paid from which source: DBH Sawit for palm-oil and vulnerable workers, the APBD in its place by 25(3) only.

Fitur: Sumber dana bantuan iuran di Sambas

  DBH Sawit membiayai Pekerja Perkebunan Sawit dan dapat membiayai Pekerja Rentan (Pasal 25 ayat (1) dan ayat (2)). Bila
  penerimaannya turun, APBD dapat menggantikannya bagi Pekerja Perkebunan Sawit saja (Pasal 25 ayat (3), SBS-07).

  @sambas-2025-59/p22/a4 @sambas-2025-59/p23/a4
  Skenario konsep: Alokasi hanya untuk pekerja yang boleh dibiayai sumbernya
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan dari "<sumber>"
    Dan seorang <jenis> bernama Jali
    Dan Jali sudah <sampai> pada 5 Januari 2026
    Ketika Bupati menetapkan usulan Jali dengan Keputusan nomor 560/21/2026 tanggal 12 Januari 2026
    Maka Jali berstatus <status>

    Contoh:
      | sumber                                          | jenis         | sampai               | status              |
      | Dana Bagi Hasil Perkebunan Sawit                | pekerja sawit | diusulkan dalam RKP  | ditetapkan          |
      | Dana Bagi Hasil Perkebunan Sawit                | nelayan       | dikonfirmasi datanya | ditetapkan          |
      | APBD                                            | nelayan       | dikonfirmasi datanya | ditetapkan          |
      | APBD                                            | pekerja sawit | diusulkan dalam RKP  | diusulkan dalam RKP |
      | Anggaran Pendapatan dan Belanja Daerah Provinsi | pekerja sawit | diusulkan dalam RKP  | ditetapkan          |
      | Anggaran Pendapatan dan Belanja Desa            | nelayan       | dikonfirmasi datanya | ditetapkan          |
      | kontribusi badan usaha (CSR/TJSLP)              | nelayan       | dikonfirmasi datanya | ditetapkan          |
      | kontribusi badan usaha (CSR/TJSLP)              | pekerja sawit | diusulkan dalam RKP  | diusulkan dalam RKP |
      | donatur                                         | nelayan       | dikonfirmasi datanya | ditetapkan          |
      | donatur                                         | pekerja sawit | diusulkan dalam RKP  | diusulkan dalam RKP |
      | sumber lain yang sah dan tidak mengikat         | pekerja sawit | diusulkan dalam RKP  | ditetapkan          |

  @sambas-2025-59/p22/a4 @sambas-2025-59/p23/a4 @sambas-2025-59/p1/n30
  Skenario: Alokasi APBD tidak diberikan langsung kepada pekerja sawit
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan
    Dan seorang pekerja sawit bernama Jali
    Dan Jali sudah diusulkan dalam RKP pada 5 Januari 2026
    Ketika Bupati menetapkan usulan Jali dengan Keputusan nomor 560/21/2026 tanggal 12 Januari 2026
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 22 ayat (4), Pasal 23 ayat (4) dan Pasal 1 angka 30
    Ketika 1 alokasi kepesertaan didanai dari "Dana Bagi Hasil Perkebunan Sawit"
    Dan Bupati menetapkan usulan Jali dengan Keputusan nomor 560/22/2026 tanggal 12 Januari 2026
    Maka Jali berstatus ditetapkan
    Dan ada 1 alokasi yang belum pernah ditempati

  @sambas-2025-59/p25/a2 @sambas-2025-59/p25/a3
  Skenario: APBD menggantikan DBH Sawit pada alokasi pekerja sawit, tidak pada alokasi Pekerja Rentan
    Dengan register Kabupaten Sambas dengan 2 alokasi kepesertaan dari "Dana Bagi Hasil Perkebunan Sawit"
    Dan seorang nelayan bernama Siti
    Dan seorang pekerja sawit bernama Jali
    Dan Siti sudah ditetapkan pada 5 Januari 2026
    Dan Jali sudah ditetapkan pada 12 Januari 2026
    Ketika alokasi tahun 2025 yang dibiayai "Dana Bagi Hasil Perkebunan Sawit" dialihkan ke "APBD" pada 2 Maret 2026 tanpa bukti
    Maka permintaan itu tidak diterima, karena buktinya belum disebut
    Ketika alokasi tahun 2025 yang dibiayai "Dana Bagi Hasil Perkebunan Sawit" dialihkan ke "APBD" pada 2 Maret 2026 berdasarkan "PMK 12/2026"
    Maka alokasi 2025-00002 dibiayai "APBD"
    Dan dasar catatan terakhir alokasi 2025-00002 adalah Pasal 25 ayat (3)
    Dan alokasi 2025-00001 dibiayai "Dana Bagi Hasil Perkebunan Sawit"
    Dan dasar catatan terakhir alokasi 2025-00001 adalah Pasal 25 ayat (2) dan Pasal 25 ayat (3)

  @sambas-2025-59/p25/a3
  Skenario konsep: Sumber lain tidak menggantikan DBH Sawit, dan tidak ada yang menggantikan APBD Provinsi
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan dari "<sebelum>"
    Dan seorang pekerja sawit bernama Jali
    Dan Jali sudah ditetapkan pada 12 Januari 2026
    Ketika alokasi tahun 2025 yang dibiayai "<sebelum>" dialihkan ke "<pengganti>" pada 2 Maret 2026 berdasarkan "PMK 12/2026"
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 25 ayat (3)
    Dan alokasi 2025-00001 dibiayai "<sebelum>"

    Contoh:
      | sebelum                                         | pengganti                                       |
      | Dana Bagi Hasil Perkebunan Sawit                | Anggaran Pendapatan dan Belanja Daerah Provinsi |
      | Dana Bagi Hasil Perkebunan Sawit                | sumber lain yang sah dan tidak mengikat         |
      | Anggaran Pendapatan dan Belanja Daerah Provinsi | APBD                                            |
