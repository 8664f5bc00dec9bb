"""How long work on several registers goes on: a bar each on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from lifecycle.interfaces.cli import showing

Moved = Callable[[str, int, int], None]
"""Told whose work, how far it is, and where it ends."""

SECONDS_BETWEEN_LINES = 5.0


class Pace:
    """How fast something moves, from where it was first seen."""

    def __init__(self, done: int) -> None:
        self._began = time.monotonic()
        self._first = done

    def rate(self, done: int) -> str:
        """What was done a second, as it is shown; nothing at first."""
        took = time.monotonic() - self._began
        return f"{(done - self._first) / took:,.0f}/s" if took > 0 and done > self._first else ""


@contextmanager
def bars() -> Iterator[Moved]:
    """Shows what it is told: bars with count and rate on a terminal, lines on standard error elsewhere."""
    if not showing.err.is_terminal:
        yield _lines()
        return
    count = (MofNCompleteColumn(), TextColumn("{task.fields[rate]}"), TimeElapsedColumn())
    with Progress(
        TextColumn("{task.description}"), BarColumn(bar_width=30), *count, console=showing.err, transient=True
    ) as drawn:
        yield _drawn(drawn)


def _drawn(drawn: Progress) -> Moved:
    tasks: dict[str, tuple[TaskID, Pace]] = {}

    def moved(name: str, done: int, end: int) -> None:
        if name not in tasks:
            tasks[name] = drawn.add_task(escape(name), rate=""), Pace(done)
        task, pace = tasks[name]
        drawn.update(task, completed=done, total=end, rate=pace.rate(done))

    return moved


def _lines() -> Moved:
    seen: dict[str, Pace] = {}
    said: dict[str, float] = {}

    def moved(name: str, done: int, end: int) -> None:
        pace = seen.setdefault(name, Pace(done))
        now = time.monotonic()
        if now - said.setdefault(name, now) >= SECONDS_BETWEEN_LINES:
            said[name] = now
            line = f"{name}: {done:,} of {end:,} events  {pace.rate(done)}"
            showing.err.print(line.rstrip(), markup=False, highlight=False, soft_wrap=True)

    return moved
