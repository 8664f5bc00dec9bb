# language: id
# A resident for a year by 13(1)d: on the day of registration, the anniversary included; PKL-19 may be read otherwise.

Fitur: Penduduk Daerah paling singkat satu tahun

  "Kurun waktu sebagai penduduk Daerah minimal 1 (satu) tahun" (Pasal 13 ayat (1) huruf d) dihitung pada hari pendaftaran,
  sejak hari yang tercatat dalam KTP-el atau kartu keluarga (PKL-19). Menurut tafsiran B dihitung pada hari usulan.

  @pekalongan-2025-19/p13/a1 @pekalongan-2025-19/p13/a1/d
  Skenario konsep: Genap satu tahun pada hari pendaftaran
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan "SK 560/3/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan dalam daftar usulan kolom "PENDUDUK SEJAK" bagi Siti berisi "<sejak>"
    Dan Siti sudah ditetapkan pada 24 Oktober 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 31 Oktober 2025
    Maka Siti berstatus <status>

    Contoh:
      | hari pendaftaran              | sejak      | status     |
      | sehari sebelum genap setahun  | 01-11-2024 | ditetapkan |
      | tepat setahun                 | 31-10-2024 | terdaftar  |
      | sehari sesudah genap setahun  | 30-10-2024 | terdaftar  |

  @pekalongan-2025-19/p13/a1/d
  Skenario: Yang belum genap setahun menunggu, dan alokasinya tetap miliknya
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan "SK 560/3/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan dalam daftar usulan kolom "PENDUDUK SEJAK" bagi Siti berisi "03-11-2024"
    Dan Siti sudah ditetapkan pada 24 Oktober 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 31 Oktober 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 13 ayat (1) huruf d
    Dan Siti memegang alokasi 2025-00001
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 3 November 2025
    Maka Siti berstatus terdaftar

  @pekalongan-2025-19/p13/a1/d @pekalongan-2025-19/p13/a1/b
  Skenario: Tanpa hari sejak kapan, syarat itu belum ditunjukkan
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan dalam daftar usulan kolom "PENDUDUK SEJAK" bagi Siti berisi ""
    Dan Siti sudah diusulkan pada 1 Oktober 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 8 Oktober 2025
    Maka Siti berstatus diusulkan
    Dan dasar catatan terakhir Siti adalah Pasal 13 ayat (1) huruf d
    Dan tafsiran catatan terakhir Siti adalah PKL-19
    Ketika keterangan dari "Dinas Kependudukan" diterima pada 9 Oktober 2025:
      | NAMA | FAKTA          | NILAI      | PER TANGGAL    |
      | Siti | PENDUDUK SEJAK | 02-01-2019 | 9 Oktober 2025 |
    Dan verifikasi atas usulan Siti dilakukan pada 10 Oktober 2025
    Maka Siti berstatus diverifikasi

  @pekalongan-2025-19/p13/a1/d
  Skenario konsep: Menurut tafsiran B hari usulan yang menentukan
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan menurut tafsiran PKL-19 <tafsiran>
    Dan dalam daftar usulan kolom "PENDUDUK SEJAK" bagi Siti berisi "<sejak>"
    Dan Siti sudah diusulkan pada 3 Oktober 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 10 Oktober 2025
    Maka Siti berstatus <status>

    Contoh:
      | tafsiran | sejak      | status                |
      | A        | 04-10-2024 | diverifikasi          |
      | B        | 04-10-2024 | tidak memenuhi syarat |
      | B        | 03-10-2024 | diverifikasi          |
      | B        | 02-10-2024 | diverifikasi          |
