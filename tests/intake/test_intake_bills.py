"""The carrier's bill, end to end: every line is money."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from lifecycle.domain.values import Nik, Place
from lifecycle.intake import BillRow, Reading, Unreadable

Write = Callable[..., Path]
Table = Callable[..., list[list[object]]]
Billed = Callable[[Path], Reading[BillRow]]

MARCH = date(2025, 3, 1)
TOTAL = ["JUMLAH", "", "", "", "", "Rp 1.234.567.890,00"]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_clean_line_becomes_values(kind: str, csv_file: Write, xlsx_file: Write, bill: Table, billed: Billed) -> None:
    """The same from either kind of file; the total is passed over, and that is said."""
    rows = [*bill({}), TOTAL]
    path = csv_file(rows) if kind == "csv" else xlsx_file(Data=rows)

    reading = billed(path)

    place = Place(sha256(path.read_bytes()).hexdigest(), "CSV" if kind == "csv" else "Data", 2)
    line = BillRow(place, "1", Nik("3302174512850001"), "SITI AMINAH", "12345678901", MARCH, 16800)
    note = "Passed over, since NIK, name and amount are empty or it is a total: row 3."
    assert reading == Reading(place.file, path.name, place.sheet, (line,), (), (note,))


def test_numbers_and_days_of_a_workbook_are_read(xlsx_file: Write, bill: Table, billed: Billed) -> None:
    """An amount as a number, a month as a day."""
    line = billed(xlsx_file(Data=bill({"BULAN": date(2025, 3, 31), "JUMLAH IURAN": 16800}))).rows[0]

    assert (line.month, line.amount) == (MARCH, 16800)


@pytest.mark.parametrize(
    ("nik", "what"),
    [
        (3302174512850012, "stored as a number"),
        ("330217451285001", "15 digits"),
        ("belum ada", "not digits"),
        ("3302170012850001", "no day"),
        ("", "is empty"),
    ],
)
def test_a_line_without_a_readable_nik_counts(
    nik: object, what: str, xlsx_file: Write, bill: Table, billed: Billed
) -> None:
    """It goes back to the carrier as nobody's; what is wrong is noted."""
    reading = billed(xlsx_file(Data=bill({"NIK": nik})))

    assert [(line.nik, line.amount) for line in reading.rows] == [(None, 16800)]
    assert not reading.held
    assert [note for note in reading.notes if note.startswith("Column NIK, row 2") and what in note]


@pytest.mark.parametrize("change", [{"NAMA": 12.0}, {"NAMA": ""}, {"NO KPJ": 12345678901}, {"NO KPJ": "123"}])
def test_a_line_without_a_readable_name_or_membership_counts(
    change: dict[str, object], xlsx_file: Write, bill: Table, billed: Billed
) -> None:
    """Even where the profile requires the column."""
    line = billed(xlsx_file(Data=bill(change))).rows[0]

    assert None in (line.name, line.membership_number)
    assert line.nik is not None


@pytest.mark.parametrize(
    ("column", "cell", "what"),
    [
        ("BULAN", "", "The cell is empty."),
        ("BULAN", "Foo", "not known"),
        ("JUMLAH IURAN", "", "The cell is empty."),
        ("JUMLAH IURAN", "-", "The cell is empty."),
        ("JUMLAH IURAN", "16.800,50", "fraction"),
        ("JUMLAH IURAN", "-16.800", "below zero"),
    ],
)
def test_a_line_without_a_month_or_an_amount_is_held(
    column: str, cell: str, what: str, csv_file: Write, bill: Table, billed: Billed
) -> None:
    """Only for that, even where the person cannot be read either."""
    reading = billed(csv_file(bill({column: cell, "NIK": "123"})))

    assert not reading.rows
    assert [issue.column for issue in reading.held[0].issues] == [column]
    assert what in reading.held[0].issues[0].what
    assert reading.held[0].issues[0].cure


def test_a_comma_between_thousands_is_noted(csv_file: Write, bill: Table, billed: Billed) -> None:
    """Once for all lines that are used and have it."""
    comma = {"JUMLAH IURAN": "16,800"}
    reading = billed(csv_file(bill(comma, comma, {**comma, "BULAN": ""})))

    assert [line.amount for line in reading.rows] == [16800, 16800]
    assert [note.partition(":")[0] for note in reading.notes] == ["Column JUMLAH IURAN, 2 rows (2, 3)"]


def test_a_person_may_stand_in_several_lines(csv_file: Write, bill: Table, billed: Billed) -> None:
    """Several months are normal, and a month billed twice is for the register to find."""
    reading = billed(csv_file(bill({}, {"BULAN": "April 2025"}, {})))

    assert [line.month.month for line in reading.rows] == [3, 4, 3]
    assert not reading.held


@pytest.mark.parametrize("column", ["NIK", "BULAN", "JUMLAH IURAN"])
def test_a_bill_needs_its_columns(column: str, csv_file: Write, bill: Table, billed: Billed) -> None:
    """Although the profile above requires none of them."""
    header, line = bill({})
    at = header.index(column)

    with pytest.raises(Unreadable, match="has no column"):
        billed(csv_file([row[:at] + row[at + 1 :] for row in (header, line)]))


def test_a_torn_line_is_held(csv_file: Write, bill: Table, billed: Billed) -> None:
    """Its amount may stand under another header."""
    header, line = bill({})
    reading = billed(csv_file([header, [*line, "0"]]))

    assert [row.issues[0].column for row in reading.held] == ["(row)"]


def test_printing_a_line_shows_no_person(csv_file: Write, bill: Table, billed: Billed) -> None:
    """Lines end up in logs and tracebacks."""
    text = repr(billed(csv_file(bill({}, {"BULAN": ""}, {"NIK": "330217451285000"}))))

    assert "BillRow" in text
    assert not any(said in text for said in ("45128500", "SITI", "12345678901"))
