"""Months that are due and unpaid, and bills that nobody has verified."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import and_, func, or_, select

from projections.alerts.alert import Alert, Case
from projections.alerts.model import bills, paid, terms

_A_DAY = timedelta(days=1)


def unpaid_months(case: Case) -> Iterator[Alert]:
    """Whose months are overdue; urgent once as many in a row are unpaid as the carrier lets pass."""
    last, unpaid = _last_overdue(case), dict[tuple[str, str], set[str]]()
    for row in _terms(case, last):
        months = unpaid.setdefault((row["participant"], row["name"]), set())
        months |= _stretch(row["due_from"], min(row["due_through"] or last, last)) - set(row["paid"].split(","))
    for (participant, name), months in unpaid.items():
        if months:
            yield _unpaid(case, participant, name, sorted(months))


def unverified(case: Case) -> Iterator[Alert]:
    """The bills that came in long ago and were neither verified nor sent back."""
    for row in case.tx.rows(select(*case.tx.shown(bills))):
        if case.long_open(row["dated"]):
            what = f"Bill {row['bill']} is not verified."
            to_do = "Verify it, or send it back: lifecycle bill verify REGISTER, lifecycle bill return REGISTER."
            said = (row["bill"], None, row["dated"], None, what, to_do, case.basis("verify_bill"))
            yield Alert("bill_unverified", False, *said)


def _last_overdue(case: Case) -> str:
    """The last month whose due day is over, and in which the programme went on."""
    month, contributions = case.on.replace(day=1), case.tx.profile.contributions
    if case.on <= contributions.due_on(month):
        month = (month - _A_DAY).replace(day=1)
    if case.closed_on is not None:
        month = min(month, case.closed_on - _A_DAY)
    return f"{month:%Y-%m}"


def _terms(case: Case, last: str) -> list[dict[str, Any]]:
    """Every enrolment with a month due until then, and its paid months with a comma between them."""
    due, done = case.tx.table(terms), case.tx.table(paid)
    until = or_(due.c.due_through.is_(None), done.c.month <= due.c.due_through)
    same = and_(done.c.participant == due.c.participant, done.c.month >= due.c.due_from, done.c.month <= last, until)
    columns = (due.c.participant, due.c.name, due.c.due_from, due.c.due_through)
    months = func.coalesce(func.aggregate_strings(done.c.month, ","), "").label("paid")
    query = select(*columns, months).outerjoin_from(due, done, same).where(due.c.due_from <= last)
    return case.tx.rows(query.group_by(*columns))


def _unpaid(case: Case, participant: str, name: str, months: list[str]) -> Alert:
    law, longest = case.tx.profile.contributions, max(_runs(months))
    urgent = longest >= law.lapse_months
    span = months[0] if len(months) == 1 else f"{months[0]} through {months[-1]}"
    what = f"Months due and unpaid: {len(months)} ({span}), {longest} in a row."
    to_do = f"Have them billed, or pay them: lifecycle ask contribution_calendar list --participant {participant[-8:]}."
    since = law.due_on(date.fromisoformat(f"{months[0]}-01"))
    cite = (*law.due_cite, *(law.lapse_cite if urgent else ()))
    return Alert("unpaid_months", urgent, participant, name, since, None, what, to_do, cite)


def _runs(months: list[str]) -> Iterator[int]:
    """How many months in a row, at each month."""
    before, length = 0, 0
    for number in map(_number, months):
        length = length + 1 if number == before + 1 else 1
        before = number
        yield length


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1


def _stretch(first: str, last: str) -> set[str]:
    """The months from one to another, both included."""
    return {f"{number // 12}-{number % 12 + 1:02d}" for number in range(_number(first), _number(last) + 1)}
