# language: id
# Only the kinds of Pasal 20: religious workers and those not vulnerable have no way in; mosque workers are vulnerable.

Fitur: Siapa yang tercakup program Pekerja Rentan

  Kategori pekerja sosial keagamaan dikenal, tetapi tidak ada tata cara bagi calonnya (SRG-19). Pekerja mandiri yang
  tidak rentan pun tidak diatur (SRG-29). Marbot dan guru ngaji adalah Pekerja Rentan menurut Pasal 20 (SRG-18).

  Latar Belakang:
    Dengan register Kabupaten Serang dengan 1 alokasi kepesertaan

  @serang-2025-59/p20/a1/c/12 @serang-2025-59/p20/a1/c/14
  Skenario konsep: Jenis pekerjaan di luar Pasal 20 ditahan; orangnya masuk dengan jenis yang tercantum
    Dengan seorang <di luar> bernama Wati
    Ketika Perangkat Daerah bidang sosial mengusulkan Wati pada 3 November 2025
    Maka baris Wati ditahan karena jenis pekerjaan itu tidak tercantum
    Dan Wati belum tercatat sebagai calon
    Ketika dalam daftar usulan kolom "PEKERJAAN" bagi Wati berisi "<tercantum>"
    Dan Perangkat Daerah bidang sosial mengusulkan Wati pada 5 November 2025
    Maka Wati berstatus diusulkan

    Contoh:
      | di luar                    | tercantum              |
      | pekerja sosial keagamaan   | marbot                 |
      | pekerja sosial keagamaan   | guru ngaji             |
      | konsultan                  | pekerja rentan lainnya |

  @serang-2025-59/p20/a1/c @serang-2025-59/p20/a1/c/12
  Skenario: Marbot diuji sebagai Pekerja Rentan lainnya, juga penghasilannya
    Dengan seorang marbot bernama Wati
    Dan dalam daftar usulan kolom "BERPENGHASILAN RENDAH" bagi Wati berisi "tidak"
    Dan Wati sudah diusulkan pada 3 November 2025
    Maka tafsiran catatan terakhir Wati adalah SRG-25 dan SRG-18
    Ketika penetapan hasil pendataan atas usulan Wati dilakukan pada 10 November 2025
    Maka Wati berstatus tidak memenuhi syarat

  @serang-2025-59/p20/a4
  Skenario: Tidak ada yang berhak atas alokasi; jumlahnya mengikuti kemampuan keuangan Daerah (SRG-12)
    Dengan Wati dan Budi sudah divalidasi pada 24 November 2025
    Ketika Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 1 Desember 2025
    Maka permintaan itu ditolak karena syaratnya tidak dipenuhi, berdasarkan Pasal 20 ayat (4)
    Ketika 1 alokasi kepesertaan didanai dari "APBDes"
    Dan Bupati menetapkan usulan Wati dengan Keputusan nomor 560/11/2025 tanggal 1 Desember 2025
    Maka Wati dan Budi berstatus ditetapkan
    Dan dasar catatan terakhir alokasi 2025-00002 adalah Pasal 20 ayat (4)
    Dan alokasi 2025-00002 dibiayai "APBDes"
