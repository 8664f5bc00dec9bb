"""The part of the roll that a match of one place or one person looks at."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import CTE, ColumnElement, literal, select, true, union

from lifecycle.projecting import Tables
from projections.contribution_calendar.asked import ends_like
from projections.contribution_calendar.standing import gathered
from projections.contribution_calendar.tables import holders, months, strange


class Only(NamedTuple):
    """The places to look at, and everybody who held one or was billed for it; None where all are."""

    slots: CTE | None = None
    people: CTE | None = None

    def places(self, column: ColumnElement[Any]) -> ColumnElement[bool]:
        """Whether a place is one of them."""
        return true() if self.slots is None else column.in_(select(self.slots.c.slot))

    def whose(self, column: ColumnElement[Any]) -> ColumnElement[bool]:
        """Whether a person is one of them."""
        return true() if self.people is None else column.in_(select(self.people.c.participant))


def narrowed(tx: Tables, slot: str | None, participant: str | None) -> Only:
    """What bears on this place, or on the places of this person."""
    held, lines, others = tx.table(holders).c, tx.table(months).c, tx.table(strange).c
    tables = (held, lines)
    if slot is not None:
        slots = gathered(select(literal(slot).label("slot")), "only_slots")
    elif participant is not None:
        theirs = (select(of.slot).where(ends_like(of.participant, participant)) for of in tables)
        slots = gathered(union(*theirs), "only_slots")
    else:
        return Only()
    there = [select(of.participant).where(of.slot.in_(select(slots.c.slot))) for of in tables]
    if participant is not None:
        there.append(select(others.participant).where(ends_like(others.participant, participant)))
    return Only(slots, gathered(union(*there), "only_people"))
