"""Decrees: one commit for the paper, everybody on its annex, and the places they get."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from lifecycle.application.authority import actor_for
from lifecycle.application.batches import members
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import REGISTER, Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import decree as decrees
from lifecycle.domain.commands import NameInDecree
from lifecycle.domain.decree import IssueDecree
from lifecycle.domain.events import DecreeKind
from lifecycle.domain.participant import Participant
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.slot import AssignSlot, Open
from lifecycle.domain.values import Document

_SEATING: tuple[DecreeKind, ...] = ("participants", "letter")


def issue_decree(
    register: Register,
    *,
    number: str,
    kind: DecreeKind,
    on: date,
    by: str,
    command_id: str,
    batch: str | None = None,
    job_kind_named: str | None = None,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """Decree everybody of the batch whose checks are complete; ``participants`` gives each the next open slot.

    A ``change`` decree names successors (who take freed places by replacement) or decides an end; a ``job_kind``
    decree names a further kind of work.
    """

    def act(work: Work) -> None:
        actor = actor_for(work, "decree", by, on)
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": on, "evidence": documents}
        stream = register.stream("decree", number)
        before = decrees.fold(work.events(stream))
        paper: dict[str, Any] = {"number": number, "kind": kind, "batch": batch, "job_kind_named": job_kind_named}
        decrees.require_sense(before, IssueDecree(**said, **paper, named=()), work.law)
        ready = _ready(work, batch, kind) if batch else []
        seated = [one for one in ready if work.participant(one).slot is None] if kind in _SEATING else []
        slots = dict(zip(seated, _open_slots(register, len(seated)), strict=True))
        work.record(stream, decrees.issue(before, IssueDecree(**said, **paper, named=tuple(ready)), work.law))
        _name(work, ready, slots, number, said)

    case = register.stream("batch", batch) if batch else register.stream(REGISTER)
    return carry_out_case(register, command_id, case, by, act)


def _ready(work: Work, batch: str, kind: DecreeKind) -> list[str]:
    streams = members(work.register, batch)
    work.load(streams)
    last = work.register.profile.checks[-1]
    waiting = [work.participant(stream) for stream in streams]
    ready = [state.id for state in waiting if state.batch == batch and _waits(state, last.step, kind)]
    if not ready:
        act = work.register.profile.acts["decree"]
        raise Refused(
            Refusal(
                act="decree",
                reason="law",
                what=f"Nobody in batch {batch} has passed every check up to '{last.step}' and waits for a decree.",
                cure=f"Carry out the checks first: lifecycle check REGISTER --batch {batch} --step {last.step}.",
                basis=(*last.cite, *act.cite),
                reading=act.reading,
            )
        )
    return ready


def _waits(state: Participant, last: str, kind: DecreeKind) -> bool:
    """Every check passed, or registered under a decree that fell; a letter stands for those who have one."""
    if kind == "letter" and state.letter is None:
        return False
    return state.status == last or (state.status == "registered" and state.decree is None)


def _open_slots(register: Register, wanted: int) -> list[str]:
    found = [key for key, _ in register.ledger.claimed("slot-open", "", wanted)]
    if len(found) < wanted:
        raise Refused(
            Refusal(
                act="decree",
                reason="law",
                what=f"{wanted} candidates wait for a decree, {len(found)} funded places are open.",
                cure="Open more places (lifecycle slots open REGISTER) or put fewer candidates in the batch.",
                basis=register.profile.slots_cite,
            )
        )
    return found


def _name(work: Work, ready: Sequence[str], slots: Mapping[str, str], number: str, said: dict[str, Any]) -> None:
    work.load(work.register.stream("slot", slot) for slot in slots.values())
    for line, stream in enumerate(ready, 1):
        slot = slots.get(stream)
        work.decide(stream, NameInDecree(**said, decree=number, line=line, slot=slot))
        if slot is not None:
            work.require_slot(slot, Open)
            enrolment = work.participant(stream).enrolment
            who = {"participant": stream, "enrolment": enrolment, "decree": number, "decreed_on": said["on"]}
            work.decide_slot(AssignSlot(**said, **who, slot=slot))
