"""How people, months, bills, places and cycles move on, and which rows of them hold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from operator import attrgetter
from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.contribution import Term
from lifecycle.domain.events import CHECKED, Changed, Event, Move
from lifecycle.domain.participant.changes import new_value
from lifecycle.domain.processes import RESTING
from lifecycle.domain.values import Personal
from lifecycle.projecting import Recorded, Row
from projections.alerts.model import ERASED, Bill, Cycle, Paid, Person, Place, Programme, projection

_replace = msgspec.structs.replace
_A_DAY = timedelta(days=1)
_NOBODY = Person()
_number = attrgetter("enrolment")


@projection.on(events.ParticipantProposed)
def _proposed(state: Person | None, event: events.ParticipantProposed, _at: Recorded) -> Person:
    before = state or _NOBODY
    terms = (*before.terms, Term(event.enrolment, event.job_kind, path=event.path))
    course = before.course.proposed(event)
    if course is before.course:
        return _replace(before, terms=tuple(sorted(terms, key=_number)))
    listed = _of(event.personal)
    return Person(course=course, standing=event.destination, died_on=before.died_on, terms=terms, **listed)


@projection.on(events.ParticipantResubmitted)
def _resubmitted(state: Person | None, event: events.ParticipantResubmitted, _at: Recorded) -> Person:
    moved = _moved(state, event)
    said = _of(event.personal) if event.enrolment == moved.course.enrolment else {}
    return _replace(moved, **said, terms=_after(moved, event))


def _of(personal: Personal | None) -> dict[str, Any]:
    """Name and birth as a list says."""
    if personal is None:
        return {"name": ERASED, "birth_date": None}
    return {"name": personal.name, "birth_date": personal.birth_date}


@projection.on(*CHECKED.values(), events.ParticipantReturned, events.ParticipantRejected, events.ParticipantWithdrawn)
@projection.on(events.ParticipantLapsed, events.ParticipantReplaced)
def _went_on(state: Person | None, event: Move, _at: Recorded) -> Person:
    return _moved(state, event)


def _moved(state: Person | None, event: Move) -> Person:
    """The person after a move of the last enrolment; who left before its day stays out."""
    before = state or _NOBODY
    passed = before.course.takes(event) and event.destination != "returned"
    standing = event.destination if passed else before.standing
    return _replace(before, course=before.course.moved(event), standing=standing)


@projection.on(events.ParticipantDecreed, events.ParticipantStruck, events.ParticipantRegistered)
@projection.on(events.ParticipantTerminated, events.ParticipantFoundSame, events.PeriodExtended, events.PeriodEnded)
def _of_term_and_move(state: Person | None, event: Any, _at: Recorded) -> Person:
    moved = _moved(state, event)
    return _replace(moved, terms=_after(moved, event))


@projection.on(events.CoverageStarted, events.CoverageEnded)
def _covered(state: Person | None, event: Any, _at: Recorded) -> Person | None:
    return state and _replace(state, terms=_after(state, event))


@projection.on(events.DeathReported)
def _died(state: Person | None, event: events.DeathReported, _at: Recorded) -> Person:
    return _replace(state or _NOBODY, died_on=event.effective_on)


@projection.on(events.CorrectionRecorded, events.ChangeDecreed)
def _changed(state: Person | None, event: Changed, _at: Recorded) -> Person | None:
    new = new_value(event)
    match event.field:
        case "name":
            return state and _replace(state, name=ERASED if new is None else str(new))
        case "birth_date":
            return state and _replace(state, birth_date=_day(new))
        case "job_kind" if state is not None and state.terms:
            *earlier, last = state.terms
            return _replace(state, terms=(*earlier, _replace(last, job_kind=new or "")))
    return state


@projection.on(events.PersonErased)
def _erased(state: Person | None, _event: events.PersonErased, _at: Recorded) -> Person | None:
    return state and _replace(state, name=ERASED, birth_date=None)


def _after(state: Person, event: Any) -> tuple[Term, ...]:
    return tuple(_changed_term(term, event) if term.enrolment == event.enrolment else term for term in state.terms)


def _changed_term(term: Term, event: Event) -> Term:
    match event:
        case events.ParticipantResubmitted():
            return _replace(term, job_kind=event.job_kind, path=event.path)
        case events.ParticipantDecreed():
            return _replace(term, decree=event.decree, granted_until=event.granted_until)
        case events.ParticipantStruck():
            return _replace(term, decree=None)
        case events.PeriodExtended():
            return _replace(term, granted_until=event.until)
        case events.ParticipantRegistered():
            return _replace(term, registered_on=event.effective_on)
        case events.CoverageStarted():
            return _replace(term, covered_from=event.effective_on)
    return _replace(term, until=min(term.until or date.max, event.effective_on))


def _day(text: object) -> date | None:
    """A day of birth as a change says it; None for what is none."""
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None


@projection.on(events.ContributionPaid, events.ContributionReversed)
def _month(state: Paid | None, event: Any, _at: Recorded) -> Paid:
    more = 1 if isinstance(event, events.ContributionPaid) else -1
    return Paid(event.participant, f"{event.month:%Y-%m}", (state.lines if state else 0) + more)


@projection.on(events.BillReceived)
def _received(_state: Bill | None, event: events.BillReceived, _at: Recorded) -> Bill:
    return Bill(event.bill, event.effective_on)


@projection.on(events.BillVerified, events.BillReturned)
def _settled(state: Bill | None, _event: Event, _at: Recorded) -> Bill | None:
    return state and _replace(state, waits=False)


@projection.on(events.SlotAssigned, events.SlotVacated)
def _place(_state: Place | None, event: Any, _at: Recorded) -> Place:
    freed = isinstance(event, events.SlotVacated) and not event.reopened
    return Place(event.slot, event.effective_on, freed)


@projection.on(events.UpdateCycleClosed)
def _cycle(_state: Cycle | None, event: events.UpdateCycleClosed, _at: Recorded) -> Cycle:
    return Cycle(event.cycle, event.effective_on)


@projection.on(events.RegisterOpened)
def _opened(_state: Programme | None, event: events.RegisterOpened, _at: Recorded) -> Programme:
    return Programme(event.effective_on)


@projection.on(events.RegisterClosed)
def _closed(state: Programme | None, event: events.RegisterClosed, _at: Recorded) -> Programme:
    return Programme(state.opened_on if state else event.effective_on, event.effective_on)


@projection.rows
def _rows(key: str, state: Person | Paid | Bill | Place | Cycle | Programme) -> Iterator[tuple[str, Row]]:
    match state:
        case Person():
            yield from _person_rows(key, state)
        case Paid() if state.lines > 0:
            yield "paid", (state.participant, state.month)
        case Bill(waits=True):
            yield "bills", (state.bill, state.dated)
        case Place(freed=True):
            yield "places", (state.slot, state.since)
        case Cycle():
            yield "cycles", (state.cycle, state.closed_on)
        case Programme():
            yield "programme", (state.opened_on, state.closed_on)


def _person_rows(key: str, state: Person) -> Iterator[tuple[str, Row]]:
    if not state.terms:
        return
    last, status = state.terms[-1], state.course.status
    if state.died_on is None and status not in (*RESTING, "registered"):
        what = (state.birth_date, status, state.standing, last.path, last.job_kind)
        yield "candidates", (key, state.name, *what)
    if last.granted_until and state.died_on is None and status in ("decreed", "registered"):
        yield "grants", (key, state.name, last.path, last.granted_until)
    for term in state.terms:
        if due := _due(term, state.died_on):
            yield "terms", (key, state.name, *due)


def _due(term: Term, died_on: date | None) -> tuple[str, str | None] | None:
    """The first month with a day of cover, and the last: that of the end, or of the death, whichever comes first."""
    begin, ends = term.covered_from or term.registered_on, term.ends
    if died_on is not None:
        ends = min(ends or date.max, died_on + _A_DAY)
    if begin is None or (ends is not None and ends <= begin):
        return None
    return f"{begin:%Y-%m}", f"{ends - _A_DAY:%Y-%m}" if ends else None
