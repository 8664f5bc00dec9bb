# language: id
# What a list of candidates says: NIK, name, place and day of birth, address, contact and kind of work.

Fitur: Data calon Peserta

  Data calon memuat nomor induk kependudukan, nama lengkap, tempat dan tanggal lahir, alamat lengkap, nara hubung dan
  jenis pekerjaan (Pasal 8 ayat (1)). Baris yang tidak lengkap ditahan dengan sebab dan cara memperbaikinya.

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan

  @banyumas-2025-2/p8/a1 @banyumas-2025-2/p8/a1/a @banyumas-2025-2/p8/a1/b @banyumas-2025-2/p8/a1/c
  @banyumas-2025-2/p8/a1/d @banyumas-2025-2/p8/a1/f
  Skenario konsep: Baris tanpa salah satu isian itu ditahan, dan orangnya masuk setelah isiannya dilengkapi
    Dengan dalam daftar usulan kolom "<kolom>" bagi Siti berisi ""
    Ketika Siti diusulkan pada 20 Januari 2025
    Maka satu-satunya baris daftar itu ditahan karena kolom "<kolom>" kosong
    Ketika dalam daftar usulan kolom "<kolom>" bagi Siti dilengkapi
    Dan Siti diusulkan pada 22 Januari 2025
    Maka Siti berstatus diusulkan

    Contoh:
      | kolom        |
      | NIK          |
      | NAMA         |
      | TEMPAT LAHIR |
      | TGL LAHIR    |
      | ALAMAT       |
      | KECAMATAN    |
      | PEKERJAAN    |

  @banyumas-2025-2/p8/a1/a @banyumas-2025-2/p8/a1/c @banyumas-2025-2/p8/a1/d
  Skenario konsep: Daftar tanpa salah satu kolom itu tidak dapat dibaca, dan tidak seorang pun masuk
    Ketika daftar usulan tanpa kolom "<kolom>" bagi Siti diajukan pada 20 Januari 2025
    Maka daftar itu tidak dapat dibaca karena kolom "<kolom>" tidak ada
    Ketika Siti diusulkan pada 22 Januari 2025
    Maka Siti berstatus diusulkan

    Contoh:
      | kolom        |
      | NIK          |
      | TEMPAT LAHIR |
      | TGL LAHIR    |
      | ALAMAT       |
      | PEKERJAAN    |

  @banyumas-2025-2/p8/a1/e
  Skenario konsep: Nara hubung dicatat sebagaimana ditulis, dan boleh menyusul
    Dengan dalam daftar usulan kolom "NO HP" bagi Siti berisi "<nara hubung>"
    Ketika Siti diusulkan pada 20 Januari 2025
    Maka Siti berstatus diusulkan
    Dan kolom "NO HP" bagi Siti tercatat "<nara hubung>"

    Contoh:
      | nara hubung              |
      | 081234567890             |
      | Kepala Dusun II Kaliori  |
      |                          |

  @banyumas-2025-2/p8/a10 @banyumas-2025-2/p13/a3
  Skenario: Alokasi dibuka menurut kemampuan keuangan Daerah, dengan sumber dananya
    Ketika 1 alokasi kepesertaan didanai dari "DBHCHT"
    Maka dasar catatan terakhir alokasi 2025-00002 adalah Pasal 8 ayat (10) dan Pasal 13 ayat (3)
    Dan alokasi 2025-00002 dibiayai "DBHCHT"
    Dan ada 2 alokasi yang belum pernah ditempati
