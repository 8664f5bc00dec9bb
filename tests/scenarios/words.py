"""The Indonesian of the scenarios and what it stands for: days, provisions, states, events, reasons."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import ParamSpec, TypeVar

from pytest_bdd import parsers, step

_MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
_PASAL = r"Pasal \d+(?: ayat \(\d+\)| huruf [a-z]| angka \d+)*"
_NAME = r"[A-Z][a-z]+"
_LIST = r"{0}(?:, {0})*(?: dan {0})?"

STATES = {
    "diusulkan": "proposed",
    "ditetapkan hasil pendataannya": "list_determined",
    "diverifikasi": "verified",
    "diselaraskan": "aligned",
    "divalidasi": "validated",
    "tidak memenuhi syarat": "rejected",
    "ditetapkan": "decreed",
    "terdaftar": "registered",
    "meninggal dunia": "deceased",
    "gugur": "lapsed",
    "dihentikan": "terminated",
    "digantikan": "replaced",
}
EVENTS = {
    "diusulkan": "participant.proposed.v1",
    "hasil pendataannya ditetapkan": "participant.list_determined.v1",
    "diverifikasi": "participant.verified.v1",
    "diselaraskan": "participant.aligned.v1",
    "divalidasi": "participant.validated.v1",
    "dinyatakan tidak memenuhi syarat": "participant.rejected.v1",
    "ditetapkan": "participant.decreed.v1",
    "didaftarkan": "participant.registered.v1",
    "kepesertaan mulai berlaku": "participant.coverage_started.v1",
    "kematian dicatat": "participant.death_reported.v1",
    "kepesertaan tidak berlaku lagi": "participant.coverage_ended.v1",
    "gugur": "participant.lapsed.v1",
    "dihentikan": "participant.terminated.v1",
    "menempati alokasi yang kosong": "participant.succeeded.v1",
    "digantikan": "participant.replaced.v1",
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
HELD = {
    "NIK-nya tersimpan sebagai angka": "The NIK is stored as a number",
    "NIK yang sama ada di baris lain": "The same NIK stands in row",
    "NIK itu sudah tercatat atas nama lain": "already in the register under another name",
    "orang itu sudah tercatat dengan data lain": "with other data",
    "NIK itu tidak ada dalam register": "Nobody in this register has this NIK",
    "orang itu tercatat meninggal dunia": "The register has this person as dead since",
    "calon itu belum ditetapkan": "cannot be moved by 'register'",
    "nomornya lebih tua daripada penetapannya": "The dates are out of order",
    "tidak ada nomor kepesertaan": "has no membership number",
    "jenis pekerjaan itu tidak tercantum": "is not a kind of work the regulation lists",
    "kantor pengirim tidak berwenang atas jenis pekerjaan itu": "did not hold the office this act needs",
    "kecamatannya di luar Daerah": "is not a kecamatan of the regency",
    "BPJS Ketenagakerjaan tidak mendaftarkannya": "The carrier did not register this row",
}
MISTAKES = {
    "itu bukan alasan penghentian menurut peraturan": "is not a ground of",
    "nomor keputusan itu sudah tercatat": "is recorded already",
    "alokasi itu masih ditempati": "has been held since",
    "harinya belum tiba": "has not come yet",
}


def day(text: str) -> date:
    """The day a date such as 17 Agustus 2025 names."""
    number, month, year = text.split()
    return date(int(year), _MONTHS.index(month) + 1, int(number))


def provision(text: str) -> str:
    """``Pasal 7 ayat (4) huruf e`` as ``p7/a4/e``; an angka stands bare below a huruf, and as ``n8`` below a pasal."""
    parts: list[str] = []
    for kind, mark in re.findall(r"(Pasal|ayat|huruf|angka) \(?(\w+)\)?", text):
        letter = {"Pasal": "p", "ayat": "a", "huruf": "", "angka": "" if len(parts) > 1 else "n"}[kind]
        parts.append(letter + mark)
    return "/".join(parts)


def provisions(text: str) -> list[str]:
    """Every provision a text names, in its order."""
    return [provision(found) for found in re.findall(_PASAL, text)]


def listed(text: str) -> list[str]:
    """The items of a list such as ``Siti, Budi dan Tono``."""
    return re.split(r", | dan ", text)


P = ParamSpec("P")
T = TypeVar("T")
Convert = Callable[[str], object]
_KINDS: dict[str, tuple[str, Convert]] = {
    "name": (_NAME, str),
    "names": (_LIST.format(_NAME), listed),
    "day": (r"\d{1,2} [A-Z][a-z]+ \d{4}", day),
    "cites": (_LIST.format(_PASAL), provisions),
    "slot": (r"\d{4}-\d{5}", str),
    "number": (r"\d+(?:/\w+)+", str),
    "count": (r"\d+", int),
    "quoted": (r"\"[^\"]*\"", lambda text: text.strip('"')),
    "office": (r"Perangkat Daerah [a-z ]+|Bagian [A-Za-z ]+|Bupati|BPJS Ketenagakerjaan", str),
    "words": (r"[A-Za-z/()]+(?: [A-Za-z/()]+)*", str),
    "state": ("|".join(STATES), STATES.__getitem__),
    "events": (_LIST.format(f"(?:{'|'.join(EVENTS)})"), lambda text: [EVENTS[word] for word in listed(text)]),
    "reason": ("|".join(REASONS), REASONS.__getitem__),
    "held": ("|".join(HELD), HELD.__getitem__),
    "mistake": ("|".join(MISTAKES), MISTAKES.__getitem__),
    "step": ("|".join(STEPS), STEPS.__getitem__),
}


def said(text: str) -> tuple[parsers.re, dict[str, Convert]]:
    """A step as it is written, with ``{argument}`` or ``{argument:kind}`` for what it says; pass it on with a star."""
    converters: dict[str, Convert] = {}

    def group(found: re.Match[str]) -> str:
        argument, kind = found[1], found[2] or found[1]
        pattern, converters[argument] = _KINDS[kind]
        return f"(?P<{argument}>{pattern})"

    pattern = re.sub(r"\\\{(\w+)(?::(\w+))?\\\}", group, re.escape(text))
    return parsers.re(pattern), converters


def at_any_time(text: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """A step that may be given, be what happens, or both."""
    parser, converters = said(text)
    return step(parser, converters=converters)
