"""What a person's months cost and whether they are due: cover against the months of a bill."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

import msgspec

from lifecycle.domain.events import (
    Changed,
    ChangeDecreed,
    CorrectionRecorded,
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    Event,
    Mismatch,
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
)
from lifecycle.domain.rates import next_month

_replace = msgspec.structs.replace


class Term(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One enrolment as money sees it: the place, and the days between which months are due (half-open).

    Until cover starts, months are due from the day of registration: it may be the first payment that starts it.
    """

    enrolment: int
    job_kind: str
    slot: str | None = None
    decree: str | None = None
    registered_on: date | None = None
    covered_from: date | None = None
    until: date | None = None
    granted_until: date | None = None
    path: str = ""

    def due(self, month: date) -> bool:
        """Whether this month is due: at least one of its days lies between beginning and end."""
        begin = self.covered_from or self.registered_on
        return begin is not None and max(begin, month) < min(self.ends or date.max, next_month(month))

    @property
    def ends(self) -> date | None:
        """The first day no longer due: the end of cover or of the granted period, whichever comes first."""
        return min((day for day in (self.until, self.granted_until) if day is not None), default=None)


class Account(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A person's enrolments, first to last, and the day of death."""

    terms: tuple[Term, ...] = ()
    died_on: date | None = None

    def term(self, month: date) -> Term | None:
        """The enrolment in which a month is due."""
        return next((term for term in reversed(self.terms) if term.due(month)), None)


def fold(events: Iterable[Event]) -> Account:
    """An account from the events of a participant; those in :data:`TOPICS` are enough."""
    state = Account()
    for event in events:
        change = _CHANGES.get(type(event))
        if change is not None:
            state = change(state, event)
    return state


def mismatch(account: Account, month: date, due: int | None, amount: int) -> tuple[Mismatch, str] | None:
    """Why a billed month does not match, or None; ``due`` is what the month costs this person."""
    if not any(term.registered_on for term in account.terms):
        return "not_on_roll", "The carrier has never registered this person here."
    if account.died_on is not None and account.died_on < month:
        return "dead_before", f"The person died on {account.died_on}; months after the month of death are not due."
    term = account.term(month)
    if term is None:
        return "not_covered", f"The person was not covered on any day of {month:%Y-%m}."
    if term.decree is None:
        return "not_covered", "No valid decree names this person."
    if amount != due:
        return "wrong_amount", f"The month costs Rp {due or 0:,}, the line says Rp {amount:,}."
    return None


def _last(state: Account, **changes: Any) -> Account:
    if not state.terms:
        return state
    *earlier, last = state.terms
    return _replace(state, terms=(*earlier, _replace(last, **changes)))


def _proposed(state: Account, event: ParticipantProposed) -> Account:
    return _replace(state, terms=(*state.terms, Term(event.enrolment, event.job_kind, path=event.path)))


def _resubmitted(state: Account, event: ParticipantResubmitted) -> Account:
    return _last(state, job_kind=event.job_kind, path=event.path)


def _changed(state: Account, event: Changed) -> Account:
    return _last(state, job_kind=event.new or "") if event.field == "job_kind" else state


def _decreed(state: Account, event: ParticipantDecreed) -> Account:
    held = state.terms[-1].slot if state.terms else None
    return _last(state, decree=event.decree, slot=event.slot or held, granted_until=event.granted_until)


def _extended(state: Account, event: PeriodExtended) -> Account:
    return _last(state, granted_until=event.until)


def _struck(state: Account, _event: ParticipantStruck) -> Account:
    return _last(state, decree=None)


def _succeeded(state: Account, event: ParticipantSucceeded) -> Account:
    return _last(state, slot=event.slot)


def _registered(state: Account, event: ParticipantRegistered) -> Account:
    return _last(state, registered_on=event.effective_on)


def _started(state: Account, event: CoverageStarted) -> Account:
    return _last(state, covered_from=event.effective_on)


def _left(state: Account, event: CoverageEnded | ParticipantTerminated | ParticipantFoundSame | PeriodEnded) -> Account:
    return _until(state, event.effective_on)


def _died(state: Account, event: DeathReported) -> Account:
    return _replace(_until(state, event.effective_on + timedelta(days=1)), died_on=event.effective_on)


def _until(state: Account, day: date) -> Account:
    before = state.terms[-1].until if state.terms else None
    return _last(state, until=min(before or date.max, day))


_CHANGES: dict[type[Event], Callable[[Account, Any], Account]] = {
    ParticipantProposed: _proposed,
    ParticipantResubmitted: _resubmitted,
    CorrectionRecorded: _changed,
    ChangeDecreed: _changed,
    ParticipantDecreed: _decreed,
    PeriodExtended: _extended,
    ParticipantStruck: _struck,
    ParticipantSucceeded: _succeeded,
    ParticipantRegistered: _registered,
    CoverageStarted: _started,
    CoverageEnded: _left,
    ParticipantTerminated: _left,
    PeriodEnded: _left,
    ParticipantFoundSame: _left,
    DeathReported: _died,
}

TOPICS = tuple(event.TOPIC for event in _CHANGES)
