"""One step of the checks, for every candidate of a batch."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from lifecycle.application.authority import Offices, checkers, first_actor
from lifecycle.application.batches import Progress, in_chunks, members, no_progress
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work, carry_out, leave_for
from lifecycle.domain import batch as batches
from lifecycle.domain.batch import EnterPlan, Plan
from lifecycle.domain.commands import CheckParticipant
from lifecycle.domain.events import CHECKED
from lifecycle.domain.participant import step_named
from lifecycle.domain.participant.order import require_other_hand
from lifecycle.domain.processes import RESTING
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Document


def check_batch(
    register: Register,
    *,
    batch: str,
    step: str,
    on: date,
    by: str,
    command_id: str,
    documents: tuple[Document, ...] = (),
    plan: Plan | None = None,
    progress: Progress = no_progress,
) -> Outcome:
    """Candidates pass the step, are rejected on a criterion, or are refused because something is not shown."""
    streams = members(register, batch)

    def appointed(work: Work) -> Offices:
        named = step_named(step, work.law)
        offices = checkers(work, named, by, on)
        proposers = batches.fold(work.events(register.stream("batch", batch))).proposers
        require_other_hand(step, by, proposers, "put forward")
        batches.require_plan(named, plan, documents)
        return offices

    offices = leave_for(register, f"{command_id}/by", register.stream("batch", batch), by, appointed)
    if isinstance(offices, Outcome):
        return offices

    asked = {"step": step, "on": on, "evidence": documents, "plan_until": plan.last_day if plan else None}

    def part(number: int, chunk: Sequence[str]) -> Outcome:
        chunk_id = f"{command_id}/{number:05d}"
        return carry_out(register, chunk_id, lambda work: _check(work, batch, chunk, asked, offices))

    whole = in_chunks(streams, part, progress)
    if plan is not None:
        said = {"actor": first_actor(offices), "on": on, "evidence": documents, "batch": batch, "step": step}
        passed = sum(isinstance(event, CHECKED[step]) for _, event in whole.events)
        whole.add(_enter_plan(register, f"{command_id}/plan", said, plan, passed))
    return whole


def _check(work: Work, batch: str, streams: Sequence[str], asked: dict[str, Any], offices: Offices) -> None:
    """Those of the batch who are under way and whose path has the step."""
    work.load(streams)
    laws = [work.law.on_path(path.code) for path in work.register.profile.paths]
    paths = {law.path for law in laws if any(check.step == asked["step"] for check in law.profile.checks)}
    said = {**asked, "command_id": work.command_id}
    for stream in streams:
        state = work.participant(stream)
        if state.batch != batch or state.status in RESTING:
            continue
        if work.law_of(stream).path not in paths:
            continue
        actor = offices[state.job_kind]
        if isinstance(actor, Refusal):
            work.turn_away(stream, CheckParticipant(**said, actor=first_actor(offices)), actor)
            continue
        command = CheckParticipant(**said, actor=actor)
        try:
            work.decide(stream, command)
        except Refused as refused:
            work.turn_away(stream, command, refused.refusal)


def _enter_plan(register: Register, command_id: str, said: dict[str, Any], plan: Plan, passed: int) -> Outcome:
    """The plan as it went in: how many of the batch, for how much, until when; nothing when nobody passed."""

    def act(work: Work) -> None:
        if passed:
            command = EnterPlan(**said, command_id=work.command_id, count=passed, plan=plan)
            work.record(register.stream("batch", command.batch), batches.enter_plan(command, work.law))

    return carry_out(register, command_id, act)
