"""What was paid twice: one place for two people, or one person under two records."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, exists, func, literal, select, union_all

from lifecycle.projecting import Answer, Tables
from projections.contribution_calendar.model import projection
from projections.contribution_calendar.tables import holders, months, people
from projections.contribution_calendar.twice import people_twice, places_twice


@projection.question
def double_cover(tx: Tables) -> Answer:
    """Months paid twice, for one place or for one person: each further payment beside the first, with its rupiah.

    A month in which a place was handed over is due for both who held it; such a row says so.
    """
    twice = union_all(_on_a_place(tx), _by_a_person(tx)).subquery("twice")
    who = tx.table(people)
    order = (twice.c.month, twice.c.what, twice.c.whose, twice.c.paid_position)
    person = func.coalesce(who.c.same_as, twice.c.participant).label("person")
    query = select(twice, who.c.name, person, _held(tx, twice).label("held"))
    rows = tx.rows(query.outerjoin_from(twice, who, who.c.key == twice.c.participant).order_by(*order))
    return [row for _, found in groupby(rows, itemgetter("month", "what", "whose")) for row in _pairs([*found])]


def _on_a_place(tx: Tables) -> Select[Any]:
    """The payments of a month for one place, where there is more than one."""
    lines, more = tx.table(months), places_twice(tx)
    at = and_(more.c.slot == lines.c.slot, more.c.month == lines.c.month)
    return _paid(lines, "one place", more.c.slot).join_from(lines, more, at)


def _by_a_person(tx: Tables) -> Select[Any]:
    """The same for one person under several records."""
    lines, more = tx.table(months), people_twice(tx)
    at = and_(more.c.participant == lines.c.participant, more.c.month == lines.c.month)
    return _paid(lines, "one person", more.c.person).join_from(lines, more, at)


def _paid(lines: FromClause, what: str, whose: ColumnElement[str]) -> Select[Any]:
    """The payments among lines, each with what it shares with another: a place or a person."""
    live = lines.c
    query = select(literal(what).label("what"), whose.label("whose"), live.participant, live.slot, live.month)
    return query.add_columns(live.bill, live.amount, live.paid_position).where(live.status == "paid")


def _held(tx: Tables, line: FromClause) -> ColumnElement[bool]:
    """Whether the person of a line held its place in its month."""
    held = tx.table(holders).c
    ended = and_(held.month_through.is_not(None), held.month_through < line.c.month)
    theirs = and_(held.key == literal("slot:") + line.c.slot, held.participant == line.c.participant)
    return exists().where(theirs, held.month_from <= line.c.month, ~ended)


def _pairs(lines: Answer) -> Answer:
    """Each payment after the first beside the first; two records of one person are one person, not two on a place."""
    first, *others = lines
    further = (line for line in others if line["what"] == "one person" or line["person"] != first["person"])
    return [_beside(first, line) for line in further]


def _beside(first: dict[str, Any], line: dict[str, Any]) -> dict[str, Any]:
    handed_over = line["what"] == "one place" and first["held"] and line["held"]
    return {
        "month": line["month"],
        "what": "one place, handed over" if handed_over else line["what"],
        "slot": line["slot"],
        "participant": line["participant"],
        "name": line["name"],
        "bill": line["bill"],
        "rupiah": line["amount"],
        "first_slot": first["slot"],
        "first_participant": first["participant"],
        "first_name": first["name"],
        "first_bill": first["bill"],
        "positions": [first["paid_position"], line["paid_position"]],
    }
