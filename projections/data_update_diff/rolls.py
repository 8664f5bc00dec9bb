"""The roll of one day held against the roll of another, each as it was known at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, FromClause, and_, case, literal, or_, select, union_all

from lifecycle.projecting import Answer, Tables
from projections.data_update_diff.model import projection
from projections.data_update_diff.roll import standing

_FIELDS = ("enrolment", "slot", "decree", "nik", "name", "birth_date", "job_kind", "kecamatan", "village")
_COMPARED = (*_FIELDS, "nik_position")


@projection.question
def rolls(tx: Tables, *, from_: date, to: date, from_known: str | None = None, to_known: str | None = None) -> Answer:
    """Who is registered on one day and not on the other, and what differs of whoever is on both, each as known then."""
    told = _told(tx, from_, to, from_known, to_known)
    return sorted(told, key=lambda row: (row["what"], row["slot"] or "", row["participant"]))


@projection.question
def rolls_summary(
    tx: Tables, *, from_: date, to: date, from_known: str | None = None, to_known: str | None = None
) -> Answer:
    """In how many people the rolls of two days differ: by what happened, the field that changed, and why."""
    told = _told(tx, from_, to, from_known, to_known)
    counted = Counter((row["what"], row["field"], row["why"]) for row in told)
    ordered = sorted(counted.items(), key=lambda one: tuple(word or "" for word in one[0]))
    return [{"what": what, "field": field, "why": why, "people": people} for (what, field, why), people in ordered]


def _told(tx: Tables, from_: date, to: date, from_known: str | None, to_known: str | None) -> Iterator[dict[str, Any]]:
    """The differences, one row for each field of those who are on both rolls."""
    before, after = tx.at(on=from_, known=from_known), tx.at(on=to, known=to_known)
    for row in tx.connection.execute(_difference(before, after)).mappings():
        who = {"what": row["what"], "participant": row["participant"], "slot": row["new_slot"] or row["old_slot"]}
        if row["what"] == "changed":
            yield from (who | one | {"why": None, "by": None} for one in _fields(row))
        else:
            yield who | {"field": None, "old": None, "new": None, "why": row["why"], "by": row["by"]}


def _fields(row: Any) -> Iterator[dict[str, Any]]:
    """The fields in which two rows of a person differ, old and new."""
    for field in _FIELDS:
        old, new = row[f"old_{field}"], row[f"new_{field}"]
        if old != new:
            yield {"field": field, "old": old, "new": new}
        elif field == "nik" and row["old_nik_position"] != row["new_nik_position"]:
            yield {"field": field, "old": old, "new": f"{new} (other digits between)"}


def _difference(before: Tables, after: Tables) -> CompoundSelect[Any]:
    """Whoever is on one roll only, or on both with a difference: one query over the tables of both days."""
    old, new = before.table(standing).alias("old"), after.table(standing).alias("new")
    was, is_ = _on_roll(old, before.on), _on_roll(new, after.on)
    differs = or_(*(old.c[name].is_distinct_from(new.c[name]) for name in _COMPARED))
    came = case((old.c.key.is_(None), "came_in"), else_="changed")
    why = case((new.c.predecessor.is_not(None), "successor"), else_="decree")
    came_by = case((new.c.predecessor.is_not(None), new.c.predecessor), else_=new.c.decree)
    left = case((new.c.successor.is_not(None), "replaced"), else_="left")
    left_by = case((new.c.successor.is_not(None), new.c.successor), else_=new.c.by)
    both = [
        column for name in _COMPARED for column in (old.c[name].label(f"old_{name}"), new.c[name].label(f"new_{name}"))
    ]
    arrived = select(came.label("what"), new.c.participant, why.label("why"), came_by.label("by"), *both)
    arrived = arrived.select_from(new.outerjoin(old, and_(old.c.key == new.c.key, was)))
    departed = select(left.label("what"), old.c.participant, new.c.why, left_by.label("by"), *both)
    departed = departed.select_from(old.outerjoin(new, new.c.key == old.c.key))
    return union_all(
        arrived.where(is_, or_(old.c.key.is_(None), differs)),
        departed.where(was, or_(new.c.key.is_(None), ~is_)),
    )


def _on_roll(roll: FromClause, day: date) -> ColumnElement[bool]:
    """Not gone by then; a death is on record from its day on, and takes nobody off the roll before the next."""
    return or_(roll.c.until.is_(None), roll.c.until > literal(day))
