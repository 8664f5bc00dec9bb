# language: id
# Data of a registration: name, NIK, work, address, and the birth date its age rests on; then the card and the bill.

Fitur: Data yang menyertai pendaftaran, kartu peserta dan penetapan iuran

  Pendaftaran kepada BPJS Ketenagakerjaan melampirkan data yang paling sedikit memuat nama, nomor induk kependudukan,
  pekerjaan dan alamat (Pasal 23 ayat (2)); tanggal lahir diminta juga, karena usia bersandar padanya (SRG-24). BPJS
  Ketenagakerjaan merekam, menetapkan pembayaran iuran, dan memberi kartu (Pasal 23 ayat (3) dan ayat (4)).

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan "PKS 119/12/2025" tanggal 1 November 2025 menunjuk siapa yang mendaftarkan

  @serang-2025-59/p23/a1 @serang-2025-59/p23/a2
  @serang-2025-59/p23/a2/a @serang-2025-59/p23/a2/b @serang-2025-59/p23/a2/c @serang-2025-59/p23/a2/d
  Skenario konsep: Baris tanpa salah satu isian itu ditahan, dan orangnya didaftarkan setelah isiannya dilengkapi
    Dengan dalam daftar usulan kolom "<kolom>" bagi Wati berisi ""
    Ketika Wati diusulkan pada 3 November 2025
    Maka satu-satunya baris daftar itu ditahan karena kolom "<kolom>" kosong
    Ketika dalam daftar usulan kolom "<kolom>" bagi Wati dilengkapi
    Dan Wati menempuh semua tahap hingga terdaftar pada 22 Desember 2025
    Maka dasar catatan terakhir Wati adalah Pasal 20 ayat (2) huruf b, Pasal 14 ayat (1), Pasal 23 ayat (1), Pasal 23 ayat (2), Pasal 23 ayat (3) dan Pasal 23 ayat (4)

    Contoh:
      | kolom     |
      | NAMA      |
      | NIK       |
      | PEKERJAAN |
      | ALAMAT    |
      | TGL LAHIR |

  @serang-2025-59/p23/a2/a @serang-2025-59/p23/a2/b @serang-2025-59/p23/a2/c @serang-2025-59/p23/a2/d
  Skenario konsep: Daftar tanpa salah satu kolom itu tidak dapat dibaca, dan tidak seorang pun masuk
    Ketika daftar usulan tanpa kolom "<kolom>" bagi Wati diajukan pada 3 November 2025
    Maka daftar itu tidak dapat dibaca karena kolom "<kolom>" tidak ada
    Ketika Wati menempuh semua tahap hingga terdaftar pada 22 Desember 2025
    Maka Wati berstatus terdaftar

    Contoh:
      | kolom     |
      | NAMA      |
      | NIK       |
      | PEKERJAAN |
      | ALAMAT    |
      | TGL LAHIR |

  @serang-2025-59/p23/a3 @serang-2025-59/p23/a4
  Skenario: Nomor dan kartu dari BPJS Ketenagakerjaan dicatat; kartunya tidak memulai kepesertaan
    Dengan Wati sudah ditetapkan pada 15 Desember 2025
    Ketika jawaban BPJS Ketenagakerjaan diterima pada 24 Desember 2025:
      | NAMA | NO KPJ      | TGL KEPESERTAAN | NO KARTU |
      | Wati | 25014000001 | 22-12-2025      | K-0001   |
    Maka Wati berstatus terdaftar
    Dan pendaftaran Wati mencatat kartu "K-0001"
    Dan kepesertaan Wati belum berlaku

  @serang-2025-59/p23/a3 @serang-2025-59/p19/a1 @serang-2025-59/p15/a1 @serang-2025-59/p27/a @serang-2025-59/p1/n23
  Skenario: Iuran yang ditetapkan BPJS Ketenagakerjaan diterima, diverifikasi, diajukan dan dibayar oleh yang ditunjuk
    Dengan "SK 900/1/2026" tanggal 2 Januari 2026 menunjuk Perangkat Daerah bidang sosial untuk memverifikasi tagihan
    Dan "SK 900/2/2026" tanggal 2 Januari 2026 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk membayar iuran
    Dan Wati sudah terdaftar pada 22 Desember 2025
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 1/TAG/2026 tanggal 5 Januari 2026:
      | NAMA | BULAN IURAN   | IURAN  |
      | Wati | Desember 2025 | 16.800 |
      | Wati | Januari 2026  | 16.800 |
    Maka semua baris tagihan 1/TAG/2026 sesuai
    Dan dasar catatan terakhir tagihan 1/TAG/2026 adalah Pasal 23 ayat (3)
    Ketika tagihan 1/TAG/2026 diverifikasi pada 6 Januari 2026
    Maka bukti catatan terakhir tagihan 1/TAG/2026 menyebut "SK 900/1/2026"
    Ketika pembayaran tagihan 1/TAG/2026 diajukan pada 7 Januari 2026 dari "APBD"
    Maka dasar catatan terakhir tagihan 1/TAG/2026 adalah Pasal 15 ayat (1), Pasal 19 ayat (1), Pasal 20 ayat (2) huruf c, Pasal 1 angka 23 dan Pasal 27 huruf a
    Dan bukti catatan terakhir tagihan 1/TAG/2026 menyebut "SK 900/2/2026"
    Ketika tagihan 1/TAG/2026 dibayar pada 12 Januari 2026 dengan SP2D 0021/LS/2026
    Maka tagihan 1/TAG/2026 berstatus lunas
    Dan kepesertaan Wati berlaku sejak 12 Januari 2026
