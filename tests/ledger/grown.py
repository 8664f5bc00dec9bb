"""Logs of any length for tests of the whole log: lives, places taken and freed, decrees, signed checkpoints."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from functools import cache
from random import Random
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from lifecycle.domain.events import DecreeIssued, Event, SlotAssigned, SlotOpened, SlotVacated
from lifecycle.domain.values import Actor
from lifecycle.ledger import Database, Ledger, stores
from lifecycle.ledger.checkpoints import Notary
from lifecycle.ledger.codec import Codec
from lifecycle.ledger.notes import Signer
from lifecycle.ledger.recorder import RegisterRecorder
from lifecycle.ledger.tree import Leaves
from tests.benchmarks.lives import Life, lives
from tests.opened import OpenVault

Commit = list[tuple[str, int, Event]]

NAME = "grown"
SIGNER = Signer(f"lifecycle/{NAME}", bytes(range(32)))
_STORIES_AT_ONCE = 60
SAID: dict[str, Any] = {"effective_on": date(2025, 3, 3), "actor": Actor("dedi", "regent"), "command_id": ""}


def ledger_of(database: Database, signer: Signer = SIGNER, register: str = NAME) -> Ledger:
    """A ledger that seals nothing and signs; its clock stands still and runs by turns."""
    ticks = Random(1)
    notary = Notary(signer.verifier.name, signer)
    recorder = RegisterRecorder(database, lambda: ticks.randrange(10_000_000), Leaves(register), notary)
    stores.name_signer(database, signer.vkey)
    return Ledger(database, recorder, Codec(OpenVault(), os.urandom))


def grow(ledger: Ledger, commits: Iterator[Commit], random: Random) -> None:
    """One commit more, and now and then a checkpoint."""
    entries = next(commits)
    ledger.append(entries, entries[0][2].command_id)
    if random.random() < 0.02:
        ledger.checkpoint()


def commits(random: Random) -> Iterator[Commit]:
    """Commits of one to forty events of several streams, each under the command id of its first event."""
    events, number = _events(random), 0
    while True:
        number += 1
        commit = [next(events) for _ in range(random.choice((1, 1, 2, 3, 7, 40)))]
        stream, version, event = commit[0]
        commit[0] = stream, version, replace(event, command_id=f"command-{number}")
        yield commit


def _events(random: Random) -> Iterator[tuple[str, int, Event]]:
    """Some stories at a time, whose events interleave; one that ends makes room for the next."""
    stories = (_story(random, number) for number in range(1 << 30))
    running = [next(stories) for _ in range(_STORIES_AT_ONCE)]
    while True:
        place = random.randrange(_STORIES_AT_ONCE)
        step = next(running[place], None)
        if step is None:
            running[place] = next(stories)
        else:
            yield step


def _story(random: Random, number: int) -> Iterator[tuple[str, int, Event]]:
    """The events of one stream, from its first version on: a decree, a place with its holders, or a life."""
    stream = UUID(int=random.getrandbits(128), version=4).hex
    events: list[Event]
    if number % 30 == 1:
        events = [DecreeIssued(**SAID, number=f"400/{number}", kind="participants", count=1, digest="")]
    elif number % 3 == 0:
        events = list(_place(f"2025-{number:05d}", random.randrange(4)))
    else:
        events = list(_people()[number % len(_people())].events)
        events[0] = replace(events[0], batch=f"b-{number}", nik_key=f"{number:064x}")
        events[3] = replace(events[3], decree=f"400/{number}")
        events[4] = replace(events[4], membership_number=f"{number:011d}")
    return ((stream, version, event) for version, event in enumerate(events, 1))


def _place(slot: str, holders: int) -> Iterator[Event]:
    yield SlotOpened(**SAID, slot=slot, year=2025, funding="APBD")
    for holder in range(holders):
        who: dict[str, Any] = {**SAID, "slot": slot, "participant": f"{holder:032x}", "enrolment": 1}
        yield SlotAssigned(**who, decree="400/1")
        if holder + 1 < holders:
            yield SlotVacated(**who, ground="lapsed", reopened=True)


@cache
def _people() -> list[Life]:
    return lives(40)
