"""What the carrier answered of those it did not register: it looks each of them up in the population data."""

from __future__ import annotations

import re

import msgspec

from lifecycle.domain.events import RowHeld, RowReleased, SheetReceived
from lifecycle.projecting import Recorded
from projections.findings.model import NOT_REGISTERED, Answer, Answers, Settled, Sheet, projection

ERASED = "erased"
_UNCLEAR = "refused_by_carrier"
_WORDS = (
    ("dead", r"\bmeninggal|\bwafat|\balmarhum"),
    ("nik_twice", r"\bganda|\bduplikat"),
    ("two_funders", r"\b(?:sudah|telah|masih) (?:terdaftar|aktif|menjadi peserta)|\bpeserta aktif"),
    ("nik_not_found", r"\btidak (?:ditemukan|ada|terdaftar)|\bbelum terdaftar"),
    ("nik_inactive", r"\b(?:tidak|non)[ -]?aktif"),
    ("nik_invalid", r"\bnik\b.*\b(?:tidak (?:valid|padan|sesuai|benar)|invalid|salah)|\binvalid nik\b"),
    ("birth_differs", r"\b(?:tgl|tanggal)\.? lahir|\bkelahiran"),
    ("name_differs", r"\bnama\b"),
    ("moved_away", r"\bpindah"),
)
"""Words by which carriers say it, in Indonesian; the first that is met counts, since one answer may name several."""
_CLASSES = tuple((name, re.compile(words)) for name, words in _WORDS)


def class_of(words: str) -> str:
    """The class to which the words of the carrier come; ``refused_by_carrier`` where they come to none."""
    plain = " ".join(words.casefold().split())
    return next((name for name, pattern in _CLASSES if pattern.search(plain)), _UNCLEAR)


@projection.on(SheetReceived)
def _sheet(_state: Sheet | None, event: SheetReceived, _at: Recorded) -> Sheet:
    return Sheet(event.sheet, event.name)


@projection.on(RowHeld)
def _held(state: Answers | None, event: RowHeld, at: Recorded) -> Answers:
    who, cells = event.person_key or "", event.personal.cells if event.personal else None
    said = cells.get(NOT_REGISTERED, "") if cells is not None else ERASED
    name = cells.get("NAMA", "") if cells is not None else ERASED
    place = (event.effective_on, said, event.sheet, event.row, at.position)
    return Answers((*(state.rows if state else ()), Answer(class_of(said), who, name, *place)))


@projection.on(RowReleased)
def _released(_state: Settled | None, event: RowReleased, _at: Recorded) -> Settled:
    return Settled(event.sheet, event.row)


def erased(state: Answers) -> Answers:
    """The rows without whom they name and what was said, as they are folded once the box is gone."""
    gone = {"kind": _UNCLEAR, "name": ERASED, "said": ERASED}
    return Answers(tuple(msgspec.structs.replace(row, **gone) for row in state.rows))
