"""The tables of one generation of a read model: what is held of each key, loaded and stored in bulk by the driver."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import BigInteger, Column, Date, Index, LargeBinary, MetaData, String, Table

from lifecycle.ledger.database import Transaction
from lifecycle.projecting.contract import Projection
from lifecycle.projecting.holding import Content, Held, Holding
from lifecycle.projecting.moments import OPEN_DAY, OPEN_POSITION
from lifecycle.projecting.views import view_sql

State = TypeVar("State")
RowsOf = Callable[[str, Any], list[Content]]

_KEYS_AT_ONCE = 10_000
_encode = msgspec.json.Encoder().encode


class Saved(msgspec.Struct, Generic[State], array_like=True, frozen=True):
    """What is stored of a key beside its rows; of each row that stands its number, first day, and since when known."""

    state: State | None
    last: date
    number: int
    positions: list[int]
    standing: tuple[tuple[int, date, int], ...]


def times() -> tuple[Column[Any], ...]:
    """The two axes of time of every row, as stored: what is open has an end beyond all others."""
    return (
        Column("valid_from", Date, nullable=False, doc="first day on which it held"),
        Column("valid_until", Date, nullable=False, doc="first day on which it no longer held; open: 9999-12-31"),
        Column("known_from", BigInteger, nullable=False, doc="position of the event by which it became known"),
        Column("known_until", BigInteger, nullable=False, doc="position by which it was known otherwise; open: 2^63-1"),
    )


@cache
def store_of(projection: Projection[Any], number: int) -> Store:
    """The tables of a generation; SQLAlchemy knows a statement again only by the very tables it was made of."""
    return Store(projection, number)


class Store:
    """The tables of one generation of one projection."""

    def __init__(self, projection: Projection[Any], number: int) -> None:
        self.projection = projection
        self.number = number
        self.metadata = MetaData()
        self.tables = {table.name: self._physical(table) for table in projection.tables}
        self.states = Table(
            f"{projection.name}__states__v{number}",
            self.metadata,
            Column("key", String, primary_key=True),
            Column("state", LargeBinary, nullable=False),
        )
        self.decode = msgspec.json.Decoder(Saved[projection.state]).decode  # type: ignore[name-defined]

    def _physical(self, declared: Table) -> Table:
        """A declared table with its two axes of time, and indexes for finding and counting on any day as known then."""
        name = f"{self.projection.name}__{declared.name}__v{self.number}"
        columns = [Column(column.name, column.type, doc=column.doc) for column in declared.columns]
        physical = Table(name, self.metadata, *columns, *times())
        c = physical.c
        Index(f"{name}__key", c.key)
        for column in declared.info["found_by"]:
            Index(f"{name}__{column}", c[column], c.known_until)
        if counted := declared.info["counted_by"]:
            on_any_day = (c.known_until, c.valid_until, c.valid_from, c.known_from)
            Index(f"{name}__count", *on_any_day, *(c[column] for column in counted))
        return physical

    def create(self, tx: Transaction) -> None:
        """Make the tables, empty and not yet indexed."""
        for table in self.metadata.sorted_tables:
            indexes, table.indexes = table.indexes, set()
            table.create(tx.connection)
            table.indexes = indexes

    def index(self, tx: Transaction) -> None:
        """Index what was loaded."""
        for table in self.metadata.sorted_tables:
            for index in sorted(table.indexes, key=lambda one: str(one.name)):
                index.create(tx.connection, checkfirst=True)

    def index_keys(self, tx: Transaction) -> None:
        """Index what is needed to go on with a table that has rows."""
        for table in self.tables.values():
            for index in table.indexes:
                if str(index.name).endswith("__key"):
                    index.create(tx.connection, checkfirst=True)

    def show(self, tx: Transaction) -> None:
        """Lay the views for SQL over these tables, in place of those over the generation before."""
        dialect = tx.connection.dialect
        for declared in self.projection.tables:
            for statement in view_sql(declared, self.tables[declared.name], dialect):
                tx.execute_as_is(statement)

    def load(self, tx: Transaction, keys: Iterable[str], rows_of: RowsOf) -> dict[str, Holding]:
        """What is held of these keys."""
        wanted = [*keys]
        found: dict[str, Holding] = {}
        sql = f"SELECT key, state FROM {self.states.name} WHERE key IN ({{keys}})"
        for start in range(0, len(wanted), _KEYS_AT_ONCE):
            for key, saved in tx.rows_in(sql, wanted[start : start + _KEYS_AT_ONCE]):
                found[key] = out_of_bytes(self.decode, key, saved, rows_of)
        return found

    def write(self, tx: Transaction, holdings: Mapping[str, Holding], *, empty: bool = False) -> None:
        """Store what is held of these keys now; what was stored of it before (``empty``: nothing) is only ended."""
        keys = sorted(holdings)
        again = [] if empty else [(key,) for key in keys if holdings[key].whole]
        for name, table in self.tables.items():
            if again:
                tx.many(f"DELETE FROM {table.name} WHERE key = ?", again)
            if ends := [end for key in keys for end in _ends(key, holdings[key], name)]:
                tx.many(f"UPDATE {table.name} SET known_until = ? WHERE key = ? AND row_number = ?", ends)
            rows = (row for key in keys for row in _rows(key, holdings[key], name))
            tx.many(f"INSERT INTO {table.name} VALUES ({_marks(table)})", rows if tx.postgresql else _iso(table, rows))
        sql = f"INSERT INTO {self.states.name} VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET state = excluded.state"
        tx.many(sql, ((key, in_bytes(holdings[key])) for key in keys))
        for holding in holdings.values():
            holding.put_down()


def _ends(key: str, holding: Holding, table: str) -> Iterator[tuple[Any, ...]]:
    return ((row.known_until, key, row.number) for row in holding.closed if row.table == table)


def _rows(key: str, holding: Holding, table: str) -> Iterator[tuple[Any, ...]]:
    """A row at a time: a rebuild has millions, and they need not lie in memory twice."""
    for row in holding.fresh:
        if row.table == table:
            until, known_until = row.valid_until or OPEN_DAY, row.known_until or OPEN_POSITION
            yield (key, row.number, *row.values, row.valid_from, until, row.known_from, known_until)


def _marks(table: Table) -> str:
    return ",".join("?" * len(table.columns))


def _iso(table: Table, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """The rows with their days as SQLite keeps them."""
    days = [i for i, column in enumerate(table.columns) if isinstance(column.type, Date)]
    for row in rows:
        values = [*row]
        for i in days:
            if (day := values[i]) is not None:
                values[i] = day.isoformat()
        yield tuple(values)


def in_bytes(holding: Holding) -> bytes:
    """What is stored of a key beside its rows: a JSON array, in the order of the fields of :class:`Saved`."""
    standing = [(row.number, row.valid_from, row.known_from) for row in holding.standing]
    return _encode((holding.state, holding.last, holding.number, holding.positions.tolist(), standing))


def out_of_bytes(decode: Callable[[bytes], Saved[Any]], key: str, stored: bytes, rows_of: RowsOf) -> Holding:
    """What was stored of a key; what its standing rows say follows from the state."""
    saved = decode(stored)
    holding = Holding(saved.state, saved.last, saved.number, array("q", saved.positions))
    holding.standing = [
        Held(number, table, values, first, known, None, None, True)
        for (number, first, known), (table, values) in zip(saved.standing, rows_of(key, saved.state), strict=True)
    ]
    return holding
