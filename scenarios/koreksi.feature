# language: id
# What was wrong is set right by a later record with its reason: a field, a NIK, a case, a decree. Nothing is rewritten.

Fitur: Koreksi data, usulan yang dikembalikan atau ditarik, dan keputusan yang diralat atau dibatalkan

  Yang keliru diperbaiki dengan catatan baru yang menyebut alasannya; catatan lama tidak dihapus. Usulan yang sedang
  diperiksa tidak dikoreksi diam-diam, tetapi dikembalikan, dan pemeriksaan atas data yang berubah diulang. Keputusan
  yang diralat atau dibatalkan membawa akibat bagi orang yang disebut di dalamnya, kecuali iurannya sudah dibayar.

  @banyumas-2025-2/p9/a1
  Skenario: Data peserta yang keliru dikoreksi dengan alasan, dan yang lama tetap dapat dibaca
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Ketika kolom "ALAMAT" bagi Siti dikoreksi menjadi "RT 01 RW 03" pada 21 April 2025 karena "keliru membaca KTP-el"
    Maka kolom "ALAMAT" bagi Siti tercatat "RT 01 RW 03"
    Dan riwayat Siti diakhiri dengan: didaftarkan, kepesertaan mulai berlaku, datanya dikoreksi
    Dan koreksi terakhir Siti menyebut alasan "keliru membaca KTP-el"
    Dan koreksi terakhir Siti mencatat isian lama "RT 02 RW 05"
    Dan dasar catatan terakhir Siti adalah Pasal 9 ayat (1)
    Ketika kolom "ALAMAT" bagi Siti dikoreksi menjadi "RT 01 RW 03" pada 22 April 2025 karena "keliru membaca KTP-el"
    Maka tidak ada catatan baru

  @banyumas-2025-2/p9/a1
  Skenario: Yang tidak ditugasi memutakhirkan data tidak dapat mengoreksi
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan pegawai Rina diangkat sebagai pendata pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Ketika pegawai Rina mengoreksi kolom "ALAMAT" bagi Siti menjadi "RT 01 RW 03" pada 21 April 2025 karena "keliru membaca KTP-el"
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 9 ayat (1)
    Dan kolom "ALAMAT" bagi Siti tercatat "RT 02 RW 05"

  @banyumas-2025-2/p9/a1
  Skenario: NIK yang keliru dikoreksi, dan NIK yang lama dapat dipakai pemiliknya
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan seorang penderes bernama Sutini
    Ketika NIK Siti dikoreksi menjadi NIK Sutini pada 21 April 2025 karena "tertukar dengan NIK Sutini"
    Maka koreksi terakhir Siti menyebut alasan "tertukar dengan NIK Sutini"
    Dan Siti berstatus terdaftar
    Dan kepesertaan Siti berlaku sejak 14 Maret 2025
    Ketika Sutini diusulkan pada 28 April 2025
    Maka Sutini berstatus diusulkan
    Dan Siti berstatus terdaftar

  @banyumas-2025-2/p9/a1
  Skenario: NIK tidak dapat dikoreksi menjadi NIK orang lain; dua catatan tentang satu orang menjadi satu
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan Sutini sudah ditetapkan pada 14 April 2025
    Ketika NIK Sutini dikoreksi menjadi NIK Siti pada 21 April 2025 karena "satu orang dengan dua KTP-el"
    Maka permintaan itu tidak diterima, karena NIK itu milik orang lain dalam register
    Ketika catatan Sutini ditutup pada 21 April 2025 karena sama orangnya dengan Siti: "satu orang dengan dua KTP-el"
    Maka catatan Sutini tidak berlaku lagi
    Dan alokasi 2025-00002 kosong sejak 21 April 2025
    Dan Siti berstatus terdaftar
    Dan Siti memegang alokasi 2025-00001

  @banyumas-2025-2/p8/a7
  Skenario: Usulan yang sedang diperiksa tidak dikoreksi, tetapi dikembalikan kepada pengusul
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Ketika kolom "ALAMAT" bagi Siti dikoreksi menjadi "RT 01 RW 03" pada 5 Februari 2025 karena "alamat tidak lengkap"
    Maka permintaan itu tidak diterima, karena usulan itu sedang diperiksa
    Ketika usulan Siti dikembalikan kepada pengusul pada 5 Februari 2025 karena "alamat tidak lengkap"
    Maka Siti berstatus dikembalikan kepada pengusul
    Dan dasar catatan terakhir Siti adalah Pasal 8 ayat (7)

  @banyumas-2025-2/p8/a1 @banyumas-2025-2/p8/a7 @banyumas-2025-2/p8/a8
  Skenario: Usulan yang diajukan kembali dengan alamat lain diverifikasi dan diselaraskan lagi sebelum ditetapkan
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti dan Budi sudah diselaraskan pada 10 Februari 2025
    Dan usulan Siti dikembalikan kepada pengusul pada 12 Februari 2025 karena "alamat tidak lengkap"
    Dan dalam daftar usulan kolom "ALAMAT" bagi Siti berisi "RT 01 RW 03"
    Ketika usulan Siti diajukan kembali pada 17 Februari 2025
    Maka Siti berstatus diusulkan
    Dan dasar catatan terakhir Siti adalah Pasal 8 ayat (1), Pasal 7 ayat (2) huruf a dan Pasal 8 ayat (2)
    Ketika penyelarasan atas usulan Siti dilakukan pada 19 Februari 2025
    Maka Siti berstatus diusulkan
    Ketika verifikasi atas usulan Siti dilakukan pada 19 Februari 2025
    Maka pemeriksaan terakhir atas Siti menguji Pasal 7 ayat (4) huruf a dan Pasal 7 ayat (4) huruf e
    Ketika penyelarasan atas usulan Siti dilakukan pada 20 Februari 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 24 Februari 2025
    Maka Siti dan Budi berstatus ditetapkan
    Dan riwayat Siti berbunyi: diusulkan, diverifikasi, diselaraskan, dikembalikan kepada pengusul, diajukan kembali, diverifikasi, diselaraskan, ditetapkan
    Dan riwayat Budi berbunyi: diusulkan, diverifikasi, diselaraskan, ditetapkan
    Dan kolom "ALAMAT" bagi Siti tercatat "RT 01 RW 03"

  @banyumas-2025-2/p8/a7 @banyumas-2025-2/p7/a4/d
  Skenario: Hanya pemeriksaan atas data yang berubah yang diulang, yang lain tetap berlaku
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah diselaraskan pada 10 Februari 2025
    Dan usulan Siti dikembalikan kepada pengusul pada 12 Februari 2025 karena "data P3KE belum diisi"
    Dan dalam daftar usulan kolom "P3KE" bagi Siti berisi "ya"
    Ketika usulan Siti diajukan kembali pada 17 Februari 2025
    Maka Siti berstatus diverifikasi
    Ketika penyelarasan atas usulan Siti dilakukan pada 19 Februari 2025
    Maka pemeriksaan terakhir atas Siti menguji Pasal 7 ayat (4) huruf d
    Ketika usulan Siti dikembalikan kepada pengusul pada 20 Februari 2025 karena "nomor telepon keliru"
    Dan dalam daftar usulan kolom "NO HP" bagi Siti berisi "081234567891"
    Dan usulan Siti diajukan kembali pada 21 Februari 2025
    Maka Siti berstatus diselaraskan
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 24 Februari 2025
    Maka Siti berstatus ditetapkan
    Dan riwayat Siti berbunyi: diusulkan, diverifikasi, diselaraskan, dikembalikan kepada pengusul, diajukan kembali, diselaraskan, dikembalikan kepada pengusul, diajukan kembali, ditetapkan

  @banyumas-2025-2/p8/a7
  Skenario: Usulan dikembalikan oleh yang memeriksa, dan setelah ditetapkan tidak dikembalikan lagi
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Ketika pegawai Rina mengembalikan usulan Siti kepada pengusul pada 5 Februari 2025 karena "alamat tidak lengkap"
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 8 ayat (7)
    Ketika penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Dan usulan Siti dikembalikan kepada pengusul pada 18 Februari 2025 karena "alamat tidak lengkap"
    Maka permintaan itu tidak diterima, karena tahap itu sudah lewat
    Dan Siti berstatus ditetapkan

  @banyumas-2025-2/p8/a1 @banyumas-2025-2/p8/a8 @banyumas-2025-2/p8/a10
  Skenario: Usulan dapat ditarik kembali sebelum didaftarkan, alokasinya diberikan dengan keputusan berikutnya
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 17 Februari 2025
    Dan Budi sudah diselaraskan pada 17 Februari 2025
    Ketika usulan Siti ditarik kembali pada 19 Februari 2025 karena "mengundurkan diri"
    Maka Siti berstatus ditarik kembali
    Dan dasar catatan terakhir Siti adalah Pasal 8 ayat (1)
    Dan alokasi 2025-00001 kosong sejak 19 Februari 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Februari 2025
    Maka baris Siti ditahan karena usulannya sudah ditarik kembali
    Ketika Bupati menetapkan usulan Budi dengan Keputusan nomor 400/21/2025 tanggal 3 Maret 2025
    Maka Budi memegang alokasi 2025-00001
    Ketika Siti diusulkan pada 3 Maret 2025
    Maka Siti berstatus diusulkan
    Dan riwayat Siti berbunyi: diusulkan, diverifikasi, diselaraskan, ditetapkan, ditarik kembali, diusulkan

  @banyumas-2025-2/p8/a1
  Skenario: Yang sudah terdaftar tidak ditarik kembali, karena kepesertaannya hanya dapat dihentikan
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Budi sudah terdaftar pada 14 Maret 2025
    Ketika usulan Budi ditarik kembali pada 17 Maret 2025 karena "mengundurkan diri"
    Maka permintaan itu tidak diterima, karena tahap itu sudah lewat
    Dan Budi berstatus terdaftar

  @banyumas-2025-2/p8/a8
  Skenario: Ralat mencoret orang yang keliru disebut, yang lain tetap ditetapkan
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti dan Budi sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 17 Februari 2025
    Ketika Keputusan nomor 400/17/2025 diralat dengan Keputusan nomor 400/20/2025 tanggal 24 Februari 2025 sehingga Budi dicoret, karena "lampiran nomor urut 2 keliru"
    Maka Siti berstatus ditetapkan
    Dan Budi berstatus diselaraskan
    Dan Budi tidak memegang alokasi
    Dan alokasi 2025-00002 kosong sejak 24 Februari 2025
    Dan dasar catatan terakhir Budi adalah Pasal 8 ayat (8)
    Dan Keputusan nomor 400/20/2025 tercatat mengubah Keputusan nomor 400/17/2025 karena "lampiran nomor urut 2 keliru"
    Ketika Bupati menetapkan usulan Budi dengan Keputusan nomor 400/21/2025 tanggal 3 Maret 2025
    Maka Budi berstatus ditetapkan
    Dan Budi memegang alokasi 2025-00002
    Dan riwayat Budi diakhiri dengan: ditetapkan, dicoret dari keputusan, ditetapkan

  @banyumas-2025-2/p8/a8
  Skenario: Ralat hanya mengenai orang yang disebut keputusan itu, dan ralat sendiri tidak dapat dibatalkan
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 17 Februari 2025
    Dan Budi sudah diselaraskan pada 17 Februari 2025
    Ketika Keputusan nomor 400/17/2025 diralat dengan Keputusan nomor 400/20/2025 tanggal 24 Februari 2025 sehingga Budi dicoret, karena "lampiran keliru"
    Maka permintaan itu tidak diterima, karena keputusan itu tidak menyebut orang tersebut
    Ketika Keputusan nomor 400/17/2025 diralat dengan Keputusan nomor 400/20/2025 tanggal 24 Februari 2025 sehingga Siti dicoret, karena "lampiran keliru"
    Maka Siti berstatus diselaraskan
    Ketika Keputusan nomor 400/20/2025 dibatalkan dengan Keputusan nomor 400/22/2025 tanggal 3 Maret 2025 karena "ralat keliru"
    Maka permintaan itu tidak diterima, karena keputusan itu sendiri mengubah keputusan lain

  @banyumas-2025-2/p8/a8 @banyumas-2025-2/p12/a3/a
  Skenario: Setelah keputusan dibatalkan, yang terdaftar tetap terdaftar tetapi iurannya menunggu keputusan lain
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti dan Budi sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 17 Februari 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Februari 2025
    Ketika Keputusan nomor 400/17/2025 dibatalkan dengan Keputusan nomor 400/20/2025 tanggal 3 Maret 2025 karena "salah pejabat penanda tangan"
    Maka Siti berstatus terdaftar
    Dan Siti memegang alokasi 2025-00001
    Dan Siti dan Budi tidak memiliki keputusan yang berlaku
    Dan Budi berstatus diselaraskan
    Dan alokasi 2025-00002 kosong sejak 3 Maret 2025
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 3/TAG/2025 tanggal 4 Maret 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Maka baris tagihan 3/TAG/2025 yang tidak sesuai:
      | NAMA | BULAN IURAN | IURAN  | ALASAN                    |
      | Siti | Maret 2025  | 16.800 | kepesertaan tidak berlaku |
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/21/2025 tanggal 10 Maret 2025
    Maka Siti dan Budi ditetapkan dalam Keputusan nomor 400/21/2025
    Dan Siti memegang alokasi 2025-00001
    Dan Budi memegang alokasi 2025-00002
    Dan kepesertaan Siti berlaku sejak 24 Februari 2025
    Dan dasar catatan terakhir Siti adalah Pasal 8 ayat (8)
    Ketika BPJS Ketenagakerjaan menagih iuran dengan surat 4/TAG/2025 tanggal 1 April 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
      | Siti | April 2025  | 16.800 |
    Maka semua baris tagihan 4/TAG/2025 sesuai

  @banyumas-2025-2/p8/a8 @banyumas-2025-2/p12/a3/b
  Skenario konsep: Keputusan yang iurannya sudah dibayar tidak dapat diralat atau dibatalkan sebelum iuran itu dikoreksi
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah ditetapkan dengan Keputusan Bupati nomor 400/17/2025 tanggal 17 Februari 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Siti pada 24 Februari 2025
    Dan tagihan 3/TAG/2025 tanggal 4 Maret 2025 sudah dibayar lunas pada 12 Maret 2025:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Maret 2025  | 16.800 |
    Ketika Keputusan nomor 400/17/2025 <diubah>
    Maka permintaan itu tidak diterima, karena sudah ada iuran yang dibayar berdasarkan keputusan itu
    Dan Siti ditetapkan dalam Keputusan nomor 400/17/2025
    Ketika iuran Siti bulan Maret 2025 dalam tagihan 3/TAG/2025 dikoreksi pada 18 Maret 2025 karena "keputusan keliru"
    Dan Keputusan nomor 400/17/2025 <diubah>
    Maka Siti tidak memiliki keputusan yang berlaku
    Dan riwayat Siti diakhiri dengan: iuran dibayar, iuran dikoreksi, dicoret dari keputusan

    Contoh:
      | diubah                                                                                                           |
      | diralat dengan Keputusan nomor 400/20/2025 tanggal 17 Maret 2025 sehingga Siti dicoret, karena "lampiran keliru" |
      | dibatalkan dengan Keputusan nomor 400/20/2025 tanggal 17 Maret 2025 karena "salah pejabat penanda tangan"        |

  @serang-2025-59/p24/a2/e @serang-2025-59/p22/a3 @serang-2025-59/p22/a1
  @serang-2025-59/p21/a @serang-2025-59/p19/a2/b
  Skenario: Di Serang pun usulan dikembalikan dan diajukan lagi, dan data dikoreksi dengan alasan
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan Wati sudah diverifikasi pada 17 November 2025
    Ketika usulan Wati dikembalikan kepada pengusul pada 18 November 2025 karena "kecamatan keliru"
    Maka dasar catatan terakhir Wati adalah Pasal 22 ayat (3)
    Ketika dalam daftar usulan kolom "KECAMATAN" bagi Wati berisi "Ciruas"
    Dan usulan Wati diajukan kembali pada 20 November 2025
    Dan penetapan hasil pendataan atas usulan Wati dilakukan pada 21 November 2025
    Dan verifikasi atas usulan Wati dilakukan pada 24 November 2025
    Maka pemeriksaan terakhir atas Wati menguji Pasal 21 huruf a dan Pasal 19 ayat (2) huruf b
    Dan kolom "KECAMATAN" bagi Wati tercatat "Ciruas"
    Ketika validasi atas usulan Wati dilakukan pada 26 November 2025
    Dan Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 1 Desember 2025
    Dan kolom "ALAMAT" bagi Wati dikoreksi menjadi "RT 01 RW 03" pada 3 Desember 2025 karena "keliru membaca KTP-el"
    Maka dasar catatan terakhir Wati adalah Pasal 24 ayat (2) huruf e
    Ketika usulan Wati ditarik kembali pada 4 Desember 2025 karena "mengundurkan diri"
    Maka Wati berstatus ditarik kembali
    Dan dasar catatan terakhir Wati adalah Pasal 22 ayat (1)
