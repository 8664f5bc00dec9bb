"""What became of every month that was billed, and of every rupiah of every bill."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.domain.events import ChangeDecreed, CorrectionRecorded, Event, Values
from lifecycle.projecting import NothingKnown
from tests.projecting.told import (
    RATE,
    Told,
    bill_paid,
    bill_returned,
    billed,
    erased,
    left,
    life,
    lines_returned,
    paid,
    person,
    personal,
    proposed,
    received,
    requested,
    resubmitted,
    returned,
    reversed_,
    said,
    settled,
    unmatched,
    verified,
)

BILL, OTHER_BILL = -1, -2
JULY = date(2025, 7, 1)


def on(day: int, month: int = 7) -> date:
    """A day of 2025."""
    return date(2025, month, day)


def test_a_month_is_told_from_the_letter_to_the_confirmation(told: Told) -> None:
    """What was done with the bill concerns each of its lines."""
    line = billed(1, "2025-07", on=on(3))
    told.tell(1, *life(1, on(1, 3)), line)
    told.tell(BILL, received("B", on(3), 1), verified("B", on(4)), requested("B", on(5)), bill_paid("B", on(10), 1))
    told.tell(1, paid(line, on(10)))
    assert told.ask("contribution_calendar", "list") == [
        {
            "participant": person(1),
            "name": "Person 1",
            "month": "2025-07",
            "bill": "B",
            "amount": RATE,
            "billed_on": on(3),
            "verified_on": on(4),
            "requested_on": on(5),
            "paid_on": on(10),
            "received_on": on(10),
            "confirmed_on": on(10),
            "source": "APBD",
            "payment": "SP2D 1",
            "status": "paid",
            "late": False,
            "returned_on": None,
            "reason": None,
        }
    ]


@pytest.mark.parametrize(("day", "late"), [(on(15), False), (on(16), True), (on(1, 8), True), (on(30, 6), False)])
def test_a_month_paid_after_its_15th_is_late(told: Told, day: date, late: bool) -> None:
    """The 15th of the month itself is in time, and so is any day before the month."""
    line = billed(1, "2025-07")
    told.tell(1, *life(1, on(1, 3)), line, paid(line, day))
    assert [row["late"] for row in told.ask("contribution_calendar", "list")] == [late]


def test_a_month_not_paid_yet_is_not_late(told: Told) -> None:
    """Whether it will be is not known."""
    told.tell(1, *life(1, on(1, 3)), billed(1, "2025-07"))
    (row,) = told.ask("contribution_calendar", "list")
    assert (row["status"], row["late"]) == ("open", None)


def test_a_month_billed_again_stands_on_two_lines(told: Told) -> None:
    """The line that went back keeps its day and the reason of its bill, the other one is paid."""
    first, again = billed(1, "2025-07", "B-1"), billed(1, "2025-07", "B-2", on=on(9))
    told.tell(1, *life(1, on(1, 3)), first)
    told.tell(BILL, received("B-1", JULY, 1), bill_returned("B-1", on(2), 1))
    told.tell(1, returned(first, on(2)), again, paid(again, on(12)))
    rows = told.ask("contribution_calendar", "list", participant=f"…{person(1)[-8:]}")
    became = [(row["bill"], row["status"], row["returned_on"], row["reason"]) for row in rows]
    assert became == [("B-1", "returned", on(2), "a wrong list"), ("B-2", "paid", None, None)]


def test_what_was_paid_has_no_reason_though_the_rest_went_back(told: Told) -> None:
    """The reason of a return is that of the lines that went back."""
    line, other = billed(1, "2025-07"), billed(2, "2025-07")
    told.tell(1, *life(1, on(1, 3)), line, paid(line, on(5)))
    told.tell(2, *life(2, on(1, 3)), other, returned(other, on(6)))
    told.tell(BILL, received("B", JULY, 2), bill_paid("B", on(5), 1, "partly paid"), bill_returned("B", on(6), 1))
    reasons = {row["status"]: row["reason"] for row in told.ask("contribution_calendar", "list")}
    assert reasons == {"paid": None, "returned": "a wrong list"}


def test_a_reversed_month_says_why(told: Told) -> None:
    """Its payment stays on record, and so does the day on which it was taken back."""
    line = billed(1, "2025-07")
    told.tell(1, *life(1, on(1, 3)), line, paid(line, on(5)), reversed_(line, on(20)))
    (row,) = told.ask("contribution_calendar", "list")
    shown = (row["status"], row["paid_on"], row["returned_on"], row["reason"])
    assert shown == ("reversed", on(5), on(20), "paid after death")


def test_a_line_of_one_enrolled_twice_is_one_line(told: Told) -> None:
    """A second enrolment makes no second line."""
    told.tell(1, *life(1, on(1, 3)), *left(1, on(1, 5)), *life(1, on(1, 6), 2), billed(1, "2025-07", enrolment=2))
    assert len(told.ask("contribution_calendar", "list")) == 1


def test_the_calendar_is_narrowed(told: Told) -> None:
    """By person, month or bill, and to the first rows."""
    for number in (1, 2):
        told.tell(number, *life(number, on(1, 3)), *settled(number, "2025-07"), *settled(number, "2025-08"))
    wanted: list[dict[str, str | int]] = [
        {"participant": person(1)},
        {"month": "2025-07"},
        {"bill": "B 2025-08"},
        {"limit": 2},
        {"participant": person(2), "month": "2025-08"},
        {"participant": "nobody"},
    ]
    assert [len(told.ask("contribution_calendar", "list", **one)) for one in wanted] == [2, 2, 2, 2, 1, 0]


@pytest.mark.parametrize("month", ["2025-7", "2025-13", "Juli 2025", "2025-07-01"])
def test_what_is_no_month_is_refused(told: Told, month: str) -> None:
    """Rather than answered by nothing."""
    with pytest.raises(NothingKnown, match=r"is not a month.\n  Write it as 2026-06"):
        told.ask("contribution_calendar", "list", month=month)


CORRECTED: dict[str, Event] = {
    "SITI": CorrectionRecorded(**said(JULY), field="name", personal=Values("Person 1", "SITI"), reason="r"),
    "AMINAH": ChangeDecreed(
        **said(JULY), field="name", personal=Values("Person 1", "AMINAH"), cycle="c", number=1, decree="d"
    ),
    "Person 1": CorrectionRecorded(**said(JULY), field="contact", personal=Values("1", "2"), reason="r"),
    "erased": CorrectionRecorded(**said(JULY), field="name", reason="r"),
    "DARMI": proposed(1, 2, personal=personal(1, "DARMI")),
    "TUMINAH": resubmitted(JULY, personal=personal(1, "TUMINAH")),
}


@pytest.mark.parametrize("name", CORRECTED)
def test_a_month_shows_the_name_as_it_is_now(told: Told, name: str) -> None:
    """Set right, changed by decree, put forward again, or erased."""
    told.tell(1, *life(1, on(1, 3)), billed(1, "2025-07"), CORRECTED[name])
    assert [row["name"] for row in told.ask("contribution_calendar", "list")] == [name]


def test_every_rupiah_of_a_bill_is_open_paid_or_returned(told: Told) -> None:
    """At every stage the three come to what was billed; lines that do not match are open until they go back."""
    stages = [
        (received("B", JULY, 10, unmatched=2), ("received", 10, 0, 0)),
        (lines_returned("B", on(2), 2), ("received", 8, 0, 2)),
        (verified("B", on(3)), ("verified", 8, 0, 2)),
        (requested("B", on(4)), ("requested", 8, 0, 2)),
        (bill_paid("B", on(5), 5, "partly paid"), ("partly paid", 3, 5, 2)),
        (bill_paid("B", on(6), 1, "partly paid", "SP2D 2"), ("partly paid", 2, 6, 2)),
        (bill_returned("B", on(7), 2, "paid"), ("paid", 0, 6, 4)),
    ]
    for event, expected in stages:
        told.tell(BILL, event)
        (row,) = told.ask("contribution_calendar", "bills")
        sums = [row[f"{part}_amount"] // RATE for part in ("open", "paid", "returned")]
        assert (row["status"], *sums) == expected
        assert sum(sums) == row["lines"]
    assert (row["unmatched_lines"], row["unmatched_amount"], row["amount"]) == (2, 2 * RATE, 10 * RATE)
    assert (row["verified_on"], row["verified_by"], row["requested_on"]) == (on(3), "ani", on(4))
    assert (row["source"], row["reason"], row["reversed_amount"]) == ("APBD", "a wrong list", 0)


def test_what_comes_back_of_a_paid_bill_is_told_beside_what_was_paid(told: Told) -> None:
    """A bill stays paid; its sums do not move."""
    line = billed(1, "2025-07")
    told.tell(BILL, received("B", JULY, 1), bill_paid("B", on(5), 1))
    told.tell(1, *life(1, on(1, 3)), line, paid(line, on(5)), reversed_(line, on(20)))
    (row,) = told.ask("contribution_calendar", "bills")
    assert (row["status"], row["paid_amount"], row["open_amount"], row["reversed_amount"]) == ("paid", RATE, 0, RATE)


def test_bills_are_told_in_the_order_of_their_letters(told: Told) -> None:
    """A bill that came in late stands where it belongs; a returned one is closed."""
    told.tell(BILL, received("B-2", on(9), 1), bill_returned("B-2", on(10), 1))
    told.tell(OTHER_BILL, received("B-1", on(8), 1))
    rows = told.ask("contribution_calendar", "bills")
    assert [(row["bill"], row["status"]) for row in rows] == [("B-1", "received"), ("B-2", "returned")]


def test_a_line_that_does_not_match_says_why_and_hides_the_nik(told: Told) -> None:
    """As the carrier wrote it; whether it went back is said of the bill as a whole."""
    told.tell(
        BILL,
        received("B", JULY, 3, unmatched=2),
        unmatched("B", 3, "3302174505850001", participant=person(1), why="dead_before", what="Dead."),
        unmatched("B", 2, "330217450585"),
    )
    rows = told.ask("contribution_calendar", "unmatched")
    assert [(row["line"], row["nik"], row["returned"]) for row in rows] == [
        (2, "not a NIK", False),
        (3, "330217********01", False),
    ]
    line = {"bill": "B", "line": 3, "month": "2025-07", "amount": RATE, "why": "dead_before", "what": "Dead."}
    whom = {"participant": person(1), "nik": "330217********01", "name": "SITI"}
    assert rows[1] == line | whom | {"returned": False, "position": 2}


@pytest.mark.parametrize("went_back", [lines_returned("B", on(2), 1), bill_returned("B", on(2), 1)])
def test_lines_that_do_not_match_go_back_alone_or_with_their_bill(told: Told, went_back: Event) -> None:
    """And then are not open any longer."""
    told.tell(BILL, received("B", JULY, 1, unmatched=1), unmatched("B", 1, None), went_back)
    told.tell(OTHER_BILL, received("C", JULY, 1, unmatched=1), unmatched("C", 1, None))
    rows = told.ask("contribution_calendar", "unmatched")
    assert [(row["bill"], row["nik"], row["returned"]) for row in rows] == [("B", None, True), ("C", None, False)]
    assert [row["bill"] for row in told.ask("contribution_calendar", "unmatched", bill="C")] == ["C"]


def test_whom_a_line_named_can_be_erased(told: Told) -> None:
    """The line stays, without the person."""
    told.tell(BILL, received("B", JULY, 1, unmatched=1), erased(unmatched("B", 1, "3302174505850001")))
    (row,) = told.ask("contribution_calendar", "unmatched")
    assert (row["nik"], row["name"]) == ("erased", "erased")


def test_an_unknown_bill_is_said_to_be_unknown(told: Told) -> None:
    """No lines would mean that all of them match."""
    with pytest.raises(NothingKnown, match=r"no bill 'B'.\n  lifecycle ask contribution_calendar bills lists every"):
        told.ask("contribution_calendar", "unmatched", bill="B")
