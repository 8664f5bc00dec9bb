"""Amounts of money in whole rupiah, with dots between thousands. A fraction of a rupiah is never rounded away."""

from __future__ import annotations

import re

from lifecycle.intake.cells import Doubtful, Fault, blank, is_number, tidied, unusable
from lifecycle.intake.sheets import Cell

_MOST = 999_999_999  # a line is one person's; more is a membership number or a NIK in the wrong column
_NOISE = 1e-6  # what a formula adds to a whole number, which the spreadsheet does not show
_CURE = "Write the amount in whole rupiah without a comma, such as 16.800, and send the row again."

_FRACTION = Fault("The amount has a fraction of a rupiah, or its dot was taken for that of a decimal.", _CURE)
_NEGATIVE = Fault("The amount is below zero.", "Ask the carrier: a bill holds only what is owed to it.")
_BEYOND = Fault(f"The amount is more than {_MOST:,} rupiah.", "Check that no number of another column stands here.")
_NO_AMOUNT = Fault("The cell holds a date, or TRUE or FALSE, instead of an amount.", _CURE)
_UNKNOWN = Fault("The text is not a sum in rupiah that is known here.", _CURE)
_COMMA = ("The amount has a comma before its last three digits, which was read as one between thousands.", "Check it.")

_PREFIX = re.compile(r"(?:rp\.?|idr) ?", re.IGNORECASE)
_WHOLE = r"0|[1-9][0-9]{0,14}"
_GROUPED = r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,4}"
_RUPIAH = re.compile(rf"({_GROUPED}|{_WHOLE})(?:,00?|,--?)?|({_WHOLE})\.00?")
_THOUSANDS = re.compile(r"([1-9][0-9]{0,2}),([0-9]{3})")
_BROKEN = re.compile(rf"(?:{_GROUPED}|{_WHOLE})[.,][0-9]+")
_MINUS = re.compile(r"[(−–-] ?(?:(?:rp\.?|idr) ?)?[0-9]", re.IGNORECASE)


def read_rupiah(cell: Cell) -> int | Doubtful | Fault | None:
    """Whole rupiah from 0, as a number or as text (``16800``, ``Rp 16.800,00``, ``16.800,-``)."""
    if is_number(cell):
        return _counted(cell)
    if isinstance(cell, str):
        return None if blank(cell) else unusable(cell) or _written(tidied(cell))
    return unusable(cell) or _NO_AMOUNT


def _counted(number: float) -> int | Fault:
    if 0 <= number <= _MOST:
        whole = round(number)
        return whole if abs(number - whole) < _NOISE else _FRACTION
    if number < 0:
        return _NEGATIVE
    return _BEYOND if number > _MOST else _UNKNOWN


def _written(text: str) -> int | Doubtful | Fault:
    digits = _PREFIX.sub("", text, count=1) if text[:1] in "RrIi" else text
    if found := _RUPIAH.fullmatch(digits):
        amount = int((found[1] or found[2]).replace(".", ""))
        return amount if amount <= _MOST else _BEYOND
    if found := _THOUSANDS.fullmatch(digits):
        return Doubtful(int(found[1] + found[2]), *_COMMA)
    if _BROKEN.fullmatch(digits):
        return _FRACTION
    return _NEGATIVE if _MINUS.match(digits) else _UNKNOWN
