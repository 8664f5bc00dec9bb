"""What happens to many people in a year, through the use cases, a thousand a commit: the command path in bulk."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date

from lifecycle.application.authority import actor_for
from lifecycle.application.batches import members
from lifecycle.application.checking import check_batch
from lifecycle.application.decreeing import issue_decree
from lifecycle.application.ending import decide_and_vacate
from lifecycle.application.receiving import receive_proposals
from lifecycle.application.register import Register
from lifecycle.application.registrations import receive_registrations
from lifecycle.application.setting_up import open_slots
from lifecycle.application.work import Work, carry_out
from lifecycle.domain.commands import Command, ReportDeath, TerminateParticipant
from lifecycle.domain.values import Actor, Nik, Place
from lifecycle.intake import ProposalRow, Reading, RegistrationRow
from tests.benchmarks import desks, lives
from tests.benchmarks.lives import Life

BATCH = 1_000

Step = Callable[[Register, str, Sequence[Life]], object]


def fund(register: Register, count: int) -> None:
    """Open the places they will take."""
    open_slots(
        register,
        year=2025,
        count=count,
        funding="APBD",
        document=desks.PAPER,
        on=desks.SINCE,
        by="quota_officer",
        command_id="slots",
    )


def run(register: Register, people: Sequence[Life]) -> None:
    """Every step for every batch, step by step, so that lives interleave as they do in a year."""
    enrol(register, people)
    _step_by_step(register, people, (_die, _end))


def enrol(register: Register, people: Sequence[Life]) -> None:
    """The steps from proposal to membership number and cover."""
    _step_by_step(register, people, (_propose, _verify, _align, _decree, _register))


def _step_by_step(register: Register, people: Sequence[Life], steps: Sequence[Step]) -> None:
    for step in steps:
        for start in range(0, len(people), BATCH):
            step(register, f"usulan-{start // BATCH + 1}", people[start : start + BATCH])


def _propose(register: Register, batch: str, people: Sequence[Life]) -> None:
    file = _digest(f"{batch}.xlsx")
    rows = tuple(_proposal(file, number, life) for number, life in enumerate(people, 1))
    reading = Reading(file, f"{batch}.xlsx", "Usulan", rows, (), ())
    receive_proposals(register, reading, batch=batch, by="collector", on=lives.PROPOSED)


def _proposal(file: str, number: int, life: Life) -> ProposalRow:
    person = life.person
    return ProposalRow(
        place=Place(file, "Usulan", number),
        number=str(number),
        nik=Nik(person.nik),
        personal=lives.personal(person),
        job_kind=person.job_kind,
        kecamatan=person.kecamatan,
        village=person.village,
        facts=person.facts,
        kind_decree=None,
        warnings=(),
    )


def _verify(register: Register, batch: str, _people: Sequence[Life]) -> None:
    _check(register, batch, "verified", lives.VERIFIED)


def _align(register: Register, batch: str, _people: Sequence[Life]) -> None:
    _check(register, batch, "aligned", lives.ALIGNED)


def _check(register: Register, batch: str, step: str, on: date) -> None:
    check_batch(register, batch=batch, step=step, on=on, by="verifier", command_id=f"{batch}/{step}")


def _decree(register: Register, batch: str, _people: Sequence[Life]) -> None:
    command_id = f"{batch}/decree"
    issue_decree(
        register, number=batch, kind="participants", on=lives.DECREED, by="signer", command_id=command_id, batch=batch
    )


def _register(register: Register, batch: str, people: Sequence[Life]) -> None:
    file = _digest(f"balasan-{batch}.xlsx")
    first = 1 + int(batch.rsplit("-", 1)[1]) * BATCH
    rows = tuple(_registration(file, number, first + number, life) for number, life in enumerate(people, 1))
    reading = Reading(file, f"balasan-{batch}.xlsx", "Data", rows, (), ())
    receive_registrations(register, reading, by="registrar", on=lives.REGISTERED)


def _registration(file: str, row: int, number: int, life: Life) -> RegistrationRow:
    person = life.person
    return RegistrationRow(
        place=Place(file, "Data", row),
        number=str(row),
        nik=Nik(person.nik),
        name=person.name,
        birth_date=person.birth_date,
        membership_number=lives.membership(number),
        registered_on=lives.REGISTERED,
        card=None,
        accepted=True,
        reason=None,
    )


def _die(register: Register, batch: str, _people: Sequence[Life]) -> None:
    def command(actor: Actor, command_id: str) -> Command:
        return ReportDeath(actor=actor, command_id=command_id, on=lives.DIED, evidence=lives.PAPER)

    _for_all(register, batch, "report_death", command)


def _end(register: Register, batch: str, _people: Sequence[Life]) -> None:
    def command(actor: Actor, command_id: str) -> Command:
        return TerminateParticipant(
            actor=actor,
            command_id=command_id,
            on=lives.ENDED,
            evidence=lives.PAPER,
            ground="died",
            decree=None,
        )

    _for_all(register, batch, "terminate", command)


def _for_all(register: Register, batch: str, act: str, command_of: Callable[[Actor, str], Command]) -> None:
    streams = members(register, batch)

    def decide_all(work: Work) -> None:
        command = command_of(actor_for(work, act, "updater", register.today()), work.command_id)
        work.load(streams)
        held = (work.participant(stream).slot for stream in streams)
        work.load([register.stream("slot", slot) for slot in held if slot])
        for stream in streams:
            decide_and_vacate(work, stream, command)

    carry_out(register, f"{batch}/{act}", decide_all)


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()
