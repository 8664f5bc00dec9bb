"""States of the contribution calendar, and which of them an event concerns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.contribution import Term
from lifecycle.domain.events import Event
from lifecycle.projecting import Projection, Recorded
from projections.contribution_calendar import tables


class Line(msgspec.Struct, frozen=True, omit_defaults=True, gc=False, tag="line"):
    """A month of a person on a bill. Billed again after it came back, the month is on another line."""

    participant: str
    month: str
    bill: str
    line: int
    amount: int
    slot: str | None = None
    billed_on: date | None = None
    paid_on: date | None = None
    received_on: date | None = None
    confirmed_on: date | None = None
    source: str | None = None
    payment: str | None = None
    returned_on: date | None = None
    reason: str | None = None
    billed_position: int | None = None
    paid_position: int | None = None
    returned_position: int | None = None


class Bill(msgspec.Struct, frozen=True, omit_defaults=True, tag="bill"):
    """A bill with its sums in rupiah; no ``dated`` before the day of its letter, ``closed`` once the rest went back."""

    bill: str
    dated: date | None = None
    lines: int = 0
    amount: int = 0
    unmatched: int = 0
    unmatched_amount: int = 0
    verified_on: date | None = None
    verified_by: str | None = None
    requested_on: date | None = None
    source: str | None = None
    paid: int = 0
    returned: int = 0
    reason: str | None = None
    closed: bool = False
    lines_returned: bool = False


class Unmatched(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A line that does not match; whether it went back is said of its bill."""

    bill: str
    line: int
    month: str
    amount: int
    why: str
    what: str
    participant: str | None
    nik: str | None
    name: str | None
    position: int


class Named(msgspec.Struct, frozen=True, tag="named"):
    """The lines that do not match of one whom they name, so that they can be erased with them."""

    lines: tuple[Unmatched, ...]


class Closing(msgspec.Struct, frozen=True, tag="closing"):
    """The end of the programme: from that day on no month is due."""

    on: date


class Person(msgspec.Struct, frozen=True, omit_defaults=True, tag="person"):
    """A person with the enrolments between whose days months are due; no name before the first proposal."""

    name: str | None = None
    terms: tuple[Term, ...] = ()
    died_on: date | None = None
    death_position: int | None = None
    same_as: str | None = None


class Holding(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """The time of one holder, half-open."""

    participant: str
    enrolment: int
    held_from: date | None = None
    held_until: date | None = None
    ground: str | None = None
    assigned_position: int | None = None
    vacated_position: int | None = None


class Funding(msgspec.Struct, frozen=True, gc=False):
    """A source that pays a place from a month on."""

    source: str
    month: str
    position: int


class Place(msgspec.Struct, frozen=True, omit_defaults=True, tag="place"):
    """A funded place with those who held it and the sources that paid it, each first to last."""

    slot: str
    holdings: tuple[Holding, ...] = ()
    funded: tuple[Funding, ...] = ()


State = Line | Bill | Named | Person | Closing | Place

_OF_BILL = (
    events.BillReceived,
    events.BillLinesReturned,
    events.BillReturned,
    events.BillVerified,
    events.PaymentRequested,
    events.BillPaid,
)
_OF_SLOT = (events.SlotOpened, events.SlotAssigned, events.SlotVacated, events.FundingSwitched)


@cache
def month_of(day: date) -> str:
    """A contribution month, YYYY-MM."""
    return f"{day:%Y-%m}"


def _keys(event: Event, at: Recorded) -> Iterable[str]:
    """A line; a bill; a place; the programme; whom a line names in vain; a person, with such lines."""
    match event:
        case events.ContributionLine():
            return (f"{event.participant}/{month_of(event.month)}/{event.bill}/{event.line:06d}",)
        case events.BillLineUnmatched():
            return (f"who:{event.whose() or f'{event.bill}/{event.line:06d}'}",)
        case events.PersonErased():
            return (at.stream, *(f"who:{subject}" for subject in event.subjects()))
        case events.RegisterClosed():
            return ("closing",)
    if isinstance(event, _OF_BILL):
        return (f"bill:{event.bill}",)
    return (f"slot:{event.slot}",) if isinstance(event, _OF_SLOT) else (at.stream,)


projection = Projection[Any](
    name="contribution_calendar",
    version=5,
    state=State,
    tables=(
        tables.months,
        tables.received,
        tables.strange,
        tables.people,
        tables.enrolments,
        tables.holders,
        tables.funding,
        tables.closings,
    ),
    keys=_keys,
)
