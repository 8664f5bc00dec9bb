"""A bill of the carrier: received, verified, applied for, paid; or returned, whole or in part."""

from __future__ import annotations

from lifecycle.domain.bill.commands import (
    PayBill,
    ReceiveBill,
    RequestPayment,
    ReturnBill,
    ReturnLines,
    ReverseLine,
    VerifyBill,
)
from lifecycle.domain.bill.deciding import pay, receive, request_payment, return_bill, return_lines, verify
from lifecycle.domain.bill.lines import paid_line, returned_line, reverse
from lifecycle.domain.bill.state import NONE, PROCESS, Bill, fold

__all__ = [
    "NONE",
    "PROCESS",
    "Bill",
    "PayBill",
    "ReceiveBill",
    "RequestPayment",
    "ReturnBill",
    "ReturnLines",
    "ReverseLine",
    "VerifyBill",
    "fold",
    "paid_line",
    "pay",
    "receive",
    "request_payment",
    "return_bill",
    "return_lines",
    "returned_line",
    "reverse",
    "verify",
]
