# language: id
# The criteria of 5(4)a and c, of 1 angka 10 and of kind e, at the verification and again on the day of registration.

Fitur: Penduduk, belum terdaftar, bekerja mandiri

  Ketiga huruf Pasal 5 ayat (4) harus dipenuhi semuanya (SMG-03). "Belum terdaftar" berarti tidak ada kepesertaan yang
  terbuka, aktif atau menunggak; kepesertaan yang sudah berakhir tidak menghalangi (SMG-17).

  @semarang-2025-draft/p5/a4 @semarang-2025-draft/p5/a4/c
  Skenario konsep: Catatan BPJS Ketenagakerjaan menentukan siapa yang sudah terdaftar, menurut tiga cara membaca
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan menurut tafsiran SMG-17 <tafsiran>
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Siti
    Dan Siti sudah divalidasi pada 27 Januari 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 29 Januari 2025:
      | NAMA | FAKTA       | NILAI         | PER TANGGAL     |
      | Siti | KEPESERTAAN | <kepesertaan> | 29 Januari 2025 |
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Maka Siti berstatus <status>
    Dan dasar catatan terakhir Siti adalah <dasar>

    Contoh:
      | tafsiran | kepesertaan | status                | dasar                                         |
      | A        | tidak ada   | diverifikasi          | Pasal 6 ayat (3)                              |
      | A        | aktif       | tidak memenuhi syarat | Pasal 5 ayat (4) huruf c dan Pasal 6 ayat (3) |
      | A        | menunggak   | tidak memenuhi syarat | Pasal 5 ayat (4) huruf c dan Pasal 6 ayat (3) |
      | A        | berakhir    | diverifikasi          | Pasal 6 ayat (3)                              |
      | B        | aktif       | tidak memenuhi syarat | Pasal 5 ayat (4) huruf c dan Pasal 6 ayat (3) |
      | B        | menunggak   | diverifikasi          | Pasal 6 ayat (3)                              |
      | B        | berakhir    | diverifikasi          | Pasal 6 ayat (3)                              |
      | C        | menunggak   | tidak memenuhi syarat | Pasal 5 ayat (4) huruf c dan Pasal 6 ayat (3) |
      | C        | berakhir    | tidak memenuhi syarat | Pasal 5 ayat (4) huruf c dan Pasal 6 ayat (3) |
      | C        | tidak ada   | diverifikasi          | Pasal 6 ayat (3)                              |

  @semarang-2025-draft/p1/n10 @semarang-2025-draft/p5/a2/e @semarang-2025-draft/p5/a4/c @semarang-2025-draft/p6/a3
  Skenario konsep: Keterangan dalam daftar usulan diuji pada verifikasi
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Sekretariat Tim" sebagai Perangkat Daerah yang membidangi semua jenis Pekerja Rentan
    Dan seorang <jenis> bernama Siti
    Dan dalam daftar usulan kolom "<kolom>" bagi Siti berisi "<isi>"
    Dan Siti sudah divalidasi pada 27 Januari 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Maka Siti berstatus <status>
    Dan dasar catatan terakhir Siti adalah <dasar>

    Contoh:
      | jenis                      | kolom            | isi   | status                | dasar                                         |
      | sopir                      | PENERIMA UPAH    | tidak | diverifikasi          | Pasal 6 ayat (3)                              |
      | sopir                      | PENERIMA UPAH    |       | diverifikasi          | Pasal 6 ayat (3)                              |
      | sopir                      | PENERIMA UPAH    | ya    | tidak memenuhi syarat | Pasal 1 angka 10 dan Pasal 6 ayat (3)         |
      | pembantu rumah tangga      | PENERIMA UPAH    | ya    | tidak memenuhi syarat | Pasal 1 angka 10 dan Pasal 6 ayat (3)         |
      | pekerja pengelolaan sampah | DIBIAYAI APBD    | tidak | diverifikasi          | Pasal 6 ayat (3)                              |
      | pekerja pengelolaan sampah | DIBIAYAI APBD    | ya    | tidak memenuhi syarat | Pasal 5 ayat (2) huruf e dan Pasal 6 ayat (3) |
      | pemulung                   | DIBIAYAI APBD    | ya    | diverifikasi          | Pasal 6 ayat (3)                              |
      | buruh tani                 | SUDAH TERDAFTAR  | tidak | diverifikasi          | Pasal 6 ayat (3)                              |
      | buruh tani                 | SUDAH TERDAFTAR  |       | diverifikasi          | Pasal 6 ayat (3)                              |
      | buruh tani                 | SUDAH TERDAFTAR  | ya    | tidak memenuhi syarat | Pasal 5 ayat (4) huruf c dan Pasal 6 ayat (3) |

  @semarang-2025-draft/p1/n1 @semarang-2025-draft/p5/a4/a
  Skenario: Yang beralamat di luar Daerah tidak masuk; yang beralamat di Daerah diuji tempat tinggalnya
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Siti
    Dan dalam daftar usulan kolom "KECAMATAN" bagi Siti berisi "Cilongok"
    Ketika Siti diusulkan pada 13 Januari 2025
    Maka baris Siti ditahan karena kecamatannya di luar Daerah
    Ketika dalam daftar usulan kolom "KECAMATAN" bagi Siti berisi "Ambarawa"
    Dan Siti diusulkan pada 14 Januari 2025
    Dan validasi atas usulan Siti dilakukan pada 20 Januari 2025
    Dan verifikasi atas usulan Siti dilakukan pada 27 Januari 2025
    Maka pemeriksaan terakhir atas Siti menguji Pasal 5 ayat (4) huruf a dan Pasal 1 angka 1

  @semarang-2025-draft/p5/a4/c
  Skenario: Kepesertaan yang menjadi aktif antara penetapan dan pendaftaran menggugurkan calon
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Siti
    Dan Siti sudah ditetapkan pada 3 Maret 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 6 Maret 2025:
      | NAMA | FAKTA       | NILAI         | PER TANGGAL     |
      | Siti | KEPESERTAAN | aktif         | 6 Maret 2025    |
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 10 Maret 2025
    Maka Siti berstatus gugur
    Dan dasar catatan terakhir Siti adalah Pasal 5 ayat (4) huruf c
    Dan tafsiran catatan terakhir Siti adalah SMG-03 dan SMG-17
