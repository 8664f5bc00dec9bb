"""A granted period: prolonged before it is over, or over."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.domain.commands import EndPeriod, ExtendPeriod
from lifecycle.domain.events import CoverageEnded, Event, ParticipantLapsed, PeriodEnded, PeriodExtended
from lifecycle.domain.law import Law
from lifecycle.domain.participant.order import require_after_last
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.period import months_on
from lifecycle.domain.refusals import Refusal, Refused


def extend(state: Participant, command: ExtendPeriod, law: Law) -> tuple[Event, ...]:
    """Prolonged by whole months, from the end of the grant on. Raises Refused: no such grant, or it is over."""
    law.require_spoken("extend")
    destination = law.process.move(state.status, "extend")
    before = state.granted_until
    if before is None:
        what = "No end of the period is on record: there is nothing to extend."
        raise _refused(what, "lifecycle ask participant_history list --participant P shows the grant.")
    if command.on > before:
        what = f"The period ended before {before}; the extension is of {command.on}."
        raise _refused(what, "Propose the person again: what is over is not extended.")
    require_after_last("extend", state, command.on)
    if state.died_on is not None:
        raise _refused(f"The register has this person as dead since {state.died_on}.", "Leave this person out.")
    period, act = law.profile.period, law.profile.acts["extend"]
    if command.months < 1:
        basis, reading = period.extend_cite, period.extend_reading
        cure = "Extend by one month or more."
        raise Refused(Refusal(act="extend", reason="law", what=_NO_MONTH, cure=cure, basis=basis, reading=reading))
    return (
        PeriodExtended(
            **command.said((*period.extend_cite, *act.cite), (*period.extend_reading, *act.reading)),
            trigger="extend",
            source=state.status,
            destination=destination,
            enrolment=state.enrolment,
            months=command.months,
            before=before,
            until=months_on(before, command.months),
            decree=command.decree.number,
        ),
    )


def end_period(state: Participant, command: EndPeriod, law: Law) -> tuple[Event, ...]:
    """Over: cover ends with the grant, and who was never registered lapses; nothing before it has come to its end."""
    until = state.granted_until
    if until is None or command.on < until or state.status not in ("decreed", "registered"):
        return ()
    act, period = law.profile.acts["end_period"], law.profile.period
    said = {**command.said((*period.cite, *act.cite), (*period.reading, *act.reading)), "effective_on": until}
    if state.status == "decreed":
        return (_lapsed(state, said, law),)
    ended = PeriodEnded(
        **said,
        trigger="end_period",
        source=state.status,
        destination=law.process.move(state.status, "end_period"),
        enrolment=state.enrolment,
        slot=state.slot,
    )
    if state.covered_from is None or state.covered_until is not None:
        return (ended,)
    covered = {**said, "effective_on": max(until, state.covered_from)}
    return CoverageEnded(**covered, enrolment=state.enrolment, because="period_ended"), ended


def _lapsed(state: Participant, said: dict[str, Any], law: Law) -> ParticipantLapsed:
    """The place was held on no day after it was taken."""
    return ParticipantLapsed(
        **{**said, "effective_on": max(said["effective_on"], state.slot_from or date.min)},
        trigger="lapse",
        source=state.status,
        destination=law.process.move(state.status, "lapse"),
        enrolment=state.enrolment,
        because="period_ended",
    )


_NO_MONTH = "An extension is of whole months, one or more."


def _refused(what: str, cure: str) -> Refused:
    return Refused(Refusal(act="extend", reason="order", what=what, cure=cure))
