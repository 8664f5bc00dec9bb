"""What is held of one key: its state, and the rows that hold, each from when until when, as known from when until when.

A row holds on the days from ``valid_from`` until before ``valid_until``, and it was believed to from the position
``known_from`` on until before ``known_until``. Nothing that was believed is ever overwritten: what turns out otherwise
is closed, and what is known now is added beside it (Snodgrass, Developing Time-Oriented Database Applications, 1999,
chapter 10: the rectangles of a bitemporal table).
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any, TypeAlias, TypeVar

import msgspec

from lifecycle.ledger import Recorded

Content: TypeAlias = tuple[str, tuple[Any, ...]]
"""What a row says: the table it belongs to, and its values."""

T = TypeVar("T")
_commit_of = attrgetter("commit")


def effect_of(recorded: Recorded) -> tuple[date, int]:
    """The order of effect: by the day it became true, then by its place in the log."""
    return recorded.event.effective_on, recorded.position


class Held(msgspec.Struct, gc=False, eq=False):
    """One stored row; ``stored`` says that the store has it and only its end can still be told."""

    number: int
    table: str
    values: tuple[Any, ...]
    valid_from: date
    known_from: int
    valid_until: date | None = None
    known_until: int | None = None
    stored: bool = False

    @property
    def content(self) -> Content:
        """What it says."""
        return self.table, self.values


class Holding(msgspec.Struct, gc=False, eq=False):
    """What is held of one key; ``standing`` are the rows that hold until further notice, in the order they are told.

    ``fresh`` rows are to be inserted and ``closed`` ones to be ended when it is next stored; ``whole``: every row that
    was stored goes first.
    """

    state: Any = None
    last: date = date.min
    number: int = 0
    positions: array[int] = msgspec.field(default_factory=lambda: array("q"))
    standing: list[Held] = []
    fresh: list[Held] = []
    closed: list[Held] = []
    whole: bool = False

    def begin(self, content: Content, day: date, known: int, until: date | None = None) -> Held:
        """A row that holds from a day on."""
        table, values = content
        row = Held(self.number, table, values, day, known, until)
        self.number += 1
        self.fresh.append(row)
        return row

    def end(self, row: Held, day: date, known: int) -> None:
        """A standing row holds no longer from a day on; what was believed of it at other commits stays."""
        if row.known_from == known:
            if row.valid_from == day:
                self.fresh.remove(row)
            else:
                row.valid_until = day
            return
        self.disbelieve(row, known)
        if row.valid_from < day:
            self.begin(row.content, row.valid_from, known, day)

    def put_down(self) -> None:
        """The store has it all."""
        for row in self.standing:
            row.stored = True
        self.fresh, self.closed, self.whole = [], [], False

    def disbelieve(self, row: Held, known: int) -> None:
        """From this position on the row is not what is known."""
        row.known_until = known
        if row.stored:
            self.closed.append(row)


class Folding:
    """How one projection folds the events of a key into what is held of it."""

    def __init__(
        self,
        fold: Callable[[Any, Recorded], Any],
        rows_of: Callable[[str, Any], Iterable[Content]],
    ) -> None:
        self._fold = fold
        self._rows_of = rows_of

    def rows(self, key: str, state: Any) -> list[Content]:
        """What holds for a state."""
        return [] if state is None else list(self._rows_of(key, state))

    def in_order(self, holding: Holding, events: Sequence[Recorded]) -> bool:
        """Whether events, in order of position, come in order of effect too, but for those of one commit."""
        last = holding.last
        if len(events) == 1:
            return events[0].event.effective_on >= last
        for _, commit in groupby(events, _commit_of):
            days = [one.event.effective_on for one in commit]
            if min(days) < last:
                return False
            last = max(days)
        return True

    def go_on(self, key: str, holding: Holding, events: Sequence[Recorded]) -> None:
        """Fold events that come in order, commit by commit."""
        for commit in _commits(events):
            ordered = sorted(commit, key=effect_of) if len(commit) > 1 else commit
            self._days(key, holding, ordered, commit[-1].position)
            holding.positions.extend([one.position for one in commit])

    def _days(self, key: str, holding: Holding, events: Sequence[Recorded], known: int) -> None:
        """Fold events in order of effect, day by day."""
        state, fold, at = holding.state, self._fold, 0
        while at < len(events):
            day = events[at].event.effective_on
            while at < len(events) and events[at].event.effective_on == day:
                state = fold(state, events[at])
                at += 1
            holding.state, holding.last = state, day
            self._settle(holding, self.rows(key, state), day, known)

    @staticmethod
    def _settle(holding: Holding, now: list[Content], day: date, known: int) -> None:
        """From this day on these rows hold."""
        before = {(row.table, row.values): row for row in holding.standing}
        if len(before) < len(holding.standing) or len(set(now)) < len(now):
            kept, left = _paired(now, [(row.content, row) for row in holding.standing])
        else:
            kept = [before.pop(content, None) for content in now]
            left = [*before.values()]
        if not left and None not in kept:
            return
        for row in left:
            holding.end(row, day, known)
        holding.standing = [row or holding.begin(content, day, known) for row, content in zip(kept, now, strict=True)]

    def replay(self, key: str, events: Sequence[Recorded]) -> Holding:
        """What is held of a key after all its events, whatever order they came in: its rows are all made again."""
        holding = Holding()
        holding.whole = True
        for commit in _commits(events):
            if self.in_order(holding, commit):
                self.go_on(key, holding, commit)
            else:
                self._late(key, holding, events, commit)
        return holding

    def _late(self, key: str, holding: Holding, events: Sequence[Recorded], commit: Sequence[Recorded]) -> None:
        """A commit tells of an earlier day: what was believed is compared with what is known now."""
        known = commit[-1].position
        now = Holding()
        self._days(key, now, sorted((one for one in events if one.position <= known), key=effect_of), known)
        believed = [(_told_by(row), row) for row in holding.fresh if not row.known_until]
        kept, left = _paired(map(_told_by, now.fresh), believed)
        for row in left:
            holding.disbelieve(row, known)
        stands = {
            id(row): same or holding.begin(row.content, row.valid_from, known, row.valid_until)
            for row, same in zip(now.fresh, kept, strict=True)
        }
        holding.standing = [stands[id(row)] for row in now.standing]
        holding.state, holding.last = now.state, now.last
        holding.positions.extend([one.position for one in commit])


def _told_by(row: Held) -> tuple[Content, date, date | None]:
    return row.content, row.valid_from, row.valid_until


def _paired(wanted: Iterable[T], there: Iterable[tuple[T, Held]]) -> tuple[list[Held | None], list[Held]]:
    """For each that is wanted a row that says so, none twice, and the rows that are left; equal ones may be many."""
    free: dict[T, list[Held]] = {}
    for told, row in there:
        free.setdefault(told, []).append(row)
    kept = [free[told].pop(0) if free.get(told) else None for told in wanted]
    return kept, [row for rows in free.values() for row in rows]


def _commits(events: Sequence[Recorded]) -> Iterator[list[Recorded]]:
    if len(events) == 1:
        yield list(events)
        return
    for _, commit in groupby(events, _commit_of):
        yield list(commit)
