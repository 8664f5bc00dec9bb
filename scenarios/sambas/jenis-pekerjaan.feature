# language: id
# Who puts whom forward: every kind of work the text lists, by its office, under the letter that names it.

Fitur: Jenis pekerjaan dan pengusulnya di Sambas

  Pekerja Rentan menurut Pasal 11 dan penerima menurut Pasal 23 ayat (1) diusulkan Perangkat Daerah bidang
  ketenagakerjaan (SBS-12); Pekerja Sosial Keagamaan diusulkan organisasi keagamaan; data Pekerja Perkebunan Sawit
  dihimpun koperasi sawit, penyuluh pertanian atau lembaga yang diakui.

  Latar Belakang:
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan

  @sambas-2025-59/p5/a2/e @sambas-2025-59/p8/a1/d @sambas-2025-59/p11/a @sambas-2025-59/p11/b @sambas-2025-59/p11/c @sambas-2025-59/p11/d @sambas-2025-59/p11/e
  @sambas-2025-59/p11/f @sambas-2025-59/p23/a1/a @sambas-2025-59/p23/a1/b @sambas-2025-59/p23/a6
  Skenario: Pekerja Rentan diusulkan oleh Perangkat Daerah bidang ketenagakerjaan
    Ketika pekerja dari setiap jenis ini diusulkan pada 1 Desember 2025:
      | PEKERJAAN                    | dasar                     |
      | pedagang kaki lima           | Pasal 11 huruf a          |
      | tukang ojek                  | Pasal 11 huruf b          |
      | buruh tani                   | Pasal 11 huruf c          |
      | nelayan                      | Pasal 11 huruf d          |
      | tukang kayu                  | Pasal 11 huruf e          |
      | tukang semen                 | Pasal 11 huruf e          |
      | pekerja sektor informal lain | Pasal 11 huruf f          |
      | mitra perangkat daerah       | Pasal 23 ayat (1) huruf a |
      | tenaga relawan               | Pasal 23 ayat (1) huruf b |
      | pekerja padat karya          | Pasal 23 ayat (1) huruf b |
      | pelaku olahraga              | Pasal 23 ayat (1) huruf b |
      | pelaku seni                  | Pasal 23 ayat (1) huruf b |
    Maka pengusulnya adalah Perangkat Daerah bidang ketenagakerjaan, berdasarkan jenisnya masing-masing dan Pasal 5 ayat (2) huruf e, Pasal 8 ayat (1) huruf d, Pasal 11, Pasal 23 ayat (1) dan Pasal 23 ayat (6)

  @sambas-2025-59/p5/a2/f @sambas-2025-59/p12/a @sambas-2025-59/p12/b @sambas-2025-59/p12/c @sambas-2025-59/p12/d @sambas-2025-59/p12/e
  @sambas-2025-59/p12/f @sambas-2025-59/p24/a1 @sambas-2025-59/p24/a1/a @sambas-2025-59/p24/a2/a @sambas-2025-59/p24/a2/b
  @sambas-2025-59/p24/a2/c @sambas-2025-59/p24/a2/d @sambas-2025-59/p24/a2/e @sambas-2025-59/p24/a2/f
  Skenario: Pekerja Sosial Keagamaan keenam agama diusulkan oleh organisasi keagamaan
    Ketika pekerja dari setiap jenis ini diusulkan pada 1 Desember 2025:
      | PEKERJAAN                                                   | dasar                             |
      | imam masjid                                                 | Pasal 24 ayat (2) huruf a angka 1 |
      | guru Taman Pendidikan Al quran dan guru pengaji tradisional | Pasal 24 ayat (2) huruf a angka 2 |
      | guru swasta di madrasah dan pondok pesantren                | Pasal 24 ayat (2) huruf a angka 3 |
      | pengurus fardhu kifayah                                     | Pasal 24 ayat (2) huruf a angka 4 |
      | amil                                                        | Pasal 24 ayat (2) huruf a angka 5 |
      | guru ngaji kampung                                          | Pasal 24 ayat (2) huruf a angka 6 |
      | penggali kubur                                              | Pasal 24 ayat (2) huruf a angka 7 |
      | marbot masjid                                               | Pasal 24 ayat (2) huruf a angka 8 |
      | mubaligh                                                    | Pasal 24 ayat (2) huruf a angka 9 |
      | pengurus/petugas keagamaan Islam                            | Pasal 12 huruf a                  |
      | koster                                                      | Pasal 24 ayat (2) huruf b angka 1 |
      | guru sekolah minggu Kristen                                 | Pasal 24 ayat (2) huruf b angka 2 |
      | pendeta                                                     | Pasal 24 ayat (2) huruf b angka 3 |
      | majelis jemaat                                              | Pasal 24 ayat (2) huruf b angka 4 |
      | tata usaha                                                  | Pasal 24 ayat (2) huruf b angka 5 |
      | tenaga pendidik dan kependidikan sekolah keagamaan kristen  | Pasal 24 ayat (2) huruf b angka 6 |
      | pengurus/petugas keagamaan Kristen                          | Pasal 12 huruf c                  |
      | pastor                                                      | Pasal 24 ayat (2) huruf c angka 1 |
      | frater                                                      | Pasal 24 ayat (2) huruf c angka 2 |
      | biarawati                                                   | Pasal 24 ayat (2) huruf c angka 3 |
      | prodiakon                                                   | Pasal 24 ayat (2) huruf c angka 4 |
      | pengantar                                                   | Pasal 24 ayat (2) huruf c angka 5 |
      | guru sekolah minggu Katolik                                 | Pasal 24 ayat (2) huruf c angka 6 |
      | pengurus/petugas keagamaan Katolik                          | Pasal 12 huruf b                  |
      | pinandhita                                                  | Pasal 24 ayat (2) huruf d angka 1 |
      | serati                                                      | Pasal 24 ayat (2) huruf d angka 2 |
      | parisada hindu dharma Indonesia                             | Pasal 24 ayat (2) huruf d angka 3 |
      | guru pasraman                                               | Pasal 24 ayat (2) huruf d angka 4 |
      | bendesa adat                                                | Pasal 24 ayat (2) huruf d angka 5 |
      | pecalang                                                    | Pasal 24 ayat (2) huruf d angka 6 |
      | pengurus/petugas keagamaan Hindu                            | Pasal 12 huruf d                  |
      | bhikku/i atau samanera/i                                    | Pasal 24 ayat (2) huruf e angka 1 |
      | pandita                                                     | Pasal 24 ayat (2) huruf e angka 2 |
      | upacarika, upasaka/upasika                                  | Pasal 24 ayat (2) huruf e angka 3 |
      | guru agama budha sekolah minggu                             | Pasal 24 ayat (2) huruf e angka 4 |
      | tenaga pendidik dan kependidikan sekolah keagamaan budha    | Pasal 24 ayat (2) huruf e angka 5 |
      | pengurus/petugas keagamaan Budha                            | Pasal 12 huruf e                  |
      | xue shi atau pendeta                                        | Pasal 24 ayat (2) huruf f angka 1 |
      | wen shi atau guru agama                                     | Pasal 24 ayat (2) huruf f angka 2 |
      | jiao sheng atau penebar agama                               | Pasal 24 ayat (2) huruf f angka 3 |
      | pengurus kelenteng                                          | Pasal 24 ayat (2) huruf f angka 4 |
      | pengurus/petugas keagamaan Konghucu                         | Pasal 12 huruf f                  |
    Maka pengusulnya adalah organisasi keagamaan, berdasarkan jenisnya masing-masing dan Pasal 5 ayat (2) huruf f, Pasal 12, Pasal 24 ayat (2) dan Pasal 24 ayat (1) huruf a

  @sambas-2025-59/p5/a2/g @sambas-2025-59/p1/n23 @sambas-2025-59/p26/a2 @sambas-2025-59/p26/a3
  Skenario: Pekerja Perkebunan Sawit diusulkan oleh yang menghimpun datanya, baik pemilik maupun pekerja
    Ketika pekerja dari setiap jenis ini diusulkan pada 1 Desember 2025:
      | PEKERJAAN           | dasar            |
      | pekerja sawit       | Pasal 1 angka 23 |
      | pemilik kebun sawit | Pasal 1 angka 23 |
    Maka pengusulnya adalah koperasi sawit, penyuluh pertanian atau lembaga perkebunan/pertanian yang diakui Pemerintah Daerah, berdasarkan jenisnya masing-masing dan Pasal 5 ayat (2) huruf g, Pasal 26 ayat (2) dan Pasal 26 ayat (3)

  @sambas-2025-59/p24/a1 @sambas-2025-59/p24/a1/a
  Skenario: Kantor lain tidak mengusulkan Pekerja Sosial Keagamaan
    Dengan seorang marbot bernama Yusuf
    Ketika Perangkat Daerah bidang ketenagakerjaan mengusulkan Yusuf pada 1 Desember 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 24 ayat (1) huruf a
    Dan Yusuf belum tercatat sebagai calon
