"""Key stores for tests: register keys that can be told apart, and everything a key store holds."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text

from lifecycle.ledger import Database
from lifecycle.ledger.database import Transaction
from lifecycle.ledger.keys import KeyStore, RegisterKey, make_store
from lifecycle.ledger.stores import Folder, Place

KEY = RegisterKey(b"\1" * 32, "fresh.key")
OTHER = RegisterKey(b"\2" * 32, "other.key")


def made(database: Database, key: RegisterKey = KEY) -> KeyStore:
    """A key store in this database, opened."""
    return make_store(database, key, os.urandom)


def opened(database: Database, key: RegisterKey = KEY) -> KeyStore:
    """The key store that is there, as another process opens it."""
    return KeyStore(database, key, os.urandom)


def people(count: int) -> list[bytes]:
    """So many subjects, in no order."""
    return [os.urandom(16) for _ in range(count)]


def rows(database: Database) -> list[Any]:
    """Every row of a key store."""
    with database.read() as tx:
        found = [tx.rows(f"SELECT * FROM {table} ORDER BY 1") for table in ("secrets", "subject_keys")]
    return [[tuple(bytes(v) if isinstance(v, memoryview) else v for v in row) for row in table] for table in found]


def sealed(store: KeyStore, subjects: Iterable[bytes]) -> dict[bytes, bytes]:
    """Something sealed for each subject: it opens again with the same keys only."""
    return {subject: _cipher(store, subject).encrypt(bytes(12), subject, b"") for subject in subjects}


def opens(store: KeyStore, boxes: dict[bytes, bytes]) -> bool:
    """Whether everything sealed opens."""
    return all(_cipher(store, subject).decrypt(bytes(12), box, b"") == subject for subject, box in boxes.items())


def wrapped(database: Database, subjects: Iterable[bytes]) -> list[bytes]:
    """The keys of these subjects as they are stored."""
    with database.read() as tx:
        found = {bytes(s): bytes(w) for s, w in tx.rows("SELECT subject, wrapped FROM subject_keys") if w is not None}
    return [found[subject] for subject in subjects]


def files(place: Place) -> bytes:
    """Everything that lies on the disk for a key store; of a server, all its tables but not its log."""
    if isinstance(place, Folder):
        return b"".join(path.read_bytes() for path in place.data.glob("fresh/keys.sqlite3*"))
    engine = create_engine(place.url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("CHECKPOINT"))
        folder = Path(connection.execute(text("SHOW data_directory")).scalar_one(), "base")
        number = connection.execute(text("SELECT oid FROM pg_database WHERE datname = current_database()")).scalar_one()
    engine.dispose()
    return b"".join(path.read_bytes() for path in folder.glob(f"{number}/*"))


def _cipher(store: KeyStore, subject: bytes) -> Any:
    cipher = store.cipher(subject)
    assert cipher is not None
    return cipher


def alter(store: KeyStore, sql: str, parameters: tuple[Any, ...] = ()) -> None:
    """Change the store behind its back, also to what its tables would not let anybody write."""
    with store.database.engine.connect() as connection, connection.begin():
        tx = Transaction(connection)
        if tx.postgresql:
            tx.execute("ALTER TABLE subject_keys DROP CONSTRAINT IF EXISTS subject_keys_there_or_destroyed")
        else:
            tx.execute("PRAGMA ignore_check_constraints = ON")
        tx.execute(sql, parameters)
