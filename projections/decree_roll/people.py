"""How events change a decree and the people it names, in the order in which they take effect."""

from __future__ import annotations

from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.events import Changed, Move
from lifecycle.domain.participant.changes import new_value
from lifecycle.domain.values import masked
from lifecycle.projecting import Recorded
from projections.decree_roll.model import Line, Outcome, Paid, Paper, Person, projection

_replace = msgspec.structs.replace
_ERASED = "erased"


@projection.on(events.DecreeIssued)
def _issued(_state: Paper | None, event: events.DecreeIssued, at: Recorded) -> Paper:
    told = (event.number, event.effective_on, event.kind, event.count)
    return Paper(*told, event.batch, event.cycle, event.amends, event.what, at.position)


@projection.on(events.ParticipantProposed)
def _proposed(state: Person | None, event: events.ParticipantProposed, _at: Recorded) -> Person:
    known = _named(state or Person(), event)
    if event.enrolment <= known.ended:
        return known
    begun: dict[str, Any] = {"slot": None, "decree": None, "fell_on": None, "struck_by": None}
    return _replace(known, enrolment=event.enrolment, status="candidate", **begun)


@projection.on(events.ParticipantResubmitted)
def _resubmitted(state: Person | None, event: events.ParticipantResubmitted, _at: Recorded) -> Person:
    return _named(state or Person(), event)


def _named(state: Person, event: events.ParticipantProposed | events.ParticipantResubmitted) -> Person:
    who = event.personal
    return _replace(state, nik=masked(who.nik) if who else _ERASED, name=who.name if who else _ERASED)


@projection.on(events.CorrectionRecorded, events.ChangeDecreed)
def _corrected(state: Person | None, event: Changed, _at: Recorded) -> Person | None:
    if state is None or event.field not in ("nik", "name"):
        return state
    new = new_value(event)
    said = _ERASED if new is None else masked(str(new)) if event.field == "nik" else new
    return _replace(state, **{event.field: said})


@projection.on(events.PersonErased)
def _erased(state: Person | None, _event: events.PersonErased, _at: Recorded) -> Person | None:
    return state and _replace(state, nik=_ERASED, name=_ERASED)


@projection.on(events.ParticipantDecreed)
def _decreed(state: Person | None, event: events.ParticipantDecreed, at: Recorded) -> Person:
    before = state or Person()
    told = (event.enrolment, event.slot, event.destination, event.granted_until, at.position)
    line = Line(event.decree, event.line, *told)
    if event.enrolment <= before.ended:
        return _replace(before, lines=(*before.lines, _replace(line, outcome=before.over)))
    paid = tuple(one for one in before.paid if one.enrolment != event.enrolment)
    now: dict[str, Any] = {"decree": event.decree, "fell_on": None, "struck_by": None, "paid": paid}
    if event.source != event.destination:
        now |= {"enrolment": event.enrolment, "status": event.destination, "slot": event.slot}
        return _replace(before, lines=(*before.lines, line), **now)
    confirmed = Outcome("confirmed", event.effective_on, f"struck:{before.struck_by}", event.decree)
    became = _became(before.lines, event.enrolment, "struck", confirmed)
    return _replace(before, lines=(*became, line), **now)


def _became(lines: tuple[Line, ...], enrolment: int, before: str | None, outcome: Outcome) -> tuple[Line, ...]:
    """The lines with another outcome for those of an enrolment that had this one before; None: those that stand."""

    def now(line: Line) -> Line:
        had = line.outcome.became if line.outcome else None
        return _replace(line, outcome=outcome) if line.enrolment == enrolment and had == before else line

    return tuple(map(now, lines))


@projection.on(events.ParticipantStruck)
def _struck(state: Person | None, event: events.ParticipantStruck, _at: Recorded) -> Person | None:
    if state is None or event.enrolment <= state.ended:
        return state
    became = _became(state.lines, event.enrolment, None, Outcome("struck", event.effective_on, by=event.by_decree))
    fell: dict[str, Any] = {"decree": None, "fell_on": event.effective_on, "struck_by": event.by_decree}
    if event.source != event.destination:
        fell |= {"status": "candidate", "slot": None}
    return _replace(state, lines=became, **fell)


@projection.on(events.ParticipantSucceeded)
def _succeeded(state: Person | None, event: events.ParticipantSucceeded, _at: Recorded) -> Person | None:
    if state is None or event.enrolment <= state.ended:
        return state
    return _replace(state, slot=event.slot)


@projection.on(events.ParticipantRegistered)
def _registered(state: Person | None, event: events.ParticipantRegistered, _at: Recorded) -> Person:
    before = state or Person()
    return before if event.enrolment <= before.ended else _replace(before, status=event.destination)


@projection.on(events.DeathReported)
def _died(state: Person | None, _event: events.DeathReported, _at: Recorded) -> Person:
    return _replace(state or Person(), dead=True)


@projection.on(events.ParticipantTerminated, events.ParticipantFoundSame, events.PeriodEnded)
@projection.on(events.ParticipantLapsed, events.ParticipantWithdrawn)
def _ended(state: Person | None, event: Move, _at: Recorded) -> Person:
    before = state or Person()
    over = Outcome(event.destination, event.effective_on, *_ground(event))
    became = _became(before.lines, event.enrolment, None, over)
    now: dict[str, Any] = {"status": event.destination, "slot": None, "ended": event.enrolment, "over": over}
    return _replace(before, lines=became, **now)


def _ground(event: Move) -> tuple[str | None, str | None]:
    """Why the enrolment ended, and the decree or the record behind it."""
    match event:
        case events.ParticipantTerminated():
            return event.ground, event.decree
        case events.ParticipantFoundSame():
            return None, event.same_as
        case events.ParticipantLapsed():
            return event.because, None
    return None, None


@projection.on(events.ParticipantRejected)
def _rejected(state: Person | None, event: events.ParticipantRejected, _at: Recorded) -> Person:
    return _replace(state or Person(), status=event.destination)


@projection.on(events.ParticipantReplaced)
def _replaced(state: Person | None, event: events.ParticipantReplaced, _at: Recorded) -> Person | None:
    if state is None:
        return None
    ground = state.over.why if state.over and state.ended == event.enrolment else None
    passed = Outcome(event.destination, event.effective_on, ground, event.successor)
    became = _became(state.lines, event.enrolment, "terminated", passed)
    status = event.destination if event.enrolment == state.enrolment else state.status
    return _replace(state, lines=became, status=status)


@projection.on(events.ContributionPaid)
def _paid(state: Person | None, event: events.ContributionPaid, _at: Recorded) -> Person:
    """Only what was paid for somebody whom no decree names is kept."""
    before = state or Person()
    for line in before.lines:
        if line.enrolment == event.enrolment and (line.outcome is None or line.outcome.became != "struck"):
            return before
    one = Paid(event.enrolment, event.bill, event.line, event.amount)
    return _replace(before, paid=(*before.paid, one))


@projection.on(events.ContributionReversed)
def _reversed(state: Person | None, event: events.ContributionReversed, _at: Recorded) -> Person | None:
    if state is None:
        return None
    left = tuple(one for one in state.paid if (one.bill, one.line) != (event.bill, event.line))
    return _replace(state, paid=left)
