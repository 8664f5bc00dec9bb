"""The people of a long year, in batches that are put forward, decreed and billed together, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import islice
from random import Random
from typing import Any, NamedTuple

import msgspec

from lifecycle.application.register import Register
from lifecycle.domain.events import Event
from lifecycle.domain.values import Actor
from lifecycle.interfaces.demo.people import Person, people
from lifecycle.regulations.loader import load
from tests.benchmarks import lives

Happened = Iterator[tuple[str, Event]]
"""Stream and event, in order."""

ONE_IN = 20
"""Dies in March, and as many wait for a place."""
_WAITS = 10
_A_BATCH = 1_000
_SAID = {
    "actor": Actor("Tri Handayani", "social_affairs"),
    "command_id": "year",
    "basis": ("banyumas-2025-2/p11/a2", "banyumas-2025-2/p11/a3"),
}


class Somebody(NamedTuple):
    """A person; numbers count from 0."""

    number: int
    stream: str
    person: Person

    @property
    def dies(self) -> bool:
        """In March, which nobody here knows until July."""
        return self.number % ONE_IN == 0

    @property
    def follows(self) -> bool:
        """Takes the place of the one who dies before in the list."""
        return self.number % ONE_IN == _WAITS

    @property
    def slot(self) -> str:
        """The place held in the end."""
        return f"2025-{self.number + 1 - (_WAITS if self.follows else 0):06d}"


class Batch:
    """``placed`` are decreed first; ``pairs`` are those who die, each with who follows."""

    def __init__(self, register: Register, number: int, people: Sequence[Somebody]) -> None:
        self.register = register
        self.number = number
        self.people = people
        self.placed = [one for one in people if not one.follows]
        following = [one for one in people if one.follows]
        self.pairs = list(zip([one for one in people if one.dies], following, strict=True))

    def place(self, one: Somebody) -> str:
        """The stream of the place of somebody."""
        return self.register.stream("slot", one.slot)


def batches(register: Register, count: int) -> Iterator[Batch]:
    """So many people, a multiple of twenty; the same ones for the same count."""
    random = Random(1)
    crowd = people(load(lives.REGULATION), count, mix=lives.MIX, today=lives.PROPOSED, random=random, taken=set())
    everybody = (Somebody(number, f"{random.getrandbits(128):032x}", one) for number, one in enumerate(crowd))
    number = 0
    while part := list(islice(everybody, _A_BATCH)):
        yield Batch(register, number, part)
        number += 1


def told(kind: type[Event], on: date, **own: Any) -> Event:
    """The event of a kind that the domain decided for a model life, of another person and day."""
    return msgspec.structs.replace(_model()[kind], effective_on=on, **own)


def said(on: date) -> dict[str, Any]:
    """What every event says that the model life does not have."""
    return {"effective_on": on, **_SAID}


@cache
def _model() -> dict[type[Event], Event]:
    return {type(event): event for event in lives.lives(1)[0].events}
