"""Checkpoints against the log: those it signed, and one that somebody else kept."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from lifecycle.ledger import Database, stores
from lifecycle.ledger.notes import BadNote, Checkpoint, Signer
from lifecycle.ledger.stores import Folder
from lifecycle.ledger.tree import Tiles
from lifecycle.ledger.verifying import Fault, OpenParts, Verified, verify
from tests.ledger.grown import NAME, SIGNER, commits, grow, ledger_of

ORIGIN = SIGNER.verifier.name


@pytest.fixture
def database(sqlite: Folder) -> Iterator[Database]:
    """A log of some commits, with a checkpoint of all of it."""
    opened = stores.make(sqlite, NAME)
    ledger, ready, random = ledger_of(opened.ledger), commits(Random(3)), Random(3)
    for _ in range(30):
        grow(ledger, ready, random)
    ledger.checkpoint()
    yield opened.ledger
    opened.close()


def size(database: Database) -> int:
    """How many events there are."""
    return ledger_of(database).head().position


def note(database: Database, at: int, signer: Signer = SIGNER, origin: str = ORIGIN) -> str:
    """What this log would have signed at a size."""
    with database.read() as tx:
        return signer.sign(Checkpoint(origin, at, Tiles(tx).root(at)).text())


def test_a_log_that_only_grew_bears_an_older_checkpoint_out(database: Database) -> None:
    """At any size it ever had, signed here or not."""
    for at in (0, 1, 7, size(database)):
        found = verify(database, NAME, OpenParts(), against=note(database, at))
        assert isinstance(found, Verified)
        assert found.against == at


def test_a_checkpoint_of_more_events_says_which_are_missing(database: Database) -> None:
    """The log is shorter than it was when that was signed."""
    more = size(database) + 5
    found = verify(database, NAME, OpenParts(), against=SIGNER.sign(Checkpoint(ORIGIN, more, bytes(32)).text()))
    said = f"The events after position {more - 5} are missing: a checkpoint of {more} was signed."
    assert found == Fault("against", more - 4, more, said)


def test_another_history_differs_after_what_is_borne_out(database: Database) -> None:
    """What this log signed itself, and bears out, cannot be what differs."""
    with database.read() as tx:
        signed = [at for (at,) in tx.rows("SELECT size FROM checkpoints ORDER BY size")]
    at = signed[-1] - 1
    found = verify(database, NAME, OpenParts(), against=SIGNER.sign(Checkpoint(ORIGIN, at, bytes(32)).text()))
    assert isinstance(found, Fault)
    assert (found.part, found.first, found.last) == ("against", signed[-2] + 1, at)


@pytest.mark.parametrize(
    ("signer", "origin", "says"),
    [
        (Signer(ORIGIN, bytes(32)), ORIGIN, "no signature of lifecycle/grown"),
        (SIGNER, "lifecycle/other", "checkpoint of lifecycle/other, not of lifecycle/grown"),
    ],
)
def test_a_note_of_another_says_nothing_of_this_log(database: Database, signer: Signer, origin: str, says: str) -> None:
    """By another key, or about another register: that is told before anything is read."""
    with pytest.raises(BadNote, match=says):
        verify(database, NAME, OpenParts(), against=note(database, 3, signer, origin))


def test_the_key_kept_elsewhere_counts_and_not_the_one_in_the_store(database: Database) -> None:
    """Whoever can write to the store can sign everything anew; a key kept elsewhere shows it."""
    forger = Signer(ORIGIN, bytes(32))
    assert isinstance(verify(database, NAME, OpenParts(), vkey=SIGNER.vkey), Verified)
    with database.write() as tx:
        tx.execute("UPDATE facts_of_store SET value = ? WHERE name = 'verifier_key'", (forger.vkey,))
        for (at,) in tx.rows("SELECT size FROM checkpoints"):
            signed = forger.sign(Checkpoint(ORIGIN, at, Tiles(tx).root(at)).text())
            tx.execute("UPDATE checkpoints SET note = ? WHERE size = ?", (signed, at))
    assert isinstance(verify(database, NAME, OpenParts()), Verified)
    found = verify(database, NAME, OpenParts(), vkey=SIGNER.vkey)
    said = "The key in the store is not the one that was given."
    assert found == Fault("checkpoints", 1, size(database), said)


def test_checkpoints_without_a_key_in_the_store_cannot_be_checked(database: Database) -> None:
    """And a note from outside neither, until somebody says with which key."""
    outside = note(database, 3)
    with database.write() as tx:
        tx.execute("DELETE FROM facts_of_store WHERE name = 'verifier_key'")
    found = verify(database, NAME, OpenParts())
    assert isinstance(found, Fault)
    assert (found.part, "no key" in found.what) == ("checkpoints", True)
    with pytest.raises(BadNote, match="--key VKEY"):
        verify(database, NAME, OpenParts(), against=outside)
    assert isinstance(verify(database, NAME, OpenParts(), against=outside, vkey=SIGNER.vkey), Verified)


def test_rows_come_before_what_was_signed_for_them(database: Database) -> None:
    """A changed event is named itself, and not by the checkpoints that no longer hold."""
    with database.write() as tx:
        tx.execute("UPDATE events SET state = ? WHERE position = 5", (b"{}",))
        tx.execute("UPDATE checkpoints SET note = ''")
    found = verify(database, NAME, OpenParts())
    assert isinstance(found, Fault)
    assert (found.part, found.first) == ("tree", 5)
