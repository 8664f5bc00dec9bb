# language: id
# Palm-oil workers are adjusted on a death, or by a decree when the ceiling is not met; another comes by a new decree.

Fitur: Penyesuaian penerima Pekerja Perkebunan Sawit di Sambas

  Penerima dapat disesuaikan karena kematian atau karena Pagu Anggaran tahun berjalan tidak terpenuhi (Pasal 26 ayat
  (6)). Siapa yang dikeluarkan karena pagu ditetapkan dengan Keputusan Bupati; penerima lain masuk dengan keputusan
  baru (SBS-10).

  Latar Belakang:
    Dengan register Kabupaten Sambas dengan 2 alokasi kepesertaan dari "Dana Bagi Hasil Perkebunan Sawit"
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang perkebunan untuk mendaftarkan
    Dan seorang pekerja sawit bernama Jali
    Dan Jali sudah diusulkan dalam RKP pada 5 Januari 2026
    Dan Bupati menetapkan usulan Jali dengan Keputusan nomor 560/21/2026 tanggal 12 Januari 2026
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Jali pada 19 Januari 2026

  @sambas-2025-59/p26/a6
  Skenario: Kematian adalah fakta: penghentiannya tidak memerlukan keputusan
    Ketika kematian Jali pada 20 Februari 2026 dilaporkan pada 23 Februari 2026
    Dan kepesertaan Jali dihentikan pada 23 Februari 2026 karena meninggal dunia
    Maka Jali berstatus dihentikan
    Dan dasar catatan terakhir Jali adalah Pasal 26 ayat (6)
    Dan tafsiran catatan terakhir Jali adalah SBS-10
    Dan alokasi 2025-00001 kosong sejak 21 Februari 2026

  @sambas-2025-59/p26/a5 @sambas-2025-59/p26/a6 @sambas-2025-59/p1/n30
  Skenario: Karena pagu tidak terpenuhi, siapa yang dikeluarkan ditetapkan dengan keputusan
    Ketika kepesertaan Jali dihentikan pada 31 Maret 2026 karena pagu tidak terpenuhi
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 26 ayat (6), Pasal 1 angka 30 dan Pasal 26 ayat (5)
    Dan Jali berstatus terdaftar
    Ketika Bupati menetapkan perubahan kepesertaan dengan Keputusan nomor 560/40/2026 tanggal 24 Maret 2026
    Dan kepesertaan Jali dihentikan pada 31 Maret 2026 karena pagu tidak terpenuhi, dengan Keputusan nomor 560/40/2026
    Maka Jali berstatus dihentikan
    Dan dasar catatan terakhir Jali adalah Pasal 26 ayat (6), Pasal 1 angka 30 dan Pasal 26 ayat (5)
    Dan alokasi 2025-00001 kosong sejak 1 April 2026

  @sambas-2025-59/p26/a6
  Skenario: Alasan lain tidak ada dalam Pasal 26
    Ketika kepesertaan Jali dihentikan pada 31 Maret 2026 karena pindah
    Maka permintaan itu tidak diterima, karena itu bukan alasan penghentian menurut peraturan
    Ketika kematian Jali pada 1 April 2026 dilaporkan pada 2 April 2026
    Dan kepesertaan Jali dihentikan pada 2 April 2026 karena meninggal dunia
    Maka Jali berstatus dihentikan

  @sambas-2025-59/p26/a5 @sambas-2025-59/p26/a6
  Skenario: Penerima pengganti menempuh RKP dan keputusan baru
    Dengan kematian Jali pada 20 Februari 2026 dilaporkan pada 23 Februari 2026
    Dan kepesertaan Jali dihentikan pada 23 Februari 2026 karena meninggal dunia
    Dan seorang pekerja sawit bernama Rudi
    Dan Rudi sudah divalidasi pada 2 Maret 2026
    Ketika Rudi menempati alokasi 2025-00001 pada 3 Maret 2026
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 26 ayat (5), Pasal 26 ayat (6) dan Pasal 26 ayat (7)
    Ketika Rudi diusulkan dalam "Perubahan RKP DBH Sawit 2026" pada 9 Maret 2026 dengan besaran Rp 168.000 sampai dengan 31 Desember 2026
    Dan Bupati menetapkan Rudi sebagai calon pengganti dengan Keputusan nomor 560/44/2026 tanggal 16 Maret 2026
    Dan Rudi menempati alokasi 2025-00001 pada 17 Maret 2026
    Maka Jali berstatus digantikan
    Dan Rudi memegang alokasi 2025-00001
    Dan jangka waktu bantuan Rudi sampai dengan 31 Desember 2026
