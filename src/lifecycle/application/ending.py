"""Death, termination and replacement: the participant and the slot in one commit."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.application.authority import actor_for, require_past
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import decree as decrees
from lifecycle.domain import slot as slots
from lifecycle.domain.commands import Command, GiveWay, ReportDeath, TakePlace, TerminateParticipant
from lifecycle.domain.events import (
    DecreeIssued,
    Event,
    ParticipantFoundSame,
    ParticipantLapsed,
    ParticipantStruck,
    ParticipantTerminated,
    ParticipantWithdrawn,
    PeriodEnded,
)
from lifecycle.domain.processes import ENDED
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.slot import AssignSlot, VacateSlot
from lifecycle.domain.values import Document


def report_death(
    register: Register, *, participant: str, on: date, documents: tuple[Document, ...], by: str, command_id: str
) -> Outcome:
    """Record a death on its day; a candidate who held a place before registration frees it."""

    def act(work: Work) -> None:
        actor = actor_for(work, "report_death", by, register.today())
        require_past(register, "report_death", on)
        command = ReportDeath(actor=actor, command_id=command_id, on=on, evidence=documents)
        decide_and_vacate(work, participant, command)

    return carry_out_case(register, command_id, participant, by, act)


def terminate(
    register: Register,
    *,
    participant: str,
    ground: str,
    on: date,
    documents: tuple[Document, ...],
    by: str,
    command_id: str,
    decree: str | None = None,
) -> Outcome:
    """End a participation on a ground; ``on`` is the last day it holds. The slot falls free in the same commit."""

    def act(work: Work) -> None:
        actor = actor_for(work, "terminate", by, register.today(), work.law_of(participant))
        require_past(register, "terminate", on)
        command = TerminateParticipant(
            actor=actor,
            command_id=command_id,
            on=on,
            evidence=documents,
            ground=ground,
            decree=decree_named(work, "terminate", decree) if decree else None,
        )
        decide_and_vacate(work, participant, command)

    return carry_out_case(register, command_id, participant, by, act)


def replace(
    register: Register,
    *,
    slot: str,
    successor: str,
    on: date,
    by: str,
    command_id: str,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """A freed slot passes to a successor whom a decree named after it fell free."""

    def act(work: Work) -> None:
        actor = actor_for(work, "replace", by, register.today(), work.law_of(successor))
        require_past(register, "replace", on)
        left = slots.freed(slot, work.slot(slot))
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": on, "evidence": documents}
        work.decide(successor, TakePlace(**said, slot=slot, predecessor=left.by))
        state = work.participant(successor)
        assert state.decree is not None
        assert state.decreed_on is not None
        named: dict[str, Any] = {"decree": state.decree, "decreed_on": state.decreed_on}
        work.decide_slot(AssignSlot(**said, **named, slot=slot, participant=successor, enrolment=state.enrolment))
        work.decide(left.by, GiveWay(**said, slot=slot, successor=successor, decree=state.decree))

    known = register.ledger.load([successor])
    return carry_out_case(register, command_id, successor if known else register.stream("slot", slot), by, act)


def decide_and_vacate(work: Work, participant: str, command: Command) -> tuple[Event, ...]:
    """Decide on a participant; whoever leaves a place leaves it empty in the same commit."""
    before = work.participant(participant)
    events = work.decide(participant, command)
    for event in events:
        ground = _ground_of_leaving(event)
        if ground is not None and before.slot is not None:
            left = VacateSlot(
                actor=event.actor,
                command_id=event.command_id,
                on=event.effective_on,
                evidence=event.evidence,
                place=event.place,
                slot=before.slot,
                participant=participant,
                enrolment=before.enrolment,
                ground=ground,
                reopened=not isinstance(event, ParticipantTerminated),
                basis=event.basis,
                reading=event.reading,
            )
            work.decide_slot(left)
    return events


def _ground_of_leaving(event: Event) -> str | None:
    """Why a place falls free by this event, or None where it does not."""
    match event:
        case ParticipantTerminated():
            return event.ground
        case ParticipantLapsed():
            return f"lapsed:{event.because}"
        case PeriodEnded():
            return "period_ended"
        case ParticipantWithdrawn():
            return "withdrawn"
        case ParticipantFoundSame() if event.source not in ENDED:
            return "same_person"
        case ParticipantStruck() if event.source != event.destination:
            return f"struck:{event.by_decree}"
    return None


def decree_named(work: Work, act: str, number: str) -> DecreeIssued:
    """A decree by its number. Raises Refused when there is none of that number."""
    issued = decrees.fold(work.events(work.register.stream("decree", number)))
    if issued is None:
        cure = "Check the number, or record the decree first: lifecycle decree REGISTER --number N --date D."
        raise Refused(Refusal(act=act, reason="unknown", what=f"There is no decree {number!r}.", cure=cure))
    return issued
