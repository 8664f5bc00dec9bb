# language: id
# The nineteen kinds of 13(1)g; the last one needs a decree, and none is asked who pays it.

Fitur: Jenis pekerjaan Pekerja Rentan di Pekalongan

  Angka 1 sampai dengan 18 dapat langsung diusulkan; angka 19 hanya dengan Keputusan Bupati. Buruh harian lepas, buruh sopir
  dan pembantu rumah tangga tercantum, walaupun menurut batasan pengertian mereka menerima upah: daftarnya yang berlaku
  (PKL-13). Siapa yang membayar petugas sampah tidak ditanyakan (PKL-18).

  Latar Belakang:
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan

  @pekalongan-2025-19/p12/a7 @pekalongan-2025-19/p13/a1/g
  @pekalongan-2025-19/p13/a1/g/1 @pekalongan-2025-19/p13/a1/g/2 @pekalongan-2025-19/p13/a1/g/3
  @pekalongan-2025-19/p13/a1/g/4 @pekalongan-2025-19/p13/a1/g/5 @pekalongan-2025-19/p13/a1/g/6
  @pekalongan-2025-19/p13/a1/g/7 @pekalongan-2025-19/p13/a1/g/8 @pekalongan-2025-19/p13/a1/g/9
  @pekalongan-2025-19/p13/a1/g/10 @pekalongan-2025-19/p13/a1/g/11 @pekalongan-2025-19/p13/a1/g/12
  @pekalongan-2025-19/p13/a1/g/13 @pekalongan-2025-19/p13/a1/g/14 @pekalongan-2025-19/p13/a1/g/15
  @pekalongan-2025-19/p13/a1/g/16 @pekalongan-2025-19/p13/a1/g/17 @pekalongan-2025-19/p13/a1/g/18
  Skenario konsep: Setiap jenis yang tercantum dapat diusulkan dan diverifikasi
    Dengan seorang <jenis> bernama Siti
    Ketika Siti diusulkan pada 1 Oktober 2025
    Maka dasar catatan terakhir Siti adalah Pasal 12 ayat (7) dan Pasal 13 ayat (1) huruf g angka <angka>
    Ketika verifikasi atas usulan Siti dilakukan pada 8 Oktober 2025
    Maka Siti berstatus diverifikasi

    Contoh:
      | angka | jenis                      |
      | 1     | buruh tani                 |
      | 2     | tukang ojek                |
      | 3     | buruh harian lepas         |
      | 4     | tukang kayu                |
      | 5     | tukang batu                |
      | 6     | tukang las                 |
      | 7     | pedagang kaki lima         |
      | 8     | pedagang keliling          |
      | 9     | juru parkir                |
      | 10    | buruh sopir                |
      | 11    | pembantu rumah tangga      |
      | 12    | pekerja sosial keagamaan   |
      | 13    | pekerja sosial masyarakat  |
      | 14    | pemulung                   |
      | 15    | tukang becak               |
      | 16    | petugas sampah             |
      | 17    | petugas penyadap kehutanan |
      | 18    | nelayan                    |

  @pekalongan-2025-19/p13/a1/g/3 @pekalongan-2025-19/p13/a1/g/16
  Skenario konsep: Cara membaca daftarnya dicatat pada usulan
    Dengan seorang <jenis> bernama Siti
    Ketika Siti diusulkan pada 1 Oktober 2025
    Maka tafsiran catatan terakhir Siti adalah PKL-17, PKL-22 dan <tafsiran>

    Contoh:
      | jenis              | tafsiran |
      | buruh harian lepas | PKL-13   |
      | petugas sampah     | PKL-18   |

  @pekalongan-2025-19/p13/a1/g/19
  Skenario: Jenis lain hanya dengan Keputusan Bupati yang menetapkannya
    Dengan seorang jenis pekerjaan lain bernama Tono
    Ketika Tono diusulkan pada 1 Oktober 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 13 ayat (1) huruf g angka 19
    Dan Tono belum tercatat sebagai calon
    Ketika Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 560/5/2025 tanggal 3 Oktober 2025
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "560/5/2025"
    Dan Tono diusulkan pada 6 Oktober 2025
    Maka Tono berstatus diusulkan
    Dan dasar catatan terakhir Tono adalah Pasal 12 ayat (7) dan Pasal 13 ayat (1) huruf g angka 19
