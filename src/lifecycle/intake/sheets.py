"""What a parser hands over, sheets of typed cells, and how they cross from the child process to the register."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal, TypeAlias

import msgspec

ROWS_KEPT = 120_000  # more than the 100,000 data rows allowed, so that titles and totals do not count against them


class Odd(msgspec.Struct, frozen=True):
    """A cell without a usable value: an error, a formula that was never calculated, or a time of day."""

    kind: Literal["error", "formula", "time"]
    text: str


Cell: TypeAlias = str | float | bool | date | Odd


class Sheet(msgspec.Struct):
    """The rows of one sheet that hold anything, each with its number as the spreadsheet shows it (from 1).

    An empty cell is ``""``. ``cut`` says that rows after the first ``ROWS_KEPT`` were left out; ``ragged`` that a row
    may be longer than its header (a delimited text, where that means a cell was torn in two).
    """

    name: str
    numbers: list[int]
    rows: list[list[Any]]  # of Cell: left open, so that the decoder copies plain values without testing a union
    hidden: bool = False
    hidden_columns: list[int] = []
    hidden_rows: int = 0
    cut: bool = False
    ragged: bool = False


class Workbook(msgspec.Struct):
    """All sheets of a file; ``date1904`` where its day numbers count from 1904; ``notes`` for a person."""

    sheets: list[Sheet]
    date1904: bool = False
    notes: list[str] = []


def pack(book: Workbook) -> bytes:
    """MessagePack of the workbook; a day is extension 1 (ISO text), an odd cell extension 2 (``kind`` NUL ``text``)."""
    for sheet in book.sheets:
        for at, row in enumerate(sheet.rows):
            sheet.rows[at] = [cell if type(cell) in _PLAIN else _extension(cell) for cell in row]
    return msgspec.msgpack.encode(book)


def unpack(data: bytes) -> Workbook:
    """The workbook that :func:`pack` wrote; raises msgspec.DecodeError for anything else."""
    return _DECODER.decode(data)


_PLAIN = frozenset({str, float, int, bool})


def _extension(cell: object) -> msgspec.msgpack.Ext:
    if isinstance(cell, datetime):
        cell = cell.date()  # the day as written: no zone is known, none is applied
    if isinstance(cell, date):
        return msgspec.msgpack.Ext(1, cell.isoformat().encode())
    odd = cell if isinstance(cell, Odd) else Odd("time", str(cell))
    return msgspec.msgpack.Ext(2, f"{odd.kind}\0{odd.text}".encode())


def _cell(code: int, data: memoryview) -> date | Odd:
    text = bytes(data).decode()
    if code == 1:
        return date.fromisoformat(text)
    kind, _, shown = text.partition("\0")
    return msgspec.convert({"kind": kind, "text": shown}, Odd)


_DECODER = msgspec.msgpack.Decoder(Workbook, ext_hook=_cell)
