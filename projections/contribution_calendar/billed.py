"""Month by month, one row each: what became of what was billed, matched or not."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CTE, Select, String, and_, cast, func, literal, null, select, union_all

from lifecycle.projecting import Tables
from projections.contribution_calendar.asked import happened
from projections.contribution_calendar.narrowed import Only
from projections.contribution_calendar.standing import last_lines
from projections.contribution_calendar.tables import months, received, strange


def lines_in(tx: Tables, since: str, until: str, held: CTE, only: Only) -> CTE:
    """The line that says what became of each person's month, and every line that matched nobody.

    A line without a place stands at the one its person held.
    """
    lines = union_all(_billed(tx, since, until, only), _strange(tx, since, until, only)).subquery("billed")
    theirs = select(held.c.participant, held.c.month, func.min(held.c.slot).label("slot"))
    at = theirs.group_by(held.c.participant, held.c.month).subquery("theirs")
    slot = cast(func.coalesce(lines.c.slot, at.c.slot), String).label("slot")
    same = and_(at.c.participant == lines.c.participant, at.c.month == lines.c.month)
    told = (column for column in lines.c if column.name != "slot")
    return select(slot, *told).outerjoin_from(lines, at, same).cte("lines")


def _billed(tx: Tables, since: str, until: str, only: Only) -> Select[Any]:
    lines = tx.table(months)
    within = and_(lines.c.month >= since, lines.c.month <= until, only.whose(lines.c.participant))
    live = last_lines(select(lines).where(within).subquery()).c
    arrived = (happened(tx, live.received_on), happened(tx, live.confirmed_on))
    query = select(live.participant, live.month, live.slot, live.bill, live.line, live.amount, live.billed_on)
    query = query.add_columns(live.paid_on, *arrived, live.source, live.status, null().label("why"))
    query = query.add_columns(null().label("billed_name"), live.billed_position, live.paid_position)
    return query.add_columns(live.returned_position)


def _strange(tx: Tables, since: str, until: str, only: Only) -> Select[Any]:
    """The lines that matched nobody, in the columns of the others."""
    lines, letters = tx.table(strange), tx.table(received)
    live, none = lines.c, null()
    query = select(live.participant, live.month, none.label("slot"), live.bill, live.line, live.amount)
    query = query.add_columns(letters.c.dated, none, none, none, none, literal("unmatched"), live.why, live.name)
    query = query.add_columns(live.position, none, none)
    query = query.outerjoin_from(lines, letters, letters.c.key == literal("bill:") + live.bill)
    return query.where(live.month >= since, live.month <= until, only.whose(live.participant))
