# language: id
# Age by 5(4)b: from the 18th birthday until the day before the 65th, on the day of the first registration.

Fitur: Di Semarang usia dihitung pada hari pendaftaran pertama

  Batas usia adalah "antara 18 tahun sampai dengan sebelum usia 65 tahun untuk pendaftaran pertama" (Pasal 5 ayat (4) huruf
  b), yaitu sejak ulang tahun ke-18 sampai dengan sehari sebelum ulang tahun ke-65 (SMG-22). Yang diusulkan lagi diuji lagi,
  sebab yang dimaksud pendaftaran pertama dalam program ini (SMG-23).

  @semarang-2025-draft/p5/a4 @semarang-2025-draft/p5/a4/b
  Skenario konsep: Batas usia diuji pada hari pendaftaran, bukan pada hari usulan
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Siti yang lahir pada <lahir>
    Dan Siti sudah ditetapkan pada 7 Maret 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 14 Maret 2025
    Maka Siti berstatus <status>

    Contoh:
      | hari pendaftaran                 | lahir         | status     |
      | sehari sebelum ulang tahun ke-18 | 15 Maret 2007 | ditetapkan |
      | tepat ulang tahun ke-18          | 14 Maret 2007 | terdaftar  |
      | sehari sesudah ulang tahun ke-18 | 13 Maret 2007 | terdaftar  |
      | sehari sebelum ulang tahun ke-65 | 15 Maret 1960 | terdaftar  |
      | tepat ulang tahun ke-65          | 14 Maret 1960 | gugur      |
      | sehari sesudah ulang tahun ke-65 | 13 Maret 1960 | gugur      |

  @semarang-2025-draft/p5/a4/b
  Skenario: Yang berulang tahun ke-65 antara penetapan dan pendaftaran gugur, dan alokasinya kosong lagi
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Karto yang lahir pada 10 Maret 1960
    Dan Karto sudah ditetapkan pada 7 Maret 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Karto pada 14 Maret 2025
    Maka riwayat Karto berbunyi: diusulkan, divalidasi, diverifikasi, ditetapkan, gugur
    Dan dasar catatan terakhir Karto adalah Pasal 5 ayat (4) huruf b
    Dan tafsiran catatan terakhir Karto adalah SMG-03, SMG-22 dan SMG-23
    Dan Karto tidak memegang alokasi
    Dan alokasi 2025-00001 kosong sejak 14 Maret 2025

  @semarang-2025-draft/p5/a4/b @semarang-2025-draft/p6/a3
  Skenario: Yang sudah berusia 65 tahun pada hari verifikasi tidak memenuhi syarat sejak saat itu
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Karto yang lahir pada 3 Februari 1960
    Dan Karto sudah divalidasi pada 27 Januari 2025
    Ketika verifikasi atas usulan Karto dilakukan pada 3 Februari 2025
    Maka Karto berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Karto adalah Pasal 5 ayat (4) huruf b dan Pasal 6 ayat (3)

  @semarang-2025-draft/p5/a4/b
  Skenario konsep: Mantan anggota BPJS Ketenagakerjaan yang berusia 66 tahun diterima hanya apabila SMG-23 dibaca lain
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan menurut tafsiran SMG-23 <tafsiran>
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Karto yang lahir pada 2 Januari 1959
    Dan dalam daftar usulan kolom "PERNAH TERDAFTAR" bagi Karto berisi "<pernah>"
    Dan Karto sudah divalidasi pada 27 Januari 2025
    Ketika verifikasi atas usulan Karto dilakukan pada 3 Februari 2025
    Maka Karto berstatus <status>

    Contoh:
      | tafsiran | pernah | status                |
      | A        | ya     | tidak memenuhi syarat |
      | B        | ya     | diverifikasi          |
      | B        | tidak  | tidak memenuhi syarat |
      | B        |        | divalidasi            |
