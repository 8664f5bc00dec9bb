"""Which months were paid more than once: for one place, or for one person under several records."""

from __future__ import annotations

from sqlalchemy import CTE, and_, func, select, union

from lifecycle.projecting import Tables
from projections.contribution_calendar.standing import gathered
from projections.contribution_calendar.tables import months, people


def places_twice(tx: Tables, since: str = "", until: str = "9999-12") -> CTE:
    """``slot, month`` of each place with two payments or more in a month of this stretch."""
    live = tx.table(months).c
    query = select(live.slot, live.month).where(live.status == "paid", live.slot.is_not(None))
    query = query.where(live.month >= since, live.month <= until).group_by(live.slot, live.month)
    return gathered(query.having(func.count() > 1), "places_twice")


def people_twice(tx: Tables) -> CTE:
    """``participant, month, person``: the paid months of the records of one person, where there are two or more.

    A month of one record is billed once and cannot be paid twice; ``person`` is the record that stands.
    """
    lines, records = tx.table(months), _records(tx)
    query = select(lines.c.participant, lines.c.month, records.c.person)
    query = query.join_from(lines, records, records.c.participant == lines.c.participant)
    theirs = gathered(query.where(lines.c.status == "paid"), "paid_by_record")
    each = select(theirs.c.person, theirs.c.month).group_by(theirs.c.person, theirs.c.month)
    more = each.having(func.count() > 1).subquery()
    at = and_(more.c.person == theirs.c.person, more.c.month == theirs.c.month)
    return gathered(select(theirs).join_from(theirs, more, at), "people_twice")


def _records(tx: Tables) -> CTE:
    """``participant, person`` of those with several records: the closed ones, and the one that stands itself."""
    live = tx.table(people).c
    closed = select(live.participant, live.same_as.label("person")).where(live.same_as.is_not(None))
    return gathered(union(closed, select(live.same_as, live.same_as).where(live.same_as.is_not(None))), "records")
