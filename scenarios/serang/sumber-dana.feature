# language: id
# The sources of Pasal 27, corporate money among the other lawful ones; no source stands in for another without a paper.

Fitur: Sumber dana, dan pengalihannya

  Pendanaan bersumber dari APBD, APBDes, dan sumber lain yang sah (Pasal 27); stimulus iuran dapat juga bersumber dari
  CSR (Pasal 15 ayat (2)), yang termasuk sumber lain itu (SRG-14). Pengalihan dari satu sumber ke sumber lain bagi
  alokasi yang sudah ditempati tidak diatur.

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan Wati sudah terdaftar pada 22 Desember 2025

  @serang-2025-59/p15/a2 @serang-2025-59/p27/c @serang-2025-59/p1/n23
  Skenario: Iuran yang dibayar CSR adalah sumber lain yang sah
    Dengan "SK 900/1/2026" tanggal 2 Januari 2026 menunjuk siapa yang memverifikasi tagihan
    Dan "SK 900/2/2026" tanggal 2 Januari 2026 menunjuk siapa yang membayar iuran
    Dan tagihan 1/TAG/2026 tanggal 5 Januari 2026 sudah diverifikasi:
      | NAMA | BULAN IURAN   | IURAN  |
      | Wati | Desember 2025 | 16.800 |
    Ketika pembayaran tagihan 1/TAG/2026 diajukan pada 7 Januari 2026 dari "CSR"
    Maka permintaan itu tidak diterima, karena peraturan tidak mencantumkan sumber dana itu
    Ketika pembayaran tagihan 1/TAG/2026 diajukan pada 7 Januari 2026 dari "sumber lain yang sah dan tidak mengikat"
    Maka dasar catatan terakhir tagihan 1/TAG/2026 adalah Pasal 15 ayat (1), Pasal 19 ayat (1), Pasal 20 ayat (2) huruf c, Pasal 1 angka 23, Pasal 15 ayat (2) dan Pasal 27 huruf c

  @serang-2025-59/p15/a2 @serang-2025-59/p27
  Skenario: Pengalihan sumber dana ditolak karena tidak diatur, sampai ada naskah yang mengaturnya
    Ketika alokasi tahun 2025 yang dibiayai "APBD" dialihkan ke "APBDes" pada 12 Januari 2026 berdasarkan "DPA 2026"
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 15 ayat (2) dan Pasal 27
    Dan alokasi 2025-00001 dibiayai "APBD"
    Ketika "Keputusan 560/3/2026" tanggal 12 Januari 2026 mengatur pengalihan sumber dana oleh Perangkat Daerah bidang sosial
    Dan alokasi tahun 2025 yang dibiayai "APBD" dialihkan ke "APBDes" pada 12 Januari 2026 berdasarkan "DPA 2026"
    Maka alokasi 2025-00001 dibiayai "APBDes"
    Dan dasar catatan terakhir alokasi 2025-00001 adalah Pasal 15 ayat (2) dan Pasal 27
