# language: id
# The decree: after every check, within the funded places, once under each number; registration only after it.

Fitur: Keputusan Bupati tentang calon peserta

  @banyumas-2025-2/p8/a7 @banyumas-2025-2/p8/a8
  Skenario konsep: Sebelum semua pemeriksaan selesai, Bupati belum dapat menetapkan calon peserta
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah <sampai> pada 3 Februari 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 8 ayat (7) dan Pasal 8 ayat (8)
    Dan Siti berstatus <sampai>
    Dan ada 2 alokasi yang belum pernah ditempati

    Contoh:
      | sampai       |
      | diusulkan    |
      | diverifikasi |

  @banyumas-2025-2/p8/a7
  Skenario: Penyelarasan tidak dapat mendahului verifikasi
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah diusulkan pada 20 Januari 2025
    Ketika penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Maka Siti berstatus diusulkan
    Dan riwayat Siti berbunyi: diusulkan

  @banyumas-2025-2/p8/a8 @banyumas-2025-2/p8/a10
  Skenario: Setelah pemeriksaan selesai, setiap calon ditetapkan pada satu alokasi
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti dan Budi sudah diselaraskan pada 10 Februari 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Maka Siti dan Budi berstatus ditetapkan
    Dan Siti memegang alokasi 2025-00001
    Dan Budi memegang alokasi 2025-00002
    Dan dasar catatan terakhir Budi adalah Pasal 8 ayat (8)
    Dan ada 0 alokasi yang belum pernah ditempati

  @banyumas-2025-2/p8/a10 @banyumas-2025-2/p13/a3
  Skenario: Calon yang lebih banyak daripada alokasi yang didanai tidak dapat ditetapkan, seorang pun tidak
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti, Budi dan Tono sudah diselaraskan pada 10 Februari 2025
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 8 ayat (10) dan Pasal 13 ayat (3)
    Dan Siti, Budi dan Tono berstatus diselaraskan
    Dan ada 2 alokasi yang belum pernah ditempati
    Ketika 1 alokasi kepesertaan didanai lagi
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Maka Siti, Budi dan Tono berstatus ditetapkan

  @banyumas-2025-2/p8/a8
  Skenario: Satu nomor keputusan hanya sekali
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 17 Februari 2025
    Dan Budi sudah diselaraskan pada 24 Februari 2025
    Ketika Bupati menetapkan usulan Budi dengan Keputusan nomor 400/17/2025 tanggal 3 Maret 2025
    Maka permintaan itu tidak diterima, karena nomor keputusan itu sudah tercatat
    Dan Budi berstatus diselaraskan

  @banyumas-2025-2/p10/a1
  Skenario: Yang belum ditetapkan tidak dapat didaftarkan, walaupun BPJS Ketenagakerjaan sudah mengeluarkan nomor
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah diselaraskan pada 10 Februari 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 14 Maret 2025
    Maka baris Siti ditahan karena calon itu belum ditetapkan
    Dan Siti berstatus diselaraskan
    Dan kepesertaan Siti belum berlaku

  @banyumas-2025-2/p10/a1
  Skenario: Nomor yang lebih tua daripada penetapan ditahan
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah ditetapkan pada 7 Maret 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 6 Maret 2025
    Maka baris Siti ditahan karena nomornya lebih tua daripada penetapannya
    Dan Siti berstatus ditetapkan

  @serang-2025-59/p22/a4
  Skenario: Di Serang pun hanya yang selesai diverifikasi dan divalidasi ditetapkan dengan Keputusan Bupati
    Dengan register Kabupaten Serang dengan 2 alokasi kepesertaan
    Dan Wati sudah diverifikasi pada 17 November 2025
    Ketika Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 1 Desember 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 22 ayat (3) dan Pasal 22 ayat (4)
    Ketika validasi atas usulan Wati dilakukan pada 24 November 2025
    Dan Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 1 Desember 2025
    Maka Wati berstatus ditetapkan
    Dan dasar catatan terakhir Wati adalah Pasal 22 ayat (4)

  @serang-2025-59/p20/a4
  Skenario: Di Serang pun jumlah calon mengikuti alokasi yang didanai
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan Wati dan Budi sudah divalidasi pada 24 November 2025
    Ketika Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 1 Desember 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 20 ayat (4)
    Dan Wati dan Budi berstatus divalidasi

  @banyumas-2025-2/p15
  Skenario: Sebelum peraturan berlaku, tidak ada yang dapat diusulkan
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Ketika Siti diusulkan pada 5 Januari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 15
    Dan Siti belum tercatat sebagai calon

  @serang-2025-59/p29
  Skenario: Di Serang pun tidak ada yang dapat diusulkan sebelum peraturannya berlaku
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Ketika Wati diusulkan pada 27 Oktober 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 29
    Dan Wati belum tercatat sebagai calon
