# language: id
# The text ends no participation of vulnerable or religious workers and passes no place on, until a paper says how.

Fitur: Penghentian dan penggantian Pekerja Rentan dan Pekerja Sosial Keagamaan di Sambas

  Pasal 22 sampai dengan Pasal 24 tidak mengatur penghentian dan penggantian (SBS-29), dan penyesuaian dalam Pasal 26
  ayat (6) tidak dipinjam. Kematian tetap dicatat sebagai fakta; selebihnya menunggu naskah yang mengaturnya.

  Latar Belakang:
    Dengan register Kabupaten Sambas dengan 2 alokasi kepesertaan
    Dan perjanjian kerja sama "PKS 560/9/2025" tanggal 1 Desember 2025 sudah ada
    Dan "Keputusan Bupati 560/8/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Dan "Keputusan Bupati 560/7/2025" tanggal 1 Desember 2025 menunjuk Bupati untuk memutuskan bantuan iuran
    Dan seorang nelayan bernama Siti
    Dan seorang pendeta bernama Yusuf
    Dan Siti sudah terdaftar pada 12 Januari 2026

  @sambas-2025-59/p23/a7 @sambas-2025-59/p24/a1
  Skenario konsep: Penghentian ditolak karena tidak diatur
    Dengan Yusuf sudah terdaftar pada 19 Januari 2026
    Ketika kepesertaan <nama> dihentikan pada 2 Februari 2026 karena pindah
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 23 ayat (7) dan Pasal 24 ayat (1)
    Dan <nama> berstatus terdaftar

    Contoh:
      | nama  |
      | Siti  |
      | Yusuf |

  @sambas-2025-59/p14/a2/e @sambas-2025-59/p23/a6 @sambas-2025-59/p23/a7 @sambas-2025-59/p24/a1
  Skenario: Kematian dicatat sebagai fakta, tetapi alokasinya tidak beralih
    Dengan Yusuf sudah ditetapkan pada 19 Januari 2026
    Dan kematian Siti pada 20 Januari 2026 dilaporkan pada 26 Januari 2026
    Maka Siti berstatus meninggal dunia
    Dan dasar catatan terakhir Siti adalah Pasal 14 ayat (2) huruf e dan Pasal 23 ayat (6)
    Ketika Yusuf menempati alokasi 2025-00001 pada 2 Februari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 23 ayat (7) dan Pasal 24 ayat (1)
    Dan Siti memegang alokasi 2025-00001

  @sambas-2025-59/p23/a7
  Skenario: Keputusan tentang calon pengganti Pekerja Rentan ditolak karena tidak diatur
    Dengan seorang nelayan bernama Budi
    Dan Budi sudah dikonfirmasi datanya pada 26 Januari 2026
    Ketika Bupati menetapkan Budi sebagai calon pengganti dengan Keputusan nomor 560/12/2026 tanggal 2 Februari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 23 ayat (7)

  @sambas-2025-59/p23/a7 @sambas-2025-59/p24/a1
  Skenario: Naskah yang mengatur penghentian membukanya, dengan alasan yang disebutnya saja
    Dengan "Keputusan Bupati 560/30/2026" tanggal 26 Januari 2026 mengatur penghentian oleh Perangkat Daerah bidang ketenagakerjaan karena pindah
    Ketika kepesertaan Siti dihentikan pada 2 Februari 2026 karena usia
    Maka permintaan itu tidak diterima, karena itu bukan alasan penghentian menurut peraturan
    Ketika kepesertaan Siti dihentikan pada 2 Februari 2026 karena pindah
    Maka Siti berstatus dihentikan
    Dan dasar catatan terakhir Siti adalah Pasal 23 ayat (7) dan Pasal 24 ayat (1)
    Dan tafsiran catatan terakhir Siti adalah SBS-29
    Dan bukti catatan terakhir Siti menyebut "Keputusan Bupati 560/30/2026"
    Dan alokasi 2025-00001 kosong sejak 3 Februari 2026

  @sambas-2025-59/p23/a7 @sambas-2025-59/p24/a1
  Skenario: Naskah yang mengatur penggantian dan perubahan membuka penggantian
    Dengan "Keputusan Bupati 560/30/2026" tanggal 26 Januari 2026 mengatur penghentian oleh Perangkat Daerah bidang ketenagakerjaan karena pindah
    Dan "Keputusan Bupati 560/30/2026" tanggal 26 Januari 2026 mengatur penggantian oleh Perangkat Daerah bidang ketenagakerjaan
    Dan "Keputusan Bupati 560/30/2026" tanggal 26 Januari 2026 mengatur keputusan tentang perubahan kepesertaan
    Dan kepesertaan Siti dihentikan pada 2 Februari 2026 karena pindah
    Dan seorang nelayan bernama Budi
    Dan Budi sudah dikonfirmasi datanya pada 9 Februari 2026
    Ketika Bupati menetapkan Budi sebagai calon pengganti dengan Keputusan nomor 560/33/2026 tanggal 16 Februari 2026
    Dan Budi menempati alokasi 2025-00001 pada 17 Februari 2026
    Maka Siti berstatus digantikan
    Dan Budi memegang alokasi 2025-00001
    Dan bukti catatan terakhir Budi menyebut "Keputusan Bupati 560/30/2026"
