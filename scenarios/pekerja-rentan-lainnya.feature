# language: id
# Kind k of Banyumas: another kind of vulnerable worker comes in only under a decree that names the kind.

Fitur: Pekerja Rentan lainnya memerlukan Keputusan Bupati

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan

  @banyumas-2025-2/p7/a2/k
  Skenario: Tanpa Keputusan Bupati, Pekerja Rentan lainnya tidak dapat diusulkan
    Dengan seorang Pekerja Rentan lainnya bernama Tono
    Ketika Tono diusulkan pada 17 Maret 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 7 ayat (2) huruf k
    Dan Tono belum tercatat sebagai calon

  @banyumas-2025-2/p7/a2/k
  Skenario: Menyebut keputusan yang tidak pernah dicatat tidak cukup
    Dengan seorang Pekerja Rentan lainnya bernama Tono
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "400/55/2025"
    Ketika Tono diusulkan pada 17 Maret 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 7 ayat (2) huruf k
    Dan Tono belum tercatat sebagai calon

  @banyumas-2025-2/p7/a2/k
  Skenario: Keputusan tentang daftar calon peserta bukan keputusan tentang jenis pekerjaan
    Dengan Siti sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 7 Maret 2025
    Dan seorang Pekerja Rentan lainnya bernama Tono
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "400/17/2025"
    Ketika Tono diusulkan pada 17 Maret 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 7 ayat (2) huruf k

  @banyumas-2025-2/p7/a2/k @banyumas-2025-2/p8/a6
  Skenario: Setelah jenis pekerjaannya ditetapkan, orang yang semula ditolak dapat diusulkan
    Dengan seorang Pekerja Rentan lainnya bernama Tono
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "400/55/2025"
    Dan Tono diusulkan pada 17 Maret 2025
    Ketika Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 400/55/2025 tanggal 24 Maret 2025
    Dan Tono diusulkan pada 26 Maret 2025
    Maka Tono berstatus diusulkan
    Dan dasar catatan terakhir Tono adalah Pasal 8 ayat (1), Pasal 7 ayat (2) huruf k dan Pasal 8 ayat (6)

  @banyumas-2025-2/p7/a2
  Skenario: Jenis pekerjaan yang tidak tercantum ditahan, sampai ada keputusan yang menetapkannya
    Dengan seorang penggali kubur bernama Tono
    Ketika Bagian kesejahteraan rakyat Sekretariat Daerah mengusulkan Tono pada 17 Maret 2025
    Maka baris Tono ditahan karena jenis pekerjaan itu tidak tercantum
    Dan Tono belum tercatat sebagai calon
    Ketika Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 400/55/2025 tanggal 24 Maret 2025
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "400/55/2025"
    Dan Bagian kesejahteraan rakyat Sekretariat Daerah mengusulkan Tono pada 26 Maret 2025
    Maka Tono berstatus diusulkan

  @banyumas-2025-2/p7/a3/a @banyumas-2025-2/p7/a3/b
  Skenario konsep: Pekerja Rentan lainnya harus aktif bekerja, dan penghasilannya harus dinyatakan di bawah upah minimum
    Dengan seorang Pekerja Rentan lainnya bernama Tono
    Dan dalam daftar usulan kolom "KEPUTUSAN JENIS PEKERJAAN" bagi Tono berisi "400/55/2025"
    Dan dalam daftar usulan kolom "AKTIF BEKERJA" bagi Tono berisi "<aktif>"
    Dan dalam daftar usulan kolom "DI BAWAH UPAH MINIMUM" bagi Tono berisi "<penghasilan>"
    Dan Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 400/55/2025 tanggal 24 Maret 2025
    Dan Tono diusulkan pada 26 Maret 2025
    Ketika verifikasi atas usulan Tono dilakukan pada 31 Maret 2025
    Maka Tono berstatus <status>
    Dan dasar catatan terakhir Tono adalah <dasar>

    Contoh:
      | aktif | penghasilan | status                | dasar                                         |
      | ya    | ya          | diverifikasi          | Pasal 8 ayat (7)                              |
      | tidak | ya          | tidak memenuhi syarat | Pasal 7 ayat (3) huruf a dan Pasal 8 ayat (7) |
      | ya    | tidak       | tidak memenuhi syarat | Pasal 7 ayat (3) huruf b dan Pasal 8 ayat (7) |
      | ya    |             | diusulkan             | Pasal 7 ayat (3) huruf b                      |
