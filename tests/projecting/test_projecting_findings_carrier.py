"""What the carrier answers of those it did not register, as findings."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import Cells, RowHeld, RowReleased, SheetReceived
from projections.findings.asked import CLASSES
from projections.findings.carrier import class_of
from tests.projecting.told import Told, left, life, said

MARCH, JULY = date(2025, 3, 10), date(2025, 7, 1)
FILE, SOMEBODY, OTHER = -5, "ab" * 8, "cd" * 8


def came(carries: Any = "registration", sheet: str = "f") -> SheetReceived:
    """A file came in."""
    return SheetReceived(**said(MARCH), sheet=sheet, name="jawaban.xlsx", carries=carries, rows=9, held=0)


def held(row: int, words: str | None, **more: Any) -> RowHeld:
    """A row the carrier did not register."""
    cells = {"NAMA": "SITI"} | ({"STATUS": words} if words is not None else {})
    told: dict[str, Any] = {"column": "STATUS", "person_key": SOMEBODY, "personal": Cells(cells), "sheet": "f", **more}
    what = "The carrier did not register this row."
    return RowHeld(**said(MARCH), name="jawaban.xlsx", row=row, what=what, cure="c", **told)


def released(row: int) -> RowReleased:
    """Somebody settled the row."""
    return RowReleased(**said(JULY), sheet="f", row=row, reason="mended")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("NIK tidak ditemukan", "nik_not_found"),
        ("NIK tidak terdaftar di Dukcapil", "nik_not_found"),
        ("Data tidak ada di DUKCAPIL", "nik_not_found"),
        ("NIK tidak valid", "nik_invalid"),
        ("NIK  tidak padan", "nik_invalid"),
        ("Invalid NIK", "nik_invalid"),
        ("NIK tidak aktif", "nik_inactive"),
        ("NIK non-aktif", "nik_inactive"),
        ("NIK nonaktif", "nik_inactive"),
        ("NIK ganda", "nik_twice"),
        ("Duplikat", "nik_twice"),
        ("Nama tidak sesuai KTP", "name_differs"),
        ("Tanggal lahir tidak sesuai", "birth_differs"),
        ("Tgl. Lahir berbeda", "birth_differs"),
        ("Sudah pindah", "moved_away"),
        ("Meninggal dunia", "dead"),
        ("Sudah terdaftar di segmen PU", "two_funders"),
        ("Masih aktif di perusahaan lain", "two_funders"),
        ("Usia melebihi batas", "refused_by_carrier"),
        ("", "refused_by_carrier"),
    ],
)
def test_the_words_of_a_carrier_come_to_a_class(words: str, name: str) -> None:
    """Whatever their letters and spaces; what fits none is shown as it is."""
    assert class_of(words) == name
    assert name in CLASSES


def test_a_row_that_was_not_registered_is_a_finding(told: Told) -> None:
    """It names somebody as written and says where it stands; it is nobody's id, and nothing was paid for it."""
    told.tell(FILE, came(), held(7, "NIK tidak ditemukan"))
    assert told.ask("findings", "list") == [
        {
            "class": "nik_not_found",
            "participant": None,
            "name": "SITI",
            "since": MARCH,
            "months": [],
            "rupiah": 0,
            "decree": None,
            "slot": None,
            "shown_by": "jawaban.xlsx, row 7: NIK tidak ditemukan",
            "do": CLASSES["nik_not_found"],
            "positions": [2],
        }
    ]


def test_a_row_settled_is_none(told: Told) -> None:
    """Released with a reason; the other row of the same person stands."""
    told.tell(FILE, came(), held(7, "NIK ganda"), held(8, None), released(7))
    assert [row["shown_by"] for row in told.ask("findings", "list")] == ["jawaban.xlsx, row 8: no reason given"]
    assert told.ask("findings", "summary")[0] == {"class": "refused_by_carrier", "people": 1, "months": 0, "rupiah": 0}


def test_other_rows_that_wait_are_none(told: Told) -> None:
    """Of another column, of a list of candidates, and of files the carrier did not send."""
    told.tell(FILE, came(), held(7, None, column="NIK"), held(8, "NIK ganda", batch="b-1"))
    told.tell(FILE - 1, came("update", "g"), held(9, "NIK ganda", sheet="g"))
    assert told.ask("findings", "list") == []


def test_an_answer_outlives_whom_it_names(told: Told) -> None:
    """Without name and words it still stands; that of another keeps both."""
    told.tell(1, *life(1, MARCH), *left(1, JULY))
    told.tell(FILE, came(), held(7, "SITI meninggal"), held(8, "NIK ganda", person_key=OTHER))
    told.erase(1, SOMEBODY)
    rows = [(row["class"], row["name"], row["shown_by"]) for row in told.ask("findings", "list")]
    assert rows == [
        ("nik_twice", "SITI", "jawaban.xlsx, row 8: NIK ganda"),
        ("refused_by_carrier", "erased", "jawaban.xlsx, row 7: erased"),
    ]
