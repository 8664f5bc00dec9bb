"""What was paid in vain: after a death, or for a place that nobody held. Each row says on which events it rests."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import CTE, and_, func, literal, or_, select

from lifecycle.projecting import Answer, Tables
from projections.contribution_calendar.model import projection
from projections.contribution_calendar.tables import holders, months, people


@projection.question
def after_death(tx: Tables) -> Answer:
    """Who died, with the months paid after the month of death: what the carrier has to give back or credit."""
    who, lines = tx.table(people), tx.table(months)
    live = lines.c
    query = select(live.participant, who.c.name, live.slot, who.c.died_on, who.c.death_position)
    query = query.add_columns(live.month, live.bill, live.amount, live.paid_position)
    query = query.join_from(who, lines, live.participant == who.c.key)
    query = query.where(who.c.died_on.is_not(None), live.status == "paid", live.month > who.c.died_in)
    rows = tx.rows(query.order_by(live.participant, live.month, live.paid_position))
    facts = ("participant", "name", "died_on")
    return [_told(paid, "death_position", *facts) for paid in _groups(rows, itemgetter("participant"))]


@projection.question
def paid_for_empty(tx: Tables) -> Answer:
    """Months paid for a place that nobody held on any day of the month, and since when and why it was empty."""
    lost, before = _for_nobody(tx), tx.table(holders).alias("before")
    who, last = tx.table(people), before.c
    left = and_(last.key == literal("slot:") + lost.c.slot, last.month_through < lost.c.month)
    latest = func.row_number().over(partition_by=lost.c.key, order_by=last.seq.desc())
    query = select(lost.c.slot, lost.c.participant, who.c.name, last.held_until.label("empty_since"), last.ground)
    query = query.add_columns(last.participant.label("last_holder"), last.vacated_position, latest.label("place"))
    query = query.add_columns(lost.c.month, lost.c.bill, lost.c.amount, lost.c.paid_position)
    query = query.outerjoin_from(lost, before, left).outerjoin(who, who.c.key == lost.c.participant)
    told = query.subquery()
    order = (told.c.slot, told.c.participant, told.c.empty_since, told.c.month, told.c.paid_position)
    rows = tx.rows(select(told).where(told.c.place == 1).order_by(*order))
    facts = ("participant", "name", "empty_since", "ground", "last_holder")
    groups = _groups(rows, itemgetter("slot", "participant", "empty_since"))
    return [_told(paid, "vacated_position", *facts) for paid in groups]


def _for_nobody(tx: Tables) -> CTE:
    """The paid lines of places that were empty for the whole month."""
    lines, held = tx.table(months), tx.table(holders)
    live = lines.c
    there = and_(
        held.c.key == literal("slot:") + live.slot,
        held.c.month_from <= live.month,
        or_(held.c.month_through.is_(None), held.c.month_through >= live.month),
    )
    query = select(live.key, live.slot, live.participant, live.month, live.bill, live.amount, live.paid_position)
    query = query.outerjoin_from(lines, held, there)
    return query.where(live.status == "paid", live.slot.is_not(None), held.c.slot.is_(None)).cte("for_nobody")


def _groups(rows: Answer, key: Callable[[Any], Any]) -> list[Answer]:
    """The lines that belong together, in their order."""
    return [list(found) for _, found in groupby(rows, key)]


def _told(paid: Answer, cause: str, *facts: str) -> dict[str, Any]:
    """One row for lines with the same facts; its positions are those of the cause and of each payment."""
    positions = [paid[0][cause], *(line["paid_position"] for line in paid)]
    return {fact: paid[0][fact] for fact in facts} | {
        "slots": sorted({line["slot"] for line in paid if line["slot"]}),
        "months": [line["month"] for line in paid],
        "rupiah": sum(line["amount"] for line in paid),
        "bills": [line["bill"] for line in paid],
        "positions": [position for position in positions if position is not None],
    }
