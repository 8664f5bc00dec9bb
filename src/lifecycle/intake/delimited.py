"""A delimited text (.csv) as a sheet: strict, because a row torn at the wrong place puts values under wrong headers."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from io import StringIO
from itertools import islice

from lifecycle.intake.rows import Unreadable
from lifecycle.intake.sheets import ROWS_KEPT, Sheet, Workbook

Fit = Callable[[Sequence[Sequence[str]]], int]

_DELIMITERS = (";", ",", "\t")
_HEAD = 20
_NAME = "CSV"
_CP1252_GAPS = frozenset(b"\x81\x8d\x8f\x90\x9d")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def parse_text(data: bytes, name: str, fit: Fit) -> Workbook:
    """One sheet whose cells are all text. ``fit`` says how many known headers rows hold, to choose the delimiter.

    Raises Unreadable for a text in no known encoding, a NUL, or a quote that is never closed, naming the line.
    """
    text, notes = _decoded(data, name)
    nul = text.find("\0")
    if nul >= 0:
        raise _broken(name, text.count("\n", 0, nul) + 1, "The line holds a NUL character, so the file is damaged.")
    delimiter = max(_DELIMITERS, key=lambda mark: _fitted(text, mark, fit))
    return Workbook([_sheet(text, delimiter, name)], notes=notes)


def _decoded(data: bytes, name: str) -> tuple[str, list[str]]:
    wide = data.startswith(_UTF16)
    try:
        return data.decode("utf-16" if wide else "utf-8-sig"), []
    except UnicodeDecodeError:
        if not wide and not _CP1252_GAPS.intersection(data):
            note = "The text is not UTF-8; it was read as Windows-1252. Check names with accents."
            return data.decode("cp1252"), [note]
    cure = "Save it as CSV UTF-8 or as .xlsx, and send that file."
    raise Unreadable(name, "The text is in no encoding that is known here.", cure)


def _lines(text: str) -> StringIO:
    return StringIO(text, newline="")  # str.splitlines would also break at form feeds and Unicode separators


def _fitted(text: str, delimiter: str, fit: Fit) -> int:
    try:
        return fit(list(islice(csv.reader(_lines(text), delimiter=delimiter), _HEAD)))
    except csv.Error:  # not the delimiter, or a fault that the strict reader will name
        return 0


def _sheet(text: str, delimiter: str, name: str) -> Sheet:
    sheet = Sheet(_NAME, [], [], ragged=True)
    reader = csv.reader(_lines(text), delimiter=delimiter, strict=True)
    began = 1
    try:
        for number, row in enumerate(reader, 1):
            began = reader.line_num + 1
            if row.count("") == len(row):
                continue
            if len(sheet.rows) == ROWS_KEPT:
                sheet.cut = True
                break
            sheet.numbers.append(number)
            sheet.rows.append(row)
    except csv.Error as error:
        what = "A quote in the row that begins on this line is not closed, or stands where none may."
        raise _broken(name, began, what) from error
    return sheet


def _broken(name: str, line: int, what: str) -> Unreadable:
    cure = "Mend that line, or open the file in a spreadsheet program, save it as .xlsx, and send that file."
    return Unreadable(f"{name}, line {line}", what, cure)
