"""How events change a person on the roll, in the order in which they take effect."""

from __future__ import annotations

from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.events import Changed, Move
from lifecycle.domain.participant.state import OPEN_FIELDS
from lifecycle.domain.values import masked
from lifecycle.projecting import Recorded
from projections.data_update_diff.differences import erased
from projections.data_update_diff.model import Named, projection
from projections.data_update_diff.roll import Change, Passage, Person, Record, on_roll
from projections.data_update_diff.words import ERASED, values

_replace = msgspec.structs.replace
_PERSONAL = ("nik", "name", "birth_date")
_IMPERSONAL = (*OPEN_FIELDS, "decree")
_FellThrough = events.ParticipantLapsed | events.ParticipantWithdrawn
"""What is told of whom a decree names although they never came in; they had no participation to end."""
_PutForward = events.ParticipantProposed | events.ParticipantResubmitted


@projection.on(events.ParticipantProposed, events.ParticipantResubmitted)
def _put_forward(state: Person | None, event: Move, _at: Recorded) -> Person:
    assert isinstance(event, _PutForward)
    before, who = state or Person(), event.personal
    told = {field: getattr(event, field) for field in OPEN_FIELDS}
    told |= dict.fromkeys(_PERSONAL, ERASED)
    if who is not None:
        told |= {"nik": masked(who.nik), "name": who.name, "birth_date": who.birth_date and who.birth_date.isoformat()}
    return _replace(before, record=_replace(before.record, **told))


@projection.on(events.ParticipantDecreed)
def _decreed(state: Person | None, event: events.ParticipantDecreed, at: Recorded) -> Person:
    before = state or Person()
    if event.enrolment in before.ended:
        return before
    if event.source != event.destination:
        last = before.passage if before.passage and before.passage.came_on else before.before
        return _replace(before, passage=Passage(event.enrolment, event.decree, event.slot), before=last)
    here = on_roll(before, event.enrolment)
    if here is None:
        return before
    confirmed = Change("changed", here.slot, event.effective_on, "decree", here.decree, event.decree)
    return _changed(before, confirmed, at, decree=event.decree)


@projection.on(events.ParticipantSucceeded)
def _succeeded(state: Person | None, event: events.ParticipantSucceeded, _at: Recorded) -> Person | None:
    here = on_roll(state, event.enrolment)
    if state is None or here is None:
        return state
    return _replace(state, passage=_replace(here, slot=event.slot, predecessor=event.predecessor))


@projection.on(events.ParticipantRegistered)
def _registered(state: Person | None, event: events.ParticipantRegistered, at: Recorded) -> Person | None:
    here = on_roll(state, event.enrolment)
    if state is None or here is None:
        return state
    why = "successor" if here.predecessor else "decree"
    came = Change("came_in", here.slot, event.effective_on, why, by=here.predecessor or here.decree)
    return _changed(state, came, at, came_on=event.effective_on)


@projection.on(events.CorrectionRecorded, events.ChangeDecreed)
def _corrected(state: Person | None, event: Changed, at: Recorded) -> Person | None:
    if state is None or event.field is None:
        return state
    old, new = values(event)
    told: dict[str, Any] = {event.field: new} if event.field in Record.__struct_fields__ else {}
    if event.field == "nik":
        told["nik_position"] = at.position
    known = _replace(state, record=_replace(state.record, **told))
    here = on_roll(state)
    if here is None:
        return known
    by = event.decree if isinstance(event, events.ChangeDecreed) else None
    return _changed(known, Change("changed", here.slot, event.effective_on, event.field, old, new, by), at)


@projection.on(events.DeathReported)
def _died(state: Person | None, event: events.DeathReported, at: Recorded) -> Person:
    return _replace(state or Person(), died_on=event.effective_on, died_position=at.position)


@projection.on(events.ParticipantStruck)
def _struck(state: Person | None, event: events.ParticipantStruck, at: Recorded) -> Person | None:
    here = on_roll(state, event.enrolment)
    if state is None or here is None:
        return state
    if event.source == event.destination:
        fell = Change("changed", here.slot, event.effective_on, "decree", event.decree, by=event.by_decree)
        return _changed(state, fell, at, decree=None)
    return _left(state, Change("left", here.slot, event.effective_on, "struck", by=event.by_decree), at)


@projection.on(events.ParticipantTerminated, events.ParticipantFoundSame, events.PeriodEnded)
@projection.on(events.ParticipantLapsed, events.ParticipantWithdrawn)
def _ended(state: Person | None, event: Move, at: Recorded) -> Person:
    before = state or Person()
    over = _replace(before, ended=(*before.ended, event.enrolment))
    here = on_roll(before, event.enrolment)
    if here is None:
        return over
    why, by = _ground(event, here)
    left = Change("left", here.slot, event.effective_on, why, by=by)
    if here.came_on is None and not isinstance(event, _FellThrough):
        return _replace(over, passage=_replace(here, until=left.on, why=why, by=by))
    return _left(over, left, at)


def _ground(event: Move, here: Passage) -> tuple[str, str | None]:
    """Why somebody left, and the decree or the record behind it."""
    match event:
        case events.ParticipantTerminated():
            return event.ground, event.decree
        case events.ParticipantFoundSame():
            return "found_same", event.same_as
        case events.ParticipantLapsed():
            return f"lapsed:{event.because}", here.decree
        case events.PeriodEnded():
            return "period_ended", here.decree
    return "withdrawn", here.decree


@projection.on(events.ParticipantReplaced)
def _replaced(state: Person | None, event: events.ParticipantReplaced, at: Recorded) -> Person | None:
    if state is None:
        return None
    for name in ("passage", "before"):
        passage: Passage | None = getattr(state, name)
        if passage is not None and passage.enrolment == event.enrolment:
            state = _replace(state, **{name: _replace(passage, successor=event.successor)})
            if passage.came_on is not None:
                why = passage.why or "replaced"
                passed_on = Change("replaced", event.slot, event.effective_on, why, by=event.successor)
                state = _told(state, passed_on, at)
    return state


@projection.on(events.PersonErased)
def _erased(state: Person | Named | None, _event: events.PersonErased, _at: Recorded) -> Person | Named | None:
    if isinstance(state, Named):
        return Named(tuple(map(erased, state.differences)))
    if state is None:
        return None
    record = _replace(state.record, **dict.fromkeys(_PERSONAL, ERASED))
    return _replace(state, record=record, changes=tuple(map(_without_values, state.changes)))


def _without_values(change: Change) -> Change:
    """A change of the record without the values; which decree named somebody is no such value."""
    if change.what != "changed" or change.why in _IMPERSONAL:
        return change
    return _replace(change, old=ERASED, new=ERASED)


def _told(state: Person, change: Change, at: Recorded) -> Person:
    return _replace(state, changes=(*state.changes, _replace(change, position=at.position)))


def _changed(state: Person, change: Change, at: Recorded, **now: Any) -> Person:
    """One change more, of somebody on the roll, and what it changes of the passage."""
    assert state.passage is not None
    return _replace(_told(state, change, at), passage=_replace(state.passage, **now))


def _left(state: Person, change: Change, at: Recorded) -> Person:
    """Off the roll, from the day of the change on."""
    return _changed(state, change, at, until=change.on, why=change.why, by=change.by)
