# language: id
# 13(1)a, b, e and f at the village's verification: what is shown, what is denied, what is not shown; and PKL-08.

Fitur: Surat keterangan tidak mampu, KTP-el, JKK dan JKM, anggota keluarga

  Desa/Kelurahan memverifikasi semua kriteria Pasal 13 ayat (1). Surat keterangan tidak mampu harus ditunjukkan (PKL-09); yang
  terdaftar pada salah satu dari JKK dan JKM sudah tidak memenuhi syarat, kecuali PKL-08 dibaca lain.

  @pekalongan-2025-19/p13/a1 @pekalongan-2025-19/p13/a1/a @pekalongan-2025-19/p13/a1/f @pekalongan-2025-19/p1/n17
  Skenario konsep: Keterangan dalam daftar usulan diuji pada verifikasi
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan dalam daftar usulan kolom "<kolom>" bagi Siti berisi "<isi>"
    Dan Siti sudah diusulkan pada 1 Oktober 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 8 Oktober 2025
    Maka Siti berstatus <status>
    Dan dasar catatan terakhir Siti adalah <dasar>

    Contoh:
      | kolom        | isi   | status                | dasar                                           |
      | SKTM         | ya    | diverifikasi          | Pasal 12 ayat (7) dan Pasal 13 ayat (1)         |
      | SKTM         | tidak | tidak memenuhi syarat | Pasal 13 ayat (1) huruf a dan Pasal 12 ayat (7) |
      | SKTM         |       | diusulkan             | Pasal 13 ayat (1) huruf a                       |
      | KELUARGA ASN | tidak | diverifikasi          | Pasal 12 ayat (7) dan Pasal 13 ayat (1)         |
      | KELUARGA ASN |       | diverifikasi          | Pasal 12 ayat (7) dan Pasal 13 ayat (1)         |
      | KELUARGA ASN | ya    | tidak memenuhi syarat | Pasal 13 ayat (1) huruf f, Pasal 1 angka 17 dan Pasal 12 ayat (7) |

  @pekalongan-2025-19/p1/n1 @pekalongan-2025-19/p13/a1/b
  Skenario: Yang beralamat di luar Daerah tidak masuk; yang beralamat di Daerah diuji tempat tinggalnya
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan dalam daftar usulan kolom "KECAMATAN" bagi Siti berisi "Cilongok"
    Ketika Siti diusulkan pada 1 Oktober 2025
    Maka baris Siti ditahan karena kecamatannya di luar Daerah
    Ketika dalam daftar usulan kolom "KECAMATAN" bagi Siti berisi "Kajen"
    Dan Siti diusulkan pada 2 Oktober 2025
    Dan verifikasi atas usulan Siti dilakukan pada 8 Oktober 2025
    Maka pemeriksaan terakhir atas Siti menguji Pasal 13 ayat (1) huruf b dan Pasal 1 angka 1

  @pekalongan-2025-19/p13/a1/e
  Skenario konsep: Terdaftar pada salah satu program sudah cukup, kecuali PKL-08 dibaca lain
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan menurut tafsiran PKL-08 <tafsiran>
    Dan dalam daftar usulan kolom "TERDAFTAR JKK" bagi Siti berisi "<JKK>"
    Dan dalam daftar usulan kolom "TERDAFTAR JKM" bagi Siti berisi "<JKM>"
    Dan Siti sudah diusulkan pada 1 Oktober 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 8 Oktober 2025
    Maka Siti berstatus <status>

    Contoh:
      | tafsiran | JKK   | JKM   | status                |
      | A        | tidak | tidak | diverifikasi          |
      | A        |       |       | diverifikasi          |
      | A        | ya    | tidak | tidak memenuhi syarat |
      | A        | tidak | ya    | tidak memenuhi syarat |
      | A        | ya    | ya    | tidak memenuhi syarat |
      | B        | tidak | tidak | diverifikasi          |
      | B        | ya    | tidak | diverifikasi          |
      | B        | tidak | ya    | diverifikasi          |
      | B        | ya    | ya    | tidak memenuhi syarat |

  @pekalongan-2025-19/p13/a1/e
  Skenario: Yang menjadi peserta JKK antara penetapan dan pendaftaran gugur, dan alokasinya kosong lagi
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan "SK 560/3/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan Siti sudah ditetapkan pada 22 Oktober 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 27 Oktober 2025:
      | NAMA | FAKTA         | NILAI | PER TANGGAL     |
      | Siti | TERDAFTAR JKK | ya    | 27 Oktober 2025 |
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 29 Oktober 2025
    Maka Siti berstatus gugur
    Dan dasar catatan terakhir Siti adalah Pasal 13 ayat (1) huruf e
    Dan tafsiran catatan terakhir Siti adalah PKL-08
    Dan alokasi 2025-00001 kosong sejak 29 Oktober 2025
