"""Opening a register, appointing people, recording instruments, opening slots."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.application.authority import actor_for, administrator
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import REGISTER, Register
from lifecycle.application.work import Work, carry_out, carry_out_case
from lifecycle.domain import appointments
from lifecycle.domain import register as registers
from lifecycle.domain.appointments import AppointPerson
from lifecycle.domain.events import Mode
from lifecycle.domain.register import CloseRegister, OpenRegister, RecordInstrument
from lifecycle.domain.slot import OpenSlot, Unopened
from lifecycle.domain.values import Actor, Document


def open_register(
    register: Register, *, by: str, mode: Mode, command_id: str, readings: dict[str, str] | None = None
) -> Outcome:
    """The first event of a register. Raises Refused when it is open already, or a draft would run live."""
    command = OpenRegister(
        actor=Actor(by, "administrator"),
        command_id=command_id,
        on=register.today(),
        register=register.name,
        mode=mode,
        readings=readings or {},
    )
    return carry_out(
        register,
        command_id,
        lambda work: work.record(register.stream(REGISTER), registers.open_(work.state, command, work.law)),
    )


def appoint(
    register: Register,
    *,
    person: str,
    office: str,
    role: str,
    document: Document,
    since: date,
    until: date | None,
    by: str,
    command_id: str,
) -> Outcome:
    """A person holds a role from ``since`` until the day before ``until``. Raises Refused for mistakes of use."""

    def act(work: Work) -> None:
        command = AppointPerson(
            actor=administrator(work, "appoint", by),
            command_id=command_id,
            on=since,
            evidence=(document,),
            person=person,
            office=office,
            role=role,
            until=until,
        )
        work.record(register.stream("person", person), appointments.appoint(command, work.law))

    return carry_out_case(register, command_id, register.stream(REGISTER), by, act)


def record_instrument(
    register: Register,
    *,
    settles: str,
    document: Document,
    on: date,
    by: str,
    command_id: str,
    office: str | None = None,
    kinds: tuple[str, ...] = (),
    grounds: tuple[str, ...] = (),
    participant: str | None = None,
) -> Outcome:
    """A paper settles what the regulation leaves unset or says nothing of. Raises Refused when there is no such gap."""

    def act(work: Work) -> None:
        command = RecordInstrument(
            actor=administrator(work, "instrument", by),
            command_id=command_id,
            on=on,
            evidence=(document,),
            settles=settles,
            office=office,
            kinds=kinds,
            grounds=grounds,
            participant=participant,
        )
        work.record(register.stream(REGISTER), registers.record_instrument(command, work.law))

    return carry_out_case(register, command_id, register.stream(REGISTER), by, act)


def close_register(register: Register, *, on: date, document: Document, by: str, command_id: str) -> Outcome:
    """The programme ends on ``on``: nobody is enrolled from then on, and no month is due."""

    def act(work: Work) -> None:
        command = CloseRegister(
            actor=administrator(work, "close", by),
            command_id=command_id,
            on=on,
            evidence=(document,),
            register=register.name,
        )
        work.record(register.stream(REGISTER), registers.close(work.state, command, work.law))

    return carry_out_case(register, command_id, register.stream(REGISTER), by, act)


def open_slots(
    register: Register,
    *,
    year: int,
    count: int,
    funding: str,
    document: Document,
    on: date,
    by: str,
    command_id: str,
) -> Outcome:
    """Fund ``count`` more places for a year, numbered on from the last of that year (``2025-00001``)."""

    def act(work: Work) -> None:
        actor = actor_for(work, "open_slots", by, register.today())
        work.law.require_source("open_slots", funding)
        last = _last_of(register, year)
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": on, "evidence": (document,)}
        numbers = [f"{year}-{number:05d}" for number in range(last + 1, last + count + 1)]
        work.load(register.stream("slot", number) for number in numbers)
        for number in numbers:
            work.require_slot(number, Unopened)
            work.decide_slot(OpenSlot(**said, slot=number, year=year, funding=funding))

    return carry_out_case(register, command_id, register.stream(REGISTER), by, act)


def _last_of(register: Register, year: int) -> int:
    """The highest number of a year; compared as numbers, since the hundred-thousandth outgrows its five digits."""
    kinds = ("slot-open", "slot-holder", "slot-freed")
    keys = (key for kind in kinds for key, _ in register.ledger.claimed(kind, f"{year}-"))
    return max((int(key.split("-")[1]) for key in keys), default=0)
