"""Month by month, one row each: the funded places, who held them, and who owed the month."""

from __future__ import annotations

from sqlalchemy import CTE, ColumnElement, FromClause, and_, func, or_, select

from lifecycle.projecting import Tables
from projections.contribution_calendar.narrowed import Only
from projections.contribution_calendar.tables import enrolments, funding, holders


def places_in(tx: Tables, month: CTE, only: Only) -> CTE:
    """``slot, month, funding``: each funded place in each month, with the source that pays it."""
    live = tx.table(funding)
    query = select(live.c.slot, month.c.month, live.c.source.label("funding"))
    return query.join_from(month, live, _within(live, month)).where(only.places(live.c.slot)).cte("places")


def held_in(tx: Tables, month: CTE, only: Only) -> CTE:
    """``slot, month, participant``: who held a day of the month, and the events that gave and freed the place."""
    live = tx.table(holders)
    each = (live.c.slot, month.c.month, live.c.participant)
    came, left = func.min(live.c.assigned_position), func.max(live.c.vacated_position)
    query = select(*each, came.label("assigned_position"), left.label("vacated_position"))
    query = query.join_from(month, live, _within(live, month)).where(only.places(live.c.slot))
    return query.group_by(*each).cte("held")


def due_in(tx: Tables, month: CTE, only: Only) -> CTE:
    """``participant, month``: each month that is due."""
    term = tx.table(enrolments)
    ends = or_(term.c.due_through.is_(None), term.c.due_through >= month.c.month)
    query = select(term.c.participant, month.c.month).distinct()
    query = query.join_from(month, term, and_(term.c.due_from <= month.c.month, ends))
    return query.where(only.whose(term.c.participant)).cte("due")


def _within(live: FromClause, month: CTE) -> ColumnElement[bool]:
    ends = or_(live.c.month_through.is_(None), live.c.month_through >= month.c.month)
    return and_(live.c.month_from <= month.c.month, ends)
