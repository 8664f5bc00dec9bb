"""What should have been paid: months due and not paid, memberships unpaid too long, memberships too short."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Select, Subquery, and_, case, func, or_, select

from lifecycle.projecting import Answer, Tables
from projections.contribution_calendar.model import month_of, projection
from projections.contribution_calendar.months import checked, later, stretch
from projections.contribution_calendar.standing import gathered, last_lines
from projections.contribution_calendar.tables import closings, enrolments, months, people

_A_DAY = timedelta(days=1)


def _unpaid(tx: Tables, since: str | None, until: str) -> Subquery:
    """Every due month of this stretch that is not paid, with what became of it: one row a person and month.

    Columns ``participant, name, month, number, status, rupiah``; without ``since`` from the first month ever due.
    """
    ended = tx.table(closings).c.closed_on
    for closed in tx.rows(select(ended)):
        until = min(until, month_of(closed["closed_on"] - _A_DAY))
    first = since or tx.connection.scalar(select(func.min(tx.table(enrolments).c.due_from))) or until
    last, who, owed = last_lines(_back_or_open(tx, first, until)), tx.table(people), _owed(tx, first, until)
    never = case((owed.c.decree.is_(None), "no decree"), else_="never billed")
    of = and_(last.c.participant == owed.c.participant, last.c.month == owed.c.month)
    query = select(owed.c.participant, who.c.name, owed.c.month, owed.c.number)
    query = query.add_columns(func.coalesce(last.c.status, never).label("status"), last.c.amount.label("rupiah"))
    query = query.join_from(owed, who, who.c.key == owed.c.participant).outerjoin(last, of)
    return query.where(owed.c.place == 1).subquery()


def _back_or_open(tx: Tables, since: str, until: str) -> Subquery:
    """The lines that are not paid."""
    lines = tx.table(months)
    within = and_(lines.c.month >= since, lines.c.month <= until)
    return select(lines).where(within, lines.c.status != "paid").subquery()


def _owed(tx: Tables, since: str, until: str) -> Subquery:
    """The due months that no paid line answers, numbered where two enrolments share one."""
    term, lines, month = tx.table(enrolments), tx.table(months), stretch(min(since, until), until)
    paid = select(lines.c.participant, lines.c.month).where(lines.c.status == "paid")
    paid_for = gathered(paid.where(lines.c.month >= since, lines.c.month <= until), "paid_for")
    ends = or_(term.c.due_through.is_(None), month.c.month <= term.c.due_through)
    falls_due = and_(month.c.month >= since, month.c.month >= term.c.due_from, ends)
    answered = and_(paid_for.c.participant == term.c.participant, paid_for.c.month == month.c.month)
    each = (term.c.participant, month.c.month)
    place = func.row_number().over(partition_by=each, order_by=term.c.enrolment)
    query = select(*each, month.c.number, term.c.decree, place.label("place")).join_from(term, month, falls_due)
    return query.outerjoin(paid_for, answered).where(paid_for.c.participant.is_(None)).subquery()


@projection.question
def arrears(tx: Tables, *, until: str) -> Answer:
    """Every month up to and including ``until`` (YYYY-MM) that is due and not paid, and what became of it."""
    live = _unpaid(tx, None, checked(until)).c
    query = select(live.participant, live.name, live.month, live.status, live.rupiah)
    return tx.rows(query.order_by(live.participant, live.month))


@projection.question
def due(tx: Tables, *, day: date) -> Answer:
    """What is due for the month of ``day`` and not paid, by what became of it; after its due day it is overdue."""
    month, due_on = month_of(day), tx.profile.contributions.due_on(day)
    live = _unpaid(tx, month, month).c
    sums = (func.count().label("participants"), func.sum(live.rupiah).label("rupiah"))
    found = tx.rows(select(live.status, *sums).group_by(live.status).order_by(live.status))
    return [{"month": month, "due_on": due_on} | row | {"overdue": day > due_on} for row in found]


@projection.question
def unpaid_in_a_row(tx: Tables, *, until: str) -> Answer:
    """Who has had more than three due months in a row unpaid: by national rule the carrier may end the membership."""
    live = _unpaid(tx, None, checked(until)).c
    run = live.number - func.row_number().over(partition_by=live.participant, order_by=live.number)
    runs = select(live.participant, live.name, live.month, run.label("run")).subquery().c
    since, length = func.min(runs.month).label("since"), func.count().label("months")
    query: Select[tuple[str, str, str, int]] = select(runs.participant, runs.name, since, length)
    query = query.group_by(runs.participant, runs.name, runs.run)
    longer = length > tx.profile.contributions.lapse_months
    return tx.rows(query.having(longer).order_by(runs.participant, since))


@projection.question
def short_membership(tx: Tables, *, day: date) -> Answer:
    """Who is covered on ``day`` for fewer than three months: a death would bring the funeral benefit only."""
    term, who, full = tx.table(enrolments), tx.table(people), tx.profile.contributions.full_benefit_months
    live = term.c
    query = select(live.participant, who.c.name, live.slot, live.covered_from)
    query = query.join_from(term, who, who.c.key == live.participant)
    query = query.where(live.covered_from <= day, or_(live.covered_until.is_(None), live.covered_until > day))
    query = query.where(live.covered_from >= later(day.replace(day=1), -full))
    rows = tx.rows(query.order_by(live.covered_from, live.participant))
    reached = ({**row, "reaches_on": later(row["covered_from"], full)} for row in rows)
    return [row for row in reached if row["reaches_on"] > day]
