"""The checks between proposal and decree: passed, rejected on a criterion, or refused as not shown."""

from __future__ import annotations

from typing import Any

from lifecycle.domain.commands import CheckParticipant
from lifecycle.domain.events import CHECKED, Event, ParticipantRejected
from lifecycle.domain.law import Law
from lifecycle.domain.participant.judging import because_of, judge, judged, of_verdict, ruled
from lifecycle.domain.participant.order import require_after_last, require_other_hand
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.profile import Check
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.rules import Outcome, Subject


def check(state: Participant, command: CheckParticipant, law: Law) -> tuple[Event, ...]:
    """One step. Nothing when it was passed before; a criterion that can no longer be met rejects the candidate."""
    step = step_named(command.step, law)
    if command.step in state.passed and state.status != "returned":
        return ()
    destination = law.process.move(state.status, step.step)
    require_after_last(step.step, state, command.on)
    require_other_hand(step.step, command.actor.person, state.makers, "put forward")
    subject = ruled(state.subject(command.on), state.id, command.on, law)
    outcomes = judge(subject, command.on, law, lambda rule: rule.id in step.judges)
    failed = [*of_verdict(outcomes, "not_met"), *_too_early(outcomes, subject, law, command)]
    if failed:
        return (_rejected(state, command, law, step, failed),)
    _require_shown(step, of_verdict(outcomes, "not_shown"))
    planned: dict[str, Any] = {"last_day": command.plan_until} if step.plan else {}
    return (
        CHECKED[step.step](
            **command.said(step.cite, step.reading),
            **planned,
            trigger=step.step,
            source=state.status,
            destination=destination,
            enrolment=state.enrolment,
            **judged(outcomes),
        ),
    )


def _too_early(outcomes: list[Outcome], subject: Subject, law: Law, command: CheckParticipant) -> list[Outcome]:
    """What is not met yet decides here, unless it is tested again on the day of registration."""
    early = of_verdict(outcomes, "not_yet")
    if not early:
        return []
    in_force = law.rules_for(subject, command.on)
    again = {rule.id for rule in in_force if rule.judged_at in ("registration", "first_registration")}
    return [outcome for outcome in early if outcome.rule not in again]


def step_named(name: str, law: Law) -> Check:
    """The step of the regulation with this name. Raises Refused when the regulation has no such step."""
    for step in law.profile.checks:
        if step.step == name:
            return step
    steps = ", ".join(step.step for step in law.profile.checks)
    raise Refused(
        Refusal(act=name, reason="unknown", what=f"The regulation knows no step {name!r}.", cure=f"Its steps: {steps}.")
    )


def _rejected(
    state: Participant, command: CheckParticipant, law: Law, step: Check, failed: list[Outcome]
) -> ParticipantRejected:
    basis, reading = because_of(failed)
    return ParticipantRejected(
        **command.said((*basis, *step.cite), reading),
        trigger="reject",
        source=state.status,
        destination=law.process.move(state.status, "reject"),
        enrolment=state.enrolment,
        step=step.step,
        **judged(failed),
    )


def _require_shown(step: Check, unshown: list[Outcome]) -> None:
    if unshown:
        basis, reading = because_of(unshown)
        rules = ", ".join(outcome.rule for outcome in unshown)
        raise Refused(
            Refusal(
                act=step.step,
                reason="law",
                what=f"Not shown: {rules}.",
                cure="Show it in the list (a yes in the column that asks for it) and send the row again.",
                basis=basis,
                reading=reading,
                criteria=tuple(unshown),
            )
        )
