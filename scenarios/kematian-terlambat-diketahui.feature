# language: id
# A death of March learned of in July: what held on a day, as the office knew it then and as it knows it since.

Fitur: Keadaan pada suatu tanggal, sebagaimana diketahui sampai dengan suatu tanggal

  Karto meninggal dunia pada 9 Maret 2025, tetapi kematiannya baru dilaporkan pada 14 Juli 2025. Sampai saat itu
  iurannya terus dibayar. Pada Agustus 2025 alokasinya ditempati Budi. Register menjawab dua hal yang berbeda: apa yang
  berlaku pada suatu tanggal, dan apa yang saat itu sudah diketahui. Yang pernah diketahui tidak dihapus, sehingga daftar
  yang dicetak dahulu tetap dapat dicetak kembali.

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Karto sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 3 Februari 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Karto pada 10 Februari 2025
    Dan tagihan 4/TAG/2025 tanggal 1 April 2025 sudah dibayar lunas pada 9 April 2025:
      | NAMA  | BULAN IURAN   | IURAN  |
      | Karto | Februari 2025 | 16.800 |
      | Karto | Maret 2025    | 16.800 |
      | Karto | April 2025    | 16.800 |
    Dan tagihan 6/TAG/2025 tanggal 2 Juni 2025 sudah dibayar lunas pada 10 Juni 2025:
      | NAMA  | BULAN IURAN | IURAN  |
      | Karto | Mei 2025    | 16.800 |
      | Karto | Juni 2025   | 16.800 |
    Dan kematian Karto pada 9 Maret 2025 dilaporkan pada 14 Juli 2025
    Dan kepesertaan Karto dihentikan pada 14 Juli 2025 karena meninggal dunia
    Dan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal 4 Agustus 2025
    Dan Budi menempati alokasi 2025-00001 pada 11 Agustus 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Budi pada 18 Agustus 2025
    Dan tagihan 9/TAG/2025 tanggal 1 September 2025 sudah dibayar lunas pada 30 September 2025:
      | NAMA | BULAN IURAN    | IURAN  |
      | Budi | Agustus 2025   | 16.800 |
      | Budi | September 2025 | 16.800 |

  @banyumas-2025-2/p9/a1 @banyumas-2025-2/p11/a1/a
  Skenario: Daftar peserta suatu tanggal memuat yang saat itu diketahui, dan sesudahnya yang ternyata benar
    Maka keadaan Karto dan alokasi 2025-00001 pada suatu tanggal:
      | pada tanggal     | diketahui sampai  | status          | alokasi dipegang |
      | 1 Maret 2025     | 30 Juni 2025      | terdaftar       | Karto            |
      | 1 Maret 2025     | 31 Juli 2025      | terdaftar       | Karto            |
      | 9 Maret 2025     | 31 Juli 2025      | meninggal dunia | Karto            |
      | 10 Maret 2025    | 30 Juni 2025      | terdaftar       | Karto            |
      | 10 Maret 2025    | 31 Juli 2025      | dihentikan      |                  |
      | 1 Juni 2025      | 30 Juni 2025      | terdaftar       | Karto            |
      | 1 Juni 2025      | 30 September 2025 | dihentikan      |                  |
      | 15 Juli 2025     | 31 Juli 2025      | dihentikan      |                  |
      | 1 September 2025 | 31 Juli 2025      | dihentikan      |                  |
      | 1 September 2025 | 30 September 2025 | digantikan      | Budi             |

  @banyumas-2025-2/p11/a1/a @banyumas-2025-2/p11/a2 @banyumas-2025-2/p11/a3
  Skenario: Penggantian terlihat sejak terjadi dan sejak diketahui
    Maka pergantian pemegang alokasi 2025-00001 pada suatu tanggal:
      | pada tanggal     | diketahui sampai  | dari  | kepada | sebab           | kosong sejak  | ditempati       | hari kosong |
      | 1 September 2025 | 31 Juli 2025      |       |        |                 |               |                 |             |
      | 1 Agustus 2025   | 30 September 2025 |       |        |                 |               |                 |             |
      | 1 September 2025 | 30 September 2025 | Karto | Budi   | meninggal dunia | 10 Maret 2025 | 11 Agustus 2025 | 154         |

  @banyumas-2025-2/p9/a1 @banyumas-2025-2/p11/a1
  Skenario: Dua daftar berbeda karena sesuatu terjadi, atau karena sesuatu baru diketahui
    Maka perbedaan dua daftar peserta:
      | daftar pada  | diketahui sampai | dengan daftar pada | sebagaimana diketahui sampai | siapa | perbedaan |
      | 1 Maret 2025 | 30 Juni 2025     | 15 Juli 2025       | 30 Juni 2025                 |       |           |
      | 1 Maret 2025 | 31 Juli 2025     | 15 Juli 2025       | 31 Juli 2025                 | Karto | keluar    |
      | 15 Juli 2025 | 30 Juni 2025     | 15 Juli 2025       | 31 Juli 2025                 | Karto | keluar    |
      | 15 Juli 2025 | 31 Juli 2025     | 1 September 2025   | 30 September 2025            | Budi  | masuk     |

  @banyumas-2025-2/p9/a1
  Skenario: Iuran yang dibayar sesudah kematian dan temuannya dihitung menurut yang diketahui
    Maka iuran yang dibayar sesudah kematian Karto pada suatu tanggal:
      | pada tanggal     | diketahui sampai  | bulan                    | jumlah    |
      | 1 September 2025 | 30 Juni 2025      |                          | Rp 0      |
      | 10 Maret 2025    | 31 Juli 2025      |                          | Rp 0      |
      | 1 Juni 2025      | 31 Juli 2025      | April 2025               | Rp 16.800 |
      | 15 Juli 2025     | 31 Juli 2025      | April, Mei dan Juni 2025 | Rp 50.400 |
      | 1 September 2025 | 30 September 2025 | April, Mei dan Juni 2025 | Rp 50.400 |

  @banyumas-2025-2/p11/a2
  Skenario: Alokasi yang kosong diingatkan sejak kematiannya diketahui, sampai ditempati kembali
    Maka peringatan bahwa alokasi 2025-00001 lama kosong pada suatu tanggal:
      | pada tanggal     | diketahui sampai  | kosong sejak  |
      | 15 Juli 2025     | 30 Juni 2025      |               |
      | 1 April 2025     | 31 Juli 2025      |               |
      | 15 Juli 2025     | 31 Juli 2025      | 10 Maret 2025 |
      | 1 September 2025 | 31 Juli 2025      | 10 Maret 2025 |
      | 1 September 2025 | 30 September 2025 |               |
