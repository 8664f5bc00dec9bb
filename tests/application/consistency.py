"""What must hold of a register at any time, told from its log alone."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from itertools import pairwise

from lifecycle.domain import participant, slot
from lifecycle.domain.events import (
    CHECKED,
    ActRefused,
    Event,
    Judged,
    ParticipantDecreed,
    ParticipantProposed,
    PersonErased,
    SlotAssigned,
    SlotOpened,
    SlotVacated,
)
from tests.application.office import Office

Span = tuple[str, date, date]
"""A holder, the first day, the first day no longer."""


def require_consistent(office: Office) -> None:
    """Every invariant of places, people and hands. Raises AssertionError."""
    log = office.log()
    assert [at.position for at in log] == list(range(1, len(log) + 1))
    streams: defaultdict[str, list[Event]] = defaultdict(list)
    for at in log:
        streams[at.stream].append(at.event)
    slots = {opened.slot: events for events in streams.values() for opened in events if isinstance(opened, SlotOpened)}
    people = {stream: events for stream, events in streams.items() if isinstance(events[0], ParticipantProposed)}
    _require_basis([event for events in (*slots.values(), *people.values()) for event in events])
    for events in slots.values():
        _require_one_holder(spans(events))
    for events in people.values():
        _require_separate_hands(events)
    _require_places(office, slots, people)


def _require_basis(events: list[Event]) -> None:
    """Whatever happened to a person or a place rests on a provision, and so does every refusal of law or silence.

    Erasing rests on law that is above every regulation: whoever erases names it.
    """
    for event in events:
        outside = isinstance(event, ActRefused) and event.reason in ("office", "separation")
        assert event.basis or outside or (isinstance(event, PersonErased) and event.evidence)


def spans(events: list[Event]) -> list[Span]:
    """Who held a place, and from when until when."""
    found: list[Span] = []
    for event in events:
        if isinstance(event, SlotAssigned):
            found.append((event.participant, event.effective_on, date.max))
        if isinstance(event, SlotVacated):
            holder, since, _ = found.pop()
            assert holder == event.participant
            found.append((holder, since, event.effective_on))
    return found


def _require_one_holder(held: list[Span]) -> None:
    """At most one holder on any day: each leaves after coming, and before the next comes."""
    assert all(since <= until for _, since, until in held)
    assert all(before[2] <= after[1] for before, after in pairwise(held))


def _require_separate_hands(events: list[Event]) -> None:
    """Of one enrolment, who proposed did not check, and neither signed."""
    makers: set[str] = set()
    checkers: set[str] = set()
    for event in events:
        hand = event.actor.person
        if isinstance(event, ParticipantProposed):
            makers, checkers = {hand}, set()
        elif isinstance(event, Judged) and event.trigger in CHECKED:
            checkers.add(hand)
            assert hand not in makers
        elif isinstance(event, ParticipantDecreed):
            assert hand not in makers | checkers


def _require_places(office: Office, slots: dict[str, list[Event]], people: dict[str, list[Event]]) -> None:
    """Holder and place know each other, whoever is registered was decreed, and the claims say the same."""
    places = {number: slot.fold(events) for number, events in slots.items()}
    holders = {number: place.by for number, place in places.items() if isinstance(place, slot.Held)}
    known = {stream: participant.fold(stream, events) for stream, events in people.items()}
    for number, holder in holders.items():
        assert known[holder].slot == number
        assert known[holder].status in ("decreed", "registered")
    for stream, state in known.items():
        if state.status == "registered":
            assert state.decree
            assert holders[state.slot or ""] == stream
    for claim, situation in (("slot-open", slot.Open), ("slot-holder", slot.Held), ("slot-freed", slot.Freed)):
        claimed = {key for key, _ in office.register.ledger.claimed(claim, "")}
        assert claimed == {number for number, place in places.items() if isinstance(place, situation)}
