# language: id
# Where the text says nothing: updates, extensions, further kinds of work; a paper opens what it speaks of.

Fitur: Yang tidak diatur Peraturan Bupati Sambas

  Latar Belakang:
    Dengan register Kabupaten Sambas dengan 1 alokasi kepesertaan

  @sambas-2025-59/p14/a2/e @sambas-2025-59/p23/a6
  Skenario: Pemutakhiran data diwajibkan tanpa waktu dan tata cara, maka siklusnya ditolak sampai ada naskah
    Ketika pemutakhiran data semester I tahun 2026 dibuka pada 30 Juni 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 14 ayat (2) huruf e dan Pasal 23 ayat (6)
    Ketika "Keputusan Bupati 560/50/2026" tanggal 1 Juli 2026 mengatur pemutakhiran data oleh Perangkat Daerah bidang ketenagakerjaan
    Dan pemutakhiran data "2026-H1" di luar jadwal dibuka pada 2 Juli 2026 karena "diminta Bupati"
    Maka pemutakhiran itu tercatat berdasarkan "Keputusan Bupati 560/50/2026"

  @sambas-2025-59/p11/f @sambas-2025-59/p23/a1/c @sambas-2025-59/p24/a2
  Skenario: Keputusan tentang jenis pekerjaan tambahan ditolak, karena daftar jenisnya berakhir dengan uraian
    Ketika Bupati menetapkan jenis pekerjaan "pemanjat kelapa" dengan Keputusan nomor 560/13/2026 tanggal 30 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 11 huruf f, Pasal 23 ayat (1) huruf c dan Pasal 24 ayat (2)

  @sambas-2025-59/p24/a1
  Skenario: Keputusan tentang perubahan kepesertaan Pekerja Sosial Keagamaan ditolak karena tidak diatur
    Dengan "Keputusan Bupati 560/7/2025" tanggal 1 Desember 2025 menunjuk Bupati untuk memutuskan bantuan iuran
    Dan seorang pandita bernama Yusuf
    Dan Yusuf sudah diketahui Pemerintah Desa/Kelurahan pada 15 Desember 2025
    Ketika Bupati menetapkan Yusuf sebagai calon pengganti dengan Keputusan nomor 560/12/2026 tanggal 2 Februari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 24 ayat (1)
    Dan Yusuf berstatus diketahui Pemerintah Desa/Kelurahan

  @sambas-2025-59/p22/a1 @sambas-2025-59/p26/a4 @sambas-2025-59/p26/a4/c
  Skenario: Perpanjangan jangka waktu ditolak: tahun berikutnya memerlukan keputusan baru, pekerja sawit RKP baru
    Ketika Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 560/70/2026 tanggal 1 Juni 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 22 ayat (1), Pasal 26 ayat (4) dan Pasal 26 ayat (4) huruf c
