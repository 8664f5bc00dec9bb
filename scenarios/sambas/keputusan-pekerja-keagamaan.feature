# language: id
# Nobody decides on religious workers until a paper says who; no Keputusan Bupati takes the place of that decision.

Fitur: Keputusan tentang bantuan iuran Pekerja Sosial Keagamaan di Sambas

  Pasal 24 tidak menyebut siapa yang memutuskan dan dengan naskah apa (SBS-11); Pasal 23 ayat (7) hanya tentang Pekerja
  Rentan dan tidak dipinjam. Sesudah ada naskah yang menunjuk siapa yang memutuskan, keputusannya dicatat sebagai
  keputusan, siapa pun yang mengeluarkannya.

  Latar Belakang:
    Dengan register Kabupaten Sambas dengan 2 alokasi kepesertaan
    Dan seorang marbot bernama Yusuf
    Dan Yusuf sudah diketahui Pemerintah Desa/Kelurahan pada 8 Desember 2025

  @sambas-2025-59/p13 @sambas-2025-59/p24/a1 @sambas-2025-59/p1/n26
  Skenario: Tanpa naskah yang menunjuk siapa yang memutuskan, keputusan apa pun ditolak
    Ketika usulan Yusuf diputuskan dengan keputusan nomor 451/3/2025 tanggal 15 Desember 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 13, Pasal 24 ayat (1) dan Pasal 1 angka 26
    Ketika Bupati menetapkan usulan Yusuf dengan Keputusan nomor 560/30/2025 tanggal 15 Desember 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 13, Pasal 24 ayat (1) dan Pasal 1 angka 26
    Dan Yusuf berstatus diketahui Pemerintah Desa/Kelurahan

  @sambas-2025-59/p13 @sambas-2025-59/p24/a1 @sambas-2025-59/p1/n26
  Skenario: Sesudah ada naskah, keputusan kantor yang ditunjuknya dicatat sebagai keputusan
    Dengan "Keputusan Bupati 560/7/2025" tanggal 10 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk memutuskan bantuan iuran
    Ketika usulan Yusuf diputuskan dengan keputusan nomor 451/3/2025 tanggal 15 Desember 2025
    Maka naskah nomor 451/3/2025 tercatat sebagai keputusan dari Perangkat Daerah bidang ketenagakerjaan
    Dan Yusuf berstatus ditetapkan
    Dan dasar catatan terakhir Yusuf adalah Pasal 24 ayat (1) dan Pasal 1 angka 26
    Dan tafsiran catatan terakhir Yusuf adalah SBS-04 dan SBS-11
    Dan bukti catatan terakhir Yusuf menyebut "Keputusan Bupati 560/7/2025"
    Dan jangka waktu bantuan Yusuf tidak ditetapkan

  @sambas-2025-59/p24/a1 @sambas-2025-59/p1/n26
  Skenario: Keputusan Bupati sebagaimana bagi Pekerja Rentan tidak menggantikan keputusan itu
    Dengan "Keputusan Bupati 560/7/2025" tanggal 10 Desember 2025 menunjuk Bupati untuk memutuskan bantuan iuran
    Ketika Bupati menetapkan usulan Yusuf dengan Keputusan nomor 560/30/2025 tanggal 15 Desember 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 24 ayat (1) dan Pasal 1 angka 26
    Ketika usulan Yusuf diputuskan dengan keputusan nomor 560/30/2025 tanggal 15 Desember 2025
    Maka naskah nomor 560/30/2025 tercatat sebagai keputusan dari Bupati
    Dan Yusuf berstatus ditetapkan

  @sambas-2025-59/p23/a7 @sambas-2025-59/p24/a1
  Skenario: Keputusan lain tidak menggantikan Keputusan Bupati bagi Pekerja Rentan
    Dengan seorang nelayan bernama Siti
    Dan Siti sudah dikonfirmasi datanya pada 8 Desember 2025
    Ketika usulan Siti diputuskan dengan keputusan nomor 560/31/2025 tanggal 15 Desember 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 18 ayat (1), Pasal 22 ayat (1), Pasal 23 ayat (1), Pasal 23 ayat (3) dan Pasal 23 ayat (7)
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/31/2025 tanggal 15 Desember 2025
    Maka naskah nomor 560/31/2025 tercatat sebagai Keputusan Bupati dari Bupati

  @sambas-2025-59/p24/a1 @sambas-2025-59/p13
  Skenario: Naskah itu tidak berlaku surut
    Dengan "Keputusan Bupati 560/7/2025" tanggal 16 Desember 2025 menunjuk Bupati untuk memutuskan bantuan iuran
    Ketika usulan Yusuf diputuskan dengan keputusan nomor 451/3/2025 tanggal 15 Desember 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 13, Pasal 24 ayat (1) dan Pasal 1 angka 26

  @sambas-2025-59/p24/a1/a @sambas-2025-59/p24/a1/e
  Skenario: Pemerintah Desa/Kelurahan dapat mengembalikan usulan, dan organisasi keagamaan dapat menariknya
    Ketika usulan Yusuf dikembalikan kepada pengusul pada 10 Desember 2025 karena "alamatnya keliru"
    Maka Yusuf berstatus dikembalikan kepada pengusul
    Dan dasar catatan terakhir Yusuf adalah Pasal 24 ayat (1) dan Pasal 24 ayat (1) huruf e
    Ketika usulan Yusuf ditarik kembali pada 11 Desember 2025 karena "pindah"
    Maka Yusuf berstatus ditarik kembali
    Dan dasar catatan terakhir Yusuf adalah Pasal 24 ayat (1) dan Pasal 24 ayat (1) huruf a
