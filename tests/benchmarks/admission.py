"""From the places that are opened to cover: the steps of a batch, each on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.domain.values import Nik
from tests.benchmarks import lives
from tests.benchmarks.batches import Batch, Happened, Somebody, said, told


def open_places(batch: Batch, on: date) -> Happened:
    """The places that the first holders take."""
    for one in batch.placed:
        yield batch.place(one), events.SlotOpened(**said(on), slot=one.slot, year=2025, funding="APBD")


def propose(batch: Batch, on: date) -> Happened:
    """Everybody is put forward, each sealed under a key of their own."""
    for one in batch.people:
        person = one.person
        own: dict[str, Any] = {"batch": _name(batch), "line": one.number + 1, "job_kind": person.job_kind}
        home = {"kecamatan": person.kecamatan, "village": person.village}
        personal = msgspec.structs.replace(lives.personal(person), facts=person.facts)
        nik_key = batch.register.keyring.nik(Nik(person.nik))
        yield one.stream, told(events.ParticipantProposed, on, **own, **home, personal=personal, nik_key=nik_key)


def verify(batch: Batch, on: date) -> Happened:
    """Eligibility is checked."""
    return ((one.stream, told(events.ParticipantVerified, on)) for one in batch.people)


def align(batch: Batch, on: date) -> Happened:
    """The data are matched."""
    return ((one.stream, told(events.ParticipantAligned, on)) for one in batch.people)


def decree(batch: Batch, on: date) -> Happened:
    """A decree gives the places."""
    number = f"400/{batch.number}/2025"
    yield issued(batch, number, len(batch.placed), on)
    for one in batch.placed:
        own: dict[str, Any] = {"decree": number, "slot": one.slot}
        yield one.stream, told(events.ParticipantDecreed, on, **own, line=one.number + 1)
        assigned = events.SlotAssigned(**said(on), **own, participant=one.stream, enrolment=1)
        yield batch.place(one), assigned


def enrol(batch: Batch, on: date) -> Happened:
    """The carrier gives numbers, and cover starts."""
    for one in batch.placed:
        yield from enrolled(one, on)


def issued(batch: Batch, number: str, count: int, on: date) -> tuple[str, Event]:
    """A decree over so many of the batch."""
    own: dict[str, Any] = {"number": number, "count": count, "digest": "0" * 64, "batch": _name(batch)}
    return batch.register.stream("decree", number), events.DecreeIssued(**said(on), **own, kind="participants")


def enrolled(one: Somebody, on: date) -> Happened:
    """The number of the carrier, and cover from that day."""
    yield one.stream, told(events.ParticipantRegistered, on, membership_number=lives.membership(one.number))
    yield one.stream, told(events.CoverageStarted, on)


def _name(batch: Batch) -> str:
    return f"usulan-{batch.number}"
