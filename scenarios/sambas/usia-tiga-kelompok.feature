# language: id
# Three ranges of age: vulnerable and religious workers on the day of registration, palm-oil workers in the RKP alone.

Fitur: Usia Pekerja Rentan, Pekerja Sosial Keagamaan dan Pekerja Perkebunan Sawit di Sambas

  Pekerja Rentan berusia 18 sampai dengan 70 tahun dan Pekerja Sosial Keagamaan 17 sampai dengan 70 tahun saat
  didaftarkan: usia 70 tahun berakhir sehari sebelum ulang tahun ke-71. Pekerja Perkebunan Sawit berusia paling rendah
  18 tahun dan belum 58 tahun pada hari ia diusulkan dalam RKP DBH Sawit (SBS-08), dan sesudah itu tidak diuji lagi.

  Latar Belakang:
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan
    Dan 1 alokasi kepesertaan didanai dari "Dana Bagi Hasil Perkebunan Sawit"
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan

  @sambas-2025-59/p22/a2 @sambas-2025-59/p22/a2/a
  Skenario konsep: Pekerja Rentan diterima dari ulang tahun ke-18 sampai dengan hari terakhir usia 70 tahun
    Dengan seorang nelayan bernama Siti yang lahir pada <lahir>
    Dan Siti sudah ditetapkan pada 5 Januari 2026
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 12 Januari 2026
    Maka Siti berstatus <status>

    Contoh:
      | hari pendaftaran                 | lahir           | status     |
      | sehari sebelum ulang tahun ke-18 | 13 Januari 2008 | ditetapkan |
      | tepat ulang tahun ke-18          | 12 Januari 2008 | terdaftar  |
      | sehari sesudah ulang tahun ke-18 | 11 Januari 2008 | terdaftar  |
      | berusia 68 tahun                 | 3 Maret 1957    | terdaftar  |
      | tepat ulang tahun ke-70          | 12 Januari 1956 | terdaftar  |
      | hari terakhir usia 70 tahun      | 13 Januari 1955 | terdaftar  |
      | tepat ulang tahun ke-71          | 12 Januari 1955 | gugur      |
      | sehari sesudah ulang tahun ke-71 | 11 Januari 1955 | gugur      |

  @sambas-2025-59/p24/a1 @sambas-2025-59/p24/a1/b
  Skenario konsep: Pekerja Sosial Keagamaan diterima dari ulang tahun ke-17 sampai dengan hari terakhir usia 70 tahun
    Dengan "Keputusan Bupati 560/7/2025" tanggal 1 Desember 2025 menunjuk Bupati untuk memutuskan bantuan iuran
    Dan seorang marbot bernama Yusuf yang lahir pada <lahir>
    Dan Yusuf sudah ditetapkan pada 5 Januari 2026
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Yusuf pada 12 Januari 2026
    Maka Yusuf berstatus <status>

    Contoh:
      | hari pendaftaran                 | lahir           | status     |
      | sehari sebelum ulang tahun ke-17 | 13 Januari 2009 | ditetapkan |
      | tepat ulang tahun ke-17          | 12 Januari 2009 | terdaftar  |
      | sehari sesudah ulang tahun ke-17 | 11 Januari 2009 | terdaftar  |
      | hari terakhir usia 70 tahun      | 13 Januari 1955 | terdaftar  |
      | tepat ulang tahun ke-71          | 12 Januari 1955 | gugur      |
      | sehari sesudah ulang tahun ke-71 | 11 Januari 1955 | gugur      |

  @sambas-2025-59/p26/a1 @sambas-2025-59/p26/a1/d @sambas-2025-59/p26/a4
  Skenario konsep: Pekerja sawit diterima dari ulang tahun ke-18 sampai dengan sehari sebelum ulang tahun ke-58
    Dengan seorang pekerja sawit bernama Jali yang lahir pada <lahir>
    Dan Jali sudah divalidasi pada 5 Januari 2026
    Ketika Jali diusulkan dalam "RKP DBH Sawit 2026" pada 12 Januari 2026 dengan besaran Rp 201.600 sampai dengan 31 Desember 2026
    Maka Jali berstatus <status>

    Contoh:
      | hari pengusulan dalam RKP        | lahir           | status                |
      | sehari sebelum ulang tahun ke-18 | 13 Januari 2008 | tidak memenuhi syarat |
      | tepat ulang tahun ke-18          | 12 Januari 2008 | diusulkan dalam RKP   |
      | sehari sesudah ulang tahun ke-18 | 11 Januari 2008 | diusulkan dalam RKP   |
      | sehari sebelum ulang tahun ke-58 | 13 Januari 1968 | diusulkan dalam RKP   |
      | tepat ulang tahun ke-58          | 12 Januari 1968 | tidak memenuhi syarat |
      | sehari sesudah ulang tahun ke-58 | 11 Januari 1968 | tidak memenuhi syarat |

  @sambas-2025-59/p22/a2 @sambas-2025-59/p22/a2/a
  Skenario: Calon yang berulang tahun ke-71 antara penetapan dan pendaftaran gugur, dan alokasinya kosong lagi
    Dengan seorang nelayan bernama Karto yang lahir pada 8 Januari 1955
    Dan Karto sudah ditetapkan pada 5 Januari 2026
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Karto pada 12 Januari 2026
    Maka Karto berstatus gugur
    Dan dasar catatan terakhir Karto adalah Pasal 22 ayat (2) dan Pasal 22 ayat (2) huruf a
    Dan tafsiran catatan terakhir Karto adalah SBS-05
    Dan alokasi 2025-00001 kosong sejak 12 Januari 2026

  @sambas-2025-59/p26/a1/d @sambas-2025-59/p26/a5
  Skenario: Ulang tahun ke-58 sesudah pengusulan dalam RKP tidak menghalangi pendaftaran Pekerja Perkebunan Sawit
    Dengan seorang pekerja sawit bernama Jali yang lahir pada 20 Januari 1968
    Dan Jali sudah diusulkan dalam RKP pada 12 Januari 2026
    Dan Bupati menetapkan usulan Jali dengan Keputusan nomor 560/21/2026 tanggal 19 Januari 2026
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Jali pada 26 Januari 2026
    Maka Jali berstatus terdaftar
