# language: id
# The four grounds of 10(1): a death ends as a fact, the others by a change decree; nothing else is a ground.

Fitur: Penghentian kepesertaan di Semarang

  Kepesertaan dapat dihentikan atas empat alasan (Pasal 10 ayat (1)), dengan Keputusan Bupati tentang perubahan kepesertaan
  (Pasal 7 ayat (3)). Kematian mengakhiri kepesertaan sebagai fakta (SMG-15). Yang dimaksud kepesertaan Pasal 8, bukan
  manfaat Pasal 9 (SMG-04).

  Latar Belakang:
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Siti
    Dan Siti sudah terdaftar pada 10 Februari 2025

  @semarang-2025-draft/p7/a3 @semarang-2025-draft/p10/a1 @semarang-2025-draft/p10/a1/b
  @semarang-2025-draft/p10/a1/c @semarang-2025-draft/p10/a1/d @semarang-2025-draft/p1/n1 @semarang-2025-draft/p1/n10
  Skenario konsep: Penghentian atas alasan b, c dan d menunggu Keputusan Bupati tentang perubahan kepesertaan
    Ketika kepesertaan Siti dihentikan pada 30 April 2025 karena <alasan>
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan <dasar> dan Pasal 7 ayat (3)
    Dan Siti berstatus terdaftar
    Ketika Bupati menetapkan perubahan kepesertaan dengan Keputusan nomor 100/40/2025 tanggal 28 April 2025
    Dan kepesertaan Siti dihentikan pada 30 April 2025 karena <alasan>, dengan Keputusan nomor 100/40/2025
    Maka Siti berstatus dihentikan
    Dan dasar catatan terakhir Siti adalah <dasar> dan Pasal 7 ayat (3)
    Dan alokasi 2025-00001 kosong sejak 1 Mei 2025

    Contoh:
      | alasan                                                           | dasar                                        |
      | pindah domisili ke luar Daerah                                   | Pasal 10 ayat (1) huruf b, Pasal 1 angka 1   |
      | Kecelakaan Kerja yang berakibat cacat total tetap                | Pasal 10 ayat (1) huruf c                    |
      | tidak lagi termasuk dalam Peserta BPU kategori Pekerja Rentan    | Pasal 10 ayat (1) huruf d, Pasal 1 angka 10  |

  @semarang-2025-draft/p7/a1 @semarang-2025-draft/p10/a1 @semarang-2025-draft/p10/a1/a
  Skenario: Kematian dilaporkan sebagai fakta, dan penghentiannya tidak menunggu keputusan
    Ketika kepesertaan Siti dihentikan pada 30 April 2025 karena meninggal dunia
    Maka permintaan itu tidak diterima, karena kematiannya belum dilaporkan
    Ketika kematian Siti pada 20 April 2025 dilaporkan pada 28 April 2025
    Maka Siti berstatus meninggal dunia
    Dan dasar catatan terakhir Siti adalah Pasal 7 ayat (1)
    Ketika kepesertaan Siti dihentikan pada 30 April 2025 karena meninggal dunia
    Maka Siti berstatus dihentikan
    Dan dasar catatan terakhir Siti adalah Pasal 10 ayat (1) huruf a
    Dan tafsiran catatan terakhir Siti adalah SMG-04 dan SMG-15
    Dan alokasi 2025-00001 kosong sejak 21 April 2025

  @semarang-2025-draft/p10/a1
  Skenario konsep: Alasan yang tidak tercantum bukan alasan penghentian
    Ketika kepesertaan Siti dihentikan pada 30 April 2025 karena <alasan>
    Maka permintaan itu tidak diterima, karena itu bukan alasan penghentian menurut peraturan
    Dan Siti berstatus terdaftar
    Ketika kematian Siti pada 20 April 2025 dilaporkan pada 28 April 2025
    Dan kepesertaan Siti dihentikan pada 30 April 2025 karena meninggal dunia
    Maka Siti berstatus dihentikan

    Contoh:
      | alasan                  |
      | usia                    |
      | cacat karena sakit      |
      | permintaan sendiri      |
