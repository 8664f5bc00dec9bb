"""Tables and states of the alerts, and whom an event concerns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Column, Date, String

from lifecycle.domain import events
from lifecycle.domain.contribution import Term
from lifecycle.domain.events import Event
from lifecycle.domain.participant.course import Course
from lifecycle.projecting import Projection, Recorded, rows_table

ERASED = "erased"

candidates = rows_table(
    "candidates",
    Column("participant", String, doc="id of the person in this register; not registered, and not out"),
    Column("name", String, doc="erased with the person"),
    Column("birth_date", Date, doc="gone with the person"),
    Column("status", String, doc="the last step taken"),
    Column("standing", String, doc="the last check passed; it differs where the case was returned"),
    Column("path", String, doc="the way through the regulation; empty: its first"),
    Column("job_kind", String, doc="code of the regulation's job kind"),
)
grants = rows_table(
    "grants",
    Column("participant", String, doc="id of the person in this register; decreed or registered for a period"),
    Column("name", String, doc="erased with the person"),
    Column("path", String),
    Column("granted_until", Date, doc="first day after the period"),
)
terms = rows_table(
    "terms",
    Column("participant", String, doc="id of the person in this register; one row a registered enrolment"),
    Column("name", String, doc="erased with the person"),
    Column("due_from", String, doc="first month that is due, YYYY-MM"),
    Column("due_through", String, doc="last month that is due; null: no end yet"),
)
paid = rows_table(
    "paid",
    Column("participant", String, doc="id of the person in this register"),
    Column("month", String, doc="a month that is paid and was not reversed, YYYY-MM"),
)
bills = rows_table("bills", Column("bill", String, doc="received and not verified"), Column("dated", Date))
places = rows_table(
    "places", Column("slot", String, doc="fell free and waits for a successor"), Column("since", Date, doc="first day")
)
cycles = rows_table("cycles", Column("cycle", String, doc="a data update that is closed"), Column("closed_on", Date))
programme = rows_table(
    "programme", Column("opened_on", Date), Column("closed_on", Date, doc="nobody is enrolled any more")
)


class Person(msgspec.Struct, frozen=True, omit_defaults=True, tag="person"):
    """Where the last enrolment stands, and the months that each was due; ``standing`` is the last check passed.

    A death may be on record before there is any enrolment.
    """

    course: Course = Course()
    name: str = ""
    standing: str = ""
    birth_date: date | None = None
    died_on: date | None = None
    terms: tuple[Term, ...] = ()


class Paid(msgspec.Struct, frozen=True, tag="paid"):
    """A month of a person, paid on so many lines that were not reversed."""

    participant: str
    month: str
    lines: int


class Bill(msgspec.Struct, frozen=True, tag="bill"):
    """A bill; ``waits``: nobody has verified it or sent it back."""

    bill: str
    dated: date
    waits: bool = True


class Place(msgspec.Struct, frozen=True, tag="place"):
    """A place; ``freed``: somebody left it, and it passes on by replacement."""

    slot: str
    since: date
    freed: bool


class Cycle(msgspec.Struct, frozen=True, tag="cycle"):
    """A data update, and the day on which it was closed."""

    cycle: str
    closed_on: date


class Programme(msgspec.Struct, frozen=True, omit_defaults=True, tag="programme"):
    """The register, from its opening to its end."""

    opened_on: date
    closed_on: date | None = None


_MONTHS = (events.ContributionPaid, events.ContributionReversed)
_BILLS = (events.BillReceived, events.BillVerified, events.BillReturned)
_PLACES = (events.SlotAssigned, events.SlotVacated)


def _keys(event: Event, at: Recorded) -> Iterable[str]:
    """A month of a person, a bill, a place, a data update or the programme; else the person whose stream it is."""
    if isinstance(event, _MONTHS):
        return (f"paid:{event.participant}/{event.month:%Y-%m}",)
    if isinstance(event, _BILLS):
        return (f"bill:{event.bill}",)
    if isinstance(event, _PLACES):
        return (f"place:{event.slot}",)
    if isinstance(event, events.UpdateCycleClosed):
        return (f"cycle:{event.cycle}",)
    if isinstance(event, events.RegisterOpened | events.RegisterClosed):
        return ("programme",)
    return (at.stream,)


projection = Projection[Any](
    name="alerts",
    version=2,
    state=Person | Paid | Bill | Place | Cycle | Programme,
    tables=(candidates, grants, terms, paid, bills, places, cycles, programme),
    keys=_keys,
)
