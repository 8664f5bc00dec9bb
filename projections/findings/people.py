"""People: their enrolments, death, the record that stands in place of theirs, and how their name and birth read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.events import Changed
from lifecycle.domain.participant.changes import new_value
from lifecycle.domain.values import Personal
from lifecycle.projecting import Recorded
from projections.findings.carrier import ERASED, erased
from projections.findings.model import Answers, Person, Term, projection

_replace = msgspec.structs.replace


@projection.on(events.ParticipantProposed)
def _proposed(state: Person | None, event: events.ParticipantProposed, _at: Recorded) -> Person:
    before = state or Person()
    term = Term(event.enrolment, event.effective_on, event.job_kind, event.path)
    return _replace(before, terms=(*before.terms, term), **_of(event.personal))


@projection.on(events.ParticipantResubmitted)
def _resubmitted(state: Person | None, event: events.ParticipantResubmitted, _at: Recorded) -> Person | None:
    now = {"proposed_on": event.effective_on, "job_kind": event.job_kind, "path": event.path}
    state = _in_term(state, event.enrolment, lambda term: _replace(term, **now))
    return state and _replace(state, **_of(event.personal))


def _of(personal: Personal | None) -> dict[str, Any]:
    if personal is None:
        return {"name": ERASED, "born_on": None}
    return {"name": personal.name, "born_on": personal.birth_date}


@projection.on(events.CorrectionRecorded, events.ChangeDecreed)
def _changed(state: Person | None, event: Changed, _at: Recorded) -> Person | None:
    if state is None:
        return None
    new = new_value(event)
    match event.field:
        case "name":
            return _replace(state, name=ERASED if event.personal is None else str(new))
        case "birth_date":
            return _replace(state, born_on=_day(new))
        case "job_kind" if state.terms:
            *earlier, last = state.terms
            return _replace(state, terms=(*earlier, _replace(last, job_kind=new or "")))
    return state


def _day(value: object) -> date | None:
    """The day, or None for what is none: a 30 February in the log is read too."""
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


@projection.on(events.PersonErased)
def _erased(state: Person | Answers | None, _event: events.PersonErased, _at: Recorded) -> Person | Answers | None:
    if isinstance(state, Answers):
        return erased(state)
    facts = tuple(_replace(fact, value=None) for fact in state.facts) if state else ()
    return state and _replace(state, name=ERASED, born_on=None, facts=facts)


@projection.on(events.DeathReported)
def _died(state: Person | None, event: events.DeathReported, at: Recorded) -> Person:
    return _replace(state or Person(), died_on=event.effective_on, died=at.position)


@projection.on(events.ParticipantDecreed)
def _decreed(state: Person | None, event: events.ParticipantDecreed, _at: Recorded) -> Person | None:
    now = {"decree": event.decree, "struck_by": None, "struck_on": None, "struck": None}
    return _in_term(state, event.enrolment, lambda term: _replace(term, **now, slot=event.slot or term.slot))


@projection.on(events.ParticipantStruck)
def _struck(state: Person | None, event: events.ParticipantStruck, at: Recorded) -> Person | None:
    struck_by = f"struck from decree {event.decree} by {event.by_decree}"
    now = {"decree": None, "struck_by": struck_by, "struck_on": event.effective_on, "struck": at.position}
    return _in_term(state, event.enrolment, lambda term: _replace(term, **now))


@projection.on(events.ParticipantSucceeded)
def _succeeded(state: Person | None, event: events.ParticipantSucceeded, _at: Recorded) -> Person | None:
    return _in_term(state, event.enrolment, lambda term: _replace(term, slot=event.slot))


@projection.on(events.ParticipantRegistered)
def _registered(state: Person | None, event: events.ParticipantRegistered, at: Recorded) -> Person | None:
    now = {"registered_on": event.effective_on, "registered": at.position}
    return _in_term(state, event.enrolment, lambda term: _replace(term, **now))


@projection.on(events.ParticipantTerminated, events.PeriodEnded, events.ParticipantFoundSame)
def _left(state: Person | None, event: events.Move, at: Recorded) -> Person | None:
    ground = event.ground if isinstance(event, events.ParticipantTerminated) else None
    now = {"left_on": event.effective_on, "ground": ground, "left": at.position}
    state = _in_term(state, event.enrolment, lambda term: _replace(term, **now))
    if state is None or not isinstance(event, events.ParticipantFoundSame):
        return state
    return _replace(state, same_as=event.same_as, closed_on=event.effective_on, closed=at.position)


def _in_term(state: Person | None, enrolment: int, change: Callable[[Term], Term]) -> Person | None:
    """The person with one enrolment changed."""
    if state is None:
        return None
    terms = (change(term) if term.enrolment == enrolment else term for term in state.terms)
    return _replace(state, terms=tuple(terms))
