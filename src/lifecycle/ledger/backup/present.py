"""What is there already where a register is to be restored; looking at it makes nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import chain, zip_longest
from pathlib import Path
from typing import NamedTuple

from lifecycle.ledger import tables
from lifecycle.ledger.backup import rows
from lifecycle.ledger.backup.answers import NotRestored
from lifecycle.ledger.backup.rows import CannotRead
from lifecycle.ledger.database import Database, Row, Transaction, schemas
from lifecycle.ledger.stores import Folder, Place

_LAYOUT = "SELECT value FROM facts_of_store WHERE name = 'layout'"
_VKEY = "SELECT value FROM facts_of_store WHERE name = 'verifier_key'"
_FINGERPRINT = "SELECT wrapped FROM secrets WHERE name = 'fingerprint'"
_MOVE = "Move it to another folder (on a server: rename its schema) and give the command again; nothing was changed."


class Present(NamedTuple):
    """The stores that are there, made whole or not; None for one that is not."""

    ledger: Database | None
    views: Database | None
    keys: Database | None


class Lost(NamedTuple):
    """Positions that hold what a backup does not; ``differs`` where it holds something else there."""

    first: int
    last: int
    differs: bool


@contextmanager
def present(place: Place, register: str) -> Iterator[Present]:
    """What there is of a register. Raises NotRestored for a store that cannot be read, or is of another layout."""
    with closing(place.open(register)) as found:
        there = Present(*(store if _is_there(place, store) else None for store in found))
        for store in filter(None, there):
            with readable(store):
                store.has_table("facts_of_store")
        if there.ledger is not None:
            _require_layout(there.ledger)
        yield there


def end(ledger: Database) -> tuple[int, int]:
    """The last position of a log, and its stamp; (0, 0) for an empty one."""
    if not ledger.has_table("commits"):
        return 0, 0
    with ledger.read() as tx:
        return rows.end(tx)


def verifier_key(ledger: Database) -> str | None:
    """Which key the register signs with."""
    return next((key for (key,) in _rows(ledger, "facts_of_store", _VKEY)), None)


def fingerprint(keys: Database) -> str | None:
    """Which register key its keys lie under."""
    return next((bytes(found).decode() for (found,) in _rows(keys, "secrets", _FINGERPRINT)), None)


def lost(ledger: Database, backup: Database) -> Lost | None:
    """What would be lost if the backup took the place of the ledger; None where it holds everything."""
    if not ledger.has_table("events"):
        return None
    with ledger.read() as ours, backup.read() as theirs:
        ((last,),) = ours.rows("SELECT max(position) FROM events")
        for kept, other in zip_longest(_events(ours), _events(theirs)):
            if kept is None:
                return None
            if kept != other:
                first = kept[0] if other is None else min(kept[0], other[0])
                return Lost(first, last, differs=other is not None)
    return None


@contextmanager
def readable(store: Database) -> Iterator[None]:
    """Say which store it is that cannot be read. Raises NotRestored."""
    try:
        yield
    except Exception as error:
        if not isinstance(error, CannotRead) and not rows.is_damage(error):
            raise
        raise NotRestored(f"{store.name} is there and cannot be read: {rows.said(error)}.\n  {_MOVE}") from error


def require_room(place: Place, needed: int) -> None:
    """What is written takes its size twice until it is in place; a server sees to itself. Raises NotRestored."""
    if not isinstance(place, Folder):
        return
    lying = next(folder for folder in (place.data, *place.data.resolve().parents) if folder.exists())
    free = shutil.disk_usage(lying).free
    if free < 2 * needed:
        raise NotRestored(
            f"{place.data}: restoring takes {2 * needed:,} bytes until it is done, and the disk has {free:,} left.\n"
            "  Make room there, or name another folder with --data; nothing was changed."
        )


def _events(tx: Transaction) -> Iterator[Row]:
    return chain.from_iterable(rows.pages(tx, tables.events))


def _rows(store: Database, table: str, sql: str) -> list[Row]:
    if not store.has_table(table):
        return []
    with store.read() as tx:
        return tx.rows(sql)


def _is_there(place: Place, store: Database) -> bool:
    return Path(store.name).exists() if isinstance(place, Folder) else store.name in schemas(place.url)


def _require_layout(ledger: Database) -> None:
    with readable(ledger):
        found = _rows(ledger, "facts_of_store", _LAYOUT)
    if found and found[0][0] != str(tables.LAYOUT):
        raise NotRestored(
            f"{ledger.name} is there, with layout {found[0][0]}; this program knows {tables.LAYOUT}.\n  {_MOVE}"
        )
