"""A log grown for a year in time order: a thousand people a commit, all of them one step before any at the next."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from lifecycle.interfaces.desk import World
from tests.benchmarks import admission, deaths, desks, months
from tests.benchmarks.batches import Batch, Happened, batches
from tests.benchmarks.lives import REGULATION

Step = tuple[date, Callable[[Batch, date], Happened]]

EVENTS_A_LIFE = 17
ONE_HANDED_OVER = "2025-000001"
"""A place whose holder died, and which another took."""

_OPENED, _HOUR = date(2025, 1, 6), 9
_DAYS = 5
"""Over so many the batches are spread at each step."""


class Grown:
    """A register and the year of ``count`` people, a multiple of twenty, to be gone through once."""

    def __init__(self, folder: Path, count: int) -> None:
        self._now = _stamp(_OPENED, 0)
        self.desk = desks.fresh(folder, REGULATION, World(lambda: self._now, os.urandom, lambda _command: None))
        self._batches = list(batches(self.desk.register, count))
        self._versions: dict[str, int] = {}

    def go_through(self, steps: list[Step]) -> None:
        """Every batch through one step after the other."""
        for since, step in steps:
            for number, batch in enumerate(self._batches):
                on = since + timedelta(days=number * _DAYS // len(self._batches))
                self._now = _stamp(on, number)
                self._append(step(batch, on))

    def _append(self, happened: Happened) -> None:
        entries = []
        for stream, event in happened:
            self._versions[stream] = self._versions.get(stream, 0) + 1
            entries.append((stream, self._versions[stream], event))
        ledger = self.desk.register.ledger
        ledger.append(entries, f"year/{ledger.head().position}")


def until_june() -> list[Step]:
    """From the places to the bill of June, which is not paid yet."""
    first: list[Step] = [
        (date(2025, 1, 13), admission.open_places),
        (date(2025, 2, 3), admission.propose),
        (date(2025, 2, 10), admission.verify),
        (date(2025, 2, 17), admission.align),
        (date(2025, 3, 3), admission.decree),
        (date(2025, 3, 10), admission.enrol),
    ]
    return [*first, *(step for month in (3, 4, 5) for step in (_bill(month), _pay(month))), _bill(6)]


def from_june() -> list[Step]:
    """What follows: the payment, the late deaths, who takes the places, and the months of those."""
    dead: list[Step] = [(date(2025, 7, 14), deaths.bury), _bill(7), (date(2025, 8, 4), deaths.replace)]
    return [_pay(6), *dead, _bill(8), _pay(8), _bill(9), _pay(9), _bill(10)]


def _bill(month: int) -> Step:
    return date(2025, month, 21), lambda batch, on: months.bill(batch, date(2025, month, 1), on)


def _pay(month: int) -> Step:
    return date(2025, month + 1, 1), lambda batch, on: months.pay(batch, date(2025, month, 1), on)


def _stamp(on: date, minutes: int) -> int:
    """Microseconds since 1970 (UTC) of a morning of that day."""
    at = datetime(on.year, on.month, on.day, _HOUR, tzinfo=UTC) + timedelta(minutes=minutes)
    return int(at.timestamp()) * 1_000_000
