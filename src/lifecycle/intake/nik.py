"""The NIK column: sixteen digits as text, or the reason they cannot be trusted. A damaged NIK is never guessed."""

from __future__ import annotations

import re
import unicodedata

from lifecycle.domain.values import Nik
from lifecycle.intake.cells import Doubtful, Fault, blank, is_number, unusable
from lifecycle.intake.sheets import Cell

_AGAIN = "Type the NIK again from the KTP-el, and send the row again."
_AS_TEXT = "Format the column as text, type the NIK again from the KTP-el, and send the row again."

_NUMBER = Fault(
    "The NIK is stored as a number, so its last digit cannot be trusted: a spreadsheet keeps 15 digits of a number.",
    _AS_TEXT,
)
_NO_TEXT = Fault("The NIK is stored as a date or as TRUE or FALSE.", _AS_TEXT)
_EXPONENT = Fault("The NIK is written with an exponent (E+15), so its last digits are gone.", _AS_TEXT)
_LETTERS = Fault("The NIK holds a letter where a digit belongs: O for 0, or l or I for 1.", _AGAIN)
_SIGNS = Fault("The NIK holds signs that are not digits.", _AGAIN)
_ZERO_FIRST = Fault("The NIK begins with 0, as no region does.", _AGAIN)
_SERIAL = Fault("The NIK ends in 0000, which is what is left when a spreadsheet rounds the number.", _AS_TEXT)
_DAY = Fault("Digits seven to ten of the NIK are no day (women: plus 40) and month.", _AGAIN)

_EXPONENTIAL = re.compile(r"\d(?:[.,]\d*)?\s*[eE]\s*\+?\s*\d+")
_DECIMAL = re.compile(r"\d{15,17}[.,]0+")
_LOOKALIKES = str.maketrans("OoQlIi|", "0001111")
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BIRTHDAYS = frozenset(
    f"{day + female:02}{month:02}"
    for month, days in enumerate(_MONTH_DAYS, 1)
    for day in range(1, days + 1)
    for female in (0, 40)
)
_LEAP_DAYS = ("2902", "6902")
_LEAP_YEARS = frozenset(f"{year:02}" for year in range(0, 100, 4))


def read_nik(cell: Cell) -> Nik | Doubtful | Fault | None:
    """A Nik from a text cell; doubtful where signs had to be taken out first; a number is always a fault."""
    if not isinstance(cell, str):
        return unusable(cell) or (_NUMBER if is_number(cell) else _NO_TEXT)
    try:
        if _possible(cell):
            return Nik(cell)
    except ValueError:
        pass  # signs among the digits may have stood where a day was looked for
    return None if blank(cell) else _mended(cell)


def _possible(text: str) -> bool:
    """A day that exists; 29 February only in a year whose two digits can be those of a leap year."""
    return text[6:10] in _BIRTHDAYS or (text[6:10] in _LEAP_DAYS and text[10:12] in _LEAP_YEARS)


def _mended(cell: str) -> Nik | Doubtful | Fault:
    text = cell.strip().removeprefix("'")
    if _EXPONENTIAL.fullmatch(text):
        return _EXPONENT
    if _DECIMAL.fullmatch(text):
        return _NUMBER
    digits = _folded(text)
    try:
        nik = Nik(digits)
    except ValueError:
        return unusable(cell) or _diagnosed(digits)
    if not _possible(digits):
        return _DAY
    if cell in (digits, f"'{digits}"):
        return nik
    what = "The NIK was written with spaces, dots or other signs; it was read as its sixteen digits."
    return Doubtful(nik, what, "Check it against the KTP-el.")


def _folded(text: str) -> str:
    """ASCII digits for the digits of any script; without spaces, dots, dashes and characters that show nothing."""
    kept = (sign for sign in unicodedata.normalize("NFKC", text) if not _between(sign))
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in kept)


def _between(sign: str) -> bool:
    return sign == "." or sign.isspace() or unicodedata.category(sign) in ("Cf", "Pd")


def _diagnosed(digits: str) -> Fault:
    if not (digits.isascii() and digits.isdecimal()):
        readable = digits.translate(_LOOKALIKES)
        return _LETTERS if readable != digits and readable.isascii() and readable.isdecimal() else _SIGNS
    if len(digits) != 16:
        return Fault(f"The NIK has {len(digits)} digits; a NIK has sixteen.", _AGAIN)
    if digits.startswith("0"):
        return _ZERO_FIRST
    return _SERIAL if digits.endswith("0000") else _DAY
