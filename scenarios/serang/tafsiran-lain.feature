# language: id
# A register opened under another reading decides otherwise, and its events say which provision it followed.

Fitur: Register yang dibuka menurut tafsiran lain

  Di beberapa bagian yang tidak jelas, register dapat dibuka menurut tafsiran lain daripada yang dipakai berkasnya:
  usia 17 sampai dengan 65 tahun menurut Pasal 19 saja, 18 sampai dengan 64 tahun menurut Pasal 21 saja (SRG-01), dan
  kepesertaan yang berakhir bersama tahunnya (SRG-30).

  @serang-2025-59/p19/a2/a
  Skenario konsep: Menurut Pasal 19 saja, usia 17 sampai dengan 65 tahun diterima pada hari pendaftaran (SRG-01 B)
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan menurut tafsiran SRG-01 B
    Dan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan seorang nelayan bernama Siti yang lahir pada <lahir>
    Dan Siti sudah ditetapkan pada 15 Desember 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 22 Desember 2025
    Maka Siti berstatus <status>

    Contoh:
      | hari pendaftaran                 | lahir            | status     |
      | sehari sebelum ulang tahun ke-17 | 23 Desember 2008 | ditetapkan |
      | tepat ulang tahun ke-17          | 22 Desember 2008 | terdaftar  |
      | tepat ulang tahun ke-65          | 22 Desember 1960 | terdaftar  |
      | hari terakhir usia 65 tahun      | 23 Desember 1959 | terdaftar  |
      | tepat ulang tahun ke-66          | 22 Desember 1959 | gugur      |

  @serang-2025-59/p21/b
  Skenario konsep: Menurut Pasal 21 saja, usianya sama dengan bila keduanya dipenuhi, dengan dasar satu pasal (SRG-01 A)
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan menurut tafsiran SRG-01 A
    Dan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan seorang nelayan bernama Siti yang lahir pada <lahir>
    Dan Siti sudah ditetapkan pada 15 Desember 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 22 Desember 2025
    Maka Siti berstatus <status>
    Dan pemeriksaan terakhir atas Siti menguji Pasal 21 huruf b

    Contoh:
      | hari pendaftaran            | lahir            | status    |
      | hari terakhir usia 64 tahun | 23 Desember 1960 | terdaftar |
      | tepat ulang tahun ke-65     | 22 Desember 1960 | gugur     |

  @serang-2025-59/p19/a1 @serang-2025-59/p24/a2/e
  Skenario: Kepesertaan berakhir bersama tahunnya (SRG-30 B)
    Dengan register Kabupaten Serang dengan 2 alokasi kepesertaan menurut tafsiran SRG-30 B
    Dan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan Wati sudah terdaftar pada 22 Desember 2025
    Dan Budi sudah terdaftar pada 12 Januari 2026
    Maka jangka waktu bantuan Wati sampai dengan 31 Desember 2025
    Dan jangka waktu bantuan Budi sampai dengan 31 Desember 2026
    Ketika berakhirnya jangka waktu bantuan dicatat pada 1 Januari 2026
    Maka Wati berstatus berakhir jangka waktunya
    Dan dasar catatan terakhir Wati adalah Pasal 19 ayat (1) dan Pasal 24 ayat (2) huruf e
    Dan alokasi 2025-00001 kosong sejak 1 Januari 2026
    Dan Budi berstatus terdaftar
