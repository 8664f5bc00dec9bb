# language: id
# Active cover elsewhere shuts vulnerable and religious workers out; any open membership shuts palm-oil workers out.

Fitur: Kepesertaan lain pada BPJS Ketenagakerjaan

  Pekerja Rentan dan Pekerja Sosial Keagamaan belum mendapatkan pelindungan: yang menghalangi hanya kepesertaan yang
  masih aktif (SBS-24). Pekerja Perkebunan Sawit belum terdaftar: kepesertaan yang menunggak pun menghalangi (SBS-06).

  @sambas-2025-59/p22/a2/c @sambas-2025-59/p23/a6 @sambas-2025-59/p14/a2/e
  Skenario konsep: Kepesertaan yang aktif menghalangi Pekerja Rentan; yang menunggak atau berakhir tidak
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan
    Dan seorang nelayan bernama Siti
    Dan Siti sudah diusulkan pada 1 Desember 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 3 Desember 2025:
      | NAMA | FAKTA       | NILAI         | PER TANGGAL     |
      | Siti | KEPESERTAAN | <kepesertaan> | 3 Desember 2025 |
    Ketika konfirmasi data atas usulan Siti dilakukan pada 8 Desember 2025
    Maka Siti berstatus <status>
    Dan dasar catatan terakhir Siti adalah <dasar>

    Contoh:
      | kepesertaan | status                | dasar                                                              |
      | aktif       | tidak memenuhi syarat | Pasal 22 ayat (2), Pasal 22 ayat (2) huruf c dan Pasal 23 ayat (6) |
      | menunggak   | dikonfirmasi datanya  | Pasal 23 ayat (6)                                                  |
      | berakhir    | dikonfirmasi datanya  | Pasal 23 ayat (6)                                                  |
      | tidak ada   | dikonfirmasi datanya  | Pasal 23 ayat (6)                                                  |

  @sambas-2025-59/p24/a1/d @sambas-2025-59/p24/a1/e
  Skenario konsep: Kepesertaan yang aktif menghalangi Pekerja Sosial Keagamaan; yang menunggak tidak
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan
    Dan seorang koster bernama Yusuf
    Dan Yusuf sudah diusulkan pada 1 Desember 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 3 Desember 2025:
      | NAMA  | FAKTA       | NILAI         | PER TANGGAL     |
      | Yusuf | KEPESERTAAN | <kepesertaan> | 3 Desember 2025 |
    Ketika pernyataan mengetahui atas usulan Yusuf dilakukan pada 8 Desember 2025
    Maka Yusuf berstatus <status>

    Contoh:
      | kepesertaan | status                              |
      | aktif       | tidak memenuhi syarat               |
      | menunggak   | diketahui Pemerintah Desa/Kelurahan |
      | berakhir    | diketahui Pemerintah Desa/Kelurahan |

  @sambas-2025-59/p25/a1 @sambas-2025-59/p26/a1/e @sambas-2025-59/p26/a3
  Skenario konsep: Kepesertaan yang menunggak pun menghalangi pekerja sawit, kecuali SBS-06 dibaca lain
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan dari "Dana Bagi Hasil Perkebunan Sawit" menurut tafsiran SBS-06 <tafsiran>
    Dan seorang pekerja sawit bernama Jali
    Dan Jali sudah diusulkan pada 1 Desember 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 3 Desember 2025:
      | NAMA | FAKTA       | NILAI         | PER TANGGAL     |
      | Jali | KEPESERTAAN | <kepesertaan> | 3 Desember 2025 |
    Ketika verifikasi atas usulan Jali dilakukan pada 8 Desember 2025
    Maka Jali berstatus <status>

    Contoh:
      | tafsiran | kepesertaan | status                |
      | B        | aktif       | tidak memenuhi syarat |
      | B        | menunggak   | tidak memenuhi syarat |
      | B        | berakhir    | diverifikasi          |
      | C        | aktif       | tidak memenuhi syarat |
      | C        | menunggak   | diverifikasi          |
      | C        | berakhir    | diverifikasi          |
      | D        | menunggak   | tidak memenuhi syarat |
      | D        | berakhir    | tidak memenuhi syarat |
      | D        | tidak ada   | diverifikasi          |

  @sambas-2025-59/p26/a1/e @sambas-2025-59/p22/a2/c
  Skenario: Seorang yang kepesertaannya menunggak ditolak sebagai pekerja sawit dan diterima sebagai nelayan
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan
    Dan seorang pekerja sawit bernama Jali
    Dan Jali sudah diusulkan pada 1 Desember 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 3 Desember 2025:
      | NAMA | FAKTA       | NILAI     | PER TANGGAL     |
      | Jali | KEPESERTAAN | menunggak | 3 Desember 2025 |
    Ketika verifikasi atas usulan Jali dilakukan pada 8 Desember 2025
    Maka Jali berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Jali adalah Pasal 25 ayat (1), Pasal 26 ayat (1), Pasal 26 ayat (1) huruf e dan Pasal 26 ayat (3)
    Ketika Jali beralih pekerjaan menjadi nelayan
    Dan Jali diusulkan pada 15 Desember 2025
    Dan konfirmasi data atas usulan Jali dilakukan pada 22 Desember 2025
    Maka Jali berstatus dikonfirmasi datanya
    Dan pemeriksaan terakhir atas Jali menguji Pasal 22 ayat (2) huruf c

  @sambas-2025-59/p22/a2 @sambas-2025-59/p22/a2/c
  Skenario: Kepesertaan yang menjadi aktif antara penetapan dan pendaftaran menggugurkan calon
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Dan seorang nelayan bernama Siti
    Dan Siti sudah ditetapkan pada 5 Januari 2026
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 8 Januari 2026:
      | NAMA | FAKTA       | NILAI | PER TANGGAL    |
      | Siti | KEPESERTAAN | aktif | 8 Januari 2026 |
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 12 Januari 2026
    Maka Siti berstatus gugur
    Dan dasar catatan terakhir Siti adalah Pasal 22 ayat (2) huruf c
    Dan tafsiran catatan terakhir Siti adalah SBS-24
