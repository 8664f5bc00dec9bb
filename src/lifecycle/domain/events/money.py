"""Events of money: a bill of the carrier with its stages, and the lines of a person, month by month.

Amounts are whole rupiah; ``month`` is the first day of the contribution month. Of every rupiah billed the register can
say whether it is open, paid or returned, and never two of these.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

import msgspec

from lifecycle.domain.events.base import Claim, Event, within

Mismatch = Literal["not_on_roll", "dead_before", "not_covered", "wrong_amount", "billed_twice"]


class BilledPerson(msgspec.Struct, frozen=True, omit_defaults=True):
    """Whom a line of a bill names, as it was read: personal."""

    nik: str | None = None
    name: str | None = None
    membership_number: str | None = None

    def __repr__(self) -> str:
        return "BilledPerson()"


class BillReceived(Event, frozen=True, kw_only=True):
    """A billing letter dated ``effective_on`` came in, matched line by line; ``sheet`` is the SHA-256 of its file."""

    TOPIC: ClassVar[str] = "bill.received.v1"

    bill: str
    sheet: str
    name: str
    lines: int
    amount: int
    unmatched: int = 0
    unmatched_amount: int = 0

    def takes(self) -> tuple[Claim, ...]:
        """A bill comes in once, whether by its number or by its file."""
        return (("bill", self.bill), ("bill-sheet", self.sheet))


class BillLineUnmatched(Event, frozen=True, kw_only=True):
    """A line that does not match the register, and why; it is not paid, and goes back to the carrier.

    ``person_key`` is the keyed hash of whom it names where that is no ``participant``.
    """

    TOPIC: ClassVar[str] = "bill.line_unmatched.v1"
    BOX: ClassVar[type[msgspec.Struct] | None] = BilledPerson

    bill: str
    line: int
    month: date
    amount: int
    why: Mismatch
    what: str
    participant: str | None = None
    person_key: str | None = None
    personal: BilledPerson | None = None

    def whose(self) -> str | None:
        """Whom the line names: the bill is not theirs."""
        return self.participant or self.person_key


class BillLinesReturned(Event, frozen=True, kw_only=True):
    """The lines that do not match went back to the carrier; the others stand."""

    TOPIC: ClassVar[str] = "bill.lines_returned.v1"

    bill: str
    lines: int
    amount: int


class BillReturned(Event, frozen=True, kw_only=True):
    """What was open of the bill went back to the carrier, for a reason."""

    TOPIC: ClassVar[str] = "bill.returned.v1"

    bill: str
    lines: int
    amount: int
    reason: str
    status: str
    sheet: str | None = None

    def releases(self) -> tuple[Claim, ...]:
        """The list of a bill that went back whole may come again, under another number."""
        return (("bill-sheet", self.sheet),) if self.sheet else ()


class BillVerified(Event, frozen=True, kw_only=True):
    """The lines that stand were verified by the official whom the regulation names."""

    TOPIC: ClassVar[str] = "bill.verified.v1"

    bill: str
    lines: int
    amount: int


class PaymentRequested(Event, frozen=True, kw_only=True):
    """Payment was applied for with the regional treasurer, from a source the regulation lists."""

    TOPIC: ClassVar[str] = "bill.payment_requested.v1"

    bill: str
    amount: int
    source: str


class BillPaid(Event, frozen=True, kw_only=True):
    """The treasurer paid on ``effective_on`` under ``payment`` (SP2D), all that was open or a part of it."""

    TOPIC: ClassVar[str] = "bill.paid.v1"

    bill: str
    payment: str
    lines: int
    amount: int
    source: str
    received_on: date
    confirmed_on: date
    status: str

    def takes(self) -> tuple[Claim, ...]:
        """A payment pays a bill once."""
        return (("bill-payment", within(self.bill) + self.payment),)


class ContributionLine(Event, frozen=True, kw_only=True):
    """A line of a bill in the life of the person it is about."""

    participant: str
    enrolment: int
    bill: str
    line: int
    month: date
    amount: int

    def month_taken(self) -> Claim:
        """A month is billed once."""
        return ("contribution", f"{self.participant}/{self.month.isoformat()[:7]}")

    def line_open(self) -> Claim:
        """The open lines of a bill are found in their order."""
        return ("bill-open", f"{within(self.bill)}{self.line:06d}")


class ContributionBilled(ContributionLine, frozen=True, kw_only=True):
    """A month of this person was billed, and matches."""

    TOPIC: ClassVar[str] = "participant.contribution_billed.v1"

    slot: str | None = None

    def takes(self) -> tuple[Claim, ...]:
        """The month, and a place among the open lines of its bill."""
        return (self.month_taken(), self.line_open())


class ContributionPaid(ContributionLine, frozen=True, kw_only=True):
    """A month was paid on ``effective_on``, reached the carrier and was confirmed by it."""

    TOPIC: ClassVar[str] = "participant.contribution_paid.v1"

    source: str
    payment: str
    received_on: date
    confirmed_on: date
    slot: str | None = None

    def releases(self) -> tuple[Claim, ...]:
        """The line is no longer open; the month stays taken."""
        return (self.line_open(),)


class ContributionReturned(ContributionLine, frozen=True, kw_only=True):
    """A line went back to the carrier unpaid, with its bill; the month may be billed again."""

    TOPIC: ClassVar[str] = "participant.contribution_returned.v1"

    def releases(self) -> tuple[Claim, ...]:
        """Neither the line nor the month is taken any longer."""
        return (self.line_open(), self.month_taken())


class ContributionReversed(ContributionLine, frozen=True, kw_only=True):
    """A paid line was corrected: the carrier gives the money back or credits it; the month may be billed again."""

    TOPIC: ClassVar[str] = "participant.contribution_reversed.v1"

    payment: str
    reason: str

    def releases(self) -> tuple[Claim, ...]:
        """The month is no longer taken."""
        return (self.month_taken(),)
