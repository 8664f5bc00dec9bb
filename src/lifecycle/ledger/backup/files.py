"""A store as one file that is written once, whole, and only read after that: also from where nobody may write."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import MetaData, NullPool, create_engine
from sqlalchemy.engine import URL

from lifecycle.ledger.database import Database, Transaction


@contextmanager
def written(path: Path, tables: MetaData) -> Iterator[Transaction]:
    """A new file with these tables, to be filled in one transaction, and on the disk when the block ends.

    It is thrown away where anything fails, so it needs no journal on the way.
    """
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool)
    try:
        with engine.connect() as connection:
            for pragma in ("journal_mode=OFF", "synchronous=OFF"):
                connection.exec_driver_sql(f"PRAGMA {pragma}")
            tables.create_all(connection)
            yield Transaction(connection)
            connection.commit()
    finally:
        engine.dispose()
    settle(path)


def settle(path: Path) -> None:
    """Have what was written to a file survive a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def opened(path: Path) -> Database:
    """A file to read from; nothing is ever written beside it."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False),
        poolclass=NullPool,
    )
    return Database(engine, str(path))
