"""An answer as CSV after RFC 4180: commas, CRLF, quotes where needed, UTF-8 without a byte order mark.

No mark, because programs would take it for a part of the first name, and Excel is not helped by it: where Indonesian is
set it looks for semicolons and would put a whole line into one cell. Who works in Excel takes the workbook.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from io import StringIO
from typing import Any

import msgspec

from lifecycle.projecting import Answer

BETWEEN = "; "
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def text(answer: Answer) -> str:
    """The header and one line a row; nothing at all for an answer without rows, whose columns nobody knows."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for row in lines(answer):
        writer.writerow([guarded(plain(value)) for value in row])
    return out.getvalue()


def lines(answer: Answer) -> Iterator[list[Any]]:
    """The names of the columns, then the values of each row in their order."""
    names = list(dict.fromkeys(name for row in answer for name in row))
    if names:
        yield names
    yield from ([row.get(name) for name in names] for row in answer)


def plain(value: Any) -> Any:
    """A value as one cell: lists joined, days in ISO 8601, yes and no as true and false, nothing as nothing."""
    match value:
        case list() | tuple():
            return BETWEEN.join(str(plain(one)) for one in value)
        case dict():
            return msgspec.json.encode(value).decode()
        case bool():
            return str(value).lower()
        case date():
            return value.isoformat()
    return value


def guarded(cell: Any) -> Any:
    """Text that a spreadsheet would run as a formula gets a quote in front (OWASP, CSV injection); numbers do not."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
