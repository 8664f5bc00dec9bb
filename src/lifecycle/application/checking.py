"""One step of the checks, for every candidate of a batch."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lifecycle.application.authority import checker
from lifecycle.application.batches import Progress, in_chunks, members, no_progress
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work, carry_out, leave_for
from lifecycle.domain import batch as batches
from lifecycle.domain.commands import CheckParticipant
from lifecycle.domain.participant import step_named
from lifecycle.domain.participant.order import require_other_hand
from lifecycle.domain.processes import CLOSED, ENDED, OUT_BEFORE_REGISTRATION
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Actor, Document


def check_batch(
    register: Register,
    *,
    batch: str,
    step: str,
    on: date,
    by: str,
    command_id: str,
    documents: tuple[Document, ...] = (),
    progress: Progress = no_progress,
) -> Outcome:
    """Candidates pass the step, are rejected on a criterion, or are refused because something is not shown."""
    streams = members(register, batch)

    def appointed(work: Work) -> Actor:
        actor = checker(work, step_named(step, work.law), by, on)
        proposers = batches.fold(work.events(register.stream("batch", batch))).proposers
        require_other_hand(step, by, proposers, "put forward")
        return actor

    actor = leave_for(register, f"{command_id}/by", register.stream("batch", batch), by, appointed)
    if isinstance(actor, Outcome):
        return actor

    def part(number: int, chunk: Sequence[str]) -> Outcome:
        chunk_id = f"{command_id}/{number:05d}"
        return carry_out(register, chunk_id, lambda work: _check(work, batch, chunk, step, on, actor, documents))

    return in_chunks(streams, part, progress)


def _check(
    work: Work, batch: str, streams: Sequence[str], step: str, on: date, actor: Actor, documents: tuple[Document, ...]
) -> None:
    work.load(streams)
    command = CheckParticipant(actor=actor, command_id=work.command_id, on=on, evidence=documents, step=step)
    for stream in streams:
        state = work.participant(stream)
        if state.batch != batch or state.status in (*ENDED, *OUT_BEFORE_REGISTRATION, CLOSED):
            continue
        try:
            work.decide(stream, command)
        except Refused as refused:
            work.turn_away(stream, command, refused.refusal)
