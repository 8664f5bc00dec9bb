# language: id
# When cover starts: with the number alone in Banyumas (the card only proves it), not before a contribution in Serang.

Fitur: Mulai berlakunya kepesertaan

  @banyumas-2025-2/p1/n6 @banyumas-2025-2/p10/a3
  Skenario: Di Banyumas kepesertaan berlaku sejak nomor dikeluarkan, walaupun kartu belum ada
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah ditetapkan pada 7 Maret 2025
    Ketika jawaban BPJS Ketenagakerjaan diterima pada 20 Maret 2025:
      | NAMA | NO KPJ      | TGL KEPESERTAAN | NO KARTU |
      | Siti | 25014000001 | 14-03-2025      |          |
    Maka Siti berstatus terdaftar
    Dan kepesertaan Siti berlaku sejak 14 Maret 2025
    Dan riwayat Siti diakhiri dengan: ditetapkan, didaftarkan, kepesertaan mulai berlaku
    Dan dasar catatan terakhir Siti adalah Pasal 1 angka 6 dan Pasal 10 ayat (3)

  @banyumas-2025-2/p10/a2 @banyumas-2025-2/p10/a3
  Skenario: Kartu hanya bukti pendaftaran dan tidak menggeser hari mulai berlaku
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah ditetapkan pada 7 Maret 2025
    Ketika jawaban BPJS Ketenagakerjaan diterima pada 20 Maret 2025:
      | NAMA | NO KPJ      | TGL KEPESERTAAN | NO KARTU |
      | Siti | 25014000001 | 14-03-2025      | K-0001   |
    Maka kepesertaan Siti berlaku sejak 14 Maret 2025
    Dan pendaftaran Siti mencatat kartu "K-0001"

  @banyumas-2025-2/p10/a2 @banyumas-2025-2/p10/a3
  Skenario: Kartu tanpa nomor kepesertaan tidak memulai apa pun
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah ditetapkan pada 7 Maret 2025
    Ketika jawaban BPJS Ketenagakerjaan diterima pada 20 Maret 2025:
      | NAMA | NO KPJ | TGL KEPESERTAAN | NO KARTU |
      | Siti |        | 14-03-2025      | K-0001   |
    Maka baris Siti ditahan karena tidak ada nomor kepesertaan
    Dan Siti berstatus ditetapkan
    Dan kepesertaan Siti belum berlaku

  @banyumas-2025-2/p10/a1
  Skenario: Jawaban BPJS Ketenagakerjaan yang menolak atau tentang orang lain ditahan
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan
    Dan Siti sudah ditetapkan pada 7 Maret 2025
    Dan seorang penderes bernama Budi
    Ketika jawaban BPJS Ketenagakerjaan diterima pada 20 Maret 2025:
      | NAMA | NO KPJ      | TGL KEPESERTAAN | STATUS    |
      | Siti |             |                 | GAGAL     |
      | Budi | 25014000002 | 14-03-2025      | TERDAFTAR |
    Maka baris Siti ditahan karena BPJS Ketenagakerjaan tidak mendaftarkannya
    Dan baris Budi ditahan karena NIK itu tidak ada dalam register
    Dan Siti berstatus ditetapkan

  @serang-2025-59/p1/n8
  Skenario: Di Serang yang terdaftar belum menjadi Peserta sebelum iuran pertama dibayar
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan Wati sudah ditetapkan pada 15 Desember 2025
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Maka Wati berstatus terdaftar
    Dan kepesertaan Wati belum berlaku
    Dan riwayat Wati diakhiri dengan: ditetapkan, didaftarkan
