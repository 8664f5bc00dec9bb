"""One cell: whether it is blank, what it shows, and the answers a reader of cells can give."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple, TypeAlias, TypeGuard

from lifecycle.intake.sheets import Cell, Odd


class Fault(NamedTuple):
    """The cell cannot be used: what is wrong with it, and the cure."""

    what: str
    cure: str


class Doubtful(NamedTuple):
    """The cell was read, but a person should look at it."""

    value: Any
    what: str
    cure: str


# A value of the column's type, None for a blank cell, or one of the two above. ``Any``, since columns are data.
Read: TypeAlias = Callable[[Cell], Any]

TOO_LONG_FOR_A_NUMBER = 1e15
_BLANKS = frozenset({"", "-", "--", "---", "–", "—", "n/a", "null"})
_ERRORS = ("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#BUSY!")
_QUOTED_BEFORE = frozenset("=+-@\t\r0123456789＝＋－＠")
_DIGITS_SHOWN = 8

_ERROR = Fault(
    "The cell holds an error instead of a value.", "Mend the formula or type the value, and send the row again."
)
_FORMULA = Fault(
    "The cell holds a formula that was never calculated.",
    "Open the file in a spreadsheet program, paste the column as values, save it, and send the row again.",
)
_TIME = Fault(
    "The cell holds a time of day.", "Format the column as text, type the value again, and send the row again."
)


def blank(cell: Cell) -> bool:
    """Whether the cell says nothing: empty, spaces, or one of the signs that mean so (``-``, ``n/a``, ``null``)."""
    return isinstance(cell, str) and cell.strip().casefold() in _BLANKS


def is_number(cell: Cell) -> TypeGuard[float]:
    """Whether the cell is a number; TRUE and FALSE are not."""
    return type(cell) in (float, int)


def unusable(cell: Cell) -> Fault | None:
    """What no column can take: an error value, a formula without a value, a time of day."""
    if isinstance(cell, Odd):
        return {"error": _ERROR, "formula": _FORMULA, "time": _TIME}[cell.kind]
    if isinstance(cell, str) and cell.startswith("#") and cell.strip().upper() in _ERRORS:
        return _ERROR
    return None


def shown(cell: Cell) -> str:
    """The cell as text as written; a whole number without its decimal point."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, Odd):
        return cell.text
    return str(int(cell)) if float(cell).is_integer() else repr(cell)


def tidied(text: str) -> str:
    """On one line, with plain signs for wide ones, and without the apostrophe that guards a number."""
    return " ".join(unicodedata.normalize("NFKC", text).strip().removeprefix("'").split())


def unquoted(text: str) -> str:
    """Without the one apostrophe that keeps a spreadsheet from calculating or rounding what follows."""
    return text[1:] if text[:1] == "'" and text[1:2] in _QUOTED_BEFORE else text


def quoted(text: str) -> str:
    """A header inside a message on the screen: short, and never one that could hold a whole NIK."""
    if sum(sign.isdigit() for sign in text) > _DIGITS_SHOWN:
        return "(a text with many digits)"
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return f'"{text[:40]}…"' if len(text) > 40 else f'"{text}"'
