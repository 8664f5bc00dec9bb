"""What does not match, of each place in each month."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Subquery, and_, case, func, literal, or_, select
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from lifecycle.projecting import Tables
from projections.contribution_calendar.held import due_in
from projections.contribution_calendar.months import stretch
from projections.contribution_calendar.narrowed import Only
from projections.contribution_calendar.sides import both_sides
from projections.contribution_calendar.standing import STANDS
from projections.contribution_calendar.tables import people
from projections.contribution_calendar.twice import people_twice, places_twice

Columns = ReadOnlyColumnCollection[str, Any]
Truth = ColumnElement[bool]


def judged(tx: Tables, since: str, until: str, only: Only) -> Subquery:
    """Both sides side by side, with what does not match."""
    month, who = stretch(since, until), tx.table(people)
    both, owed = both_sides(tx, since, until, month, only), due_in(tx, month, only)
    place, person = places_twice(tx, since, until), people_twice(tx)
    of, whose, dead = both.c, func.coalesce(both.c.participant, both.c.holder), both.c.month > who.c.died_in
    due, twice = owed.c.month.is_not(None), (person.c.month.is_not(None), place.c.month.is_not(None))
    told = (column for column in of if column.name not in ("amount", "status"))
    query = select(*told, of.amount.label("rupiah"), func.coalesce(who.c.name, of.billed_name).label("name"))
    query = query.add_columns(_status(of, due).label("status"), _what(of, dead, due, *twice).label("what"))
    query = query.add_columns(case((dead, who.c.death_position)).label("death_position"))
    query = query.outerjoin_from(both, who, who.c.key == whose)
    query = query.outerjoin(owed, and_(owed.c.participant == whose, owed.c.month == of.month))
    query = query.outerjoin(place, and_(place.c.slot == of.slot, place.c.month == of.month))
    return query.outerjoin(person, and_(person.c.participant == whose, person.c.month == of.month)).subquery("judged")


def _what(of: Columns, dead: Truth, due: Truth, person_twice: Truth, place_twice: Truth) -> ColumnElement[str]:
    """The gravest thing that does not match; null where place, bill, payment and confirmation are at one."""
    paid, stands = of.status == "paid", of.status.in_(STANDS)
    done = case((paid, "paid"), else_="billed")
    return case(
        (of.status == "unmatched", literal("no match: ") + of.why),
        (and_(stands, dead), done + " after death"),
        (and_(stands, of.slot.is_(None)), done + " without a place"),
        (and_(stands, of.holder.is_(None)), done + ", place empty"),
        (and_(stands, of.holder != of.participant), done + ", held by another"),
        (and_(paid, person_twice), "person paid twice"),
        (and_(paid, place_twice), "place paid twice"),
        (and_(paid, or_(of.billed_on.is_(None), of.billed_on > of.paid_on)), "paid before billed"),
        (and_(paid, of.source != of.funding), "paid from another source"),
        (and_(paid, of.confirmed_on.is_(None)), "not confirmed"),
        (of.status == "open", "not paid"),
        (and_(or_(of.status.is_(None), of.status.in_(("returned", "reversed"))), due), _status(of, due)),
    )


def _status(of: Columns, due: Truth) -> ColumnElement[str]:
    """What became of the month, also where no line says so."""
    no_line = case((of.holder.is_(None), "empty"), (due, "not billed"), else_="not due")
    return func.coalesce(of.status, no_line)
