"""A register with everybody enrolled, written straight into its log: what a bill and a data update begin with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random
from typing import Any

import msgspec

from lifecycle.application.register import Register
from lifecycle.domain.events import (
    CoverageStarted,
    Event,
    ParticipantAligned,
    ParticipantDecreed,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantVerified,
    SlotAssigned,
    SlotOpened,
)
from lifecycle.domain.values import Actor, Nik
from lifecycle.interfaces.demo.people import Person, people
from tests.benchmarks.lives import MIX, PROPOSED, membership, personal

_ACTOR = Actor("Endah Wulandari", "social_affairs")
_CITE = ("banyumas-2025-2/p8/a7",)
_DECREE = "400/17/2025"
_A_COMMIT = 1_000
DECREED, COVERED = date(2025, 3, 3), date(2025, 3, 10)


def crowd(register: Register, count: int) -> list[Person]:
    """So many tappers and farm hands."""
    return people(register.profile, count, mix=MIX, today=PROPOSED, random=Random(7), taken=set())


def enrol(register: Register, persons: Sequence[Person]) -> None:
    """Everybody proposed, checked, decreed with a place, registered and covered: eight events each."""
    for start in range(0, len(persons), _A_COMMIT):
        entries: list[tuple[str, int, Event]] = []
        for number, person in enumerate(persons[start : start + _A_COMMIT], start + 1):
            entries += _life(register, person, number)
        register.ledger.append(entries, f"enrolled/{start}")


def _life(register: Register, person: Person, number: int) -> list[tuple[str, int, Event]]:
    stream, slot = register.new_id(), f"2025-{number:06d}"
    place = register.stream("slot", slot)
    said: dict[str, Any] = {"actor": _ACTOR, "command_id": f"enrolled/{number // _A_COMMIT}", "basis": _CITE}
    lived = [
        ParticipantProposed(
            **_move(said, PROPOSED, "propose", "new", "proposed"),
            batch="penderes-1",
            line=number,
            job_kind=person.job_kind,
            kecamatan=person.kecamatan,
            village=person.village,
            nik_key=register.keyring.nik(Nik(person.nik)),
            personal=msgspec.structs.replace(personal(person), facts=person.facts),
        ),
        ParticipantVerified(**_move(said, PROPOSED, "verified", "proposed", "verified")),
        ParticipantAligned(**_move(said, PROPOSED, "aligned", "verified", "aligned")),
        ParticipantDecreed(
            **_move(said, DECREED, "decree", "aligned", "decreed"), decree=_DECREE, line=number, slot=slot
        ),
        ParticipantRegistered(
            **_move(said, COVERED, "register", "decreed", "registered"), membership_number=membership(number)
        ),
        CoverageStarted(**said, effective_on=COVERED, enrolment=1, rule="number_issued"),
    ]
    held = [
        SlotOpened(**said, effective_on=DECREED, slot=slot, year=2025, funding="DBHCHT"),
        SlotAssigned(**said, effective_on=DECREED, slot=slot, participant=stream, enrolment=1, decree=_DECREE),
    ]
    return [
        *((stream, version, event) for version, event in enumerate(lived, 1)),
        *((place, version, event) for version, event in enumerate(held, 1)),
    ]


def _move(said: dict[str, Any], on: date, trigger: str, source: str, destination: str) -> dict[str, Any]:
    return {**said, "effective_on": on, "trigger": trigger, "source": source, "destination": destination}
