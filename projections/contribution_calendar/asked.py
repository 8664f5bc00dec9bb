"""What holds, and the questions: every line, every bill, what does not match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

import msgspec
from sqlalchemy import and_, case, literal, select

from lifecycle.domain.contribution import Term
from lifecycle.domain.rates import Contributions
from lifecycle.projecting import Answer, NothingKnown, Row, Tables
from projections.contribution_calendar.model import (
    Bill,
    Closing,
    Line,
    Named,
    Person,
    month_of,
    months,
    people,
    projection,
    received,
    strange,
)

_NATIONAL = Contributions()
_A_DAY = timedelta(days=1)
_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")


@projection.rows
def _rows(key: str, state: Line | Bill | Named | Person | Closing) -> Iterator[tuple[str, Row]]:
    told: Row = msgspec.structs.astuple(state)
    match state:
        case Line():
            yield "months", (*told, state.paid_on and state.paid_on > _due_on(state.month))
        case Bill():
            left = state.amount - state.paid - state.returned
            yield "bills", (*told[:-3], left, *told[-3:])
        case Named():
            for line in state.lines:
                yield "unmatched", msgspec.structs.astuple(line)
        case Closing():
            yield "closings", told
        case Person():
            billed = msgspec.json.encode(state.billed).decode()
            for term in state.terms:
                if term.registered_on is not None:
                    days = (term.registered_on, term.covered_from, term.until, state.died_on)
                    due = _due(term, state.died_on)
                    yield "people", (key, state.name, term.slot, term.decree, *days, *due, billed)


@cache
def _due_on(month: str) -> date:
    """The day on which a month was due."""
    return _NATIONAL.due_on(date.fromisoformat(f"{month}-01"))


def _due(term: Term, died_on: date | None) -> tuple[str | None, str | None]:
    """The first month with a day of cover, and the last; the month of death is due, those after it are not."""
    begin = term.covered_from or term.registered_on
    if begin is None or (term.ends is not None and term.ends <= begin):
        return None, None
    first, last = month_of(begin), month_of(term.ends - _A_DAY) if term.ends else None
    if died_on is not None:
        last = min(last or month_of(date.max), month_of(died_on))
    return (None, None) if last and last < first else (first, last)


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
    live, who, of = tx.table(months).c, tx.table(people).c, tx.table(received).c
    sent = (live.paid_on, live.received_on, live.confirmed_on, live.source, live.payment)
    reason = case((live.status == "returned", of.reason), else_=live.reason).label("reason")
    query = (
        select(live.participant, who.name, live.month, live.bill, live.amount, live.billed_on)
        .add_columns(of.verified_on, of.requested_on, *sent, live.status, live.late, live.returned_on, reason)
        .outerjoin_from(tx.table(months), tx.table(people), and_(who.key == live.participant, who.row_number == 0))
        .outerjoin(tx.table(received), of.key == literal("bill:") + live.bill)
        .order_by(live.participant, live.month, live.billed_on, live.bill, live.line)
        .limit(limit)
    )
    if participant is not None:
        end = participant.strip().lower().lstrip("…").replace("-", "")
        query = query.where(live.participant.endswith(end, autoescape=True))
    if month is not None:
        query = query.where(live.month == checked(month))
    return tx.rows(query if bill is None else query.where(live.bill == bill))


def checked(month: str) -> str:
    """A month as it was typed. Raises NothingKnown."""
    if not _MONTH.fullmatch(month):
        raise NothingKnown(f"{month!r} is not a month.\n  Write it as 2026-06.")
    return month


@projection.question
def bills(tx: Tables) -> Answer:
    """Every bill with its stage and its sums: what is open, paid and returned always comes to what was billed."""
    live = tx.table(received)
    return tx.rows(select(*live.columns[2:-1]).order_by(live.c.dated, live.c.bill))


@projection.question
def unmatched(tx: Tables, *, bill: str | None = None) -> Answer:
    """The lines that do not match the register, why, and whether they went back to the carrier; of one bill or all."""
    live, of = tx.table(strange), tx.table(received)
    if bill is not None and not tx.rows(select(of.c.bill).where(of.c.key == f"bill:{bill}")):
        raise NothingKnown(f"There is no bill {bill!r}.\n  lifecycle ask contribution_calendar bills lists every bill.")
    query = select(*live.columns[2:], of.c.lines_returned.label("returned"))
    query = query.join_from(live, of, of.c.key == literal("bill:") + live.c.bill).order_by(live.c.bill, live.c.line)
    return tx.rows(query if bill is None else query.where(live.c.bill == bill))
