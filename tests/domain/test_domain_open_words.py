"""Words that stay in the open for ever hold no NIK and no telephone number; numbers of papers are left alone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import (
    ActRefused,
    BillLineUnmatched,
    CorrectionRecorded,
    Event,
    InstrumentRecorded,
    SheetReceived,
    SlotOpened,
)
from lifecycle.domain.open_words import require_nobody_named, resembles
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Actor, Document, Place

NIK = "3302174505830003"
SAID: dict[str, Any] = {"effective_on": date(2025, 1, 6), "actor": Actor("ani", "social_affairs"), "command_id": "c"}
ROW: dict[str, Any] = {"place": Place("f" * 64, "Data", 57)}
SLOT = SlotOpened(**SAID, slot="2025-00001", year=2025, funding="APBD")
NIKS = (
    NIK,
    f"KTP {NIK}.",
    f"NIK{NIK}",
    f"no. {NIK}, Kaliori",
    f"akta_{NIK}.pdf",
    "3302 1745 0583 0003",
    "330217-450583-0003",
    "330217 4505830003",
    "33.02.17.450583.0003",
    "33.02.17.45.05.83.0003",
    "3302\u20101745\u20100583\u20100003",
    "330217\u00a0450583\u00a00003",
    "3302\u200b174505830003",
    "３３０２１７４５０５８３０００３",
    "٣٣٠٢١٧٤٥٠٥٨٣٠٠٠٣",
)
PHONES = (
    "081234567890",
    "HP 0812-3456-7890",
    "0812 3456 789",
    "0812.345.6789",
    "+6281234567890",
    "+62 812-3456-7890",
    "62 81234567890",
    "6281234567890",
    "+62 281 636789",
    "hubungi 0858 1234 56789, malam",
)
PAPERS = (
    "3302-KM-12052025-0007",
    "400.12/17/2025",
    "33.02/04.0/000337/LS/1.06.0.00.0.00.01.0000/PPKD/4/2025",
    "02.01/04.0/000812/LS/3/2025",
    "kode billing 820250512345678",
    "024081234567890",
    "3302179905830003",
    "3302174505830000",
    "33021745058300031",
    "NIP 197005051990031001",
    "NIP 19700505 199003 1 001",
    "12.05.2025-10.06.2025",
    "08.12.2025-10.12.2025",
    "rapat 08-12-2025 10.00",
    "12-05-2025 10-05-2025",
    "5.1.02.02.01.0080",
    "Surat 0281/636789/2025",
    "S-08123456/2025",
    "2025-00001",
    "6.281.234",
    "a3302174505830003f",
    "sheet:3302174505830003abcdef/2-16/15",
    "0190a1b2-0812-7345-8678-901234567890",
    "Surat Keputusan Bupati, dua puluh tiga nama",
    "",
)
HELD: dict[str, Event] = {
    "reference of a paper": InstrumentRecorded(**SAID, evidence=(Document(f"KTP {NIK}"),), settles="registrar"),
    "name of who acts": SlotOpened(**{**SAID, "actor": Actor(NIK, "")}, slot="2025-00001", year=2025, funding="APBD"),
    "command id": SlotOpened(**{**SAID, "command_id": NIK}, slot="2025-00001", year=2025, funding="APBD"),
    "kinds": InstrumentRecorded(**SAID, settles="registrar", kinds=("farm_labourer", NIK)),
    "name": SheetReceived(**SAID, sheet="f" * 64, name=f"{NIK}.xlsx", carries="proposal", rows=1, held=0),
    "reason": CorrectionRecorded(**SAID, **ROW, field="village", reason=f"salah, {NIK}"),
    "name of the sheet": CorrectionRecorded(**SAID, place=Place("f" * 64, NIK, 57), field="village", reason="salah"),
    "what": ActRefused(**SAID, act="terminate", reason="silent", what=f"No ground is called {NIK}.", cure="Choose."),
}


@pytest.mark.parametrize("words", NIKS)
def test_a_nik_is_seen_however_it_is_written(words: str) -> None:
    """Alone or among words, with spaces, dots or dashes where people put them, in the digits of any script."""
    assert resembles(words) == "NIK"


@pytest.mark.parametrize("words", PHONES)
def test_a_telephone_number_is_seen_however_it_is_written(words: str) -> None:
    """Mobile numbers of Indonesia, and any with its country in front."""
    assert resembles(words) == "telephone number"


@pytest.mark.parametrize("words", PAPERS)
def test_numbers_of_papers_are_left_alone(words: str) -> None:
    """Acts, decrees, orders to pay, billing codes, numbers of officials, days and digests name nobody."""
    assert resembles(words) is None


@pytest.mark.parametrize(("name", "event"), HELD.items(), ids=HELD)
def test_whatever_is_typed_is_looked_at(name: str, event: Event) -> None:
    """The refusal says where it stands and what to write instead, and does not repeat it."""
    with pytest.raises(Refused) as refused:
        require_nobody_named([SLOT, event])
    refusal = refused.value.refusal
    assert refusal.what.startswith(f"The {name} holds what looks like a NIK")
    assert refusal.cure.startswith("Name the person by id")
    assert (refusal.reason, refusal.recorded, NIK in refusal.what + refusal.cure) == ("personal", False, False)


def test_what_a_row_says_is_for_its_reader() -> None:
    """A row is held and mended; an import does not stop for it."""
    changed = CorrectionRecorded(**SAID, **ROW, field="village", old=NIK, new=NIK, reason="sheet")
    line = BillLineUnmatched(**SAID, bill="B", line=1, month=date(2025, 1, 1), amount=1, why="not_on_roll", what=NIK)
    require_nobody_named([SLOT, changed, line])
