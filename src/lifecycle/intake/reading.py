"""One file from its bytes to a Reading: inspected, parsed, mapped, and every row either used or held."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from msgspec.structs import replace

from lifecycle.domain.profile import Column
from lifecycle.domain.values import Place
from lifecycle.intake.cells import Read
from lifecycle.intake.collector import collector_paused
from lifecycle.intake.dates import date_reader
from lifecycle.intake.delimited import parse_text
from lifecycle.intake.doubts import doubts
from lifecycle.intake.headers import Labels
from lifecycle.intake.holding import held, hold_repeats
from lifecycle.intake.inspection import inspected
from lifecycle.intake.mapping import Mapped, Mapper, Settle
from lifecycle.intake.months import month_reader
from lifecycle.intake.nik import read_nik
from lifecycle.intake.parsing import parse
from lifecycle.intake.rows import Reading
from lifecycle.intake.rupiah import read_rupiah
from lifecycle.intake.sheets import Cell
from lifecycle.intake.source import contents
from lifecycle.intake.tables import MOST_ROWS, Table, data_rows, table_of, too_many
from lifecycle.intake.texts import read_contact, read_membership, read_name, read_number, read_text
from lifecycle.intake.words import read_sex, read_yes_no

R = TypeVar("R")
Build = Callable[[Mapped, Place], R]


class ListKind(NamedTuple, Generic[R]):
    """What one kind of list has of its own.

    ``settle`` judges the cells of a row together; ``build`` makes the row of a mapped one without issues; ``own`` are
    readers by type of column. ``sums`` are the fields in which a number alone makes a row; ``once`` says that the same
    NIK twice holds both rows, ``noting`` that doubts stand among the notes, since the rows have no place for them.
    """

    columns: Sequence[Column]
    settle: Settle
    build: Build[R]
    own: Mapping[str, Read] = {}
    sums: tuple[str, ...] = ()
    once: bool = True
    noting: bool = False


class _Remembered(dict[Cell, Any]):
    """A reader that reads each text once. Other cells are read each time: 1 and TRUE are one key, but two cells."""

    def __init__(self, read: Read) -> None:
        self._read = read

    def __missing__(self, cell: Cell) -> Any:
        value = self._read(cell)
        if type(cell) is str:
            self[cell] = value
        return value


def read_list(path: Path, kind: ListKind[R]) -> Reading[R]:
    """Every row of one file, used or held. Raises Unreadable."""
    data = contents(path)
    with collector_paused():
        return _read(data, path.name, kind)


def needing(columns: Sequence[Column], fields: Collection[str]) -> list[Column]:
    """The columns, those of these fields required whatever the profile says."""
    return [replace(column, required=column.required or column.field in fields) for column in columns]


def _read(data: bytes, name: str, kind: ListKind[R]) -> Reading[R]:
    file = sha256(data).hexdigest()
    table = _table(data, name, kind.columns)
    mapped = _mapped(table, name, kind)
    placed = [(row, Place(file, table.sheet.name, row.number)) for row in mapped]
    rows = tuple(kind.build(row, place) for row, place in placed if not row.issues)
    kept = tuple(held(row, table.header, place) for row, place in placed if row.issues)
    notes = (*table.notes, *(doubts(mapped) if kind.noting else ()))
    return Reading(file, name, table.sheet.name, rows, kept, notes)


def _mapped(table: Table, name: str, kind: ListKind[R]) -> list[Mapped]:
    sheet = table.sheet
    mapper = Mapper(table.header, kind.columns, readers(kind.columns, kind.own, table.date1904), kind.settle)
    found = list(data_rows(table, kind.sums))
    if len(found) > MOST_ROWS:
        raise too_many(f'{name}, sheet "{sheet.name}"')
    mapped = [mapper.row(number, cells, torn=sheet.ragged) for number, cells in found]
    if kind.once:
        hold_repeats(mapped, mapper.headers["nik"])
    return mapped


def readers(columns: Sequence[Column], own: Mapping[str, Read], date1904: bool) -> dict[str, Read]:
    """The reader of each field; columns of words remember what they have read."""
    known: dict[str, Read] = {
        "name": read_name,
        "nik": read_nik,
        "date": date_reader(date1904),
        "membership_number": read_membership,
    }
    words: dict[str, Read] = {
        "text": read_text,
        "sex": read_sex,
        "yes_no": read_yes_no,
        "village": read_text,
        "path": read_text,
        "month": month_reader(date1904),
        "rupiah": read_rupiah,
        **own,
    }
    for kind, read in words.items():
        known[kind] = _Remembered(read).__getitem__
    return {column.field: _reader(column, known) for column in columns}


def _reader(column: Column, known: Mapping[str, Read]) -> Read:
    if column.field == "contact":
        return read_contact
    if column.type == "number":
        return partial(read_number, field=column.field, labels=column.labels)
    return known.get(column.type, known["text"])


def _table(data: bytes, name: str, columns: Sequence[Column]) -> Table:
    labels = Labels(columns)
    workbook = inspected(data, name) == "xlsx"
    book = parse(data, name) if workbook else parse_text(data, name, labels.fit)
    return table_of(book, columns, labels, name)
