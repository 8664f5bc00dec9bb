"""What holds of a line, a bill, a person and a place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import zip_longest

import msgspec

from lifecycle.domain.contribution import Term
from lifecycle.domain.rates import Contributions
from lifecycle.projecting import Row
from projections.contribution_calendar.bills import stage
from projections.contribution_calendar.model import (
    Bill,
    Closing,
    Line,
    Named,
    Person,
    Place,
    State,
    month_of,
    projection,
)
from projections.contribution_calendar.months import named, number

_NATIONAL = Contributions()
_A_DAY = timedelta(days=1)


@projection.rows
def _rows(key: str, state: State) -> Iterator[tuple[str, Row]]:
    match state:
        case Line():
            yield "months", _line(state)
        case Bill():
            if state.dated is not None:
                yield "bills", _bill(state)
        case Named():
            for line in state.lines:
                yield "unmatched", msgspec.structs.astuple(line)
        case Person():
            yield from _person(key, state)
        case Place():
            yield from _place(state)
        case Closing():
            yield "closings", (state.on,)


def _line(state: Line) -> Row:
    who, month, bill, line, amount, slot, billed_on, *sent, returned_on, reason, billed, paid, back = (
        msgspec.structs.astuple(state)
    )
    went_back = "reversed" if state.paid_on else "returned"
    status = went_back if returned_on else "paid" if state.paid_on else "open"
    late = state.paid_on and state.paid_on > _due_on(month)
    told = (who, month, bill, line, slot, amount, billed_on, status, *sent)
    return (*told, returned_on, reason, late, billed, paid, back)


def _bill(state: Bill) -> Row:
    left = state.amount - state.paid - state.returned
    return (
        state.bill,
        state.dated,
        state.lines,
        state.amount,
        state.unmatched,
        state.unmatched_amount,
        stage(state),
        state.verified_on,
        state.verified_by,
        state.requested_on,
        state.source,
        state.paid,
        state.returned,
        left,
        state.reason,
        state.lines_returned,
    )


def _person(key: str, state: Person) -> Iterator[tuple[str, Row]]:
    if state.name is None:
        return
    died_in = month_of(state.died_on) if state.died_on else None
    yield "people", (key, state.name, state.died_on, died_in, state.death_position, state.same_as)
    for term in state.terms:
        if term.registered_on is not None:
            days = (term.registered_on, term.covered_from, term.until)
            yield "enrolments", (key, term.enrolment, term.slot, term.decree, *days, *_due(term, died_in))


def _due(term: Term, died_in: str | None) -> tuple[str | None, str | None]:
    """The first month with a day of cover, and the last; the month of death is due, those after it are not."""
    begin = term.covered_from or term.registered_on
    if begin is None or (term.ends is not None and term.ends <= begin):
        return None, None
    first, last = month_of(begin), month_of(term.ends - _A_DAY) if term.ends else None
    if died_in is not None:
        last = min(last or died_in, died_in)
    return (None, None) if last and last < first else (first, last)


def _place(state: Place) -> Iterator[tuple[str, Row]]:
    """Who held the place for a day or more; and its sources, of which the last named in a month pays the month."""
    days = ((holding, holding.held_from, holding.held_until) for holding in state.holdings)
    held = [(holding, since, until) for holding, since, until in days if since and (until is None or until > since)]
    for seq, (holding, since, until) in enumerate(held, 1):
        months = (month_of(since), month_of(until - _A_DAY) if until else None)
        facts = (holding.ground, holding.assigned_position, holding.vacated_position)
        yield "holders", (state.slot, seq, holding.participant, since, until, *months, *facts)
    for source, after in zip_longest(state.funded, state.funded[1:]):
        last = named(number(after.month) - 1) if after else None
        if last is None or last >= source.month:
            yield "funding", (state.slot, source.source, source.month, last, source.position)


@cache
def _due_on(month: str) -> date:
    """The day on which a month was due."""
    return _NATIONAL.due_on(date.fromisoformat(f"{month}-01"))
