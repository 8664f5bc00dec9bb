# language: id
# Every difference goes to the Bupati unless one side was wrong; what bears on admission is told apart.

Fitur: Setiap perbedaan dalam pemutakhiran diusulkan kepada Bupati

  Bila data lama berbeda dari data baru, Kepala mengusulkan perubahan kepesertaan (Pasal 9 ayat (2)): tidak satu pun boleh
  dibiarkan dengan alasan, tetapi salah satu datanya boleh dinyatakan keliru (BMS-21).

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti dan Budi sudah terdaftar pada 14 Maret 2025
    Dan pemutakhiran data semester II tahun 2025 dibuka pada 1 Juli 2025
    Dan pemutakhiran itu sudah dikoordinasikan pada 4 Juli 2025

  @banyumas-2025-2/p9/a2
  Skenario konsep: Perbedaan jenis apa pun tidak boleh dibiarkan dengan alasan
    Dengan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | <kolom> | STATUS   |
      | Siti | <isi>   | <status> |
      | Budi |         |          |
    Ketika perbedaan nomor 1 tidak dimasukkan ke dalam usulan pada 16 Juli 2025 karena "tidak perlu"
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 9 ayat (2)

    Contoh:
      | kolom | isi          | status |
      | NO HP | 085711112222 |        |
      | DTKS  | tidak        |        |
      | NO HP |              | pindah |

  @banyumas-2025-2/p9/a2 @banyumas-2025-2/p9/a3
  Skenario konsep: Yang menyangkut syarat dibedakan dari yang tidak
    Dengan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | <kolom> |
      | Siti | <isi>   |
      | Budi |         |
    Dan perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025
    Ketika Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Maka usulan perubahan itu memuat 1 perbedaan, <material> di antaranya menyangkut syarat
    Ketika Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 400/90/2025 tanggal 28 Juli 2025
    Maka kolom "<kolom>" bagi Siti tercatat "<isi>"
    Dan dasar catatan terakhir Siti adalah Pasal 9 ayat (3)

    Contoh:
      | kolom         | isi          | material |
      | NO HP         | 085711112222 | 0        |
      | ALAMAT        | RT 01 RW 03  | 0        |
      | DESA          | Kalisube     | 0        |
      | KECAMATAN     | Cilongok     | 1        |
      | DTKS          | tidak        | 1        |
      | PENERIMA UPAH | ya           | 1        |

  @banyumas-2025-2/p9/a1 @banyumas-2025-2/p9/a2 @banyumas-2025-2/p9/a3 @banyumas-2025-2/p11/a1/d
  Skenario: Yang menjadi penerima upah diusulkan dan dihentikan sebagai bukan lagi Pekerja Rentan
    Dengan data baru "semester-2.csv" diterima pada 14 Juli 2025:
      | NAMA | STATUS               |
      | Siti | sudah bekerja formal |
      | Budi |                      |
    Dan perbedaan nomor 1 dimasukkan ke dalam usulan pada 16 Juli 2025 sebagai penghentian karena tidak lagi termasuk dalam PBPU kategori Pekerja Rentan
    Dan Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada 21 Juli 2025
    Ketika Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor 400/90/2025 tanggal 28 Juli 2025
    Maka Siti berstatus dihentikan
    Dan kepesertaan Siti berlaku sejak 14 Maret 2025 dan tidak berlaku lagi sejak 29 Juli 2025
    Dan riwayat Siti diakhiri dengan: perbedaan dijawab, kepesertaan tidak berlaku lagi, dihentikan, perbedaan diputus
