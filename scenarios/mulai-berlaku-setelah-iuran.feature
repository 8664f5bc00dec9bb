# language: id
# Serang: verifying and paying wait for the papers that name who does it; cover starts with the first payment.

Fitur: Di Serang kepesertaan mulai berlaku setelah iuran pertama dibayar

  Menurut Pasal 1 angka 8, Peserta adalah orang yang telah membayar iuran. Peraturan Bupati Serang tidak memuat pasal
  tentang mulai berlakunya kepesertaan, maka kepesertaan belum dinyatakan berlaku sebelum pendaftaran dan pembayaran
  iuran yang pertama sama-sama tercatat (SRG-09). Peraturan itu juga tidak menyebut siapa yang memverifikasi tagihan dan
  siapa yang membayar iuran: keduanya menunggu naskah yang menunjuknya (SRG-23).

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 2 alokasi kepesertaan
    Dan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan Wati dan Budi sudah terdaftar pada 22 Desember 2025

  @serang-2025-59/p20/a2/c @serang-2025-59/p23/a3
  Skenario: Verifikasi tagihan ditolak sampai ada naskah yang menunjuk siapa yang memverifikasinya
    Dengan tagihan 1/TAG/2026 tanggal 5 Januari 2026 sudah diterima:
      | NAMA | BULAN IURAN   | IURAN  |
      | Wati | Desember 2025 | 16.800 |
    Ketika tagihan 1/TAG/2026 diverifikasi pada 6 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 20 ayat (2) huruf c dan Pasal 23 ayat (3)
    Dan tagihan 1/TAG/2026 masih berstatus diterima
    Ketika "SK 900/8/2026" tanggal 8 Januari 2026 menunjuk siapa yang memverifikasi tagihan
    Dan tagihan 1/TAG/2026 diverifikasi pada 8 Januari 2026
    Maka tagihan 1/TAG/2026 berstatus diverifikasi
    Dan dasar catatan terakhir tagihan 1/TAG/2026 adalah Pasal 23 ayat (3)
    Dan bukti catatan terakhir tagihan 1/TAG/2026 menyebut "SK 900/8/2026"

  @serang-2025-59/p1/n23 @serang-2025-59/p15/a1 @serang-2025-59/p19/a1 @serang-2025-59/p20/a2/c
  @serang-2025-59/p23/a3 @serang-2025-59/p27/a
  Skenario: Pembayaran tidak dapat diajukan sampai ada naskah yang menunjuk siapa yang membayar iuran
    Dengan "SK 900/1/2026" tanggal 2 Januari 2026 menunjuk siapa yang memverifikasi tagihan
    Dan tagihan 1/TAG/2026 tanggal 5 Januari 2026 sudah diverifikasi:
      | NAMA | BULAN IURAN   | IURAN  |
      | Wati | Desember 2025 | 16.800 |
    Ketika pembayaran tagihan 1/TAG/2026 diajukan pada 7 Januari 2026 dari "APBD"
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 20 ayat (2) huruf c dan Pasal 23 ayat (3)
    Dan tagihan 1/TAG/2026 masih berstatus diverifikasi
    Ketika tagihan 1/TAG/2026 dibayar pada 8 Januari 2026 dengan SP2D 0021/LS/2026
    Maka permintaan itu tidak diterima, karena surat penagihan itu belum sampai pada tahap tersebut
    Dan kepesertaan Wati belum berlaku
    Ketika "SK 900/9/2026" tanggal 9 Januari 2026 menunjuk siapa yang membayar iuran
    Dan pembayaran tagihan 1/TAG/2026 diajukan pada 9 Januari 2026 dari "APBD"
    Maka tagihan 1/TAG/2026 berstatus diajukan pembayarannya
    Dan dasar catatan terakhir tagihan 1/TAG/2026 adalah Pasal 1 angka 23, Pasal 27 huruf a, Pasal 15 ayat (1), Pasal 19 ayat (1) dan Pasal 20 ayat (2) huruf c
    Dan bukti catatan terakhir tagihan 1/TAG/2026 menyebut "SK 900/9/2026"

  @serang-2025-59/p20/a2/c @serang-2025-59/p23/a3
  Skenario: Naskah yang menunjuk verifikator tagihan tidak berlaku surut
    Dengan tagihan 1/TAG/2026 tanggal 5 Januari 2026 sudah diterima:
      | NAMA | BULAN IURAN   | IURAN  |
      | Wati | Desember 2025 | 16.800 |
    Dan "SK 900/8/2026" tanggal 8 Januari 2026 menunjuk siapa yang memverifikasi tagihan
    Ketika tagihan 1/TAG/2026 diverifikasi pada 7 Januari 2026
    Maka permintaan itu ditolak karena peraturan tidak menyebut siapa yang berwenang, berdasarkan Pasal 20 ayat (2) huruf c dan Pasal 23 ayat (3)

  @serang-2025-59/p1/n23 @serang-2025-59/p15/a1 @serang-2025-59/p15/a2 @serang-2025-59/p19/a1
  @serang-2025-59/p27/a @serang-2025-59/p27/b @serang-2025-59/p27/c
  Skenario konsep: Pembayaran diajukan dari sumber dana yang tercantum dalam peraturan
    Dengan "SK 900/1/2026" tanggal 2 Januari 2026 menunjuk siapa yang memverifikasi tagihan
    Dan "SK 900/2/2026" tanggal 2 Januari 2026 menunjuk siapa yang membayar iuran
    Dan tagihan 1/TAG/2026 tanggal 5 Januari 2026 sudah diverifikasi:
      | NAMA | BULAN IURAN   | IURAN  |
      | Wati | Desember 2025 | 16.800 |
    Ketika pembayaran tagihan 1/TAG/2026 diajukan pada 7 Januari 2026 dari "<sumber>"
    Maka tagihan 1/TAG/2026 berstatus diajukan pembayarannya
    Dan dasar catatan terakhir tagihan 1/TAG/2026 adalah <dasar>, Pasal 15 ayat (1), Pasal 19 ayat (1) dan Pasal 20 ayat (2) huruf c

    Contoh:
      | sumber                                  | dasar                                                 |
      | APBD                                    | Pasal 1 angka 23, Pasal 27 huruf a                    |
      | APBDes                                  | Pasal 27 huruf b                                      |
      | sumber lain yang sah dan tidak mengikat | Pasal 1 angka 23, Pasal 15 ayat (2), Pasal 27 huruf c |

  @serang-2025-59/p1/n8 @serang-2025-59/p23/a3
  Skenario: Kepesertaan mulai berlaku pada hari iuran pertama dibayar, bukan pada hari pendaftaran
    Dengan "SK 900/1/2026" tanggal 2 Januari 2026 menunjuk siapa yang memverifikasi tagihan
    Dan "SK 900/2/2026" tanggal 2 Januari 2026 menunjuk siapa yang membayar iuran
    Dan tagihan 1/TAG/2026 tanggal 5 Januari 2026 sudah diajukan pembayarannya:
      | NAMA | BULAN IURAN   | IURAN  |
      | Wati | Desember 2025 | 16.800 |
      | Wati | Januari 2026  | 16.800 |
    Maka kepesertaan Wati belum berlaku
    Ketika tagihan 1/TAG/2026 dibayar pada 12 Januari 2026 dengan SP2D 0021/LS/2026, diterima pada 13 Januari 2026 dan dikonfirmasi pada 15 Januari 2026
    Maka kepesertaan Wati berlaku sejak 12 Januari 2026
    Dan dasar catatan terakhir tagihan 1/TAG/2026 adalah Pasal 20 ayat (2) huruf c
    Dan riwayat Wati diakhiri dengan: iuran ditagih, iuran ditagih, iuran dibayar, kepesertaan mulai berlaku, iuran dibayar
    Dan kepesertaan Budi belum berlaku

  @serang-2025-59/p1/n8
  Skenario: Pembayaran berikutnya tidak menggeser hari mulai berlaku
    Dengan "SK 900/1/2026" tanggal 2 Januari 2026 menunjuk siapa yang memverifikasi tagihan
    Dan "SK 900/2/2026" tanggal 2 Januari 2026 menunjuk siapa yang membayar iuran
    Dan tagihan 1/TAG/2026 tanggal 5 Januari 2026 sudah dibayar lunas pada 12 Januari 2026:
      | NAMA | BULAN IURAN   | IURAN  |
      | Wati | Desember 2025 | 16.800 |
    Dan tagihan 2/TAG/2026 tanggal 2 Februari 2026 sudah diajukan pembayarannya:
      | NAMA | BULAN IURAN  | IURAN  |
      | Wati | Januari 2026 | 16.800 |
    Ketika tagihan 2/TAG/2026 dibayar pada 9 Februari 2026 dengan SP2D 0063/LS/2026
    Maka kepesertaan Wati berlaku sejak 12 Januari 2026
    Dan riwayat Wati diakhiri dengan: iuran dibayar, kepesertaan mulai berlaku, iuran ditagih, iuran dibayar

  @serang-2025-59/p1/n8
  Skenario: Pembayaran sebagian memulai kepesertaan orang yang iurannya dibayar saja
    Dengan "SK 900/1/2026" tanggal 2 Januari 2026 menunjuk siapa yang memverifikasi tagihan
    Dan "SK 900/2/2026" tanggal 2 Januari 2026 menunjuk siapa yang membayar iuran
    Dan tagihan 1/TAG/2026 tanggal 5 Januari 2026 sudah diajukan pembayarannya:
      | NAMA | BULAN IURAN   | IURAN  |
      | Wati | Desember 2025 | 16.800 |
      | Budi | Desember 2025 | 16.800 |
    Ketika tagihan 1/TAG/2026 dibayar sebesar Rp 16.800 pada 12 Januari 2026 dengan SP2D 0021/LS/2026
    Maka kepesertaan Wati berlaku sejak 12 Januari 2026
    Dan kepesertaan Budi belum berlaku
    Ketika tagihan 1/TAG/2026 dibayar pada 19 Januari 2026 dengan SP2D 0034/LS/2026
    Maka kepesertaan Budi berlaku sejak 19 Januari 2026

  @serang-2025-59/p24/a2/e @serang-2025-59/p23/a3
  Skenario: Yang meninggal sebelum iuran pertamanya dibayar tidak pernah terlindungi, walaupun bulan kematiannya dibayar
    Dengan "SK 900/1/2026" tanggal 2 Januari 2026 menunjuk siapa yang memverifikasi tagihan
    Dan "SK 900/2/2026" tanggal 2 Januari 2026 menunjuk siapa yang membayar iuran
    Dan tagihan 1/TAG/2026 tanggal 5 Januari 2026 sudah diajukan pembayarannya:
      | NAMA | BULAN IURAN  | IURAN  |
      | Wati | Januari 2026 | 16.800 |
    Dan kematian Wati pada 8 Januari 2026 dilaporkan pada 14 Januari 2026
    Ketika tagihan 1/TAG/2026 dibayar pada 12 Januari 2026 dengan SP2D 0021/LS/2026
    Maka iuran Wati bulan Januari 2026 sudah dibayar
    Dan kepesertaan Wati belum berlaku
    Dan Wati berstatus meninggal dunia
