"""The days and positions a question may be asked for: what holds on a day, as known at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from lifecycle.domain.profile import Profile
from lifecycle.ledger import Ledger
from lifecycle.ledger.pages import opening

OPEN_DAY = date.max
"""Stored where a row holds until further notice: a day after every other, so that one range finds what holds."""
OPEN_POSITION = (1 << 63) - 1
"""Stored where nothing else is known since: a position beyond every log."""

_LAST_DAY = date(9999, 12, 30)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CURE = "Give a day (2025-07-31), a position (12345), or a file with a checkpoint of this register."


class Unanswerable(Exception):  # noqa: N818
    """A question for a time of which nothing is known; it is refused, never answered for another time."""


class Known(NamedTuple):
    """Up to where the log is known: a position, always the end of a commit, and its stamp in microseconds (UTC)."""

    position: int
    recorded_at: int


class Moments:
    """Makes days and positions of what was asked for, in the civil zone of the register."""

    def __init__(self, ledger: Ledger, profile: Profile, today: Callable[[], date]) -> None:
        self._ledger = ledger
        self._in_force_from = profile.in_force_from
        self._zone = ZoneInfo(profile.zone)
        self._today = today

    def on(self, day: date | None) -> date:
        """The day asked about; today where none is. Raises Unanswerable for one before the register."""
        if day is None:
            return min(self._today(), _LAST_DAY)
        if self._begins is not None and day < self._begins:
            what = f"This register begins on {self._begins}; it says nothing of {day}."
            raise Unanswerable(f"{what}\n  Ask for that day or a later one.")
        return min(day, _LAST_DAY)

    @cached_property
    def _begins(self) -> date | None:
        """The day it was opened, or that from which its law is in force: what came before may be entered later."""
        opened = opening(self._ledger.database)
        return min(opened.effective_on, self._in_force_from or opened.effective_on) if opened else None

    def known(self, text: str, read: Known) -> Known:
        """The end of the last commit by then. ``read`` is how far the read model has got. Raises Unanswerable."""
        if text.isdecimal():
            return self._of_position(int(text), read)
        try:
            return self._of_day(date.fromisoformat(text), read)
        except ValueError:
            return self._of_position(self._of_note(text), read)

    def _of_position(self, position: int, read: Known) -> Known:
        if position > read.position:
            raise Unanswerable(
                f"Position {position:,} is beyond the log, which ends at {read.position:,}.\n"
                f"  Ask for {read.position:,} or less, or leave --known away."
            )
        found = self._ledger.commit_end(position) if position > 0 else None
        if found is None:
            raise Unanswerable("The log begins at position 1; nothing was known before it.\n  Ask for 1 or more.")
        return Known(*found)

    def _of_day(self, day: date, read: Known) -> Known:
        if day > self._today():
            raise Unanswerable(
                f"Nobody knows yet what will be known on {day}.\n  Ask for a day up to today, or leave --known away."
            )
        morrow = datetime.combine(day + timedelta(days=1), time(), self._zone)
        found = self._ledger.last_before((morrow - _EPOCH) // timedelta(microseconds=1))
        if found is None:
            first = self._ledger.commit_end(1)
            begins = (
                f"{(_EPOCH + timedelta(microseconds=first[1])).astimezone(self._zone):%Y-%m-%d}" if first else "now"
            )
            raise Unanswerable(
                f"On {day} nothing was known: the log begins on {begins}.\n  Ask for that day or a later one."
            )
        return min(Known(*found), read)

    def _of_note(self, text: str) -> int:
        path = Path(text)
        if not path.is_file():
            raise Unanswerable(f"{text!r} is no time at which the register could be known.\n  {_CURE}")
        return self._ledger.size_of(path.read_text("utf-8", "replace"))
