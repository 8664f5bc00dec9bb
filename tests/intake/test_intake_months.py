"""Contribution months as carriers and spreadsheets write them."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.intake.cells import Doubtful, Fault
from lifecycle.intake.months import month_reader
from lifecycle.intake.sheets import Cell, Odd

MARCH = date(2025, 3, 1)
NAMES = {
    "Januari": "Jan",
    "Februari": "Feb",
    "Maret": "Mar",
    "April": "Apr",
    "Mei": "Mei",
    "Juni": "Jun",
    "Juli": "Jul",
    "Agustus": "Agu",
    "September": "Sep",
    "Oktober": "Okt",
    "November": "Nov",
    "Desember": "Des",
}
HELD: dict[str, tuple[Cell, str]] = {
    "month 13": ("2025-13", "no such month"),
    "month 0": ("00/2025", "no such month"),
    "run together": ("202500", "no such month"),
    "run together the other way": ("032025", "before 1900"),
    "before 1900": ("1899-12", "before 1900"),
    "after 2099": ("Maret 2100", "before 1900 or after 2099"),
    "unknown word": ("Foo 2025", "not known"),
    "word alone": ("Maret", "not known"),
    "month and short year in digits": ("03/25", "not known"),
    "two months": ("Januari-Maret 2025", "not known"),
    "no such day": ("31/02/2025", "no such day"),
    "month before day": ("03/25/2025", "month seems to stand before the day"),
    "a year alone": (2025.0, "a year"),
    "a month of the year alone": (3.0, "before 1900"),
    "number run together": (202513.0, "no such month"),
    "point of a decimal": (3.2025, "before 1900"),
    "a decimal that lost its zero": (2025.1, "a year"),
    "endless": (float("inf"), "no day number"),
    "no number": (float("nan"), "no day number"),
    "truth": (True, "TRUE or FALSE"),
    "time": (Odd("time", "12:00:00"), "time of day"),
    "error": ("#N/A", "error"),
}


@pytest.mark.parametrize(
    "cell",
    [
        MARCH,
        date(2025, 3, 31),
        "2025-03",
        "2025/3",
        "2025.03",
        "03/2025",
        "3-2025",
        "03.2025",
        "202503",
        202503.0,
        "Maret 2025",
        "MARET 2025",
        "maret-2025",
        "Mar-25",
        "Mar 2025",
        "Mar. '25",
        "march 2025",
        "'2025-03",
        " Maret\u00a02025 ",
        "01-03-2025",
        "1 Maret 2025",
        "2025-03-01 00:00:00",
        "31/03/25",
        "1-Mar-25",
    ],
)
def test_a_month_is_read_in_every_usual_form(cell: Cell) -> None:
    """As its first day; any day of a month stands for it."""
    assert month_reader(False)(cell) == MARCH


@pytest.mark.parametrize("year", range(1900, 2100))
def test_every_month_reads_back(year: int) -> None:
    """Every month of two centuries in every form with a whole year, and of this one with two digits."""
    read = month_reader(False)
    for month, (full, short) in enumerate(NAMES.items(), 1):
        forms = [f"{year}-{month:02}", f"{month}/{year}", f"{year}{month:02}", f"{full} {year}", f"{short}-{year}"]
        forms += [f"{full.upper()} {year % 100:02}", f"{short}-{year % 100:02}"] if year >= 2000 else []
        assert {read(form) for form in forms} == {date(year, month, 1)}


@pytest.mark.parametrize(
    ("word", "month"), [("Pebruari", 2), ("Peb", 2), ("Agt", 8), ("Sept", 9), ("Nopember", 11), ("Nop", 11)]
)
def test_other_spellings_of_months_are_known(word: str, month: int) -> None:
    """Old spellings and longer short forms too."""
    assert month_reader(False)(f"{word} 2025") == date(2025, month, 1)


@pytest.mark.parametrize("text", ["Mar-85", "1/3/85"])
def test_a_two_digit_year_lies_in_this_century(text: str) -> None:
    """No contribution was paid in the last one."""
    assert month_reader(False)(text) == date(2085, 3, 1)


@pytest.mark.parametrize(("cell", "date1904"), [(45747.0, False), ("45747", False), (44285.0, True)])
def test_the_day_number_of_a_spreadsheet_is_read_with_a_warning(cell: Cell, date1904: bool) -> None:
    """31 March 2025, counted from 1900, or from 1904 where the workbook says so."""
    assert isinstance(read := month_reader(date1904)(cell), Doubtful)
    assert read.value == MARCH
    assert "month" in read.cure


@pytest.mark.parametrize(("cell", "what"), HELD.values(), ids=HELD)
def test_what_is_no_month_or_may_be_another_is_held(cell: Cell, what: str) -> None:
    """Each with what is wrong and the cure."""
    fault = month_reader(False)(cell)

    assert isinstance(fault, Fault)
    assert what in fault.what
    assert fault.cure


def test_the_cure_speaks_of_a_month() -> None:
    """Also where the fault was found by reading a date; an error keeps its own cure."""
    for cell in ("Foo 2025", "31/02/2025", 2025.0, True):
        assert "Maret 2025" in month_reader(False)(cell).cure
    assert "formula" in month_reader(False)("#N/A").cure


@pytest.mark.parametrize("cell", ["", " ", "-", "n/a"])
def test_signs_for_nothing_are_no_month(cell: str) -> None:
    """They count as empty."""
    assert month_reader(False)(cell) is None
