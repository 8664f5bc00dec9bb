"""What a read model is: a pure keyed fold, the rows that hold, and the questions it answers.

A projection is one file. It says which keys an event concerns, how a key's state changes, which rows follow from a
state, and which questions the rows answer. How and when it runs is :mod:`lifecycle.projecting.runner`'s business.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import UnionType
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec
from sqlalchemy import Column, Connection, Integer, MetaData, Select, String, Table

from lifecycle.domain.events import Event, stored_names
from lifecycle.ledger import Recorded

Row = tuple[Any, ...]
Answer = list[dict[str, Any]]
State = TypeVar("State", bound=msgspec.Struct)
SomeEvent = TypeVar("SomeEvent", bound=Event)

Keys = Callable[[Event, Recorded], Iterable[str]]
Fold = Callable[[Any, Any, Recorded], Any]
Ask = Callable[..., Answer]


class NothingKnown(Exception):  # noqa: N818 - an answer: what was asked about is not there
    """A question about something the register does not have; the second line is the cure."""


class Known(NamedTuple):
    """Up to where the log is known: a position, always the end of a commit, and its stamp in microseconds (UTC)."""

    position: int
    recorded_at: int


class Tables:
    """The tables of one generation of a projection, inside one transaction."""

    def __init__(self, connection: Connection, physical: dict[str, Table]) -> None:
        self.connection = connection
        self._physical = physical

    def table(self, declared: Table) -> Table:
        """The table that holds the live rows of a declared one."""
        return self._physical[declared.name]

    def rows(self, query: Select[Any]) -> Answer:
        """The rows of a query, column name to value."""
        return [dict(row) for row in self.connection.execute(query).mappings()]


class Question(NamedTuple):
    """One question: its docstring is its help, its keyword parameters are asked for on every surface."""

    name: str
    ask: Ask
    help: str
    parameters: tuple[inspect.Parameter, ...]


class Projection(Generic[State]):
    """Declares a read model. Raise ``version`` when rows or folds change: the next use rebuilds it.

    ``state`` is a struct, or a union of tagged ones where the keys of a read model stand for different things.
    """

    def __init__(
        self, *, name: str, version: int, state: type[State] | UnionType, tables: Sequence[Table], keys: Keys
    ) -> None:
        self.name = name
        self.version = version
        self.state = state
        self.tables = tuple(tables)
        self.keys = keys
        self.folds: dict[type[Event], Fold] = {}
        self.questions: dict[str, Question] = {}
        self.rows_of: Callable[[str, State], Iterable[tuple[str, Row]]] = _no_rows

    def on(
        self, *events: type[SomeEvent]
    ) -> Callable[[Callable[[State | None, SomeEvent, Recorded], State | None]], Fold]:
        """How these events change the state of each key they concern; None where there is no state yet."""

        def declare(fold: Callable[[State | None, SomeEvent, Recorded], State | None]) -> Fold:
            self.folds.update(dict.fromkeys(events, fold))
            return fold

        return declare

    @property
    def topics(self) -> tuple[str, ...]:
        """The stored names of the events it folds; no other event need be read."""
        return tuple(name for event in self.folds for name in stored_names(event))

    def rows(
        self, function: Callable[[str, State], Iterable[tuple[str, Row]]]
    ) -> Callable[[str, State], Iterable[tuple[str, Row]]]:
        """What holds for a key: (table name, values in column order after ``key`` and ``row_number``)."""
        self.rows_of = function
        return function

    def question(self, function: Ask) -> Ask:
        """A question: keyword-only parameters besides the tables; ``on`` and ``known`` come to every one that asks."""
        parameters = tuple(inspect.signature(function, eval_str=True).parameters.values())[1:]
        shown = tuple(p for p in parameters if p.name not in ("on", "known"))
        text = inspect.getdoc(function) or ""
        self.questions[function.__name__] = Question(function.__name__, function, text, shown)
        return function


def rows_table(name: str, *columns: Column[Any]) -> Table:
    """A table of a projection: its columns after ``key`` (whose rows they are) and ``row_number`` (from 0)."""
    return Table(
        name,
        MetaData(),
        Column("key", String, primary_key=True, doc="whose row this is"),
        Column("row_number", Integer, primary_key=True, autoincrement=False, doc="order of the rows of one key"),
        *columns,
        sqlite_with_rowid=False,
    )


def json_text(values: Sequence[Any]) -> str:
    """A list as JSON text, for a column that holds several values."""
    return msgspec.json.encode(values).decode()


def from_json_text(answer: Answer, *columns: str) -> Answer:
    """The same rows with these columns as lists again."""
    for row in answer:
        row.update({column: msgspec.json.decode(row[column]) for column in columns if row[column] is not None})
    return answer


def _no_rows(_key: str, _state: Any) -> Iterator[tuple[str, Row]]:
    return iter(())


__all__ = [
    "Answer",
    "Known",
    "NothingKnown",
    "Projection",
    "Question",
    "Recorded",
    "Row",
    "Tables",
    "from_json_text",
    "json_text",
    "rows_table",
]
