# language: id
# The day on which the age of a palm-oil worker counts: in the RKP (taken), at registration too, or when put forward.

Fitur: Hari pengujian usia Pekerja Perkebunan Sawit

  Pasal 26 ayat (1) huruf d tidak menyebut hari pengujian (SBS-08). Yang dipakai adalah hari pengusulan dalam RKP (A).
  Register dapat dibuka dengan tafsiran lain: juga pada hari pendaftaran (C), atau pada hari datanya diajukan (D).

  @sambas-2025-59/p26/a1 @sambas-2025-59/p26/a1/d @sambas-2025-59/p26/a2
  Skenario konsep: Ulang tahun ke-58 antara pengajuan data dan RKP
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan dari "Dana Bagi Hasil Perkebunan Sawit" menurut tafsiran SBS-08 <tafsiran>
    Dan seorang pekerja sawit bernama Jali yang lahir pada <lahir>
    Dan Jali diusulkan pada 1 Desember 2025
    Dan verifikasi atas usulan Jali dilakukan pada 8 Desember 2025
    Dan validasi atas usulan Jali dilakukan pada 15 Desember 2025
    Ketika Jali diusulkan dalam "RKP DBH Sawit 2026" pada 22 Desember 2025 dengan besaran Rp 201.600 sampai dengan 31 Desember 2026
    Maka Jali berstatus <status>

    Contoh:
      | tafsiran | ulang tahun ke-58             | lahir            | status                |
      | A        | sehari sesudah pengajuan data | 2 Desember 1967  | tidak memenuhi syarat |
      | A        | sehari sesudah RKP            | 23 Desember 1967 | diusulkan dalam RKP   |
      | C        | sehari sesudah pengajuan data | 2 Desember 1967  | tidak memenuhi syarat |
      | C        | sehari sesudah RKP            | 23 Desember 1967 | diusulkan dalam RKP   |
      | D        | tepat pada pengajuan data     | 1 Desember 1967  | tidak memenuhi syarat |
      | D        | sehari sesudah pengajuan data | 2 Desember 1967  | diusulkan dalam RKP   |
      | D        | sehari sesudah RKP            | 23 Desember 1967 | diusulkan dalam RKP   |

  @sambas-2025-59/p26/a1 @sambas-2025-59/p26/a1/d @sambas-2025-59/p26/a2
  Skenario konsep: Ulang tahun ke-18 antara pengajuan data dan RKP
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan dari "Dana Bagi Hasil Perkebunan Sawit" menurut tafsiran SBS-08 <tafsiran>
    Dan seorang pekerja sawit bernama Ayu yang lahir pada 2 Desember 2007
    Dan Ayu diusulkan pada 1 Desember 2025
    Dan verifikasi atas usulan Ayu dilakukan pada 8 Desember 2025
    Dan validasi atas usulan Ayu dilakukan pada 15 Desember 2025
    Ketika Ayu diusulkan dalam "RKP DBH Sawit 2026" pada 22 Desember 2025 dengan besaran Rp 201.600 sampai dengan 31 Desember 2026
    Maka Ayu berstatus <status>

    Contoh:
      | tafsiran | status                |
      | A        | diusulkan dalam RKP   |
      | C        | diusulkan dalam RKP   |
      | D        | tidak memenuhi syarat |

  @sambas-2025-59/p26/a1 @sambas-2025-59/p26/a1/d @sambas-2025-59/p26/a5
  Skenario konsep: Ulang tahun ke-58 antara RKP dan pendaftaran
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan dari "Dana Bagi Hasil Perkebunan Sawit" menurut tafsiran SBS-08 <tafsiran>
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang perkebunan untuk mendaftarkan
    Dan seorang pekerja sawit bernama Jali yang lahir pada 26 Januari 1968
    Dan Jali sudah ditetapkan pada 19 Januari 2026
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Jali pada 26 Januari 2026
    Maka Jali berstatus <status>

    Contoh:
      | tafsiran | status    |
      | A        | terdaftar |
      | C        | gugur     |
      | D        | terdaftar |
