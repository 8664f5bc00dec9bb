# language: id
# Those of 60 or over, with a disability, or with dependants at home go first: recorded with the proposal, no criterion.

Fitur: Kelompok yang diutamakan dalam pendataan

  Pendataan diutamakan untuk yang berusia 60 tahun ke atas, penyandang disabilitas, dan/atau yang sudah berkeluarga dan
  masih memiliki tanggungan serumah (Pasal 22 ayat (2)). Kelompoknya dicatat bersama usulan dan tidak menggantikan
  syarat; usia dihitung pada hari pengusulan, dan di atas 64 tahun tidak ada yang diterima (SRG-17).

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan

  @serang-2025-59/p22/a2 @serang-2025-59/p22/a2/a
  Skenario konsep: Yang berusia 60 tahun ke atas pada hari pengusulan diutamakan
    Dengan seorang nelayan bernama Karto yang lahir pada <lahir>
    Ketika Karto diusulkan pada 3 November 2025
    Maka Karto termasuk yang diutamakan menurut Pasal 22 ayat (2) huruf a

    Contoh:
      | hari pengusulan                  | lahir           |
      | tepat ulang tahun ke-60          | 3 November 1965 |
      | sehari sesudah ulang tahun ke-60 | 2 November 1965 |
      | hari terakhir usia 64 tahun      | 4 November 1960 |

  @serang-2025-59/p22/a1
  Skenario: Yang berulang tahun ke-60 sehari sesudah diusulkan belum diutamakan
    Dengan seorang nelayan bernama Karto yang lahir pada 4 November 1965
    Ketika Karto diusulkan pada 3 November 2025
    Maka Karto tidak termasuk yang diutamakan

  @serang-2025-59/p22/a2/b @serang-2025-59/p22/a2/c
  Skenario konsep: Penyandang disabilitas dan yang memiliki tanggungan serumah diutamakan bila daftar usulan menyebutnya
    Dengan dalam daftar usulan kolom "DISABILITAS" bagi Wati berisi "<disabilitas>"
    Dan dalam daftar usulan kolom "TANGGUNGAN SERUMAH" bagi Wati berisi "<tanggungan>"
    Ketika Wati diusulkan pada 3 November 2025
    Maka Wati termasuk yang diutamakan menurut <dasar>

    Contoh:
      | disabilitas | tanggungan | dasar                                                     |
      | ya          | tidak      | Pasal 22 ayat (2) huruf b                                 |
      |             | ya         | Pasal 22 ayat (2) huruf c                                 |
      | ya          | ya         | Pasal 22 ayat (2) huruf b dan Pasal 22 ayat (2) huruf c   |

  @serang-2025-59/p22/a1
  Skenario konsep: Yang tidak disebut tidak dianggap ada
    Dengan dalam daftar usulan kolom "DISABILITAS" bagi Wati berisi "<isi>"
    Dan dalam daftar usulan kolom "TANGGUNGAN SERUMAH" bagi Wati berisi "<isi>"
    Ketika Wati diusulkan pada 3 November 2025
    Maka Wati tidak termasuk yang diutamakan

    Contoh:
      | isi   |
      | tidak |
      |       |

  @serang-2025-59/p22/a2/b @serang-2025-59/p21/d @serang-2025-59/p20/a3
  Skenario: Yang diutamakan tetap harus memenuhi syarat
    Dengan seorang pekerja disabilitas bernama Wati
    Dan dalam daftar usulan kolom "DISABILITAS" bagi Wati berisi "ya"
    Dan dalam daftar usulan kolom "DESIL" bagi Wati berisi "5"
    Dan Wati sudah diusulkan pada 3 November 2025
    Maka Wati termasuk yang diutamakan menurut Pasal 22 ayat (2) huruf b
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Maka Wati berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Wati adalah Pasal 21 huruf d, Pasal 22 ayat (3), Pasal 24 ayat (1), Pasal 20 ayat (3) dan Pasal 24 ayat (2) huruf d

  @serang-2025-59/p22/a2/a @serang-2025-59/p21/b @serang-2025-59/p19/a2/a
  Skenario: Yang berusia 65 tahun termasuk kelompok itu tetapi tidak diterima
    Dengan seorang nelayan bernama Karto yang lahir pada 3 November 1960
    Dan Karto sudah diusulkan pada 3 November 2025
    Maka Karto termasuk yang diutamakan menurut Pasal 22 ayat (2) huruf a
    Ketika penetapan hasil pendataan atas usulan Karto dilakukan pada 10 November 2025
    Dan verifikasi atas usulan Karto dilakukan pada 17 November 2025
    Maka Karto berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Karto adalah Pasal 21 huruf b, Pasal 19 ayat (2) huruf a dan Pasal 22 ayat (3)
