"""Dead in March, recorded in July, paid for in between, the place filled in August: on any day, as known on any day."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.projecting import Answer
from tests.projecting.told import Told, billed, died, left, life, paid, person, reversed_
from tests.projecting.told_places import assigned, lives, slot, vacated

FEBRUARY = date(2025, 2, 1)
BEFORE, AFTER, FILLED, REVERSED = "18", "22", "29", "33"
"""The log up to July's payment; with the death; with the successor, paid in August; with the money back."""


def on(day: int, month: int) -> date:
    """A day of 2025."""
    return date(2025, month, day)


@pytest.fixture
def story(told: Told) -> Told:
    """It as it was written down."""
    lives(told, 1, FEBRUARY)
    lines = [billed(1, f"2025-{month:02d}", f"B {month}") for month in range(2, 8)]
    told.tell(1, *(event for line in lines for event in (line, paid(line, line.effective_on))))
    told.tell(1, died(on(25, 3)), *left(1, on(26, 3), "died"))
    told.tell(-101, vacated(1, 1, on(26, 3)))
    told.tell(-101, assigned(1, 2, on(5, 8), after=1))
    line = msgspec.structs.replace(billed(2, "2025-08", on=on(6, 8)), slot=slot(1))
    told.tell(2, *life(2, on(5, 8)), line, paid(line, on(9, 8)))
    told.tell(1, *(reversed_(line, on(1, 9)) for line in lines[2:]))
    return told


def asked(story: Told, question: str, day: date, known: str, **given: Any) -> Answer:
    """The answer for a day, as known at a position."""
    return story.ask("contribution_calendar", question, on=day, known=known, **given)


MONTHS = ["2025-04", "2025-05", "2025-06", "2025-07"]


@pytest.mark.parametrize(
    ("day", "known", "months"),
    [
        (on(31, 7), BEFORE, []),
        (on(31, 7), AFTER, MONTHS),
        (on(31, 5), AFTER, MONTHS[:2]),
        (on(20, 3), AFTER, []),
        (on(31, 8), REVERSED, MONTHS),
        (on(1, 9), REVERSED, []),
        (on(1, 9), FILLED, MONTHS),
    ],
)
def test_months_paid_in_vain_are_those_paid_by_the_day_as_known_then(
    story: Told, day: date, known: str, months: list[str]
) -> None:
    """After the death, and for the empty place, until the money is back."""
    for question in ("after_death", "paid_for_empty"):
        found = asked(story, question, day, known)
        assert [month for row in found for month in row["months"]] == months, question


@pytest.mark.parametrize(
    ("day", "known", "holder", "status", "what"),
    [
        (on(31, 7), BEFORE, person(1), "paid", None),
        (on(31, 7), AFTER, None, "paid", "paid after death"),
        (on(31, 3), AFTER, None, "empty", None),
        (on(20, 3), AFTER, person(1), "not billed", "not billed"),
        (on(30, 9), REVERSED, None, "reversed", None),
    ],
)
def test_the_match_of_may_is_that_of_the_day_as_known_then(
    story: Told, day: date, known: str, holder: str | None, status: str, what: str | None
) -> None:
    """Held and paid, as was believed; paid after death, as is known; in order again when the money is back."""
    (row,) = asked(story, "match", day, known, month="2025-05")
    assert (row["holder"], row["status"], row["what"]) == (holder, status, what)


def test_the_gap_grows_when_the_months_between_are_reversed(story: Told) -> None:
    """Before the place is filled there is none; a month counts for it once its money is back."""
    found = {
        (day, known): [(row["days_empty"], row["last_paid"], row["months"]) for row in asked(story, "gaps", day, known)]
        for day, known in ((on(4, 8), REVERSED), (on(31, 8), REVERSED), (on(1, 9), FILLED), (on(1, 9), REVERSED))
    }
    assert list(found.values()) == [
        [],
        [(132, "2025-07", [])],
        [(132, "2025-07", [])],
        [(132, "2025-03", MONTHS)],
    ]


@pytest.mark.parametrize(("known", "months"), [(BEFORE, MONTHS[2:]), (AFTER, [])])
def test_after_a_death_known_late_nothing_is_due(story: Told, known: str, months: list[str]) -> None:
    """At the end of May two months seemed to be owed until the end of July."""
    rows = asked(story, "arrears", on(31, 5), known, until="2025-07")
    assert [row["month"] for row in rows] == months


def test_a_month_is_in_arrears_until_the_day_of_its_payment(story: Told) -> None:
    """Paid later, it was unpaid on the day asked about."""
    rows = asked(story, "arrears", on(8, 8), REVERSED, until="2025-08")
    assert [(row["participant"], row["month"], row["status"]) for row in rows] == [(person(2), "2025-08", "open")]


@pytest.mark.parametrize(("day", "shown"), [(on(10, 8), None), (on(12, 8), on(12, 8))])
def test_what_the_carrier_confirmed_later_was_not_confirmed_yet(told: Told, day: date, shown: date | None) -> None:
    """The confirmation is told with the payment; on a day before it, it was still to come."""
    lives(told, 1, FEBRUARY)
    line = billed(1, "2025-08")
    told.tell(1, line, msgspec.structs.replace(paid(line, on(9, 8)), confirmed_on=on(12, 8)))
    (row,) = told.ask("contribution_calendar", "match", month="2025-08", on=day)
    assert (row["confirmed_on"], row["what"]) == (shown, None if shown else "not confirmed")
    (row,) = told.ask("contribution_calendar", "list", on=day)
    assert row["confirmed_on"] == shown
