"""The calendar is the same in whatever order a line, a bill, a person and a place are told of their days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import permutations
from typing import Any

import pytest

from lifecycle.domain.events import Event
from lifecycle.ledger import Recorded
from projections.contribution_calendar import projection
from tests.projecting.told import (
    RATE,
    bill_paid,
    bill_returned,
    billed,
    confirmed,
    decreed,
    died,
    left,
    life,
    lines_returned,
    paid,
    person,
    proposed,
    received,
    requested,
    returned,
    reversed_,
    struck,
    verified,
)
from tests.projecting.told_places import assigned, opened, slot, switched, vacated

MARCH = date(2025, 3, 1)
LINE = billed(1, "2025-07")
Told = tuple[int, Event]


def on(day: int, month: int = 7) -> date:
    """A day of 2025."""
    return date(2025, month, day)


def numbered(*events: Event) -> list[Told]:
    """Events with their places in the log."""
    return list(enumerate(events, 1))


def rows(events: Sequence[Told]) -> list[tuple[str, tuple[Any, ...]]]:
    """What holds after these events of one key, folded in this order."""
    state = None
    for position, event in events:
        at = Recorded(position, 1, 1, person(1), position, event)
        key, *_ = projection.keys(event, at)
        state = projection.folds[type(event)](state, event, at)
    return sorted(projection.rows_of(key, state))


STORIES = {
    "a line paid and taken back": numbered(LINE, paid(LINE, on(5)), reversed_(LINE, on(9))),
    "a line sent back": numbered(LINE, returned(LINE, on(5))),
    "a bill paid in two parts": numbered(
        received("B", on(1), 3),
        verified("B", on(2)),
        requested("B", on(3)),
        bill_paid("B", on(4), 1, "partly paid"),
        bill_paid("B", on(5), 2, "paid", "SP2D 2"),
    ),
    "a bill whose rest went back": numbered(
        received("B", on(1), 4, unmatched=1),
        lines_returned("B", on(2), 1),
        bill_paid("B", on(4), 1, "partly paid"),
        bill_returned("B", on(5), 2, "paid"),
    ),
    "a bill sent back": numbered(received("B", on(1), 2), verified("B", on(2)), bill_returned("B", on(5), 2)),
    "a life": numbered(*life(1, MARCH), died(on(25, 3)), left(1, on(26, 3), "died")[1]),
}


@pytest.mark.parametrize("story", STORIES)
def test_every_order_gives_the_same_rows(story: str) -> None:
    """A death before the proposal, a payment before the letter, the second part before the first."""
    expected = rows(STORIES[story])
    assert expected
    assert all(rows(order) == expected for order in permutations(STORIES[story]))


def test_a_line_begins_with_what_is_known_of_it() -> None:
    """Paid before the day of its letter, it is paid; billed is what the letter says."""
    _, first, _ = STORIES["a line paid and taken back"]
    ((_, row),) = rows([first])
    assert row[:9] == (person(1), "2025-07", "B", 1, slot(1), RATE, None, "paid", on(5))


def test_a_bill_is_there_from_the_day_of_its_letter() -> None:
    """Before it, nobody can say what was billed."""
    assert rows(STORIES["a bill sent back"][1:]) == []


def test_a_person_is_there_from_the_first_proposal() -> None:
    """A death alone names nobody."""
    assert rows(numbered(died(on(25, 3)))) == []
    ((table, row),) = rows(numbered(died(on(25, 3)), proposed(1)))
    assert (table, row[1:]) == ("people", ("Person 1", on(25, 3), "2025-03", 1, None))


@pytest.mark.parametrize(("decree", "holds"), [("400/9", "400/9"), ("400/1", None)])
def test_a_strike_takes_away_its_own_decree_only(decree: str, holds: str | None) -> None:
    """One that confirmed the person before the day of the strike stands, and the place with it."""
    again = confirmed(1, on(1, 4), decree)
    story = [*life(1, MARCH), again, struck(on(9, 4), "registered", "registered")]
    ((_, row),) = [one for one in rows(numbered(*story)) if one[0] == "enrolments"]
    assert row[2:4] == (slot(1), holds)


def test_who_left_a_place_before_coming_never_held_it() -> None:
    """Dead on a day before the decree that gave the place; who comes after is the first holder."""
    story = numbered(vacated(1, 1, on(1)), assigned(1, 1, on(3)), assigned(1, 2, on(9), after=1))
    assert [row[1:4] for _, row in rows(story)] == [(1, person(2), on(9))]


def test_a_place_is_held_from_day_to_day_and_month_to_month() -> None:
    """The first day not held is no day of the last month."""
    story = numbered(assigned(1, 1, on(31)), vacated(1, 1, on(1, 9)), assigned(1, 2, on(1, 9), after=1))
    assert [row[3:7] for _, row in rows(story)] == [
        (on(31), on(1, 9), "2025-07", "2025-08"),
        (on(1, 9), None, "2025-09", None),
    ]


def test_a_month_is_paid_by_one_source() -> None:
    """Of two named in one month the last pays all of it, and the first none."""
    story = numbered(opened(1), switched(1, on(5), "CSR"), switched(1, on(20), "DBHCHT"))
    assert rows(story) == [
        ("funding", (slot(1), "APBD", "2025-01", "2025-06", 1)),
        ("funding", (slot(1), "DBHCHT", "2025-07", None, 3)),
    ]


def test_a_decree_of_the_same_enrolment_is_the_last_one() -> None:
    """Named again, the place stays where the decree names none."""
    story = [*life(1, MARCH), decreed(1, on=on(1, 4), slot=None, decree="400/9")]
    ((_, row),) = [one for one in rows(numbered(*story)) if one[0] == "enrolments"]
    assert row[2:4] == (slot(1), "400/9")
