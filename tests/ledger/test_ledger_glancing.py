"""What is asked of long lives: the end of a stream with a few of its events, and the events that hold claims."""

from __future__ import annotations

from itertools import chain, combinations
from typing import Any
from uuid import uuid4

import pytest

from lifecycle.domain.events import Event, SlotAssigned, SlotOpened, SlotVacated
from lifecycle.ledger import Conflict, Ledger
from lifecycle.ledger import ledger as module
from tests.ledger.conftest import Open

TOPICS = (SlotOpened.TOPIC, SlotAssigned.TOPIC, SlotVacated.TOPIC)
SLOTS = ["2024-00009", "2025-00001", "2025-00002", "2025-00010", "20250", "2026-00001"]


@pytest.fixture
def lives(ledger: Ledger, opened: Open) -> dict[str, list[Event]]:
    """Streams of slots that live for zero, one, two ... events, by stream; written a version at a time."""
    found: dict[str, list[Event]] = {}
    for events, slot in enumerate(SLOTS, 1):
        found[uuid4().hex] = life(opened(slot))[: min(events, 5)]
    for version in range(5):
        entries = [(stream, version + 1, events[version]) for stream, events in found.items() if len(events) > version]
        ledger.append(entries, f"command-{version}")
    return found


def life(first: SlotOpened) -> list[Event]:
    """A place opened, held, left, held by the next, left open again."""
    said: dict[str, Any] = {"effective_on": first.effective_on, "actor": first.actor, "command_id": "c"}
    said |= {"slot": first.slot, "enrolment": 1}
    return [
        first,
        SlotAssigned(**said, participant="p", decree="d"),
        SlotVacated(**said, participant="p", ground="died"),
        SlotAssigned(**said, participant="q", decree="e", predecessor="p"),
        SlotVacated(**said, participant="q", ground="withdrawn", reopened=True),
    ]


@pytest.mark.parametrize(
    "topics", list(chain.from_iterable(combinations(TOPICS, size) for size in range(4))), ids=lambda topics: len(topics)
)
def test_a_glance_has_the_end_of_each_stream_and_the_events_asked_for(
    ledger: Ledger, lives: dict[str, list[Event]], topics: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """For every choice of topics, none included: the last version whatever is asked, the events in their order."""
    monkeypatch.setattr(module, "_CHUNK", 4)
    assert ledger.glance([uuid4().hex, *lives], topics) == {
        stream: (len(events), [event for event in events if event.TOPIC in topics]) for stream, events in lives.items()
    }


def test_a_glance_at_nothing_finds_nothing(ledger: Ledger, lives: dict[str, list[Event]]) -> None:
    """No streams, or streams nobody has written to, are not in the answer."""
    assert ledger.glance([], TOPICS) == {}
    assert ledger.glance([uuid4().hex], TOPICS) == {}
    assert ledger.glance(lives, ("participant.proposed.v1",)).keys() == lives.keys()


def test_a_glance_at_everything_is_a_reading(ledger: Ledger, lives: dict[str, list[Event]]) -> None:
    """With every topic it has the events a full reading has, and their number is the version."""
    read = ledger.load(lives)
    assert ledger.glance(lives, TOPICS) == {stream: (len(events), events) for stream, events in read.items()}


def test_what_is_written_after_a_glance_continues_the_stream(
    ledger: Ledger, opened: Open, lives: dict[str, list[Event]]
) -> None:
    """The version of a glance is the one to write after; another writer in between is a conflict."""
    stream = next(iter(lives))
    version, _ = ledger.glance([stream], ())[stream]
    ledger.append([(stream, version + 1, opened("2027-00001"))], "first")
    with pytest.raises(Conflict):
        ledger.append([(stream, version + 1, opened("2027-00002"))], "second")
    assert ledger.glance([stream], ())[stream] == (version + 1, [])


def holders(lives: dict[str, list[Event]], kind: str) -> list[tuple[str, str, Event]]:
    """What should hold the claims of a kind: the last event of each place that is in that situation."""
    return sorted(
        (key, stream, events[-1])
        for stream, events in lives.items()
        for taken, key in events[-1].takes()
        if taken == kind
    )


@pytest.mark.parametrize("kind", ["slot-open", "slot-holder", "slot-freed", "slot"])
def test_claims_come_with_the_events_that_took_them(ledger: Ledger, lives: dict[str, list[Event]], kind: str) -> None:
    """By key, each with its stream and the very event; a claim given back is not there, another kind neither."""
    assert ledger.taken_by(kind, "") == holders(lives, kind)


@pytest.mark.parametrize("prefix", ["2025-", "2025", "2025-0001", "2024-00009", "2027", "20250"])
def test_claims_are_taken_by_the_beginning_of_their_key(
    ledger: Ledger, lives: dict[str, list[Event]], prefix: str
) -> None:
    """In order of the keys, none whose key only looks alike; it agrees with the claims alone."""
    for kind in ("slot-open", "slot-holder", "slot-freed"):
        found = ledger.taken_by(kind, prefix)
        assert found == [one for one in holders(lives, kind) if one[0].startswith(prefix)]
        assert [(key, stream) for key, stream, _ in found] == ledger.claimed(kind, prefix)


def test_no_more_claims_are_taken_than_asked_for(ledger: Ledger, opened: Open) -> None:
    """The first by key, whatever order they were written in."""
    streams = {slot: uuid4().hex for slot in reversed(SLOTS)}
    ledger.append([(stream, 1, opened(slot)) for slot, stream in streams.items()], "open")
    for limit in range(len(SLOTS) + 1):
        wanted = [(slot, streams[slot], opened(slot)) for slot in SLOTS[:limit]]
        assert ledger.taken_by("slot-open", "", limit) == wanted
