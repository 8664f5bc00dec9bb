# language: id
# A candidate who dies before registration lapses; the place falls free and the carrier's row is held.

Fitur: Calon yang meninggal dunia sebelum terdaftar

  Pasal 11 berbicara tentang kepesertaan, sedangkan calon belum menjadi peserta: ia gugur, tidak dihentikan.
  Kematian dicatat sebagai fakta dari pemutakhiran data (Pasal 9 ayat (1)).

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan

  @banyumas-2025-2/p6/a2 @banyumas-2025-2/p9/a1 @banyumas-2025-2/p10/a1
  Skenario: Calon yang meninggal antara penetapan dan pendaftaran gugur, dan nomor dari BPJS Ketenagakerjaan ditahan
    Dengan Karto sudah ditetapkan pada 7 Maret 2025
    Ketika kematian Karto pada 9 Maret 2025 dilaporkan pada 11 Maret 2025
    Maka Karto berstatus gugur
    Dan riwayat Karto berbunyi: diusulkan, diverifikasi, diselaraskan, ditetapkan, kematian dicatat, gugur
    Dan dasar catatan terakhir Karto adalah Pasal 6 ayat (2) dan Pasal 9 ayat (1)
    Dan alokasi 2025-00001 kosong sejak 10 Maret 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Karto pada 14 Maret 2025
    Maka baris Karto ditahan karena orang itu tercatat meninggal dunia
    Dan Karto berstatus gugur
    Dan kepesertaan Karto belum berlaku

  @banyumas-2025-2/p8/a8 @banyumas-2025-2/p8/a10
  Skenario: Alokasi calon yang gugur diberikan kepada calon lain dengan keputusan berikutnya
    Dengan Karto sudah ditetapkan pada 7 Maret 2025
    Dan kematian Karto pada 9 Maret 2025 dilaporkan pada 11 Maret 2025
    Dan Budi sudah ditetapkan dengan Keputusan Bupati nomor 400/40/2025 tanggal 14 April 2025
    Maka Budi memegang alokasi 2025-00001
    Dan Karto berstatus gugur

  @banyumas-2025-2/p9/a1
  Skenario: Calon yang meninggal sebelum penetapan gugur tanpa menyentuh alokasi
    Dengan Karto sudah diverifikasi pada 3 Februari 2025
    Ketika kematian Karto pada 5 Februari 2025 dilaporkan pada 7 Februari 2025
    Maka Karto berstatus gugur
    Dan ada 1 alokasi yang belum pernah ditempati

  @banyumas-2025-2/p9/a1 @banyumas-2025-2/p10/a3
  Skenario: Kematian sebelum nomor dikeluarkan, yang baru dilaporkan sesudahnya, berarti tidak sehari pun terlindungi
    Dengan Karto sudah ditetapkan pada 7 Maret 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Karto pada 14 Maret 2025
    Ketika kematian Karto pada 12 Maret 2025 dilaporkan pada 17 Maret 2025
    Maka Karto berstatus meninggal dunia
    Dan kepesertaan Karto berlaku sejak 14 Maret 2025 dan tidak berlaku lagi sejak 14 Maret 2025

  @banyumas-2025-2/p9/a1
  Skenario: Kematian tidak dapat dicatat sebelum harinya tiba
    Dengan Karto sudah terdaftar pada 14 Maret 2025
    Ketika kematian Karto pada 2 April 2025 dilaporkan pada 1 April 2025
    Maka permintaan itu tidak diterima, karena harinya belum tiba

  @banyumas-2025-2/p9/a1
  Skenario: Yang tercatat meninggal dunia tidak dapat diusulkan lagi
    Dengan Karto sudah diverifikasi pada 3 Februari 2025
    Dan kematian Karto pada 5 Februari 2025 dilaporkan pada 7 Februari 2025
    Ketika Karto diusulkan pada 3 Maret 2025
    Maka baris Karto ditahan karena orang itu tercatat meninggal dunia
    Dan Karto berstatus gugur
