# language: id
# Lists sent again: the same bytes are one fact, a corrected list settles the rows that were held.

Fitur: Daftar usulan yang diperbaiki dan dikirim lagi

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 3 alokasi kepesertaan

  @banyumas-2025-2/p8/a1/a
  Skenario: NIK yang tersimpan sebagai angka dalam .xlsx ditahan, karena digit terakhirnya tidak dapat dipercaya
    Ketika daftar "penderes.xlsx" diterima pada 20 Januari 2025:
      | NAMA | NIK   |
      | Siti | teks  |
      | Budi | angka |
      | Tono | teks  |
    Maka Siti dan Tono berstatus diusulkan
    Dan baris Budi ditahan karena NIK-nya tersimpan sebagai angka
    Dan Budi belum tercatat sebagai calon
    Dan lembar itu mencatat 2 masuk, 0 tidak berubah, 1 ditahan

  @banyumas-2025-2/p8/a1/a
  Skenario: Daftar yang diperbaiki menyelesaikan baris yang ditahan, dan baris lama dihitung tidak berubah
    Dengan daftar "penderes.xlsx" diterima pada 20 Januari 2025:
      | NAMA | NIK   |
      | Siti | teks  |
      | Budi | angka |
      | Tono | teks  |
    Ketika daftar "penderes-perbaikan.csv" diterima pada 27 Januari 2025:
      | NAMA | NIK  |
      | Siti | teks |
      | Budi | teks |
      | Tono | teks |
    Maka 2 baris tidak berubah
    Dan Siti, Budi dan Tono berstatus diusulkan
    Dan tidak ada baris yang ditahan
    Dan baris Budi dalam "penderes.xlsx" diselesaikan karena dikirim lagi
    Dan lembar itu mencatat 1 masuk, 2 tidak berubah, 0 ditahan

  @banyumas-2025-2/p8/a1/a
  Skenario: Perbaikan yang belum benar menggantikan penahanan lama dengan yang baru
    Dengan daftar "penderes.xlsx" diterima pada 20 Januari 2025:
      | NAMA | NIK   |
      | Siti | teks  |
      | Budi | angka |
    Ketika daftar "penderes-perbaikan.xlsx" diterima pada 27 Januari 2025:
      | NAMA | NIK   |
      | Budi | angka |
    Maka baris Budi ditahan karena NIK-nya tersimpan sebagai angka
    Dan ada 1 baris yang ditahan
    Dan baris Budi dalam "penderes.xlsx" diselesaikan karena dikirim lagi

  @banyumas-2025-2/p8/a1
  Skenario: Berkas yang sama persis, walaupun dengan nama lain, adalah satu fakta
    Dengan daftar "penderes.csv" diterima pada 20 Januari 2025:
      | NAMA | NIK  |
      | Siti | teks |
      | Budi | teks |
    Ketika salinan "penderes.csv" diterima sebagai "penderes (1).csv" pada 21 Januari 2025
    Maka permintaan itu dijawab sebagai ulangan, dengan 2 baris tidak berubah
    Dan tidak ada catatan baru
    Dan riwayat Siti berbunyi: diusulkan

  @banyumas-2025-2/p8/a1/a
  Skenario: NIK yang sama pada dua baris menahan keduanya, karena register tidak menebak mana yang benar
    Ketika daftar "penderes.csv" diterima pada 20 Januari 2025:
      | NAMA | NIK  |
      | Siti | teks |
      | Budi | Tono |
      | Tono | teks |
    Maka Siti berstatus diusulkan
    Dan baris Budi dan Tono ditahan karena NIK yang sama ada di baris lain

  @banyumas-2025-2/p8/a1/a
  Skenario: NIK yang sudah tercatat atas nama lain ditahan, dan yang sudah tercatat tidak berubah
    Dengan Siti sudah diusulkan pada 13 Januari 2025
    Ketika daftar "penderes.csv" diterima pada 20 Januari 2025:
      | NAMA | NIK  |
      | Budi | Siti |
    Maka baris Budi ditahan karena NIK itu sudah tercatat atas nama lain
    Dan riwayat Siti berbunyi: diusulkan
