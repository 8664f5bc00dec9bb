# language: id
# Registration waits for two papers: the agreement with the carrier, and one that names who registers.

Fitur: Perjanjian kerja sama dan pendaftar di Sambas

  Yang dibiayai APBD dilaksanakan melalui perjanjian kerja sama (PKS) dengan BPJS Ketenagakerjaan (Pasal 30). Siapa yang
  mendaftarkan tidak disebut (SBS-21, SBS-29); naskah yang menunjuknya tidak berlaku surut.

  Latar Belakang:
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan
    Dan seorang nelayan bernama Siti
    Dan Siti sudah ditetapkan pada 5 Januari 2026

  @sambas-2025-59/p23/a2 @sambas-2025-59/p23/a5
  Skenario: Tanpa naskah yang menunjuk pendaftar, pendaftaran ditolak
    Dengan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 12 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 23 ayat (2) dan Pasal 23 ayat (5)
    Dan Siti berstatus ditetapkan

  @sambas-2025-59/p30
  Skenario: Tanpa perjanjian kerja sama, pendaftaran ditolak
    Dengan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 12 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 30 dan Pasal 1 angka 30
    Dan Siti berstatus ditetapkan

  @sambas-2025-59/p30
  Skenario: Perjanjian kerja sama yang lebih muda daripada pendaftaran tidak berlaku surut
    Dengan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Dan perjanjian kerja sama "PKS 560/2/2026" tanggal 13 Januari 2026 sudah ada
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 12 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 30 dan Pasal 1 angka 30

  @sambas-2025-59/p4/a2 @sambas-2025-59/p17/a1 @sambas-2025-59/p23/a2 @sambas-2025-59/p23/a5 @sambas-2025-59/p30
  Skenario: Dengan kedua naskah, pendaftaran dicatat atas program JKK dan JKM dan menyebut keduanya
    Dengan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 12 Januari 2026
    Maka Siti berstatus terdaftar
    Dan dasar catatan terakhir Siti adalah Pasal 23 ayat (2), Pasal 23 ayat (5), Pasal 17 ayat (1), Pasal 4 ayat (2) dan Pasal 30
    Dan bukti catatan terakhir Siti menyebut "PKS 560/9/2025"
    Dan bukti catatan terakhir Siti menyebut "Keputusan Bupati 560/8/2025"
