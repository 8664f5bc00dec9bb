"""What the words of the scenarios stand for: states, events, reasons, roles, stages of a bill, differences."""

from __future__ import annotations

STATES = {
    "diusulkan": "proposed",
    "ditetapkan hasil pendataannya": "list_determined",
    "diverifikasi": "verified",
    "diselaraskan": "aligned",
    "divalidasi": "validated",
    "tidak memenuhi syarat": "rejected",
    "dikembalikan kepada pengusul": "returned",
    "ditarik kembali": "withdrawn",
    "ditetapkan": "decreed",
    "terdaftar": "registered",
    "meninggal dunia": "deceased",
    "gugur": "lapsed",
    "dihentikan": "terminated",
    "digantikan": "replaced",
}
EVENTS = {
    "diusulkan": "participant.proposed.v1",
    "surat perintah tugas dicatat": "participant.assignment_letter_recorded.v1",
    "hasil pendataannya ditetapkan": "participant.list_determined.v1",
    "diverifikasi": "participant.verified.v1",
    "diselaraskan": "participant.aligned.v1",
    "divalidasi": "participant.validated.v1",
    "dinyatakan tidak memenuhi syarat": "participant.rejected.v1",
    "dikembalikan kepada pengusul": "participant.returned.v1",
    "diajukan kembali": "participant.resubmitted.v1",
    "ditarik kembali": "participant.withdrawn.v1",
    "ditetapkan": "participant.decreed.v1",
    "dicoret dari keputusan": "participant.struck.v1",
    "didaftarkan": "participant.registered.v1",
    "kepesertaan mulai berlaku": "participant.coverage_started.v1",
    "kematian dicatat": "participant.death_reported.v1",
    "kepesertaan tidak berlaku lagi": "participant.coverage_ended.v1",
    "gugur": "participant.lapsed.v1",
    "dihentikan": "participant.terminated.v1",
    "menempati alokasi yang kosong": "participant.succeeded.v1",
    "digantikan": "participant.replaced.v1",
    "datanya dikoreksi": "participant.correction_recorded.v1",
    "perbedaan ditemukan": "difference.found.v1",
    "perbedaan dijawab": "difference.resolved.v1",
    "perbedaan ditarik": "difference.withdrawn.v1",
    "perubahan ditetapkan": "participant.change_decreed.v1",
    "perbedaan diputus": "difference.decreed.v1",
    "iuran ditagih": "participant.contribution_billed.v1",
    "iuran dibayar": "participant.contribution_paid.v1",
    "iuran dikoreksi": "participant.contribution_reversed.v1",
    "penolakan dicatat": "act.refused.v1",
}
REASONS = {
    "syaratnya tidak dipenuhi": "law",
    "peraturan tidak mengaturnya": "silent",
    "peraturan tidak menyebut siapa yang berwenang": "unset",
    "ia tidak memegang jabatan yang diperlukan": "office",
    "orang yang sama sudah menangani berkas itu": "separation",
}
STEPS = {
    "verifikasi": "verified",
    "penyelarasan": "aligned",
    "penetapan hasil pendataan": "list_determined",
    "validasi": "validated",
}
ROLES = {
    "pendata": "collector",
    "verifikator": "verifier",
    "verifikator tagihan": "bill_verifier",
    "penerima tagihan": "payer",
    "penanda tangan": "signer",
    "pemutakhir data": "updater",
}
PARAMETERS = {
    "mendaftarkan": "registrar",
    "memverifikasi tagihan": "bill_verifier",
    "membayar iuran": "payer",
}
HELD = {
    "NIK-nya tersimpan sebagai angka": "The NIK is stored as a number",
    "NIK yang sama ada di baris lain": "The same NIK stands in row",
    "NIK itu sudah tercatat atas nama lain": "already in the register under another name",
    "orang itu sudah tercatat dengan data lain": "with other data",
    "NIK itu tidak ada dalam register": "Nobody in this register has this NIK",
    "orang itu tercatat meninggal dunia": "The register has this person as dead since",
    "usulannya sudah ditarik kembali": "who is withdrawn cannot be moved by 'register'",
    "calon itu belum ditetapkan": "cannot be moved by 'register'",
    "nomornya lebih tua daripada penetapannya": "The dates are out of order",
    "tidak ada nomor kepesertaan": "has no membership number",
    "jenis pekerjaan itu tidak tercantum": "is not a kind of work the regulation lists",
    "kantor pengirim tidak berwenang atas jenis pekerjaan itu": "did not hold the office this act needs",
    "kecamatannya di luar Daerah": "is not a kecamatan of the regency",
    "BPJS Ketenagakerjaan tidak mendaftarkannya": "The carrier did not register this row",
    "masa tugasnya berakhir sebelum dimulai": "The assignment would end",
}
MISTAKES = {
    "itu bukan alasan penghentian menurut peraturan": "is not a ground of",
    "nomor keputusan itu sudah tercatat": "is recorded already",
    "alokasi itu masih ditempati": "has been held since",
    "harinya belum tiba": "has not come yet",
    "jumlah dalam surat dan dalam daftarnya berbeda": "The letter says",
    "surat penagihan itu sudah diterima": "came in on",
    "daftar itu sudah diterima dengan nomor surat lain": "The same list came in before, under another number",
    "jumlah pada salah satu barisnya tidak terbaca": "is not a sum in rupiah",
    "surat penagihan itu belum sampai pada tahap tersebut": "A bill that is",
    "peraturan tidak mencantumkan sumber dana itu": "The regulation lists no source of funds",
    "jumlah itu memecah iuran satu bulan": "would pay a part of a month",
    "SP2D itu sudah tercatat": "is recorded already",
    "urutan harinya keliru": "out of order",
    "bulan itu tidak dibayar dengan tagihan tersebut": "No paid line of",
    "masih ada perbedaan yang belum dijawab": "are not resolved yet",
    "masih ada perubahan yang belum ditetapkan": "wait to be proposed and decreed",
    "sebagian besar orang dalam berkas itu tidak dikenal": "is it of another regency?",
    "berkas itu sudah dibandingkan": "This file was compared in cycle",
    "perbedaannya sudah diputus dengan keputusan": "was decided by decree",
    "kematiannya belum dilaporkan": "No death is recorded",
    "alasan pemutakhiran di luar jadwal belum disebut": "and no reason is given",
    "pemutakhiran itu sudah dibuka": "cannot be moved by 'open'",
    "usulan itu sedang diperiksa": "its checks rest on the data as they were put forward",
    "NIK itu milik orang lain dalam register": "Another record here has this NIK",
    "tahap itu sudah lewat": "cannot be moved by",
    "keputusan itu tidak menyebut orang tersebut": "does not name",
    "sudah ada iuran yang dibayar berdasarkan keputusan itu": "months of contributions are paid under decree",
    "keputusan itu sendiri mengubah keputusan lain": "amend that one",
}
BILLS = {
    "diterima": "received",
    "diverifikasi": "verified",
    "diajukan pembayarannya": "requested",
    "dibayar sebagian": "partly paid",
    "lunas": "paid",
    "dikembalikan": "returned",
}
LINES = {
    "sudah dibayar": "paid",
    "belum dibayar": "open",
    "sudah dikembalikan": "returned",
    "sudah dikoreksi": "reversed",
}
MISMATCHES = {
    "tidak terdaftar": "not_on_roll",
    "meninggal sebelum bulan itu": "dead_before",
    "kepesertaan tidak berlaku": "not_covered",
    "jumlah tidak sesuai": "wrong_amount",
    "sudah ditagih": "billed_twice",
}
DIFFERENCES = {
    "isian berbeda": "changed",
    "keluar": "left",
    "tidak disebut": "missing",
    "masuk": "came_in",
    "tidak dikenal": "unknown",
}
ANSWERS = {
    "terbuka": "open",
    "dikoreksi": "corrected",
    "diusulkan": "proposed",
    "ditarik": "withdrawn",
}
CONSULTED = {
    "BPJS Ketenagakerjaan": "carrier",
    "Perangkat Daerah terkait": "relevant_offices",
}
