"""Opening a register, appointing people, recording instruments, opening slots."""

from __future__ import annotations

from datetime import date

from lifecycle.application.authority import actor_for, administrator
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import REGISTER, Register
from lifecycle.application.work import Work, carry_out, carry_out_case
from lifecycle.domain.appointments import require_known
from lifecycle.domain.events import InstrumentRecorded, Mode, PersonAppointed, RegisterOpened, SlotOpened
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Actor, Document


def open_register(register: Register, *, by: str, mode: Mode, command_id: str) -> Outcome:
    """The first event of a register. Raises Refused when it is open already, or a draft would run live."""

    def act(work: Work) -> None:
        stream = register.stream(REGISTER)
        if work.events(stream):
            raise _refused("open", f"Register {register.name} is open already.", "Use it, or choose another name.")
        if register.profile.status == "draft" and mode == "live":
            cure = "Open it with --simulation."
            raise _refused("open", f"{register.profile.title} is a draft and is not in force.", cure)
        opened = RegisterOpened(
            effective_on=register.today(),
            actor=Actor(by, "administrator"),
            command_id=command_id,
            basis=register.profile.cite,
            register=register.name,
            regulation=register.profile.slug,
            mode=mode,
        )
        work.record(stream, opened)

    return carry_out(register, command_id, act)


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
        actor = administrator(work, "appoint", by)
        require_known(register.profile, office, role)
        if until is not None and until <= since:
            raise _refused("appoint", f"The appointment would end ({until}) before it begins ({since}).", "Check both.")
        appointed = PersonAppointed(
            effective_on=since,
            actor=actor,
            command_id=command_id,
            evidence=(document,),
            person=person,
            office=office,
            role=role,
            until=until,
        )
        work.record(register.stream("person", person), appointed)

    return carry_out_case(register, command_id, register.stream(REGISTER), by, act)


def record_instrument(
    register: Register, *, settles: str, document: Document, on: date, by: str, command_id: str
) -> Outcome:
    """A paper settles what the regulation leaves unset or silent. Raises Refused when there is no such gap."""

    def act(work: Work) -> None:
        actor = administrator(work, "instrument", by)
        gap = register.profile.unset.get(settles)
        if gap is None:
            open_ones = ", ".join(register.profile.unset) or "none"
            what = f"{register.profile.title} leaves no parameter {settles!r} to an instrument."
            raise _refused("instrument", what, f"Parameters an instrument can settle: {open_ones}.")
        recorded = InstrumentRecorded(
            effective_on=on,
            actor=actor,
            command_id=command_id,
            basis=gap.cite,
            reading=gap.reading,
            evidence=(document,),
            settles=settles,
        )
        work.record(register.stream(REGISTER), recorded)

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
        last = _last_of(register, year)
        numbers = [f"{year}-{number:05d}" for number in range(last + 1, last + count + 1)]
        work.load(register.stream("slot", number) for number in numbers)
        for number in numbers:
            opened = SlotOpened(
                effective_on=on,
                actor=actor,
                command_id=command_id,
                basis=register.profile.slots_cite,
                evidence=(document,),
                slot=number,
                year=year,
                funding=funding,
            )
            work.record(register.stream("slot", number), opened)

    return carry_out_case(register, command_id, register.stream(REGISTER), by, act)


def _last_of(register: Register, year: int) -> int:
    kinds = ("slot-open", "slot-holder", "slot-freed")
    last = [register.ledger.last_claimed(kind, f"{year}-") for kind in kinds]
    return max((int(key.split("-")[1]) for key in last if key), default=0)


def _refused(act: str, what: str, cure: str) -> Refused:
    return Refused(Refusal(act=act, reason="order", what=what, cure=cure))
