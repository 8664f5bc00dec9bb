"""Names, free text, telephone numbers, whole numbers and membership numbers."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from lifecycle.intake.cells import (
    TOO_LONG_FOR_A_NUMBER,
    Doubtful,
    Fault,
    blank,
    is_number,
    shown,
    unquoted,
    unusable,
)
from lifecycle.intake.sheets import Cell

_LONGEST_NAME = 100
_LONGEST_TEXT = 500
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_AGAIN = "Type the cell again, and send the row again."
_AS_TEXT = "Format the column as text, type the cell again, and send the row again."

_PLAIN_NAME = re.compile(r"[A-Za-z](?:[A-Za-z .,'()-]{0,98}[A-Za-z.)])?")
_PLAIN_TEXT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 .,:;'/()-]{0,98}[A-Za-z0-9.)])?")
_NOT_PLAIN = frozenset({"null", "true", "false", "n/a"})
_NO_NAME = Fault(
    "The name is a number, a date, or TRUE or FALSE.", "Type the name from the KTP-el, and send the row again."
)
_LONG_NAME = Fault(f"The name is longer than {_LONGEST_NAME} characters.", _AGAIN)
_LONG_TEXT = Fault(f"The text is longer than {_LONGEST_TEXT} characters.", _AGAIN)
_CONTROL = Fault("The cell holds a control character or one that has no meaning.", _AGAIN)
_TURNED = Fault("The cell holds a sign that turns the direction of writing, so it does not say what it shows.", _AGAIN)
_ROUNDED = Fault("The cell is stored as a number of more than 15 digits, so its last digits are gone.", _AS_TEXT)
_HIDDEN = ("The cell held characters that show nothing; they were left out.", "Check the text.")
_NUMBER = re.compile(r"(\d{1,9})(?:[.,]0+)?")
_BOUNDS = {"decile": (1, 10)}
_MEMBERSHIP = re.compile(r"[0-9]{8,20}")
_STORED = Fault("The membership number is stored as a number, so its digits cannot be trusted.", _AS_TEXT)
_NO_MEMBERSHIP = Fault("The membership number is not 8 to 20 digits.", "Type it again from the carrier's answer.")


def read_name(cell: Cell) -> str | Doubtful | Fault | None:
    """A name of 1 to 100 characters, as written but for outer spaces."""
    if not isinstance(cell, str):
        return unusable(cell) or _NO_NAME
    if _PLAIN_NAME.fullmatch(cell) and (len(cell) > 5 or cell.lower() not in _NOT_PLAIN):
        return cell
    if blank(cell):
        return None
    if cell.strip().upper() in ("TRUE", "FALSE") or not any(sign.isalpha() for sign in cell):
        return unusable(cell) or _NO_NAME
    return unusable(cell) or _cleaned(cell, _LONGEST_NAME, _LONG_NAME)


def read_text(cell: Cell) -> str | Doubtful | Fault | None:
    """Free text on one line; a number as it is shown, a date with a warning (addresses like 02/05 become dates)."""
    if isinstance(cell, str):
        if _PLAIN_TEXT.fullmatch(cell) and (len(cell) > 5 or cell.lower() not in _NOT_PLAIN):
            return cell
        if blank(cell):
            return None
        return unusable(cell) or _cleaned(" ".join(unquoted(cell.strip()).split()), _LONGEST_TEXT, _LONG_TEXT)
    if is_number(cell):
        return shown(cell) if abs(cell) < TOO_LONG_FOR_A_NUMBER else _ROUNDED
    if isinstance(cell, date):
        return Doubtful(shown(cell), "The spreadsheet turned the text into a date.", "Check it against the paper.")
    return unusable(cell) or shown(cell)


def read_contact(cell: Cell) -> str | Doubtful | Fault | None:
    """A telephone number as text; the 0 that a number cell loses is put back where it is plain that it was there."""
    text = read_text(cell)
    if type(cell) is str or not isinstance(text, str) or not text.isdecimal():
        return text
    if text.startswith("8") and 9 <= len(text) <= 12:
        return Doubtful("0" + text, "The telephone number lost its first 0, which was put back.", "Check the number.")
    return Doubtful(text, "The telephone number is stored as a number and may have lost its first 0.", "Check it.")


def read_number(cell: Cell, field: str = "", labels: tuple[str, ...] = ()) -> int | Fault | None:
    """A whole number, also written ``2,0`` or after the column's own label (``Desil 2``)."""
    if isinstance(cell, str) and blank(cell):
        return None
    text = shown(cell).strip().removeprefix("'").upper()
    for label in labels:
        text = text.removeprefix(label.upper()).strip()
    found = _NUMBER.fullmatch(text) if isinstance(cell, str) or is_number(cell) else None
    if found is None:
        shape = Fault("The text is not a whole number.", "Write digits only, and send the row again.")
        return unusable(cell) or shape
    low, high = _BOUNDS.get(field, (0, 999_999_999))
    if low <= int(found[1]) <= high:
        return int(found[1])
    return Fault(f"The number lies outside {low} to {high}.", "Check it against the source, and send the row again.")


def read_membership(cell: Cell) -> str | Fault | None:
    """A membership number of the carrier: 8 to 20 digits as text."""
    if not isinstance(cell, str):
        return unusable(cell) or (_STORED if is_number(cell) else _NO_MEMBERSHIP)
    if _MEMBERSHIP.fullmatch(cell):
        return cell
    if blank(cell):
        return None
    digits = re.sub(r"[\s.-]", "", unicodedata.normalize("NFKC", cell.strip().removeprefix("'")))
    return digits if _MEMBERSHIP.fullmatch(digits) else unusable(cell) or _NO_MEMBERSHIP


def _cleaned(text: str, longest: int, too_long: Fault) -> str | Doubtful | Fault | None:
    """Spaces of every kind as one kind; characters that show nothing go with a warning; those that deceive are held."""
    text = text.strip()
    if len(text) > longest:
        return too_long
    if text.isprintable():
        return text
    kinds = {sign: unicodedata.category(sign) for sign in set(text)}
    if not _BIDI.isdisjoint(kinds):
        return _TURNED
    if {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}.intersection(kinds.values()):
        return _CONTROL
    spaced = "".join(" " if kinds[sign] == "Zs" else sign for sign in text)
    kept = "".join(sign for sign in spaced if kinds.get(sign) != "Cf").strip()
    if kept == spaced:
        return kept
    return Doubtful(kept, *_HIDDEN) if kept else None
