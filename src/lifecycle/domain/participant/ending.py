"""Death as a fact, and the end of a participation on a ground of the regulation."""

from __future__ import annotations

from datetime import date

from lifecycle.domain.commands import LapseCandidate, ReportDeath, TerminateParticipant
from lifecycle.domain.events import (
    CoverageEnded,
    DeathReported,
    DecreeIssued,
    Event,
    ParticipantLapsed,
    ParticipantTerminated,
)
from lifecycle.domain.law import Law
from lifecycle.domain.participant.order import require_after_last
from lifecycle.domain.participant.state import Participant, day_after
from lifecycle.domain.processes import CLOSED, ENDED, NEW, OUT_BEFORE_REGISTRATION
from lifecycle.domain.profile import Ground
from lifecycle.domain.refusals import Reason, Refusal, Refused


def report_death(state: Participant, command: ReportDeath, law: Law) -> tuple[Event, ...]:
    """Recorded whatever the law says of ending; cover ends with the day of death, a candidate lapses.

    A death learned of late shortens cover that had ended later, on whatever ground.
    """
    if state.died_on == command.on:
        return ()
    if state.status == NEW or state.died_on is not None:
        what = (
            "Nobody has been put forward here." if state.status == NEW else f"Recorded as dead since {state.died_on}."
        )
        raise _refused("report_death", "order", what, "Check the participant; a wrong date needs a correction.")
    born = state.personal.birth_date if state.personal else None
    if born is not None and command.on < born:
        what = "The day of death lies before the day of birth."
        raise _refused("report_death", "order", what, "Check the participant and the date.")
    _require_evidence("report_death", command.evidence, "a death certificate or the village's statement")
    act = law.profile.acts["report_death"]
    died = DeathReported(**command.said(act.cite, act.reading), enrolment=state.enrolment)
    if state.status not in (*ENDED, *OUT_BEFORE_REGISTRATION, CLOSED, "registered"):
        return died, _lapsed(state, command, law)
    ended = _cover_ends(state, command, died, "died")
    if state.covered_from is not None and (state.covered_until is None or ended.effective_on < state.covered_until):
        return died, ended
    return (died,)


def terminate(state: Participant, command: TerminateParticipant, law: Law) -> tuple[Event, ...]:
    """Ended on a cited ground with evidence; a death must have been reported, other grounds need a change decree."""
    law.require_spoken("terminate")
    ground = _ground(command.ground, law)
    destination = law.process.move(state.status, "terminate")
    _require_evidence("terminate", command.evidence, ground.evidence)
    _require_instrument(state, command, ground, law)
    last_day = state.died_on if ground.code == "died" and state.died_on else command.on
    if ground.code != "died":
        require_after_last("terminate", state, last_day)
    act = law.profile.acts["terminate"]
    basis, reading = (*ground.cite, *act.cite, *ground.decree_cite), (*ground.reading, *act.reading)
    assert state.slot is not None
    terminated = ParticipantTerminated(
        **{**command.said(basis, reading), "effective_on": _left_on(state, last_day)},
        trigger="terminate",
        source=state.status,
        destination=destination,
        enrolment=state.enrolment,
        ground=ground.code,
        slot=state.slot,
        decree=command.decree.number if command.decree else None,
    )
    if state.covered_from is not None and state.covered_until is None:
        return _cover_ends(state, command, terminated, ground.code), terminated
    return (terminated,)


def lapse(state: Participant, command: LapseCandidate, law: Law) -> tuple[Event, ...]:
    """Who left before registration had no participation to end: the candidate lapses, by the change decree."""
    ground = _ground(command.ground, law)
    destination = law.process.move(state.status, "lapse")
    require_after_last("lapse", state, command.on)
    return (
        ParticipantLapsed(
            **command.said((*ground.cite, *ground.decree_cite), ground.reading),
            trigger="lapse",
            source=state.status,
            destination=destination,
            enrolment=state.enrolment,
            because=ground.code,
        ),
    )


def _left_on(state: Participant, last_day: date) -> date:
    """The first day without the place; who died before it was given held it on no day."""
    return max(day_after(last_day), state.slot_from or date.min)


def _cover_ends(
    state: Participant, command: ReportDeath | TerminateParticipant, cause: Event, because: str
) -> CoverageEnded:
    """The first day without cover, never later than the grant; who died before it began was covered on no day."""
    ended_on = max(min(day_after(command.on), state.granted_until or date.max), state.covered_from or date.min)
    facts = {**command.said(cause.basis, cause.reading), "effective_on": ended_on}
    return CoverageEnded(**facts, enrolment=state.enrolment, because=because)


def _lapsed(state: Participant, command: ReportDeath, law: Law) -> ParticipantLapsed:
    act = law.profile.acts["report_death"]
    return ParticipantLapsed(
        **{**command.said(act.cite, act.reading), "effective_on": _left_on(state, command.on)},
        trigger="lapse",
        source=state.status,
        destination=law.process.move(state.status, "lapse"),
        enrolment=state.enrolment,
        because="died",
    )


def _ground(code: str, law: Law) -> Ground:
    ground = law.profile.ground(code)
    if ground is None:
        known = ", ".join(ground.code for ground in law.profile.grounds)
        what = f"{code!r} is not a ground of {law.profile.title}."
        raise _refused("terminate", "unknown", what, f"Its grounds: {known}.")
    return ground


def _require_evidence(act: str, evidence: tuple[object, ...], wanted: str) -> None:
    if not evidence:
        raise _refused(act, "order", "No evidence is given.", f"Name the paper with --document: {wanted}.")


def _require_instrument(state: Participant, command: TerminateParticipant, ground: Ground, law: Law) -> None:
    if ground.code == "died" and state.died_on is None:
        cure = "Record it first: lifecycle report-death REGISTER --participant P --on DAY --document REF."
        raise _refused("terminate", "order", "No death is recorded.", cure)
    if ground.decree_cite and not _decides_an_end(command.decree, state):
        act = law.profile.acts["terminate"]
        raise Refused(
            Refusal(
                act="terminate",
                reason="law",
                what=f"Ending on the ground {ground.code} is decided by a change decree of its own; none is named.",
                cure="Record it: lifecycle decree REGISTER --kind change, without a batch; name it with --decree.",
                basis=tuple(dict.fromkeys((*ground.cite, *act.cite, *ground.decree_cite))),
                reading=tuple(dict.fromkeys((*ground.reading, *act.reading))),
            )
        )


def _decides_an_end(decree: DecreeIssued | None, state: Participant) -> bool:
    """A change decree that seats nobody, not older than the last act of the participation."""
    if decree is None or decree.kind != "change" or decree.batch is not None:
        return False
    return state.last_on is None or decree.effective_on >= state.last_on


def _refused(act: str, reason: Reason, what: str, cure: str) -> Refused:
    return Refused(Refusal(act=act, reason=reason, what=what, cure=cure))
