"""Sealed boxes against the key store: a key that was lost, one that was destroyed, one that should have been."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from unittest.mock import patch
from uuid import UUID

import pytest
from eventsourcing.persistence import StoredEvent
from msgspec.structs import replace

from lifecycle.domain.events import PersonErased
from lifecycle.ledger import stores
from lifecycle.ledger.keys.tables import tables
from lifecycle.ledger.stores import Folder, Place, Stores
from lifecycle.ledger.verifying import Fault, OpenParts, Sealed, Verified, verify
from tests.benchmarks.lives import lives
from tests.ledger.grown import NAME, SAID, ledger_of
from tests.small_register import after_a_year

ONE, TWO = (life.stream for life in lives(2))
READER = OpenParts()
LOST = "The key of what is sealed here is missing: the key store was lost or is not whole."
KEPT = "A person was erased here, and the key is still there: give the command erase again."
TAKEN = "The key of what is sealed here was destroyed, and no event says that the person was erased."


@pytest.fixture
def opened(place: Place) -> Iterator[Stores]:
    """Two people, each put forward at a position, verified later, and with a key."""
    made = stores.make(place, NAME)
    made.keys.create(tables)
    ledger = ledger_of(made.ledger)
    for version in (1, 2):
        for life in lives(2):
            event = replace(life.events[version - 1], command_id=f"{version}/{life.stream}")
            ledger.append([(life.stream, version, event)], event.command_id)
    with made.keys.write() as tx:
        keys = [(bytes.fromhex(life.stream), b"wrapped") for life in lives(2)]
        tx.many("INSERT INTO subject_keys (subject, wrapped) VALUES (?, ?)", keys)
    yield made
    made.close()


def verified(opened: Stores) -> Verified | Fault:
    """What is found, the key store included."""
    return verify(opened.ledger, NAME, READER, also=[Sealed(opened.ledger, opened.keys, READER)])


def erase(opened: Stores, person: str) -> None:
    """The event of erasing a person."""
    erased = PersonErased(**{**SAID, "command_id": f"erase/{person}"}, participant=person)
    ledger_of(opened.ledger).append([(person, 3, erased)], erased.command_id)


def destroy(opened: Stores, person: str) -> None:
    """Destroy a key, whatever the log says."""
    with opened.keys.write() as tx:
        sql = "UPDATE subject_keys SET wrapped = NULL, destroyed_at = 1 WHERE subject = ?"
        tx.execute(sql, (bytes.fromhex(person),))


def test_boxes_with_their_keys_are_whole(opened: Stores) -> None:
    """Whoever has a box has a key, and one who was erased has none any more."""
    assert isinstance(verified(opened), Verified)
    erase(opened, TWO)
    destroy(opened, TWO)
    assert isinstance(verified(opened), Verified)


def test_a_lost_key_is_told_from_a_destroyed_one(opened: Stores) -> None:
    """It is named where the first box lies that it would have opened."""
    with opened.keys.write() as tx:
        tx.execute("DELETE FROM subject_keys WHERE subject = ?", (bytes.fromhex(TWO),))
    assert verified(opened) == Fault("keys", 2, 2, LOST)


def test_every_key_of_a_year_is_missed_when_it_is_lost(sqlite: Folder) -> None:
    """Those of participants, and those of people who were only in a sheet or on a bill."""
    after_a_year(sqlite).close()
    lived = stores.reopen(sqlite, "small")
    check = partial(verify, lived.ledger, "small", READER)
    with lived.keys.read() as tx:
        keys = tx.rows("SELECT subject, wrapped FROM subject_keys WHERE wrapped IS NOT NULL")
    assert {len(subject) for subject, _ in keys} == {8, 16}
    for key in keys:
        with lived.keys.write() as tx:
            tx.execute("DELETE FROM subject_keys WHERE subject = ?", key[:1])
        found = check(also=[Sealed(lived.ledger, lived.keys, READER)])
        assert isinstance(found, Fault)
        assert found.what == LOST
        with lived.keys.write() as tx:
            tx.execute("INSERT INTO subject_keys (subject, wrapped) VALUES (?, ?)", key)
    assert isinstance(check(also=[Sealed(lived.ledger, lived.keys, READER)]), Verified)
    lived.close()


def test_a_key_store_that_is_gone_is_lost_from_the_first_box_on(opened: Stores) -> None:
    """Without any table nobody has a key."""
    with opened.keys.write() as tx:
        tx.execute("DROP TABLE subject_keys")
    assert verified(opened) == Fault("keys", 1, 1, LOST)


def test_an_erased_person_has_no_key(opened: Stores) -> None:
    """Erasing that was cut short is named at its event."""
    erase(opened, ONE)
    assert verified(opened) == Fault("keys", 5, 5, KEPT)


def test_a_destroyed_key_has_an_event_that_says_so(opened: Stores) -> None:
    """Nobody is erased by the key store alone."""
    destroy(opened, TWO)
    assert verified(opened) == Fault("keys", 2, 2, TAKEN)


def test_who_is_erased_while_the_log_is_read_alarms_nobody(opened: Stores) -> None:
    """The event is behind what was read, the key is destroyed by the time it is asked for."""
    end = Sealed.end

    def meanwhile(sealed: Sealed) -> Fault | None:
        erase(opened, TWO)
        destroy(opened, TWO)
        return end(sealed)

    with patch.object(Sealed, "end", meanwhile):
        assert isinstance(verified(opened), Verified)


def test_who_cannot_be_made_out_is_named(opened: Stores) -> None:
    """A box that says it is about nobody there can be."""
    state = b'{"salt":"%s","box":"x","command_id":"c","person_key":"nobody"}' % (b"s" * 22)
    recorder = ledger_of(opened.ledger).recorder
    recorder.insert_events([StoredEvent(UUID(int=1), 1, "bill.line_unmatched.v1", state)])
    said = "What is stored as 'bill.line_unmatched.v1' is no such event."
    assert verified(opened) == Fault("keys", 5, 5, said)
