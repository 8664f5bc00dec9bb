"""What others say of a person: new data of an update, and sources of facts about other cover or aid."""

from __future__ import annotations

import msgspec

from lifecycle.domain import events
from lifecycle.domain.values import Fact
from lifecycle.projecting import Recorded
from projections.findings.model import Person, Told, projection

_replace = msgspec.structs.replace
_LEFT = {"died": "dead", "moved_out": "moved_away"}
_CHANGED = {"name": "name_differs", "birth_date": "birth_differs"}
_SETTLED = ("corrected", "not_proposed")
AID_SOURCE = "aid_source"
COVERED: dict[str, Fact] = {
    "membership": "active",
    "protected": True,
    "registered": True,
    "registered_jkk": True,
    "registered_jkm": True,
    "public_aid": True,
}
"""Facts that say of a day before the registration here that somebody else covers or aids the person."""


@projection.on(events.DifferenceFound)
def _found(state: Person | None, event: events.DifferenceFound, at: Recorded) -> Person | None:
    """A difference about somebody unknown here lies in the stream of its cycle, and is of nobody on the roll."""
    name = _class_of(event)
    if name is None:
        return state
    before, shown_by = state or Person(), f"data update {event.cycle}, difference {event.number}"
    one = Told(name, event.effective_on, shown_by, at.position, event.key())
    return _replace(before, differences=(*before.differences, one))


def _class_of(event: events.DifferenceFound) -> str | None:
    match event.kind:
        case "missing":
            return "nik_not_found"
        case "left":
            return _LEFT.get(event.ground or "")
        case "changed":
            return _CHANGED.get(event.field or "")
    return None


@projection.on(events.DifferenceResolved)
def _resolved(state: Person | None, event: events.DifferenceResolved, _at: Recorded) -> Person | None:
    return _answered(state, event.key()) if event.resolution in _SETTLED else state


@projection.on(events.DifferenceDecreed)
def _decreed(state: Person | None, event: events.DifferenceDecreed, _at: Recorded) -> Person | None:
    return _answered(state, event.key())


@projection.on(events.DifferenceWithdrawn)
def _withdrawn(state: Person | None, event: events.DifferenceWithdrawn, _at: Recorded) -> Person | None:
    return _answered(state, event.key())


def _answered(state: Person | None, key: str) -> Person | None:
    return state and _replace(state, answered=(*state.answered, key))


@projection.on(events.FactRecorded)
def _fact(state: Person | None, event: events.FactRecorded, at: Recorded) -> Person | None:
    """The latest of a name; of cover, once the person is registered here, it speaks of this register's own.

    What a source said of somebody erased is nothing any longer; that it said something stands.
    """
    if event.fact not in (*COVERED, AID_SOURCE):
        return state
    before = state or Person()
    if event.fact in COVERED and any(term.registered_on for term in before.terms):
        return state
    one = Told(
        event.fact,
        event.effective_on,
        event.source,
        at.position,
        value=event.personal.value if event.personal else None,
    )
    return _replace(before, facts=(*(fact for fact in before.facts if fact.name != event.fact), one))
