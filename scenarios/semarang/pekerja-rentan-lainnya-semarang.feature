# language: id
# Kind u: a decree names the kind, the person works, and the income is below the minimum wage; SMG-01 may be read otherwise.

Fitur: Pekerja Rentan lainnya menurut huruf u

  Pasal 5 ayat (3) menyebut "Jenis Pekerja Rentan lainnya", tetapi menunjuk huruf t, yaitu relawan sosial. Yang dimaksud
  huruf u (SMG-01); register dapat juga dibuka menurut huruf t saja (tafsiran B) atau keduanya (tafsiran C).

  @semarang-2025-draft/p5/a2/u
  Skenario: Jenis lain hanya dengan Keputusan Bupati yang menetapkannya
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Sosial" sebagai Perangkat Daerah yang membidangi Pekerja Rentan lainnya
    Dan seorang Pekerja Rentan lainnya bernama Tono
    Ketika Tono diusulkan pada 13 Januari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 5 ayat (2) huruf u
    Dan Tono belum tercatat sebagai calon
    Ketika Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 100/5/2025 tanggal 15 Januari 2025
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "100/5/2025"
    Dan Tono diusulkan pada 16 Januari 2025
    Maka Tono berstatus diusulkan
    Dan dasar catatan terakhir Tono adalah Pasal 5 ayat (1), Pasal 5 ayat (2) huruf u, Pasal 6 ayat (1) dan Pasal 6 ayat (2)

  @semarang-2025-draft/p5/a3 @semarang-2025-draft/p5/a3/b
  Skenario konsep: Penghasilan dibandingkan dengan upah minimum yang tercatat, upah minimum itu sendiri tidak termasuk
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Sosial" sebagai Perangkat Daerah yang membidangi Pekerja Rentan lainnya
    Dan keterangan dari "Keputusan Gubernur 561/45/2024" diterima pada 8 Januari 2025:
      | FAKTA        | NILAI     | PER TANGGAL    |
      | UPAH MINIMUM | 2.750.136 | 1 Januari 2025 |
    Dan Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 100/5/2025 tanggal 9 Januari 2025
    Dan seorang Pekerja Rentan lainnya bernama Tono
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "100/5/2025"
    Dan dalam daftar usulan kolom "PENGHASILAN" bagi Tono berisi "<penghasilan>"
    Dan Tono sudah divalidasi pada 27 Januari 2025
    Ketika verifikasi atas usulan Tono dilakukan pada 3 Februari 2025
    Maka Tono berstatus <status>
    Dan dasar catatan terakhir Tono adalah <dasar>

    Contoh:
      | penghasilan | status                | dasar                                         |
      | 2.750.135   | diverifikasi          | Pasal 6 ayat (3)                              |
      | 2.750.136   | tidak memenuhi syarat | Pasal 5 ayat (3) huruf b dan Pasal 6 ayat (3) |
      | 2.750.137   | tidak memenuhi syarat | Pasal 5 ayat (3) huruf b dan Pasal 6 ayat (3) |
      |             | divalidasi            | Pasal 5 ayat (3) huruf b                      |

  @semarang-2025-draft/p5/a3/a @semarang-2025-draft/p5/a3/b
  Skenario konsep: Pekerja Rentan lainnya aktif bekerja, dan penghasilannya dinyatakan
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Sosial" sebagai Perangkat Daerah yang membidangi Pekerja Rentan lainnya
    Dan Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 100/5/2025 tanggal 9 Januari 2025
    Dan seorang Pekerja Rentan lainnya bernama Tono
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "100/5/2025"
    Dan dalam daftar usulan kolom "AKTIF BEKERJA" bagi Tono berisi "<aktif>"
    Dan dalam daftar usulan kolom "DI BAWAH UMK" bagi Tono berisi "<di bawah>"
    Dan Tono sudah divalidasi pada 27 Januari 2025
    Ketika verifikasi atas usulan Tono dilakukan pada 3 Februari 2025
    Maka Tono berstatus <status>

    Contoh:
      | aktif | di bawah | status                |
      | ya    | ya       | diverifikasi          |
      |       | ya       | diverifikasi          |
      | tidak | ya       | tidak memenuhi syarat |
      | ya    | tidak    | tidak memenuhi syarat |
      | ya    |          | divalidasi            |

  @semarang-2025-draft/p5/a3 @semarang-2025-draft/p5/a3/b
  Skenario konsep: Siapa yang diuji penghasilannya bergantung pada cara membaca huruf t
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan menurut tafsiran SMG-01 <tafsiran>
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Sosial" sebagai Perangkat Daerah yang membidangi semua jenis Pekerja Rentan
    Dan Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 100/5/2025 tanggal 9 Januari 2025
    Dan seorang <jenis> bernama Tono
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "100/5/2025"
    Dan dalam daftar usulan kolom "DI BAWAH UMK" bagi Tono berisi "tidak"
    Dan Tono sudah divalidasi pada 27 Januari 2025
    Ketika verifikasi atas usulan Tono dilakukan pada 3 Februari 2025
    Maka Tono berstatus <status>

    Contoh:
      | tafsiran | jenis                  | status                |
      | A        | Pekerja Rentan lainnya | tidak memenuhi syarat |
      | A        | relawan sosial         | diverifikasi          |
      | B        | Pekerja Rentan lainnya | diverifikasi          |
      | B        | relawan sosial         | tidak memenuhi syarat |
      | C        | Pekerja Rentan lainnya | tidak memenuhi syarat |
      | C        | relawan sosial         | tidak memenuhi syarat |
