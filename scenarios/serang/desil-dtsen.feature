# language: id
# The decile that DTSEN gives goes before what the list says; it is kept with its day, and only days by the check count.

Fitur: Desil menurut DTSEN

  Pekerja Rentan terdaftar dalam DTSEN pada Desil I sampai Desil IV (Pasal 21 huruf d), dan pendataannya berdasarkan
  DTSEN (Pasal 22 ayat (1)). Desil diambil sebagaimana disebut DTSEN, tidak dihitung dari persentase dalam Pasal 1
  angka 27 sampai dengan angka 30 (SRG-15). Keterangan dari DTSEN mendahului isi daftar usulan.

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan

  @serang-2025-59/p21/d @serang-2025-59/p22/a1 @serang-2025-59/p24/a2/b
  Skenario konsep: Desil dari DTSEN mendahului isi daftar usulan
    Dengan dalam daftar usulan kolom "DESIL" bagi Wati berisi "<daftar>"
    Dan Wati sudah diusulkan pada 3 November 2025
    Ketika keterangan dari "DTSEN" diterima pada 5 November 2025:
      | NAMA | FAKTA | NILAI   | PER TANGGAL     |
      | Wati | DESIL | <dtsen> | 1 November 2025 |
    Maka riwayat Wati berbunyi: diusulkan, keterangan dicatat
    Dan dasar catatan terakhir Wati adalah Pasal 22 ayat (1) dan Pasal 24 ayat (2) huruf b
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Maka Wati berstatus <status>
    Dan pemeriksaan terakhir atas Wati mendasarkan "DESIL" pada "DTSEN" per 1 November 2025

    Contoh:
      | daftar | dtsen | status                        |
      | 7      | 1     | ditetapkan hasil pendataannya |
      | 5      | 4     | ditetapkan hasil pendataannya |
      | 4      | 5     | tidak memenuhi syarat         |
      | 2      | 10    | tidak memenuhi syarat         |
      |        | 4     | ditetapkan hasil pendataannya |

  @serang-2025-59/p21/d
  Skenario konsep: Yang berlaku adalah desil terbaru per hari penetapan; yang bertanggal sesudahnya belum berlaku
    Dengan Wati sudah diusulkan pada 3 November 2025
    Dan keterangan dari "DTSEN" diterima pada 12 November 2025:
      | NAMA | FAKTA | NILAI | PER TANGGAL     |
      | Wati | DESIL | 3     | 1 November 2025 |
      | Wati | DESIL | 6     | <per>           |
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Maka Wati berstatus <status>
    Dan pemeriksaan terakhir atas Wati mendasarkan "DESIL" pada "DTSEN" per <dasar>

    Contoh:
      | keadaan                   | per              | status                        | dasar            |
      | sehari sebelum penetapan  | 9 November 2025  | tidak memenuhi syarat         | 9 November 2025  |
      | pada hari penetapan       | 10 November 2025 | tidak memenuhi syarat         | 10 November 2025 |
      | sehari sesudah penetapan  | 11 November 2025 | ditetapkan hasil pendataannya | 1 November 2025  |

  @serang-2025-59/p21/d
  Skenario: Tanpa desil dalam daftar dan dalam DTSEN, calon menunggu; desil yang dicatat kemudian melanjutkannya
    Dengan dalam daftar usulan kolom "DESIL" bagi Wati berisi ""
    Dan Wati sudah diusulkan pada 3 November 2025
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 21 huruf d
    Dan Wati berstatus diusulkan
    Ketika keterangan dari "DTSEN" diterima pada 12 November 2025:
      | NAMA | FAKTA | NILAI | PER TANGGAL      |
      | Wati | DESIL | 4     | 11 November 2025 |
    Dan penetapan hasil pendataan atas usulan Wati dilakukan pada 13 November 2025
    Maka Wati berstatus ditetapkan hasil pendataannya

  @serang-2025-59/p21/d @serang-2025-59/p20/a1/a @serang-2025-59/p20/a1/b @serang-2025-59/p20/a1/c
  Skenario konsep: Desil I sampai Desil IV disyaratkan juga bagi mitra, relawan, atlet dan seniman (SRG-16)
    Dengan seorang <jenis> bernama Wati
    Dan dalam daftar usulan kolom "DESIL" bagi Wati berisi "5"
    Dan Wati sudah diusulkan pada 3 November 2025
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Maka Wati berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Wati adalah Pasal 21 huruf d, Pasal 22 ayat (3), Pasal 24 ayat (1), Pasal 20 ayat (3) dan Pasal 24 ayat (2) huruf d
    Dan tafsiran catatan terakhir Wati adalah SRG-02, SRG-15 dan SRG-16

    Contoh:
      | jenis                  |
      | mitra perangkat daerah |
      | tenaga relawan         |
      | pelaku olahraga        |
      | pelaku seni            |
      | nelayan                |

  @serang-2025-59/p22/a1 @serang-2025-59/p24/a2/b
  Skenario: Hanya yang ditugasi mencatat data yang memasukkan keterangan dari DTSEN
    Dengan pegawai Rina diangkat sebagai pendata pada Perangkat Daerah bidang sosial sejak 28 Oktober 2025
    Dan Wati sudah diusulkan pada 3 November 2025
    Ketika pegawai Rina memasukkan keterangan dari "DTSEN" pada 5 November 2025:
      | NAMA | FAKTA | NILAI | PER TANGGAL     |
      | Wati | DESIL | 9     | 1 November 2025 |
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 22 ayat (1) dan Pasal 24 ayat (2) huruf b
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Maka Wati berstatus ditetapkan hasil pendataannya
    Dan pemeriksaan terakhir atas Wati mendasarkan "DESIL" pada daftar usulan

  @serang-2025-59/p21/d @serang-2025-59/p22/a3
  Skenario: Desil diuji pada penetapan hasil pendataan, tidak lagi pada verifikasi
    Dengan Wati sudah ditetapkan hasil pendataannya pada 10 November 2025
    Dan keterangan dari "DTSEN" diterima pada 14 November 2025:
      | NAMA | FAKTA | NILAI | PER TANGGAL      |
      | Wati | DESIL | 6     | 13 November 2025 |
    Ketika verifikasi atas usulan Wati dilakukan pada 17 November 2025
    Maka Wati berstatus diverifikasi
