"""Keeping read models: caught up page by page, or rebuilt beside the live tables and swapped.

Folds run in memory; a page costs one query for the states it touches and one transaction for rows, states and the
place reached. Nothing is done per event in the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

import msgspec

from lifecycle.ledger import Database, Head, Ledger, Recorded
from lifecycle.ledger.keys.scrubbing import scrub
from lifecycle.projecting import storage
from lifecycle.projecting.contract import Answer, Known, Projection, Question, Tables
from lifecycle.projecting.storage import Store

PAGE = 5_000

_encode = msgspec.json.Encoder().encode
Watch = Callable[[str, int, int], None]
"""Told projection, position reached, and the end of the log."""


class FoldFailed(Exception):  # noqa: N818
    """A handler failed: the projection stands still at the event named."""


class NotYet(Exception):  # noqa: N818
    """A question for a time that cannot be answered yet; it is refused, never answered for another time."""


class UnknownQuestion(Exception):  # noqa: N818
    """No such projection, question or parameter."""


class Standing(NamedTuple):
    """How far a projection has read."""

    projection: str
    version: int
    position: int
    lag: int


def nobody_watches(_projection: str, _position: int, _end: int) -> None:
    """No progress is shown."""


class Runner:
    """Keeps the read models of one register. A store of views that was thrown away is made again, empty."""

    def __init__(self, views: Database, ledger: Ledger, projections: dict[str, Projection[Any]]) -> None:
        self.views = views
        self.ledger = ledger
        self.projections = projections
        if not views.has_table(storage.generations.name):
            views.create(storage.metadata)

    def catch_up(self, watch: Watch = nobody_watches, *, page: int = PAGE, only: str | None = None) -> None:
        """Bring every read model (or one) to the end of the log; one whose version changed is rebuilt."""
        for projection in [self.projection(only)] if only else self.projections.values():
            with self.views.read() as tx:
                live = storage.live(tx, projection.name)
            if live is None or live.version != projection.version:
                self.rebuild(projection.name, watch, page=page)
            else:
                self._follow(projection, watch, page)

    def rebuild(self, name: str, watch: Watch = nobody_watches, *, page: int = PAGE) -> None:
        """Make a read model again from the log, beside the live one, then swap; the one before is kept."""
        projection = self.projection(name)
        states: dict[str, Any] = {}
        with self.views.write() as tx:
            known = self.fold_all(projection, states, watch, page)
            taken = storage.numbers(tx, name)
            live = storage.live(tx, name)
            for number in taken:
                if live is None or number != live.number:
                    Store(projection, number).drop(tx)
            store = Store(projection, max(taken, default=0) + 1)
            store.create(tx)
            store.write(tx, states, {key: _encode(state) for key, state in states.items()}, fresh=True)
            store.enter(tx, known)
            storage.make_live(tx, name, store.number)

    def fold_all(
        self, projection: Projection[Any], states: dict[str, Any], watch: Watch = nobody_watches, page: int = PAGE
    ) -> Known:
        """Fold the whole log into ``states``; where it ended."""
        end, known = self.ledger.head().position, Known(0, 0)
        for events, reached in self.ledger.stretches(0, page, projection.topics):
            for key, event in concerned(projection, events):
                fold_one(projection, states, key, event)
            known = Known(*reached)
            watch(projection.name, known.position, max(end, known.position))
        return known

    def _follow(self, projection: Projection[Any], watch: Watch, page: int) -> None:
        end = self.ledger.head().position
        while self._next_page(projection, page):
            with self.views.read() as tx:
                live = storage.live(tx, projection.name)
            watch(projection.name, live.position if live else 0, end)

    def _next_page(self, projection: Projection[Any], page: int) -> bool:
        with self.views.write() as tx:
            live = storage.live(tx, projection.name)
            assert live is not None
            stretch = next(self.ledger.stretches(live.position, page, projection.topics), None)
            if stretch is None:
                return False
            store = Store(projection, live.number)
            touched = list(concerned(projection, stretch.events))
            decode = msgspec.json.Decoder(projection.state).decode
            keys = dict.fromkeys(key for key, _ in touched)
            states: dict[str, Any] = {key: decode(state) for key, state in store.load(tx, keys).items()}
            for key, event in touched:
                fold_one(projection, states, key, event)
            store.write(tx, states, {key: _encode(state) for key, state in states.items()}, fresh=False)
            store.reached(tx, Known(*stretch.end))
        return True

    def forget(self) -> None:
        """Bring every read model to the end of the log, and leave nothing of what it or an earlier one held before.

        Neither in the rows nor in the files. Raises Busy while somebody still reads what is to be forgotten.
        """
        self.catch_up()
        kept = []
        with self.views.write() as tx:
            for projection in self.projections.values():
                live = storage.live(tx, projection.name)
                assert live is not None, "it was just caught up"
                kept.append(Store(projection, live.number))
            storage.keep_only(tx, kept)
        for table in (name for store in kept for name in store.metadata.tables):
            scrub(self.views, table)

    def ask(
        self, name: str, question: str, *, on: date | None = None, known: str | None = None, **given: Any
    ) -> tuple[Known, Answer]:
        """The answer to a question, and up to where the log was known. Raises UnknownQuestion or NotYet."""
        projection = self.projection(name)
        asked = projection.questions.get(question)
        if asked is None:
            known_ones = ", ".join(projection.questions)
            raise UnknownQuestion(f"{name} has no question {question!r}.\n  It answers: {known_ones}.")
        if on is not None or known is not None:
            raise NotYet("Only the register as it stands now can be asked.\n  Leave --on and --known away.")
        _require_parameters(asked, given)
        with self.views.read() as tx:
            live = storage.live(tx, name)
            assert live is not None, "catch_up comes before ask"
            return live.known, asked.ask(Tables(tx.connection, Store(projection, live.number).tables), **given)

    def projection(self, name: str) -> Projection[Any]:
        """A read model by name. Raises UnknownQuestion."""
        if name not in self.projections:
            raise UnknownQuestion(f"There is no read model {name!r}.\n  Known: {', '.join(sorted(self.projections))}.")
        return self.projections[name]

    def standing(self) -> list[Standing]:
        """How far each read model has read."""
        head: Head = self.ledger.head()
        found = []
        with self.views.read() as tx:
            for projection in self.projections.values():
                live = storage.live(tx, projection.name)
                position = live.position if live else 0
                found.append(Standing(projection.name, projection.version, position, head.position - position))
        return found


def _require_parameters(asked: Question, given: dict[str, Any]) -> None:
    known = {parameter.name: parameter.default is parameter.empty for parameter in asked.parameters}
    faults = [f"has no parameter {name!r}" for name in given if name not in known]
    faults += [f"needs {name!r}" for name, needed in known.items() if needed and name not in given]
    for fault in faults:
        raise UnknownQuestion(f"{asked.name} {fault}.\n  It takes: {', '.join(known) or 'nothing'}.")


def concerned(projection: Projection[Any], events: Iterable[Recorded]) -> Iterator[tuple[str, Recorded]]:
    """Every key each event concerns. Raises FoldFailed naming the event."""
    folds, keys = projection.folds, projection.keys
    for recorded in events:
        if type(recorded.event) in folds:
            try:
                found = tuple(keys(recorded.event, recorded))
            except Exception as error:
                raise _failed(projection, recorded, error) from error
            for key in found:
                yield key, recorded


def fold_one(projection: Projection[Any], states: dict[str, Any], key: str, recorded: Recorded) -> None:
    """Fold one event into the state of one key. Raises FoldFailed naming the event."""
    try:
        state = projection.folds[type(recorded.event)](states.get(key), recorded.event, recorded)
    except Exception as error:
        raise _failed(projection, recorded, error) from error
    if state is not None:
        states[key] = state


def _failed(projection: Projection[Any], recorded: Recorded, error: Exception) -> FoldFailed:
    """The kind of fault and its place; its text could hold personal data and stays in the chained exception."""
    where = f"{projection.name} stands still at position {recorded.position} ({recorded.event.TOPIC})"
    return FoldFailed(f"{where}: {type(error).__name__}.\n  Show this line to whoever looks after the program.")
