"""The stage of the demonstration: a clock that is set by hand, and chance that a seed decides."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random
from zoneinfo import ZoneInfo

from lifecycle.interfaces.desk import World

ZONE = ZoneInfo("Asia/Jakarta")
LAST_DAY = date(2026, 6, 30)

Duty = Callable[[date], None]
"""Something to be done on a day, which it is told."""


class Clock:
    """Civil days of a played year; every scene of a day begins a minute after the one before, in office hours.

    What falls due meanwhile is done before the clock moves past its day, so that no scene need know of it.
    """

    def __init__(self, day: date) -> None:
        self.day = day
        self._minute = 0
        self._duties: list[tuple[date, int, Duty]] = []
        self._numbers = count()
        self._on_duty = False

    def at(self, day: date, duty: Duty) -> None:
        """Have something done on a day; what is registered for a day that is past is done next."""
        heappush(self._duties, (max(day, self.day), next(self._numbers), duty))

    def scene(self, day: date) -> None:
        """The next scene, on this or a later day, after everything that is due until then."""
        if self._on_duty:
            assert day == self.day, f"what is due on {self.day} cannot be done on {day}"
        while self._duties and self._duties[0][0] <= day and not self._on_duty:
            due, _, duty = heappop(self._duties)
            self._turn_to(due)
            self._on_duty = True
            duty(due)
            self._on_duty = False
        self._turn_to(day)

    def _turn_to(self, day: date) -> None:
        assert day >= self.day, f"the play cannot go back from {self.day} to {day}"
        self._minute = self._minute + 1 if day == self.day else 0
        self.day = day

    def __call__(self) -> int:
        """Microseconds since 1970, UTC."""
        opened = datetime.combine(self.day, time(8), ZONE) + timedelta(minutes=self._minute)
        return int(opened.timestamp()) * 1_000_000


class Chance:
    """Bytes that follow from the seed and the command under way: a killed play goes on with the same history."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._random = Random(seed)

    def begin(self, command: str) -> None:
        """Draw from this command's own sequence from here on."""
        self._random = Random(f"{self._seed}/{command}")

    def __call__(self, count: int) -> bytes:
        """So many bytes."""
        return self._random.randbytes(count)


def world(clock: Clock, chance: Chance) -> World:
    """A world whose time and chance the play decides."""
    return World(clock, chance, chance.begin)
