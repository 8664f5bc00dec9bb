"""What should have been paid: months due and not paid, months paid and not due, memberships too long or too short."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import or_, select

from lifecycle.domain.rates import Contributions
from lifecycle.projecting import Answer, Tables, from_json_text
from projections.contribution_calendar.asked import checked
from projections.contribution_calendar.model import closings, people, projection

NATIONAL = Contributions()
"""Alike everywhere: the day on which a month is due, and the months after which the national rules bite."""


class _Month(NamedTuple):
    participant: str
    name: str
    month: str
    status: str
    rupiah: int | None


def _unpaid_months(tx: Tables, since: str, until: str) -> Iterator[_Month]:
    """Every due month of this stretch that is not paid, with what became of it; by person and month."""
    live = tx.table(people).c
    for closed in tx.rows(select(tx.table(closings).c.closed_on)):
        until = min(until, f"{closed['closed_on'] - timedelta(days=1):%Y-%m}")
    query = select(live.participant, live.name, live.decree, live.due_from, live.due_through, live.billed)
    query = query.where(live.due_from <= until, or_(live.due_through.is_(None), live.due_through >= since))
    seen = ("", "")
    for who, name, decree, first, last, told in tx.connection.execute(query.order_by(live.key, live.row_number)):
        billed = msgspec.json.decode(told)
        for month in _stretch(max(first, since), min(last or until, until)):
            became, rupiah = billed.get(month, ("never billed" if decree else "no decree", None))
            if became != "paid" and not (who == seen[0] and month <= seen[1]):
                seen = (who, month)
                yield _Month(who, name, month, became, rupiah)


@projection.question
def arrears(tx: Tables, *, until: str) -> Answer:
    """Every month up to and including ``until`` (YYYY-MM) that is due and not paid, and what became of it."""
    return [month._asdict() for month in _unpaid_months(tx, "", checked(until))]


@projection.question
def due(tx: Tables, *, day: date) -> Answer:
    """What is due for the month of ``day`` and not paid, by what became of it; after its due day it is overdue."""
    month, due_on = f"{day:%Y-%m}", NATIONAL.due_on(day)
    found: dict[str, Any] = {}
    for one in _unpaid_months(tx, month, month):
        told = {"month": month, "due_on": due_on, "status": one.status, "participants": 0, "rupiah": None}
        row = found.setdefault(one.status, told | {"overdue": day > due_on})
        row["participants"] += 1
        row["rupiah"] = one.rupiah and one.rupiah + (row["rupiah"] or 0)
    return [found[status] for status in sorted(found)]


@projection.question
def unpaid_in_a_row(tx: Tables, *, until: str) -> Answer:
    """Who has had more than three due months in a row unpaid: by national rule the carrier may end the membership."""
    found: Answer = []
    for who, unpaid in groupby(_unpaid_months(tx, "", checked(until)), attrgetter("participant")):
        numbered = ((_number(one.month) - place, one) for place, one in enumerate(unpaid))
        for _, run in groupby(numbered, itemgetter(0)):
            months = [one for _, one in run]
            if len(months) > NATIONAL.lapse_months:
                name, since = months[0].name, months[0].month
                found.append({"participant": who, "name": name, "since": since, "months": len(months)})
    return found


@projection.question
def after_death(tx: Tables) -> Answer:
    """Who died, with the months paid after the month of death: what the carrier has to give back or credit."""
    live = tx.table(people).c
    query = select(live.participant, live.name, live.died_on, live.billed)
    query = query.where(live.died_on.is_not(None), live.row_number == 0).order_by(live.participant)
    found: Answer = []
    for row in from_json_text(tx.rows(query), "billed"):
        billed = sorted(row.pop("billed").items())
        paid = {month: rupiah for month, (became, rupiah) in billed if became == "paid"}
        if months := [month for month in paid if month > f"{row['died_on']:%Y-%m}"]:
            found.append({**row, "months": months, "rupiah": sum(map(paid.__getitem__, months))})
    return found


@projection.question
def short_membership(tx: Tables, *, day: date) -> Answer:
    """Who is covered on ``day`` for fewer than three months: a death would bring the funeral benefit only."""
    live = tx.table(people).c
    query = select(live.participant, live.name, live.slot, live.covered_from)
    query = query.where(live.covered_from <= day, or_(live.covered_until.is_(None), live.covered_until > day))
    rows = tx.rows(query.order_by(live.covered_from, live.participant))
    full = ({**row, "reaches_on": _later(row["covered_from"], NATIONAL.full_benefit_months)} for row in rows)
    return [row for row in full if row["reaches_on"] > day]


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1


@cache
def _stretch(first: str, last: str) -> tuple[str, ...]:
    """The months from one to another, both included."""
    numbers = range(_number(first), _number(last) + 1)
    return tuple(f"{number // 12}-{number % 12 + 1:02d}" for number in numbers)


def _later(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
