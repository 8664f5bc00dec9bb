"""The read models as an export sees them: every table of the live generations, in one snapshot, as of one position."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, String, Table, case, cast, select

from lifecycle.interfaces.exports.commits import Commits
from lifecycle.interfaces.exports.lots import by_lot
from lifecycle.interfaces.exports.pseudonyms import Names, Plain
from lifecycle.interfaces.exports.treatment import Treatment, kind_of, treatment
from lifecycle.projecting import Known, Row
from lifecycle.projecting.moments import OPEN_DAY
from lifecycle.projecting.runner import Runner
from lifecycle.projecting.storage import live
from lifecycle.projecting.store import Store
from lifecycle.projecting.views import OPEN, said_of, shown, view_name

ROWS_AT_ONCE = 20_000
"""So many rows are in memory at a time, whatever the length of a table."""


class Shown(NamedTuple):
    """A column of an export: its name, what it means, how it leaves, and what it is made of."""

    name: str
    doc: str
    treatment: Treatment
    source: ColumnElement[Any]

    @property
    def kind(self) -> str:
        """What kind of thing its ids are of, where it leaves under pseudonyms."""
        return kind_of(self.name)


class Exported(NamedTuple):
    """A table of a read model under the name of its view, with the columns that say something."""

    name: str
    physical: Table
    columns: tuple[Shown, ...]


class Snapshot:
    """Every table at one moment. ``known`` is the end of the log as all of the read models knew it."""

    def __init__(self, connection: Connection, tables: Sequence[Exported], known: Known, commits: Commits) -> None:
        self._connection = connection
        self.tables = tuple(tables)
        self.known = known
        self.commits = commits

    def rows(self, table: Exported, columns: Sequence[Shown], names: Names) -> Iterator[Sequence[Row]]:
        """The rows of a table, some thousand at a time; what became known after the position is left out.

        Under pseudonyms the rows of one key stay together, in an order drawn by the key of the export.
        """
        query = select(*(column.source for column in columns))
        query = query.where(table.physical.columns["known_from"] <= self.known.position)
        ordered = query.order_by(*self._order(table.physical, names))
        result = self._connection.execute(ordered, execution_options={"yield_per": ROWS_AT_ONCE})
        yield from ([tuple(row) for row in part] for part in result.partitions())

    def _order(self, physical: Table, names: Names) -> Sequence[ColumnElement[Any]]:
        key, number = physical.c.key, physical.c.row_number
        if isinstance(names, Plain):
            return key, number
        return tuple(by_lot(self._connection, names, text) for text in (key, key + "/" + cast(number, String)))


@contextmanager
def snapshot(runner: Runner) -> Iterator[Snapshot]:
    """The read models as they stand; each must have been caught up."""
    with runner.views.read() as tx:
        generations = {name: live(tx, name) for name in sorted(runner.projections)}
        known = min(found.known for found in generations.values() if found is not None)
        tables = []
        for name, found in generations.items():
            assert found is not None, "catch_up comes before an export"
            store = Store(runner.projections[name], found.number)
            declared = runner.projections[name].tables
            tables += [exported(table, store.tables[table.name], known.position) for table in declared]
        yield Snapshot(tx.connection, tables, known, Commits(runner.ledger))


def exported(declared: Table, physical: Table, position: int) -> Exported:
    """A table with its columns; what was found otherwise only after the position was believed still."""
    columns = [
        Shown(
            column.name,
            said_of(declared, column.name),
            treatment(declared.name, column.name, is_text=isinstance(column.type, String)),
            _until(column, position) if column.name in OPEN else column,
        )
        for column in shown(physical)
    ]
    return Exported(view_name(physical), physical, tuple(columns))


def _until(column: Column[Any], position: int) -> ColumnElement[Any]:
    """Null where it is open, as it was known at the position."""
    closed = column <= position if column.name == "known_until" else column < OPEN_DAY
    return case((closed, column)).label(column.name)
