# language: id
# Listed in DTKS or P3KE: one yes is enough, two noes reject, the unknown waits; a source goes before the list.

Fitur: Penyelarasan dengan DTKS dan P3KE

  Calon masuk data terpadu kesejahteraan sosial (DTKS) dan/atau Data Pensasaran Percepatan Penghapusan Kemiskinan Ekstrem
  (P3KE) (Pasal 7 ayat (4) huruf d). Tercantum dalam salah satunya sudah cukup, tanpa batas desil (BMS-22).

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan

  @banyumas-2025-2/p7/a4 @banyumas-2025-2/p7/a4/d @banyumas-2025-2/p8/a7
  Skenario konsep: Satu "ya" sudah cukup; yang tidak diketahui menunggu
    Dengan dalam daftar usulan kolom "DTKS" bagi Siti berisi "<DTKS>"
    Dan dalam daftar usulan kolom "P3KE" bagi Siti berisi "<P3KE>"
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Ketika penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Maka Siti berstatus <status>
    Dan pemeriksaan terakhir atas Siti menguji <diuji>

    Contoh:
      | DTKS  | P3KE  | status       | diuji                    |
      | ya    | ya    | diselaraskan | Pasal 7 ayat (4) huruf d |
      | ya    |       | diselaraskan | Pasal 7 ayat (4) huruf d |
      |       | ya    | diselaraskan | Pasal 7 ayat (4) huruf d |
      |       | tidak | diverifikasi | Pasal 7 ayat (4) huruf a |

  @banyumas-2025-2/p7/a4/d @banyumas-2025-2/p8/a7
  Skenario konsep: Keterangan dari sumbernya mendahului daftar usulan
    Dengan dalam daftar usulan kolom "DTKS" bagi Siti berisi "<daftar>"
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Ketika keterangan dari "DTKS Kementerian Sosial" diterima pada 5 Februari 2025:
      | NAMA | FAKTA | NILAI   | PER TANGGAL     |
      | Siti | DTKS  | <nilai> | 1 Februari 2025 |
      | Siti | P3KE  | tidak   | 1 Februari 2025 |
    Maka dasar catatan terakhir Siti adalah Pasal 8 ayat (7)
    Ketika penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Maka Siti berstatus <status>
    Dan pemeriksaan terakhir atas Siti mendasarkan "DTKS" pada "DTKS Kementerian Sosial" per 1 Februari 2025

    Contoh:
      | daftar | nilai | status                |
      | tidak  | ya    | diselaraskan          |
      |        | ya    | diselaraskan          |
      | ya     | tidak | tidak memenuhi syarat |

  @banyumas-2025-2/p7/a4/d
  Skenario konsep: Yang berlaku adalah keterangan per hari penyelarasan; yang bertanggal sesudahnya belum berlaku
    Dengan Siti sudah diverifikasi pada 3 Februari 2025
    Dan keterangan dari "DTKS Kementerian Sosial" diterima pada 14 Februari 2025:
      | NAMA | FAKTA | NILAI | PER TANGGAL     |
      | Siti | DTKS  | ya    | 1 Februari 2025 |
      | Siti | DTKS  | tidak | <per>           |
      | Siti | P3KE  | tidak | 1 Februari 2025 |
    Ketika penyelarasan atas usulan Siti dilakukan pada 10 Februari 2025
    Maka Siti berstatus <status>

    Contoh:
      | keadaan                      | per              | status                |
      | sehari sebelum penyelarasan  | 9 Februari 2025  | tidak memenuhi syarat |
      | pada hari penyelarasan       | 10 Februari 2025 | tidak memenuhi syarat |
      | sehari sesudah penyelarasan  | 11 Februari 2025 | diselaraskan          |

  @banyumas-2025-2/p8/a7
  Skenario: Hanya verifikator Perangkat Daerah bidang sosial yang memasukkan keterangan
    Dengan pegawai Rina diangkat sebagai pemutakhir data pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Ketika pegawai Rina memasukkan keterangan dari "DTKS" pada 5 Februari 2025:
      | NAMA | FAKTA | NILAI | PER TANGGAL     |
      | Siti | DTKS  | tidak | 1 Februari 2025 |
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 8 ayat (7)
