"""The stage of the demonstration: a clock that is set by hand, chance that a seed decides, people by name."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

from lifecycle.interfaces.desk import World

ZONE = ZoneInfo("Asia/Jakarta")
LAST_DAY = date(2026, 6, 30)


class Clock:
    """Civil days of a played year; every scene of a day begins a minute after the one before, in office hours."""

    def __init__(self, day: date) -> None:
        self.day = day
        self._minute = 0

    def scene(self, day: date) -> None:
        """The next scene, on this or a later day."""
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


class Post(NamedTuple):
    """Who holds which office in the play."""

    person: str
    office: str
    role: str


BANYUMAS = (
    Post("ratna.wulandari", "industry_and_trade", "collector"),
    Post("slamet.riyadi", "agriculture", "collector"),
    Post("tri.hartati", "welfare_division", "collector"),
    Post("bambang.sutrisno", "social_affairs", "collector"),
    Post("bambang.sutrisno", "social_affairs", "verifier"),
    Post("sri.lestari", "social_affairs", "verifier"),
    Post("endah.kusumawati", "social_affairs", "updater"),
    Post("joko.prasetyo", "social_affairs", "quota_officer"),
    Post("bupati.banyumas", "regent", "signer"),
    Post("bpjs.purwokerto", "carrier", "registrar"),
)
SERANG = (
    Post("siti.maesaroh", "social_affairs", "collector"),
    Post("ahmad.fauzi", "social_affairs", "determiner"),
    Post("iwan.setiawan", "social_affairs", "quota_officer"),
    Post("nurhayati.amin", "social_affairs", "recorder"),
    Post("dedi.supriadi", "civil_registry", "verifier"),
    Post("bupati.serang", "regent", "signer"),
    Post("bpjs.serang", "carrier", "registrar"),
)
