# language: id
# A register opened under another reading of "and/or", of the start of cover, or of the assignment letter.

Fitur: Register Banyumas yang dibuka menurut tafsiran lain

  Tiga bagian yang tidak jelas dapat dibaca lain: salah satu dari huruf d dan huruf e sudah cukup (BMS-02 B), kepesertaan
  mulai berlaku pada hari yang lebih kemudian dari nomor dan pembayaran (BMS-06 C), dan surat perintah tugas menggantikan
  Keputusan Bupati bagi relawan sosial (BMS-08 A).

  @banyumas-2025-2/p7/a4/d @banyumas-2025-2/p7/a4/e @banyumas-2025-2/p8/a7
  Skenario konsep: Tercantum dalam DTKS atau P3KE, atau belum pernah dibantu, salah satunya sudah cukup (BMS-02 B)
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan menurut tafsiran BMS-02 B
    Dan dalam daftar usulan kolom "DTKS" bagi Siti berisi "<DTKS>"
    Dan dalam daftar usulan kolom "P3KE" bagi Siti berisi "tidak"
    Dan dalam daftar usulan kolom "PERNAH MENERIMA BANTUAN" bagi Siti berisi "<pernah>"
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Ketika penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Maka Siti berstatus <status>

    Contoh:
      | DTKS  | pernah | status                |
      | ya    | tidak  | diselaraskan          |
      | ya    | ya     | diselaraskan          |
      | tidak | tidak  | diselaraskan          |
      | tidak | ya     | tidak memenuhi syarat |

  @banyumas-2025-2/p7/a4/d @banyumas-2025-2/p7/a4/e
  Skenario: Bekas peserta dapat diusulkan lagi bila ia tercantum dalam DTKS (BMS-02 B)
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan menurut tafsiran BMS-02 B
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Ketika Siti menempuh semua tahap hingga diselaraskan pada 18 Agustus 2025
    Maka Siti berstatus diselaraskan
    Dan pemeriksaan terakhir atas Siti menguji Pasal 7 ayat (4) huruf d dan Pasal 7 ayat (4) huruf e

  @banyumas-2025-2/p10/a3 @banyumas-2025-2/p1/n6 @banyumas-2025-2/p12/a3/c
  Skenario: Kepesertaan belum berlaku sebelum nomor dan pembayaran sama-sama ada (BMS-06 C)
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan menurut tafsiran BMS-06 C
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Maka kepesertaan Siti belum berlaku
    Ketika tagihan 3/TAG/2025 tanggal 17 Maret 2025 dibayar lunas pada 24 Maret 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Maka kepesertaan Siti berlaku sejak 24 Maret 2025
    Dan riwayat Siti diakhiri dengan: iuran ditagih, iuran dibayar, kepesertaan mulai berlaku

  @banyumas-2025-2/p8/a9
  Skenario: Surat perintah tugas menetapkan relawan sosial tanpa Keputusan Bupati (BMS-08 A)
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan menurut tafsiran BMS-08 A
    Dan seorang relawan sosial bernama Siti
    Dan dalam daftar usulan kolom "SURAT PERINTAH TUGAS" bagi Siti berisi "800/12/2025"
    Dan Siti sudah diselaraskan pada 10 Februari 2025
    Ketika surat perintah tugas 800/12/2025 dicatat sebagai penetapan atas usulan Siti pada 17 Februari 2025
    Maka Siti berstatus ditetapkan
    Dan dasar catatan terakhir Siti adalah Pasal 8 ayat (9)
    Dan Siti memegang alokasi 2025-00001
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Februari 2025
    Maka kepesertaan Siti berlaku sejak 24 Februari 2025

  @banyumas-2025-2/p8/a7
  Skenario: Surat itu tidak menggantikan penyelarasan, dan hanya berlaku bagi yang memilikinya (BMS-08 A)
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan menurut tafsiran BMS-08 A
    Dan seorang relawan sosial bernama Siti
    Dan dalam daftar usulan kolom "SURAT PERINTAH TUGAS" bagi Siti berisi "800/12/2025"
    Dan seorang relawan sosial bernama Budi
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Dan Budi sudah diselaraskan pada 10 Februari 2025
    Ketika surat perintah tugas 800/12/2025 dicatat sebagai penetapan atas usulan Siti pada 17 Februari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 8 ayat (7) dan Pasal 8 ayat (8)
    Ketika surat perintah tugas 800/12/2025 dicatat sebagai penetapan atas usulan Budi pada 17 Februari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 8 ayat (7) dan Pasal 8 ayat (8)
