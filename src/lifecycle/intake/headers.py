"""The header of a table: found by known labels, wherever it stands in the first twenty rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from lifecycle.domain.profile import Column
from lifecycle.intake.cells import blank, shown
from lifecycle.intake.sheets import Sheet

LAST_ROW = 20
KEYS = ("nik", "name")
_LEFT_OUT = re.compile(r"[\s.:*\u200b\ufeff]+")
_LEAST = 2  # one known label alone may be a title


class Header(NamedTuple):
    """Where a header stands: its first row in ``sheet.rows``, how many rows it takes, its texts by position.

    ``fields`` has the position of each known field; ``twice`` the texts of columns that claim the same field.
    """

    at: int
    depth: int
    texts: list[str]
    fields: dict[str, int]
    twice: tuple[str, ...]


class Labels:
    """The labels a table's columns are known by; case, spaces, line breaks, dots and colons do not count."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._fields = {_key(label): column.field for column in columns for label in column.labels}

    def field(self, cell: Any) -> str | None:
        """The field a header cell names."""
        return self._fields.get(_key(cell)) if isinstance(cell, str) else None

    def fit(self, rows: Sequence[Sequence[Any]]) -> int:
        """The most fields that one of these rows names."""
        return max((len({self.field(cell) for cell in row} - {None}) for row in rows), default=0)

    def find(self, sheet: Sheet) -> Header | None:
        """The row, or two rows, of the first twenty that names the most fields; None where none names two."""
        best: Header | None = None
        for at, number in enumerate(sheet.numbers):
            if number > LAST_ROW:
                break
            for header in (self._single(sheet.rows[at], at), self._double(sheet, at)):
                if header and len(header.fields) > (len(best.fields) if best else _LEAST - 1):
                    best = header
        return best

    def _single(self, row: Sequence[Any], at: int) -> Header:
        return self._header(at, 1, [_tidy(cell) for cell in row])

    def _double(self, sheet: Sheet, at: int) -> Header | None:
        """A label above, its parts below (ALAMAT over DESA and KECAMATAN): a part that is known wins."""
        next_number = sheet.numbers[at + 1] if at + 1 < len(sheet.rows) else 0
        if next_number != sheet.numbers[at] + 1 or next_number > LAST_ROW:
            return None
        above, below = ([_tidy(cell) for cell in row] for row in sheet.rows[at : at + 2])
        width = max(len(above), len(below))
        above, below = (texts + [""] * (width - len(texts)) for texts in (above, below))
        if any(self.field(up) in KEYS and low for up, low in zip(above, below, strict=True)):
            return None  # what stands under NIK is a person's
        texts = [low if self.field(low) or not up else up for up, low in zip(above, below, strict=True)]
        return self._header(at, 2, texts)

    def _header(self, at: int, depth: int, texts: list[str]) -> Header:
        fields: dict[str, int] = {}
        twice: list[str] = []
        for position, text in enumerate(texts):
            field = self.field(text)
            if field is not None and fields.setdefault(field, position) != position:
                twice += [texts[fields[field]], text]
        return Header(at, depth, texts, fields, tuple(dict.fromkeys(twice)))


def is_number_row(row: Sequence[Any]) -> bool:
    """The row ``(1) (2) (3)`` that some lists have under the header."""
    filled = [shown(cell).strip(" ().") for cell in row if not blank(cell)]
    return len(filled) > 1 and filled == [str(number) for number in _counting(filled)]


def _counting(filled: Sequence[str]) -> Sequence[int]:
    first = int(filled[0]) if re.fullmatch(r"[0-9]{1,2}", filled[0]) else 0
    return range(first, first + len(filled))


def _key(text: str) -> str:
    return _LEFT_OUT.sub("", text).upper()


def _tidy(cell: Any) -> str:
    return " ".join(shown(cell).split())
