# language: id
# Replacing is left to rules of the manpower office (13(2)), and waits for them.

Fitur: Penggantian peserta di Pekalongan menunggu aturan Perangkat Daerah

  Tata cara penggantian diatur oleh Perangkat Daerah bidang ketenagakerjaan (Pasal 13 ayat (2)). Menyerahkan pengaturan belum
  mengatur: penggantian ditolak sampai aturannya tercatat (PKL-12). Penghentian tidak diserahkan, dan menunggu naskah sendiri.

  Latar Belakang:
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan
    Dan "SK 560/3/2025" tanggal 1 September 2025 menunjuk siapa yang mendaftarkan
    Dan "Peraturan Bupati 30/2025" tanggal 1 September 2025 mengatur penghentian oleh Perangkat Daerah bidang ketenagakerjaan karena pindah
    Dan "Peraturan Bupati 30/2025" tanggal 1 September 2025 mengatur keputusan tentang perubahan kepesertaan
    Dan Siti sudah terdaftar pada 27 Oktober 2025
    Dan kepesertaan Siti dihentikan pada 14 November 2025 karena pindah
    Dan Budi sudah diteruskan kepada Bupati pada 24 November 2025

  @pekalongan-2025-19/p13/a2
  Skenario: Penggantian ditolak sampai aturan Perangkat Daerah tercatat
    Ketika Budi menempati alokasi 2025-00001 pada 28 November 2025
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 13 ayat (2)
    Dan Budi berstatus diteruskan kepada Bupati
    Dan alokasi 2025-00001 kosong sejak 15 November 2025

  @pekalongan-2025-19/p12/a8 @pekalongan-2025-19/p13/a2
  Skenario: Dengan aturan itu penggantinya ditetapkan lebih dahulu, kemudian menempati alokasi
    Dengan "Peraturan Kepala Dinas 560/60/2025" tanggal 25 November 2025 mengatur tata cara penggantian peserta
    Ketika Budi menempati alokasi 2025-00001 pada 28 November 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 13 ayat (2)
    Ketika Bupati menetapkan Budi sebagai calon pengganti dengan Keputusan nomor 560/75/2025 tanggal 1 Desember 2025 untuk 6 bulan mulai Desember 2025
    Dan Budi menempati alokasi 2025-00001 pada 2 Desember 2025
    Maka Budi memegang alokasi 2025-00001
    Dan Siti berstatus digantikan
    Dan dasar catatan terakhir Budi adalah Pasal 13 ayat (2)
    Dan tafsiran catatan terakhir Budi adalah PKL-12
    Dan bukti catatan terakhir Budi menyebut "Peraturan Kepala Dinas 560/60/2025"
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Budi pada 8 Desember 2025
    Maka Budi berstatus terdaftar
