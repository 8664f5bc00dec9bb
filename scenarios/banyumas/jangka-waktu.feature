# language: id
# No period is granted: cover ends by time only on a last day that the decree names, and is not bounded by months.

Fitur: Jangka waktu kepesertaan

  Peraturan Bupati Banyumas tidak memberi jangka waktu: kepesertaan berlangsung sampai ada alasan penghentian (Pasal 11
  ayat (1)). Karena waktu, ia berakhir hanya bila keputusan menyebut hari terakhirnya.

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah diselaraskan pada 10 Februari 2025

  @banyumas-2025-2/p8/a8 @banyumas-2025-2/p10/a3
  Skenario: Tanpa hari terakhir dalam keputusan, kepesertaan tidak berakhir karena waktu
    Dengan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Februari 2025
    Maka jangka waktu bantuan Siti tidak ditetapkan
    Ketika berakhirnya jangka waktu bantuan dicatat pada 1 Januari 2030
    Maka Siti berstatus terdaftar
    Dan kepesertaan Siti berlaku sejak 24 Februari 2025

  @banyumas-2025-2/p11/a1 @banyumas-2025-2/p8/a8 @banyumas-2025-2/p9/a1
  Skenario konsep: Hari terakhir dalam keputusan masih terlindungi
    Dengan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025 untuk waktu sampai 31 Desember 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Februari 2025
    Ketika berakhirnya jangka waktu bantuan dicatat pada <hari>
    Maka Siti berstatus <status>
    Ketika berakhirnya jangka waktu bantuan dicatat pada 5 Januari 2026
    Maka Siti berstatus berakhir jangka waktunya
    Dan dasar catatan terakhir Siti adalah Pasal 11 ayat (1), Pasal 8 ayat (8) dan Pasal 9 ayat (1)
    Dan kepesertaan Siti berlaku sejak 24 Februari 2025 dan tidak berlaku lagi sejak 1 Januari 2026
    Dan alokasi 2025-00001 kosong sejak 1 Januari 2026

    Contoh:
      | keadaan       | hari             | status                   |
      | hari terakhir | 31 Desember 2025 | terdaftar                |
      | sesudahnya    | 1 Januari 2026   | berakhir jangka waktunya |

  @banyumas-2025-2/p11/a1
  Skenario: Keputusan tidak memberi jumlah bulan
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025 untuk 6 bulan
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 11 ayat (1)
    Dan Siti berstatus diselaraskan

  @banyumas-2025-2/p7/a4/e @banyumas-2025-2/p8/a8
  Skenario: Yang jangka waktunya berakhir sudah pernah dibantu, sehingga tidak dapat diusulkan lagi tanpa putusan
    Dengan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025 untuk waktu sampai 31 Desember 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Februari 2025
    Dan berakhirnya jangka waktu bantuan dicatat pada 5 Januari 2026
    Ketika Siti diusulkan pada 12 Januari 2026
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 7 ayat (4) huruf e

  @banyumas-2025-2/p10/a3 @banyumas-2025-2/p11/a1
  Skenario: Perpanjangan ditolak karena tidak ada jangka waktu yang diatur, sampai ada naskah yang mengaturnya
    Dengan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025 untuk waktu sampai 31 Desember 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Februari 2025
    Ketika Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 400/80/2025 tanggal 1 Desember 2025
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 10 ayat (3) dan Pasal 11 ayat (1)
    Ketika "Keputusan 400/70/2025" tanggal 1 Desember 2025 mengatur perpanjangan jangka waktu oleh Perangkat Daerah bidang sosial
    Dan Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 400/80/2025 tanggal 1 Desember 2025
    Dan jangka waktu Siti diperpanjang 6 bulan pada 8 Desember 2025 dengan Keputusan nomor 400/80/2025 dan nota "DPA 2026"
    Maka jangka waktu bantuan Siti sampai dengan 30 Juni 2026
    Dan bukti catatan terakhir Siti menyebut "Keputusan 400/70/2025"
