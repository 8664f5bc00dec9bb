"""People: between which days their months are due.

A death may lie before the proposal that it makes void, so whatever comes first begins the person.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from lifecycle.domain.contribution import Term
from lifecycle.domain.events import (
    Changed,
    ChangeDecreed,
    CorrectionRecorded,
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    Event,
    ParticipantDecreed,
    ParticipantFoundSame,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantResubmitted,
    ParticipantStruck,
    ParticipantSucceeded,
    ParticipantTerminated,
    PeriodEnded,
    PeriodExtended,
    PersonErased,
    RegisterClosed,
)
from lifecycle.projecting import Recorded
from projections.contribution_calendar.model import Closing, Named, Person, projection

_replace = msgspec.structs.replace
ERASED = "erased"


@projection.on(RegisterClosed)
def _closed(_state: Closing | None, event: RegisterClosed, _at: Recorded) -> Closing:
    return Closing(event.effective_on)


@projection.on(ParticipantProposed)
@projection.on(ParticipantResubmitted)
def _proposed(state: Person | None, event: ParticipantProposed | ParticipantResubmitted, _at: Recorded) -> Person:
    return _replace(state or Person(), name=event.personal.name if event.personal else ERASED)


@projection.on(CorrectionRecorded, ChangeDecreed)
def _renamed(state: Person | None, event: Changed, _at: Recorded) -> Person | None:
    if event.field != "name":
        return state
    return _replace(state or Person(), name=str(event.personal.new) if event.personal else ERASED)


@projection.on(PersonErased)
def _erased(state: Person | Named | None, _event: PersonErased, _at: Recorded) -> Person | Named | None:
    if isinstance(state, Named):
        return Named(tuple(_replace(line, nik=ERASED, name=ERASED) for line in state.lines))
    return state and _replace(state, name=ERASED)


@projection.on(DeathReported)
def _died(state: Person | None, event: DeathReported, at: Recorded) -> Person:
    return _replace(state or Person(), died_on=event.effective_on, death_position=at.position)


@projection.on(ParticipantDecreed, ParticipantStruck, ParticipantSucceeded, ParticipantRegistered)
@projection.on(CoverageStarted, CoverageEnded, ParticipantTerminated, ParticipantFoundSame, PeriodExtended, PeriodEnded)
def _moved(state: Person | None, event: Any, _at: Recorded) -> Person:
    before = state or Person()
    terms = {term.enrolment: term for term in before.terms}
    terms[event.enrolment] = _changed(terms.get(event.enrolment) or Term(event.enrolment, ""), event)
    same_as = event.same_as if isinstance(event, ParticipantFoundSame) else before.same_as
    return _replace(before, terms=tuple(terms[number] for number in sorted(terms)), same_as=same_as)


def _changed(term: Term, event: Event) -> Term:
    match event:
        case ParticipantDecreed():
            return _replace(term, decree=event.decree, slot=event.slot or term.slot, granted_until=event.granted_until)
        case PeriodExtended():
            return _replace(term, granted_until=event.until)
        case ParticipantStruck():
            return _struck(term, event)
        case ParticipantSucceeded():
            return _replace(term, slot=event.slot)
        case ParticipantRegistered():
            return _replace(term, registered_on=event.effective_on)
        case CoverageStarted():
            return _replace(term, covered_from=event.effective_on)
    return _replace(term, until=min(term.until or date.max, event.effective_on))


def _struck(term: Term, event: ParticipantStruck) -> Term:
    """Without the decree it was struck from; one that confirmed it before that day still holds."""
    if term.decree != event.decree:
        return term
    return _replace(term, decree=None, slot=term.slot if event.source == event.destination else None)
