"""Rows that cannot be read at all are named, and what is wrong with the database itself is not taken for them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from random import Random

import pytest

from lifecycle.ledger import Database, stores
from lifecycle.ledger.stores import Folder
from lifecycle.ledger.verifying import Fault, OpenParts, verify
from lifecycle.ledger.verifying.reading import pages
from tests.ledger.grown import NAME, commits, ledger_of

SIZE = 60
NO_TEXT = "UPDATE events SET topic = CAST(X'C328' AS TEXT) WHERE position = ?"


@pytest.fixture
def database(sqlite: Folder) -> Iterator[Database]:
    """A log of some dozen events."""
    opened = stores.make(sqlite, NAME)
    ledger = ledger_of(opened.ledger)
    for entries in islice(commits(Random(1)), SIZE):
        ledger.append(entries, entries[0][2].command_id)
    yield opened.ledger
    opened.close()


@pytest.mark.parametrize("place", [1, 2, 9, 10, 11, 20, 37])
def test_a_row_that_is_no_text_any_more_is_named(database: Database, place: int) -> None:
    """Wherever it lies in its page; the rows before it are read."""
    with database.write() as tx:
        tx.execute(NO_TEXT, (place,))
        found = list(pages(tx, 10))
    assert [row[0] for rows, _ in found for row in rows] == list(range(1, place))
    assert [odd for _, odd in found] == [None] * ((place - 1) // 10) + [place]
    assert verify(database, NAME, OpenParts()) == Fault("log", place, place, "The row of this event cannot be read.")


def test_what_differs_before_it_comes_first(database: Database) -> None:
    """A changed row in the same page, two places before."""
    with database.write() as tx:
        tx.execute(NO_TEXT, (9,))
        tx.execute("UPDATE events SET state = X'7B7D' WHERE position = 7")
    found = verify(database, NAME, OpenParts())
    assert isinstance(found, Fault)
    assert (found.part, found.first) == ("tree", 7)


def test_a_database_without_its_tables_is_no_fault_of_a_row(database: Database) -> None:
    """That is told as what it is."""
    with database.write() as tx:
        tx.execute("DROP TABLE events")
    with pytest.raises(Exception, match="no such table"):
        verify(database, NAME, OpenParts())
