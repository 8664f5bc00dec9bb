# language: id
# Active cover of any source, or aid of one of four public budgets, shuts out: at the check and at registration.

Fitur: Belum terlindungi, dan tidak menerima bantuan iuran dari anggaran publik

  Dua syarat yang berbeda: belum mendapatkan perlindungan dari sumber mana pun (Pasal 19 ayat (2) huruf c), dan tidak
  menerima bantuan iuran dari APBN, APBD provinsi, APBD atau APBDes (Pasal 21 huruf f). Perlindungan adalah kepesertaan
  yang aktif pada hari pengujian; bantuan dari salah satu anggaran sudah cukup untuk menolak (SRG-13).

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan "PKS 119/12/2025" tanggal 1 November 2025 menunjuk siapa yang mendaftarkan

  @serang-2025-59/p19/a2/c @serang-2025-59/p22/a3
  Skenario konsep: Hanya kepesertaan yang aktif berarti sudah terlindungi
    Dengan Wati sudah ditetapkan hasil pendataannya pada 10 November 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 13 November 2025:
      | NAMA | FAKTA       | NILAI         | PER TANGGAL      |
      | Wati | KEPESERTAAN | <kepesertaan> | 12 November 2025 |
    Ketika verifikasi atas usulan Wati dilakukan pada 17 November 2025
    Maka Wati berstatus <status>
    Dan dasar catatan terakhir Wati adalah <dasar>

    Contoh:
      | kepesertaan | status                | dasar                                                                |
      | aktif       | tidak memenuhi syarat | Pasal 19 ayat (2), Pasal 19 ayat (2) huruf c dan Pasal 22 ayat (3)   |
      | menunggak   | diverifikasi          | Pasal 22 ayat (3)                                                    |
      | berakhir    | diverifikasi          | Pasal 22 ayat (3)                                                    |
      | tidak ada   | diverifikasi          | Pasal 22 ayat (3)                                                    |

  @serang-2025-59/p19/a2/c
  Skenario: Catatan BPJS Ketenagakerjaan mendahului daftar usulan yang menyatakan sudah terlindungi
    Dengan dalam daftar usulan kolom "SUDAH TERLINDUNGI" bagi Wati berisi "ya"
    Dan Wati sudah ditetapkan hasil pendataannya pada 10 November 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 13 November 2025:
      | NAMA | FAKTA       | NILAI    | PER TANGGAL      |
      | Wati | KEPESERTAAN | berakhir | 12 November 2025 |
    Ketika verifikasi atas usulan Wati dilakukan pada 17 November 2025
    Maka Wati berstatus diverifikasi
    Dan pemeriksaan terakhir atas Wati menguji Pasal 19 ayat (2) huruf c
    Dan pemeriksaan terakhir atas Wati mendasarkan "KEPESERTAAN" pada "BPJS Ketenagakerjaan" per 12 November 2025

  @serang-2025-59/p21/f @serang-2025-59/p22/a3
  Skenario konsep: Bantuan dari salah satu anggaran publik menutup jalan, bantuan dari sumber lain tidak
    Dengan Wati sudah ditetapkan hasil pendataannya pada 10 November 2025
    Dan keterangan dari "DTSEN" diterima pada 12 November 2025:
      | NAMA | FAKTA          | NILAI    | PER TANGGAL     |
      | Wati | SUMBER BANTUAN | <sumber> | 1 November 2025 |
    Ketika verifikasi atas usulan Wati dilakukan pada 17 November 2025
    Maka Wati berstatus <status>
    Dan dasar catatan terakhir Wati adalah <dasar>

    Contoh:
      | sumber        | status                | dasar                                              |
      | APBN          | tidak memenuhi syarat | Pasal 21, Pasal 21 huruf f dan Pasal 22 ayat (3)   |
      | APBD provinsi | tidak memenuhi syarat | Pasal 21, Pasal 21 huruf f dan Pasal 22 ayat (3)   |
      | APBD          | tidak memenuhi syarat | Pasal 21, Pasal 21 huruf f dan Pasal 22 ayat (3)   |
      | APBDes        | tidak memenuhi syarat | Pasal 21, Pasal 21 huruf f dan Pasal 22 ayat (3)   |
      | lainnya       | diverifikasi          | Pasal 22 ayat (3)                                  |
      | tidak ada     | diverifikasi          | Pasal 22 ayat (3)                                  |

  @serang-2025-59/p19/a2/c
  Skenario: Yang iurannya dibayar CSR lolos dari Pasal 21 huruf f, tetapi tidak dari Pasal 19 ayat (2) huruf c
    Dengan Wati sudah ditetapkan hasil pendataannya pada 10 November 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 12 November 2025:
      | NAMA | FAKTA          | NILAI   | PER TANGGAL      |
      | Wati | SUMBER BANTUAN | lainnya | 11 November 2025 |
      | Wati | KEPESERTAAN    | aktif   | 11 November 2025 |
    Ketika verifikasi atas usulan Wati dilakukan pada 17 November 2025
    Maka Wati berstatus tidak memenuhi syarat
    Dan dasar catatan terakhir Wati adalah Pasal 19 ayat (2), Pasal 19 ayat (2) huruf c dan Pasal 22 ayat (3)
    Dan tafsiran catatan terakhir Wati adalah SRG-11 dan SRG-13

  @serang-2025-59/p19/a2/c @serang-2025-59/p21/f
  Skenario konsep: Kedua syarat diuji lagi pada hari pendaftaran; yang tidak lagi memenuhinya gugur
    Dengan Wati sudah ditetapkan pada 15 Desember 2025
    Dan keterangan dari "BPJS Ketenagakerjaan" diterima pada 18 Desember 2025:
      | NAMA | FAKTA   | NILAI   | PER TANGGAL      |
      | Wati | <fakta> | <nilai> | 17 Desember 2025 |
    Ketika BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Maka Wati berstatus gugur
    Dan dasar catatan terakhir Wati adalah <dasar>
    Dan alokasi 2025-00001 kosong sejak 22 Desember 2025

    Contoh:
      | fakta          | nilai  | dasar                        |
      | KEPESERTAAN    | aktif  | Pasal 19 ayat (2) huruf c    |
      | SUMBER BANTUAN | APBDes | Pasal 21 huruf f             |
