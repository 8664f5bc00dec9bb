# language: id
# Hands kept apart, and nobody acts without an appointment that holds on the day.

Fitur: Pejabat yang berwenang, dan tangan yang berbeda

  Latar Belakang:
    Dengan register Kabupaten Banyumas dengan 1 alokasi kepesertaan

  @banyumas-2025-2/p8/a4 @banyumas-2025-2/p8/a7
  Skenario: Yang mengusulkan tidak memverifikasi usulannya sendiri, walaupun ia juga diangkat sebagai verifikator
    Dengan pegawai Bambang diangkat sebagai pendata pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan pegawai Bambang diangkat sebagai verifikator pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan seorang relawan sosial bernama Siti
    Dan pegawai Bambang mengusulkan Siti pada 20 Januari 2025
    Ketika pegawai Bambang melakukan verifikasi atas usulan Siti pada 3 Februari 2025
    Maka permintaan itu ditolak karena orang yang sama sudah menangani berkas itu
    Dan Siti berstatus diusulkan
    Ketika verifikasi atas usulan Siti dilakukan pada 3 Februari 2025
    Maka Siti berstatus diverifikasi

  @banyumas-2025-2/p8/a7 @banyumas-2025-2/p8/a8
  Skenario: Yang memeriksa tidak menandatangani
    Dengan pegawai Endah diangkat sebagai verifikator pada Perangkat Daerah bidang sosial sejak 6 Januari 2025
    Dan pegawai Endah diangkat sebagai penanda tangan pada Bupati sejak 10 Februari 2025
    Dan Siti sudah diverifikasi pada 3 Februari 2025
    Dan pegawai Endah melakukan penyelarasan atas usulan Siti pada 10 Februari 2025
    Ketika pegawai Endah menandatangani Keputusan nomor 400/17/2025 tanggal 17 Februari 2025 atas usulan Siti
    Maka permintaan itu ditolak karena orang yang sama sudah menangani berkas itu
    Dan Siti berstatus diselaraskan
    Dan ada 1 alokasi yang belum pernah ditempati

  @banyumas-2025-2/p8/a7
  Skenario: Yang tidak diangkat tidak dapat memverifikasi
    Dengan Siti sudah diusulkan pada 20 Januari 2025
    Ketika pegawai Rina melakukan verifikasi atas usulan Siti pada 3 Februari 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 8 ayat (7)
    Dan Siti berstatus diusulkan

  @banyumas-2025-2/p8/a7
  Skenario konsep: Jabatan lain, di kantor lain maupun di kantor yang sama, tidak memberi wewenang memverifikasi
    Dengan pegawai Rina diangkat sebagai <jabatan> pada <kantor> sejak 6 Januari 2025
    Dan Siti sudah diusulkan pada 20 Januari 2025
    Ketika pegawai Rina melakukan verifikasi atas usulan Siti pada 3 Februari 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 8 ayat (7)

    Contoh:
      | jabatan         | kantor                            |
      | pendata         | Perangkat Daerah bidang pertanian |
      | pemutakhir data | Perangkat Daerah bidang sosial    |

  @banyumas-2025-2/p8/a7
  Skenario konsep: Pengangkatan berlaku sejak hari pertama sampai dengan sehari sebelum berakhir
    Dengan pegawai Rina diangkat sebagai verifikator pada Perangkat Daerah bidang sosial sejak 20 Januari 2025 hingga 3 Februari 2025
    Dan Siti sudah diusulkan pada 13 Januari 2025
    Ketika pegawai Rina melakukan verifikasi atas usulan Siti pada <hari>
    Maka Siti berstatus <status>

    Contoh:
      | keadaan                       | hari            | status       |
      | pengangkatan mulai besok      | 19 Januari 2025 | diusulkan    |
      | hari pertama                  | 20 Januari 2025 | diverifikasi |
      | hari terakhir                 | 2 Februari 2025 | diverifikasi |
      | pengangkatan berakhir         | 3 Februari 2025 | diusulkan    |
      | pengangkatan berakhir kemarin | 4 Februari 2025 | diusulkan    |

  @banyumas-2025-2/p8/a8
  Skenario: Keputusan yang tidak ditandatangani Bupati tidak dicatat sebagai keputusan
    Dengan Siti sudah diselaraskan pada 10 Februari 2025
    Ketika pegawai Rina menandatangani Keputusan nomor 400/17/2025 tanggal 17 Februari 2025 atas usulan Siti
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 8 ayat (8)
    Dan Siti berstatus diselaraskan
