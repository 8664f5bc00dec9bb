"""What was paid in vain: for the dead, for empty places, twice; and the gaps where a place passed on."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import Event
from lifecycle.projecting import Answer
from tests.projecting.told import RATE, Told, billed, died, life, paid, person, reversed_, settled
from tests.projecting.told_places import assigned, lives, opened, same, slot, vacated

FEBRUARY = date(2025, 2, 1)


def on(day: int, month: int) -> date:
    """A day of 2025."""
    return date(2025, month, day)


def asked(told: Told, question: str) -> Answer:
    """The answer of the calendar."""
    return told.ask("contribution_calendar", question)


def settled_at(number: int, who: int, month: str) -> tuple[Event, ...]:
    """A month billed and paid for somebody on the place of another."""
    line = msgspec.structs.replace(billed(who, month, f"B {month}"), slot=slot(number))
    return line, paid(line, line.effective_on)


def test_a_month_paid_for_an_empty_place_is_found(told: Told) -> None:
    """Since when it was empty and why, and which events freed it and paid; the month in which it fell free is held."""
    lives(told, 1, FEBRUARY, until=on(26, 3))
    for month in ("2025-03", "2025-04", "2025-05"):
        told.tell(1, *settled(1, month))
    assert asked(told, "paid_for_empty") == [
        {
            "participant": person(1),
            "name": "Person 1",
            "empty_since": on(26, 3),
            "ground": "died",
            "last_holder": person(1),
            "slots": [slot(1)],
            "months": ["2025-04", "2025-05"],
            "rupiah": 2 * RATE,
            "bills": ["B 2025-04", "B 2025-05"],
            "positions": [9, 13, 15],
        }
    ]


def test_a_place_that_was_never_held_is_empty(told: Told) -> None:
    """There is no day since when, and nobody who held it last."""
    told.tell(-101, opened(1))
    told.tell(1, *life(1, FEBRUARY), *settled(1, "2025-04"))
    (row,) = asked(told, "paid_for_empty")
    assert (row["empty_since"], row["last_holder"], row["months"]) == (None, None, ["2025-04"])


@pytest.mark.parametrize("back", [True, False])
def test_months_of_a_place_that_is_held_again_are_in_order(told: Told, back: bool) -> None:
    """A month with one day held is not empty; and what was taken back is not paid."""
    lives(told, 1, FEBRUARY, until=on(10, 3))
    told.tell(-101, assigned(1, 2, on(31, 5)))
    line = billed(1, "2025-04")
    told.tell(1, line, paid(line, on(5, 4)), *([reversed_(line, on(9, 4))] if back else []), *settled(1, "2025-05"))
    assert [row["months"] for row in asked(told, "paid_for_empty")] == ([] if back else [["2025-04"]])


def test_a_place_empty_twice_is_told_for_each_time(told: Told) -> None:
    """Each with the holder before."""
    lives(told, 1, FEBRUARY, until=on(1, 3))
    told.tell(-101, assigned(1, 2, on(1, 5), after=1), vacated(1, 2, on(1, 6), "moved_out"))
    told.tell(1, *(event for month in ("2025-03", "2025-06") for event in settled(1, month)))
    told.tell(2, *settled_at(1, 2, "2025-07"))
    rows = [
        (row["participant"], row["last_holder"], row["ground"], row["months"]) for row in asked(told, "paid_for_empty")
    ]
    assert rows == [
        (person(1), person(1), "died", ["2025-03"]),
        (person(1), person(2), "moved_out", ["2025-06"]),
        (person(2), person(2), "moved_out", ["2025-07"]),
    ]


def test_months_paid_after_death_name_their_bills_and_events(told: Told) -> None:
    """The report of the death first, then each payment."""
    lives(told, 1, FEBRUARY)
    told.tell(1, *settled(1, "2025-03"), *settled(1, "2025-04"), died(on(25, 3)))
    (row,) = asked(told, "after_death")
    assert (row["slots"], row["bills"], row["positions"]) == ([slot(1)], ["B 2025-04"], [11, 10])


def test_a_place_paid_twice_in_a_month_is_found(told: Told) -> None:
    """The second payment beside the first; that of one who never held the place is no hand-over."""
    lives(told, 1, FEBRUARY)
    told.tell(1, *settled(1, "2025-07"))
    told.tell(2, *life(2, FEBRUARY), *settled_at(1, 2, "2025-07"))
    assert asked(told, "double_cover") == [
        {
            "month": "2025-07",
            "what": "one place",
            "slot": slot(1),
            "participant": person(2),
            "name": "Person 2",
            "bill": "B 2025-07",
            "rupiah": RATE,
            "first_slot": slot(1),
            "first_participant": person(1),
            "first_name": "Person 1",
            "first_bill": "B 2025-07",
            "positions": [8, 14],
        }
    ]


@pytest.mark.parametrize(
    ("until", "since", "what"),
    [
        (on(10, 7), on(15, 7), "one place, handed over"),
        (on(30, 6), on(15, 7), "one place"),
        (on(10, 7), on(1, 8), "one place"),
    ],
)
def test_a_place_handed_over_in_the_month_is_due_for_both(told: Told, until: date, since: date, what: str) -> None:
    """Only where both held it on a day of the month."""
    lives(told, 1, FEBRUARY, until=until)
    lives(told, 2, since, at=1)
    told.tell(1, *settled(1, "2025-07"))
    told.tell(2, *settled_at(1, 2, "2025-07"))
    assert [row["what"] for row in asked(told, "double_cover")] == [what]


def test_one_person_under_two_records_is_paid_twice(told: Told) -> None:
    """Once told that they are the same, whichever was paid first; also where both are on one place."""
    for who in (1, 2, 3):
        lives(told, who, FEBRUARY)
        told.tell(who, *settled(who, "2025-07"))
    assert asked(told, "double_cover") == []
    told.tell(1, same(3, on(1, 8)))
    (row,) = asked(told, "double_cover")
    assert (row["what"], row["first_participant"], row["participant"]) == ("one person", person(1), person(3))
    assert (row["first_slot"], row["slot"]) == (slot(1), slot(3))
    told.tell(3, *settled_at(1, 3, "2025-08"))
    told.tell(1, *settled(1, "2025-08"))
    assert [(row["month"], row["what"]) for row in asked(told, "double_cover")] == [
        ("2025-07", "one person"),
        ("2025-08", "one person"),
    ]


def test_a_month_paid_once_or_taken_back_is_not_double(told: Told) -> None:
    """Neither two months of one person nor one month of two places."""
    lives(told, 1, FEBRUARY)
    lives(told, 2, FEBRUARY)
    line = msgspec.structs.replace(billed(2, "2025-07", "C"), slot=slot(1))
    told.tell(1, *settled(1, "2025-07"), *settled(1, "2025-08"))
    told.tell(2, *settled(2, "2025-08"), line, paid(line, on(5, 7)), reversed_(line, on(9, 7)))
    assert asked(told, "double_cover") == []


def test_each_payment_after_the_first_is_a_row(told: Told) -> None:
    """Three payments for one place are two too many."""
    told.tell(-101, opened(1))
    for who in (1, 2, 3):
        told.tell(who, *life(who, FEBRUARY), *settled_at(1, who, "2025-07"))
    rows = asked(told, "double_cover")
    assert [(row["first_participant"], row["participant"]) for row in rows] == [
        (person(1), person(2)),
        (person(1), person(3)),
    ]


def test_a_gap_lies_between_the_paid_months_of_two_holders(told: Told) -> None:
    """Months from the last paid to the first paid, days from the one holder to the next, and the four events."""
    lives(told, 1, FEBRUARY, until=on(26, 3))
    told.tell(1, *settled(1, "2025-02"), *settled(1, "2025-03"))
    lives(told, 2, on(5, 8), at=1)
    for month in ("2025-08", "2025-09"):
        told.tell(2, *settled_at(1, 2, month))
    assert asked(told, "gaps") == [
        {
            "slot": slot(1),
            "predecessor": person(1),
            "predecessor_name": "Person 1",
            "successor": person(2),
            "successor_name": "Person 2",
            "ground": "died",
            "vacated_on": on(26, 3),
            "filled_on": on(5, 8),
            "days_empty": 132,
            "last_paid": "2025-03",
            "first_paid": "2025-08",
            "months": ["2025-04", "2025-05", "2025-06", "2025-07"],
            "positions": [13, 9, 18, 20],
        }
    ]


Gap = tuple[int, str | None, str | None, list[str]]


@pytest.mark.parametrize(
    ("first", "then", "gap"),
    [
        (["2025-05"], ["2025-06"], (9, "2025-05", "2025-06", [])),
        (["2025-05", "2025-06"], ["2025-06"], (9, "2025-06", "2025-06", [])),
        (["2025-04", "2025-07"], ["2025-05", "2025-08"], (9, "2025-04", "2025-08", ["2025-05", "2025-06", "2025-07"])),
        ([], ["2025-06"], (9, None, "2025-06", [])),
        (["2025-05"], [], (9, "2025-05", None, [])),
    ],
)
def test_a_gap_counts_the_months_up_to_and_from_the_hand_over(
    told: Told, first: list[str], then: list[str], gap: Gap
) -> None:
    """What was paid for who left after it, or for who came before it, is another matter; unpaid ends count none."""
    lives(told, 1, FEBRUARY, until=on(1, 6))
    lives(told, 2, on(10, 6), at=1)
    for who, paid_months in ((1, first), (2, then)):
        for month in paid_months:
            told.tell(who, *settled_at(1, who, month))
    (row,) = asked(told, "gaps")
    assert (row["days_empty"], row["last_paid"], row["first_paid"], row["months"]) == gap


@pytest.mark.parametrize(("month", "gaps"), [("2025-06", 0), ("2025-07", 1)])
def test_a_hand_over_without_a_gap_is_not_told(told: Told, month: str, gaps: int) -> None:
    """Filled on the day it fell free and paid without a month between; a month unpaid is a gap without empty days."""
    lives(told, 1, FEBRUARY, until=on(1, 6))
    lives(told, 2, on(1, 6), at=1)
    told.tell(1, *settled(1, "2025-05"))
    told.tell(2, *settled_at(1, 2, month))
    assert [row["months"] for row in asked(told, "gaps")] == [["2025-06"]] * gaps


def test_whoever_held_a_place_on_no_day_is_no_holder(told: Told) -> None:
    """A hand-over is from the one who left it to the one who kept it."""
    lives(told, 1, FEBRUARY, until=on(1, 6))
    told.tell(-101, assigned(1, 3, on(5, 6), after=1), vacated(1, 3, on(5, 6)))
    lives(told, 2, on(10, 6), at=1)
    rows: list[dict[str, Any]] = asked(told, "gaps")
    assert [(row["predecessor"], row["successor"], row["days_empty"]) for row in rows] == [(person(1), person(2), 9)]
