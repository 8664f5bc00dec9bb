"""What follows from the state of a person, a line, an answer: the rows that hold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import chain

import msgspec

from lifecycle.domain.rules import age_on
from lifecycle.projecting import Row, json_text
from projections.findings.model import CANNOT_BE_TOLD, Answers, Line, Person, Settled, Sheet, State, Term, projection
from projections.findings.told import AID_SOURCE, COVERED

_DEFECTS_OF_THE_RECORD = ("name_differs", "birth_differs")
"""What has to be mended in the record, but makes no payment undue."""


@projection.rows
def _rows(key: str, state: State) -> Iterator[tuple[str, Row]]:
    match state:
        case Person():
            of = (_dead, _moved, _undecreed, _twice, _told, _covered)
            for row in chain.from_iterable(rows(state) for rows in of):
                yield "found", (row[0], key, *row[1:])
            for term in state.terms:
                if term.registered_on is not None:
                    yield "admitted", _admitted(key, state, term, term.registered_on)
        case Line():
            if not state.reversed:
                yield "paid", msgspec.structs.astuple(state)[:-1]
        case Answers():
            for answer in state.rows:
                yield "answers", msgspec.structs.astuple(answer)
        case Sheet():
            yield "sheets", msgspec.structs.astuple(state)
        case Settled():
            yield "settled", msgspec.structs.astuple(state)


def _admitted(key: str, state: Person, term: Term, registered_on: date) -> Row:
    age = age_on(state.born_on, registered_on) if state.born_on else None
    days = (state.born_on, term.proposed_on, registered_on, age)
    of = (term.job_kind, term.path, term.decree, term.slot, term.registered)
    return key, state.name, term.enrolment, *days, *of


def _dead(state: Person) -> Iterator[Row]:
    """Dead, and still on the roll or paid for after the month of death."""
    term = _registered(state)
    if state.died_on is not None and term is not None:
        on_roll = any(term.registered_on and term.left_on is None for term in state.terms)
        since = (state.died_on, month_after(state.died_on), not on_roll)
        yield _row("dead", state, term, None, *since, "death reported", state.died)


def _moved(state: Person) -> Iterator[Row]:
    """Moved away, ended in due form, and paid for after that."""
    for term in state.terms:
        if term.ground == "moved_out" and term.left_on is not None:
            since = (term.left_on, first_month(term.left_on), True)
            yield _row("moved_away", state, term, term.enrolment, *since, "participation ended", term.left)


def _undecreed(state: Person) -> Iterator[Row]:
    """Registered without a decree that stands: no month may be paid until one confirms it."""
    for term in state.terms:
        if term.registered_on is not None and term.decree is None:
            since = (term.struck_on or term.registered_on, _month(term.registered_on), term.left_on is not None)
            shown_by = term.struck_by or "no decree is recorded"
            yield _row("not_in_decree", state, term, term.enrolment, *since, shown_by, term.registered, term.struck)


def _twice(state: Person) -> Iterator[Row]:
    """Closed as the same person as another record; which months were paid on both the question finds."""
    if state.closed_on is not None:
        term, shown_by = _registered(state), f"record …{(state.same_as or '')[-8:]} stands"
        last = term or (state.terms[-1] if state.terms else None)
        yield _row("nik_twice", state, last, None, state.closed_on, None, False, shown_by, state.closed)


def _told(state: Person) -> Iterator[Row]:
    """What new data say and nobody has answered."""
    term = _registered(state)
    for one in state.differences:
        if one.key not in state.answered:
            undue = None if one.name in _DEFECTS_OF_THE_RECORD else first_month(one.on)
            yield _row(one.name, state, term, None, one.on, undue, False, one.shown_by, one.position)


def _covered(state: Person) -> Iterator[Row]:
    """What sources say of other cover or aid, from the month on in which it made a payment undue."""
    term = _registered(state)
    if term is None:
        return
    first = min(term.registered_on for term in state.terms if term.registered_on)
    for fact in state.facts:
        is_aid = fact.name == AID_SOURCE
        since = (fact.on, _month(fact.on if is_aid else first), True)
        name, said = fact.name.replace("_", " "), str(fact.value) if is_aid else None
        if fact.value is None:
            yield _row(CANNOT_BE_TOLD, state, term, None, *since, f"{name} ({fact.shown_by})", fact.position)
        elif fact.value != "none" if is_aid else fact.value == COVERED[fact.name]:
            yield _row("two_funders", state, term, None, *since, f"{fact.shown_by}: {name}", fact.position, said=said)


def _row(
    kind: str,
    state: Person,
    term: Term | None,
    enrolment: int | None,
    since: date,
    undue_from: str | None,
    only_paid: bool,
    shown_by: str,
    *positions: int | None,
    said: str | None = None,
) -> Row:
    """A row of ``found`` without the participant."""
    where = (term.decree, term.slot) if term else (None, None)
    when = (state.name, enrolment, since, undue_from, only_paid)
    told = [position for position in positions if position is not None]
    return kind, *when, *where, state.same_as, said, shown_by, json_text(told)


def _registered(state: Person) -> Term | None:
    """The last enrolment that came to registration."""
    return next((term for term in reversed(state.terms) if term.registered_on), None)


@cache
def _month(day: date) -> str:
    return f"{day:%Y-%m}"


@cache
def month_after(day: date) -> str:
    """The month after that of a day, YYYY-MM."""
    return f"{day.year + day.month // 12}-{day.month % 12 + 1:02d}"


def first_month(day: date) -> str:
    """The first month that begins on a day or after it, YYYY-MM."""
    return _month(day) if day.day == 1 else month_after(day)
