# language: id
# What Serang's text is silent on is opened by a recorded paper with its office and grounds, and acts name the paper.

Fitur: Naskah yang mengatur hal yang tidak diatur Peraturan Bupati Serang

  Penghentian, penggantian, pemutakhiran dan perubahan kepesertaan tidak diatur (SRG-26). Yang membukanya hanya
  Keputusan Bupati (Pasal 22 ayat (4)) atau naskah kerja sama (Pasal 20 ayat (5)) yang dicatat: naskah itu menyebut
  kantor yang melaksanakan dan alasan penghentiannya, dan berlaku sejak tanggalnya.

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan Wati sudah terdaftar pada 22 Desember 2025

  @serang-2025-59/p22/a4 @serang-2025-59/p20/a5
  Skenario: Keputusan Bupati yang menyebut alasan membuka penghentian, sejak tanggalnya
    Ketika "Keputusan 560/3/2026" tanggal 12 Januari 2026 mengatur penghentian oleh Perangkat Daerah bidang sosial karena pindah domisili ke luar Daerah
    Dan kepesertaan Wati dihentikan pada 11 Januari 2026 karena pindah domisili ke luar Daerah
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 22 ayat (4) dan Pasal 20 ayat (5)
    Ketika kepesertaan Wati dihentikan pada 30 Januari 2026 karena cacat total tetap
    Maka permintaan itu tidak diterima, karena itu bukan alasan penghentian menurut peraturan
    Ketika kepesertaan Wati dihentikan pada 30 Januari 2026 karena pindah domisili ke luar Daerah
    Maka Wati berstatus dihentikan
    Dan dasar catatan terakhir Wati adalah Pasal 22 ayat (4) dan Pasal 20 ayat (5)
    Dan tafsiran catatan terakhir Wati adalah SRG-26
    Dan bukti catatan terakhir Wati menyebut "Keputusan 560/3/2026"
    Dan alokasi 2025-00001 kosong sejak 31 Januari 2026

  @serang-2025-59/p22/a4 @serang-2025-59/p20/a5 @serang-2025-59/p24/a2/e
  Skenario: Penghentian karena meninggal dunia mengikuti kematian yang sudah dilaporkan
    Dengan "PKS 119/1/2026" tanggal 5 Januari 2026 mengatur penghentian oleh Perangkat Daerah bidang ketenagakerjaan karena meninggal dunia
    Ketika kepesertaan Wati dihentikan pada 30 Januari 2026 karena meninggal dunia
    Maka permintaan itu tidak diterima, karena kematiannya belum dilaporkan
    Ketika kematian Wati pada 8 Januari 2026 dilaporkan pada 30 Januari 2026
    Dan kepesertaan Wati dihentikan pada 30 Januari 2026 karena meninggal dunia
    Maka Wati berstatus dihentikan
    Dan alokasi 2025-00001 kosong sejak 9 Januari 2026
    Dan bukti catatan terakhir Wati menyebut "PKS 119/1/2026"

  @serang-2025-59/p22/a4 @serang-2025-59/p20/a5
  Skenario: Penggantian memerlukan naskahnya, dan calon pengganti ditetapkan dengan keputusan perubahan yang juga diatur
    Dengan "Keputusan 560/3/2026" tanggal 5 Januari 2026 mengatur penghentian oleh Perangkat Daerah bidang sosial karena meninggal dunia
    Dan kepesertaan Wati sudah dihentikan pada 20 Januari 2026 karena meninggal dunia
    Dan Budi sudah divalidasi pada 26 Januari 2026
    Ketika Bupati menetapkan Budi sebagai calon pengganti dengan Keputusan nomor 560/7/2026 tanggal 2 Februari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 22 ayat (4)
    Ketika "Keputusan 560/5/2026" tanggal 2 Februari 2026 mengatur keputusan tentang perubahan kepesertaan
    Dan "Keputusan 560/6/2026" tanggal 2 Februari 2026 mengatur penggantian oleh Perangkat Daerah bidang sosial
    Dan Bupati menetapkan Budi sebagai calon pengganti dengan Keputusan nomor 560/7/2026 tanggal 2 Februari 2026
    Dan Budi menempati alokasi 2025-00001 pada 6 Februari 2026
    Maka Budi memegang alokasi 2025-00001
    Dan Wati berstatus digantikan
    Dan dasar catatan terakhir Budi adalah Pasal 22 ayat (4) dan Pasal 20 ayat (5)
    Dan bukti catatan terakhir Budi menyebut "Keputusan 560/6/2026"
    Dan naskah nomor 560/7/2026 disertai "Keputusan 560/5/2026"

  @serang-2025-59/p22/a4 @serang-2025-59/p11/a2/e
  Skenario: Pemutakhiran, pengusulan dan penetapan perubahan masing-masing dibuka dengan naskahnya
    Dengan "Keputusan 560/3/2026" tanggal 5 Januari 2026 mengatur pemutakhiran data oleh Perangkat Daerah bidang sosial
    Dan "Keputusan 560/4/2026" tanggal 5 Januari 2026 mengatur keputusan tentang perubahan kepesertaan
    Dan pemutakhiran data semester I tahun 2026 dibuka pada 5 Januari 2026
    Maka dasar catatan terakhir pemutakhiran itu adalah Pasal 22 ayat (4) dan Pasal 11 ayat (2) huruf e
    Dan bukti catatan terakhir pemutakhiran itu menyebut "Keputusan 560/3/2026"
    Ketika data baru "semester-1.csv" diterima pada 12 Januari 2026:
      | NAMA | ALAMAT      |
      | Wati | RT 01 RW 03 |
    Dan perbedaan nomor 1 dimasukkan ke dalam usulan pada 13 Januari 2026
    Dan Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 14 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 22 ayat (4)
    Ketika "Keputusan 560/8/2026" tanggal 15 Januari 2026 mengatur pengusulan perubahan kepesertaan oleh Perangkat Daerah bidang sosial
    Dan Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 15 Januari 2026
    Maka bukti catatan terakhir pemutakhiran itu menyebut "Keputusan 560/8/2026"
    Ketika Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 560/9/2026 tanggal 19 Januari 2026
    Maka bukti catatan terakhir pemutakhiran itu menyebut "Keputusan 560/4/2026"
    Dan naskah nomor 560/9/2026 disertai "Keputusan 560/4/2026"
    Dan kolom "ALAMAT" bagi Wati tercatat "RT 01 RW 03"
    Dan riwayat Wati diakhiri dengan: perubahan ditetapkan, perbedaan diputus

  @serang-2025-59/p20/a1/c/14
  Skenario: Keputusan tentang jenis pekerjaan dicatat bila ada naskah yang mengaturnya
    Dengan "Keputusan 560/3/2026" tanggal 5 Januari 2026 mengatur keputusan tentang jenis pekerjaan
    Ketika Bupati menetapkan jenis pekerjaan "penggali kubur" dengan Keputusan nomor 560/13/2026 tanggal 30 Januari 2026
    Maka naskah nomor 560/13/2026 disertai "Keputusan 560/3/2026"
