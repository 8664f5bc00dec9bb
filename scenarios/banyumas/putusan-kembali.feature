# language: id
# "Never aided" bars whoever has left, for life; only a recorded ruling on that very person lets them come back.

Fitur: Kembali setelah pernah dibantu, dengan putusan

  Yang pernah menerima bantuan iuran dari Pemerintah Daerah tidak memenuhi syarat (Pasal 7 ayat (4) huruf e). Syarat itu
  diuji atas siapa pun yang diusulkan, bukan atas kepesertaan yang berjalan; yang sudah berhenti hanya kembali dengan
  putusan tentang dirinya (BMS-09), dan usianya diuji lagi pada pendaftarannya (BMS-25).

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan seorang penderes bernama Siti yang lahir pada 1 September 1960
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025

  @banyumas-2025-2/p7/a4/e @banyumas-2025-2/p8/a8
  Skenario: Putusan tentang dirinya membuka jalan kembali, dan disebut sebagai bukti
    Dengan putusan "Keputusan 400/60/2025" tanggal 1 Juli 2025 memperbolehkan Siti diusulkan kembali
    Ketika Siti diusulkan pada 7 Juli 2025
    Maka Siti berstatus diusulkan
    Dan bukti catatan terakhir Siti menyebut "Keputusan 400/60/2025"
    Dan naskah "Keputusan 400/60/2025" tercatat berdasarkan Pasal 7 ayat (4) huruf e
    Ketika verifikasi atas usulan Siti dilakukan pada 14 Juli 2025
    Dan penyelarasan atas usulan Siti dilakukan pada 21 Juli 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/77/2025 tanggal 28 Juli 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan baru bagi Siti pada 4 Agustus 2025
    Maka kepesertaan Siti berlaku sejak 4 Agustus 2025
    Dan pemeriksaan terakhir atas Siti menguji Pasal 7 ayat (4) huruf c dan Pasal 7 ayat (4) huruf e

  @banyumas-2025-2/p7/a4/e
  Skenario: Putusan tentang orang lain tidak membuka jalan baginya
    Dengan Budi sudah terdaftar pada 14 Maret 2025
    Dan putusan "Keputusan 400/60/2025" tanggal 1 Juli 2025 memperbolehkan Budi diusulkan kembali
    Ketika Siti diusulkan pada 7 Juli 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 7 ayat (4) huruf e
    Dan Siti berstatus dihentikan

  @banyumas-2025-2/p7/a4/e
  Skenario konsep: Putusan berlaku sejak tanggalnya
    Dengan putusan "Keputusan 400/60/2025" tanggal 7 Juli 2025 memperbolehkan Siti diusulkan kembali
    Ketika Siti diusulkan pada <hari>
    Maka Siti berstatus <status>

    Contoh:
      | keadaan                 | hari        | status     |
      | sehari sebelum putusan  | 6 Juli 2025 | dihentikan |
      | pada hari putusan       | 7 Juli 2025 | diusulkan  |

  @banyumas-2025-2/p7/a4/c
  Skenario: Yang kembali dengan putusan diuji usianya lagi, dan gugur bila sudah 65 tahun pada hari pendaftaran
    Dengan putusan "Keputusan 400/60/2025" tanggal 1 Juli 2025 memperbolehkan Siti diusulkan kembali
    Dan Siti diusulkan pada 7 Juli 2025
    Dan verifikasi atas usulan Siti dilakukan pada 14 Juli 2025
    Dan penyelarasan atas usulan Siti dilakukan pada 21 Juli 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/77/2025 tanggal 28 Juli 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan baru bagi Siti pada 1 September 2025
    Maka Siti berstatus gugur
    Dan dasar catatan terakhir Siti adalah Pasal 7 ayat (4) huruf c
    Dan tafsiran catatan terakhir Siti adalah BMS-03 dan BMS-25

  @banyumas-2025-2/p7/a4/e @banyumas-2025-2/p8/a7
  Skenario: Yang menurut keterangan pernah dibantu ditolak pada verifikasi, kecuali ada putusan tentang dirinya
    Dengan Tono sudah diusulkan pada 7 Juli 2025
    Dan Budi sudah diusulkan pada 7 Juli 2025
    Dan keterangan dari "Arsip bantuan 2023" diterima pada 9 Juli 2025:
      | NAMA | FAKTA                   | NILAI | PER TANGGAL |
      | Tono | PERNAH MENERIMA BANTUAN | ya    | 9 Juli 2025 |
      | Budi | PERNAH MENERIMA BANTUAN | ya    | 9 Juli 2025 |
    Dan putusan "Keputusan 400/61/2025" tanggal 10 Juli 2025 memperbolehkan Budi diusulkan kembali
    Ketika verifikasi atas usulan Tono dilakukan pada 14 Juli 2025
    Dan verifikasi atas usulan Budi dilakukan pada 14 Juli 2025
    Maka Tono berstatus tidak memenuhi syarat
    Dan Budi berstatus diverifikasi
