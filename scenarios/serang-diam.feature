# language: id
# Where Serang's regulation says nothing, the act is refused as silent; facts are recorded all the same.

Fitur: Yang tidak diatur Peraturan Bupati Serang

  Peraturan Bupati Serang Nomor 59 Tahun 2025 tidak mengatur penghentian, penggantian dan perubahan kepesertaan
  (SRG-26), dan tidak menyebut siapa yang mendaftarkan (SRG-23). Kekosongan itu tidak diisi dengan aturan kabupaten
  lain: permintaannya ditolak, dan penolakannya dicatat.

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 2 alokasi kepesertaan

  @serang-2025-59/p22/a4 @serang-2025-59/p20/a5
  Skenario: Penghentian ditolak karena tidak diatur
    Dengan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan Wati sudah terdaftar pada 22 Desember 2025
    Ketika kepesertaan Wati dihentikan pada 30 Januari 2026 karena pindah
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 22 ayat (4) dan Pasal 20 ayat (5)
    Dan Wati berstatus terdaftar
    Dan Wati memegang alokasi 2025-00001

  @serang-2025-59/p22/a4 @serang-2025-59/p20/a5
  Skenario: Penggantian ditolak karena tidak diatur, walaupun pemegang alokasi sudah meninggal dunia
    Dengan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan Wati sudah terdaftar pada 22 Desember 2025
    Dan Budi sudah divalidasi pada 22 Desember 2025
    Dan kematian Wati pada 5 Januari 2026 dilaporkan pada 12 Januari 2026
    Ketika Budi menempati alokasi 2025-00001 pada 30 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 22 ayat (4) dan Pasal 20 ayat (5)
    Dan Wati memegang alokasi 2025-00001

  @serang-2025-59/p22/a4
  Skenario: Keputusan tentang perubahan kepesertaan ditolak karena tidak diatur
    Ketika Bupati menetapkan perubahan kepesertaan dengan Keputusan nomor 560/12/2026 tanggal 30 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 22 ayat (4)

  @serang-2025-59/p20/a1/c/14
  Skenario: Keputusan tentang jenis pekerjaan tambahan ditolak, karena daftar jenisnya berakhir dengan uraian
    Ketika Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 560/13/2026 tanggal 30 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 20 ayat (1) huruf c angka 14

  @serang-2025-59/p24/a2/e
  Skenario: Kematian peserta tetap dicatat sebagai fakta
    Dengan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan Wati sudah terdaftar pada 22 Desember 2025
    Ketika kematian Wati pada 5 Januari 2026 dilaporkan pada 12 Januari 2026
    Maka Wati berstatus meninggal dunia
    Dan riwayat Wati diakhiri dengan: didaftarkan, kematian dicatat
    Dan dasar catatan terakhir Wati adalah Pasal 24 ayat (2) huruf e
    Dan Wati memegang alokasi 2025-00001

  @serang-2025-59/p20/a5 @serang-2025-59/p22/a4 @serang-2025-59/p23/a1
  Skenario: Tanpa naskah yang menunjuk pendaftar, pendaftaran ditolak
    Dengan Wati sudah ditetapkan pada 15 Desember 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 20 ayat (5), Pasal 22 ayat (4) dan Pasal 23 ayat (1)
    Dan Wati berstatus ditetapkan

  @serang-2025-59/p20/a5 @serang-2025-59/p22/a4 @serang-2025-59/p23/a1
  Skenario: Naskah yang menunjuk pendaftar tidak berlaku surut
    Dengan Wati sudah ditetapkan pada 15 Desember 2025
    Dan "PKS 119/12/2025" tanggal 23 Desember 2025 menunjuk siapa yang mendaftarkan
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 20 ayat (5), Pasal 22 ayat (4) dan Pasal 23 ayat (1)
    Dan Wati berstatus ditetapkan

  @serang-2025-59/p14/a1 @serang-2025-59/p20/a2/b
  @serang-2025-59/p23/a1 @serang-2025-59/p23/a2 @serang-2025-59/p23/a3 @serang-2025-59/p23/a4
  Skenario: Dengan naskah yang menunjuk pendaftar, pendaftaran dicatat dan menyebut naskah itu
    Dengan Wati sudah ditetapkan pada 15 Desember 2025
    Dan "PKS 119/12/2025" tanggal 18 Desember 2025 menunjuk siapa yang mendaftarkan
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Maka Wati berstatus terdaftar
    Dan dasar catatan terakhir Wati adalah Pasal 14 ayat (1), Pasal 20 ayat (2) huruf b, Pasal 23 ayat (1), Pasal 23 ayat (2), Pasal 23 ayat (3) dan Pasal 23 ayat (4)
    Dan bukti catatan terakhir Wati menyebut "PKS 119/12/2025"
