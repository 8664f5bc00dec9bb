"""One generation of a read model being kept: events in, what is held of the keys they concern out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any

from msgspec.structs import replace

from lifecycle.domain.events import PersonErased
from lifecycle.ledger import Recorded
from lifecycle.ledger.database import Transaction
from lifecycle.projecting.contract import Projection
from lifecycle.projecting.holding import Folding, Holding
from lifecycle.projecting.store import store_of

Fetch = Callable[[Sequence[int]], list[Recorded]]
"""Events by their positions, for keys that have to be folded again."""


MOST_KEYS = 100_000


class FoldFailed(Exception):  # noqa: N818
    """A handler failed: the projection stands still at the event named."""


class Keeper:
    """Folds pages into what is held, and stores it when told to.

    ``empty`` says that the store held nothing when it began: nothing has to be looked up, for all there is is here.
    """

    def __init__(self, projection: Projection[Any], number: int, *, empty: bool) -> None:
        self.projection = projection
        self.store = store_of(projection, number)
        self._folding = Folding(self._fold, projection.rows_of)
        self._held: dict[str, Holding] = {}
        self._touched: dict[str, Holding] = {}
        self._empty = empty
        self._stored = not empty

    def take(self, tx: Transaction, events: Iterable[Recorded], fetch: Fetch) -> None:
        """Fold a page. Raises FoldFailed naming the event."""
        concerned = self._by_key(events)
        self._look_up(tx, concerned)
        again: dict[str, list[Recorded]] = {}
        for key, happened in concerned.items():
            holding = self._held[key]
            if _forgets(happened) or not self._folding.in_order(holding, happened):
                again[key] = happened
            else:
                self._folding.go_on(key, holding, happened)
                self._touched[key] = holding
        if again:
            self._replay(again, fetch)

    def _by_key(self, events: Iterable[Recorded]) -> dict[str, list[Recorded]]:
        folds, keys_of = self.projection.folds, self.projection.keys
        found: dict[str, list[Recorded]] = {}
        for recorded in events:
            if type(recorded.event) in folds:
                try:
                    keys = tuple(keys_of(recorded.event, recorded))
                except Exception as error:
                    raise self._failed(recorded, error) from error
                for key in keys:
                    if (known := found.get(key)) is None:
                        found[key] = [recorded]
                    else:
                        known.append(recorded)
        return found

    def _look_up(self, tx: Transaction, keys: Iterable[str]) -> None:
        missing = [key for key in keys if key not in self._held]
        found = {} if self._empty else self.store.load(tx, missing, self._folding.rows)
        for key in missing:
            self._held[key] = found.get(key) or Holding()

    def _replay(self, again: dict[str, list[Recorded]], fetch: Fetch) -> None:
        """Fold keys again from all their events: something is known late, or somebody is to be forgotten."""
        before = sorted({*chain.from_iterable(self._held[key].positions for key in again)})
        known = {one.position: one for one in fetch(before)}
        for key, happened in again.items():
            events = [known[position] for position in self._held[key].positions] + happened
            holding = self._folding.replay(key, without_boxes(events))
            self._held[key] = self._touched[key] = holding

    def write(self, tx: Transaction) -> None:
        """Store what has changed since the last time."""
        self.store.write(tx, self._touched, empty=not self._stored)
        self._touched.clear()
        if not self._stored:
            self.store.index_keys(tx)
            self._stored = True

    @property
    def is_full(self) -> bool:
        """Whether it holds as many keys as a follower should keep in memory."""
        return len(self._held) > MOST_KEYS

    def let_go(self) -> None:
        """Hold nothing in memory any longer; from here on the store is asked."""
        self._held.clear()
        self._empty = False

    def _fold(self, state: Any, recorded: Recorded) -> Any:
        try:
            found = self.projection.folds[type(recorded.event)](state, recorded.event, recorded)
        except Exception as error:
            raise self._failed(recorded, error) from error
        return state if found is None else found

    def _failed(self, recorded: Recorded, error: Exception) -> FoldFailed:
        """The kind of fault and its place; its text could hold personal data and stays in the chained exception."""
        where = f"{self.projection.name} stands still at position {recorded.position} ({recorded.event.TOPIC})"
        return FoldFailed(f"{where}: {type(error).__name__}.\n  Show this line to whoever looks after the program.")


def _forgets(events: Iterable[Recorded]) -> bool:
    return any(isinstance(one.event, PersonErased) for one in events)


def without_boxes(events: list[Recorded]) -> list[Recorded]:
    """The same events with the boxes shut of whoever was erased among them, whether or not the keys are gone yet."""
    erased = (one.event for one in events if isinstance(one.event, PersonErased))
    gone = {subject for event in erased for subject in event.subjects()}
    if not gone:
        return events
    return [_without_box(one) if one.event.BOX and (one.event.whose() or one.stream) in gone else one for one in events]


def _without_box(recorded: Recorded) -> Recorded:
    return replace(recorded, event=replace(recorded.event, personal=None))
