"""Contribution months: named, in digits, or by any day of them. The answer is the first day of the month."""

from __future__ import annotations

import re
from datetime import date

from lifecycle.intake.cells import Doubtful, Fault, Read, is_number, shown, tidied
from lifecycle.intake.dates import BOUNDS, CURE, MONTHS, UNKNOWN, YEARS, ShortDate, date_reader
from lifecycle.intake.sheets import Cell

_CURE = "Write the month as Maret 2025 or 2025-03, and send the row again."
_UNKNOWN = Fault("The month is written in a way that is not known here.", _CURE)
_NO_MONTH = Fault("There is no such month in the calendar.", _CURE)
_YEAR = Fault("The cell is a number that is a year, not a month.", _CURE)

_YEAR_FIRST = re.compile(r"(\d{4})(?: ?[-/. ] ?(\d{1,2})|(\d{2}))")
_YEAR_LAST = re.compile(r"(\d{1,2}) ?[-/. ] ?(\d{4})")
_NAMED = re.compile(r"([A-Za-z]{3,})[-/., '’]*(\d{4}|\d{2})")
_RUN_TOGETHER = (190_001, 209_912)


def month_reader(date1904: bool) -> Read:
    """A reader that answers with the first day of a month, Doubtful or Fault; a two-digit year is one of this century.

    What is no month by itself is read as a date, and stands for the month it lies in.
    """
    read_date = date_reader(date1904)

    def read_month(cell: Cell) -> date | Doubtful | Fault | None:
        if is_number(cell):
            if _RUN_TOGETHER[0] <= cell <= _RUN_TOGETHER[1] and cell == int(cell):
                return _written(shown(cell))
            if YEARS.start <= cell < YEARS.stop:
                return _YEAR
        return (isinstance(cell, str) and _written(tidied(cell))) or _month_of(read_date(cell))

    return read_month


def _written(text: str) -> date | Fault | None:
    if found := _NAMED.fullmatch(text):
        month = MONTHS.get(found[1].lower(), 0)
        return _first_day(int(found[2]) + (2000 if len(found[2]) == 2 else 0), month) if month else None
    if found := _YEAR_FIRST.fullmatch(text):
        return _first_day(int(found[1]), int(found[2] or found[3]))
    found = _YEAR_LAST.fullmatch(text)
    return _first_day(int(found[2]), int(found[1])) if found else None


def _first_day(year: int, month: int) -> date | Fault:
    if not 1900 <= year <= 2099:
        return Fault(BOUNDS.what, _CURE)
    return date(year, month, 1) if 1 <= month <= 12 else _NO_MONTH


def _month_of(read: date | ShortDate | Doubtful | Fault | None) -> date | Doubtful | Fault | None:
    match read:
        case date():
            return read.replace(day=1)
        case ShortDate(day):
            return date(2000 + day.year % 100, day.month, 1)
        case Doubtful(day, what):
            return Doubtful(day.replace(day=1), what, "Check the month; write it as Maret 2025 or 2025-03.")
        case Fault(what, cure):
            return read if cure != CURE else _UNKNOWN if read is UNKNOWN else Fault(what, _CURE)
    return None
