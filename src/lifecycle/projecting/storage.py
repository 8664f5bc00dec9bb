"""Where read models lie: generations of tables side by side, one of them live, a state for each key.

``read_models``  each generation of each read model: its version, how far it has read, and its standing: ``building``,
``live`` or ``old``. ``<projection>__<table>__v<N>`` rows, ``<projection>__states__v<N>`` states, N the generation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Table, inspect

from lifecycle.ledger import Database
from lifecycle.ledger.database import Transaction
from lifecycle.projecting.contract import Projection
from lifecycle.projecting.moments import Known

metadata = MetaData()

read_models = Table(
    "read_models",
    metadata,
    Column("projection", String, primary_key=True),
    Column("generation", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("recorded_at", BigInteger, nullable=False),
    Column("standing", String, nullable=False),
)

BUILDING, LIVE, OLD = "building", "live", "old"
_ONE = "projection = ? AND generation = ?"


class Generation(NamedTuple):
    """One generation as recorded."""

    number: int
    version: int
    position: int
    recorded_at: int
    standing: str

    @property
    def known(self) -> Known:
        """How far it has read."""
        return Known(self.position, self.recorded_at)


def prepare(views: Database) -> None:
    """Make the store, or make it anew where it was laid out otherwise: everything in it can be made again."""
    if views.has_table(read_models.name):
        return
    with views.write() as tx:
        there = inspect(tx.connection).get_table_names()
        if read_models.name not in there:
            _drop(tx, there)
            metadata.create_all(tx.connection)


def generations(tx: Transaction, projection: str) -> list[Generation]:
    """Every generation of a read model, first to last."""
    sql = "SELECT generation, version, position, recorded_at, standing FROM read_models WHERE projection = ?"
    return [Generation(*row) for row in tx.rows(f"{sql} ORDER BY generation", (projection,))]


def live(tx: Transaction, projection: str) -> Generation | None:
    """The generation that answers."""
    return next((found for found in generations(tx, projection) if found.standing == LIVE), None)


def begin(tx: Transaction, projection: Projection[Any]) -> Generation:
    """The generation being built: the one that somebody began and did not finish, or an empty one."""
    found = generations(tx, projection.name)
    for one in found:
        if one.standing == BUILDING:
            if one.version == projection.version:
                return one
            drop(tx, projection.name, one.number)
    number = max((one.number for one in found), default=0) + 1
    drop(tx, projection.name, number)
    fresh = Generation(number, projection.version, 0, 0, BUILDING)
    tx.execute("INSERT INTO read_models VALUES (?, ?, ?, ?, ?, ?)", (projection.name, *fresh))
    return fresh


def reached(tx: Transaction, projection: str, number: int, known: Known) -> None:
    """Record how far the rows have read."""
    tx.execute(f"UPDATE read_models SET position = ?, recorded_at = ? WHERE {_ONE}", (*known, projection, number))


def make_live(tx: Transaction, projection: str, number: int) -> None:
    """Swap the pointer; the generation before stays as it is, old."""
    change = f"UPDATE read_models SET standing = '{{}}' WHERE projection = ? AND standing = '{LIVE}'"
    tx.execute(change.format(OLD), (projection,))
    tx.execute(f"UPDATE read_models SET standing = '{LIVE}' WHERE {_ONE}", (projection, number))


def drop(tx: Transaction, projection: str, number: int) -> None:
    """Take a generation away, with its tables."""
    end = f"__v{number}"
    tables = inspect(tx.connection).get_table_names()
    _drop(tx, [name for name in tables if name.startswith(f"{projection}__") and name.endswith(end)])
    tx.execute(f"DELETE FROM read_models WHERE {_ONE}", (projection, number))


def keep_only(tx: Transaction, kept: Mapping[str, int], tables: Sequence[str]) -> None:
    """Take away every generation but these, with its tables.

    Those of read models that nobody knows any longer go too: the store holds nothing else.
    """
    stays = {read_models.name, *tables}
    _drop(tx, [name for name in inspect(tx.connection).get_table_names() if name not in stays])
    for projection, number in tx.rows("SELECT projection, generation FROM read_models"):
        if kept.get(projection) != number:
            tx.execute(f"DELETE FROM read_models WHERE {_ONE}", (projection, number))


def _drop(tx: Transaction, tables: Iterable[str]) -> None:
    """Take tables away, and the views that were laid over them."""
    views = [] if tx.postgresql else tx.rows("SELECT name, sql FROM sqlite_master WHERE type = 'view'")
    for name in tables:
        for view, _ in (one for one in views if one[1].endswith(f"FROM {name}")):
            tx.execute(f"DROP VIEW {view}")
        tx.execute(f"DROP TABLE {name}{' CASCADE' if tx.postgresql else ''}")
