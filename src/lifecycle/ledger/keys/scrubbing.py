"""What was overwritten or deleted, made unrecoverable in the files of a store.

SQLite: the connections of the store overwrite what they free (``secure_delete``); what then still holds the old bytes
is the write-ahead log, which is emptied. PostgreSQL: the table is written anew, because a plain ``VACUUM`` leaves the
bytes of moved rows in the gaps of its pages; the server's own write-ahead log keeps them until it is recycled, and so
does every backup of either.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from lifecycle.ledger.database import BUSY_SECONDS, Busy, Database

_EMPTY_THE_LOG = "PRAGMA wal_checkpoint(TRUNCATE)"
_NOW = "SELECT CAST(pg_current_xact_id() AS xid)::text"
_OLDER_READERS = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    " AND age(backend_xmin) > age(CAST(%s AS xid))"
)


def scrub(database: Database, *tables: str) -> None:
    """Make what was overwritten in these tables unrecoverable; what is in them stays, so it can be done again.

    Raises Busy while somebody still reads what was there before.
    """
    emptied = _rewritten(database, tables) if database.engine.dialect.name == "postgresql" else _log_emptied(database)
    if not emptied:
        raise Busy(
            f"{database.name}: what was destroyed is out of reach, but its old bytes still lie in the files, because"
            f" another process has been reading for {BUSY_SECONDS} s.\n  Give the command again when that has ended."
        )


def _log_emptied(database: Database) -> bool:
    with closing(database.engine.raw_connection()) as connection, closing(connection.cursor()) as cursor:
        cursor.execute(_EMPTY_THE_LOG)
        ((busy, _frames, _moved),) = cursor.fetchall()
        if busy:
            return False
        _settle(Path(f"{database.name}-wal"))
        return True


def _settle(log: Path) -> None:
    """SQLite does not sync the file it has cut: after a power cut the old bytes could be back."""
    descriptor = os.open(log, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _rewritten(database: Database, tables: Sequence[str]) -> bool:
    """A row that an older snapshot still sees would be copied along, so those have to end first."""
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        (now,) = connection.exec_driver_sql(_NOW).one()
        patience = time.monotonic() + BUSY_SECONDS
        while connection.exec_driver_sql(_OLDER_READERS, (now,)).scalar_one():
            if time.monotonic() > patience:
                return False
            time.sleep(0.05)
        for table in tables:
            connection.exec_driver_sql(f"VACUUM FULL {table}")
    return True
