"""Tables and states of coverage, and whom an event concerns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Column, Date, Integer, String

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.projecting import Projection, Recorded, rows_table

ERASED = "erased"

spans = rows_table(
    "spans",
    Column("participant", String, doc="id of the person in this register; one row a covered enrolment"),
    Column("enrolment", Integer, doc="number of the passage, from 1"),
    Column("covered_from", Date),
    Column("covered_until", Date, doc="first day without cover, by its end, the death or the end of the grant"),
    Column("slot", String, doc="the place held, or held last"),
    Column("kecamatan", String),
    Column("village", String),
    Column("job_kind", String, doc="code of the regulation's job kind"),
    Column("sex", String, doc="male, female or null; erased with the person"),
    Column("born", String, doc="month of birth, YYYY-MM, or null; erased with the person"),
)
places = rows_table("places", Column("slot", String), Column("funding", String, doc="source of funds that pays it"))
closings = rows_table("closings", Column("closed_on", Date, doc="day from which nobody is enrolled"))


class Span(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One enrolment: what the person was then, and the days of cover (half-open)."""

    enrolment: int
    job_kind: str
    kecamatan: str | None = None
    village: str | None = None
    slot: str | None = None
    covered_from: date | None = None
    until: date | None = None
    granted_until: date | None = None

    @property
    def covered_until(self) -> date | None:
        """The first day without cover: of its end or of the granted period, whichever comes first."""
        return min((day for day in (self.until, self.granted_until) if day is not None), default=None)


class Person(msgspec.Struct, frozen=True, omit_defaults=True, tag="person"):
    """Somebody's enrolments; ``born`` is a month (YYYY-MM): no count needs the day."""

    sex: str | None
    born: str | None
    spans: tuple[Span, ...]


class Funded(msgspec.Struct, frozen=True, tag="funded"):
    """A place, and the source that pays it."""

    slot: str
    funding: str


class Closing(msgspec.Struct, frozen=True, tag="closing"):
    """The end of the programme."""

    on: date


def _keys(event: Event, at: Recorded) -> Iterable[str]:
    """A place or the programme; else the person whose stream it is."""
    if isinstance(event, events.SlotOpened | events.FundingSwitched):
        return (f"place:{event.slot}",)
    return ("closing",) if isinstance(event, events.RegisterClosed) else (at.stream,)


projection = Projection[Any](
    name="coverage", version=1, state=Person | Funded | Closing, tables=(spans, places, closings), keys=_keys
)
