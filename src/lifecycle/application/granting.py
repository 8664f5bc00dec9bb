"""Granted periods: prolonged for a batch or a person, and recorded as over when they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from lifecycle.application.authority import actor_for
from lifecycle.application.batches import Progress, in_chunks, members, no_progress
from lifecycle.application.ending import decide_and_vacate, decree_named
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import REGISTER, Register
from lifecycle.application.work import Work, carry_out, leave_for
from lifecycle.domain.commands import EndPeriod, ExtendPeriod
from lifecycle.domain.events import DecreeIssued
from lifecycle.domain.participant import Participant
from lifecycle.domain.processes import ENDED
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Actor, Document


def extend(
    register: Register,
    *,
    participant: str | None,
    batch: str | None,
    months: int,
    decree: str,
    on: date,
    documents: tuple[Document, ...],
    by: str,
    command_id: str,
    progress: Progress = no_progress,
) -> Outcome:
    """Prolong the grant of one person, or of all of a batch who have one, by whole months.

    ``documents`` has the budget note; ``decree`` is the one that decides the extension.
    """
    streams = [participant] if participant else members(register, batch or "")

    def may(work: Work) -> tuple[Actor, DecreeIssued]:
        actor = actor_for(work, "extend", by, on, work.law_of(streams[0]))
        if not documents:
            raise _refused("An extension rests on the means there are.", "Name the budget note with --document.")
        issued = decree_named(work, "extend", decree)
        if issued.kind != "extension" or not issued.effective_on <= on:
            what = f"Decree {decree} ({issued.kind}, {issued.effective_on}) decides no extension of {on}."
            raise _refused(what, "Record it: lifecycle decree REGISTER --kind extension --number N --date D.")
        return actor, issued

    allowed = leave_for(register, f"{command_id}/by", participant or register.stream("batch", batch or ""), by, may)
    if isinstance(allowed, Outcome):
        return allowed
    actor, issued = allowed
    said: dict[str, Any] = {"actor": actor, "on": on, "evidence": documents, "months": months, "decree": issued}

    def part(number: int, chunk: Sequence[str]) -> Outcome:
        def act(work: Work) -> None:
            work.load(chunk)
            for stream in chunk:
                if participant or _granted_in(work.participant(stream), batch):
                    _decide(work, stream, ExtendPeriod(**said, command_id=work.command_id))

        return carry_out(register, f"{command_id}/{number:05d}", act)

    return in_chunks(streams, part, progress)


def end_periods(register: Register, *, on: date, by: str, command_id: str, progress: Progress = no_progress) -> Outcome:
    """Record the end of every grant that is over by a day: cover ends with it, and the place is open again.

    Who was decreed and never registered lapses, so that no place stays taken.
    """
    streams = [stream for _, stream in register.ledger.claimed("decree-line", "")]

    def may(work: Work) -> Actor:
        return actor_for(work, "end_period", by, on)

    actor = leave_for(register, f"{command_id}/by", register.stream(REGISTER), by, may)
    if isinstance(actor, Outcome):
        return actor

    def part(number: int, chunk: Sequence[str]) -> Outcome:
        def act(work: Work) -> None:
            work.load(chunk)
            for stream in chunk:
                _decide(work, stream, EndPeriod(actor=actor, command_id=work.command_id, on=on))

        return carry_out(register, f"{command_id}/{number:05d}", act)

    return in_chunks(list(dict.fromkeys(streams)), part, progress)


def _granted_in(state: Participant, batch: str | None) -> bool:
    """Whether somebody has a grant, from this batch and not from a later one, that has not come to its end."""
    return state.batch == batch and state.granted_until is not None and state.status not in ENDED


def _decide(work: Work, stream: str, command: ExtendPeriod | EndPeriod) -> None:
    try:
        decide_and_vacate(work, stream, command)
    except Refused as refused:
        work.turn_away(stream, command, refused.refusal)


def _refused(what: str, cure: str) -> Refused:
    return Refused(Refusal(act="extend", reason="order", what=what, cure=cure))
