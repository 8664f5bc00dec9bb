# language: id
# What else is asked of each group: a home in the regency, work at present, a low income, a KTP, work on oil palms.

Fitur: Syarat lain bagi ketiga kelompok pekerja di Sambas

  Latar Belakang:
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan

  @sambas-2025-59/p22/a2/b @sambas-2025-59/p24/a1/c @sambas-2025-59/p26/a1/c @sambas-2025-59/p1/n1
  Skenario konsep: Yang beralamat di luar Sambas tidak masuk; yang beralamat di Sambas diuji tempat tinggalnya
    Dengan seorang <jenis> bernama Siti
    Dan dalam daftar usulan kolom "KECAMATAN" bagi Siti berisi "Cilongok"
    Ketika Siti diusulkan pada 1 Desember 2025
    Maka baris Siti ditahan karena kecamatannya di luar Daerah
    Ketika dalam daftar usulan kolom "KECAMATAN" bagi Siti berisi "Tebas"
    Dan Siti diusulkan pada 2 Desember 2025
    Dan <langkah> atas usulan Siti dilakukan pada 8 Desember 2025
    Maka pemeriksaan terakhir atas Siti menguji <dasar>

    Contoh:
      | jenis         | langkah               | dasar                                         |
      | nelayan       | konfirmasi data       | Pasal 22 ayat (2) huruf b dan Pasal 1 angka 1 |
      | marbot        | pernyataan mengetahui | Pasal 24 ayat (1) huruf c dan Pasal 1 angka 1 |
      | pekerja sawit | verifikasi            | Pasal 26 ayat (1) huruf c dan Pasal 1 angka 1 |

  @sambas-2025-59/p22/a3 @sambas-2025-59/p23/a6
  Skenario: Pekerja Rentan yang tidak aktif bekerja tidak memenuhi syarat
    Dengan seorang buruh tani bernama Siti
    Dan dalam daftar usulan kolom "AKTIF BEKERJA" bagi Siti berisi "tidak"
    Dan Siti sudah diusulkan pada 1 Desember 2025
    Ketika konfirmasi data atas usulan Siti dilakukan pada 8 Desember 2025
    Maka Siti berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Siti adalah Pasal 22 ayat (3) dan Pasal 23 ayat (6)

  @sambas-2025-59/p23/a1 @sambas-2025-59/p23/a1/c
  Skenario konsep: Penghasilan rendah tidak disyaratkan bagi mitra, relawan, olahragawan dan seniman
    Dengan seorang <jenis> bernama Siti
    Dan dalam daftar usulan kolom "BERPENGHASILAN RENDAH" bagi Siti berisi "<isi>"
    Dan Siti sudah diusulkan pada 1 Desember 2025
    Ketika konfirmasi data atas usulan Siti dilakukan pada 8 Desember 2025
    Maka Siti berstatus <status>

    Contoh:
      | jenis                  | isi   | status                |
      | pedagang kaki lima     | ya    | dikonfirmasi datanya  |
      | pedagang kaki lima     | tidak | tidak memenuhi syarat |
      | tukang ojek            | tidak | tidak memenuhi syarat |
      | buruh tani             | tidak | tidak memenuhi syarat |
      | nelayan                | tidak | tidak memenuhi syarat |
      | tukang kayu            | tidak | tidak memenuhi syarat |
      | tukang semen           | tidak | tidak memenuhi syarat |
      | lainnya                | tidak | tidak memenuhi syarat |
      | mitra perangkat daerah | tidak | dikonfirmasi datanya  |
      | tenaga relawan         | tidak | dikonfirmasi datanya  |
      | pekerja padat karya    | tidak | dikonfirmasi datanya  |
      | pelaku olahraga        | tidak | dikonfirmasi datanya  |
      | pelaku seni            | tidak | dikonfirmasi datanya  |

  @sambas-2025-59/p24/a2 @sambas-2025-59/p24/a2/a @sambas-2025-59/p24/a1/e
  Skenario: Petugas keagamaan yang tidak aktif bekerja tidak memenuhi syarat
    Dengan seorang imam masjid bernama Yusuf
    Dan dalam daftar usulan kolom "AKTIF BEKERJA" bagi Yusuf berisi "tidak"
    Dan Yusuf sudah diusulkan pada 1 Desember 2025
    Ketika pernyataan mengetahui atas usulan Yusuf dilakukan pada 8 Desember 2025
    Maka Yusuf berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Yusuf adalah Pasal 24 ayat (2), Pasal 24 ayat (1) dan Pasal 24 ayat (1) huruf e

  @sambas-2025-59/p26/a1 @sambas-2025-59/p26/a1/a @sambas-2025-59/p26/a1/b @sambas-2025-59/p26/a3 @sambas-2025-59/p1/n23
  Skenario konsep: Pekerja Perkebunan Sawit bekerja di Daerah dan memiliki KTP
    Dengan seorang pekerja sawit bernama Jali
    Dan dalam daftar usulan kolom "<kolom>" bagi Jali berisi "<isi>"
    Dan Jali sudah diusulkan pada 1 Desember 2025
    Ketika verifikasi atas usulan Jali dilakukan pada 8 Desember 2025
    Maka Jali berstatus <status>
    Dan dasar catatan terakhir Jali adalah <dasar>

    Contoh:
      | kolom                            | isi   | status                | dasar                                                                                |
      | MEMILIKI KTP                     | ya    | diverifikasi          | Pasal 26 ayat (3)                                                                    |
      | MEMILIKI KTP                     | tidak | tidak memenuhi syarat | Pasal 26 ayat (1), Pasal 26 ayat (1) huruf b dan Pasal 26 ayat (3)                   |
      | BEKERJA DI KEBUN SAWIT DI DAERAH | ya    | diverifikasi          | Pasal 26 ayat (3)                                                                    |
      | BEKERJA DI KEBUN SAWIT DI DAERAH | tidak | tidak memenuhi syarat | Pasal 26 ayat (1), Pasal 26 ayat (1) huruf a, Pasal 1 angka 23 dan Pasal 26 ayat (3) |

  @sambas-2025-59/p1/n23 @sambas-2025-59/p26/a1/a @sambas-2025-59/p26/a2
  Skenario: Pemilik kebun sawit termasuk Pekerja Perkebunan Sawit, berapa pun luas kebunnya
    Dengan seorang pemilik kebun sawit bernama Jali
    Dan dalam daftar usulan kolom "PEMILIK/PEKERJA" bagi Jali berisi "pemilik"
    Dan dalam daftar usulan kolom "PERORANGAN/KELOMPOK" bagi Jali berisi "kelompok"
    Dan dalam daftar usulan kolom "SUMBER DATA" bagi Jali berisi "KUD Tebas Jaya"
    Ketika Jali diusulkan pada 1 Desember 2025
    Maka dasar catatan terakhir Jali adalah Pasal 5 ayat (2) huruf g, Pasal 26 ayat (2), Pasal 26 ayat (3) dan Pasal 1 angka 23
    Dan kolom "SUMBER DATA" bagi Jali tercatat "KUD Tebas Jaya"
    Dan kolom "JENIS DATA" bagi Jali tercatat "kelompok"
    Dan kolom "PEMILIK/PEKERJA" bagi Jali tercatat "pemilik"
    Ketika verifikasi atas usulan Jali dilakukan pada 8 Desember 2025
    Maka Jali berstatus diverifikasi
    Dan pemeriksaan terakhir atas Jali menguji Pasal 26 ayat (1) huruf a dan Pasal 1 angka 23
