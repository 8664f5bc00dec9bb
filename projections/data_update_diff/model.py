"""Tables and states of data updates and of the changing roll, whom an event concerns, and what holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Boolean, Column, Date, Integer, String, Text

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.projecting import Projection, Recorded, Row, json_text, rows_table

differences = rows_table(
    "differences",
    Column("cycle", String),
    Column("number", Integer),
    Column("answer", String, doc="key of its answer"),
    Column("stream", String, doc="the participant; the cycle, where nobody here is meant"),
    Column("kind", String, doc="came_in, left, changed, missing or unknown"),
    Column("field", String),
    Column("old", Text),
    Column("new", Text),
    Column("material", Boolean, doc="bears on who is admitted"),
    Column("ground", String, doc="on which the new data say the person left"),
)
answers = rows_table(
    "answers",
    Column("ground", String, doc="on which an end is proposed"),
    Column("resolution", String, doc="corrected, proposed, not_proposed, termination_proposed; withdrawn"),
    Column("decree", String, doc="the change decree that decided it"),
)
cycles_opened = rows_table(
    "cycles",
    Column("cycle", String),
    Column("opened_on", Date),
    Column("reason", Text),
    Column("stream", String, doc="where differences lie that mean nobody here"),
    Column("files", Integer, doc="compared, and not undone"),
    Column("closed_on", Date),
    Column("consulted", Text, doc="offices, JSON list"),
)
changes = rows_table(
    "changes",
    Column("what", String, doc="came_in, left, changed or replaced"),
    Column("participant", String),
    Column("slot", String),
    Column("on", Date),
    Column("why", String, doc="decree or successor; the ground of leaving; the field that changed"),
    Column("old", Text),
    Column("new", Text),
    Column("by", String, doc="decree, or the id of predecessor, successor or the record that stands"),
)


class Difference(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A difference of old and new data; ``answer`` is the key under which its answer is found."""

    cycle: str
    number: int
    answer: str
    stream: str
    kind: str
    field: str | None
    old: str | None
    new: str | None
    material: bool
    ground: str | None


class Named(msgspec.Struct, frozen=True, tag="named"):
    """The differences about one person, known here or not, so that they can be erased with them."""

    differences: tuple[Difference, ...]


class Answered(msgspec.Struct, frozen=True, omit_defaults=True, gc=False, tag="answer"):
    """What became of a difference."""

    ground: str | None = None
    resolution: str = "open"
    decree: str | None = None


class Cycle(msgspec.Struct, frozen=True, omit_defaults=True, tag="cycle"):
    """An update cycle."""

    cycle: str
    opened_on: date
    reason: str | None
    stream: str
    files: int = 0
    closed_on: date | None = None
    consulted: tuple[str, ...] = ()


class Change(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One change of the roll."""

    what: str
    slot: str | None
    on: date
    why: str
    old: str | None = None
    new: str | None = None
    by: str | None = None


class Person(msgspec.Struct, frozen=True, omit_defaults=True, tag="person"):
    """What has changed about a person, and how they stand: ``on_roll`` from the decree until they leave.

    ``died`` waits: it is the leaving, unless the participation is ended in due form.
    """

    changes: tuple[Change, ...] = ()
    died: Change | None = None
    on_roll: bool = False
    registered: bool = False
    decree: str | None = None
    slot: str | None = None
    predecessor: str | None = None


_OfAnswer = events.DifferenceResolved | events.DifferenceDecreed | events.DifferenceWithdrawn
_OfCycle = (
    events.UpdateCycleOpened
    | events.CoordinationRecorded
    | events.UpdateReceived
    | events.UpdateUndone
    | events.UpdateCycleClosed
)


def _keys(event: Event, at: Recorded) -> Iterable[str]:
    """Whom a difference is about; its answer, which names nobody; a cycle; a person, and whom rows meant by them."""
    if isinstance(event, events.DifferenceFound):
        return (f"who:{event.whose() or at.stream}",)
    if isinstance(event, events.PersonErased):
        return (at.stream, *(f"who:{subject}" for subject in event.subjects()))
    if isinstance(event, _OfAnswer):
        return (answer_key(event.cycle, event.number),)
    return (f"cycle:{event.cycle}",) if isinstance(event, _OfCycle) else (at.stream,)


def answer_key(cycle: str, number: int) -> str:
    """Where the answer to a difference is kept."""
    return f"difference:{cycle}/{number:06d}"


projection = Projection[Any](
    name="data_update_diff",
    version=2,
    state=Named | Answered | Cycle | Person,
    tables=(differences, answers, cycles_opened, changes),
    keys=_keys,
)


@projection.rows
def _rows(key: str, state: Named | Answered | Cycle | Person) -> Iterator[tuple[str, Row]]:
    match state:
        case Named():
            for difference in state.differences:
                yield "differences", msgspec.structs.astuple(difference)
        case Answered():
            yield "answers", msgspec.structs.astuple(state)
        case Cycle():
            *told, consulted = msgspec.structs.astuple(state)
            yield "cycles", (*told, json_text(consulted))
        case Person():
            for change in (*state.changes, state.died):
                if change is not None:
                    what, *told = msgspec.structs.astuple(change)
                    yield "changes", (what, key, *told)
