"""Bills: what was received, verified, applied for, paid and returned.

The days of two payments are typed, so the later one may have been recorded first: the stage follows from the sums.
"""

from __future__ import annotations

from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.projecting import Recorded
from projections.contribution_calendar.model import Bill, projection


@projection.on(events.BillReceived, events.BillVerified, events.PaymentRequested, events.BillPaid)
@projection.on(events.BillLinesReturned, events.BillReturned)
def _went_on(state: Bill | None, event: Any, _at: Recorded) -> Bill:
    before = state or Bill(event.bill)
    return msgspec.structs.replace(before, **_told(before, event))


def _told(before: Bill, event: Event) -> dict[str, Any]:
    """What an event says of a bill."""
    match event:
        case events.BillReceived():
            sums: dict[str, Any] = {"lines": event.lines, "amount": event.amount, "unmatched": event.unmatched}
            return sums | {"dated": event.effective_on, "unmatched_amount": event.unmatched_amount}
        case events.BillVerified():
            return {"verified_on": event.effective_on, "verified_by": event.actor.person}
        case events.PaymentRequested():
            return {"requested_on": event.effective_on, "source": event.source}
        case events.BillPaid():
            return {"paid": before.paid + event.amount}
        case events.BillLinesReturned():
            return {"returned": before.returned + event.amount, "lines_returned": True}
    assert isinstance(event, events.BillReturned)
    returned = before.returned + event.amount
    return {"returned": returned, "lines_returned": True, "closed": True, "reason": event.reason}


def stage(bill: Bill) -> str:
    """How far a bill has come: received, verified, requested, partly paid, paid or returned."""
    if bill.paid:
        return "paid" if bill.paid + bill.returned == bill.amount else "partly paid"
    if bill.closed:
        return "returned"
    return "requested" if bill.requested_on else "verified" if bill.verified_on else "received"
