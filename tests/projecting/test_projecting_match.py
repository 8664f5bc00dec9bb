"""The four-way match: place and month, bill, payment, confirmation; and what does not match."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import ContributionBilled, ContributionPaid, Event
from lifecycle.projecting import Answer, NothingKnown
from tests.projecting.told import (
    LONG_AGO,
    RATE,
    Told,
    billed,
    died,
    lines_returned,
    paid,
    person,
    proposed,
    received,
    returned,
    reversed_,
    settled,
    unmatched,
)
from tests.projecting.told_places import assigned, lives, opened, same, slot, switched, vacated

BILL = -1
FEBRUARY = date(2025, 2, 1)


def on(day: int, month: int = 7) -> date:
    """A day of 2025."""
    return date(2025, month, day)


def matched(told: Told, **given: Any) -> Answer:
    """The match of July, or as asked."""
    return told.ask("contribution_calendar", "match", **{"month": "2025-07", **given})


def what(told: Told, **given: Any) -> list[tuple[str | None, str | None, str, str | None]]:
    """Of each row the place, the person of the line, what became of the month, and what does not match."""
    return [(row["slot"], row["participant"], row["status"], row["what"]) for row in matched(told, **given)]


def for_place(line: ContributionBilled, number: int) -> ContributionBilled:
    """The same line for the place of another."""
    return msgspec.structs.replace(line, slot=slot(number))


def test_a_month_that_matches_is_told_from_the_holder_to_the_confirmation(told: Told) -> None:
    """Holder, bill, payment and confirmation in one row, with the events that gave the place, billed and paid."""
    lives(told, 1, FEBRUARY)
    line = billed(1, "2025-07", on=on(3))
    told.tell(1, line, paid(line, on(10)))
    assert matched(told) == [
        {
            "month": "2025-07",
            "slot": slot(1),
            "holder": person(1),
            "participant": person(1),
            "name": "Person 1",
            "bill": "B",
            "rupiah": RATE,
            "billed_on": on(3),
            "paid_on": on(10),
            "received_on": on(10),
            "confirmed_on": on(10),
            "source": "APBD",
            "status": "paid",
            "what": None,
            "positions": [6, 7, 8],
        }
    ]
    assert matched(told, mismatched=True) == []


def test_a_month_without_a_line_says_why(told: Told) -> None:
    """Due and not billed does not match; a place that is empty, or held by one who owes nothing yet, does."""
    lives(told, 1, FEBRUARY)
    told.tell(2, proposed(2))
    told.tell(-102, opened(2), assigned(2, 2, LONG_AGO))
    told.tell(-103, opened(3))
    assert what(told) == [
        (slot(1), None, "not billed", "not billed"),
        (slot(2), None, "not due", None),
        (slot(3), None, "empty", None),
    ]
    assert [row["name"] for row in matched(told)] == ["Person 1", "Person 2", None]


def test_a_place_is_not_there_before_it_was_funded(told: Told) -> None:
    """The month of its opening is the first."""
    told.tell(-101, opened(1, on(31, 7)))
    assert matched(told, month="2025-06") == []
    assert what(told) == [(slot(1), None, "empty", None)]


@pytest.mark.parametrize(
    ("back", "status"), [("open", "not paid"), ("returned", "returned"), ("reversed", "reversed"), ("again", None)]
)
def test_a_month_that_was_not_paid_says_what_became_of_its_line(told: Told, back: str, status: str | None) -> None:
    """Open, sent back, taken back after payment; billed again and paid, it matches and shows the line that was paid."""
    lives(told, 1, FEBRUARY)
    line, again = billed(1, "2025-07"), billed(1, "2025-07", "C", on=on(20))
    went_back = returned(line, on(5))
    events: dict[str, tuple[Event, ...]] = {
        "open": (),
        "returned": (went_back,),
        "reversed": (paid(line, on(4)), reversed_(line, on(5))),
        "again": (went_back, again, paid(again, on(21))),
    }
    told.tell(1, line, *events[back])
    (row,) = matched(told)
    assert (row["what"], row["bill"]) == (status, "C" if back == "again" else "B")


@pytest.mark.parametrize("is_paid", [True, False])
def test_a_month_after_death_is_the_gravest(told: Told, is_paid: bool) -> None:
    """Whatever else does not match; the report of the death is among its events. The month of death is in order."""
    lives(told, 1, FEBRUARY, until=on(26, 6))
    told.tell(1, died(on(25, 6)))
    for month in ("2025-06", "2025-07"):
        line = billed(1, month, f"B {month}")
        told.tell(1, line, *([paid(line, line.effective_on)] if is_paid else []))
    june, july = matched(told, month="2025-06", until="2025-07")
    assert june["what"] == (None if is_paid else "not paid")
    assert july["what"] == f"{'paid' if is_paid else 'billed'} after death"
    assert july["positions"][0] == 10


def test_money_back_for_a_month_that_is_not_due_matches(told: Told) -> None:
    """What was paid after a death and reversed is in order again."""
    lives(told, 1, FEBRUARY, until=on(26, 6))
    line = billed(1, "2025-07")
    told.tell(1, died(on(25, 6)), line, paid(line, on(4)), reversed_(line, on(20)))
    assert what(told) == [(slot(1), person(1), "reversed", None)]


def test_a_place_that_nobody_or_another_holds_does_not_match(told: Told) -> None:
    """Paid for an empty place, for a place held by another, and for no place at all."""
    lives(told, 1, FEBRUARY, until=on(1, 6))
    lives(told, 2, FEBRUARY)
    told.tell(1, *settled(1, "2025-07"))
    other = for_place(billed(3, "2025-07", "C"), 2)
    without = msgspec.structs.replace(billed(4, "2025-07", "D"), slot=None)
    told.tell(3, proposed(3), other, paid(other, on(4)))
    told.tell(4, proposed(4), without, paid(without, on(4)))
    assert what(told) == [
        (slot(1), person(1), "paid", "paid, place empty"),
        (slot(2), None, "not billed", "not billed"),
        (slot(2), person(3), "paid", "paid, held by another"),
        (None, person(4), "paid", "paid without a place"),
    ]


def test_a_line_without_a_place_stands_at_the_one_its_person_holds(told: Told) -> None:
    """The bill was matched before the place was taken."""
    lives(told, 1, FEBRUARY)
    line = msgspec.structs.replace(billed(1, "2025-07"), slot=None)
    told.tell(1, line, paid(line, on(4)))
    assert what(told) == [(slot(1), person(1), "paid", None)]


def test_a_month_paid_twice_does_not_match(told: Told) -> None:
    """For two people on one place, and for one person under two records."""
    lives(told, 1, FEBRUARY, until=on(10))
    lives(told, 2, on(15), at=1)
    second = for_place(billed(2, "2025-07", "C"), 1)
    told.tell(1, *settled(1, "2025-07"))
    told.tell(2, second, paid(second, on(20)))
    lives(told, 3, FEBRUARY)
    lives(told, 4, FEBRUARY)
    for who in (3, 4):
        told.tell(who, *settled(who, "2025-07"))
    told.tell(4, same(3, on(30)))
    assert [row[3] for row in what(told)] == ["place paid twice"] * 2 + ["person paid twice"] * 2
    assert what(told, month="2025-08", mismatched=True)[0][0] == slot(1)


def test_a_payment_taken_back_leaves_the_other_in_order(told: Told) -> None:
    """What was reversed of another on the place does not make it paid twice."""
    lives(told, 1, FEBRUARY)
    other = for_place(billed(2, "2025-07", "C"), 1)
    told.tell(1, *settled(1, "2025-07"))
    told.tell(2, proposed(2), other, paid(other, on(4)), reversed_(other, on(9)))
    assert what(told) == [(slot(1), person(1), "paid", None), (slot(1), person(2), "reversed", None)]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"effective_on": on(2)}, "paid before billed"),
        ({"source": "DBHCHT"}, "paid from another source"),
        ({}, None),
    ],
)
def test_a_payment_that_differs_from_its_bill_or_its_place_does_not_match(
    told: Told, change: dict[str, Any], expected: str | None
) -> None:
    """Paid before the day of the letter, or from a source that does not pay the place."""
    lives(told, 1, FEBRUARY)
    line = billed(1, "2025-07", on=on(3))
    told.tell(1, line, msgspec.structs.replace(paid(line, on(10)), **change))
    assert what(told) == [(slot(1), person(1), "paid", expected)]


@pytest.mark.parametrize(("source", "expected"), [("APBD", "paid from another source"), ("DBHCHT", None)])
def test_the_source_last_named_in_a_month_pays_it(told: Told, source: str, expected: str | None) -> None:
    """A place switched in July, and again before the month is over, is paid by the last; June by the one before."""
    lives(told, 1, FEBRUARY)
    told.tell(-101, switched(1, on(5), "CSR"), switched(1, on(20), "DBHCHT"))
    june = settled(1, "2025-06")
    line = billed(1, "2025-07")
    told.tell(1, *june, line, msgspec.structs.replace(paid(line, on(25)), source=source))
    assert [row[3] for row in what(told, month="2025-06", until="2025-07")] == [None, expected]


def test_a_line_that_matched_nobody_is_a_row_of_the_match(told: Told) -> None:
    """Every line billed for the month is in it: with the place of whom it names, or with none."""
    lives(told, 1, FEBRUARY)
    told.tell(
        BILL,
        received("B", on(3), 2, unmatched=2),
        unmatched("B", 1, "3302174505850001", participant=person(1), why="wrong_amount"),
        unmatched("B", 2, "3302174505850002"),
        lines_returned("B", on(4), 2),
    )
    assert what(told) == [
        (slot(1), person(1), "unmatched", "no match: wrong_amount"),
        (None, None, "unmatched", "no match: not_on_roll"),
    ]
    rows = matched(told)
    assert [(row["name"], row["bill"], row["billed_on"], row["rupiah"]) for row in rows] == [
        ("Person 1", "B", on(3), RATE),
        ("SITI", "B", on(3), RATE),
    ]
    assert [row["positions"] for row in rows] == [[6, 8], [9]]


def test_one_who_takes_a_place_back_within_a_month_is_one_row(told: Told) -> None:
    """Struck and named again, the holder is still the same."""
    lives(told, 1, FEBRUARY)
    told.tell(-101, vacated(1, 1, on(5), "struck:400/8"), assigned(1, 1, on(9)))
    told.tell(1, *settled(1, "2025-07"))
    assert what(told) == [(slot(1), person(1), "paid", None)]


def test_the_match_is_narrowed(told: Told) -> None:
    """By place, person or bill, with whatever bears on the place; a place that was never held is still a place."""
    for who in (1, 2):
        lives(told, who, FEBRUARY)
        told.tell(who, *settled(who, "2025-07"))
    told.tell(-103, opened(3))
    told.tell(BILL, received("C", on(3), 1, unmatched=1), unmatched("C", 1, None, participant=person(2)))
    other = for_place(billed(4, "2025-07", "D"), 1)
    told.tell(4, proposed(4), other, paid(other, on(4)))
    first, second, fourth = ((slot(1), person(1)), (slot(2), person(2)), (slot(1), person(4)))
    wanted: list[tuple[dict[str, Any], list[tuple[str, str | None]]]] = [
        ({"slot": slot(1)}, [first, fourth]),
        ({"slot": slot(3)}, [(slot(3), None)]),
        ({"slot": "2025-00009"}, []),
        ({"participant": person(2)[-8:]}, [second, second]),
        ({"participant": f"…{person(4)[-8:]}"}, [fourth]),
        ({"bill": "C"}, [second]),
        ({"slot": slot(1), "participant": person(4)}, [fourth]),
    ]
    for given, rows in wanted:
        assert [row[:2] for row in what(told, **given)] == rows, given
        same_as_whole = [row for row in matched(told) if row in matched(told, **given)]
        assert matched(told, **given) == same_as_whole, given


def test_a_month_or_a_stretch_of_months_is_asked_for(told: Told) -> None:
    """Both ends are included, across a turn of the year."""
    lives(told, 1, FEBRUARY)
    assert [row["month"] for row in matched(told, month="2025-11", until="2026-01")] == [
        "2025-11",
        "2025-12",
        "2026-01",
    ]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"month": "Juli"}, r"'Juli' is not a month.\n  Write it as 2026-06."),
        ({"until": "2025-7"}, r"'2025-7' is not a month.\n  Write it as 2026-06."),
        ({"until": "2025-06"}, r"2025-07 is after 2025-06.\n  Give the earlier month first."),
    ],
)
def test_what_is_no_stretch_of_months_is_refused(told: Told, given: dict[str, str], said: str) -> None:
    """Rather than answered by nothing."""
    with pytest.raises(NothingKnown, match=said):
        matched(told, **given)


def test_a_line_shows_what_the_erased_were_billed_without_a_name(told: Told) -> None:
    """Place, bill and positions stay; a line that matched nobody here is erased with whom it named."""
    lives(told, 1, FEBRUARY)
    told.tell(1, *settled(1, "2025-07"))
    told.tell(BILL, received("C", on(3), 1, unmatched=1), unmatched("C", 1, "3302174505850002", person_key="ab" * 8))
    before = matched(told)
    told.erase(1, "ab" * 8)
    assert matched(told) == [{**row, "name": "erased"} for row in before]


def test_a_payment_is_of_its_own_day_not_of_the_record(told: Told) -> None:
    """Every kind of line event begins a line where it lies before the letter."""
    line: ContributionBilled = billed(1, "2025-07", on=on(20))
    first: ContributionPaid = paid(line, on(10))
    lives(told, 1, FEBRUARY)
    told.tell(1, first, line)
    (row,) = told.ask("contribution_calendar", "list")
    assert (row["status"], row["billed_on"], row["paid_on"], row["amount"]) == ("paid", on(20), on(10), RATE)
