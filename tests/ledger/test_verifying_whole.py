"""A whole log verified on either database: what is counted, what is told meanwhile, what a log without events is."""

from __future__ import annotations

from random import Random
from unittest.mock import patch

import pytest

from lifecycle.ledger import Database, stores
from lifecycle.ledger.stores import Folder, Place
from lifecycle.ledger.tree import EMPTY, Tiles
from lifecycle.ledger.verifying import PAGE, Fault, OpenParts, Verified, verify, whole
from tests.ledger.grown import NAME, commits, grow, ledger_of
from tests.small_register import after_a_year


def test_a_register_that_lived_a_year_is_whole(place: Place) -> None:
    """Every kind of event real use leaves, read by the register's own codec; all of it is counted."""
    desk = after_a_year(place)
    ledger = desk.register.ledger
    with ledger.database.read() as tx:
        counted = [tx.rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("commits", "claims", "checkpoints")]
        root = Tiles(tx).root(ledger.head().position)
    found = verify(ledger.database, "small", ledger.codec, against=ledger.checkpoint())
    assert isinstance(found, Verified)
    assert [found.commits, found.claims, found.checkpoints - 1] == counted  # and the one just signed
    assert (found.events, found.root, found.until) == (ledger.head().position, root, ledger.head().recorded_at)
    assert found.against == found.events
    desk.close()


def test_a_log_without_events_is_whole(database: Database) -> None:
    """Nothing was recorded, nothing is missing."""
    nothing = Verified(NAME, 0, 0, 0, 0, EMPTY, 0, 0)
    assert verify(database, NAME, OpenParts()) == nothing


@pytest.mark.parametrize("harm", ["version = version + 100", "recorded_at = recorded_at + 1", "state = stream_id"])
def test_a_changed_row_is_named_on_either_database(database: Database, harm: str) -> None:
    """PostgreSQL holds the same rows to the same rules."""
    lived(database, 20)
    with database.write() as tx:
        tx.execute(f"UPDATE events SET {harm} WHERE position = 17")
    found = verify(database, NAME, OpenParts())
    assert isinstance(found, Fault)
    assert (found.first, found.last) == (17, 17)


def test_pages_of_any_number_of_tiles_say_the_same(sqlite: Folder) -> None:
    """Where a page ends changes nothing of what is found, and after each the reader is told how far it is."""
    opened = stores.make(sqlite, NAME)
    lived(opened.ledger, 150)
    found, told = [], list[list[tuple[int, int]]]()
    for size in (256, 512, PAGE):
        told.append([])
        with patch.object(whole, "PAGE", size):
            watch = lambda done, total: told[-1].append((done, total))  # noqa: E731
            found.append(verify(opened.ledger, NAME, OpenParts(), watch=watch))
    size = found[0].events if isinstance(found[0], Verified) else 0
    assert found == [found[0]] * 3
    assert size > 768
    assert told[0] == [*((end, size) for end in range(256, size, 256)), (size, size)]
    opened.close()


def lived(database: Database, count: int) -> None:
    """So many commits."""
    random = Random(1)
    ledger, ready = ledger_of(database), commits(random)
    for _ in range(count):
        grow(ledger, ready, random)
