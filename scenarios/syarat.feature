# language: id
# Every criterion is judged at the check the law names; what is not shown is refused, never taken for a yes or a no.

Fitur: Syarat calon peserta diuji pada pemeriksaan

  Calon yang nyata-nyata tidak memenuhi syarat dinyatakan tidak memenuhi syarat. Calon yang keterangannya belum ada
  tetap menunggu sampai keterangannya ditunjukkan. Usia dan "belum pernah" ada dalam berkas tersendiri.

  @banyumas-2025-2/p7/a4/d @banyumas-2025-2/p8/a7
  Skenario konsep: Calon Banyumas diselaraskan dengan DTKS atau P3KE, dan yang tidak diketahui bukan berarti tidak
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan dalam daftar usulan kolom "DTKS" bagi Siti berisi "<DTKS>"
    Dan dalam daftar usulan kolom "P3KE" bagi Siti berisi "<P3KE>"
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Ketika penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Maka Siti berstatus <status>
    Dan dasar catatan terakhir Siti adalah <dasar>

    Contoh:
      | DTKS  | P3KE  | status                | dasar                                         |
      | ya    | tidak | diselaraskan          | Pasal 8 ayat (7)                              |
      | tidak | ya    | diselaraskan          | Pasal 8 ayat (7)                              |
      | tidak | tidak | tidak memenuhi syarat | Pasal 7 ayat (4) huruf d dan Pasal 8 ayat (7) |
      | tidak |       | diverifikasi          | Pasal 7 ayat (4) huruf d                      |
      |       |       | diverifikasi          | Pasal 7 ayat (4) huruf d                      |

  @banyumas-2025-2/p7/a1 @banyumas-2025-2/p7/a4/b
  Skenario: Penerima upah bukan Pekerja Bukan Penerima Upah
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan dalam daftar usulan kolom "PENERIMA UPAH" bagi Siti berisi "ya"
    Dan Siti sudah diusulkan pada 20 Januari 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Maka Siti berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Siti adalah Pasal 7 ayat (1), Pasal 7 ayat (4) huruf b dan Pasal 8 ayat (7)

  @banyumas-2025-2/p7/a2/e
  Skenario: Pekerja pengelolaan sampah yang dibiayai APBD tidak memenuhi syarat
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang pekerja pengelolaan sampah bernama Siti
    Dan dalam daftar usulan kolom "DIBIAYAI APBD" bagi Siti berisi "ya"
    Dan Siti sudah diusulkan pada 20 Januari 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Maka Siti berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Siti adalah Pasal 7 ayat (2) huruf e dan Pasal 8 ayat (7)

  @banyumas-2025-2/p7/a4/a @serang-2025-59/p21/a @serang-2025-59/p19/a2/b
  Skenario konsep: Yang beralamat di luar Daerah tidak masuk; barisnya ditahan
    Dengan register <kabupaten> dengan 1 alokasi kepesertaan
    Dan dalam daftar usulan kolom "KECAMATAN" bagi Siti berisi "<kecamatan>"
    Ketika Siti diusulkan pada 3 November 2025
    Maka baris Siti ditahan karena kecamatannya di luar Daerah
    Dan Siti belum tercatat sebagai calon

    Contoh:
      | kabupaten          | kecamatan |
      | Kabupaten Banyumas | Ciruas    |
      | Kabupaten Serang   | Cilongok  |

  @serang-2025-59/p21/c @serang-2025-59/p21/d @serang-2025-59/p21/e @serang-2025-59/p19/a3 @serang-2025-59/p20/a1/c
  @serang-2025-59/p20/a3 @serang-2025-59/p22/a3 @serang-2025-59/p24/a1 @serang-2025-59/p24/a2/d
  Skenario konsep: Di Serang penetapan hasil pendataan menguji desil, kerentanan, pekerjaan dan penghasilan
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan seorang nelayan bernama Wati
    Dan dalam daftar usulan kolom "<kolom>" bagi Wati berisi "<isi>"
    Dan Wati sudah diusulkan pada 3 November 2025
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Maka Wati berstatus <status>
    Dan dasar catatan terakhir Wati adalah <dasar>

    Contoh:
      | kolom                 | isi   | status                        | dasar                                                                                                                      |
      | DESIL                 | 1     | ditetapkan hasil pendataannya | Pasal 20 ayat (3), Pasal 22 ayat (3), Pasal 24 ayat (1) dan Pasal 24 ayat (2) huruf d                                      |
      | DESIL                 | 4     | ditetapkan hasil pendataannya | Pasal 20 ayat (3), Pasal 22 ayat (3), Pasal 24 ayat (1) dan Pasal 24 ayat (2) huruf d                                      |
      | DESIL                 | 5     | tidak memenuhi syarat         | Pasal 21 huruf d, Pasal 20 ayat (3), Pasal 22 ayat (3), Pasal 24 ayat (1) dan Pasal 24 ayat (2) huruf d                    |
      | DESIL                 |       | diusulkan                     | Pasal 21 huruf d                                                                                                           |
      | RENTAN MISKIN         | tidak | tidak memenuhi syarat         | Pasal 21 huruf c, Pasal 20 ayat (3), Pasal 22 ayat (3), Pasal 24 ayat (1) dan Pasal 24 ayat (2) huruf d                    |
      | AKTIF BEKERJA         | tidak | tidak memenuhi syarat         | Pasal 21 huruf e, Pasal 19 ayat (3), Pasal 20 ayat (3), Pasal 22 ayat (3), Pasal 24 ayat (1) dan Pasal 24 ayat (2) huruf d |
      | BERPENGHASILAN RENDAH | tidak | tidak memenuhi syarat         | Pasal 20 ayat (1) huruf c, Pasal 20 ayat (3), Pasal 22 ayat (3), Pasal 24 ayat (1) dan Pasal 24 ayat (2) huruf d           |

  @serang-2025-59/p20/a1/b @serang-2025-59/p20/a1/c
  Skenario: Penghasilan rendah disyaratkan bagi jenis huruf c saja, tidak bagi relawan
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan seorang tenaga relawan bernama Wati
    Dan dalam daftar usulan kolom "BERPENGHASILAN RENDAH" bagi Wati berisi "tidak"
    Dan Wati sudah diusulkan pada 3 November 2025
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Maka Wati berstatus ditetapkan hasil pendataannya

  @serang-2025-59/p22/a3 @serang-2025-59/p24/a1
  Skenario: Di Serang hasil pendataan ditetapkan lebih dahulu, kemudian diverifikasi dan divalidasi
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan Wati sudah diusulkan pada 3 November 2025
    Ketika verifikasi atas usulan Wati dilakukan pada 10 November 2025
    Maka Wati berstatus diusulkan
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Dan verifikasi atas usulan Wati dilakukan pada 17 November 2025
    Dan validasi atas usulan Wati dilakukan pada 24 November 2025
    Maka riwayat Wati berbunyi: diusulkan, hasil pendataannya ditetapkan, diverifikasi, divalidasi
    Dan dasar catatan terakhir Wati adalah Pasal 22 ayat (3)
