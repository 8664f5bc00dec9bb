"""The line that says what became of a month: the one that stands, or else the last that went back."""

from __future__ import annotations

from sqlalchemy import CTE, FromClause, SelectBase, case, func, select

STANDS = ("open", "paid")


def gathered(query: SelectBase, name: str) -> CTE:
    """A query that is answered once and looked up: SQLite makes no index of its own for a table that has a key."""
    return query.cte(name).prefix_with("MATERIALIZED")


def last_lines(lines: FromClause) -> FromClause:
    """Of some lines, one for each person and month."""
    live = lines.c
    rank = case((live.status == "paid", 0), (live.status == "open", 1), else_=2)
    order = (rank, func.coalesce(live.returned_on, live.billed_on).desc(), live.billed_position.desc())
    place = func.row_number().over(partition_by=(live.participant, live.month), order_by=order)
    ranked = select(lines, place.label("place")).subquery()
    return select(ranked).where(ranked.c.place == 1).subquery()
