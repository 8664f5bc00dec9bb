# language: id
# Routine aid is for 6 to 12 months, incidental aid for 1 to 3; four and five months fit neither (PKL-05).

Fitur: Jangka waktu Bantuan Iuran

  Bantuan Iuran rutin diberikan paling sedikit 6 dan paling banyak 12 bulan (Pasal 12 ayat (4)), yang insidental paling
  sedikit 1 dan paling banyak 3 bulan (Pasal 12 ayat (5)). Empat dan lima bulan bukan yang satu dan bukan yang lain (PKL-05).

  Latar Belakang:
    Dengan register Kabupaten Pekalongan dengan 2 alokasi kepesertaan

  @pekalongan-2025-19/p12/a3/a @pekalongan-2025-19/p12/a3/b @pekalongan-2025-19/p12/a4 @pekalongan-2025-19/p12/a5
  Skenario konsep: Bulan dalam batas ditetapkan, dan berakhir dengan hari terakhir bulan terakhirnya
    Dengan dalam daftar usulan kolom "SIFAT BANTUAN" bagi Siti berisi "<sifat>"
    Dan Siti sudah diteruskan kepada Bupati pada 13 Oktober 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 20 Oktober 2025 untuk <bulan> bulan mulai November 2025
    Maka Siti berstatus ditetapkan
    Dan keputusan tentang Siti memberi <bulan> bulan
    Dan jangka waktu bantuan Siti sampai dengan <akhir>
    Dan dasar catatan terakhir Siti adalah Pasal 12 ayat (1), Pasal 12 ayat (8), Pasal 12 ayat (3), Pasal 12 ayat (3) huruf <huruf> dan Pasal 12 ayat (<ayat>)

    Contoh:
      | sifat      | bulan | akhir            | huruf | ayat |
      | rutin      | 6     | 30 April 2026    | a     | 4    |
      | rutin      | 12    | 31 Oktober 2026  | a     | 4    |
      | insidental | 1     | 30 November 2025 | b     | 5    |
      | insidental | 3     | 31 Januari 2026  | b     | 5    |

  @pekalongan-2025-19/p12/a3/a @pekalongan-2025-19/p12/a3/b @pekalongan-2025-19/p12/a4 @pekalongan-2025-19/p12/a5
  Skenario konsep: Bulan di luar batas ditolak
    Dengan dalam daftar usulan kolom "SIFAT BANTUAN" bagi Siti berisi "<sifat>"
    Dan Siti sudah diteruskan kepada Bupati pada 13 Oktober 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 20 Oktober 2025 untuk <bulan> bulan mulai November 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 12 ayat (3), Pasal 12 ayat (3) huruf <huruf> dan Pasal 12 ayat (<ayat>)
    Dan Siti berstatus diteruskan kepada Bupati
    Dan ada 2 alokasi yang belum pernah ditempati

    Contoh:
      | sifat      | bulan | huruf | ayat |
      | rutin      | 0     | a     | 4    |
      | rutin      | 1     | a     | 4    |
      | rutin      | 3     | a     | 4    |
      | rutin      | 4     | a     | 4    |
      | rutin      | 5     | a     | 4    |
      | rutin      | 13    | a     | 4    |
      | insidental | 0     | b     | 5    |
      | insidental | 4     | b     | 5    |
      | insidental | 5     | b     | 5    |
      | insidental | 6     | b     | 5    |
      | insidental | 12    | b     | 5    |
      | insidental | 13    | b     | 5    |

  @pekalongan-2025-19/p12/a4
  Skenario: Keputusan yang tidak menyebut jumlah bulan ditolak
    Dengan Siti sudah diteruskan kepada Bupati pada 13 Oktober 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 20 Oktober 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 12 ayat (3), Pasal 12 ayat (3) huruf a dan Pasal 12 ayat (4)
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 20 Oktober 2025 untuk waktu sampai 30 April 2026
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 12 ayat (3), Pasal 12 ayat (3) huruf a dan Pasal 12 ayat (4)
    Dan Siti berstatus diteruskan kepada Bupati

  @pekalongan-2025-19/p12/a4
  Skenario: Bulan pertama tidak mendahului keputusannya; bulan keputusan itu sendiri boleh
    Dengan Siti sudah diteruskan kepada Bupati pada 13 Oktober 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 20 Oktober 2025 untuk 6 bulan mulai September 2025
    Maka permintaan itu tidak diterima, karena bulan pertamanya sebelum keputusan
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 20 Oktober 2025 untuk 6 bulan mulai Oktober 2025
    Maka jangka waktu bantuan Siti sampai dengan 31 Maret 2026
    Dan tafsiran catatan terakhir Siti adalah PKL-01, PKL-16 dan PKL-05

  @pekalongan-2025-19/p12/a4 @pekalongan-2025-19/p12/a5
  Skenario konsep: Yang rutin dan yang insidental tidak ditetapkan dalam satu keputusan, sebab tidak ada jumlah bulan yang sama
    Dengan dalam daftar usulan kolom "SIFAT BANTUAN" bagi Budi berisi "insidental"
    Dan Siti dan Budi sudah diteruskan kepada Bupati pada 13 Oktober 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 20 Oktober 2025 untuk <bulan> bulan mulai November 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 12 ayat (3), Pasal 12 ayat (3) huruf <huruf> dan Pasal 12 ayat (<ayat>)
    Dan Siti dan Budi berstatus diteruskan kepada Bupati

    Contoh:
      | bulan | huruf | ayat |
      | 3     | a     | 4    |
      | 6     | b     | 5    |
