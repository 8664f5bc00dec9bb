# language: id
# Who puts forward and validates: the draft names no office for any kind of work, so a paper has to, kind by kind.

Fitur: Perangkat Daerah yang membidangi jenis Pekerja Rentan ditunjuk dengan naskah

  Data Pekerja Rentan divalidasi oleh Perangkat Daerah yang membidangi sesuai dengan jenisnya (Pasal 6 ayat (1)). Untuk
  tidak satu jenis pun disebut Perangkat Daerahnya (SMG-10), dan siapa yang mendata serta mengusulkan tidak disebut pula
  (SMG-09). Daftar kabupaten lain tidak dipakai: usulan ditolak sampai ada naskah yang menunjuk.

  Latar Belakang:
    Dengan register Kabupaten Semarang dengan 2 alokasi kepesertaan

  @semarang-2025-draft/p6/a1 @semarang-2025-draft/p6/a3
  Skenario: Tanpa naskah tidak ada yang dapat mengusulkan, dan naskah yang sampai kemudian membukanya
    Dengan seorang buruh tani bernama Siti
    Ketika Siti diusulkan pada 13 Januari 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 6 ayat (1) dan Pasal 6 ayat (3)
    Dan Siti belum tercatat sebagai calon
    Ketika "SK 188/12/2025" tanggal 15 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan Siti diusulkan pada 16 Januari 2025
    Maka Siti berstatus diusulkan
    Dan bukti catatan terakhir Siti menyebut "SK 188/12/2025"
    Dan naskah "SK 188/12/2025" tercatat berdasarkan Pasal 6 ayat (1) dan Pasal 6 ayat (3)

  @semarang-2025-draft/p6/a1
  Skenario: Naskah berlaku untuk jenis yang disebutnya saja
    Dengan "SK 188/12/2025" tanggal 15 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi penderes dan buruh tani
    Dan seorang nelayan bernama Tono
    Ketika Tono diusulkan pada 20 Januari 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 6 ayat (1) dan Pasal 6 ayat (3)
    Dan Tono belum tercatat sebagai calon
    Ketika "SK 188/14/2025" tanggal 21 Januari 2025 menunjuk "Dinas Perikanan" sebagai Perangkat Daerah yang membidangi nelayan
    Dan Tono diusulkan pada 22 Januari 2025
    Maka Tono berstatus diusulkan

  @semarang-2025-draft/p6/a1
  Skenario: Naskah tidak berlaku surut
    Dengan seorang buruh tani bernama Siti
    Dan "SK 188/12/2025" tanggal 15 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Ketika Siti diusulkan pada 14 Januari 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 6 ayat (1) dan Pasal 6 ayat (3)
    Ketika Siti diusulkan pada 15 Januari 2025
    Maka Siti berstatus diusulkan

  @semarang-2025-draft/p6/a1
  Skenario: Perangkat Daerah yang membidangi jenis lain tidak dapat mengusulkan
    Dengan "SK 188/12/2025" tanggal 15 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan "SK 188/14/2025" tanggal 15 Januari 2025 menunjuk "Dinas Perikanan" sebagai Perangkat Daerah yang membidangi nelayan
    Dan pegawai Rina diangkat sebagai petugas sektor pada "Dinas Perikanan" sejak 15 Januari 2025
    Dan seorang buruh tani bernama Siti
    Ketika pegawai Rina mengusulkan Siti pada 20 Januari 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 6 ayat (1)
    Dan Siti belum tercatat sebagai calon

  @semarang-2025-draft/p6/a1
  Skenario: Yang mengusulkan tidak memvalidasi usulannya sendiri
    Dengan "SK 188/12/2025" tanggal 15 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan pegawai Rina diangkat sebagai petugas sektor pada "Dinas Pertanian" sejak 15 Januari 2025
    Dan seorang buruh tani bernama Siti
    Ketika pegawai Rina mengusulkan Siti pada 20 Januari 2025
    Dan pegawai Rina melakukan validasi atas usulan Siti pada 27 Januari 2025
    Maka permintaan itu ditolak karena orang yang sama sudah menangani berkas itu
    Ketika validasi atas usulan Siti dilakukan pada 27 Januari 2025
    Maka Siti berstatus divalidasi
    Dan dasar catatan terakhir Siti adalah Pasal 6 ayat (1)
    Dan tafsiran catatan terakhir Siti adalah SMG-09 dan SMG-10
    Dan bukti catatan terakhir Siti menyebut "SK 188/12/2025"

  @semarang-2025-draft/p6/a1 @semarang-2025-draft/p6/a3
  Skenario: Penunjukan tanpa jenis pekerjaan tidak diterima
    Ketika "SK 188/12/2025" tanggal 15 Januari 2025 dicatat sebagai penunjukan Perangkat Daerah tanpa menyebut jenis pekerjaannya
    Maka permintaan itu tidak diterima, karena jenis pekerjaannya belum disebut
    Dengan seorang buruh tani bernama Siti
    Ketika Siti diusulkan pada 20 Januari 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 6 ayat (1) dan Pasal 6 ayat (3)
