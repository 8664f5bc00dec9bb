"""Read models kept in memory through the bytes that would be stored, and the plain fold they have to agree with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, cast

from lifecycle.domain.events import PersonErased
from lifecycle.ledger import Recorded
from lifecycle.ledger.database import Transaction
from lifecycle.projecting import Projection
from lifecycle.projecting.holding import Holding, effect_of
from lifecycle.projecting.keeper import Keeper, without_boxes
from lifecycle.projecting.store import Store, in_bytes, out_of_bytes

Told = Counter[tuple[Any, ...]]
_NO_TX = cast(Transaction, None)


class Shelf(Store):
    """A store that keeps everything in dictionaries; rows by table, key and number."""

    def __init__(self, projection: Projection[Any]) -> None:
        super().__init__(projection, 1)
        self.saved: dict[str, bytes] = {}
        self.kept: dict[tuple[str, str, int], list[Any]] = {}

    def load(self, tx: Transaction, keys: Iterable[str], rows_of: Any) -> dict[str, Holding]:  # noqa: ARG002
        """What is held of these keys."""
        return {key: out_of_bytes(self.decode, key, self.saved[key], rows_of) for key in keys if key in self.saved}

    def write(self, tx: Transaction, holdings: Mapping[str, Holding], *, empty: bool = False) -> None:  # noqa: ARG002
        """Put down what is held of these keys."""
        for key, holding in holdings.items():
            if holding.whole:
                self.kept = {at: row for at, row in self.kept.items() if at[1] != key}
            for row in holding.closed:
                self.kept[row.table, key, row.number][3] = row.known_until
            for row in holding.fresh:
                times = [row.valid_from, row.valid_until, row.known_from, row.known_until]
                assert (row.table, key, row.number) not in self.kept
                self.kept[row.table, key, row.number] = [*times, row.values]
            self.saved[key] = in_bytes(holding)
            holding.put_down()

    def at(self, on: date, known: int) -> Told:
        """The rows that hold on a day, as known at a position."""
        return Counter(
            (table, key, *values)
            for (table, key, _), (first, until, since, no_more, values) in self.kept.items()
            if first <= on and (until is None or until > on) and since <= known and (not no_more or no_more > known)
        )


def shelved(projection: Projection[Any], pages: Sequence[Sequence[Recorded]]) -> Shelf:
    """What is kept after these pages, each read from nothing but what the one before stored."""
    shelf, log = Shelf(projection), {one.position: one for page in pages for one in page}
    for page in pages:
        keeper = Keeper(projection, 1, empty=False)
        keeper.store = shelf
        keeper.take(_NO_TX, page, lambda positions: [log[position] for position in positions])
        keeper.write(_NO_TX)
    return shelf


def plainly(projection: Projection[Any], events: Sequence[Recorded], on: date, known: int) -> Told:
    """What holds on a day after a plain fold, in order of effect, of the events known at a position.

    Of who is erased by the end of ``events`` no box is opened, whatever the position.
    """
    found: Told = Counter()
    for key, concerned in _by_key(projection, events).items():
        state, told = None, [one for one in without_boxes(concerned) if one.position <= known]
        for one in sorted(told, key=effect_of):
            if one.event.effective_on <= on:
                after = projection.folds[type(one.event)](state, one.event, one)
                state = state if after is None else after
        rows = [] if state is None else projection.rows_of(key, state)
        found.update((table, key, *values) for table, values in rows)
    return found


def _by_key(projection: Projection[Any], events: Sequence[Recorded]) -> dict[str, list[Recorded]]:
    found: dict[str, list[Recorded]] = {}
    for one in events:
        if type(one.event) in projection.folds:
            for key in projection.keys(one.event, one):
                found.setdefault(key, []).append(one)
    return found


def erases(events: Iterable[Recorded]) -> bool:
    """Whether anybody is erased among them."""
    return any(isinstance(one.event, PersonErased) for one in events)
