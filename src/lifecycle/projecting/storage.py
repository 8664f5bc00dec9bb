"""Where read models lie: generations of tables side by side, one pointer to the live one, a state for each key.

``generations``  each generation of each projection: its version, how far it has read, whether it is live.
``<projection>_<table>__v<N>`` rows, ``<projection>_states__v<N>`` states (JSON), N the generation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, LargeBinary, MetaData, String, Table, inspect

from lifecycle.ledger.database import Transaction
from lifecycle.projecting.contract import Known, Projection

metadata = MetaData()

generations = Table(
    "generations",
    metadata,
    Column("projection", String, primary_key=True),
    Column("generation", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Column("live", Boolean, nullable=False),
)

_KEYS_AT_ONCE = 10_000


class Generation(NamedTuple):
    """One generation as recorded."""

    number: int
    version: int
    position: int
    recorded_at: int

    @property
    def known(self) -> Known:
        """How far it has read."""
        return Known(self.position, self.recorded_at)


class Store:
    """The tables of one generation of one projection, written in bulk by the driver."""

    def __init__(self, projection: Projection[Any], number: int) -> None:
        self.projection = projection
        self.number = number
        self.metadata = MetaData()
        self.tables = {
            table.name: table.to_metadata(self.metadata, name=f"{projection.name}_{table.name}__v{number}")
            for table in projection.tables
        }
        self.states = Table(
            f"{projection.name}_states__v{number}",
            self.metadata,
            Column("key", String, primary_key=True),
            Column("state", LargeBinary, nullable=False),
            sqlite_with_rowid=False,
        )

    def create(self, tx: Transaction) -> None:
        """Make the tables, empty."""
        self.metadata.drop_all(tx.connection)
        self.metadata.create_all(tx.connection)

    def drop(self, tx: Transaction) -> None:
        """Take the tables and their entry away."""
        self.metadata.drop_all(tx.connection)
        tx.execute("DELETE FROM generations WHERE projection = ? AND generation = ?", self._id)

    @property
    def _id(self) -> tuple[str, int]:
        return self.projection.name, self.number

    def enter(self, tx: Transaction, known: Known) -> None:
        """Record the generation, not live yet."""
        row = (*self._id, self.projection.version, *known, False)
        tx.execute("INSERT INTO generations VALUES (?, ?, ?, ?, ?, ?)", row)

    def reached(self, tx: Transaction, known: Known) -> None:
        """Record how far the rows have read."""
        sql = "UPDATE generations SET position = ?, recorded_at = ? WHERE projection = ? AND generation = ?"
        tx.execute(sql, (*known, *self._id))

    def load(self, tx: Transaction, keys: Iterable[str]) -> dict[str, bytes]:
        """The stored states of these keys."""
        wanted = list(keys)
        found: dict[str, bytes] = {}
        sql = f"SELECT key, state FROM {self.states.name} WHERE key IN ({{keys}})"
        for start in range(0, len(wanted), _KEYS_AT_ONCE):
            found.update(tx.rows_in(sql, wanted[start : start + _KEYS_AT_ONCE]))
        return found

    def write(self, tx: Transaction, states: Mapping[str, Any], encoded: Mapping[str, bytes], *, fresh: bool) -> None:
        """Put the rows and states of these keys in place of what was there; ``fresh`` says nothing was."""
        keys = sorted(states)
        rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in self.tables}
        for key in keys:
            counts = dict.fromkeys(rows, 0)
            for table, row in self.projection.rows_of(key, states[key]):
                rows[table].append((key, counts[table], *row))
                counts[table] += 1
        if not fresh:
            for stored in [*self.tables.values(), self.states]:
                tx.many(f"DELETE FROM {stored.name} WHERE key = ?", [(key,) for key in keys])
        for name, stored in self.tables.items():
            _insert(tx, stored, rows[name])
        _insert(tx, self.states, [(key, encoded[key]) for key in keys])


def live(tx: Transaction, projection: str) -> Generation | None:
    """The live generation of a projection."""
    sql = "SELECT generation, version, position, recorded_at FROM generations WHERE projection = ? AND live"
    rows = tx.rows(sql, (projection,))
    return Generation(*rows[0]) if rows else None


def numbers(tx: Transaction, projection: str) -> list[int]:
    """Every generation of a projection, live or not."""
    sql = "SELECT generation FROM generations WHERE projection = ? ORDER BY generation"
    return [row[0] for row in tx.rows(sql, (projection,))]


def make_live(tx: Transaction, projection: str, number: int) -> None:
    """Swap the pointer."""
    tx.execute("UPDATE generations SET live = (generation = ?) WHERE projection = ?", (number, projection))


def keep_only(tx: Transaction, kept: Sequence[Store]) -> None:
    """Take away every generation that is not among these, with its tables.

    Those of read models that nobody knows any longer go too: the store holds nothing else.
    """
    stays = {generations.name, *(name for store in kept for name in store.metadata.tables)}
    for name in inspect(tx.connection).get_table_names():
        if name not in stays:
            tx.execute(f"DROP TABLE {name}")
    for projection, number in tx.rows("SELECT projection, generation FROM generations"):
        if (projection, number) not in {(store.projection.name, store.number) for store in kept}:
            tx.execute("DELETE FROM generations WHERE projection = ? AND generation = ?", (projection, number))


def _insert(tx: Transaction, table: Table, rows: list[tuple[Any, ...]]) -> None:
    if not rows:
        return
    dates = [i for i, column in enumerate(table.columns) if isinstance(column.type, Date)]
    if dates and not tx.postgresql:
        rows = [_iso(row, dates) for row in rows]
    tx.many(f"INSERT INTO {table.name} VALUES ({','.join('?' * len(table.columns))})", rows)


def _iso(row: tuple[Any, ...], dates: list[int]) -> tuple[Any, ...]:
    values = list(row)
    for i in dates:
        if isinstance(values[i], date):
            values[i] = values[i].isoformat()
    return tuple(values)
