"""Counting who is covered on a day or in a month, by what they are."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select

from lifecycle.domain.rates import next_month
from lifecycle.projecting import NothingKnown, Tables
from projections.coverage.model import ERASED, closings, places, spans
from projections.coverage.solving import Cell

DIMENSIONS = ("kecamatan", "village", "job_kind", "sex", "age_band", "funding")
_MOST = 3
_NOT_STATED = "not stated"
_FIRST_BAND, _LAST_BAND, _WIDTH = 15, 65, 10
_A_DAY = timedelta(days=1)


def dimensions(by: str) -> tuple[str, ...]:
    """The dimensions named, with a comma between them. Raises NothingKnown.

    Villages of one name lie in more than one kecamatan, so a village comes with its kecamatan.
    """
    named = [name.strip() for name in by.split(",") if name.strip()]
    if "village" in named:
        named.insert(named.index("village"), "kecamatan")
    wanted = tuple(dict.fromkeys(named))
    if unknown := [name for name in wanted if name not in DIMENSIONS]:
        raise NothingKnown(f"People are not counted by {unknown[0]!r}.\n  What there is: {', '.join(DIMENSIONS)}.")
    if len(wanted) > _MOST:
        cure = "Leave some away, or ask for two tables; a village brings its kecamatan along."
        raise NothingKnown(f"A table has at most {_MOST} dimensions, this one {len(wanted)}.\n  {cure}")
    return wanted


def month_named(text: str) -> date:
    """The first day of a month as typed. Raises NothingKnown."""
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise NothingKnown(f"{text!r} is not a month.\n  Write it as 2026-06.") from None


def last_day(month: date) -> date:
    """The last day of a month, by its first."""
    return date.max if (month.year, month.month) == (date.max.year, 12) else next_month(month) - _A_DAY


def cells(tx: Tables, by: tuple[str, ...], first: date, last: date) -> dict[Cell, int]:
    """How many people were covered on any day from ``first`` through ``last``, as they were on the last of these.

    Somebody with two enrolments in that time is counted once, with the later.
    """
    closed = [row["closed_on"] - _A_DAY for row in tx.rows(select(tx.table(closings).c.closed_on))]
    last = min((last, *closed))
    live, paid = tx.table(spans), tx.table(places)
    covered = and_(live.c.covered_from <= last, or_(live.c.covered_until.is_(None), live.c.covered_until > first))
    latest = (
        select(live.c.participant, func.max(live.c.enrolment).label("enrolment"))
        .where(covered, live.c.covered_from <= last)
        .group_by(live.c.participant)
        .subquery()
    )
    sources: dict[str, ColumnElement[str]] = {"age_band": live.c.born, "funding": paid.c.funding}
    columns = [(sources[name] if name in sources else live.c[name]).label(name) for name in by]
    same = and_(latest.c.participant == live.c.participant, latest.c.enrolment == live.c.enrolment)
    query = select(*columns, func.count()).join_from(live, latest, same).outerjoin(paid, paid.c.slot == live.c.slot)
    found: Counter[Cell] = Counter()
    if first <= last:
        for *told, people in tx.connection.execute(query.group_by(*columns)):
            found[tuple(_word(name, value, last) for name, value in zip(by, told, strict=True))] += people
    return found


def _word(name: str, value: str | None, on: date) -> str:
    if value is None or value == "":
        return _NOT_STATED
    return _age_band(value, on) if name == "age_band" and value != ERASED else value


def _age_band(born: str, on: date) -> str:
    """Ten years of age from 15 on, as ages of working life are published; the month of a birthday counts as reached.

    Source: United Nations, Provisional Guidelines on Standard International Age Classifications (1982).
    """
    age = on.year - int(born[:4]) - (on.month < int(born[5:]))
    if age < _FIRST_BAND:
        return f"under {_FIRST_BAND}"
    if age >= _LAST_BAND:
        return f"{_LAST_BAND} and over"
    low = age - (age - _FIRST_BAND) % _WIDTH
    return f"{low}-{low + _WIDTH - 1}"
