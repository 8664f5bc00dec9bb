"""People: between which days their months are due, and what became of each month billed."""

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


def billed(state: Person, month: str, became: str, amount: int) -> Person:
    """The person with a month that was billed and became open, paid, returned or reversed."""
    return _replace(state, billed={**state.billed, month: (became, amount)})


@projection.on(RegisterClosed)
def _closed(_state: Closing | None, event: RegisterClosed, _at: Recorded) -> Closing:
    return Closing(event.effective_on)


@projection.on(ParticipantProposed)
def _proposed(state: Person | None, event: ParticipantProposed, _at: Recorded) -> Person:
    before = state or Person("")
    terms = (*before.terms, Term(event.enrolment, event.job_kind))
    return _replace(before, name=event.personal.name if event.personal else ERASED, terms=terms)


@projection.on(ParticipantResubmitted)
def _resubmitted(state: Person | None, event: ParticipantResubmitted, _at: Recorded) -> Person | None:
    return state and _replace(state, name=event.personal.name if event.personal else ERASED)


@projection.on(CorrectionRecorded, ChangeDecreed)
def _renamed(state: Person | None, event: Changed, _at: Recorded) -> Person | None:
    if state is None or event.field != "name":
        return state
    return _replace(state, name=str(event.personal.new) if event.personal else ERASED)


@projection.on(PersonErased)
def _erased(state: Person | Named | None, _event: PersonErased, _at: Recorded) -> Person | Named | None:
    if isinstance(state, Named):
        return Named(tuple(_replace(line, nik=ERASED, name=ERASED) for line in state.lines))
    return state and _replace(state, name=ERASED)


@projection.on(DeathReported)
def _died(state: Person | None, event: DeathReported, _at: Recorded) -> Person | None:
    return state and _replace(state, died_on=event.effective_on)


@projection.on(ParticipantDecreed, ParticipantStruck, ParticipantSucceeded, ParticipantRegistered)
@projection.on(CoverageStarted, CoverageEnded, ParticipantTerminated, ParticipantFoundSame, PeriodExtended, PeriodEnded)
def _moved(state: Person | None, event: Any, _at: Recorded) -> Person | None:
    if state is None:
        return None
    terms = (_changed(term, event) if term.enrolment == event.enrolment else term for term in state.terms)
    return _replace(state, terms=tuple(terms))


def _changed(term: Term, event: Event) -> Term:
    match event:
        case ParticipantDecreed():
            return _replace(term, decree=event.decree, slot=event.slot or term.slot, granted_until=event.granted_until)
        case PeriodExtended():
            return _replace(term, granted_until=event.until)
        case ParticipantStruck():
            return _replace(term, decree=None, slot=term.slot if event.source == event.destination else None)
        case ParticipantSucceeded():
            return _replace(term, slot=event.slot)
        case ParticipantRegistered():
            return _replace(term, registered_on=event.effective_on)
        case CoverageStarted():
            return _replace(term, covered_from=event.effective_on)
    return _replace(term, until=min(term.until or date.max, event.effective_on))
