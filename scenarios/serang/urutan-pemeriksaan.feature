# language: id
# The result of collection is determined, then verified, then validated; only the Keputusan Bupati makes participants.

Fitur: Urutan penetapan, verifikasi dan validasi

  Perangkat Daerah bidang sosial menetapkan hasil pendataan untuk diverifikasi dan divalidasi oleh Perangkat Daerah
  bidang kependudukan dan pencatatan sipil (Pasal 22 ayat (3), SRG-05). Daftar nama dari kepala Perangkat Daerah bidang
  sosial adalah naskah di jalan; yang menetapkan peserta hanya Keputusan Bupati (Pasal 22 ayat (4), SRG-04).

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan

  @serang-2025-59/p22/a1 @serang-2025-59/p22/a3 @serang-2025-59/p22/a4
  Skenario: Setiap tahap menyebut dasarnya dan cara membaca bagian yang tidak jelas
    Dengan Wati sudah diusulkan pada 3 November 2025
    Maka tafsiran catatan terakhir Wati adalah SRG-25 dan SRG-16
    Ketika validasi atas usulan Wati dilakukan pada 5 November 2025
    Maka Wati berstatus diusulkan
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Maka tafsiran catatan terakhir Wati adalah SRG-04, SRG-05 dan SRG-25
    Ketika validasi atas usulan Wati dilakukan pada 12 November 2025
    Maka Wati berstatus ditetapkan hasil pendataannya
    Ketika verifikasi atas usulan Wati dilakukan pada 17 November 2025
    Dan validasi atas usulan Wati dilakukan pada 24 November 2025
    Maka tafsiran catatan terakhir Wati adalah SRG-05
    Ketika Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 1 Desember 2025
    Maka riwayat Wati berbunyi: diusulkan, hasil pendataannya ditetapkan, diverifikasi, divalidasi, ditetapkan
    Dan tafsiran catatan terakhir Wati adalah SRG-04

  @serang-2025-59/p22/a3 @serang-2025-59/p20/a3 @serang-2025-59/p24/a2/d
  Skenario konsep: Hanya kantornya sendiri yang menjalankan setiap tahap
    Dengan pegawai Rina diangkat sebagai <jabatan> pada <kantor> sejak 28 Oktober 2025
    Dan Wati sudah <sampai> pada 17 November 2025
    Ketika pegawai Rina melakukan <tahap> atas usulan Wati pada 24 November 2025
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan <dasar>
    Dan Wati berstatus <sampai>

    Contoh:
      | tahap                      | jabatan     | kantor                                                   | sampai                        | dasar                                                                                    |
      | penetapan hasil pendataan  | verifikator | Perangkat Daerah bidang kependudukan dan pencatatan sipil | diusulkan                     | Pasal 22 ayat (3), Pasal 24 ayat (1), Pasal 20 ayat (3) dan Pasal 24 ayat (2) huruf d    |
      | verifikasi                 | penetap     | Perangkat Daerah bidang sosial                           | ditetapkan hasil pendataannya | Pasal 22 ayat (3)                                                                        |
      | validasi                   | penetap     | Perangkat Daerah bidang ketenagakerjaan                  | diverifikasi                  | Pasal 22 ayat (3)                                                                        |

  @serang-2025-59/p22/a4
  Skenario: Keputusan kepala Perangkat Daerah bidang sosial tentang daftar nama tidak menetapkan peserta
    Dengan pegawai Rina diangkat sebagai kepala pada Perangkat Daerah bidang sosial sejak 28 Oktober 2025
    Dan Wati sudah divalidasi pada 24 November 2025
    Ketika pegawai Rina menandatangani Keputusan nomor 460/7/2025 tanggal 1 Desember 2025 atas usulan Wati
    Maka permintaan itu ditolak karena ia tidak memegang jabatan yang diperlukan, berdasarkan Pasal 22 ayat (4)
    Dan Wati berstatus divalidasi
    Dan ada 1 alokasi yang belum pernah ditempati

  @serang-2025-59/p22/a1 @serang-2025-59/p22/a3
  Skenario konsep: Usulan yang dikembalikan diperiksa lagi mulai dari tahap yang bersandar pada isian yang diperbaiki
    Dengan Wati sudah divalidasi pada 24 November 2025
    Dan usulan Wati dikembalikan kepada pengusul pada 25 November 2025 karena "data keliru"
    Dan dalam daftar usulan kolom "<kolom>" bagi Wati berisi "<isi>"
    Ketika usulan Wati diajukan kembali pada 26 November 2025
    Maka Wati berstatus <status>

    Contoh:
      | kolom                   | isi              | status                        |
      | DESIL                   | 3                | diusulkan                     |
      | PEKERJAAN               | nelayan          | diusulkan                     |
      | DISABILITAS             | ya               | diusulkan                     |
      | ALAMAT                  | RT 01 RW 03      | ditetapkan hasil pendataannya |
      | KECAMATAN               | Ciruas           | ditetapkan hasil pendataannya |
      | MENERIMA BANTUAN IURAN  | tidak            | ditetapkan hasil pendataannya |
      | NO HP                   | 085711112222     | divalidasi                    |
