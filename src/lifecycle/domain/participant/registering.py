"""The carrier's registration: the criteria that bind on that day, the number, and the start of cover."""

from __future__ import annotations

from lifecycle.domain.commands import RegisterParticipant
from lifecycle.domain.events import CoverageStarted, Event, ParticipantLapsed, ParticipantRegistered
from lifecycle.domain.law import Law
from lifecycle.domain.participant.judging import because_of, judge, judged, of_verdict, ruled
from lifecycle.domain.participant.order import require_after_last
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.rules import Outcome


def register(state: Participant, command: RegisterParticipant, law: Law) -> tuple[Event, ...]:
    """Registered, and covered where the number starts it; lapsed when a bound tested here has been passed."""
    if state.membership_number == command.membership_number and state.status == "registered":
        return ()
    if state.died_on is not None:
        what = f"The register has this person as dead since {state.died_on}; no cover can start."
        raise _refused("order", what, "Tell the carrier; if the report of death was wrong, correct it first.")
    destination = law.process.move(state.status, "register")
    require_after_last("register", state, command.on)
    _require_place(state, law)
    _require_granted(state, command, law)
    subject = ruled(state.subject(command.on), state.id, command.on, law)
    outcomes = judge(subject, command.on, law, lambda rule: rule.judged_at in ("registration", "first_registration"))
    failed = of_verdict(outcomes, "not_met")
    if failed:
        return (lapsed(state, command, law, failed),)
    _require_met(outcomes)
    act, proof = law.profile.acts["register"], law.profile.proof
    basis, reading = act.cite, act.reading
    if proof is not None:
        basis, reading = (*basis, *proof.cite), (*reading, *proof.reading)
    registered = ParticipantRegistered(
        **command.said(basis, reading),
        trigger="register",
        source=state.status,
        destination=destination,
        enrolment=state.enrolment,
        membership_number=command.membership_number,
        card=command.card,
        known_number=command.membership_number in state.numbers,
        **judged(outcomes),
    )
    start = law.profile.start
    if start.rule != "number_issued":
        return (registered,)
    started = CoverageStarted(**command.said(start.cite, start.reading), enrolment=state.enrolment, rule=start.rule)
    return registered, started


def lapsed(state: Participant, command: RegisterParticipant, law: Law, failed: list[Outcome]) -> ParticipantLapsed:
    """Out before registration, on a criterion that is tested on the day of registration."""
    basis, reading = because_of(failed)
    return ParticipantLapsed(
        **command.said(basis, reading),
        trigger="lapse",
        source=state.status,
        destination=law.process.move(state.status, "lapse"),
        enrolment=state.enrolment,
        because=failed[0].rule,
        **judged(failed),
    )


def _require_place(state: Participant, law: Law) -> None:
    if state.slot is None:
        replacement = law.profile.replacement
        raise Refused(
            Refusal(
                act="register",
                reason="law",
                what="The candidate holds no place yet.",
                cure="Let the candidate take a freed slot first: lifecycle replace REGISTER --slot S --successor P.",
                basis=replacement.cite if replacement else law.profile.slots_cite,
                reading=replacement.reading if replacement else (),
            )
        )


def _require_granted(state: Participant, command: RegisterParticipant, law: Law) -> None:
    until, period = state.granted_until, law.profile.period
    if until is not None and command.on >= until:
        what = f"The grant ended before {until}; the number is of {command.on}."
        cure = "Record its end (lifecycle end REGISTER), and put the person forward again."
        refusal = Refusal(act="register", reason="law", what=what, cure=cure, basis=period.cite, reading=period.reading)
        raise Refused(refusal)


def _require_met(outcomes: list[Outcome]) -> None:
    open_ones = of_verdict(outcomes, "not_yet", "not_shown")
    if open_ones:
        basis, reading = because_of(open_ones)
        rules = ", ".join(f"{outcome.rule} ({outcome.verdict.replace('_', ' ')})" for outcome in open_ones)
        raise Refused(
            Refusal(
                act="register",
                reason="law",
                what=f"On the day of registration: {rules}.",
                cure="Register when the criterion is met and shown.",
                basis=basis,
                reading=reading,
                criteria=tuple(open_ones),
            )
        )


def _refused(reason: Reason, what: str, cure: str) -> Refused:
    return Refused(Refusal(act="register", reason=reason, what=what, cure=cure))
