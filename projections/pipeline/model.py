"""Tables and states of the pipeline, and whom an event concerns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import BigInteger, Boolean, Column, Date, String, Text

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.domain.participant.course import Course
from lifecycle.projecting import Projection, Recorded, rows_table

ERASED = "erased"

cases = rows_table(
    "cases",
    Column("participant", String, doc="id of the person in this register; one row a case somebody has to act on"),
    Column("name", String, doc="erased with the person"),
    Column("status", String, doc="the last step taken; returned: sent back to be corrected"),
    Column("since", Date, doc="day of that step; where a registered person died, of the death"),
    Column("path", String, doc="the way through the regulation; empty: its first"),
    Column("batch", String),
    Column("job_kind", String, doc="code of the regulation's job kind"),
    Column("kecamatan", String),
    Column("put_forward_by", String, doc="the office that put the case forward last"),
    Column("has_place", Boolean),
    Column("has_decree", Boolean, doc="false where it was struck, or was never named"),
    Column("has_cover", Boolean, doc="whether cover ever began"),
    Column("died", Boolean, doc="reported dead, and still registered"),
)
bills = rows_table(
    "bills",
    Column("bill", String, doc="a bill that is neither paid nor returned"),
    Column("status", String, doc="received, verified, requested or partly paid"),
    Column("since", Date, doc="day of that stage"),
    Column("amount", BigInteger, doc="rupiah billed"),
)
places = rows_table(
    "places",
    Column("slot", String, doc="a place that fell free and waits for a successor"),
    Column("since", Date, doc="first day without a holder"),
    Column("last_holder", String, doc="id of the person who left it"),
)
papers = rows_table(
    "papers",
    Column("settles", String, doc="what the regulation leaves open and this paper settles"),
    Column("since", Date, doc="first day on which it settles it"),
    Column("reference", String, doc="the paper"),
    Column("office", String, doc="who acts on it"),
    Column("kinds", Text, doc="job kinds it is for, JSON list; empty: all"),
    Column("grounds", Text, doc="grounds it names, JSON list"),
)


class Case(msgspec.Struct, frozen=True, omit_defaults=True, tag="case"):
    """Where the last enrolment of a person stands since a day; a death may be on record before any."""

    course: Course = Course()
    since: date = date.min
    name: str = ""
    batch: str = ""
    job_kind: str = ""
    put_forward_by: str = ""
    path: str = ""
    kecamatan: str | None = None
    decree: str | None = None
    slot: str | None = None
    covered: bool = False
    died_on: date | None = None


class Bill(msgspec.Struct, frozen=True, tag="bill"):
    """The stage of a bill; ``amount`` in rupiah."""

    bill: str
    status: str
    since: date
    amount: int


class Place(msgspec.Struct, frozen=True, tag="place"):
    """A place that fell free, or (``last_holder`` None) one that is held or open."""

    slot: str
    since: date
    last_holder: str | None = None


class Paper(msgspec.Struct, frozen=True, tag="paper"):
    """A paper that settles what the regulation leaves open."""

    settles: str
    since: date
    reference: str
    office: str | None
    kinds: tuple[str, ...]
    grounds: tuple[str, ...]


_OF_BILL = (
    events.BillReceived,
    events.BillReturned,
    events.BillVerified,
    events.PaymentRequested,
    events.BillPaid,
)


def _keys(event: Event, at: Recorded) -> Iterable[str]:
    """A bill, a place or a paper; else the person whose stream it is."""
    if isinstance(event, _OF_BILL):
        return (f"bill:{event.bill}",)
    if isinstance(event, events.SlotAssigned | events.SlotVacated):
        return (f"place:{event.slot}",)
    if isinstance(event, events.InstrumentRecorded):
        return (f"paper:{at.position}",)
    return (at.stream,)


projection = Projection[Any](
    name="pipeline", version=2, state=Case | Bill | Place | Paper, tables=(cases, bills, places, papers), keys=_keys
)
