"""Tables and states of the contribution calendar, and whom an event concerns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, String, Text

from lifecycle.domain import events
from lifecycle.domain.contribution import Term
from lifecycle.domain.events import Event
from lifecycle.projecting import Projection, Recorded, rows_table

months = rows_table(
    "months",
    Column("participant", String, doc="id of the person in this register"),
    Column("month", String, doc="contribution month, YYYY-MM"),
    Column("bill", String),
    Column("line", Integer, doc="its number on the letter, from 1"),
    Column("slot", String),
    Column("amount", Integer, doc="rupiah"),
    Column("billed_on", Date, doc="day of the billing letter"),
    Column("status", String, doc="open, paid, returned (unpaid) or reversed (after payment)"),
    Column("paid_on", Date),
    Column("received_on", Date, doc="day on which the carrier had the money"),
    Column("confirmed_on", Date),
    Column("source", String, doc="source of funds"),
    Column("payment", String, doc="number of the SP2D"),
    Column("returned_on", Date, doc="day on which it went back to the carrier, or was reversed"),
    Column("reason", Text, doc="why it was reversed"),
    Column("late", Boolean, doc="paid after the day on which the month was due; null while unpaid"),
)
received = rows_table(
    "bills",
    Column("bill", String),
    Column("dated", Date, doc="day of the billing letter"),
    Column("lines", Integer),
    Column("amount", BigInteger, doc="rupiah billed; what is open, paid and returned always comes to this"),
    Column("unmatched_lines", Integer, doc="lines that did not match the register"),
    Column("unmatched_amount", BigInteger),
    Column("status", String, doc="received, verified, requested, partly paid, paid or returned"),
    Column("verified_on", Date),
    Column("verified_by", String, doc="the person who verified it"),
    Column("requested_on", Date, doc="day on which payment was applied for"),
    Column("source", String, doc="source of funds"),
    Column("paid_amount", BigInteger),
    Column("returned_amount", BigInteger, doc="sent back to the carrier, unpaid"),
    Column("open_amount", BigInteger, doc="neither paid nor returned; lines that do not match until they went back"),
    Column("reversed_amount", BigInteger, doc="of what was paid, what the carrier has to give back or credit"),
    Column("reason", Text, doc="why what was open went back"),
    Column("lines_returned", Boolean, doc="whether the lines that did not match went back"),
)
strange = rows_table(
    "unmatched",
    Column("bill", String),
    Column("line", Integer, doc="its number on the letter, from 1"),
    Column("month", String, doc="contribution month, YYYY-MM"),
    Column("amount", Integer, doc="rupiah"),
    Column("why", String, doc="not_on_roll, dead_before, not_covered, wrong_amount or billed_twice"),
    Column("what", Text),
    Column("participant", String, doc="null where nobody here is meant"),
    Column("nik", String, doc="national identity number as billed, masked"),
    Column("name", String, doc="name as billed"),
)
people = rows_table(
    "people",
    Column("participant", String, doc="id of the person in this register; one row a registered enrolment"),
    Column("name", String),
    Column("slot", String),
    Column("decree", String, doc="null where it was struck: nothing can be paid until another one confirms"),
    Column("registered_on", Date),
    Column("covered_from", Date),
    Column("covered_until", Date, doc="first day without cover"),
    Column("died_on", Date),
    Column("due_from", String, doc="first month that is due, YYYY-MM; null where no day was covered"),
    Column("due_through", String, doc="last month that is due"),
    Column("billed", Text, doc="months billed, each with what became of it (see months) and its rupiah; JSON"),
)
closings = rows_table("closings", Column("closed_on", Date, doc="day on which the programme ended"))


class Line(msgspec.Struct, frozen=True, omit_defaults=True, gc=False, tag="line"):
    """A month of a person on a bill. Billed again after it came back, the month is on another line."""

    participant: str
    month: str
    bill: str
    line: int
    slot: str | None
    amount: int
    billed_on: date
    status: str = "open"
    paid_on: date | None = None
    received_on: date | None = None
    confirmed_on: date | None = None
    source: str | None = None
    payment: str | None = None
    returned_on: date | None = None
    reason: str | None = None


class Bill(msgspec.Struct, frozen=True, omit_defaults=True, tag="bill"):
    """A bill with its sums in rupiah; ``back`` is what came back of what was paid."""

    bill: str
    dated: date
    lines: int
    amount: int
    unmatched: int
    unmatched_amount: int
    status: str = "received"
    verified_on: date | None = None
    verified_by: str | None = None
    requested_on: date | None = None
    source: str | None = None
    paid: int = 0
    returned: int = 0
    back: int = 0
    reason: str | None = None
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


class Named(msgspec.Struct, frozen=True, tag="named"):
    """The lines that do not match of one whom they name, so that they can be erased with them."""

    lines: tuple[Unmatched, ...]


class Closing(msgspec.Struct, frozen=True, tag="closing"):
    """The end of the programme: from that day on no month is due."""

    on: date


class Person(msgspec.Struct, frozen=True, omit_defaults=True, tag="person"):
    """A person with the enrolments between whose days months are due, and what became of each month billed."""

    name: str
    terms: tuple[Term, ...] = ()
    died_on: date | None = None
    billed: dict[str, tuple[str, int]] = {}


_OF_LINE = (
    events.ContributionBilled,
    events.ContributionPaid,
    events.ContributionReturned,
    events.ContributionReversed,
)
_OF_BILL = (
    events.BillReceived,
    events.BillLinesReturned,
    events.BillReturned,
    events.BillVerified,
    events.PaymentRequested,
    events.BillPaid,
)


@cache
def month_of(day: date) -> str:
    """A contribution month, YYYY-MM."""
    return f"{day:%Y-%m}"


def _keys(event: Event, at: Recorded) -> Iterable[str]:
    """A line and whose it is; a bill; the programme; whom a line names in vain; a person, with such lines."""
    if isinstance(event, _OF_LINE):
        line = f"{event.participant}/{month_of(event.month)}/{event.bill}/{event.line:06d}"
        both = (line, event.participant)
        return (*both, f"bill:{event.bill}") if isinstance(event, events.ContributionReversed) else both
    if isinstance(event, _OF_BILL):
        return (f"bill:{event.bill}",)
    if isinstance(event, events.RegisterClosed):
        return ("closing",)
    if isinstance(event, events.BillLineUnmatched):
        return (f"who:{event.whose() or f'{event.bill}/{event.line:06d}'}",)
    if isinstance(event, events.PersonErased):
        return (at.stream, *(f"who:{subject}" for subject in event.subjects()))
    return (at.stream,)


projection = Projection[Any](
    name="contribution_calendar",
    version=4,
    state=Line | Bill | Named | Person | Closing,
    tables=(months, received, strange, people, closings),
    keys=_keys,
)
