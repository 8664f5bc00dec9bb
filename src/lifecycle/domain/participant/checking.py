"""The checks between proposal and decree: passed, rejected on a criterion, or refused as not shown."""

from __future__ import annotations

from collections.abc import Iterable

from lifecycle.domain.commands import CheckParticipant
from lifecycle.domain.events import CHECKED, Event, Findings, ParticipantRejected
from lifecycle.domain.law import Law
from lifecycle.domain.participant.order import require_after_last, require_other_hand
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.profile import Check
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.rules import Outcome


def check(state: Participant, command: CheckParticipant, law: Law) -> tuple[Event, ...]:
    """One step. Nothing when it was passed before; a criterion that can no longer be met rejects the candidate."""
    if command.step in state.passed:
        return ()
    step = step_named(command.step, law)
    destination = law.process.move(state.status, step.step)
    require_after_last(step.step, state, command.on)
    require_other_hand(step.step, command.actor.person, state.makers, "put forward")
    outcomes = _judged(state, command, law, step)
    failed = [outcome for outcome in outcomes if outcome.verdict == "not_met"]
    if failed:
        return (_rejected(state, command, law, step, failed),)
    _require_shown(step, [outcome for outcome in outcomes if outcome.verdict == "not_shown"])
    return (
        CHECKED[step.step](
            **command.said(step.cite, step.reading),
            trigger=step.step,
            source=state.status,
            destination=destination,
            enrolment=state.enrolment,
            criteria=tuple(outcome.bare() for outcome in outcomes),
            personal=findings(outcomes),
        ),
    )


def step_named(name: str, law: Law) -> Check:
    """The step of the regulation with this name. Raises Refused when the regulation has no such step."""
    for step in law.profile.checks:
        if step.step == name:
            return step
    steps = ", ".join(step.step for step in law.profile.checks)
    raise Refused(
        Refusal(act=name, reason="unknown", what=f"The regulation knows no step {name!r}.", cure=f"Its steps: {steps}.")
    )


def findings(outcomes: Iterable[Outcome]) -> Findings | None:
    """The facts the outcomes rest on, for the box; None where there are none."""
    facts = {outcome.rule: outcome.facts for outcome in outcomes if outcome.facts}
    return Findings(facts) if facts else None


def because_of(outcomes: Iterable[Outcome]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Basis and reading of the criteria that decided."""
    outcomes = list(outcomes)
    basis = tuple(dict.fromkeys(cite for outcome in outcomes for cite in outcome.basis))
    return basis, tuple(dict.fromkeys(reading for outcome in outcomes for reading in outcome.reading))


def _judged(state: Participant, command: CheckParticipant, law: Law, step: Check) -> list[Outcome]:
    subject = state.subject()
    return [
        rule.judge(subject, command.on)
        for rule in law.rules_on(command.on)
        if rule.id in step.judges and rule.concerns(subject)
    ]


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
        criteria=tuple(outcome.bare() for outcome in failed),
        personal=findings(failed),
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
