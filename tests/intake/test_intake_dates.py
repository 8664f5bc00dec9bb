"""Dates as people and spreadsheets write them."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.intake.cells import Doubtful, Fault
from lifecycle.intake.dates import ShortDate, date_reader
from lifecycle.intake.sheets import Cell, Odd

MARCH = date(1999, 3, 12)
HELD: dict[str, tuple[Cell, str]] = {
    "placeholder": ("00/00/0000", "no such day"),
    "before 1900": ("31/12/1899", "before 1900"),
    "cell before 1900": (date(1899, 12, 31), "before 1900"),
    "after 2099": ("01-01-2100", "after 2099"),
    "29 February": ("29/02/1999", "no such day"),
    "29 February 1900 by number": (60.0, "before 1900"),
    "month first": ("03/25/1999", "month seems to stand before the day"),
    "unknown month": ("12 Foo 1999", "not known"),
    "words": ("tidak tahu", "not known"),
    "digits run together": ("12031999", "not known"),
    "a year alone": (1985.0, "a year, not a date"),
    "a huge number": (12031999.0, "no day number"),
    "no number": (float("nan"), "no day number"),
    "truth": (True, "TRUE or FALSE"),
    "time": (Odd("time", "12:00:00"), "time of day"),
    "error": ("#VALUE!", "error"),
}


@pytest.mark.parametrize(
    "cell",
    [
        MARCH,
        "12-03-1999",
        "12/3/1999",
        "12.03.1999",
        " 12-03-1999 ",
        "'12-03-1999",
        "1999-03-12",
        "1999-03-12 00:00:00",
        "1999-03-12T23:00:00Z",
        "12 Maret 1999",
        "12-MAR-1999",
        "12 march 1999",
        "12\u00a0Maret\u00a01999",
    ],
)
def test_a_date_is_read_in_every_usual_form(cell: Cell) -> None:
    """Day before month; a time after the day is left out, as is its zone."""
    assert date_reader(False)(cell) == MARCH


@pytest.mark.parametrize(
    ("word", "month"),
    [("Pebruari", 2), ("Peb", 2), ("Mei", 5), ("Agt", 8), ("Agustus", 8), ("Okt", 10), ("Nopember", 11), ("Des", 12)],
)
def test_indonesian_months_are_known(word: str, month: int) -> None:
    """Old spellings and short forms too."""
    assert date_reader(False)(f"5 {word} 1985") == date(1985, month, 5)


@pytest.mark.parametrize(("cell", "what"), HELD.values(), ids=HELD)
def test_what_is_no_day_or_may_be_another_is_held(cell: Cell, what: str) -> None:
    """An ambiguous date is not guessed."""
    fault = date_reader(False)(cell)

    assert isinstance(fault, Fault)
    assert what in fault.what
    assert fault.cure


@pytest.mark.parametrize(("cell", "date1904"), [(36231.0, False), ("36231", False), (36231.5, False), (34769.0, True)])
def test_the_day_number_of_a_spreadsheet_is_read_with_a_warning(cell: Cell, date1904: bool) -> None:
    """Counted from 1900, or from 1904 where the workbook says so."""
    assert isinstance(read := date_reader(date1904)(cell), Doubtful)
    assert read.value == MARCH


@pytest.mark.parametrize(("text", "year"), [("12/3/99", 1999), ("12/3/05", 2005), ("12 Mar 30", 1930)])
def test_a_two_digit_year_is_kept_apart(text: str, year: int) -> None:
    """Something else must confirm it."""
    assert date_reader(False)(text) == ShortDate(date(year, 3, 12))
