"""Tables and states of data updates, whom an event concerns, and what holds; those of a person are in ``roll``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Boolean, Column, Date, Integer, String, Text

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.projecting import Projection, Recorded, Row, json_text, rows_table
from projections.data_update_diff.roll import Person, changes, rows_of, standing

differences = rows_table(
    "differences",
    Column("cycle", String, doc="update cycle that found it"),
    Column("number", Integer, doc="number of the difference in its cycle"),
    Column("answer", String, doc="key of its answer"),
    Column("stream", String, doc="the participant; the cycle, where nobody here is meant"),
    Column("kind", String, doc="came_in, left, changed, missing or unknown"),
    Column("field", String, doc="field that differs"),
    Column("old", Text, doc="what the register says, in words; erased with the person"),
    Column("new", Text, doc="what the new data say, in words; erased with the person"),
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
    Column("cycle", String, doc="half-year, or the name given to it"),
    Column("opened_on", Date, doc="day it was opened"),
    Column("reason", Text, doc="why it was opened outside the half-years"),
    Column("stream", String, doc="where differences lie that mean nobody here"),
    Column("files", Integer, doc="compared, and not undone"),
    Column("closed_on", Date, doc="day on which nothing was left to answer"),
    Column("consulted", Text, doc="offices, JSON list"),
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
    opened_on: date | None = None
    reason: str | None = None
    stream: str = ""
    files: int = 0
    closed_on: date | None = None
    consulted: tuple[str, ...] = ()


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
    version=4,
    state=Named | Answered | Cycle | Person,
    tables=(differences, answers, cycles_opened, changes, standing),
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
        case Cycle() if state.opened_on is not None:
            *told, consulted = msgspec.structs.astuple(state)
            yield "cycles", (*told, json_text(consulted))
        case Person():
            yield from rows_of(key, state)
