# language: id
# Nobody is named who registers, verifies bills or pays: the office a paper names does, from its day, until another is.

Fitur: Naskah menunjuk kantor yang mendaftarkan, memverifikasi tagihan dan membayar iuran

  Peraturan Bupati Serang menyebut pendaftaran dan bantuan iuran tanpa menyebut pelaksananya, sedangkan hasilnya
  diserahkan kepada Perangkat Daerah bidang ketenagakerjaan (SRG-23). Yang berwenang adalah kantor yang ditunjuk naskah.

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan

  @serang-2025-59/p20/a2/b @serang-2025-59/p23/a1 @serang-2025-59/p23/a3
  Skenario: Yang mendaftarkan adalah kantor yang ditunjuk, bukan kantor lain
    Dengan "Keputusan 560/5/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Dan pegawai Rina diangkat sebagai pendaftar pada BPJS Ketenagakerjaan sejak 28 Oktober 2025
    Dan Wati sudah ditetapkan pada 15 Desember 2025
    Ketika pegawai Rina mencatat nomor kepesertaan Wati pada 22 Desember 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 20 ayat (2) huruf b, Pasal 14 ayat (1), Pasal 23 ayat (1), Pasal 23 ayat (2), Pasal 23 ayat (3) dan Pasal 23 ayat (4)
    Dan Wati berstatus ditetapkan
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Maka Wati berstatus terdaftar
    Dan bukti catatan terakhir Wati menyebut "Keputusan 560/5/2025"
    Dan tafsiran catatan terakhir Wati adalah SRG-23

  @serang-2025-59/p22/a4 @serang-2025-59/p23/a1 @serang-2025-59/p20/a5 @serang-2025-59/p23/a3
  Skenario: Naskah yang lebih baru mengganti penunjukan sejak tanggalnya
    Dengan "Keputusan 560/5/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang ketenagakerjaan untuk mendaftarkan
    Dan "PKS 119/12/2025" tanggal 18 Desember 2025 menunjuk Perangkat Daerah bidang sosial untuk mendaftarkan
    Dan Wati sudah ditetapkan pada 15 Desember 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Maka Wati berstatus terdaftar
    Dan catatan terakhir Wati dibuat oleh Perangkat Daerah bidang sosial
    Dan bukti catatan terakhir Wati menyebut "PKS 119/12/2025"

  @serang-2025-59/p22/a4 @serang-2025-59/p20/a2/c @serang-2025-59/p23/a3
  Skenario konsep: Setiap kekosongan dibuka oleh naskahnya sendiri
    Dengan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk Perangkat Daerah bidang sosial untuk <lain>
    Dan Wati sudah ditetapkan pada 15 Desember 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 22 ayat (4), Pasal 23 ayat (1) dan Pasal 20 ayat (5)
    Dan naskah "PKS 119/12/2025" tercatat berdasarkan <dasar>

    Contoh:
      | lain                 | dasar                                                |
      | memverifikasi tagihan | Pasal 20 ayat (2) huruf c dan Pasal 23 ayat (3)     |
      | membayar iuran       | Pasal 20 ayat (2) huruf c dan Pasal 23 ayat (3)      |

  @serang-2025-59/p22/a4 @serang-2025-59/p20/a5
  Skenario konsep: Naskah tentang penghentian menyebut kantor dan alasannya, dan dicatat dengan dasar kekosongan itu
    Ketika "Keputusan 560/3/2026" tanggal 12 Januari 2026 dicatat sebagai pengaturan penghentian tanpa menyebut <yang kurang>
    Maka permintaan itu tidak diterima, karena <kurang> belum disebut
    Ketika "Keputusan 560/3/2026" tanggal 12 Januari 2026 mengatur penghentian oleh Perangkat Daerah bidang sosial karena meninggal dunia
    Maka naskah "Keputusan 560/3/2026" tercatat berdasarkan Pasal 22 ayat (4) dan Pasal 20 ayat (5)

    Contoh:
      | yang kurang | kurang    |
      | kantornya   | kantornya |
      | alasannya   | alasannya |
