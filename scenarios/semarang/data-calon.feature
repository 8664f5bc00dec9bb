# language: id
# What a candidate's data hold by 6(2), and every kind of work of 5(2), a to t; kind u has a feature of its own.

Fitur: Isi data calon dan jenis Pekerja Rentan

  Data calon berisi nomor induk kependudukan, nama, tempat dan tanggal lahir, alamat, nara hubung dan jenis Pekerja Rentan
  (Pasal 6 ayat (2)). Nara hubung dapat berupa keluarga atau Pemerintah Desa/kelurahan, maka kolomnya boleh kosong.

  Latar Belakang:
    Dengan register Kabupaten Semarang dengan 1 alokasi kepesertaan
    Dan "SK 188/12/2025" tanggal 6 Januari 2025 menunjuk "Sekretariat Tim" sebagai Perangkat Daerah yang membidangi semua jenis Pekerja Rentan

  @semarang-2025-draft/p5/a1 @semarang-2025-draft/p6/a2 @semarang-2025-draft/p6/a2/a @semarang-2025-draft/p6/a2/b @semarang-2025-draft/p6/a2/c
  @semarang-2025-draft/p6/a2/d @semarang-2025-draft/p6/a2/f
  Skenario konsep: Baris yang isiannya kosong ditahan, dan masuk setelah dilengkapi
    Dengan dalam daftar usulan kolom "<kolom>" bagi Siti berisi ""
    Ketika Siti diusulkan pada 13 Januari 2025
    Maka baris Siti ditahan karena isiannya kosong
    Dan Siti belum tercatat sebagai calon
    Ketika dalam daftar usulan kolom "<kolom>" bagi Siti berisi "<isi>"
    Dan Siti diusulkan pada 14 Januari 2025
    Maka Siti berstatus diusulkan
    Dan kolom "<kolom>" bagi Siti tercatat "<isi>"

    Contoh:
      | kolom        | isi                    |
      | TEMPAT LAHIR | Ungaran                |
      | TGL LAHIR    | 17-05-1980             |
      | ALAMAT       | RT 03 RW 02 Sumowono   |
      | KECAMATAN    | Ambarawa               |
      | PEKERJAAN    | buruh tani             |

  @semarang-2025-draft/p6/a2/e
  Skenario: Nara hubung boleh kosong, dan yang disebut dicatat
    Dengan dalam daftar usulan kolom "NO HP" bagi Siti berisi ""
    Dan dalam daftar usulan kolom "NO HP" bagi Budi berisi "Kepala Desa Lerep"
    Ketika Siti dan Budi diusulkan pada 13 Januari 2025
    Maka Siti dan Budi berstatus diusulkan
    Dan kolom "NO HP" bagi Budi tercatat "Kepala Desa Lerep"

  @semarang-2025-draft/p5/a2
  Skenario: Pekerjaan yang tidak tercantum ditahan
    Dengan seorang penggali kubur bernama Tono
    Dan seorang penderes bernama Siti
    Ketika Siti dan Tono diusulkan pada 13 Januari 2025
    Maka baris Tono ditahan karena jenis pekerjaan itu tidak tercantum
    Dan Tono belum tercatat sebagai calon
    Dan Siti berstatus diusulkan

  @semarang-2025-draft/p5/a2/a @semarang-2025-draft/p5/a2/b @semarang-2025-draft/p5/a2/c @semarang-2025-draft/p5/a2/d
  @semarang-2025-draft/p5/a2/e @semarang-2025-draft/p5/a2/f @semarang-2025-draft/p5/a2/g @semarang-2025-draft/p5/a2/h
  @semarang-2025-draft/p5/a2/i @semarang-2025-draft/p5/a2/j @semarang-2025-draft/p5/a2/k @semarang-2025-draft/p5/a2/l
  @semarang-2025-draft/p5/a2/m @semarang-2025-draft/p5/a2/n @semarang-2025-draft/p5/a2/o @semarang-2025-draft/p5/a2/p
  @semarang-2025-draft/p5/a2/q @semarang-2025-draft/p5/a2/r @semarang-2025-draft/p5/a2/s @semarang-2025-draft/p5/a2/t
  Skenario konsep: Setiap jenis yang tercantum dapat diusulkan, berdasarkan hurufnya sendiri
    Dengan seorang <jenis> bernama Siti
    Ketika Siti diusulkan pada 13 Januari 2025
    Maka dasar catatan terakhir Siti adalah Pasal 5 ayat (1), Pasal 5 ayat (2) huruf <huruf>, Pasal 6 ayat (1) dan Pasal 6 ayat (2)

    Contoh:
      | huruf | jenis                                                                |
      | a     | penderes                                                             |
      | b     | buruh tani                                                           |
      | c     | pekerja penyandang disabilitas                                       |
      | d     | pekerja sosial keagamaan                                             |
      | e     | pekerja pada sektor pengelolaan sampah yang tidak dibiayai oleh APBD |
      | f     | buruh peternakan                                                     |
      | g     | nelayan                                                              |
      | h     | tukang parkir                                                        |
      | i     | sopir                                                                |
      | j     | kernet                                                               |
      | k     | pemulung                                                             |
      | l     | pembantu rumah tangga                                                |
      | m     | pedagang kaki lima                                                   |
      | n     | tukang ojek                                                          |
      | o     | tukang batu                                                          |
      | p     | tukang kayu                                                          |
      | q     | kusir                                                                |
      | r     | tukang las                                                           |
      | s     | relawan bencana                                                      |
      | t     | relawan sosial                                                       |
