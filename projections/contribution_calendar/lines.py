"""Lines and bills: from the letter to the confirmation, and back to the carrier."""

from __future__ import annotations

from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.domain.values import masked
from lifecycle.projecting import Recorded
from projections.contribution_calendar.model import Bill, Line, Named, Person, Unmatched, month_of, projection
from projections.contribution_calendar.people import ERASED, billed

_replace = msgspec.structs.replace


@projection.on(events.ContributionBilled)
def _billed(state: Line | Person | None, event: events.ContributionBilled, _at: Recorded) -> Line | Person:
    month = month_of(event.month)
    if isinstance(state, Person):
        return billed(state, month, "open", event.amount)
    return Line(event.participant, month, event.bill, event.line, event.slot, event.amount, event.effective_on)


@projection.on(events.ContributionPaid)
def _paid(state: Line | Person | None, event: events.ContributionPaid, _at: Recorded) -> Line | Person | None:
    if isinstance(state, Person):
        return billed(state, month_of(event.month), "paid", event.amount)
    return state and _replace(
        state,
        status="paid",
        paid_on=event.effective_on,
        received_on=event.received_on,
        confirmed_on=event.confirmed_on,
        source=event.source,
        payment=event.payment,
    )


@projection.on(events.ContributionReturned)
def _returned(state: Line | Person | None, event: events.ContributionReturned, _at: Recorded) -> Line | Person | None:
    if isinstance(state, Person):
        return billed(state, month_of(event.month), "returned", event.amount)
    return state and _replace(state, status="returned", returned_on=event.effective_on)


@projection.on(events.ContributionReversed)
def _reversed(
    state: Line | Person | Bill | None, event: events.ContributionReversed, _at: Recorded
) -> Line | Person | Bill | None:
    if isinstance(state, Person):
        return billed(state, month_of(event.month), "reversed", event.amount)
    if isinstance(state, Bill):
        return _replace(state, back=state.back + event.amount)
    return state and _replace(state, status="reversed", returned_on=event.effective_on, reason=event.reason)


@projection.on(events.BillReceived)
def _received(_state: Bill | None, event: events.BillReceived, _at: Recorded) -> Bill:
    sums = (event.lines, event.amount, event.unmatched, event.unmatched_amount)
    return Bill(event.bill, event.effective_on, *sums)


@projection.on(events.BillLineUnmatched)
def _unmatched(state: Named | None, event: events.BillLineUnmatched, _at: Recorded) -> Named:
    who, month = event.personal, month_of(event.month)
    whom = (event.participant, _hidden(who.nik) if who else ERASED, who.name if who else ERASED)
    line = Unmatched(event.bill, event.line, month, event.amount, event.why, event.what, *whom)
    return Named((*(state.lines if state else ()), line))


@projection.on(events.BillVerified, events.PaymentRequested, events.BillPaid)
@projection.on(events.BillLinesReturned, events.BillReturned)
def _went_on(state: Bill | None, event: Event, _at: Recorded) -> Bill | None:
    if state is None:
        return None
    now: dict[str, Any] = {}
    match event:
        case events.BillVerified():
            now = {"status": "verified", "verified_on": event.effective_on, "verified_by": event.actor.person}
        case events.PaymentRequested():
            now = {"status": "requested", "requested_on": event.effective_on, "source": event.source}
        case events.BillPaid():
            now = {"status": event.status, "paid": state.paid + event.amount}
        case events.BillLinesReturned():
            now = {"returned": state.returned + event.amount, "lines_returned": True}
        case events.BillReturned():
            returned = state.returned + event.amount
            now = {"status": event.status, "returned": returned, "lines_returned": True, "reason": event.reason}
    return _replace(state, **now)


def _hidden(nik: str | None) -> str | None:
    """A NIK as billed, masked; of what is no NIK nothing is shown."""
    if nik is None:
        return None
    return masked(nik) if len(nik) == 16 and nik.isdecimal() else "not a NIK"
