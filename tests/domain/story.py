"""The words tests of the domain are written in: one person's history, event by event, and what may be asked next."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from lifecycle.domain import commands
from lifecycle.domain.events import (
    CHECKED,
    ActRefused,
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    DecreeIssued,
    DecreeKind,
    Event,
    ParticipantDecreed,
    ParticipantLapsed,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantRejected,
    ParticipantReplaced,
    ParticipantSucceeded,
    ParticipantTerminated,
)
from lifecycle.domain.values import Actor, Document, Fact, Personal, Place

COLLECTOR, CHECKER, SIGNER, REGISTRAR, UPDATER, OTHER = (
    Actor(person, "social_affairs") for person in ("ani", "budi", "citra", "dewi", "eko", "fajar")
)
PROPOSED_ON = date(2025, 11, 3)
CHECKED_ON = date(2025, 11, 10)
DECREED_ON = date(2025, 11, 17)
REGISTERED_ON = date(2025, 11, 24)
LEFT_ON = date(2025, 12, 1)
LATER = date(2025, 12, 8)
BORN = date(1980, 5, 17)
SLOT, OTHER_SLOT = "2025-00001", "2025-00002"
DECREE, CHANGE = "460/1/2025", "460/2/2025"
NUMBER = "25000000001"
PAPER = Document("400.12/17/2025")
KIND = "disabled_worker"
PERSON = Personal("3302265705800001", "SITI AMINAH", birth_date=BORN, facts={"dtks": True, "decile": 2})


def person(born: date | None = BORN, /, **facts: Fact) -> Personal:
    """The person of the story with another birth date or other facts."""
    return msgspec.structs.replace(PERSON, birth_date=born, facts={**PERSON.facts, **facts})


def proposed(by: Actor = COLLECTOR, **more: Any) -> ParticipantProposed:
    """Put forward."""
    told = {"batch": "b", "line": 1, "job_kind": KIND, "kecamatan": "Cilongok", "personal": PERSON, "nik_key": "k"}
    return ParticipantProposed(**moved_on("propose", "new", "proposed", PROPOSED_ON, by), **{**told, **more})


def turned_away() -> ActRefused:
    """Refused at the very first proposal."""
    return ActRefused(**told_on(PROPOSED_ON, COLLECTOR), act="propose", reason="law", what="", cure="", nik_key="k")


def passed(step: str, by: Actor = CHECKER, on: date = CHECKED_ON) -> Event:
    """One step of the checks behind them."""
    return CHECKED[step](**moved_on(step, "proposed", step, on, by))


def rejected(by: Actor = CHECKER) -> ParticipantRejected:
    """A criterion was not met."""
    return ParticipantRejected(**moved_on("reject", "proposed", "rejected", CHECKED_ON, by), step="verified")


def decreed(slot: str | None = SLOT, on: date = DECREED_ON) -> ParticipantDecreed:
    """Named in a decree: with a place, or by a change decree to take a freed one."""
    move = moved_on("decree", "aligned", "decreed", on, SIGNER)
    return ParticipantDecreed(**move, decree=DECREE if slot else CHANGE, line=1, slot=slot)


def registered() -> ParticipantRegistered:
    """The carrier gave a number."""
    move = moved_on("register", "decreed", "registered", REGISTERED_ON, REGISTRAR)
    return ParticipantRegistered(**move, membership_number=NUMBER)


def covered() -> CoverageStarted:
    """Cover began."""
    return CoverageStarted(**told_on(REGISTERED_ON, REGISTRAR), enrolment=1, rule="number_issued")


def died(on: date = LEFT_ON) -> DeathReported:
    """Dead, as a fact."""
    return DeathReported(**told_on(on, UPDATER), enrolment=1)


def cover_ended() -> CoverageEnded:
    """Cover ended with the day of death."""
    return CoverageEnded(**told_on(date(2025, 12, 2), UPDATER), enrolment=1, because="died")


def lapsed() -> ParticipantLapsed:
    """Out before registration, too old by then."""
    return ParticipantLapsed(**moved_on("lapse", "decreed", "lapsed", LEFT_ON, REGISTRAR), because="eligibility.age")


def terminated() -> ParticipantTerminated:
    """Ended on a ground."""
    move = moved_on("terminate", "registered", "terminated", LEFT_ON, UPDATER)
    return ParticipantTerminated(**move, ground="moved_out", slot=SLOT)


def succeeded() -> ParticipantSucceeded:
    """Took the place of another."""
    told = told_on(LEFT_ON, UPDATER)
    return ParticipantSucceeded(**told, enrolment=1, slot=SLOT, predecessor="p-0", decree=CHANGE, decreed_on=DECREED_ON)


def replaced() -> ParticipantReplaced:
    """Their place has passed on."""
    move = moved_on("replace", "terminated", "replaced", LEFT_ON, UPDATER)
    return ParticipantReplaced(**move, slot=SLOT, successor="p-2", decree=CHANGE)


def propose(on: date = LATER, by: Actor = OTHER, **more: Any) -> commands.ProposeParticipant:
    """Put the person forward."""
    asked = {"batch": "b", "line": 1, "job_kind": KIND, "kecamatan": "Cilongok", "village": None, "nik_key": "k"}
    return commands.ProposeParticipant(**asked_on(on, by), **{**asked, "personal": PERSON, **more})


def check(step: str, on: date = LATER, by: Actor = OTHER) -> commands.CheckParticipant:
    """Carry out a step of the checks."""
    return commands.CheckParticipant(**asked_on(on, by), step=step)


def name_in_decree(on: date = LATER, by: Actor = OTHER, slot: str | None = SLOT) -> commands.NameInDecree:
    """Name them on the annex."""
    return commands.NameInDecree(**asked_on(on, by), decree=DECREE, line=1, slot=slot)


def register(on: date = LATER, number: str = NUMBER, card: str | None = None) -> commands.RegisterParticipant:
    """Enter the carrier's number."""
    return commands.RegisterParticipant(**asked_on(on), membership_number=number, card=card)


def report_death(on: date = LEFT_ON, evidence: tuple[Document, ...] = (PAPER,)) -> commands.ReportDeath:
    """Record a death."""
    return commands.ReportDeath(**{**asked_on(on), "evidence": evidence})


def decree(kind: DecreeKind = "change", on: date = LATER, **more: Any) -> DecreeIssued:
    """A Keputusan Bupati on record."""
    said = {"number": CHANGE, "kind": kind, "count": 0, "digest": "", **more}
    return DecreeIssued(**told_on(on, SIGNER), **said)


def terminate(ground: str = "moved_out", on: date = LATER, **more: Any) -> commands.TerminateParticipant:
    """End the participation on a ground, under a change decree unless told otherwise."""
    asked = {**asked_on(on), "evidence": (PAPER,), "decree": decree(), **more}
    return commands.TerminateParticipant(**asked, ground=ground)


def take_place(on: date = LATER) -> commands.TakePlace:
    """Take a freed place."""
    return commands.TakePlace(**asked_on(on), slot=OTHER_SLOT, predecessor="p-0")


def give_way(slot: str = SLOT) -> commands.GiveWay:
    """Let the place pass on."""
    return commands.GiveWay(**asked_on(LATER), slot=slot, successor="p-2", decree=CHANGE)


def told_on(on: date, by: Actor) -> dict[str, Any]:
    """What every event of the story says."""
    return {"effective_on": on, "actor": by, "command_id": "before"}


def moved_on(trigger: str, source: str, destination: str, on: date, by: Actor) -> dict[str, Any]:
    """What every move of the story says."""
    return {**told_on(on, by), "trigger": trigger, "source": source, "destination": destination}


def asked_on(on: date, by: Actor = OTHER) -> dict[str, Any]:
    """What every command of the story says."""
    return {"on": on, "actor": by, "command_id": "now", "place": Place("f" * 64, "Usulan", 57)}
