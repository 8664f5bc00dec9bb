# language: id
# Two operators propose one NIK at the same moment: one participant, whoever is faster.

Fitur: Dua operator mengusulkan satu NIK pada saat yang sama

  Satu NIK adalah satu orang dalam satu register. Operator kedua membaca register sebelum operator pertama selesai
  menyimpan, sehingga keduanya mengira NIK itu belum ada.

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 2 alokasi kepesertaan

  @banyumas-2025-2/p8/a1/a
  Skenario: Dua daftar dengan data yang sama menghasilkan satu calon, dan baris yang kalah cepat tidak berubah
    Dengan seorang penderes bernama Siti
    Ketika dua operator bersamaan mengusulkan Siti pada 20 Januari 2025
    Maka operator yang lebih cepat mencatat 1 masuk
    Dan 1 baris tidak berubah
    Dan hanya ada 1 orang dalam register
    Dan riwayat Siti berbunyi: diusulkan
    Dan tidak ada baris yang ditahan

  @banyumas-2025-2/p8/a1/a @banyumas-2025-2/p8/a1/f
  Skenario: Dua kantor yang mengusulkan orang yang sama dengan jenis pekerjaan berbeda menghasilkan satu calon dan satu baris ditahan
    Dengan seorang penderes bernama Siti
    Ketika dua operator bersamaan mengusulkan Siti pada 20 Januari 2025, yang lebih cepat sebagai buruh tani
    Maka operator yang lebih cepat mencatat 1 masuk
    Dan baris Siti ditahan karena orang itu sudah tercatat dengan data lain
    Dan hanya ada 1 orang dalam register
    Dan Siti tercatat sebagai buruh tani
    Dan riwayat Siti berbunyi: diusulkan

  @banyumas-2025-2/p8/a1/a @banyumas-2025-2/p8/a1/b
  Skenario: NIK yang sama dengan nama berbeda menghasilkan satu calon dan satu baris ditahan
    Dengan seorang penderes bernama Siti
    Ketika dua operator bersamaan mengusulkan Siti pada 20 Januari 2025, yang lebih cepat atas nama Sutini
    Maka operator yang lebih cepat mencatat 1 masuk
    Dan baris Siti ditahan karena NIK itu sudah tercatat atas nama lain
    Dan hanya ada 1 orang dalam register
