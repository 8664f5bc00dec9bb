"""What a read model is: a pure keyed fold, the rows that hold, and the questions it answers.

A projection is one file. It says which keys an event concerns, how a key's state changes, which rows follow from a
state, and which questions the rows answer. How and when it runs is :mod:`lifecycle.projecting.runner`'s business.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import UnionType
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec
from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    MetaData,
    Select,
    String,
    Table,
    and_,
    func,
    select,
)

from lifecycle.domain.events import Event, stored_names
from lifecycle.domain.profile import Profile
from lifecycle.ledger import Recorded
from lifecycle.projecting.moments import OPEN_DAY, OPEN_POSITION, Known, Moments

Row = tuple[Any, ...]
Answer = list[dict[str, Any]]
State = TypeVar("State", bound=msgspec.Struct)
SomeEvent = TypeVar("SomeEvent", bound=Event)

Keys = Callable[[Event, Recorded], Iterable[str]]
Fold = Callable[[Any, Any, Recorded], Any]
Ask = Callable[..., Answer]


class NothingKnown(Exception):  # noqa: N818 - an answer: what was asked about is not there
    """A question about something the register does not have; the second line is the cure."""


class Tables:
    """The tables of a projection as they stood on a day (``on``), as known at a position (``known``).

    ``profile`` is the law of the register, for what a question has to compare with a bound or a period.
    """

    def __init__(
        self,
        connection: Connection,
        physical: Mapping[str, Table],
        profile: Profile,
        moments: Moments,
        on: date,
        known: Known,
        read: Known,
    ) -> None:
        self.connection = connection
        self.profile = profile
        self.on = on
        self.known = known
        self._physical = physical
        self._moments = moments
        self._read = read
        self._then: dict[str, FromClause] = {}

    def table(self, declared: Table) -> FromClause:
        """The rows of a declared table that hold on that day, as known at that position."""
        if declared.name not in self._then:
            self._then[declared.name] = self._as_it_was(self._physical[declared.name])
        return self._then[declared.name]

    def _as_it_was(self, rows: Table) -> FromClause:
        c = rows.c
        known = c.known_until == OPEN_POSITION
        if self.known < self._read:
            known = and_(c.known_until > self.known.position, c.known_from <= self.known.position)
        told = [column for column in c if column.name not in ("valid_until", "known_until")]
        until = func.nullif(c.valid_until, OPEN_DAY).label("valid_until")
        return select(*told, until).where(known, c.valid_until > self.on, c.valid_from <= self.on).subquery()

    def shown(self, declared: Table) -> list[ColumnElement[Any]]:
        """The columns of a declared table that say something, in its order: neither its key nor its times."""
        columns = self.table(declared).c
        return [columns[column.name] for column in declared.columns if column.name not in ("key", "row_number")]

    def at(self, *, on: date | None = None, known: str | None = None) -> Tables:
        """The same tables on another day or as known at another time: a day, a position or a checkpoint.

        Raises Unanswerable for a time of which nothing is known.
        """
        then = self.known if known is None else self._moments.known(known, self._read)
        day = self.on if on is None else self._moments.on(on)
        return Tables(self.connection, self._physical, self.profile, self._moments, day, then, self._read)

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


def rows_table(name: str, *columns: Column[Any], found_by: Sequence[str] = (), counted_by: Sequence[str] = ()) -> Table:
    """A table of a projection: its columns after ``key`` (whose rows they are) and ``row_number`` (from 0).

    The runner adds the two axes of time. ``found_by`` are columns by whose value questions look rows up, besides the
    key; ``counted_by`` those by which the whole table is counted.
    """
    return Table(
        name,
        MetaData(),
        Column("key", String, primary_key=True, doc="whose row this is"),
        Column("row_number", Integer, primary_key=True, autoincrement=False, doc="which of the rows of one key"),
        *columns,
        info={"found_by": found_by, "counted_by": counted_by},
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
