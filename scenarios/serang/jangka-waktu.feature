# language: id
# Aid "every year" ends no cover: only a last day that the decree names does, and a new list may follow it.

Fitur: Jangka waktu bantuan iuran

  Bantuan diberikan setiap tahun (Pasal 19 ayat (1)), dan tidak ada pasal yang mengakhiri kepesertaan bersama tahunnya.
  Karena waktu, kepesertaan berakhir hanya bila keputusan menyebut hari terakhirnya (SRG-30). Perpanjangan tidak diatur.

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan
    Dan "PKS 119/12/2025" tanggal 1 Desember 2025 menunjuk siapa yang mendaftarkan
    Dan Wati sudah divalidasi pada 8 Desember 2025

  @serang-2025-59/p22/a4
  Skenario: Tanpa hari terakhir dalam keputusan, kepesertaan tidak berakhir bersama tahunnya
    Dengan Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 15 Desember 2025
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Maka jangka waktu bantuan Wati tidak ditetapkan
    Ketika berakhirnya jangka waktu bantuan dicatat pada 1 Januari 2027
    Maka Wati berstatus terdaftar
    Dan Wati memegang alokasi 2025-00001

  @serang-2025-59/p19/a1 @serang-2025-59/p24/a2/e
  Skenario konsep: Hari terakhir dalam keputusan masih termasuk jangka waktunya
    Dengan Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 15 Desember 2025 untuk waktu sampai 31 Desember 2026
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Maka jangka waktu bantuan Wati sampai dengan 31 Desember 2026
    Ketika berakhirnya jangka waktu bantuan dicatat pada <hari>
    Maka Wati berstatus <status>
    Ketika berakhirnya jangka waktu bantuan dicatat pada 4 Januari 2027
    Maka Wati berstatus berakhir jangka waktunya
    Dan dasar catatan terakhir Wati adalah Pasal 19 ayat (1) dan Pasal 24 ayat (2) huruf e
    Dan tafsiran catatan terakhir Wati adalah SRG-30
    Dan alokasi 2025-00001 kosong sejak 1 Januari 2027

    Contoh:
      | keadaan                   | hari             | status                   |
      | sehari sebelum berakhir   | 30 Desember 2026 | terdaftar                |
      | hari terakhir             | 31 Desember 2026 | terdaftar                |
      | sehari sesudahnya         | 1 Januari 2027   | berakhir jangka waktunya |
      | beberapa hari sesudahnya  | 3 Januari 2027   | berakhir jangka waktunya |

  @serang-2025-59/p19/a1
  Skenario: Keputusan tidak menyebut jumlah bulan, dan harinya tidak mendahului keputusan
    Ketika Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 15 Desember 2025 untuk 12 bulan
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 19 ayat (1)
    Ketika Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 15 Desember 2025 untuk waktu sampai 14 Desember 2025
    Maka permintaan itu tidak diterima, karena jangka waktunya berakhir sebelum keputusannya
    Dan Wati berstatus divalidasi

  @serang-2025-59/p19/a1 @serang-2025-59/p21/f @serang-2025-59/p19/a2/c @serang-2025-59/p22/a4
  Skenario: Yang jangka waktunya berakhir dapat ditetapkan lagi pada tahun berikutnya, dan syaratnya diuji lagi
    Dengan Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 15 Desember 2025 untuk waktu sampai 31 Desember 2026
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Dan berakhirnya jangka waktu bantuan dicatat pada 4 Januari 2027
    Ketika Wati diusulkan pada 5 Januari 2027
    Maka Wati berstatus diusulkan
    Ketika keterangan dari "BPJS Ketenagakerjaan" diterima pada 11 Januari 2027:
      | NAMA | FAKTA          | NILAI    | PER TANGGAL     |
      | Wati | KEPESERTAAN    | berakhir | 8 Januari 2027  |
    Dan penetapan hasil pendataan atas usulan Wati dilakukan pada 12 Januari 2027
    Dan verifikasi atas usulan Wati dilakukan pada 19 Januari 2027
    Maka pemeriksaan terakhir atas Wati menguji Pasal 21 huruf f dan Pasal 19 ayat (2) huruf c
    Ketika validasi atas usulan Wati dilakukan pada 26 Januari 2027
    Dan 1 alokasi kepesertaan didanai dari "APBD"
    Dan Bupati menetapkan usulan Wati dengan Keputusan nomor 560/2/2027 tanggal 1 Februari 2027
    Maka Wati berstatus ditetapkan

  @serang-2025-59/p19/a1 @serang-2025-59/p22/a4
  Skenario: Perpanjangan ditolak karena tidak diatur, sampai ada naskah yang mengaturnya
    Dengan Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 15 Desember 2025 untuk waktu sampai 31 Desember 2026
    Dan BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi Wati pada 22 Desember 2025
    Ketika Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 560/80/2026 tanggal 1 Desember 2026
    Maka permintaan itu ditolak karena peraturan tidak mengaturnya, berdasarkan Pasal 19 ayat (1) dan Pasal 22 ayat (4)
    Ketika "Keputusan 560/70/2026" tanggal 1 Desember 2026 mengatur perpanjangan jangka waktu oleh Perangkat Daerah bidang sosial
    Dan Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor 560/80/2026 tanggal 1 Desember 2026
    Dan jangka waktu Wati diperpanjang 12 bulan pada 7 Desember 2026 dengan Keputusan nomor 560/80/2026 dan nota "DPA 2027"
    Maka jangka waktu bantuan Wati sampai dengan 31 Desember 2027
    Dan dasar catatan terakhir Wati adalah Pasal 19 ayat (1) dan Pasal 22 ayat (4)
    Dan bukti catatan terakhir Wati menyebut "Keputusan 560/70/2026"
