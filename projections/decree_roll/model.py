"""Tables and states of decrees and of whoever they name; what was decreed is one row, what became of it another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import BigInteger, Column, Date, Integer, String, Text

from lifecycle.domain.events import DecreeIssued, Event
from lifecycle.projecting import Projection, Recorded, Row, rows_table

decrees_issued = rows_table(
    "decrees",
    Column("decree", String, doc="number of the decree"),
    Column("dated", Date, doc="day it was issued"),
    Column("kind", String, doc="participants, change, job_kind, letter, erratum, annulment, decision or extension"),
    Column("named", Integer, doc="people it names, as counted when it was issued"),
    Column("batch", String, doc="the list of candidates it rests on"),
    Column("cycle", String, doc="the data update it decides"),
    Column("amends", String, doc="the decree it corrects or annuls"),
    Column("what", Text, doc="what was wrong with that one"),
    Column("position", BigInteger, doc="position in the log"),
)
lines = rows_table(
    "lines",
    Column("decree", String, doc="number of the decree"),
    Column("line", Integer, doc="line of its annexed list, from 1"),
    Column("participant", String, doc="id of the person on that line"),
    Column("enrolment", Integer, doc="number of the passage, from 1"),
    Column("slot_decreed", String, doc="the place given; null where a freed one was to be taken or one was kept"),
    Column("status_decreed", String, doc="decreed; registered, where a decree fell and this one confirms"),
    Column("granted_until", Date, doc="first day after the period it grants"),
    Column("position", BigInteger, doc="position in the log"),
    found_by=("decree",),
)
outcomes = rows_table(
    "outcomes",
    Column("decree", String, doc="number of the decree"),
    Column("line", Integer, doc="line of its annexed list"),
    Column("became", String, doc="struck, confirmed, terminated, replaced, ended, lapsed, withdrawn or found_same"),
    Column("since", Date, doc="day from which the line stands no longer"),
    Column("why", String, doc="the ground"),
    Column("by", String, doc="decree, or the id of the successor or of the record that stands"),
)
people_named = rows_table(
    "people",
    Column("participant", String, doc="id of the person in this register"),
    Column("nik", String, doc="national identity number, masked; erased with the person"),
    Column("name", String, doc="erased with the person"),
    Column("status_now", String, doc="candidate until decreed; deceased: registered, and reported dead"),
    Column("slot_now", String, doc="the place held now"),
    Column("decree_now", String, doc="the decree of the last enrolment; null where it fell or there was none"),
    Column("fell_on", Date, doc="day from which the decree no longer names the person"),
    Column("struck_by", String, doc="the erratum or annulment by which it fell"),
    Column("months_paid", Integer, doc="months paid while no decree named the person"),
    Column("rupiah_paid", BigInteger, doc="what was paid for these months, rupiah"),
)


class Paper(msgspec.Struct, frozen=True, omit_defaults=True, gc=False, tag="decree"):
    """A decree as issued."""

    number: str
    dated: date
    kind: str
    named: int
    batch: str | None
    cycle: str | None
    amends: str | None
    what: str | None
    position: int


class Outcome(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What became of a line."""

    became: str
    since: date
    why: str | None = None
    by: str | None = None


class Line(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A line of an annex, as decreed, and what became of it; none: it stands."""

    decree: str
    line: int
    enrolment: int
    slot: str | None
    status: str
    granted_until: date | None
    position: int
    outcome: Outcome | None = None


class Paid(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A month paid while no decree named the person."""

    enrolment: int
    bill: str
    line: int
    amount: int


class Person(msgspec.Struct, frozen=True, omit_defaults=True, tag="person"):
    """A person and every line that names them; ``over`` is how the enrolment ``ended`` came to its end."""

    nik: str = ""
    name: str = ""
    enrolment: int = 0
    status: str = "candidate"
    slot: str | None = None
    decree: str | None = None
    fell_on: date | None = None
    struck_by: str | None = None
    dead: bool = False
    ended: int = 0
    over: Outcome | None = None
    lines: tuple[Line, ...] = ()
    paid: tuple[Paid, ...] = ()


def _keys(event: Event, at: Recorded) -> Iterable[str]:
    return (f"decree:{event.number}",) if isinstance(event, DecreeIssued) else (at.stream,)


projection = Projection[Any](
    name="decree_roll",
    version=1,
    state=Paper | Person,
    tables=(decrees_issued, lines, outcomes, people_named),
    keys=_keys,
)


@projection.rows
def _rows(key: str, state: Paper | Person) -> Iterator[tuple[str, Row]]:
    if isinstance(state, Paper):
        yield "decrees", msgspec.structs.astuple(state)
        return
    for line in state.lines:
        decree, number, *told, outcome = msgspec.structs.astuple(line)
        yield "lines", (decree, number, key, *told)
        if outcome is not None:
            yield "outcomes", (decree, number, *msgspec.structs.astuple(outcome))
    if state.lines or state.paid or state.status == "registered":
        status = "deceased" if state.dead and state.status == "registered" else state.status
        now = (status, state.slot, state.decree, state.fell_on, state.struck_by)
        yield "people", (key, state.nik, state.name, *now, len(state.paid), sum(one.amount for one in state.paid))
