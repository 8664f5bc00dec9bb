# language: id
# A draft is tried out only; cover is granted without an end, and what the draft says nothing of waits for a paper.

Fitur: Rancangan hanya disimulasikan, dan kekosongannya tidak diisi

  Nomor dan tanggal rancangan ini kosong (SMG-21): ia tidak berlaku (Pasal 14), dan register menurut rancangan ini hanya
  simulasi. Rancangan tidak mengenal jangka waktu bantuan, perpanjangan, dan pengalihan sumber dana.

  Latar Belakang:
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Dinas Pertanian" sebagai Perangkat Daerah yang membidangi buruh tani
    Dan seorang buruh tani bernama Siti

  @semarang-2025-draft/p14
  Skenario: Register yang berlaku tidak dapat dibuka menurut rancangan
    Ketika register itu hendak dibuka sebagai register yang berlaku
    Maka permintaan itu tidak diterima, karena rancangan peraturan belum berlaku

  @semarang-2025-draft/p8/a3 @semarang-2025-draft/p10/a1
  Skenario: Jumlah bulan tidak dapat ditetapkan, karena kepesertaan berlangsung sampai ada alasan penghentian
    Dengan Siti sudah diverifikasi pada 27 Januari 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 100/17/2025 tanggal 3 Februari 2025 untuk 12 bulan
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 8 ayat (3) dan Pasal 10 ayat (1)
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 100/17/2025 tanggal 3 Februari 2025
    Maka Siti berstatus ditetapkan
    Dan jangka waktu bantuan Siti tidak ditetapkan

  @semarang-2025-draft/p6/a4
  Skenario: Hari terakhir yang disebut keputusan mengakhiri kepesertaan, dan alokasinya kosong lagi
    Dengan Siti sudah diverifikasi pada 27 Januari 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 100/17/2025 tanggal 3 Februari 2025 untuk waktu sampai 31 Desember 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 10 Februari 2025
    Ketika berakhirnya jangka waktu bantuan dicatat pada 31 Desember 2025
    Maka Siti berstatus terdaftar
    Ketika berakhirnya jangka waktu bantuan dicatat pada 1 Januari 2026
    Maka Siti berstatus berakhir jangka waktunya
    Dan alokasi 2025-00001 kosong sejak 1 Januari 2026

  @semarang-2025-draft/p8/a3 @semarang-2025-draft/p10/a1
  Skenario: Perpanjangan tidak diatur, sampai ada naskah yang mengaturnya
    Dengan Siti sudah diverifikasi pada 27 Januari 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 100/17/2025 tanggal 3 Februari 2025 untuk waktu sampai 31 Desember 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 10 Februari 2025
    Ketika jangka waktu Siti diperpanjang 3 bulan pada 8 Desember 2025 dengan Keputusan nomor 100/99/2025 dan nota "Nota 900/7/2025"
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 8 ayat (3) dan Pasal 10 ayat (1)
    Ketika "Keputusan Bupati 100/98/2025" tanggal 9 Desember 2025 mengatur perpanjangan jangka waktu oleh Perangkat Daerah bidang ketenagakerjaan
    Dan Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 100/99/2025 tanggal 10 Desember 2025
    Dan jangka waktu Siti diperpanjang 3 bulan pada 11 Desember 2025 dengan Keputusan nomor 100/99/2025 dan nota "Nota 900/7/2025"
    Maka jangka waktu bantuan Siti sampai dengan 31 Maret 2026
    Dan bukti catatan terakhir Siti menyebut "Keputusan Bupati 100/98/2025"

  @semarang-2025-draft/p12/a1 @semarang-2025-draft/p12/a2
  Skenario: Pengalihan alokasi ke sumber dana lain tidak diatur
    Dengan Siti sudah terdaftar pada 10 Februari 2025
    Ketika alokasi tahun 2025 yang dibiayai "APBD" dialihkan ke "DBHCHT" pada 3 Maret 2025 berdasarkan "Nota 900/7/2025"
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 12 ayat (1) dan Pasal 12 ayat (2)
    Ketika "Keputusan Bupati 100/20/2025" tanggal 10 Maret 2025 mengatur pengalihan sumber dana oleh Perangkat Daerah bidang ketenagakerjaan
    Dan alokasi tahun 2025 yang dibiayai "APBD" dialihkan ke "DBHCHT" pada 11 Maret 2025 berdasarkan "Nota 900/7/2025"
    Maka alokasi 2025-00001 dibiayai "DBHCHT"

  @semarang-2025-draft/p5/a4/b @semarang-2025-draft/p10/a1/b
  Skenario konsep: Yang kepesertaannya berakhir dapat diusulkan lagi, dan usianya diuji lagi
    Dengan seorang buruh tani bernama Karto yang lahir pada <lahir>
    Dan Karto sudah terdaftar pada 10 Februari 2025
    Dan kepesertaan Karto sudah dihentikan pada 30 April 2025 karena pindah, dengan Keputusan Bupati nomor 100/40/2025
    Ketika Karto diusulkan pada 2 Juni 2025
    Dan validasi atas usulan Karto dilakukan pada 9 Juni 2025
    Dan verifikasi atas usulan Karto dilakukan pada 16 Juni 2025
    Maka Karto berstatus <status>

    Contoh:
      | lahir         | status                |
      | 17 Juni 1960  | diverifikasi          |
      | 16 Juni 1960  | tidak memenuhi syarat |
