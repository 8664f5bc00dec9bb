"""Places that passed from one holder to the next: days nobody held them, months nobody was paid for."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CTE, FromClause, Select, Subquery, and_, func, select

from lifecycle.projecting import Answer, Tables
from projections.contribution_calendar.model import projection
from projections.contribution_calendar.months import named, number
from projections.contribution_calendar.standing import gathered
from projections.contribution_calendar.tables import holders, months, people


@projection.question
def gaps(tx: Tables) -> Answer:
    """Every hand-over that left a place empty for a day or unpaid for a month, between the two holders' paid months.

    A month counts from the last paid for who left to the first paid for who came; while either is missing, none does.
    """
    passed, lines = _passed_on(tx), tx.table(months)
    last, first = _last_paid(passed, lines), _first_paid(passed, lines)
    here = [and_(paid.c.slot == passed.c.slot, paid.c.seq == passed.c.seq, paid.c.place == 1) for paid in (last, first)]
    query = select(*passed.c, last.c.month.label("last_paid"), last.c.paid_position.label("last_position"))
    query = query.add_columns(first.c.month.label("first_paid"), first.c.paid_position.label("first_position"))
    left, came = tx.table(people).alias("left_it"), tx.table(people).alias("came")
    query = query.add_columns(left.c.name.label("predecessor_name"), came.c.name.label("successor_name"))
    query = query.outerjoin_from(passed, last, here[0]).outerjoin(first, here[1])
    query = query.outerjoin(left, left.c.key == passed.c.predecessor).outerjoin(came, came.c.key == passed.c.successor)
    rows = (_gap(row) for row in tx.rows(query.order_by(passed.c.filled_on, passed.c.slot)))
    return [row for row in rows if row["days_empty"] or row["months"]]


def _passed_on(tx: Tables) -> CTE:
    """Each holder of a place who left it, beside the next."""
    held = tx.table(holders)
    left, came = held.alias("left_it"), held.alias("came")
    query = select(
        left.c.slot,
        left.c.seq,
        left.c.participant.label("predecessor"),
        came.c.participant.label("successor"),
        left.c.ground,
        left.c.held_until.label("vacated_on"),
        came.c.held_from.label("filled_on"),
        came.c.month_from.label("filled_in"),
        left.c.vacated_position,
        came.c.assigned_position,
    )
    after = and_(came.c.key == left.c.key, came.c.seq == left.c.seq + 1)
    query = query.join_from(left, came, after).where(left.c.held_until.is_not(None))
    return gathered(query, "passed")


def _last_paid(passed: CTE, lines: FromClause) -> Subquery:
    """The last month paid for who left, no later than the hand-over; ``place`` 1 is the last."""
    theirs = and_(lines.c.participant == passed.c.predecessor, lines.c.month <= passed.c.filled_in)
    return _paid(passed, lines, theirs, lines.c.month.desc())


def _first_paid(passed: CTE, lines: FromClause) -> Subquery:
    """The first month paid for who came, no sooner than the hand-over; ``place`` 1 is the first."""
    theirs = and_(lines.c.participant == passed.c.successor, lines.c.month >= passed.c.filled_in)
    return _paid(passed, lines, theirs, lines.c.month)


def _paid(passed: CTE, lines: FromClause, theirs: Any, order: Any) -> Subquery:
    each = (passed.c.slot, passed.c.seq)
    place = func.row_number().over(partition_by=each, order_by=(order, lines.c.paid_position)).label("place")
    query: Select[Any] = select(*each, lines.c.month, lines.c.paid_position, place)
    query = query.join_from(passed, lines, and_(lines.c.slot == passed.c.slot, theirs))
    return query.where(lines.c.status == "paid").subquery()


def _gap(row: dict[str, Any]) -> dict[str, Any]:
    """A hand-over with what lies between: ``months`` without payment, ``days_empty`` without a holder."""
    last, first = row["last_paid"], row["first_paid"]
    between = range(number(last) + 1, number(first)) if last and first else ()
    events = ("last_position", "vacated_position", "assigned_position", "first_position")
    who = ("predecessor", "predecessor_name", "successor", "successor_name")
    facts = ("slot", *who, "ground", "vacated_on", "filled_on")
    return {fact: row[fact] for fact in facts} | {
        "days_empty": (row["filled_on"] - row["vacated_on"]).days,
        "last_paid": last,
        "first_paid": first,
        "months": [named(month) for month in between],
        "positions": [row[event] for event in events if row[event] is not None],
    }
