"""The months of a batch, billed and paid whole, for the dead too as long as nobody knows."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.domain import events
from tests.benchmarks.batches import Batch, Happened, Somebody, said

_AMOUNT, _SOURCE = 16_800, "DBHCHT"
_DEATHS_KNOWN = 7


def bill(batch: Batch, month: date, on: date) -> Happened:
    """A month is billed for those who are there, as far as is known."""
    number, due = _number(batch, month), _due(batch, month)
    file: dict[str, Any] = {"sheet": f"{batch.number:032x}{month.month:032x}", "name": f"{number}.xlsx"}
    yield batch.register.stream("bill", number), events.BillReceived(**said(on), **_whole(number, due), **file)
    for line, one in enumerate(due, 1):
        yield one.stream, events.ContributionBilled(**said(on), **_line(one, line, number, month))


def pay(batch: Batch, month: date, on: date) -> Happened:
    """The bill of a month is paid whole."""
    number, due = _number(batch, month), _due(batch, month)
    paid: dict[str, Any] = {"payment": f"SP2D {number}", "source": _SOURCE, "received_on": on, "confirmed_on": on}
    whole = events.BillPaid(**said(on), **_whole(number, due), **paid, status="paid")
    yield batch.register.stream("bill", number), whole
    for line, one in enumerate(due, 1):
        yield one.stream, events.ContributionPaid(**said(on), **_line(one, line, number, month), **paid)


def _whole(bill: str, due: list[Somebody]) -> dict[str, Any]:
    return {"bill": bill, "lines": len(due), "amount": _AMOUNT * len(due)}


def _number(batch: Batch, month: date) -> str:
    return f"T-{batch.number}/{month:%Y-%m}"


def _due(batch: Batch, month: date) -> list[Somebody]:
    """Until June the first holders; in July those of them still there; then only the new ones."""
    if month.month < _DEATHS_KNOWN:
        return batch.placed
    if month.month == _DEATHS_KNOWN:
        return [one for one in batch.placed if not one.dies]
    return [one for _, one in batch.pairs]


def _line(one: Somebody, line: int, bill: str, month: date) -> dict[str, Any]:
    own = {"participant": one.stream, "enrolment": 1, "slot": one.slot}
    return {**own, "bill": bill, "line": line, "month": month, "amount": _AMOUNT}
