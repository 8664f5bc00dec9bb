"""Decrees: one commit for the paper, everybody on its annex, and the places they get."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import Any

from lifecycle.application.authority import actor_for
from lifecycle.application.batches import members
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import REGISTER, Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain.commands import Command, NameInDecree
from lifecycle.domain.events import DecreeIssued, DecreeKind, SlotAssigned
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.values import Document


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
        work.law.require_in_force("decree", on)
        _require_sense(work, kind, number, batch, job_kind_named)
        ready = _ready(work, batch) if batch else []
        slots = _open_slots(register, len(ready)) if kind == "participants" else []
        law = register.profile.acts["decree"]
        said: dict[str, Any] = {"effective_on": on, "actor": actor, "command_id": command_id, "evidence": documents}
        issued = DecreeIssued(
            **said,
            basis=law.cite,
            reading=law.reading,
            number=number,
            kind=kind,
            count=len(ready),
            digest=_digest(ready),
            batch=batch,
            job_kind_named=job_kind_named,
        )
        work.record(register.stream("decree", number), issued)
        command = Command(actor=actor, command_id=command_id, on=on, evidence=documents)
        _name(work, ready, slots, number, command)

    case = register.stream("batch", batch) if batch else register.stream(REGISTER)
    return carry_out_case(register, command_id, case, by, act)


def _require_sense(work: Work, kind: DecreeKind, number: str, batch: str | None, job_kind_named: str | None) -> None:
    if kind != "participants":
        work.law.require_spoken(kind)
    if work.events(work.register.stream("decree", number)):
        raise _refused("order", f"Decree {number} is recorded already.", "A decree number is given once: check it.")
    if kind == "participants" and batch is None:
        raise _refused("order", "A decree on participants needs its list.", "Name the batch with --batch.")
    if kind == "job_kind" and not job_kind_named:
        raise _refused("order", "A decree on a kind of work needs its name.", "Name the kind with --names.")


def _ready(work: Work, batch: str) -> list[str]:
    streams = members(work.register, batch)
    work.load(streams)
    last = work.register.profile.checks[-1]
    ready = [stream for stream in streams if work.participant(stream).status == last.step]
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


def _name(work: Work, ready: Sequence[str], slots: Sequence[str], number: str, command: Command) -> None:
    register = work.register
    work.load(register.stream("slot", slot) for slot in slots)
    said: dict[str, Any] = {
        "actor": command.actor,
        "command_id": command.command_id,
        "on": command.on,
        "evidence": command.evidence,
    }
    for line, stream in enumerate(ready, 1):
        slot = slots[line - 1] if slots else None
        work.decide(stream, NameInDecree(**said, decree=number, line=line, slot=slot))
        if slot is not None:
            assigned = SlotAssigned(
                effective_on=command.on,
                actor=command.actor,
                command_id=command.command_id,
                basis=register.profile.slots_cite,
                evidence=command.evidence,
                slot=slot,
                participant=stream,
                enrolment=work.participant(stream).enrolment,
                decree=number,
            )
            work.record(register.stream("slot", slot), assigned)


def _digest(participants: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(participants).encode()).hexdigest()


def _refused(reason: Reason, what: str, cure: str) -> Refused:
    return Refused(Refusal(act="decree", reason=reason, what=what, cure=cure))
