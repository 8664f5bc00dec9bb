"""The two sides of the match beside each other: who held each place, and what was billed for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import CTE, ColumnElement, Select, Subquery, and_, func, null, or_, select, union_all

from lifecycle.projecting import Tables
from projections.contribution_calendar.billed import lines_in
from projections.contribution_calendar.held import held_in, places_in
from projections.contribution_calendar.narrowed import Only


def both_sides(tx: Tables, since: str, until: str, month: CTE, only: Only) -> Subquery:
    """Every place in every month with its holder and its line, then the lines that belong to nobody there."""
    places, held = places_in(tx, month, only), held_in(tx, month, only)
    lines = lines_in(tx, since, until, held, only)
    return union_all(_of_places(places, held, lines), _of_others(places, held, lines)).subquery("both_sides")


def _of_places(places: CTE, held: CTE, lines: CTE) -> Select[Any]:
    """Places with their holders; an empty one with whatever was billed for it."""
    at = and_(held.c.slot == places.c.slot, held.c.month == places.c.month)
    whose = or_(held.c.participant.is_(None), held.c.participant == lines.c.participant)
    line = and_(lines.c.slot == places.c.slot, lines.c.month == places.c.month, whose)
    query = select(places.c.month, places.c.slot, places.c.funding, held.c.participant.label("holder"))
    query = query.add_columns(held.c.assigned_position, held.c.vacated_position, *_told(lines))
    return query.outerjoin_from(places, held, at).outerjoin(lines, line)


def _of_others(places: CTE, held: CTE, lines: CTE) -> Select[Any]:
    """Lines of people who did not hold the place that others held, and of those who held none."""
    own, other = held.alias("own"), _a_holder(held)
    at = and_(other.c.slot == lines.c.slot, other.c.month == lines.c.month)
    theirs = and_(own.c.slot == lines.c.slot, own.c.month == lines.c.month, own.c.participant == lines.c.participant)
    place = and_(places.c.slot == lines.c.slot, places.c.month == lines.c.month)
    query = select(lines.c.month, lines.c.slot, places.c.funding, other.c.holder)
    query = query.add_columns(other.c.assigned_position, null(), *_told(lines))
    query = query.outerjoin_from(lines, own, theirs).outerjoin(other, at).outerjoin(places, place)
    return query.where(own.c.slot.is_(None), or_(other.c.slot.is_not(None), places.c.slot.is_(None)))


def _a_holder(held: CTE) -> Subquery:
    """One of those who held a place in a month."""
    query = select(held.c.slot, held.c.month, func.min(held.c.participant).label("holder"))
    query = query.add_columns(func.min(held.c.assigned_position).label("assigned_position"))
    return query.group_by(held.c.slot, held.c.month).subquery("other")


def _told(lines: CTE) -> Iterator[ColumnElement[Any]]:
    """What a line tells, beside its place and its month."""
    return (column for column in lines.c if column.name not in ("slot", "month"))
