"""What a database promises: nothing lost in a power cut, one writer at a time, and a reader sees one moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Barrier

import pytest

from lifecycle.ledger import Busy, Database, database, stores
from lifecycle.ledger.stores import Folder, Place
from tests.ledger.conftest import Dump

ONE_MORE = "INSERT INTO facts_of_store (name, value) VALUES (?, '')"
COUNT = "SELECT count(*) FROM facts_of_store"


def test_the_log_survives_a_power_cut(sqlite: Folder) -> None:
    """SQLite keeps ledger and keys with synchronous FULL (2), and views, which can be made again, with NORMAL (1)."""
    made = stores.make(sqlite, "fresh")
    found = []
    for store in made:
        with store.read() as tx:
            found.append((tx.rows("PRAGMA synchronous")[0][0], tx.rows("PRAGMA journal_mode")[0][0]))
    made.close()
    assert found == [(2, "wal"), (1, "wal"), (2, "wal")]


def test_a_write_that_fails_leaves_nothing(database: Database, everything: Dump) -> None:
    """What was written before the failure is taken back."""
    before = everything()
    with suppress(KeyboardInterrupt), database.write() as tx:
        tx.execute(ONE_MORE, ("a",))
        raise KeyboardInterrupt
    assert everything() == before


def test_a_reader_sees_one_moment(database: Database) -> None:
    """What others commit while a reader is at it is not seen before the next reading."""
    with database.read() as reader:
        before = reader.rows(COUNT)
        with database.write() as writer:
            writer.execute(ONE_MORE, ("a",))
        assert reader.rows(COUNT) == before
    with database.read() as reader:
        assert reader.rows(COUNT) != before


def test_writers_come_one_after_the_other(database: Database) -> None:
    """Of eight who read the count and write it down, no two read the same."""
    together = Barrier(8)

    def count_and_write(_: int) -> None:
        together.wait()
        with database.write() as tx:
            tx.execute(ONE_MORE, (str(tx.rows(COUNT)[0][0]),))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count_and_write, range(8)))
    with database.read() as tx:
        assert tx.rows(COUNT) == [(9,)]


def test_who_waits_too_long_is_told(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock held too long is said in words, with the store and the cure; after that the store works again."""
    made = stores.make(place, "fresh")
    monkeypatch.setattr(database, "BUSY_SECONDS", 1)
    impatient = stores.reopen(place, "fresh")
    with made.ledger.write(), pytest.raises(Busy, match=r"fresh.*another process has been writing for 1 s; try again"):
        impatient.ledger.write().__enter__()
    with impatient.ledger.write() as tx:
        tx.execute(ONE_MORE, ("a",))
    made.close()
    impatient.close()


def test_registers_write_side_by_side(place: Place) -> None:
    """Who writes to one register keeps nobody from writing to another."""
    one, other = stores.make(place, "one"), stores.make(place, "other")
    with one.ledger.write() as first, other.ledger.write() as second:
        first.execute(ONE_MORE, ("a",))
        second.execute(ONE_MORE, ("a",))
    one.close()
    other.close()


def test_a_schema_is_named_in_small_letters() -> None:
    """A name that would need quoting is refused before a server is asked."""
    with pytest.raises(ValueError, match="cannot name a schema"):
        database.postgresql("postgresql+psycopg://", 'x"; DROP SCHEMA y')


def test_a_database_is_where_it_is_said_to_be(tmp_path: Path) -> None:
    """SQLite makes the file it was given, and no other."""
    store = database.sqlite(tmp_path / "a b?.sqlite3", synchronous="FULL")
    assert not store.has_table("events")
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["a b?.sqlite3"]
