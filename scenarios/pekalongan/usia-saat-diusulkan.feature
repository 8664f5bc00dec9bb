# language: id
# Age by 13(1)c: "ketika mendaftar" is when the worker applies, so the day of the proposal counts; PKL-26 may differ.

Fitur: Di Pekalongan usia dihitung pada hari pekerja diusulkan

  Pekerja Rentan berumur paling sedikit 18 tahun dan belum mencapai usia 65 tahun "ketika mendaftar" (Pasal 13 ayat (1) huruf
  c). Yang mendaftar adalah pekerja, maka hari usulannya yang dihitung; register dapat juga dibuka menurut tafsiran B, yaitu
  hari BPJS Ketenagakerjaan mendaftarkan (PKL-26).

  @pekalongan-2025-19/p13/a1 @pekalongan-2025-19/p13/a1/c
  Skenario konsep: Batas usia adalah ulang tahun ke-18 dan sehari sebelum ulang tahun ke-65 pada hari usulan
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan seorang buruh tani bernama Siti yang lahir pada <lahir>
    Dan Siti sudah diusulkan pada 1 Oktober 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 8 Oktober 2025
    Maka Siti berstatus <status>

    Contoh:
      | hari usulan                      | lahir             | status                |
      | sehari sebelum ulang tahun ke-18 | 2 Oktober 2007    | tidak memenuhi syarat |
      | tepat ulang tahun ke-18          | 1 Oktober 2007    | diverifikasi          |
      | sehari sesudah ulang tahun ke-18 | 30 September 2007 | diverifikasi          |
      | sehari sebelum ulang tahun ke-65 | 2 Oktober 1960    | diverifikasi          |
      | tepat ulang tahun ke-65          | 1 Oktober 1960    | tidak memenuhi syarat |
      | sehari sesudah ulang tahun ke-65 | 30 September 1960 | tidak memenuhi syarat |

  @pekalongan-2025-19/p12/a7 @pekalongan-2025-19/p13/a1/c
  Skenario: Yang belum 18 tahun ketika diusulkan ditolak berdasarkan huruf c, dan dapat diusulkan lagi setelah ulang tahunnya
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan seorang buruh tani bernama Ayu yang lahir pada 6 Oktober 2007
    Dan Ayu sudah diusulkan pada 1 Oktober 2025
    Ketika verifikasi atas usulan Ayu dilakukan pada 8 Oktober 2025
    Maka Ayu berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Ayu adalah Pasal 13 ayat (1) huruf c dan Pasal 12 ayat (7)
    Dan tafsiran catatan terakhir Ayu adalah PKL-26
    Ketika Ayu diusulkan pada 9 Oktober 2025
    Dan verifikasi atas usulan Ayu dilakukan pada 10 Oktober 2025
    Maka Ayu berstatus diverifikasi

  @pekalongan-2025-19/p13/a1/c
  Skenario konsep: Ulang tahun ke-65 antara usulan dan pendaftaran menentukan hanya apabila PKL-26 dibaca lain
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan menurut tafsiran PKL-26 <tafsiran>
    Dan "SK 560/3/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan seorang buruh tani bernama Karto yang lahir pada 15 Oktober 1960
    Dan Karto sudah ditetapkan pada 22 Oktober 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Karto pada 29 Oktober 2025
    Maka Karto berstatus <status>
    Dan dasar catatan terakhir Karto adalah <dasar>

    Contoh:
      | tafsiran | status    | dasar                                                      |
      | A        | terdaftar | Pasal 12 ayat (8), Pasal 17 ayat (3)                       |
      | B        | gugur     | Pasal 13 ayat (1) huruf c                                  |

  @pekalongan-2025-19/p13/a1/c
  Skenario konsep: Ulang tahun ke-18 antara usulan dan pendaftaran pun menentukan hanya apabila PKL-26 dibaca lain
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan menurut tafsiran PKL-26 <tafsiran>
    Dan seorang buruh tani bernama Ayu yang lahir pada 15 Oktober 2007
    Dan Ayu sudah diusulkan pada 1 Oktober 2025
    Ketika verifikasi atas usulan Ayu dilakukan pada 8 Oktober 2025
    Maka Ayu berstatus <status>

    Contoh:
      | tafsiran | status                |
      | A        | tidak memenuhi syarat |
      | B        | diverifikasi          |
