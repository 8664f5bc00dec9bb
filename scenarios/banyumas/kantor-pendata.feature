# language: id
# Each kind of work is collected by its own office and by no other; candidates of two offices go by their own.

Fitur: Setiap jenis pekerjaan didata oleh kantornya sendiri

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan

  @banyumas-2025-2/p8/a2 @banyumas-2025-2/p8/a3 @banyumas-2025-2/p8/a4 @banyumas-2025-2/p8/a5 @banyumas-2025-2/p8/a6
  Skenario konsep: Kantor lain ditolak, kantornya sendiri diterima
    Dengan seorang <jenis> bernama Siti
    Ketika <kantor lain> mengusulkan Siti pada 20 Januari 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan <dasar>
    Dan Siti belum tercatat sebagai calon
    Ketika Siti diusulkan pada 21 Januari 2025
    Maka Siti berstatus diusulkan
    Dan catatan terakhir Siti dibuat oleh <kantor>

    Contoh:
      | jenis                          | kantor lain                                           | kantor                                                | dasar            |
      | penderes                       | Perangkat Daerah bidang sosial                        | Perangkat Daerah bidang perindustrian dan perdagangan | Pasal 8 ayat (2) |
      | buruh tani                     | Perangkat Daerah bidang perindustrian dan perdagangan | Perangkat Daerah bidang pertanian                     | Pasal 8 ayat (3) |
      | pekerja penyandang disabilitas | Bagian kesejahteraan rakyat Sekretariat Daerah        | Perangkat Daerah bidang sosial                        | Pasal 8 ayat (4) |
      | relawan sosial                 | Perangkat Daerah bidang lingkungan hidup              | Perangkat Daerah bidang sosial                        | Pasal 8 ayat (4) |
      | pekerja pengelolaan sampah     | Perangkat Daerah bidang sosial                        | Perangkat Daerah bidang lingkungan hidup              | Pasal 8 ayat (5) |
      | peternak                       | Perangkat Daerah bidang pertanian                     | Bagian kesejahteraan rakyat Sekretariat Daerah        | Pasal 8 ayat (6) |
      | sopir                          | Perangkat Daerah bidang sosial                        | Bagian kesejahteraan rakyat Sekretariat Daerah        | Pasal 8 ayat (6) |
      | pedagang                       | Perangkat Daerah bidang perindustrian dan perdagangan | Bagian kesejahteraan rakyat Sekretariat Daerah        | Pasal 8 ayat (6) |
      | tukang kayu                    | Perangkat Daerah bidang perindustrian dan perdagangan | Bagian kesejahteraan rakyat Sekretariat Daerah        | Pasal 8 ayat (6) |
      | tukang andong                  | Perangkat Daerah bidang sosial                        | Bagian kesejahteraan rakyat Sekretariat Daerah        | Pasal 8 ayat (6) |

  @banyumas-2025-2/p7/a4/b @banyumas-2025-2/p7/a2/e @banyumas-2025-2/p8/a7
  Skenario konsep: Jenisnya diuji pada verifikasi: bukan penerima upah, dan pekerja sampah tidak dibiayai APBD
    Dengan seorang <jenis> bernama Siti
    Dan dalam daftar usulan kolom "<kolom>" bagi Siti berisi "<isi>"
    Dan Siti sudah diusulkan pada 20 Januari 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Maka Siti berstatus <status>

    Contoh:
      | jenis                      | kolom          | isi   | status                |
      | pekerja pengelolaan sampah | DIBIAYAI APBD  | ya    | tidak memenuhi syarat |
      | pekerja pengelolaan sampah | DIBIAYAI APBD  | tidak | diverifikasi          |
      | pekerja pengelolaan sampah | DIBIAYAI APBD  |       | diverifikasi          |
      | buruh tani                 | DIBIAYAI APBD  | ya    | diverifikasi          |
      | buruh tani                 | PENERIMA UPAH  | ya    | tidak memenuhi syarat |
      | buruh tani                 | PENERIMA UPAH  | tidak | diverifikasi          |
