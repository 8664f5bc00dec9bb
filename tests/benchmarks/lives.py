"""People of Banyumas and what happens to each, decided by the domain itself: ten events from proposal to successor."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from random import Random
from uuid import UUID

import msgspec

from lifecycle.domain.commands import (
    CheckParticipant,
    Command,
    GiveWay,
    NameInDecree,
    ProposeParticipant,
    RegisterParticipant,
    ReportDeath,
    TerminateParticipant,
)
from lifecycle.domain.events import Event
from lifecycle.domain.law import Law
from lifecycle.domain.participant import Participant, decide, evolve
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Actor, Document, Personal
from lifecycle.interfaces.demo.people import Person, people
from lifecycle.regulations.loader import load

REGULATION = "banyumas-2025-2"
MIX = {"palm_sap_tapper": 0.7, "farm_labourer": 0.3}
PROPOSED, VERIFIED, ALIGNED = date(2025, 2, 3), date(2025, 2, 10), date(2025, 2, 17)
DECREED, REGISTERED, DIED, ENDED, REPLACED = (
    date(2025, 3, 3),
    date(2025, 3, 10),
    date(2025, 5, 9),
    date(2025, 5, 12),
    date(2025, 6, 2),
)
PAPER = (Document("474.3/12/2025"),)
EVENTS_A_LIFE = 10


class Life(msgspec.Struct, frozen=True):
    """A person, the id of the stream, and the ten events ready to be appended."""

    person: Person
    stream: str
    events: tuple[Event, ...]


def lives(count: int, *, seed: int = 1) -> list[Life]:
    """So many people whom the regulation lets through to the end."""
    found: list[Life] = []
    profile, random, taken = load(REGULATION), Random(seed), set[str]()
    law = Law(profile)
    while len(found) < count:
        for person in people(profile, count, mix=MIX, today=PROPOSED, random=random, taken=taken):
            stream = UUID(int=random.getrandbits(128), version=4).hex
            if events := _events(law, person, stream, len(found) + 1):
                found.append(Life(person, stream, events))
    return found[:count]


def personal(person: Person) -> Personal:
    """What identifies a person, as an importer would hand it over."""
    return Personal(
        nik=person.nik,
        name=person.name,
        birth_date=person.birth_date,
        birth_place=person.birth_place,
        sex=person.sex,
        address=person.address,
        contact=person.contact or None,
    )


def _events(law: Law, person: Person, stream: str, line: int) -> tuple[Event, ...] | None:
    state, happened = Participant(stream), list[Event]()
    try:
        for command in _commands(person, line):
            for event in decide(state, command, law):
                state = evolve(state, event)
                happened.append(event)
    except Refused:
        return None
    return tuple(happened) if len(happened) == EVENTS_A_LIFE else None


def _commands(person: Person, line: int) -> Iterator[Command]:
    chunk = f"sheet:{'5e' * 32}/{line // 1000:05d}"
    decree, slot = f"400/{line // 1000}/2025", f"2025-{line:05d}"
    yield ProposeParticipant(
        actor=Actor("Endah Wulandari", "industry_and_trade"),
        command_id=chunk,
        on=PROPOSED,
        batch="usulan-1",
        line=line,
        personal=msgspec.structs.replace(personal(person), facts=person.facts),
        job_kind=person.job_kind,
        kecamatan=person.kecamatan,
        village=person.village,
        nik_key=hashlib.sha256(person.nik.encode()).hexdigest(),
    )
    verifier = Actor("Slamet Riyadi", "social_affairs")
    yield CheckParticipant(actor=verifier, command_id=f"{chunk}/v", on=VERIFIED, step="verified")
    yield CheckParticipant(actor=verifier, command_id=f"{chunk}/a", on=ALIGNED, step="aligned")
    regent = Actor("Bupati", "regent")
    yield NameInDecree(actor=regent, command_id=f"{chunk}/d", on=DECREED, decree=decree, line=line, slot=slot)
    yield RegisterParticipant(
        actor=Actor("Petugas", "carrier"),
        command_id=f"{chunk}/r",
        on=REGISTERED,
        membership_number=membership(line),
        card=None,
    )
    updater = Actor("Tri Handayani", "social_affairs")
    yield ReportDeath(actor=updater, command_id=f"{chunk}/m", on=DIED, evidence=PAPER)
    yield TerminateParticipant(
        actor=updater,
        command_id=f"{chunk}/t",
        on=ENDED,
        evidence=PAPER,
        ground="died",
        decree=None,
    )
    yield GiveWay(
        actor=updater, command_id=f"{chunk}/g", on=REPLACED, slot=slot, successor=f"{line:032x}", decree=decree
    )


def membership(number: int) -> str:
    """A membership number."""
    return f"25{number:09d}"
