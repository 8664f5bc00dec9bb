# language: id
# The village verifies, the manpower office puts the proposal before the Bupati, who decrees: 12(7), 12(8) and PKL-01.

Fitur: Verifikasi Desa/Kelurahan, penerusan usulan, Keputusan Bupati

  Pekerja Rentan diverifikasi oleh Desa/Kelurahan untuk diusulkan kepada Perangkat Daerah bidang ketenagakerjaan (Pasal 12
  ayat (7)); usulan Perangkat Daerah ditetapkan dengan Keputusan Bupati (Pasal 12 ayat (8)). Keduanya dicatat sendiri-sendiri
  (PKL-01).

  Latar Belakang:
    Dengan register Kabupaten Pekalongan dengan 1 alokasi kepesertaan

  @pekalongan-2025-19/p12/a1 @pekalongan-2025-19/p12/a3/a @pekalongan-2025-19/p12/a4 @pekalongan-2025-19/p12/a7
  @pekalongan-2025-19/p12/a8 @pekalongan-2025-19/p13/a1 @pekalongan-2025-19/p16/a1
  Skenario: Setiap tahap berdasarkan ayatnya sendiri
    Ketika Siti diusulkan pada 1 Oktober 2025
    Dan verifikasi atas usulan Siti dilakukan pada 6 Oktober 2025
    Maka dasar catatan terakhir Siti adalah Pasal 12 ayat (7) dan Pasal 13 ayat (1)
    Dan tafsiran catatan terakhir Siti adalah PKL-17 dan PKL-22
    Ketika penerusan usulan atas usulan Siti dilakukan pada 13 Oktober 2025
    Maka dasar catatan terakhir Siti adalah Pasal 12 ayat (7) dan Pasal 12 ayat (8)
    Dan tafsiran catatan terakhir Siti adalah PKL-01
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 20 Oktober 2025 untuk 6 bulan mulai November 2025
    Maka dasar catatan terakhir Siti adalah Pasal 12 ayat (1), Pasal 12 ayat (8), Pasal 12 ayat (3) huruf a dan Pasal 12 ayat (4)
    Dan riwayat Siti berbunyi: diusulkan, diverifikasi, diteruskan kepada Bupati, ditetapkan
    Dan Siti memegang alokasi 2025-00001

  @pekalongan-2025-19/p12/a7 @pekalongan-2025-19/p12/a8
  Skenario: Penerusan sebelum verifikasi tidak mengubah apa pun
    Dengan Siti sudah diusulkan pada 1 Oktober 2025
    Ketika penerusan usulan atas usulan Siti dilakukan pada 6 Oktober 2025
    Maka permintaan itu tidak diterima, karena tahap itu belum sampai
    Dan Siti berstatus diusulkan
    Ketika verifikasi atas usulan Siti dilakukan pada 6 Oktober 2025
    Dan penerusan usulan atas usulan Siti dilakukan pada 6 Oktober 2025
    Maka Siti berstatus diteruskan kepada Bupati

  @pekalongan-2025-19/p12/a1 @pekalongan-2025-19/p12/a7 @pekalongan-2025-19/p12/a8
  Skenario: Yang belum diteruskan tidak dapat ditetapkan
    Dengan Siti sudah diverifikasi pada 6 Oktober 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 20 Oktober 2025 untuk 6 bulan mulai November 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 12 ayat (1), Pasal 12 ayat (7) dan Pasal 12 ayat (8)
    Dan Siti berstatus diverifikasi

  @pekalongan-2025-19/p12/a7
  Skenario: Yang mengusulkan tidak memverifikasi, dan Perangkat Daerah tidak menggantikan Desa/Kelurahan
    Dengan pegawai Rina diangkat sebagai penerus usulan pada Perangkat Daerah bidang ketenagakerjaan sejak 1 September 2025
    Dan Siti sudah diusulkan pada 1 Oktober 2025
    Ketika pegawai Rina melakukan verifikasi atas usulan Siti pada 6 Oktober 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 12 ayat (7) dan Pasal 13 ayat (1)
    Dan Siti berstatus diusulkan

  @pekalongan-2025-19/p12/a7
  Skenario: Usulan yang dikembalikan dan diperbaiki diverifikasi lagi
    Dengan Siti sudah diteruskan kepada Bupati pada 13 Oktober 2025
    Ketika usulan Siti dikembalikan kepada pengusul pada 15 Oktober 2025 karena "nomor SKTM keliru"
    Dan dalam daftar usulan kolom "NO SKTM" bagi Siti berisi "474/12/2025"
    Dan usulan Siti diajukan kembali pada 16 Oktober 2025
    Maka Siti berstatus diusulkan
    Dan dasar catatan terakhir Siti adalah Pasal 12 ayat (7) dan Pasal 13 ayat (1) huruf g angka 1

  @pekalongan-2025-19/p16/a1
  Skenario: Jumlah yang ditetapkan mengikuti anggaran
    Dengan Siti dan Budi sudah diteruskan kepada Bupati pada 13 Oktober 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 560/21/2025 tanggal 20 Oktober 2025 untuk 6 bulan mulai November 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 16 ayat (1)
    Dan Siti dan Budi berstatus diteruskan kepada Bupati

  @pekalongan-2025-19/p19
  Skenario: Sebelum peraturan berlaku tidak ada yang dapat diusulkan
    Ketika Siti diusulkan pada 28 Agustus 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 19
    Dan Siti belum tercatat sebagai calon
    Ketika Siti diusulkan pada 29 Agustus 2025
    Maka Siti berstatus diusulkan
