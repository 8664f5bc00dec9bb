"""How each event changes what the register knows of a participant; nothing here ever refuses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import msgspec

from lifecycle.domain.events import (
    CHECKED,
    ActRefused,
    Changed,
    ChangeDecreed,
    ContributionPaid,
    ContributionReversed,
    CorrectionRecorded,
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    Event,
    FactRecorded,
    Judged,
    LetterRecorded,
    ParticipantDecreed,
    ParticipantEnteredInPlan,
    ParticipantFoundSame,
    ParticipantLapsed,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantRejected,
    ParticipantReplaced,
    ParticipantResubmitted,
    ParticipantReturned,
    ParticipantStruck,
    ParticipantSucceeded,
    ParticipantTerminated,
    ParticipantWithdrawn,
    PeriodEnded,
    PeriodExtended,
    PersonErased,
)
from lifecycle.domain.participant.erasing import erased
from lifecycle.domain.participant.facts import from_sources, with_change, with_fact
from lifecycle.domain.participant.state import OPEN_FIELDS, Participant
from lifecycle.domain.values import Fact, Personal

_replace = msgspec.structs.replace
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def evolve(state: Participant, event: Event) -> Participant:
    """The next state; never refuses, whatever the law says today."""
    change = _CHANGES.get(type(event))
    return change(state, event) if change else state


def fold(participant: str, events: Iterable[Event]) -> Participant:
    """A participant from its events."""
    state = Participant(participant)
    for event in events:
        state = evolve(state, event)
    return state


def _proposed(state: Participant, event: ParticipantProposed) -> Participant:
    return Participant(
        state.id,
        status=event.destination,
        enrolment=event.enrolment,
        last_on=event.effective_on,
        personal=event.personal,
        batch=event.batch,
        line=event.line,
        job_kind=event.job_kind,
        kecamatan=event.kecamatan,
        village=event.village,
        kind_decree=event.kind_decree,
        makers=frozenset({event.actor.person}),
        aided_before=state.aided_before or state.membership_number is not None,
        numbers=state.numbers,
        claimed=True,
        path=event.path,
        proposed_on=event.effective_on,
        recorded=from_sources(state.recorded),
    )


def _returned(state: Participant, event: ParticipantReturned) -> Participant:
    return _replace(state, status=event.destination, last_on=event.effective_on)


def _resubmitted(state: Participant, event: ParticipantResubmitted) -> Participant:
    """The corrected row says again whether there is a letter; the checks up to where it comes in again stand."""
    standing = state.passed.index(event.destination) + 1 if event.destination in state.passed else 0
    return _replace(
        state,
        status=event.destination,
        last_on=event.effective_on,
        personal=event.personal,
        job_kind=event.job_kind,
        kecamatan=event.kecamatan,
        village=event.village,
        kind_decree=event.kind_decree,
        makers=state.makers | {event.actor.person},
        letter=None,
        passed=state.passed[:standing],
        path=event.path,
        proposed_on=event.effective_on,
        recorded=from_sources(state.recorded),
        corrected=frozenset(),
    )


def _corrected(state: Participant, event: CorrectionRecorded) -> Participant:
    """Whoever edits a case has put a hand in it."""
    return _replace(_changed(state, event), makers=state.makers | {event.actor.person})


def _changed(state: Participant, event: Changed) -> Participant:
    if event.field is not None:
        state = _replace(state, corrected=state.corrected | {event.field})
    if event.field in OPEN_FIELDS:
        return _replace(state, **{event.field: event.new or ""})
    if event.field is None or event.personal is None or state.personal is None:
        return state
    own = event.field in Personal.__struct_fields__
    recorded = state.recorded if own else with_change(state.recorded, event)
    return _replace(state, personal=_with(state.personal, event.field, event.personal.new), recorded=recorded)


def _with(personal: Personal, field: str, value: Fact | None) -> Personal:
    """The personal data with one field changed; a day is stored as ``YYYY-MM-DD``."""
    if field not in personal.__struct_fields__ or field == "facts":
        facts = {name: fact for name, fact in personal.facts.items() if name != field}
        return _replace(personal, facts=facts if value is None else {**facts, field: value})
    if field == "birth_date":
        return _replace(personal, birth_date=_day(value))
    return _replace(personal, **{field: value})


def _day(value: Fact | None) -> date | None:
    """The day, or None for what is none: a 30 February in the log is read too."""
    if not isinstance(value, str) or _DAY.fullmatch(value) is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _left_early(state: Participant, event: ParticipantWithdrawn | ParticipantFoundSame) -> Participant:
    return _replace(state, status=event.destination, last_on=event.effective_on, slot=None)


def _struck(state: Participant, event: ParticipantStruck) -> Participant:
    slot = state.slot if event.source == event.destination else None
    return _replace(state, status=event.destination, last_on=event.effective_on, decree=None, slot=slot)


def _fact(state: Participant, event: FactRecorded) -> Participant:
    """Whoever looks up what a case is judged on has a hand in its checks, and cannot sign for it."""
    return _replace(state, recorded=with_fact(state.recorded, event), checkers=state.checkers | {event.actor.person})


def _letter(state: Participant, event: LetterRecorded) -> Participant:
    return _replace(state, letter=event.letter)


def _paid(state: Participant, event: ContributionPaid) -> Participant:
    return _replace(state, paid_months=state.paid_months + (event.enrolment == state.enrolment))


def _reversed(state: Participant, event: ContributionReversed) -> Participant:
    return _replace(state, paid_months=state.paid_months - (event.enrolment == state.enrolment))


def _checked(state: Participant, event: Judged) -> Participant:
    return _replace(
        state,
        status=event.destination,
        last_on=event.effective_on,
        passed=(*state.passed, event.trigger),
        checkers=state.checkers | {event.actor.person},
    )


def _planned(state: Participant, event: ParticipantEnteredInPlan) -> Participant:
    return _replace(_checked(state, event), planned_until=event.last_day)


def _rejected(state: Participant, event: ParticipantRejected) -> Participant:
    return _replace(
        state,
        status=event.destination,
        last_on=event.effective_on,
        checkers=state.checkers | {event.actor.person},
    )


def _decreed(state: Participant, event: ParticipantDecreed) -> Participant:
    state = _replace(state, granted_until=event.granted_until)
    if event.source == event.destination:
        return _replace(state, decree=event.decree, decreed_on=event.effective_on, last_on=event.effective_on)
    return _replace(
        state,
        status=event.destination,
        last_on=event.effective_on,
        decree=event.decree,
        decreed_on=event.effective_on,
        slot=event.slot,
        slot_from=event.effective_on if event.slot else None,
    )


def _registered(state: Participant, event: ParticipantRegistered) -> Participant:
    return _replace(
        state,
        status=event.destination,
        last_on=event.effective_on,
        membership_number=event.membership_number,
        numbers=state.numbers | {event.membership_number},
    )


def _started(state: Participant, event: CoverageStarted) -> Participant:
    return _replace(state, covered_from=event.effective_on)


def _died(state: Participant, event: DeathReported) -> Participant:
    return _replace(state, died_on=event.effective_on)


def _ended(state: Participant, event: CoverageEnded) -> Participant:
    return _replace(state, covered_until=event.effective_on)


def _lapsed(state: Participant, event: ParticipantLapsed) -> Participant:
    return _replace(state, status=event.destination, last_on=event.effective_on, slot=None)


def _terminated(state: Participant, event: ParticipantTerminated) -> Participant:
    return _replace(state, status=event.destination, last_on=event.effective_on)


def _extended(state: Participant, event: PeriodExtended) -> Participant:
    return _replace(state, granted_until=event.until, last_on=event.effective_on)


def _period_over(state: Participant, event: PeriodEnded) -> Participant:
    return _replace(state, status=event.destination, last_on=event.effective_on)


def _succeeded(state: Participant, event: ParticipantSucceeded) -> Participant:
    return _replace(state, slot=event.slot, slot_from=event.effective_on, last_on=event.effective_on)


def _replaced(state: Participant, event: ParticipantReplaced) -> Participant:
    return _replace(state, status=event.destination, last_on=event.effective_on)


def _turned_away(state: Participant, event: ActRefused) -> Participant:
    return _replace(state, claimed=True) if event.nik_key else state


_CHANGES: dict[type[Event], Callable[[Participant, Any], Participant]] = {
    ParticipantProposed: _proposed,
    ParticipantRejected: _rejected,
    ParticipantDecreed: _decreed,
    ParticipantRegistered: _registered,
    CoverageStarted: _started,
    DeathReported: _died,
    CoverageEnded: _ended,
    ParticipantLapsed: _lapsed,
    ParticipantTerminated: _terminated,
    PeriodExtended: _extended,
    PeriodEnded: _period_over,
    ParticipantSucceeded: _succeeded,
    ParticipantReplaced: _replaced,
    ParticipantReturned: _returned,
    ParticipantResubmitted: _resubmitted,
    ParticipantWithdrawn: _left_early,
    ParticipantFoundSame: _left_early,
    ParticipantStruck: _struck,
    CorrectionRecorded: _corrected,
    ChangeDecreed: _changed,
    FactRecorded: _fact,
    LetterRecorded: _letter,
    ContributionPaid: _paid,
    ContributionReversed: _reversed,
    ActRefused: _turned_away,
    PersonErased: erased,
    **dict.fromkeys(CHECKED.values(), _checked),
    ParticipantEnteredInPlan: _planned,
}
