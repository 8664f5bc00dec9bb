"""What the register knows of a participant: the current enrolment, and what earlier ones left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

import msgspec

from lifecycle.domain.events import (
    CHECKED,
    ActRefused,
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    Event,
    Judged,
    ParticipantDecreed,
    ParticipantLapsed,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantRejected,
    ParticipantReplaced,
    ParticipantSucceeded,
    ParticipantTerminated,
)
from lifecycle.domain.processes import NEW
from lifecycle.domain.rules import Subject
from lifecycle.domain.values import Personal

_replace = msgspec.structs.replace


class Participant(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Lifecycle, cover and slot are facts side by side; ``makers`` and ``checkers`` are persons of this enrolment."""

    id: str
    status: str = NEW
    enrolment: int = 0
    last_on: date | None = None
    personal: Personal | None = None
    batch: str | None = None
    line: int = 0
    job_kind: str = ""
    kecamatan: str | None = None
    village: str | None = None
    kind_decree: str | None = None
    passed: tuple[str, ...] = ()
    makers: frozenset[str] = frozenset()
    checkers: frozenset[str] = frozenset()
    decree: str | None = None
    decreed_on: date | None = None
    slot: str | None = None
    slot_from: date | None = None
    membership_number: str | None = None
    covered_from: date | None = None
    covered_until: date | None = None
    died_on: date | None = None
    aided_before: bool = False
    claimed: bool = False

    def subject(self) -> Subject:
        """What the criteria are judged on."""
        personal = self.personal
        return Subject(
            birth_date=personal.birth_date if personal else None,
            job_kind=self.job_kind,
            kecamatan=self.kecamatan,
            facts=personal.facts if personal else {},
            aided_before=self.aided_before,
        )


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
        claimed=True,
    )


def _checked(state: Participant, event: Judged) -> Participant:
    return _replace(
        state,
        status=event.destination,
        last_on=event.effective_on,
        passed=(*state.passed, event.trigger),
        checkers=state.checkers | {event.actor.person},
    )


def _rejected(state: Participant, event: ParticipantRejected) -> Participant:
    return _replace(
        state,
        status=event.destination,
        last_on=event.effective_on,
        checkers=state.checkers | {event.actor.person},
    )


def _decreed(state: Participant, event: ParticipantDecreed) -> Participant:
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
        state, status=event.destination, last_on=event.effective_on, membership_number=event.membership_number
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


def _succeeded(state: Participant, event: ParticipantSucceeded) -> Participant:
    return _replace(state, slot=event.slot, slot_from=event.effective_on, last_on=event.effective_on)


def _replaced(state: Participant, event: ParticipantReplaced) -> Participant:
    return _replace(state, status=event.destination, last_on=event.effective_on)


def _turned_away(state: Participant, event: ActRefused) -> Participant:
    return _replace(state, claimed=True) if event.nik_key else state


def day_after(day: date) -> date:
    """The first day on which something that held through ``day`` no longer holds."""
    return day + timedelta(days=1)


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
    ParticipantSucceeded: _succeeded,
    ParticipantReplaced: _replaced,
    ActRefused: _turned_away,
    **dict.fromkeys(CHECKED.values(), _checked),
}
