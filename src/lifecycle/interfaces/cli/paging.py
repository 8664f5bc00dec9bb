"""Steps of history one by one: as fast as they are read, or as a person asks for them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from lifecycle.application.replaying.steps import Asked, Step, steps
from lifecycle.interfaces.cli import showing
from lifecycle.interfaces.desk import Desk

_ASK = "Enter: next commit, a number: skip so many, q: quit "
_PATIENCE = 1.0
"""Seconds without a step after which the reading shows how far it is."""


class Reader:
    """The steps one by one; a bar while nothing has been shown for a second."""

    def __init__(self, desk: Desk, asked: Asked) -> None:
        self.shown = 0
        self._moved: Callable[[int, int], None] | None = None
        self._since = 0.0
        self._steps = steps(desk.register, asked, self._watch)

    def __iter__(self) -> Iterator[Step]:
        while (step := self.next()) is not None:
            yield step

    def next(self) -> Step | None:
        """The next step, or None at the end."""
        self._since = time.monotonic()
        with showing.progress("reading the log", stays=False) as self._moved:
            step = next(self._steps, None)
        self.shown += step is not None
        return step

    def _watch(self, position: int, end: int) -> None:
        if self._moved and time.monotonic() - self._since > _PATIENCE:
            self._moved(position, end)


def paged(reader: Iterable[Step], ask: Callable[[str], str]) -> Iterator[Step]:
    """Step by step, as the person asks; the end of what can be typed ends it too."""
    left = 0
    for step in reader:
        if left:
            left -= 1
            continue
        yield step
        left = _answer(ask)
        if left < 0:
            break


def _answer(ask: Callable[[str], str]) -> int:
    """How many commits to skip; below zero to stop. Anything else is asked again."""
    while True:
        try:
            typed = ask(_ASK).strip().lower()
        except EOFError:
            return -1
        if not typed or typed.isdecimal():
            return int(typed or 0)
        if typed == "q":
            return -1
