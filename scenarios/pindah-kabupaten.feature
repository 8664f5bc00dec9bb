# language: id
# A person moves: ended in Banyumas on ground b, and put forward under the law of the new home.

Fitur: Pindah ke kabupaten lain

  Setiap kabupaten mempunyai registernya sendiri dan menguji calon menurut peraturannya sendiri. Peserta yang pindah
  domisili dihentikan di Banyumas dengan Keputusan Bupati; di tempat yang baru ia calon seperti yang lain.

  @banyumas-2025-2/p11/a1/b @sambas-2025-59/p22/a2/b @sambas-2025-59/p22/a2/c @sambas-2025-59/p23/a7
  Skenario: Yang dihentikan di Banyumas karena pindah dapat ditetapkan di Sambas
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang buruh tani bernama Siti
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Ketika Siti pindah ke Kabupaten Sambas dan bekerja sebagai nelayan
    Dan Siti diusulkan pada 1 Desember 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 3 Desember 2025:
      | NAMA | FAKTA       | NILAI    | PER TANGGAL     |
      | Siti | KEPESERTAAN | berakhir | 3 Desember 2025 |
    Dan konfirmasi data atas usulan Siti dilakukan pada 8 Desember 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 15 Desember 2025
    Maka Siti berstatus ditetapkan
    Dan pemeriksaan terakhir atas Siti menguji Pasal 22 ayat (2) huruf b dan Pasal 22 ayat (2) huruf c
    Ketika register Kabupaten Banyumas dilihat kembali
    Maka Siti berstatus dihentikan
    Dan dasar catatan terakhir Siti adalah Pasal 11 ayat (1) huruf b, Pasal 11 ayat (1) dan Pasal 9 ayat (3)

  @banyumas-2025-2/p11/a1/b @semarang-2025-draft/p5/a4/a @semarang-2025-draft/p5/a4/c @semarang-2025-draft/p6/a4
  Skenario: Yang dihentikan di Banyumas karena pindah dapat ditetapkan di Semarang
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang buruh tani bernama Siti
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Ketika Siti pindah ke Kabupaten Semarang dan bekerja sebagai buruh tani
    Dan "SK 520/1/2025" tanggal 1 Juli 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan Siti diusulkan pada 7 Juli 2025
    Dan validasi atas usulan Siti dilakukan pada 14 Juli 2025
    Dan verifikasi atas usulan Siti dilakukan pada 21 Juli 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 560/7/2025 tanggal 28 Juli 2025
    Maka Siti berstatus ditetapkan
    Ketika register Kabupaten Banyumas dilihat kembali
    Maka Siti berstatus dihentikan

  @banyumas-2025-2/p11/a1/b @pekalongan-2025-19/p13/a1/d
  Skenario: Di Pekalongan yang pindah baru didaftarkan sesudah satu tahun menjadi penduduk
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang buruh tani bernama Siti
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Ketika Siti pindah ke Kabupaten Pekalongan dan bekerja sebagai buruh tani
    Dan "Keputusan Kepala Dinas 560/3/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan dalam daftar usulan kolom "PENDUDUK SEJAK" bagi Siti berisi "07-07-2025"
    Dan Siti diusulkan pada 1 Juni 2026
    Dan verifikasi atas usulan Siti dilakukan pada 8 Juni 2026
    Dan penerusan usulan atas usulan Siti dilakukan pada 15 Juni 2026
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 560/7/2026 tanggal 22 Juni 2026 untuk 12 bulan
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 6 Juli 2026
    Maka Siti berstatus ditetapkan
    Dan dasar catatan terakhir Siti adalah Pasal 13 ayat (1) dan Pasal 13 ayat (1) huruf d
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 7 Juli 2026
    Maka Siti berstatus terdaftar

  @serang-2025-59/p21/b @serang-2025-59/p19/a2/a @sambas-2025-59/p22/a2/a
  Skenario: Nelayan berusia 68 tahun ditolak di Serang dan didaftarkan di Sambas
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan seorang nelayan bernama Karto yang lahir pada 3 Maret 1957
    Dan Karto sudah ditetapkan hasil pendataannya pada 10 November 2025
    Ketika verifikasi atas usulan Karto dilakukan pada 17 November 2025
    Maka Karto berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Karto adalah Pasal 21 huruf b, Pasal 19 ayat (2) huruf a dan Pasal 22 ayat (3)
    Ketika Karto pindah ke Kabupaten Sambas dan bekerja sebagai nelayan
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Dan Karto diusulkan pada 1 Desember 2025
    Dan konfirmasi data atas usulan Karto dilakukan pada 8 Desember 2025
    Dan Bupati menetapkan usulan Karto dengan Keputusan nomor 560/21/2025 tanggal 15 Desember 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Karto pada 22 Desember 2025
    Maka Karto berstatus terdaftar
