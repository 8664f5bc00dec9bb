"""Read models whose tables are not as they were made: told as what they are, since a rebuild makes them again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from msgspec import MsgspecError
from sqlalchemy import inspect, select

from lifecycle.ledger import Database
from lifecycle.ledger.database import Transaction
from lifecycle.projecting import storage
from lifecycle.projecting.contract import Projection
from lifecycle.projecting.store import Store


class Altered(Exception):  # noqa: N818 - named for what a person is told
    """Tables of a read model were dropped or changed by other means."""


class Swapped(Exception):  # noqa: N818
    """The generation that was read answers no longer, and may be gone: another one does."""


@contextmanager
def said(views: Database, projection: Projection[Any]) -> Iterator[None]:
    """What fails because the live tables of a read model are not as they were made raises Altered, and names the cure.

    Raises Swapped where another generation answers by now.
    """
    before = _live(views, projection)
    try:
        yield
    except Exception as error:
        if not _may_come_of_it(error) or before is None:
            raise
        if _live(views, projection) != before:
            raise Swapped from error
        if _is_sound(views, Store(projection, before)):
            raise
        raise Altered(
            f"The tables of {projection.name} are not as they were made: somebody dropped or changed one.\n"
            f"  lifecycle rebuild {projection.name} makes them again from the log."
        ) from error


def as_made(tx: Transaction, store: Store) -> bool:
    """Whether every table of a generation is there, with its columns in their order."""
    made = {table.name: [column.name for column in table.columns] for table in store.metadata.tables.values()}
    found = inspect(tx.connection).get_multi_columns(filter_names=[*made])
    return {name: [column["name"] for column in columns] for (_, name), columns in found.items()} == made


def _live(views: Database, projection: Projection[Any]) -> int | None:
    with views.read() as tx:
        live = storage.live(tx, projection.name)
    return live.number if live else None


def _may_come_of_it(error: Exception) -> bool:
    """What a driver says of a table, and what comes of values that are none of their type."""
    databases = any(parent.__name__ == "DatabaseError" for parent in type(error).__mro__)
    return databases or isinstance(error, ValueError | TypeError | MsgspecError)


def _is_sound(views: Database, store: Store) -> bool:
    with views.read() as tx:
        return as_made(tx, store) and _reads_back(tx, store)


def _reads_back(tx: Transaction, store: Store) -> bool:
    """Whether every stored value is of its type; asked only after something failed, for it reads everything."""
    try:
        for table in store.tables.values():
            tx.connection.execute(select(table)).all()
        for (state,) in tx.rows(f"SELECT state FROM {store.states.name}"):
            store.decode(state)
    except (ValueError, TypeError, MsgspecError):
        return False
    return True
