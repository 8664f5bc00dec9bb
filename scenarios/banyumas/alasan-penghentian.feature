# language: id
# The four grounds and no other: death as a fact, the rest by a change decree of its own, not older than the last act.

Fitur: Alasan penghentian dan keputusan yang memutusnya

  Kepesertaan dihentikan hanya karena empat alasan (Pasal 11 ayat (1)). Kematian mengakhirinya sebagai fakta; tiga alasan
  lainnya diputus dengan keputusan tentang perubahan kepesertaan (Pasal 9 ayat (3), BMS-20). Cacat total bukan akibat
  Kecelakaan Kerja, usia dan pengunduran diri bukan alasan.

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan

  @banyumas-2025-2/p8/a8 @banyumas-2025-2/p10/a3
  Skenario konsep: Yang tidak tercantum bukan alasan penghentian
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Ketika kepesertaan Siti dihentikan pada 30 Juni 2025 karena <sebab>
    Maka permintaan itu tidak diterima, karena itu bukan alasan penghentian menurut peraturan
    Dan Siti berstatus terdaftar

    Contoh:
      | sebab                            |
      | usia                             |
      | pengunduran diri                 |
      | cacat total bukan akibat kerja   |
      | iuran tidak dibayar              |
      | berganti jenis pekerjaan         |

  @banyumas-2025-2/p11/a1/b @banyumas-2025-2/p11/a1/c @banyumas-2025-2/p11/a1/d @banyumas-2025-2/p9/a3
  Skenario konsep: Keputusan yang memutus penghentian tidak lebih tua daripada pendaftarannya
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Dan Bupati menetapkan perubahan kepesertaan dengan Keputusan nomor 400/30/2025 tanggal <tanggal>
    Ketika kepesertaan Siti dihentikan pada 30 Juni 2025 karena <alasan>, dengan Keputusan nomor 400/30/2025
    Maka Siti berstatus <status>

    Contoh:
      | keadaan                     | tanggal       | alasan                                                 | status     |
      | sehari sebelum pendaftaran  | 13 Maret 2025 | pindah domisili ke luar Daerah                         | terdaftar  |
      | pada hari pendaftaran       | 14 Maret 2025 | pindah domisili ke luar Daerah                         | dihentikan |
      | sesudah pendaftaran         | 23 Juni 2025  | Kecelakaan Kerja yang berakibat cacat total tetap      | dihentikan |
      | sesudah pendaftaran         | 23 Juni 2025  | tidak lagi termasuk dalam PBPU kategori Pekerja Rentan | dihentikan |

  @banyumas-2025-2/p11/a1/b @banyumas-2025-2/p11/a1 @banyumas-2025-2/p9/a3
  Skenario: Keputusan yang menetapkan calon pengganti tidak sekaligus memutus penghentian
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Dan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal 23 Juni 2025
    Ketika kepesertaan Siti dihentikan pada 30 Juni 2025 karena pindah domisili ke luar Daerah, dengan Keputusan nomor 400/77/2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 11 ayat (1) huruf b, Pasal 11 ayat (1) dan Pasal 9 ayat (3)
    Dan Siti berstatus terdaftar

  @banyumas-2025-2/p11/a1/c @banyumas-2025-2/p9/a3
  Skenario: Hari terakhir masih terlindungi, dan alasannya tercatat dengan dasarnya
    Dengan Siti sudah terdaftar pada 14 Maret 2025
    Dan Bupati menetapkan perubahan kepesertaan dengan Keputusan nomor 400/30/2025 tanggal 23 Juni 2025
    Ketika kepesertaan Siti dihentikan pada 30 Juni 2025 karena Kecelakaan Kerja yang berakibat cacat total tetap, dengan Keputusan nomor 400/30/2025
    Maka kepesertaan Siti berlaku sejak 14 Maret 2025 dan tidak berlaku lagi sejak 1 Juli 2025
    Dan dasar catatan terakhir Siti adalah Pasal 11 ayat (1) huruf c, Pasal 11 ayat (1) dan Pasal 9 ayat (3)
    Dan tafsiran catatan terakhir Siti adalah BMS-20

  @banyumas-2025-2/p9/a1 @banyumas-2025-2/p9/a2 @banyumas-2025-2/p9/a3 @banyumas-2025-2/p11/a1/b
  Skenario: Calon yang pindah sebelum terdaftar gugur dengan keputusan tentang perubahan, tidak dihentikan
    Dengan Siti sudah ditetapkan pada 7 Maret 2025
    Dan pemutakhiran data "Maret" di luar jadwal dibuka pada 10 Maret 2025 karena "calon pindah"
    Dan pemutakhiran itu sudah dikoordinasikan pada 11 Maret 2025
    Dan data baru "maret.csv" diterima pada 11 Maret 2025:
      | NAMA | STATUS |
      | Siti | pindah |
    Dan perbedaan nomor 1 dimasukkan ke dalam usulan pada 12 Maret 2025 sebagai penghentian karena pindah domisili ke luar Daerah
    Dan Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 12 Maret 2025
    Ketika Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 400/30/2025 tanggal 13 Maret 2025
    Maka Siti berstatus gugur
    Dan alokasi 2025-00001 kosong sejak 13 Maret 2025
