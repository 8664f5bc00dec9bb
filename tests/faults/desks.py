"""Registers to be harmed, in a world that plays a command the same way again."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from random import Random
from typing import Any

from lifecycle.application import setting_up
from lifecycle.application.outcome import Outcome
from lifecycle.bootstrap import Workplace
from lifecycle.domain.values import Document
from lifecycle.interfaces.desk import Desk, World
from lifecycle.settings import Settings

NAME = "small"
PAPER = Document("paper")
SINCE = date(2025, 2, 1)
ON = date(2025, 2, 10)
_NOW = int(datetime(2025, 3, 3, 1, tzinfo=UTC).timestamp()) * 1_000_000
_KEPT = ("current_roll", "held_rows", "slot_custody")
_OFFICES = (
    *(("ani", "agriculture", "collector"), ("budi", "social_affairs", "verifier")),
    *(("citra", "social_affairs", "quota_officer"), ("dedi", "regent", "signer")),
)


class Chance:
    """Random bytes that follow from the command alone, so that a command given again would draw the same."""

    def __init__(self) -> None:
        self.begin("")

    def begin(self, command_id: str) -> None:
        """Start the series of a command."""
        self._random = Random(hashlib.sha256(command_id.encode()).digest())

    def __call__(self, size: int) -> bytes:
        """So many bytes."""
        return self._random.randbytes(size)


def world() -> World:
    """One moment that never passes, and chance that can be played again."""
    chance = Chance()
    return World(lambda: _NOW, chance, chance.begin)


def made(settings: Settings, world: World) -> Desk:
    """A new register with somebody in each office that is needed."""
    law: dict[str, Any] = {"regulation": "banyumas-2025-2", "by": "admin", "mode": "live"}
    desk = _with_few(Workplace().make(settings, NAME, **law, command_id="open", world=world))
    for person, office, role in _OFFICES:
        appoint(desk, person, f"office/{person}", office=office, role=role)
    return desk


def opened(settings: Settings, world: World) -> Desk:
    """The desk of the register that is there."""
    return _with_few(Workplace().open(settings, NAME, world))


def _with_few(desk: Desk) -> Desk:
    """The desk with three read models, of people, of strangers and of nobody: all are kept by the same calls."""
    desk.runner.projections = {name: desk.runner.projections[name] for name in _KEPT}
    return desk


def appoint(desk: Desk, person: str, command_id: str, office: str = "agriculture", role: str = "collector") -> Outcome:
    """A command of one event in a stream of its own."""
    said: dict[str, Any] = {"person": person, "office": office, "role": role, "document": PAPER, "until": None}
    return setting_up.appoint(desk.register, since=SINCE, by="admin", command_id=command_id, **said)


def open_slots(desk: Desk, year: int, count: int, command_id: str, by: str = "citra") -> Outcome:
    """A command of ``count`` events, each in a stream of its own with a claim of its own."""
    said: dict[str, Any] = {"funding": "APBD", "document": PAPER, "on": ON, "by": by}
    return setting_up.open_slots(desk.register, year=year, count=count, command_id=command_id, **said)
