"""Date columns: day before month, Indonesian month names, day numbers of spreadsheets. An ambiguous date is held."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from lifecycle.intake.cells import Doubtful, Fault, Read, blank, tidied, unusable
from lifecycle.intake.sheets import Cell, Odd

CURE = "Write the date as day-month-year with a four-digit year, such as 17-08-1985, and send the row again."
UNKNOWN = Fault("The date is written in a way that is not known here.", CURE)
_NO_DAY = Fault("There is no such day in the calendar.", CURE)
_MONTH_FIRST = Fault("The month seems to stand before the day, so the other dates of the file are in doubt.", CURE)
BOUNDS = Fault("The year lies before 1900 or after 2099.", CURE)
_NUMBER = Fault("The date is a number that is no day number of a spreadsheet.", CURE)
_YEAR_ALONE = Fault("The cell holds a year, not a date.", CURE)
_NO_DATE = Fault("The cell holds TRUE or FALSE, not a date.", CURE)
TWO_DIGITS = Fault("The year has two digits, so its century is not known.", CURE)

_TIME = r"(?:[T ]+\d{1,2}[:.]\d{2}.*)?"
_NUMERIC = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})" + _TIME)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _TIME)
_NAMED = re.compile(r"(\d{1,2})[-/. ]*([A-Za-z]{3,})[-/., ]*(\d{4}|\d{2})" + _TIME)
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "januari jan january",
            "februari pebruari feb peb february",
            "maret mar mrt march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "agustus agt agu ags agus aug august",
            "september sep sept",
            "oktober okt oct october",
            "november nopember nov nop",
            "desember des december dec",
        ),
        1,
    )
    for name in names.split()
}
_FIRST, _LAST = date(1900, 3, 1), date(2099, 12, 31)  # spreadsheets count a 29 February 1900 that never was
YEARS = range(1900, 2101)


class ShortDate(NamedTuple):
    """A date with a two-digit year, the century as a spreadsheet would choose it (00-29 is 20xx)."""

    day: date


def date_reader(date1904: bool) -> Read:
    """A reader that answers with a date, ShortDate, Doubtful or Fault; day numbers count from 1900 or from 1904."""
    epoch = date(1904, 1, 1) if date1904 else date(1899, 12, 30)

    def read_date(cell: Cell) -> date | ShortDate | Doubtful | Fault | None:
        if isinstance(cell, date):
            return cell if _FIRST <= cell <= _LAST else BOUNDS
        if isinstance(cell, str):
            return _written(cell, epoch)
        if isinstance(cell, Odd):
            return unusable(cell)
        return _NO_DATE if isinstance(cell, bool) else _counted(cell, epoch)

    return read_date


def _written(cell: str, epoch: date) -> date | ShortDate | Doubtful | Fault | None:
    found = _NUMERIC.fullmatch(cell)
    if found is None:
        text = tidied(cell)
        return None if blank(text) else unusable(text) or _unusual(text, epoch)
    return _day(int(found[3]), int(found[2]), int(found[1]), short=len(found[3]) == 2)


def _unusual(text: str, epoch: date) -> date | ShortDate | Doubtful | Fault:
    if found := _NUMERIC.fullmatch(text):
        return _day(int(found[3]), int(found[2]), int(found[1]), short=len(found[3]) == 2)
    if found := _ISO.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if (found := _NAMED.fullmatch(text)) and (month := MONTHS.get(found[2].lower())):
        return _day(int(found[3]), month, int(found[1]), short=len(found[3]) == 2)
    return _counted(float(text.replace(",", ".")), epoch) if _SERIAL.fullmatch(text) else UNKNOWN


def _day(year: int, month: int, day: int, *, short: bool = False) -> date | ShortDate | Fault:
    if short:
        year += 2000 if year < 30 else 1900
    if month > 12 >= day > 0 and month <= 31:
        return _MONTH_FIRST
    if year and not 1900 <= year <= 2099:
        return BOUNDS
    try:
        found = date(year, month, day)
    except ValueError:
        return _NO_DAY
    return ShortDate(found) if short else found


def _counted(number: float, epoch: date) -> Doubtful | Fault:
    if number in YEARS:
        return _YEAR_ALONE
    if not 0 <= number < 80_000:
        return _NUMBER
    found = epoch + timedelta(days=int(number))
    if not _FIRST <= found <= _LAST:
        return BOUNDS
    what = "The date is stored as the day number of a spreadsheet, and was read as the day it stands for."
    return Doubtful(found, what, "Check the date; format the column as a date.")
