"""Tables and state of the roll, and which rows hold."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

import msgspec
from sqlalchemy import Column, Date, Integer, String

from lifecycle.domain.events import Event
from lifecycle.domain.participant.course import Course
from lifecycle.projecting import Projection, Recorded, Row, rows_table

roll = rows_table(
    "roll",
    Column("participant", String, doc="id of the person in this register"),
    Column("nik", String, doc="national identity number, masked; erased with the person"),
    Column("name", String, doc="erased with the person"),
    Column("kecamatan", String),
    Column("village", String),
    Column("job_kind", String, doc="code of the regulation's job kind"),
    Column("status", String, doc="state of the current enrolment; deceased: registered, and reported dead"),
    Column("enrolment", Integer, doc="number of the current passage, from 1"),
    Column("slot", String, doc="the place held now"),
    Column("decree", String),
    Column("membership_number", String),
    Column("covered_from", Date),
    Column("covered_until", Date, doc="first day without cover"),
    counted_by=("status",),
)
paid_months = rows_table(
    "paid_months",
    Column("through", Date, doc="last day of a month paid for the person's current enrolment"),
)


class PaidMonth(NamedTuple):
    """A month of an enrolment that a line of a bill paid; ``month`` is its year times twelve plus its number."""

    enrolment: int
    month: int


paid_month = cache(PaidMonth)
"""The same month of everybody is kept in memory once."""


class OnRoll(msgspec.Struct, frozen=True, omit_defaults=True):
    """A person's line of the roll, none until somebody has put them forward.

    ``paid`` are months in order, one for every line that was not reversed; never of an enrolment before the last.
    """

    course: Course = Course()
    nik: str = ""
    name: str = ""
    job_kind: str | None = None
    kecamatan: str | None = None
    village: str | None = None
    slot: str | None = None
    decree: str | None = None
    membership_number: str | None = None
    covered_from: date | None = None
    covered_until: date | None = None
    dead: bool = False
    paid: tuple[PaidMonth, ...] = ()


NOBODY = OnRoll()


def _keys(_event: Event, at: Recorded) -> Iterable[str]:
    return (at.stream,)


projection = Projection(name="current_roll", version=5, state=OnRoll, tables=(roll, paid_months), keys=_keys)


@projection.rows
def _rows(key: str, state: OnRoll) -> Iterator[tuple[str, Row]]:
    course = state.course
    if not course.enrolment:
        return
    yield (
        "roll",
        (
            key,
            state.nik,
            state.name,
            state.kecamatan,
            state.village,
            state.job_kind,
            "deceased" if state.dead and course.status == "registered" else course.status,
            course.enrolment,
            state.slot,
            state.decree,
            state.membership_number,
            state.covered_from,
            state.covered_until,
        ),
    )
    for paid in dict.fromkeys(state.paid):
        if paid.enrolment == course.enrolment:
            yield "paid_months", (_last_day(paid.month),)


@cache
def _last_day(number: int) -> date:
    year, month = divmod(number - 1, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])
