"""The four-way match: the months of each place against what was billed, paid, and confirmed by the carrier."""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_, select

from lifecycle.projecting import Answer, NothingKnown, Tables
from projections.contribution_calendar.asked import ends_like
from projections.contribution_calendar.judged import judged
from projections.contribution_calendar.model import projection
from projections.contribution_calendar.months import checked
from projections.contribution_calendar.narrowed import narrowed

_EVENTS = ("death", "assigned", "vacated", "billed", "paid", "returned")
_MONEY = ("bill", "rupiah", "billed_on", "paid_on", "received_on", "confirmed_on", "source", "status")
_SHOWN = ("month", "slot", "holder", "participant", "name", *_MONEY, "what")


@projection.question
def match(
    tx: Tables,
    *,
    month: str,
    until: str | None = None,
    slot: str | None = None,
    participant: str | None = None,
    bill: str | None = None,
    mismatched: bool = False,
) -> Answer:
    """Who held each place in a month (or from ``month`` through ``until``), what was billed, paid, received, confirmed.

    ``what`` says what does not match; with ``mismatched`` only such rows. A line without a place matched nobody who
    held one. Narrow it by place, person or bill.
    """
    since, last = checked(month), checked(until or month)
    if last < since:
        raise NothingKnown(f"{since} is after {last}.\n  Give the earlier month first.")
    rows = judged(tx, since, last, narrowed(tx, slot, participant))
    query = select(rows).order_by(rows.c.month, rows.c.slot.nulls_last(), rows.c.holder, rows.c.bill, rows.c.line)
    if slot is not None:
        query = query.where(rows.c.slot == slot)
    if participant is not None:
        query = query.where(or_(ends_like(rows.c.holder, participant), ends_like(rows.c.participant, participant)))
    if bill is not None:
        query = query.where(rows.c.bill == bill)
    return [_row(row) for row in tx.rows(query.where(rows.c.what.is_not(None)) if mismatched else query)]


def _row(row: dict[str, Any]) -> dict[str, Any]:
    positions = (row[f"{event}_position"] for event in _EVENTS)
    return {name: row[name] for name in _SHOWN} | {"positions": [one for one in positions if one is not None]}
