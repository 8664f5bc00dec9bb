"""The lines of a bill in the lives of its people: paid, returned with the bill, or corrected after payment."""

from __future__ import annotations

from typing import Any

from lifecycle.domain.bill.commands import ReverseLine
from lifecycle.domain.bill.deciding import move, refused
from lifecycle.domain.bill.state import Bill
from lifecycle.domain.events import (
    BillPaid,
    BillReturned,
    ContributionBilled,
    ContributionLine,
    ContributionPaid,
    ContributionReturned,
    ContributionReversed,
)
from lifecycle.domain.law import Law

_LINE = ("participant", "enrolment", "bill", "line", "month", "amount")


def paid_line(line: ContributionBilled, paid: BillPaid) -> ContributionPaid:
    """A billed month, paid."""
    return ContributionPaid(
        **_with(paid),
        **_of(line),
        source=paid.source,
        payment=paid.payment,
        received_on=paid.received_on,
        confirmed_on=paid.confirmed_on,
        slot=line.slot,
    )


def returned_line(line: ContributionBilled, returned: BillReturned) -> ContributionReturned:
    """A billed month that goes back with its bill."""
    return ContributionReturned(**_with(returned), **_of(line))


def reverse(state: Bill, line: ContributionPaid, command: ReverseLine, law: Law) -> ContributionReversed:
    """A paid month whose money comes back."""
    move(state, "reverse", line.bill)
    if command.on < line.effective_on:
        what = f"The line was paid on {line.effective_on}; it cannot be corrected on {command.on}."
        raise refused("return_bill", "order", what, "Check the day.")
    act = law.profile.acts["verify_bill"]
    said = command.said(act.cite, act.reading)
    return ContributionReversed(**said, **_of(line), payment=line.payment, reason=command.reason)


def _with(paper: BillPaid | BillReturned) -> dict[str, Any]:
    """What a line takes over from the event of its bill; the papers stay there."""
    return {name: getattr(paper, name) for name in ("effective_on", "actor", "command_id", "basis", "reading")}


def _of(line: ContributionLine) -> dict[str, Any]:
    """Which line it is."""
    return {name: getattr(line, name) for name in _LINE}
