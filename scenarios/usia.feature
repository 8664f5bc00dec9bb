# language: id
# Age counts on the day of registration, not of the proposal: both regencies, the day before, on and after each bound.

Fitur: Usia dihitung pada hari pendaftaran

  Banyumas menerima yang berusia 18 tahun sampai dengan sebelum 65 tahun untuk pendaftaran pertama. Serang menerima
  yang berusia 18 sampai dengan 64 tahun pada saat pendaftaran: usia 64 tahun berakhir sehari sebelum ulang tahun
  ke-65. Pasal 19 ayat (2) huruf a Serang menyebut 17 sampai dengan 65 tahun; yang dipakai adalah usia yang memenuhi
  kedua pasal (SRG-01).

  @banyumas-2025-2/p7/a4/c
  Skenario konsep: Di Banyumas batas usia adalah ulang tahun ke-18 dan sehari sebelum ulang tahun ke-65
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang penderes bernama Siti yang lahir pada <lahir>
    Dan Siti sudah ditetapkan pada 7 Maret 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 14 Maret 2025
    Maka Siti berstatus <status>

    Contoh:
      | hari pendaftaran                 | lahir         | status     |
      | sehari sebelum ulang tahun ke-18 | 15 Maret 2007 | ditetapkan |
      | tepat ulang tahun ke-18          | 14 Maret 2007 | terdaftar  |
      | sehari sesudah ulang tahun ke-18 | 13 Maret 2007 | terdaftar  |
      | sehari sebelum ulang tahun ke-65 | 15 Maret 1960 | terdaftar  |
      | tepat ulang tahun ke-65          | 14 Maret 1960 | gugur      |
      | sehari sesudah ulang tahun ke-65 | 13 Maret 1960 | gugur      |

  @serang-2025-59/p21/b @serang-2025-59/p19/a2/a
  Skenario konsep: Di Serang batas usia adalah ulang tahun ke-18 dan hari terakhir usia 64 tahun
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan seorang nelayan bernama Siti yang lahir pada <lahir>
    Dan Siti sudah ditetapkan pada 15 Desember 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 22 Desember 2025
    Maka Siti berstatus <status>

    Contoh:
      | hari pendaftaran                 | lahir            | status     |
      | sehari sebelum ulang tahun ke-18 | 23 Desember 2007 | ditetapkan |
      | tepat ulang tahun ke-18          | 22 Desember 2007 | terdaftar  |
      | sehari sesudah ulang tahun ke-18 | 21 Desember 2007 | terdaftar  |
      | hari terakhir usia 64 tahun      | 23 Desember 1960 | terdaftar  |
      | tepat ulang tahun ke-65          | 22 Desember 1960 | gugur      |
      | sehari sesudah ulang tahun ke-65 | 21 Desember 1960 | gugur      |

  @banyumas-2025-2/p7/a4/c
  Skenario: Calon yang berulang tahun ke-65 antara penetapan dan pendaftaran gugur dan alokasinya kosong lagi
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang penderes bernama Karto yang lahir pada 10 Maret 1960
    Dan Karto sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 7 Maret 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Karto pada 14 Maret 2025
    Maka Karto berstatus gugur
    Dan riwayat Karto berbunyi: diusulkan, diverifikasi, diselaraskan, ditetapkan, gugur
    Dan dasar catatan terakhir Karto adalah Pasal 7 ayat (4) huruf c
    Dan Karto tidak memegang alokasi
    Dan alokasi 2025-00001 kosong sejak 14 Maret 2025
    Dan kepesertaan Karto belum berlaku

  @serang-2025-59/p21/b @serang-2025-59/p19/a2/a
  Skenario: Di Serang pun calon yang berulang tahun ke-65 sebelum didaftarkan gugur, berdasarkan kedua pasal usia
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan seorang nelayan bernama Karto yang lahir pada 18 Desember 1960
    Dan Karto sudah ditetapkan pada 15 Desember 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Karto pada 22 Desember 2025
    Maka Karto berstatus gugur
    Dan dasar catatan terakhir Karto adalah Pasal 21 huruf b dan Pasal 19 ayat (2) huruf a
    Dan alokasi 2025-00001 kosong sejak 22 Desember 2025

  @banyumas-2025-2/p7/a4/c
  Skenario: Calon yang belum berusia 18 tahun menunggu ulang tahunnya, dan tempatnya tetap miliknya
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang penderes bernama Ayu yang lahir pada 20 Maret 2007
    Dan Ayu sudah ditetapkan pada 7 Maret 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Ayu pada 14 Maret 2025
    Maka Ayu berstatus ditetapkan
    Dan Ayu memegang alokasi 2025-00001
    Dan dasar catatan terakhir Ayu adalah Pasal 7 ayat (4) huruf c
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Ayu pada 20 Maret 2025
    Maka kepesertaan Ayu berlaku sejak 20 Maret 2025

  @banyumas-2025-2/p7/a4/c @banyumas-2025-2/p8/a7
  Skenario: Yang sudah berusia 65 tahun pada hari verifikasi tidak memenuhi syarat sejak saat itu
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang penderes bernama Karto yang lahir pada 3 Februari 1960
    Dan Karto sudah diusulkan pada 20 Januari 2025
    Ketika verifikasi atas usulan Karto dilakukan pada 3 Februari 2025
    Maka Karto berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Karto adalah Pasal 7 ayat (4) huruf c dan Pasal 8 ayat (7)

  @banyumas-2025-2/p7/a4/c @banyumas-2025-2/p11/a1
  Skenario: Peserta yang berulang tahun ke-65 tetap peserta, karena usia bukan alasan penghentian
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan seorang penderes bernama Karto yang lahir pada 1 April 1960
    Dan Karto sudah terdaftar pada 14 Maret 2025
    Ketika kepesertaan Karto dihentikan pada 2 April 2025 karena usia
    Maka permintaan itu tidak diterima, karena itu bukan alasan penghentian menurut peraturan
    Dan Karto berstatus terdaftar
    Dan kepesertaan Karto berlaku sejak 14 Maret 2025
