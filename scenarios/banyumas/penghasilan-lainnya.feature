# language: id
# Kind k: income below the minimum wage of the regency on the day of the check; the wage itself is not below.

Fitur: Penghasilan Pekerja Rentan lainnya di bawah upah minimum Daerah

  Pekerja Rentan lainnya (Pasal 7 ayat (2) huruf k) aktif bekerja secara mandiri dan berpenghasilan di bawah upah minimum
  Daerah yang berlaku (Pasal 7 ayat (3)); keduanya harus dipenuhi (BMS-16). Upah minimum dicatat dengan tanggalnya.

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 400/5/2025 tanggal 13 Januari 2025
    Dan seorang penggali kubur bernama Tono
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "400/5/2025"

  @banyumas-2025-2/p7/a3 @banyumas-2025-2/p7/a3/b @banyumas-2025-2/p8/a7
  Skenario konsep: Penghasilan dibandingkan dengan upah minimum yang dicatat, apa pun yang dinyatakan daftar usulan
    Dengan dalam daftar usulan kolom "PENGHASILAN" bagi Tono berisi "<penghasilan>"
    Dan dalam daftar usulan kolom "DI BAWAH UPAH MINIMUM" bagi Tono berisi "<pernyataan>"
    Dan Bagian kesejahteraan rakyat Sekretariat Daerah mengusulkan Tono pada 20 Januari 2025
    Dan keterangan dari "Keputusan Gubernur 561/45/2024" diterima pada 22 Januari 2025:
      | FAKTA        | NILAI   | PER TANGGAL    |
      | UPAH MINIMUM | 2338410 | 6 Januari 2025 |
    Ketika verifikasi atas usulan Tono dilakukan pada 3 Februari 2025
    Maka Tono berstatus <status>
    Dan pemeriksaan terakhir atas Tono mendasarkan "UPAH MINIMUM" pada "Keputusan Gubernur 561/45/2024" per 6 Januari 2025

    Contoh:
      | keadaan             | penghasilan | pernyataan | status                |
      | satu rupiah di bawah | 2.338.409  | tidak      | diverifikasi          |
      | sama                | 2.338.410   | ya         | tidak memenuhi syarat |
      | satu rupiah di atas | 2.338.411   | ya         | tidak memenuhi syarat |

  @banyumas-2025-2/p7/a3/b @banyumas-2025-2/p8/a7
  Skenario konsep: Tanpa penghasilan atau tanpa upah minimum per hari itu, yang berlaku adalah pernyataan daftar usulan
    Dengan dalam daftar usulan kolom "PENGHASILAN" bagi Tono berisi "<penghasilan>"
    Dan dalam daftar usulan kolom "DI BAWAH UPAH MINIMUM" bagi Tono berisi "<pernyataan>"
    Dan Bagian kesejahteraan rakyat Sekretariat Daerah mengusulkan Tono pada 20 Januari 2025
    Dan keterangan dari "Keputusan Gubernur 561/45/2024" diterima pada 10 Februari 2025:
      | FAKTA        | NILAI   | PER TANGGAL |
      | UPAH MINIMUM | 2338410 | <per>       |
    Ketika verifikasi atas usulan Tono dilakukan pada 3 Februari 2025
    Maka Tono berstatus <status>

    Contoh:
      | penghasilan | pernyataan | per             | status                |
      |             | ya         | 6 Januari 2025  | diverifikasi          |
      |             | tidak      | 6 Januari 2025  | tidak memenuhi syarat |
      |             |            | 6 Januari 2025  | diusulkan             |
      | 2.500.000   | ya         | 4 Februari 2025 | diverifikasi          |
      | 2.000.000   |            | 4 Februari 2025 | diusulkan             |
      | 2.500.000   | ya         | 3 Februari 2025 | tidak memenuhi syarat |

  @banyumas-2025-2/p7/a3/a @banyumas-2025-2/p7/a2/k
  Skenario: Yang tidak aktif bekerja secara mandiri tidak memenuhi syarat, walaupun penghasilannya di bawah upah minimum
    Dengan dalam daftar usulan kolom "AKTIF BEKERJA" bagi Tono berisi "tidak"
    Dan dalam daftar usulan kolom "DI BAWAH UPAH MINIMUM" bagi Tono berisi "ya"
    Dan Bagian kesejahteraan rakyat Sekretariat Daerah mengusulkan Tono pada 20 Januari 2025
    Maka dasar catatan terakhir Tono adalah Pasal 8 ayat (1), Pasal 7 ayat (2) huruf k dan Pasal 8 ayat (6)
    Ketika verifikasi atas usulan Tono dilakukan pada 3 Februari 2025
    Maka Tono berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Tono adalah Pasal 7 ayat (3) huruf a dan Pasal 8 ayat (7)

  @banyumas-2025-2/p8/a7
  Skenario: Penghasilan tidak diuji bagi jenis pekerjaan lain
    Dengan seorang penderes bernama Siti
    Dan dalam daftar usulan kolom "PENGHASILAN" bagi Siti berisi "9.000.000"
    Dan Siti sudah diusulkan pada 20 Januari 2025
    Dan keterangan dari "Keputusan Gubernur 561/45/2024" diterima pada 22 Januari 2025:
      | FAKTA        | NILAI   | PER TANGGAL    |
      | UPAH MINIMUM | 2338410 | 6 Januari 2025 |
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Maka Siti berstatus diverifikasi
