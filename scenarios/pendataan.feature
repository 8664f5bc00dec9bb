# language: id
# Collection: each kind of work has its office (Banyumas); Social Affairs with a record of collection (Serang).

Fitur: Pendataan oleh kantor yang ditunjuk peraturan

  @banyumas-2025-2/p7/a2
  @banyumas-2025-2/p8/a2 @banyumas-2025-2/p8/a3 @banyumas-2025-2/p8/a4 @banyumas-2025-2/p8/a5 @banyumas-2025-2/p8/a6
  Skenario konsep: Setiap jenis Pekerja Rentan di Banyumas didata oleh kantornya
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang <jenis> bernama Siti
    Ketika <kantor> mengusulkan Siti pada 20 Januari 2025
    Maka Siti berstatus diusulkan
    Dan dasar catatan terakhir Siti adalah Pasal 8 ayat (1), Pasal 7 ayat (2) huruf <huruf> dan Pasal 8 ayat (<ayat>)

    Contoh:
      | jenis                          | kantor                                                | huruf | ayat |
      | penderes                       | Perangkat Daerah bidang perindustrian dan perdagangan | a     | 2    |
      | buruh tani                     | Perangkat Daerah bidang pertanian                     | b     | 3    |
      | pekerja penyandang disabilitas | Perangkat Daerah bidang sosial                        | c     | 4    |
      | relawan sosial                 | Perangkat Daerah bidang sosial                        | d     | 4    |
      | pekerja pengelolaan sampah     | Perangkat Daerah bidang lingkungan hidup              | e     | 5    |
      | peternak                       | Bagian kesejahteraan rakyat Sekretariat Daerah        | f     | 6    |
      | sopir                          | Bagian kesejahteraan rakyat Sekretariat Daerah        | g     | 6    |
      | pedagang                       | Bagian kesejahteraan rakyat Sekretariat Daerah        | h     | 6    |
      | tukang kayu                    | Bagian kesejahteraan rakyat Sekretariat Daerah        | i     | 6    |
      | tukang becak                   | Bagian kesejahteraan rakyat Sekretariat Daerah        | j     | 6    |

  @banyumas-2025-2/p8/a2 @banyumas-2025-2/p8/a3
  Skenario: Dalam daftar campuran, baris di luar wewenang kantor pengirim ditahan dan baris lainnya masuk
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan seorang penderes bernama Siti
    Dan seorang buruh tani bernama Budi
    Ketika Perangkat Daerah bidang perindustrian dan perdagangan mengusulkan Siti dan Budi pada 20 Januari 2025
    Maka Siti berstatus diusulkan
    Dan baris Budi ditahan karena kantor pengirim tidak berwenang atas jenis pekerjaan itu
    Dan Budi belum tercatat sebagai calon
    Ketika Perangkat Daerah bidang pertanian mengusulkan Budi pada 22 Januari 2025
    Maka Budi berstatus diusulkan

  @banyumas-2025-2/p8/a2
  Skenario: Daftar yang seluruhnya di luar wewenang kantor pengirim tidak diterima
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang penderes bernama Siti
    Ketika Perangkat Daerah bidang pertanian mengusulkan Siti pada 20 Januari 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 8 ayat (2)
    Dan Siti belum tercatat sebagai calon

  @serang-2025-59/p20/a1 @serang-2025-59/p20/a2/a @serang-2025-59/p22/a1
  @serang-2025-59/p24/a1 @serang-2025-59/p24/a2/b
  Skenario konsep: Di Serang semua jenis didata oleh Perangkat Daerah bidang sosial
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan seorang <jenis> bernama Wati
    Ketika Perangkat Daerah bidang sosial mengusulkan Wati pada 3 November 2025
    Maka Wati berstatus diusulkan
    Dan dasar catatan terakhir Wati adalah Pasal 20 ayat (1) huruf <huruf>, Pasal 20 ayat (2) huruf a, Pasal 22 ayat (1), Pasal 24 ayat (1) dan Pasal 24 ayat (2) huruf b

    Contoh:
      | jenis                                              | huruf      |
      | mitra perangkat daerah                             | a          |
      | tenaga relawan                                     | b          |
      | pekerja padat karya                                | b          |
      | pelaku olahraga                                    | b          |
      | pelaku seni                                        | b          |
      | nelayan                                            | c angka 1  |
      | petani                                             | c angka 2  |
      | peternak                                           | c angka 3  |
      | pembudidaya ikan                                   | c angka 3  |
      | penambak garam                                     | c angka 3  |
      | pengolah dan pemasar produk kelautan dan perikanan | c angka 3  |
      | pelaku usaha mikro                                 | c angka 4  |
      | pedagang keliling                                  | c angka 5  |
      | buruh harian lepas                                 | c angka 6  |
      | tukang becak                                       | c angka 7  |
      | pekerja disabilitas                                | c angka 8  |
      | sopir angkutan umum                                | c angka 9  |
      | juru parkir resmi                                  | c angka 10 |
      | pemulung sampah                                    | c angka 11 |
      | guru ngaji                                         | c angka 12 |
      | penjaga sekolah                                    | c angka 13 |
      | pekerja rentan lainnya                             | c angka 14 |

  @serang-2025-59/p24/a2/c
  Skenario: Di Serang daftar hasil pendataan masuk bersama berita acaranya
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Ketika Wati diusulkan pada 3 November 2025 tanpa berita acara
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 24 ayat (2) huruf c
    Dan Wati belum tercatat sebagai calon
    Ketika Wati diusulkan pada 3 November 2025
    Maka Wati berstatus diusulkan
    Dan dasar catatan terakhir Wati adalah Pasal 20 ayat (1) huruf a, Pasal 20 ayat (2) huruf a, Pasal 22 ayat (1), Pasal 24 ayat (1) dan Pasal 24 ayat (2) huruf b
