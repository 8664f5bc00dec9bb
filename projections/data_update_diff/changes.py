"""The roll as it changes: who comes in, leaves, is replaced, or has another value in a field."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
from sqlalchemy import func, select

from lifecycle.domain import events
from lifecycle.domain.events import Changed, Event
from lifecycle.domain.participant.state import OPEN_FIELDS, day_after
from lifecycle.projecting import Answer, Recorded, Tables
from projections.data_update_diff.differences import ERASED, erased, values
from projections.data_update_diff.model import Change, Named, Person, changes, projection

_replace = msgspec.structs.replace
_IMPERSONAL = (*OPEN_FIELDS, "decree")


@projection.on(events.ParticipantDecreed)
def _decreed(state: Person | None, event: events.ParticipantDecreed, _at: Recorded) -> Person:
    before = state or Person()
    if event.source == event.destination:
        confirmed = Change("changed", before.slot, event.effective_on, "decree", before.decree, event.decree)
        return _changed(before, confirmed, decree=event.decree)
    return Person(before.changes, on_roll=True, decree=event.decree, slot=event.slot)


@projection.on(events.ParticipantSucceeded)
def _succeeded(state: Person | None, event: events.ParticipantSucceeded, _at: Recorded) -> Person | None:
    return state and _replace(state, slot=event.slot, predecessor=event.predecessor)


@projection.on(events.ParticipantRegistered)
def _registered(state: Person | None, event: events.ParticipantRegistered, _at: Recorded) -> Person | None:
    if state is None:
        return None
    why = "successor" if state.predecessor else "decree"
    came = Change("came_in", state.slot, event.effective_on, why, by=state.predecessor or state.decree)
    return _changed(state, came, registered=True)


@projection.on(events.CorrectionRecorded, events.ChangeDecreed)
def _corrected(state: Person | None, event: Changed, _at: Recorded) -> Person | None:
    if state is None or not state.on_roll or event.field is None:
        return state
    by = event.decree if isinstance(event, events.ChangeDecreed) else None
    return _changed(state, Change("changed", state.slot, event.effective_on, event.field, *values(event), by))


@projection.on(events.DeathReported)
def _died(state: Person | None, event: events.DeathReported, _at: Recorded) -> Person | None:
    if state is None or not (state.on_roll and state.registered):
        return state
    return _replace(state, died=Change("left", state.slot, day_after(event.effective_on), "died"))


@projection.on(events.ParticipantTerminated, events.ParticipantFoundSame, events.ParticipantStruck)
@projection.on(events.ParticipantLapsed, events.ParticipantWithdrawn)
def _left(state: Person | None, event: Event, _at: Recorded) -> Person | None:
    if state is None or not state.on_roll:
        return state
    by: str | None
    match event:
        case events.ParticipantStruck() if event.source == event.destination:
            fell = Change("changed", state.slot, event.effective_on, "decree", event.decree, by=event.by_decree)
            return _changed(state, fell, decree=None)
        case events.ParticipantStruck():
            why, by = "struck", event.by_decree
        case events.ParticipantTerminated():
            why, by = event.ground, event.decree
        case events.ParticipantFoundSame():
            why, by = "found_same", event.same_as
        case events.ParticipantLapsed():
            why, by = f"lapsed:{event.because}", state.decree
        case _:
            why, by = "withdrawn", state.decree
    return _changed(state, Change("left", state.slot, event.effective_on, why, by=by), on_roll=False, died=None)


@projection.on(events.ParticipantReplaced)
def _replaced(state: Person | None, event: events.ParticipantReplaced, _at: Recorded) -> Person | None:
    if state is None:
        return None
    why = next((change.why for change in reversed(state.changes) if change.what == "left"), "replaced")
    return _changed(state, Change("replaced", event.slot, event.effective_on, why, by=event.successor))


@projection.on(events.PersonErased)
def _erased(state: Person | Named | None, _event: events.PersonErased, _at: Recorded) -> Person | Named | None:
    if isinstance(state, Named):
        return Named(tuple(map(erased, state.differences)))
    return state and _replace(state, changes=tuple(map(_without_values, state.changes)))


def _without_values(change: Change) -> Change:
    """A change of the record without the values; which decree named somebody is no such value."""
    if change.what != "changed" or change.why in _IMPERSONAL:
        return change
    return _replace(change, old=ERASED, new=ERASED)


def _changed(state: Person, change: Change, **now: Any) -> Person:
    return _replace(state, changes=(*state.changes, change), **now)


@projection.question
def between(tx: Tables, *, from_: date, to: date) -> Answer:
    """What changed on the roll from the one day to the other, both included: came in, left, changed, was replaced."""
    live = tx.table(changes)
    query = select(*live.columns[2:]).where(live.c.on >= from_, live.c.on <= to)
    return tx.rows(query.order_by(live.c.on, live.c.what, live.c.participant, live.c.row_number))


@projection.question
def summary(tx: Tables, *, from_: date, to: date) -> Answer:
    """How often the roll changed from the one day to the other, both included, by what happened and why."""
    live = tx.table(changes).c
    times = func.count().label("changes")
    query = select(live.what, live.why, times).where(live.on >= from_, live.on <= to)
    return tx.rows(query.group_by(live.what, live.why).order_by(live.what, live.why))
