# language: id
# Each group goes its own way: what comes first, and what the decree waits for.

Fitur: Urutan pemeriksaan pada ketiga jalur di Sambas

  Pekerja Rentan diberi bantuan atas dasar data aktual Perangkat Daerah bidang ketenagakerjaan (SBS-21). Pekerja Sosial
  Keagamaan diusulkan dengan surat permohonan dan diketahui Pemerintah Desa/Kelurahan. Data Pekerja Perkebunan Sawit
  diverifikasi dan divalidasi, kemudian diusulkan dalam RKP DBH Sawit, kemudian ditetapkan.

  Latar Belakang:
    Dengan register Kabupaten Sambas dengan 2 alokasi kepesertaan
    Dan 1 alokasi kepesertaan didanai dari "Dana Bagi Hasil Perkebunan Sawit"

  @sambas-2025-59/p33
  Skenario: Sebelum Peraturan Bupati berlaku tidak ada yang diusulkan
    Dengan seorang nelayan bernama Siti
    Ketika Siti diusulkan pada 20 November 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 33
    Dan Siti belum tercatat sebagai calon

  @sambas-2025-59/p23/a6 @sambas-2025-59/p23/a7 @sambas-2025-59/p23/a3 @sambas-2025-59/p22/a1 @sambas-2025-59/p18/a1
  @sambas-2025-59/p22/a4 @sambas-2025-59/p23/a4
  Skenario: Pekerja Rentan ditetapkan atas dasar data yang dikonfirmasi, dalam batas alokasi yang didanai
    Dengan seorang nelayan bernama Siti
    Dan dalam daftar usulan kolom "JK" bagi Siti berisi "P"
    Dan dalam daftar usulan kolom "DISABILITAS" bagi Siti berisi "ya"
    Dan Siti sudah diusulkan pada 1 Desember 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/20/2025 tanggal 8 Desember 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 23 ayat (6), Pasal 18 ayat (1), Pasal 22 ayat (1), Pasal 23 ayat (1), Pasal 23 ayat (3) dan Pasal 23 ayat (7)
    Ketika konfirmasi data atas usulan Siti dilakukan pada 8 Desember 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 15 Desember 2025
    Maka riwayat Siti berbunyi: diusulkan, datanya dikonfirmasi, ditetapkan
    Dan dasar catatan terakhir Siti adalah Pasal 18 ayat (1), Pasal 22 ayat (1), Pasal 23 ayat (1), Pasal 23 ayat (3) dan Pasal 23 ayat (7)
    Dan dasar catatan terakhir alokasi 2025-00001 adalah Pasal 22 ayat (4), Pasal 23 ayat (4) dan Pasal 1 angka 30
    Dan kolom "DISABILITAS" bagi Siti tercatat "ya"

  @sambas-2025-59/p24/a1 @sambas-2025-59/p24/a1/a
  Skenario: Tanpa surat permohonan organisasi keagamaan, usulannya tidak masuk
    Dengan seorang marbot bernama Yusuf
    Dan dalam daftar usulan kolom "ORGANISASI KEAGAMAAN" bagi Yusuf berisi "DMI Tebas"
    Ketika Yusuf diusulkan pada 1 Desember 2025 tanpa surat permohonan
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 24 ayat (1) dan Pasal 24 ayat (1) huruf a
    Dan Yusuf belum tercatat sebagai calon
    Ketika Yusuf diusulkan pada 1 Desember 2025 dengan surat permohonan "12/DMI/2025"
    Maka Yusuf berstatus diusulkan
    Dan bukti catatan terakhir Yusuf menyebut "12/DMI/2025"
    Dan kolom "ORGANISASI KEAGAMAAN" bagi Yusuf tercatat "DMI Tebas"

  @sambas-2025-59/p24/a1 @sambas-2025-59/p24/a1/e
  Skenario: Yang belum diketahui Pemerintah Desa/Kelurahan belum dapat diputuskan
    Dengan "Keputusan Bupati 560/7/2025" tanggal 1 Desember 2025 menunjuk Bupati untuk memutuskan bantuan iuran
    Dan seorang marbot bernama Yusuf
    Dan Yusuf sudah diusulkan pada 2 Desember 2025
    Ketika usulan Yusuf diputuskan dengan keputusan nomor 451/3/2025 tanggal 8 Desember 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 24 ayat (1), Pasal 24 ayat (1) huruf e dan Pasal 1 angka 26
    Ketika pernyataan mengetahui atas usulan Yusuf dilakukan pada 8 Desember 2025
    Dan usulan Yusuf diputuskan dengan keputusan nomor 451/4/2025 tanggal 15 Desember 2025
    Maka riwayat Yusuf berbunyi: diusulkan, diketahui Pemerintah Desa/Kelurahan, ditetapkan

  @sambas-2025-59/p26/a3 @sambas-2025-59/p26/a4 @sambas-2025-59/p26/a5 @sambas-2025-59/p25/a1
  Skenario: Pekerja Perkebunan Sawit diusulkan dalam RKP sesudah validasi, dan ditetapkan sesudah diusulkan dalam RKP
    Dengan seorang pekerja sawit bernama Jali
    Dan Jali sudah diverifikasi pada 8 Desember 2025
    Ketika Jali diusulkan dalam "RKP DBH Sawit 2026" pada 15 Desember 2025 dengan besaran Rp 201.600 sampai dengan 31 Desember 2026
    Maka Jali berstatus diverifikasi
    Ketika validasi atas usulan Jali dilakukan pada 15 Desember 2025
    Dan Bupati menetapkan usulan Jali dengan Keputusan nomor 560/20/2025 tanggal 16 Desember 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 26 ayat (4), Pasal 1 angka 29, Pasal 25 ayat (1) dan Pasal 26 ayat (5)
    Ketika Jali diusulkan dalam "RKP DBH Sawit 2026" pada 22 Desember 2025 dengan besaran Rp 201.600 sampai dengan 31 Desember 2026
    Dan Bupati menetapkan usulan Jali dengan Keputusan nomor 560/21/2025 tanggal 29 Desember 2025
    Maka riwayat Jali berbunyi: diusulkan, diverifikasi, divalidasi, diusulkan dalam RKP, ditetapkan
