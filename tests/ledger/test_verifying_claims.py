"""Claims made again from the events: what alarms, what does not, and what cannot be judged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from unittest.mock import patch
from uuid import UUID, uuid4

import pytest
from eventsourcing.persistence import StoredEvent
from msgspec.structs import replace

from lifecycle.domain.events import Claim, Event, SlotAssigned, SlotOpened, SlotVacated
from lifecycle.ledger import Database, Ledger
from lifecycle.ledger.verifying import Fault, OpenParts, Verified, verify, whole
from tests.ledger.grown import NAME, SAID, ledger_of

SLOT, STREAM = "2025-00001", UUID(int=7)
OPENED = SlotOpened(**SAID, slot=SLOT, year=2025, funding="APBD")
ASSIGNED = SlotAssigned(**SAID, slot=SLOT, participant="p", enrolment=1, decree="400/1")
VACATED = SlotVacated(**SAID, slot=SLOT, participant="p", enrolment=1, ground="lapsed", reopened=True)


@pytest.fixture
def ledger(database: Database) -> Iterator[Ledger]:
    """A ledger that signs, on either database."""
    made = ledger_of(database)
    yield made
    made.close()


def given(ledger: Ledger, *events: Event, apart: int = 0) -> None:
    """Events of one stream, each in a commit that begins with so many others, about places of their own."""
    for version, event in enumerate(events, 1):
        others = [uuid4().hex for _ in range(apart)]
        entries = [(other, 1, replace(OPENED, slot=other)) for other in others]
        (stream, first, begins), *rest = [*entries, (STREAM.hex, version, event)]
        begins = replace(begins, command_id=f"command-{version}")
        ledger.append([(stream, first, begins), *rest], begins.command_id)


def verified(ledger: Ledger) -> Verified | Fault:
    """What is found, read by pages of one tile."""
    with patch.object(whole, "PAGE", 256):
        return verify(ledger.database, NAME, OpenParts())


def harm(ledger: Ledger, sql: str, *values: object) -> Verified | Fault:
    """What is found after one statement."""
    with ledger.database.write() as tx:
        tx.execute(sql, values)
    return verified(ledger)


@pytest.mark.parametrize("apart", [0, 300])
def test_a_claim_taken_released_and_taken_again_is_whole(ledger: Ledger, apart: int) -> None:
    """Within one page, and over pages of it."""
    given(ledger, OPENED, ASSIGNED, VACATED, ASSIGNED, VACATED, apart=apart)
    found = verified(ledger)
    assert isinstance(found, Verified)
    assert found.claims == 5 + 1 + 5 * apart  # the commands, the place, and those between


@pytest.mark.parametrize("apart", [0, 300])
def test_a_claim_that_was_released_and_is_still_there_is_found(ledger: Ledger, apart: int) -> None:
    """It is named where it was taken, whether that was in the page of its release or long before."""
    given(ledger, OPENED, ASSIGNED, VACATED, ASSIGNED, apart=apart)
    place = apart + 1
    found = harm(ledger, "INSERT INTO claims VALUES ('slot-open', ?, ?, ?)", SLOT, STREAM.bytes, place)
    assert isinstance(found, Fault)
    assert (found.part, found.first) == ("claims", place)


def test_a_claim_of_another_event_is_named_by_who_took_it(ledger: Ledger) -> None:
    """The row says position 2, the event that took the place is at 3."""
    given(ledger, OPENED, ASSIGNED, VACATED)
    found = harm(ledger, "UPDATE claims SET position = 2 WHERE kind = 'slot-open'")
    assert found == Fault("claims", 3, 3, "The slot-open this event took is not in the table of claims.")


def test_a_row_nobody_took_is_named_by_its_own_position(ledger: Ledger) -> None:
    """Also one that names a position the log does not have; the first of several."""
    given(ledger, OPENED)
    for place in (99, 77, 88):
        found = harm(ledger, "INSERT INTO claims VALUES ('nik', ?, ?, ?)", str(place), STREAM.bytes, place)
    assert isinstance(found, Fault)
    assert (found.part, found.first) == ("claims", 77)


def append(ledger: Ledger, topic: str, state: bytes) -> Verified | Fault:
    """What is found after one row written past the ledger, by the library's way in."""
    ledger.recorder.insert_events([StoredEvent(uuid4(), 1, topic, state)])
    return verified(ledger)


def test_events_of_the_library_alone_have_no_claims(ledger: Ledger) -> None:
    """Whoever writes past the ledger takes no command id, and that is found."""
    state = ledger.codec.encode(OPENED, STREAM.bytes, 1)
    found = append(ledger, OPENED.TOPIC, state)
    assert found == Fault("claims", 1, 1, "The command this event took is not in the table of claims.")


def test_a_commit_under_another_command_id_is_found(ledger: Ledger) -> None:
    """The id under which a command is known again is the one its first event has."""
    ledger.append([(STREAM.hex, 1, OPENED)], "another")
    found = verified(ledger)
    assert isinstance(found, Fault)
    assert (found.part, found.first) == ("claims", 1)


def test_an_event_of_a_newer_program_is_said_to_be_that(ledger: Ledger) -> None:
    """What it takes cannot be known, which is no harm done to the log."""
    given(ledger, OPENED)
    found = append(ledger, "slot.sold.v1", b"{}")
    assert found == Fault("newer", 2, 2, "The event 'slot.sold.v1' was written by a newer program.")


@pytest.mark.parametrize("topic", [OPENED.TOPIC, "slot.funding_switched.v1"])
def test_bytes_that_are_no_event_are_named(ledger: Ledger, topic: str) -> None:
    """Whether all of it was needed, or only the command it began."""
    found = append(ledger, topic, b'{"slot":')
    assert isinstance(found, Fault)
    assert (found.part, found.first, found.what) == ("log", 1, f"What is stored as {topic!r} is no such event.")


def test_what_two_events_take_is_found_at_the_second(ledger: Ledger) -> None:
    """No log that was written here holds that; a forged one may, with its tree."""
    given(ledger, OPENED, ASSIGNED)
    found = append(ledger, ASSIGNED.TOPIC, ledger.codec.encode(ASSIGNED, STREAM.bytes, 1))
    assert found == Fault("log", 3, 3, "The event takes a slot-holder that position 2 holds.")


def test_an_event_may_take_a_claim_twice(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table takes it once, and so it is expected."""
    twice: Callable[[SlotOpened], tuple[Claim, ...]] = lambda event: (("slot-open", event.slot),) * 2  # noqa: E731
    monkeypatch.setattr(SlotOpened, "takes", twice)
    given(ledger, OPENED)
    assert isinstance(verified(ledger), Verified)


def test_an_event_may_give_back_what_nobody_had(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """And take it itself, as a corrected NIK that is the same; others of that kind in its page are not touched."""
    releases: Callable[[SlotOpened], tuple[Claim, ...]] = lambda event: (("slot-open", event.slot),)  # noqa: E731
    monkeypatch.setattr(SlotOpened, "releases", releases)
    given(ledger, OPENED, apart=3)
    assert isinstance(verified(ledger), Verified)
