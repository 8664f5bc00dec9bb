"""What restoring writes: the key store, the ledger, and nothing into the read models."""

from __future__ import annotations

from collections.abc import Set
from contextlib import suppress

from sqlalchemy import MetaData

from lifecycle.ledger import tables
from lifecycle.ledger.backup import rows
from lifecycle.ledger.backup.answers import NotRestored, Progress
from lifecycle.ledger.checkpoints import Notary, RefusesToSign
from lifecycle.ledger.database import Database
from lifecycle.ledger.keys import subjects
from lifecycle.ledger.keys.tables import secrets, subject_keys
from lifecycle.ledger.keys.tables import tables as key_tables
from lifecycle.ledger.notes import BadNote
from lifecycle.ledger.tree import Tiles

_NOTES = "SELECT note FROM checkpoints UNION SELECT note FROM shown"
_SHOWN = "SELECT note FROM shown"
_SECRET = "INSERT INTO secrets (name, wrapped) VALUES (?, ?)"
_KEY = (
    "INSERT INTO subject_keys (subject, wrapped, destroyed_at) VALUES (?, ?, ?) ON CONFLICT (subject) DO UPDATE"
    " SET wrapped = excluded.wrapped, destroyed_at = excluded.destroyed_at WHERE subject_keys.destroyed_at IS NULL"
)
_GENERATIONS = "generations"


def write_keys(keys: Database, backup: Database | None, erased: Set[bytes], at: int) -> None:
    """Put the keys of a backup to those that are there; a key destroyed here or there, or of the erased, stays so."""
    with keys.write() as tx:
        key_tables.create_all(tx.connection)
        subjects.destroy(tx, sorted(erased), at)
        if backup is None:
            return
        with backup.read() as source:
            tx.execute("DELETE FROM secrets")
            for page in rows.pages(source, secrets):
                tx.many(_SECRET, page)
            for page in rows.pages(source, subject_keys):
                tx.many(_KEY, page)


def write_ledger(
    ledger: Database, backup: Database, notary: Notary, seen: tuple[int, int], progress: Progress
) -> RefusesToSign | None:
    """Put a backup in the place of a ledger, in one transaction; why nothing is signed after that, if so.

    ``seen`` is where the ledger ended when it was looked at. Raises NotRestored when somebody wrote since.
    """
    refusal = None
    with ledger.write() as tx, backup.read() as source, progress("restoring") as moved:
        tables.tables.create_all(tx.connection)
        if rows.end(tx) != seen:
            raise NotRestored(
                "Somebody wrote to the register meanwhile.\n  Give the command again; nothing was changed."
            )
        notes = [note for (note,) in tx.rows(_NOTES)]
        rows.empty(tx, tables.tables)
        rows.copy(source, tx, tables.tables, moved)
        size, tiles = rows.end(tx)[0], Tiles(tx)
        for note in dict.fromkeys([*notes, *(note for (note,) in tx.rows(_SHOWN))]):
            with suppress(BadNote):  # it was altered here, and says nothing
                refusal = notary.show(tx, note, tiles, size) or refusal
    return refusal


def clear_views(views: Database) -> None:
    """Throw read models away; they are made again from the log when somebody asks."""
    with views.write() as tx:
        found = MetaData()
        found.reflect(tx.connection)
        found.drop_all(tx.connection, [table for name, table in found.tables.items() if name != _GENERATIONS])
        if _GENERATIONS in found.tables:
            tx.execute(f"DELETE FROM {_GENERATIONS}")
