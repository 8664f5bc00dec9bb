"""How a bill stands: the stages of its process, and what is open of it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from lifecycle.domain.events import (
    BillLinesReturned,
    BillPaid,
    BillReceived,
    BillReturned,
    BillVerified,
    Event,
    PaymentRequested,
)
from lifecycle.domain.processes import Table

NONE = "not received"
PROCESS = Table(
    "A bill that is",
    NONE,
    (
        ("receive_bill", NONE, "received"),
        ("return_lines", "received", "received"),
        ("verify_bill", "received", "verified"),
        ("request_payment", "verified", "requested"),
        ("pay_bill", "requested", "paid"),
        ("pay_part", "requested", "partly paid"),
        ("pay_bill", "partly paid", "paid"),
        ("pay_part", "partly paid", "partly paid"),
        ("return_bill", "received", "returned"),
        ("return_bill", "verified", "returned"),
        ("return_bill", "partly paid", "paid"),
        ("reverse", "paid", "paid"),
        ("reverse", "partly paid", "partly paid"),
    ),
)


class Bill(msgspec.Struct, frozen=True):
    """``unmatched`` are lines (and rupiah) not yet sent back; ``open`` those billed and neither paid nor returned.

    ``payments`` are the SP2D it was paid under so far.
    """

    status: str = NONE
    received: BillReceived | None = None
    unmatched: tuple[int, int] = (0, 0)
    open: tuple[int, int] = (0, 0)
    source: str | None = None
    payments: tuple[str, ...] = ()


def fold(events: Iterable[Event]) -> Bill:
    """A bill from its events."""
    state = Bill()
    for event in events:
        match event:
            case BillReceived():
                unmatched = (event.unmatched, event.unmatched_amount)
                matched = (event.lines - event.unmatched, event.amount - event.unmatched_amount)
                state = Bill("received", event, unmatched, matched)
            case BillLinesReturned():
                state = _changed(state, unmatched=(0, 0))
            case BillReturned():
                state = _changed(state, status=event.status, unmatched=(0, 0), open=(0, 0))
            case BillVerified():
                state = _changed(state, status="verified")
            case PaymentRequested():
                state = _changed(state, status="requested", source=event.source)
            case BillPaid():
                left = (state.open[0] - event.lines, state.open[1] - event.amount)
                state = _changed(state, status=event.status, open=left, payments=(*state.payments, event.payment))
    return state


def _changed(state: Bill, **changes: object) -> Bill:
    return msgspec.structs.replace(state, **changes)
