"""The questions about what came in: every line, every bill, what does not match."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, case, func, literal, select

from lifecycle.projecting import Answer, NothingKnown, Tables
from projections.contribution_calendar.model import projection
from projections.contribution_calendar.months import checked
from projections.contribution_calendar.tables import months, people, received, strange


@projection.question
def list(  # noqa: A001
    tx: Tables,
    *,
    participant: str | None = None,
    month: str | None = None,
    bill: str | None = None,
    limit: int | None = None,
) -> Answer:
    """Every billed month of every person, from the letter to the confirmation; narrow it by person, month or bill."""
    lines, persons, letters = tx.table(months), tx.table(people), tx.table(received)
    live, who, of = lines.c, persons.c, letters.c
    arrived = (happened(tx, live.received_on), happened(tx, live.confirmed_on))
    reason = case((live.status == "returned", of.reason), else_=live.reason).label("reason")
    query = (
        select(live.participant, who.name, live.month, live.bill, live.amount, live.billed_on)
        .add_columns(of.verified_on, of.requested_on, live.paid_on, *arrived, live.source, live.payment)
        .add_columns(live.status, live.late, live.returned_on, reason)
        .outerjoin_from(lines, persons, who.key == live.participant)
        .outerjoin(letters, of.key == literal("bill:") + live.bill)
        .order_by(live.participant, live.month, live.billed_on, live.bill, live.line)
        .limit(limit)
    )
    if participant is not None:
        query = query.where(ends_like(live.participant, participant))
    if month is not None:
        query = query.where(live.month == checked(month))
    return tx.rows(query if bill is None else query.where(live.bill == bill))


@projection.question
def bills(tx: Tables) -> Answer:
    """Every bill with its stage and its sums: what is open, paid and returned always comes to what was billed."""
    letters, lines = tx.table(received), tx.table(months)
    total = func.sum(lines.c.amount).label("amount")
    back = select(lines.c.bill, total).where(lines.c.status == "reversed").group_by(lines.c.bill).subquery()
    *told, reason, _ = tx.shown(received)
    query = select(*told, func.coalesce(back.c.amount, 0).label("reversed_amount"), reason)
    query = query.outerjoin_from(letters, back, back.c.bill == letters.c.bill)
    return tx.rows(query.order_by(letters.c.dated, letters.c.bill))


@projection.question
def unmatched(tx: Tables, *, bill: str | None = None) -> Answer:
    """The lines that do not match the register, why, and whether they went back to the carrier; of one bill or all."""
    lines, letters = tx.table(strange), tx.table(received)
    live, of = lines.c, letters.c
    if bill is not None and not tx.rows(select(of.bill).where(of.key == f"bill:{bill}")):
        raise NothingKnown(f"There is no bill {bill!r}.\n  lifecycle ask contribution_calendar bills lists every bill.")
    *told, position = tx.shown(strange)
    query = select(*told, of.lines_returned.label("returned"), position)
    query = query.join_from(lines, letters, of.key == literal("bill:") + live.bill).order_by(live.bill, live.line)
    return tx.rows(query if bill is None else query.where(live.bill == bill))


def happened(tx: Tables, day: ColumnElement[date]) -> ColumnElement[date]:
    """A day that an event told of in advance, unless it is still to come on the day asked about."""
    return case((day <= tx.on, day)).label(day.key)


def ends_like(participant: ColumnElement[str], typed: str) -> ColumnElement[bool]:
    """Whether an id ends as it was typed: whole, or as a table shows it."""
    return participant.endswith(typed.strip().lower().lstrip("…").replace("-", ""), autoescape=True)
