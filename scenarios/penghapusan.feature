# language: id
# A person has the right to be erased once nothing is under way; the record, the place and the money stay without them.

Fitur: Penghapusan data pribadi atas permintaan orangnya

  Setiap orang berhak agar data pribadinya dihapus (UU 27/2022 Pasal 43). Selama kepesertaan atau usulannya masih
  berjalan, data itu tidak dihapus, karena santunan bagi ahli warisnya bergantung padanya. Sesudah dihapus, apa yang
  terjadi tetap tercatat tanpa nama dan tanpa NIK, dan siapa yang kembali adalah orang baru bagi register.

  @banyumas-2025-2/p11/a1/b @banyumas-2025-2/p9/a3
  Skenario: Peserta yang kepesertaannya sudah dihentikan dapat dihapus, dan register tidak mengenalnya lagi
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti dan Budi sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Ketika data pribadi Siti dihapus pada 4 Agustus 2025 berdasarkan "UU 27/2022 Pasal 43 ayat (1) huruf b"
    Maka register tidak mengenal Siti lagi
    Dan catatan bekas Siti berstatus dihentikan, tanpa nama dan tanpa NIK
    Dan riwayat catatan bekas Siti diakhiri dengan: kepesertaan tidak berlaku lagi, dihentikan, dihapus
    Dan penghapusan Siti menyebut dasar "UU 27/2022 Pasal 43 ayat (1) huruf b"
    Dan alokasi 2025-00001 kosong sejak 1 Juli 2025
    Dan Budi berstatus terdaftar

  @banyumas-2025-2/p8/a8
  Skenario konsep: Selama usulan atau kepesertaan masih berjalan, data pribadi tidak dihapus
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah <keadaan> pada 14 Maret 2025
    Ketika data pribadi Siti dihapus pada 17 Maret 2025 berdasarkan "UU 27/2022 Pasal 43 ayat (1) huruf b"
    Maka permintaan itu tidak diterima, karena urusannya belum selesai
    Dan Siti berstatus <keadaan>
    Dan kolom "ALAMAT" bagi Siti tercatat "RT 02 RW 05"

    Contoh:
      | keadaan    |
      | ditetapkan |
      | terdaftar  |

  @banyumas-2025-2/p8/a1
  Skenario: Usulan ditarik kembali dahulu, lalu data pribadinya dihapus
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Ketika data pribadi Siti dihapus pada 10 Februari 2025 berdasarkan "UU 27/2022 Pasal 43 ayat (1) huruf b"
    Maka permintaan itu tidak diterima, karena urusannya belum selesai
    Ketika usulan Siti ditarik kembali pada 10 Februari 2025 karena "mengundurkan diri"
    Dan data pribadi Siti dihapus pada 11 Februari 2025 berdasarkan "UU 27/2022 Pasal 43 ayat (1) huruf b"
    Maka register tidak mengenal Siti lagi
    Dan catatan bekas Siti berstatus ditarik kembali, tanpa nama dan tanpa NIK

  @banyumas-2025-2/p8/a1
  Skenario: Yang dihapus dan diusulkan lagi adalah orang baru bagi register
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Dan data pribadi Siti dihapus pada 4 Agustus 2025 berdasarkan "UU 27/2022 Pasal 43 ayat (1) huruf b"
    Ketika Siti diusulkan pada 11 Agustus 2025
    Maka Siti berstatus diusulkan
    Dan riwayat Siti berbunyi: diusulkan
    Dan catatan bekas Siti berstatus dihentikan, tanpa nama dan tanpa NIK

  @banyumas-2025-2/p11/a2
  Skenario: Alokasi yang ditinggalkan oleh orang yang dihapus diisi orang lain
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Dan data pribadi Siti dihapus pada 4 Agustus 2025 berdasarkan "UU 27/2022 Pasal 43 ayat (1) huruf b"
    Dan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal 1 September 2025
    Ketika Budi menempati alokasi 2025-00001 pada 8 September 2025
    Maka Budi memegang alokasi 2025-00001
    Dan catatan bekas Siti berstatus digantikan, tanpa nama dan tanpa NIK

  @banyumas-2025-2/p12/a1 @banyumas-2025-2/p12/a3/c
  Skenario: Iuran yang sudah ditagih tetap dibayar setelah orangnya dihapus
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan tagihan 6/TAG/2025 tanggal 2 Juni 2025 sudah diajukan pembayarannya:
      | NAMA | BULAN IURAN | IURAN  |
      | Siti | Juni 2025   | 16.800 |
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Dan data pribadi Siti dihapus pada 4 Agustus 2025 berdasarkan "UU 27/2022 Pasal 43 ayat (1) huruf b"
    Ketika tagihan 6/TAG/2025 dibayar pada 6 Agustus 2025 dengan SP2D 0457/LS/2025
    Maka tagihan 6/TAG/2025 berstatus lunas
    Dan dari tagihan 6/TAG/2025 Rp 16.800 dibayar, Rp 0 dikembalikan dan Rp 0 belum diselesaikan
    Dan riwayat catatan bekas Siti diakhiri dengan: dihapus, iuran dibayar

  @banyumas-2025-2/p8/a1
  Skenario: Data pribadi dihapus oleh pengelola register, bukan oleh pegawai lain
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan pegawai Rina diangkat sebagai pemutakhir data pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Dan usulan Siti ditarik kembali pada 10 Februari 2025 karena "mengundurkan diri"
    Ketika pegawai Rina menghapus data pribadi Siti pada 11 Februari 2025 berdasarkan "UU 27/2022 Pasal 43"
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan
    Dan Siti berstatus ditarik kembali
