# language: id
# Coming back: Banyumas bars whoever has had its aid, for life; whoever was rejected may be put forward again.

Fitur: Belum pernah menerima bantuan iuran

  Banyumas hanya menerima yang belum pernah menerima bantuan iuran dari Pemerintah Daerah; itu menutup jalan kembali
  bagi bekas peserta (BMS-09). Serang menguji bantuan dan perlindungan yang sedang berjalan. Yang ditolak sebelum
  terdaftar belum menerima apa pun, sehingga boleh diusulkan lagi bila keadaannya berubah.

  @banyumas-2025-2/p7/a4/e
  Skenario: Bekas peserta Banyumas tidak dapat diusulkan lagi
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Ketika Siti diusulkan pada 4 Agustus 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 7 ayat (4) huruf e
    Dan Siti berstatus dihentikan
    Dan riwayat Siti diakhiri dengan: dihentikan, penolakan dicatat

  @banyumas-2025-2/p7/a4/e
  Skenario: Bekas peserta yang tempatnya sudah diisi orang lain pun tidak dapat diusulkan lagi
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Dan kepesertaan Siti sudah dihentikan pada 30 Juni 2025 karena pindah, dengan Keputusan Bupati nomor 400/30/2025
    Dan Budi sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor 400/77/2025 tanggal 28 Juli 2025
    Dan Budi menempati alokasi 2025-00001 pada 1 Agustus 2025
    Ketika Siti diusulkan pada 4 Agustus 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 7 ayat (4) huruf e
    Dan Siti berstatus digantikan

  @banyumas-2025-2/p7/a4/e @banyumas-2025-2/p8/a7
  Skenario: Yang menurut daftar usulan pernah dibantu tidak memenuhi syarat pada verifikasi
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan dalam daftar usulan kolom "PERNAH MENERIMA BANTUAN" bagi Siti berisi "ya"
    Dan Siti sudah diusulkan pada 20 Januari 2025
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Maka Siti berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Siti adalah Pasal 7 ayat (4) huruf e dan Pasal 8 ayat (7)

  @banyumas-2025-2/p7/a4/d @banyumas-2025-2/p7/a4/e
  Skenario: Yang ditolak di Banyumas sebelum terdaftar boleh diusulkan lagi, karena belum pernah menerima bantuan
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan dalam daftar usulan kolom "DTKS" bagi Siti berisi "tidak"
    Dan dalam daftar usulan kolom "P3KE" bagi Siti berisi "tidak"
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Ketika penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Maka Siti berstatus tidak memenuhi syarat
    Ketika dalam daftar usulan kolom "DTKS" bagi Siti berisi "ya"
    Dan Siti diusulkan pada 1 September 2025
    Dan verifikasi atas usulan Siti dilakukan pada 8 September 2025
    Dan penyelarasan atas usulan Siti dilakukan pada 15 September 2025
    Maka Siti berstatus diselaraskan
    Dan riwayat Siti berbunyi: diusulkan, diverifikasi, dinyatakan tidak memenuhi syarat, diusulkan, diverifikasi, diselaraskan

  @banyumas-2025-2/p8/a1
  Skenario: Peserta yang diusulkan lagi dengan data yang sama tidak menjadi dua orang
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan
    Dan Siti sudah terdaftar pada 14 Maret 2025
    Ketika Siti diusulkan pada 4 Agustus 2025
    Maka 1 baris tidak berubah
    Dan Siti berstatus terdaftar
    Dan riwayat Siti diakhiri dengan: didaftarkan, kepesertaan mulai berlaku

  @serang-2025-59/p21/f
  Skenario: Di Serang yang sedang menerima bantuan iuran lain ditolak, dan boleh diusulkan lagi setelah bantuan itu berakhir
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan dalam daftar usulan kolom "MENERIMA BANTUAN IURAN" bagi Wati berisi "ya"
    Dan Wati sudah ditetapkan hasil pendataannya pada 10 November 2025
    Ketika verifikasi atas usulan Wati dilakukan pada 17 November 2025
    Maka Wati berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Wati adalah Pasal 21 huruf f dan Pasal 22 ayat (3)
    Ketika dalam daftar usulan kolom "MENERIMA BANTUAN IURAN" bagi Wati berisi "tidak"
    Dan Wati diusulkan pada 5 Januari 2026
    Dan penetapan hasil pendataan atas usulan Wati dilakukan pada 12 Januari 2026
    Dan verifikasi atas usulan Wati dilakukan pada 19 Januari 2026
    Maka Wati berstatus diverifikasi

  @serang-2025-59/p19/a2/c
  Skenario: Di Serang yang sudah terlindungi, dari sumber mana pun, tidak memenuhi syarat
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan dalam daftar usulan kolom "SUDAH TERLINDUNGI" bagi Wati berisi "ya"
    Dan Wati sudah ditetapkan hasil pendataannya pada 10 November 2025
    Ketika verifikasi atas usulan Wati dilakukan pada 17 November 2025
    Maka Wati berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Wati adalah Pasal 19 ayat (2) huruf c dan Pasal 22 ayat (3)
