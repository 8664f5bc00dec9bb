"""What is asked of a bill."""

from __future__ import annotations

from datetime import date

from lifecycle.domain.commands import Command


class ReceiveBill(Command, frozen=True, kw_only=True):
    """Take in a bill dated ``on``, whose letter says ``amount``; ``read`` is what the lines of its file add up to."""

    bill: str
    sheet: str
    name: str
    amount: int
    lines: int
    read: int
    unmatched: tuple[int, int]


class ReturnLines(Command, frozen=True, kw_only=True):
    """Send the lines that do not match back."""

    bill: str


class ReturnBill(Command, frozen=True, kw_only=True):
    """Send everything that is open back."""

    bill: str
    reason: str


class VerifyBill(Command, frozen=True, kw_only=True):
    """Verify the lines that stand."""

    bill: str


class RequestPayment(Command, frozen=True, kw_only=True):
    """Apply for payment from a source of funds."""

    bill: str
    source: str


class PayBill(Command, frozen=True, kw_only=True):
    """Pay ``lines`` open lines, ``amount`` rupiah in all, on ``on`` under an SP2D."""

    bill: str
    payment: str
    lines: int
    amount: int
    received_on: date
    confirmed_on: date


class ReverseLine(Command, frozen=True, kw_only=True):
    """Correct a paid line: its money comes back, or is credited."""

    reason: str
