# language: id
# A death learned of late: months paid for the dead are corrected, cover ends with the day of death, the place passes on.

Fitur: Iuran yang telanjur dibayar setelah peserta meninggal dunia

  Karto meninggal dunia pada 25 Maret 2025, tetapi kematiannya baru dilaporkan pada 21 Juli 2025. Selama itu iurannya
  terus dibayar. Bulan kematian masih terutang; bulan-bulan sesudahnya tidak, sehingga iurannya dikoreksi: dikembalikan
  atau diperhitungkan oleh BPJS Ketenagakerjaan. Yang sudah dicatat tidak dihapus.

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Karto sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 7 Februari 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Karto pada 14 Februari 2025
    Dan tagihan 4/TAG/2025 tanggal 1 April 2025 sudah dibayar lunas pada 9 April 2025:
      | NAMA  | BULAN IURAN   | IURAN  |
      | Karto | Februari 2025 | 16.800 |
      | Karto | Maret 2025    | 16.800 |
    Dan tagihan 7/TAG/2025 tanggal 1 Juli 2025 sudah dibayar lunas pada 9 Juli 2025:
      | NAMA  | BULAN IURAN | IURAN  |
      | Karto | April 2025  | 16.800 |
      | Karto | Mei 2025    | 16.800 |
      | Karto | Juni 2025   | 16.800 |
      | Karto | Juli 2025   | 16.800 |

  @banyumas-2025-2/p9/a1 @banyumas-2025-2/p12/a3/b
  @banyumas-2025-2/p11/a1 @banyumas-2025-2/p11/a1/a @banyumas-2025-2/p11/a2 @banyumas-2025-2/p11/a3
  @banyumas-2025-2/p10/a3
  Skenario: Kematian yang terlambat dilaporkan diselesaikan dari koreksi iuran sampai dengan penggantian
    Dengan Budi sudah diselaraskan pada 21 Juli 2025
    Ketika kematian Karto pada 25 Maret 2025 dilaporkan pada 21 Juli 2025
    Maka Karto berstatus meninggal dunia
    Dan kepesertaan Karto berlaku sejak 14 Februari 2025 dan tidak berlaku lagi sejak 26 Maret 2025
    Dan iuran Karto yang dibayar untuk bulan-bulan setelah kematiannya: April, Mei, Juni dan Juli 2025, seluruhnya Rp 67.200
    Ketika iuran Karto bulan April, Mei, Juni dan Juli 2025 dalam tagihan 7/TAG/2025 dikoreksi pada 22 Juli 2025 karena "meninggal pada 25 Maret 2025"
    Maka tidak ada iuran yang dibayar untuk bulan-bulan setelah kematian peserta
    Dan Rp 67.200 dari pembayaran tagihan 7/TAG/2025 tercatat dikoreksi
    Dan dasar catatan terakhir Karto adalah Pasal 12 ayat (3) huruf b
    Ketika kepesertaan Karto dihentikan pada 22 Juli 2025 karena meninggal dunia
    Maka Karto berstatus dihentikan
    Dan alokasi 2025-00001 kosong sejak 26 Maret 2025
    Ketika Bupati menetapkan Budi sebagai calon pengganti dengan Keputusan nomor 400/77/2025 tanggal 28 Juli 2025
    Dan Budi menempati alokasi 2025-00001 pada 4 Agustus 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Budi pada 11 Agustus 2025
    Maka Karto berstatus digantikan
    Dan Budi memegang alokasi 2025-00001
    Dan kepesertaan Budi berlaku sejak 11 Agustus 2025
    Dan pemegang alokasi 2025-00001 berturut-turut:
      | pemegang | sejak           | sampai        | keputusan   | dasar                                | sebab           | dasar sebab                                  | bukti        |
      | Karto    | 7 Februari 2025 | 26 Maret 2025 | 400/17/2025 | Pasal 8 ayat (10), Pasal 13 ayat (3) | meninggal dunia | Pasal 11 ayat (1) huruf a, Pasal 11 ayat (1) | Berkas Karto |
      | Budi     | 4 Agustus 2025  |               | 400/77/2025 | Pasal 11 ayat (2), Pasal 11 ayat (3) |                 |                                              |              |
    Dan iuran yang masih terutang bagi Budi sampai dengan September 2025: Agustus dan September 2025
    Dan tidak ada iuran yang masih terutang bagi Karto sampai dengan September 2025

  @banyumas-2025-2/p6/a2 @banyumas-2025-2/p9/a1
  Skenario: Bulan kematian tetap terutang dan tetap tercatat sudah dibayar
    Ketika kematian Karto pada 25 Maret 2025 dilaporkan pada 21 Juli 2025
    Maka iuran Karto bulan Februari dan Maret 2025 sudah dibayar
    Dan tidak ada iuran yang masih terutang bagi Karto sampai dengan Juli 2025
    Dan dasar catatan terakhir Karto adalah Pasal 6 ayat (2) dan Pasal 9 ayat (1)

  @banyumas-2025-2/p9/a1
  Skenario konsep: Hari kematian menentukan bulan mana yang tidak terutang
    Ketika kematian Karto pada <hari> dilaporkan pada 21 Juli 2025
    Maka iuran Karto yang dibayar untuk bulan-bulan setelah kematiannya: <bulan>, seluruhnya <jumlah>
    Dan kepesertaan Karto berlaku sejak 14 Februari 2025 dan tidak berlaku lagi sejak <sesudahnya>

    Contoh:
      | keadaan             | hari          | sesudahnya   | bulan                          | jumlah    |
      | hari terakhir Maret | 31 Maret 2025 | 1 April 2025 | April, Mei, Juni dan Juli 2025 | Rp 67.200 |
      | hari pertama April  | 1 April 2025  | 2 April 2025 | Mei, Juni dan Juli 2025        | Rp 50.400 |
      | hari terakhir Mei   | 31 Mei 2025   | 1 Juni 2025  | Juni dan Juli 2025             | Rp 33.600 |

  @banyumas-2025-2/p12/a3/a @banyumas-2025-2/p12/a3/b
  Skenario: Koreksi tidak menghapus pembayaran, dan bulan yang dikoreksi tidak dapat ditagih lagi bagi yang meninggal
    Dengan kematian Karto pada 25 Maret 2025 dilaporkan pada 21 Juli 2025
    Ketika iuran Karto bulan Juli 2025 dalam tagihan 7/TAG/2025 dikoreksi pada 22 Juli 2025 karena "meninggal pada 25 Maret 2025"
    Maka iuran Karto bulan Juli 2025 sudah dikoreksi
    Dan tagihan 7/TAG/2025 berstatus lunas
    Dan dari tagihan 7/TAG/2025 Rp 67.200 dibayar, Rp 0 dikembalikan dan Rp 0 belum diselesaikan
    Dan riwayat Karto diakhiri dengan: iuran dibayar, kematian dicatat, kepesertaan tidak berlaku lagi, iuran dikoreksi
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 8/TAG/2025 tanggal 1 Agustus 2025:
      | NAMA  | BULAN IURAN | IURAN  |
      | Karto | Juli 2025   | 16.800 |
    Maka baris tagihan 8/TAG/2025 yang tidak sesuai:
      | NAMA  | BULAN IURAN | IURAN  | ALASAN                      |
      | Karto | Juli 2025   | 16.800 | meninggal sebelum bulan itu |

  @banyumas-2025-2/p12/a3/b
  Skenario: Satu bulan dikoreksi sekali saja, dalam tagihan yang membayarnya
    Dengan kematian Karto pada 25 Maret 2025 dilaporkan pada 21 Juli 2025
    Ketika iuran Karto bulan Juli 2025 dalam tagihan 4/TAG/2025 dikoreksi pada 22 Juli 2025 karena "meninggal pada 25 Maret 2025"
    Maka permintaan itu tidak diterima, karena bulan itu tidak dibayar dengan tagihan tersebut
    Ketika iuran Karto bulan Juli 2025 dalam tagihan 7/TAG/2025 dikoreksi pada 22 Juli 2025 karena "meninggal pada 25 Maret 2025"
    Dan iuran Karto bulan Juli 2025 dalam tagihan 7/TAG/2025 dikoreksi pada 23 Juli 2025 karena "meninggal pada 25 Maret 2025"
    Maka permintaan itu tidak diterima, karena bulan itu tidak dibayar dengan tagihan tersebut
    Dan Rp 16.800 dari pembayaran tagihan 7/TAG/2025 tercatat dikoreksi

  @banyumas-2025-2/p12/a3/a @banyumas-2025-2/p10/a3
  Skenario: Iuran pengganti terutang sejak nomornya sendiri, bukan sejak alokasinya kosong
    Dengan kematian Karto pada 25 Maret 2025 dilaporkan pada 21 Juli 2025
    Dan kepesertaan Karto dihentikan pada 22 Juli 2025 karena meninggal dunia
    Dan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal 28 Juli 2025
    Dan Budi menempati alokasi 2025-00001 pada 4 Agustus 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Budi pada 11 Agustus 2025
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 9/TAG/2025 tanggal 1 September 2025:
      | NAMA | BULAN IURAN    | IURAN  |
      | Budi | April 2025     | 16.800 |
      | Budi | Juli 2025      | 16.800 |
      | Budi | Agustus 2025   | 16.800 |
      | Budi | September 2025 | 16.800 |
    Maka baris tagihan 9/TAG/2025 yang tidak sesuai:
      | NAMA | BULAN IURAN | IURAN  | ALASAN                    |
      | Budi | April 2025  | 16.800 | kepesertaan tidak berlaku |
      | Budi | Juli 2025   | 16.800 | kepesertaan tidak berlaku |
