# language: id
# No ground, no change decree, no update, no other source: each is refused as silent until a paper speaks of it.

Fitur: Yang tidak diatur Peraturan Bupati Pekalongan

  Peraturan tidak memuat satu alasan penghentian pun, dan tidak menyerahkannya kepada siapa pun (PKL-12); perubahan
  kepesertaan, pemutakhiran data dan pengalihan sumber dana tidak diatur pula. Kematian tetap dicatat sebagai fakta.

  Latar Belakang:
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan "SK 560/3/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan Siti sudah terdaftar pada 27 Oktober 2025

  @pekalongan-2025-19/p12/a4 @pekalongan-2025-19/p12/a5 @pekalongan-2025-19/p13/a2
  Skenario: Penghentian ditolak karena tidak diatur, sampai ada naskah yang menyebut alasan dan kantornya
    Ketika kepesertaan Siti dihentikan pada 30 November 2025 karena pindah
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 12 ayat (4), Pasal 12 ayat (5) dan Pasal 13 ayat (2)
    Dan Siti berstatus terdaftar
    Ketika "Peraturan Kepala Dinas 560/60/2025" tanggal 1 Desember 2025 dicatat sebagai pengaturan penghentian tanpa menyebut kantornya
    Maka permintaan itu tidak diterima, karena kantornya belum disebut
    Ketika "Peraturan Kepala Dinas 560/60/2025" tanggal 1 Desember 2025 dicatat sebagai pengaturan penghentian tanpa menyebut alasannya
    Maka permintaan itu tidak diterima, karena alasannya belum disebut
    Ketika "Peraturan Kepala Dinas 560/60/2025" tanggal 1 Desember 2025 mengatur penghentian oleh Perangkat Daerah bidang ketenagakerjaan karena pindah
    Dan kepesertaan Siti dihentikan pada 2 Desember 2025 karena pindah
    Maka Siti berstatus dihentikan
    Dan dasar catatan terakhir Siti adalah Pasal 12 ayat (4), Pasal 12 ayat (5) dan Pasal 13 ayat (2)
    Dan tafsiran catatan terakhir Siti adalah PKL-12
    Dan bukti catatan terakhir Siti menyebut "Peraturan Kepala Dinas 560/60/2025"
    Dan alokasi 2025-00001 kosong sejak 3 Desember 2025

  @pekalongan-2025-19/p12/a7
  Skenario: Kematian dicatat sebagai fakta, dan penghentiannya tetap tidak diatur
    Ketika kematian Siti pada 20 November 2025 dilaporkan pada 24 November 2025
    Maka Siti berstatus meninggal dunia
    Dan dasar catatan terakhir Siti adalah Pasal 12 ayat (7)
    Ketika kepesertaan Siti dihentikan pada 28 November 2025 karena meninggal dunia
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 12 ayat (4), Pasal 12 ayat (5) dan Pasal 13 ayat (2)
    Dan Siti memegang alokasi 2025-00001

  @pekalongan-2025-19/p12/a8
  Skenario: Keputusan tentang perubahan kepesertaan tidak dikenal, sampai ada naskah yang mengaturnya
    Ketika Bupati menetapkan perubahan kepesertaan dengan Keputusan nomor 560/70/2025 tanggal 8 Desember 2025
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 12 ayat (8)
    Ketika "Peraturan Bupati 30/2025" tanggal 9 Desember 2025 mengatur keputusan tentang perubahan kepesertaan
    Dan Bupati menetapkan perubahan kepesertaan dengan Keputusan nomor 560/71/2025 tanggal 10 Desember 2025
    Maka naskah "Peraturan Bupati 30/2025" tercatat berdasarkan Pasal 12 ayat (8)

  @pekalongan-2025-19/p12/a7 @pekalongan-2025-19/p13/a2
  Skenario: Pemutakhiran data tidak diatur, sampai ada naskah yang mengaturnya
    Ketika pemutakhiran data semester II tahun 2025 dibuka pada 1 Desember 2025
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 12 ayat (7) dan Pasal 13 ayat (2)
    Ketika "Keputusan Bupati 560/61/2025" tanggal 2 Desember 2025 mengatur pemutakhiran data oleh Perangkat Daerah bidang ketenagakerjaan
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 3 Desember 2025
    Maka pemutakhiran itu masih terbuka
    Dan dasar catatan terakhir pemutakhiran itu adalah Pasal 12 ayat (7) dan Pasal 13 ayat (2)

  @pekalongan-2025-19/p16/a3
  Skenario: Pengalihan alokasi ke sumber dana lain tidak diatur
    Ketika alokasi tahun 2025 yang dibiayai "APBD" dialihkan ke "OTHER" pada 1 Desember 2025 berdasarkan "Nota 900/7/2025"
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 16 ayat (3)
    Dan alokasi 2025-00001 dibiayai "APBD"
