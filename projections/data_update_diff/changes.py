"""The roll as it changes from one day to another: who comes in, leaves, is replaced, or has another value."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select

from lifecycle.projecting import Answer, Tables
from projections.data_update_diff.model import projection
from projections.data_update_diff.roll import changes


@projection.question
def between(tx: Tables, *, from_: date, to: date) -> Answer:
    """What changed on the roll from the one day to the other, both included: came in, left, changed, was replaced.

    A decree that came to nothing before the registration (lapsed, withdrawn, struck) is told as a leaving, too.
    """
    live = tx.table(changes)
    shown = [column for column in tx.shown(changes) if column.name != "position"]
    query = select(*shown).where(live.c.on >= from_, live.c.on <= to)
    return tx.rows(query.order_by(live.c.on, live.c.what, live.c.participant, live.c.position))


@projection.question
def summary(tx: Tables, *, from_: date, to: date) -> Answer:
    """How often the roll changed from the one day to the other, both included, by what happened and why."""
    live = tx.table(changes).c
    times = func.count().label("changes")
    query = select(live.what, live.why, times).where(live.on >= from_, live.on <= to)
    return tx.rows(query.group_by(live.what, live.why).order_by(live.what, live.why))
