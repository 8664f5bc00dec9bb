"""What is asked of the roll: who is on it, and how many in each status."""

from __future__ import annotations

from sqlalchemy import func, select

from lifecycle.projecting import Answer, Tables
from projections.current_roll.model import paid_months, projection, roll


@projection.question
def list(tx: Tables, *, status: str | None = None, kecamatan: str | None = None, limit: int | None = None) -> Answer:  # noqa: A001
    """Everybody on the roll, one row a person; narrow it by status or kecamatan."""
    live, paid = tx.table(roll), tx.table(paid_months)
    through = select(func.max(paid.c.through)).where(paid.c.key == live.c.key).scalar_subquery().label("paid_through")
    query = select(*tx.shown(roll), through).order_by(live.c.slot.nulls_last(), live.c.participant).limit(limit)
    if status is not None:
        query = query.where(live.c.status == status)
    if kecamatan is not None:
        query = query.where(live.c.kecamatan == kecamatan)
    return tx.rows(query)


@projection.question
def count(tx: Tables) -> Answer:
    """How many people there are in each status."""
    live = tx.table(roll)
    people = func.count().label("participants")
    return tx.rows(select(live.c.status, people).group_by(live.c.status).order_by(people.desc(), live.c.status))
