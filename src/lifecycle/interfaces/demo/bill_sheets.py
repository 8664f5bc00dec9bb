"""The list of a billing letter as a file: the first as a workbook, the others as the carrier's machine exports them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

import msgspec

from lifecycle.domain.profile import Profile
from lifecycle.interfaces.demo.dirt import Cell
from lifecycle.interfaces.demo.hands import MONTHS
from lifecycle.interfaces.demo.layout import Line
from lifecycle.interfaces.demo.sheets import write_csv, write_workbook


class BillLine(msgspec.Struct, frozen=True, gc=False):
    """A month of one person as the carrier bills it; ``nik`` is what the cell holds."""

    nik: Cell
    name: str
    number: str
    month: date
    amount: int


def bill_sheet(path: Path, lines: Sequence[BillLine], profile: Profile, *, title: str, random: Random) -> None:
    """Write the list of one letter; amounts and months in the style of whoever exported it."""
    rows = _rows(lines, profile, title, random)
    if path.suffix == ".xlsx":
        write_workbook(path, "Iuran", rows)
    else:
        write_csv(path, [cells for _part, cells in rows])


def _rows(lines: Sequence[BillLine], profile: Profile, title: str, random: Random) -> Iterator[Line]:
    said, in_words = random.choice(_AMOUNTS), random.choice(_MONTHS)
    yield "title", ["BPJS KETENAGAKERJAAN"]
    yield "title", [title.upper()]
    yield "bare", []
    yield "header", [random.choice(column.labels) for column in profile.sheets.bill]
    amounts, months = cache(said), cache(in_words)
    for number, line in enumerate(lines, 1):
        who: dict[str, Cell] = {"nik": line.nik, "name": line.name, "membership_number": line.number}
        cells = {"number": number, **who, "month": months(line.month), "amount": amounts(line.amount)}
        yield "data", [cells[column.field] for column in profile.sheets.bill]
    yield "group", ["JUMLAH", *[""] * (len(profile.sheets.bill) - 2), said(sum(line.amount for line in lines))]


def _plain(amount: int) -> Cell:
    return amount


def _dotted(amount: int) -> Cell:
    return f"{amount:,}".replace(",", ".")


def _priced(amount: int) -> Cell:
    return f"Rp {_dotted(amount)}"


def _to_the_cent(amount: int) -> Cell:
    return f"{_dotted(amount)},00"


def _named(month: date) -> Cell:
    return f"{MONTHS[month.month - 1]} {month.year}"


def _dashed(month: date) -> Cell:
    return f"{month:%Y-%m}"


def _slashed(month: date) -> Cell:
    return f"{month:%m/%Y}"


_AMOUNTS: tuple[Callable[[int], Cell], ...] = (_plain, _dotted, _priced, _to_the_cent)
_MONTHS: tuple[Callable[[date], Cell], ...] = (_named, _dashed, _slashed)
