# language: id
# Social volunteers: an assignment letter is the basis of their data; the checks and the decree stand all the same.

Fitur: Relawan sosial dengan surat perintah tugas

  Data calon untuk relawan sosial ditetapkan berdasarkan surat perintah tugas terhadap penugasan yang bersifat insidental
  (Pasal 8 ayat (9)). Pasal itu menunjuk huruf e, tetapi yang dimaksud relawan sosial dalam huruf d (BMS-01). Yang
  dikecualikan hanya dasar penetapan dalam ayat (8): verifikasi dan penyelarasan menurut ayat (7) serta Keputusan Bupati
  menurut Pasal 10 ayat (1) tetap berlaku (BMS-08).

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan

  @banyumas-2025-2/p8/a9 @banyumas-2025-2/p8/a7 @banyumas-2025-2/p10/a1 @banyumas-2025-2/p8/a4
  Skenario: Surat perintah tugas menjadi dasar data relawan sosial sampai dengan Keputusan Bupati
    Dengan seorang relawan sosial bernama Siti
    Dan dalam daftar usulan kolom "SURAT PERINTAH TUGAS" bagi Siti berisi "800/12/2025"
    Dan dalam daftar usulan kolom "TUGAS MULAI" bagi Siti berisi "06-01-2025"
    Dan dalam daftar usulan kolom "TUGAS SELESAI" bagi Siti berisi "31-12-2025"
    Ketika Siti diusulkan pada 20 Januari 2025
    Maka riwayat Siti berbunyi: diusulkan, surat perintah tugas dicatat
    Dan dasar catatan terakhir Siti adalah Pasal 8 ayat (9)
    Dan tafsiran catatan terakhir Siti adalah BMS-01 dan BMS-08
    Dan surat perintah tugas Siti bernomor 800/12/2025, berlaku dari 6 Januari 2025 sampai dengan 31 Desember 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Dan penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Maka Siti berstatus diselaraskan
    Dan dasar catatan terakhir Siti adalah Pasal 8 ayat (7)
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Maka Siti berstatus ditetapkan
    Dan dasar catatan terakhir Siti adalah Pasal 8 ayat (9) dan Pasal 10 ayat (1)
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Februari 2025
    Maka kepesertaan Siti berlaku sejak 24 Februari 2025

  @banyumas-2025-2/p8/a7 @banyumas-2025-2/p8/a8
  Skenario konsep: Surat perintah tugas tidak menggantikan verifikasi dan penyelarasan
    Dengan seorang relawan sosial bernama Siti
    Dan dalam daftar usulan kolom "SURAT PERINTAH TUGAS" bagi Siti berisi "800/12/2025"
    Dan Siti sudah <sampai> pada 3 Februari 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 8 ayat (7) dan Pasal 8 ayat (8)
    Dan Siti berstatus <sampai>

    Contoh:
      | sampai       |
      | diusulkan    |
      | diverifikasi |

  @banyumas-2025-2/p8/a9 @banyumas-2025-2/p10/a1
  Skenario: Surat perintah tugas tidak menggantikan Keputusan Bupati
    Dengan seorang relawan sosial bernama Siti
    Dan dalam daftar usulan kolom "SURAT PERINTAH TUGAS" bagi Siti berisi "800/12/2025"
    Dan Siti sudah diselaraskan pada 10 Februari 2025
    Ketika surat perintah tugas 800/12/2025 dicatat sebagai penetapan atas usulan Siti pada 17 Februari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 8 ayat (9) dan Pasal 10 ayat (1)
    Dan Siti berstatus diselaraskan
    Dan ada 2 alokasi yang belum pernah ditempati
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Februari 2025
    Maka baris Siti ditahan karena calon itu belum ditetapkan

  @banyumas-2025-2/p7/a4/a @banyumas-2025-2/p7/a4/c @banyumas-2025-2/p7/a4/d @banyumas-2025-2/p7/a4/e
  @banyumas-2025-2/p8/a7 @banyumas-2025-2/p8/a9
  Skenario: Relawan sosial dengan surat perintah tugas tetap harus memenuhi syarat
    Dengan seorang relawan sosial bernama Siti
    Dan dalam daftar usulan kolom "SURAT PERINTAH TUGAS" bagi Siti berisi "800/12/2025"
    Dan dalam daftar usulan kolom "DTKS" bagi Siti berisi "tidak"
    Dan dalam daftar usulan kolom "P3KE" bagi Siti berisi "tidak"
    Dan Siti sudah diusulkan pada 20 Januari 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Maka pemeriksaan terakhir atas Siti menguji Pasal 7 ayat (4) huruf a, Pasal 7 ayat (4) huruf c dan Pasal 7 ayat (4) huruf e
    Ketika penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Maka Siti berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Siti adalah Pasal 7 ayat (4) huruf d dan Pasal 8 ayat (7)

  @banyumas-2025-2/p8/a4 @banyumas-2025-2/p8/a8 @banyumas-2025-2/p8/a9
  Skenario: Relawan sosial tanpa surat perintah tugas menempuh jalan biasa, dalam keputusan yang sama
    Dengan seorang relawan sosial bernama Siti
    Dan seorang relawan sosial bernama Budi
    Dan dalam daftar usulan kolom "SURAT PERINTAH TUGAS" bagi Siti berisi "800/12/2025"
    Dan Siti dan Budi sudah diselaraskan pada 10 Februari 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Maka Siti dan Budi berstatus ditetapkan
    Dan dasar catatan terakhir Siti adalah Pasal 8 ayat (9) dan Pasal 10 ayat (1)
    Dan dasar catatan terakhir Budi adalah Pasal 8 ayat (8)
    Dan riwayat Budi berbunyi: diusulkan, diverifikasi, diselaraskan, ditetapkan

  @banyumas-2025-2/p7/a2/c @banyumas-2025-2/p7/a2/e @banyumas-2025-2/p8/a8
  Skenario konsep: Surat perintah tugas bagi jenis pekerjaan lain bukan dasar data, juga bagi huruf e yang disebut Pasal 8 ayat (9)
    Dengan seorang <jenis> bernama Siti
    Dan dalam daftar usulan kolom "SURAT PERINTAH TUGAS" bagi Siti berisi "800/12/2025"
    Ketika Siti diusulkan pada 20 Januari 2025
    Maka riwayat Siti berbunyi: diusulkan
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Dan penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Maka dasar catatan terakhir Siti adalah Pasal 8 ayat (8)

    Contoh:
      | jenis                          |
      | pekerja pengelolaan sampah     |
      | pekerja penyandang disabilitas |

  @banyumas-2025-2/p8/a9
  Skenario: Masa tugas yang berakhir sebelum dimulai menahan barisnya
    Dengan seorang relawan sosial bernama Siti
    Dan dalam daftar usulan kolom "SURAT PERINTAH TUGAS" bagi Siti berisi "800/12/2025"
    Dan dalam daftar usulan kolom "TUGAS MULAI" bagi Siti berisi "01-03-2025"
    Dan dalam daftar usulan kolom "TUGAS SELESAI" bagi Siti berisi "28-02-2025"
    Ketika Siti diusulkan pada 20 Januari 2025
    Maka baris Siti ditahan karena masa tugasnya berakhir sebelum dimulai
    Dan Siti belum tercatat sebagai calon
    Ketika dalam daftar usulan kolom "TUGAS SELESAI" bagi Siti berisi "31-12-2025"
    Dan Siti diusulkan pada 22 Januari 2025
    Maka riwayat Siti berbunyi: diusulkan, surat perintah tugas dicatat
