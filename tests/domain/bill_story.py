"""The words tests of a bill are written in: its events one by one, and what may be asked next.

The letter asks for three months that match and, where it says so, one that does not.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.domain import bill as bills
from lifecycle.domain.events import (
    BillLinesReturned,
    BillPaid,
    BillReceived,
    BillReturned,
    BillVerified,
    ContributionPaid,
    PaymentRequested,
)
from lifecycle.domain.values import Actor, Document

PAYER, VERIFIER, HEAD, TREASURER = (Actor(name, "social_affairs") for name in ("ani", "budi", "citra", "dewi"))
BILLED_ON, ON = date(2025, 12, 1), date(2025, 12, 12)
MONTH, AMOUNT = date(2025, 12, 1), 16_800
PAPER = Document("SP 12/2025")


def told(by: Actor = PAYER, **more: Any) -> dict[str, Any]:
    """What every event of the bill carries."""
    return {"effective_on": BILLED_ON, "actor": by, "command_id": "before", "bill": "B-1", **more}


def received(unmatched: int = 0, matched: int = 3) -> BillReceived:
    """It came in, with some lines that do not match."""
    lines = matched + unmatched
    sums: dict[str, Any] = {
        "lines": lines,
        "amount": lines * AMOUNT,
        "unmatched": unmatched,
        "unmatched_amount": unmatched * AMOUNT,
    }
    return BillReceived(**told(), sheet="f" * 64, name="b.xlsx", **sums)


def paid(lines: int, status: str, payment: str = "SP2D 1") -> BillPaid:
    """Some lines were paid."""
    days: dict[str, Any] = {"received_on": ON, "confirmed_on": ON}
    sums: dict[str, Any] = {"lines": lines, "amount": lines * AMOUNT, "source": "APBD"}
    return BillPaid(**told(TREASURER), payment=payment, **sums, **days, status=status)


def returned(lines: int, status: str = "returned") -> BillReturned:
    """What was open went back."""
    return BillReturned(**told(VERIFIER), lines=lines, amount=lines * AMOUNT, reason="a wrong list", status=status)


SENT_BACK = BillLinesReturned(**told(VERIFIER), lines=1, amount=AMOUNT)
VERIFIED = BillVerified(**told(VERIFIER), lines=3, amount=3 * AMOUNT)
REQUESTED = PaymentRequested(**told(HEAD), amount=3 * AMOUNT, source="APBD")
ASKED = (received(), VERIFIED, REQUESTED)
LINE: dict[str, Any] = {
    "participant": "p-1",
    "enrolment": 1,
    "line": 1,
    "month": MONTH,
    "amount": AMOUNT,
    "slot": "2025-00001",
}
PAID_LINE = ContributionPaid(
    **told(TREASURER), **LINE, source="APBD", payment="SP2D 1", received_on=BILLED_ON, confirmed_on=BILLED_ON
)


def asked(by: Actor = HEAD, on: date = ON) -> dict[str, Any]:
    """What every command carries."""
    return {"actor": by, "command_id": "now", "on": on, "evidence": (PAPER,)}


def receive(amount: int = 3 * AMOUNT, unmatched: int = 0) -> bills.ReceiveBill:
    """Take in a letter whose file holds three months."""
    bill: dict[str, Any] = {"bill": "B-1", "sheet": "f" * 64, "name": "b.xlsx", "lines": 3, "read": 3 * AMOUNT}
    return bills.ReceiveBill(**asked(), **bill, amount=amount, unmatched=(unmatched, unmatched * AMOUNT))


def return_bill() -> bills.ReturnBill:
    """Send it back."""
    return bills.ReturnBill(**asked(), bill="B-1", reason="a wrong list")


def request(source: str = "APBD") -> bills.RequestPayment:
    """Apply for payment."""
    return bills.RequestPayment(**asked(), bill="B-1", source=source)


def pay(lines: int, **more: Any) -> bills.PayBill:
    """Pay some lines under the next SP2D."""
    sums: dict[str, Any] = {
        "lines": lines,
        "amount": lines * AMOUNT,
        "payment": "SP2D 2",
        "received_on": ON,
        "confirmed_on": ON,
    }
    return bills.PayBill(**{**asked(), **sums, "bill": "B-1", **more})


def reverse(on: date = ON) -> bills.ReverseLine:
    """Correct a paid line."""
    return bills.ReverseLine(**asked(on=on), reason="paid after death")
