"""Months paid more than once: on two records of one person, or from two sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import and_, func, or_, select

from lifecycle.projecting import Tables
from projections.findings.standing import Finding, Paid
from projections.findings.tables import admitted, found, paid

Pairs = list[tuple[Paid, Paid]]
"""Lines that pay a month of a person once more, each after the line that was due."""
_NOT_REGISTERED_YET: dict[str, Any] = {"name": "", "decree": None, "slot": None}
"""On a day before that of the registration: bills may be paid earlier than that day."""


def on_both(one: Finding, again: Pairs) -> Finding:
    """A record closed as the same person as another, with the months that were paid on both."""
    return one._replace(undue=tuple(line for _, line in again if line.participant == one.who))


def two_sources(tx: Tables, again: Pairs) -> Iterator[Finding]:
    """Who was paid for from two sources for one month; the payment on the record that stands, or the first, was due."""
    pairs = [(kept, line) for kept, line in again if line.source != kept.source]
    live = tx.table(admitted)
    for who in dict.fromkeys(line.participant for _, line in pairs):
        query = select(live.c.name, live.c.decree, live.c.slot).where(live.c.participant == who)
        *_, row = _NOT_REGISTERED_YET, *tx.rows(query.order_by(live.c.enrolment))
        own = [pair for pair in pairs if pair[1].participant == who]
        undue = tuple(line for _, line in own)
        sources = " and ".join(sorted({line.source for pair in own for line in pair}))
        of = (row["name"], min(line.paid_on for line in undue), row["decree"], row["slot"])
        positions = tuple(kept.position for kept, _ in own)
        yield Finding("two_funders", who, who, *of, f"paid from {sources}", positions, undue)


def paid_again(tx: Tables) -> Pairs:
    """Every line that pays a month of a person once more, with the line that was due."""
    live, of = tx.table(paid), tx.table(found)
    same = select(of.c.participant, of.c.same_as).where(of.c["class"] == "nik_twice")
    stands: dict[str, str] = {row["participant"]: row["same_as"] for row in tx.rows(same)}
    month = (live.c.participant, live.c.month)
    many = select(*month).group_by(*month).having(func.count(live.c.source.distinct()) > 1).subquery()
    query = select(*(live.c[name] for name in Paid._fields))
    query = query.outerjoin_from(live, many, and_(many.c.participant == month[0], many.c.month == month[1]))
    records = {*stands, *stands.values()}
    lines = [Paid(**row) for row in tx.rows(query.where(or_(many.c.month.is_not(None), month[0].in_(records))))]
    pairs: Pairs = []
    due: dict[tuple[str, str], Paid] = {}
    for line in sorted(lines, key=lambda line: (line.participant in stands, line.position)):
        kept = due.setdefault((_standing(line.participant, stands), line.month), line)
        if kept is not line:
            pairs.append((kept, line))
    return pairs


def _standing(record: str, stands: dict[str, str]) -> str:
    """The record that stands for one that was closed; a record is closed once, and never for itself."""
    while record in stands:
        record = stands[record]
    return record
