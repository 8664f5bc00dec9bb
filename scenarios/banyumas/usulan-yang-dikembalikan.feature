# language: id
# A case sent back comes in again at the check its changes touch: a name at the first, a DTKS entry at the second.

Fitur: Usulan yang dikembalikan dan diajukan lagi

  Usulan yang diperbaiki tidak selalu diperiksa dari awal: verifikasi (Pasal 8 ayat (7)) bersandar pada diri, tempat
  tinggal dan pekerjaan calon, penyelarasan bersandar pada keterangan DTKS dan P3KE, dan nomor telepon tidak pada
  keduanya. Yang tidak tersentuh perbaikan tetap berlaku.

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah diselaraskan pada 10 Februari 2025
    Dan usulan Siti dikembalikan kepada pengusul pada 12 Februari 2025 karena "data keliru"

  @banyumas-2025-2/p8/a7 @banyumas-2025-2/p8/a1 @banyumas-2025-2/p8/a8
  Skenario: Nama yang diperbaiki mengulang verifikasi dan penyelarasan
    Dengan nama Siti dalam daftar usulan diperbaiki menjadi "Sitti"
    Ketika usulan Siti diajukan kembali pada 13 Februari 2025
    Maka Siti berstatus diusulkan
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 8 ayat (7) dan Pasal 8 ayat (8)
    Ketika verifikasi atas usulan Siti dilakukan pada 17 Februari 2025
    Dan penyelarasan atas usulan Siti dilakukan pada 18 Februari 2025
    Dan Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 24 Februari 2025
    Maka riwayat Siti diakhiri dengan: dikembalikan kepada pengusul, diajukan kembali, diverifikasi, diselaraskan, ditetapkan

  @banyumas-2025-2/p8/a7 @banyumas-2025-2/p8/a8 @banyumas-2025-2/p7/a4/d
  Skenario: Isian DTKS yang diperbaiki hanya mengulang penyelarasan
    Dengan dalam daftar usulan kolom "DTKS" bagi Siti berisi "tidak"
    Dan dalam daftar usulan kolom "P3KE" bagi Siti berisi "ya"
    Ketika usulan Siti diajukan kembali pada 13 Februari 2025
    Maka Siti berstatus diverifikasi
    Ketika penyelarasan atas usulan Siti dilakukan pada 17 Februari 2025
    Maka pemeriksaan terakhir atas Siti menguji Pasal 7 ayat (4) huruf d
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 24 Februari 2025
    Maka riwayat Siti diakhiri dengan: dikembalikan kepada pengusul, diajukan kembali, diselaraskan, ditetapkan

  @banyumas-2025-2/p8/a1 @banyumas-2025-2/p8/a8
  Skenario: Nomor telepon yang diperbaiki tidak mengulang apa pun
    Dengan dalam daftar usulan kolom "NO HP" bagi Siti berisi "085711112222"
    Ketika usulan Siti diajukan kembali pada 13 Februari 2025
    Maka Siti berstatus diselaraskan
    Ketika Bupati menetapkan usulan Siti dengan Keputusan nomor 400/17/2025 tanggal 17 Februari 2025
    Maka Siti berstatus ditetapkan
    Dan kolom "NO HP" bagi Siti tercatat "085711112222"

  @banyumas-2025-2/p8/a1 @banyumas-2025-2/p8/a7
  Skenario konsep: Tahap tempat usulan masuk lagi menurut kolom yang diperbaiki
    Dengan dalam daftar usulan kolom "<kolom>" bagi Siti berisi "<isi>"
    Ketika usulan Siti diajukan kembali pada 13 Februari 2025
    Maka Siti berstatus <status>

    Contoh:
      | kolom                     | isi          | status       |
      | TEMPAT LAHIR              | Cilongok     | diusulkan    |
      | ALAMAT                    | RT 01 RW 03  | diusulkan    |
      | KECAMATAN                 | Cilongok     | diusulkan    |
      | PENERIMA UPAH             | tidak        | diusulkan    |
      | PERNAH MENERIMA BANTUAN   | tidak        | diusulkan    |
      | P3KE                      | ya           | diverifikasi |
      | NO HP                     | 085711112222 | diselaraskan |

  @banyumas-2025-2/p8/a7 @banyumas-2025-2/p8/a1
  Skenario: Perbaikan yang membuat syarat tidak terpenuhi menolak usulan itu pada tahapnya
    Dengan dalam daftar usulan kolom "DTKS" bagi Siti berisi "tidak"
    Dan dalam daftar usulan kolom "P3KE" bagi Siti berisi "tidak"
    Dan usulan Siti diajukan kembali pada 13 Februari 2025
    Ketika penyelarasan atas usulan Siti dilakukan pada 17 Februari 2025
    Maka Siti berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Siti adalah Pasal 7 ayat (4) huruf d dan Pasal 8 ayat (7)
