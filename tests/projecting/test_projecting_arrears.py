"""Which months are due and not paid or paid and not due, and which memberships are unpaid too long, or too short."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from lifecycle.domain import contribution
from lifecycle.domain.events import (
    ChangeDecreed,
    CorrectionRecorded,
    CoverageEnded,
    CoverageStarted,
    Event,
    ParticipantFoundSame,
    ParticipantSucceeded,
    RegisterClosed,
    Values,
)
from lifecycle.projecting import Answer, NothingKnown
from tests.projecting.told import (
    RATE,
    Told,
    billed,
    confirmed,
    decreed,
    died,
    erased,
    left,
    life,
    moved,
    paid,
    person,
    personal,
    proposed,
    registered,
    resubmitted,
    returned,
    reversed_,
    said,
    settled,
    struck,
)

MARCH = date(2025, 3, 1)


def on(day: int, month: int) -> date:
    """A day of 2025."""
    return date(2025, month, day)


def unpaid(told: Told, until: str = "2025-06") -> dict[str, str]:
    """The months in arrears, each with what became of it."""
    return {row["month"]: row["status"] for row in told.ask("contribution_calendar", "arrears", until=until)}


def test_a_month_is_in_arrears_until_it_is_paid(told: Told) -> None:
    """Never billed, billed and open, sent back, taken back after payment; paid, it is not."""
    told.tell(1, *life(1, on(31, 1)), *settled(1, "2025-02"))
    march, april, may = billed(1, "2025-03", "B"), billed(1, "2025-04", "C"), billed(1, "2025-05", "D")
    told.tell(1, march, april, returned(april, on(20, 4)), may, paid(may, on(9, 5)), reversed_(may, on(10, 5)))
    assert told.ask("contribution_calendar", "arrears", until="2025-06") == [
        {"participant": person(1), "name": "Person 1", "month": f"2025-{month:02d}", "status": status, "rupiah": rupiah}
        for month, status, rupiah in (
            (1, "never billed", None),
            (3, "open", RATE),
            (4, "returned", RATE),
            (5, "reversed", RATE),
            (6, "never billed", None),
        )
    ]


@pytest.mark.parametrize("back", ["returned", "reversed"])
def test_a_month_billed_again_is_judged_by_its_last_line(told: Told, back: str) -> None:
    """Open again when it is billed again, out of arrears when that is paid."""
    first, again = billed(1, "2025-03", "B-1"), billed(1, "2025-03", "B-2")
    came_back = (paid(first, on(4, 3)), reversed_(first, on(5, 3))) if back == "reversed" else ()
    told.tell(1, *life(1, MARCH), first, *(came_back or (returned(first, on(5, 3)),)))
    assert unpaid(told, "2025-03") == {"2025-03": back}
    told.tell(1, again)
    assert unpaid(told, "2025-03") == {"2025-03": "open"}
    told.tell(1, paid(again, on(9, 3)))
    assert unpaid(told, "2025-03") == {}


def test_one_day_of_cover_makes_a_month_due(told: Told) -> None:
    """The first day without cover does not."""
    told.tell(1, *life(1, on(31, 3)), *left(1, on(1, 5)))
    told.tell(2, *life(2, on(31, 3)), *left(2, on(2, 5)))
    rows = told.ask("contribution_calendar", "arrears", until="2025-12")
    assert [(row["participant"], row["month"]) for row in rows] == [
        *((person(1), month) for month in ("2025-03", "2025-04")),
        *((person(2), month) for month in ("2025-03", "2025-04", "2025-05")),
    ]


def test_the_month_of_death_is_due_and_none_after_it(told: Told) -> None:
    """Also while nobody has ended the participation."""
    told.tell(1, *life(1, MARCH), died(on(1, 4)))
    assert unpaid(told) == {"2025-03": "never billed", "2025-04": "never billed"}


def test_a_gap_in_cover_is_not_in_arrears(told: Told) -> None:
    """Between two enrolments nothing is due; a month that both touch is due once."""
    told.tell(1, *life(1, MARCH), *left(1, on(10, 3)), *life(1, on(20, 5), 2), *left(1, on(5, 6), enrolment=2))
    told.tell(1, *life(1, on(25, 6), 3))
    assert [row["month"] for row in told.ask("contribution_calendar", "arrears", until="2025-07")] == [
        *("2025-03", "2025-05", "2025-06", "2025-07")
    ]


def test_who_was_never_registered_owes_nothing(told: Told) -> None:
    """A decree alone makes no month due; a registration does, before the first payment starts cover."""
    told.tell(1, proposed(1), decreed(1))
    assert unpaid(told) == {}
    told.tell(1, registered(1, on(5, 5)))
    assert list(unpaid(told)) == ["2025-05", "2025-06"]


def test_cover_on_no_day_makes_nothing_due(told: Told) -> None:
    """Who had died before cover began."""
    told.tell(1, *life(1, on(10, 3)), died(on(5, 3)), *left(1, on(10, 3), "died"))
    assert unpaid(told) == {}


@pytest.mark.parametrize("late", [True, False])
def test_cover_ends_with_the_earliest_of_its_ends(told: Told, late: bool) -> None:
    """A death learned of after another end shortens it; another end recorded after a death does not prolong it."""
    death = (died(on(25, 3)), CoverageEnded(**said(on(26, 3)), enrolment=1, because="died"))
    ends = (*left(1, on(10, 6)), *death) if late else (*death, *left(1, on(10, 6)))
    told.tell(1, *life(1, MARCH), *ends)
    assert list(unpaid(told)) == ["2025-03"]


def test_months_are_due_from_the_beginning_of_cover(told: Told) -> None:
    """Where the first payment starts it, those before are no longer due once it has."""
    told.tell(1, *life(1, on(5, 4))[:3])
    assert list(unpaid(told)) == ["2025-04", "2025-05", "2025-06"]
    told.tell(1, CoverageStarted(**said(on(20, 5)), enrolment=1, rule="first_payment"))
    assert list(unpaid(told)) == ["2025-05", "2025-06"]


@pytest.mark.parametrize("part", [0, 1])
def test_either_end_is_an_end(told: Told, part: int) -> None:
    """Cover that ended, and a participation that was ended before cover began."""
    told.tell(1, *life(1, MARCH)[: 4 - part], left(1, on(1, 5))[part])
    assert list(unpaid(told)) == ["2025-03", "2025-04"]


def test_a_participation_ended_after_its_cover_is_due_while_covered(told: Told) -> None:
    """The later end does not prolong it."""
    told.tell(1, *life(1, MARCH), left(1, on(1, 5))[0], left(1, on(1, 6))[1])
    assert list(unpaid(told)) == ["2025-03", "2025-04"]


def test_two_records_of_one_person_do_not_both_owe(told: Told) -> None:
    """The one that was closed owes nothing from then on, covered or not."""
    same = ParticipantFoundSame(**moved(on(1, 5), "registered", "found_same"), same_as=person(2), reason="r")
    told.tell(1, *life(1, MARCH), same)
    assert list(unpaid(told)) == ["2025-03", "2025-04"]


def test_without_a_decree_a_month_cannot_be_paid(told: Told) -> None:
    """It is due all the same, and says so; a decree that confirms cures it, and the place is kept throughout."""
    told.tell(1, *life(1, MARCH), struck(MARCH, "registered", "registered"))
    assert unpaid(told, "2025-03") == {"2025-03": "no decree"}
    told.tell(1, confirmed(1, MARCH, "400/9"))
    assert unpaid(told, "2025-03") == {"2025-03": "never billed"}
    assert [row["slot"] for row in told.ask("contribution_calendar", "short_membership", day=MARCH)] == ["2025-00001"]


def test_who_was_struck_before_registration_gets_another_place(told: Told) -> None:
    """The one of the decree that fell is given back."""
    told.tell(1, proposed(1), decreed(1), struck(MARCH, "decreed", "aligned"))
    told.tell(1, decreed(1, on=MARCH, slot=None, decree="400/9"), *life(1, MARCH)[2:])
    assert [row["slot"] for row in told.ask("contribution_calendar", "short_membership", day=MARCH)] == [None]


def test_nothing_is_due_once_the_programme_has_ended(told: Told) -> None:
    """The last month is that of the last day before."""
    told.tell(1, *life(1, MARCH))
    told.tell(-1, RegisterClosed(**said(on(1, 5)), register="r"))
    assert list(unpaid(told)) == ["2025-03", "2025-04"]
    assert told.ask("contribution_calendar", "due", day=on(1, 5)) == []
    assert len(told.ask("contribution_calendar", "due", day=on(30, 4))) == 1


def test_the_matching_of_bills_and_the_arrears_mean_the_same_months(told: Told) -> None:
    """For every beginning, end and death around a turn of months: due is what a bill may ask for, and nothing else."""
    days = [on(day, month) for month in (3, 4) for day in (1, 2, 30)]
    cases = [
        (begin, end, death)
        for begin, end, death in product(days, [None, *days], [None, *days])
        if (end is None or end > begin) and (death is None or death >= begin)
    ]
    expected: dict[str, list[str]] = {}
    for number, (begin, end, death) in enumerate(cases, 1):
        history = [*life(number, begin), *(left(number, end) if end else ()), *([died(death)] if death else ())]
        account = contribution.fold(history)
        months = [date(2025, month, 1) for month in range(2, 7)]
        due = [month for month in months if contribution.mismatch(account, month, RATE, RATE) is None]
        expected |= {person(number): [f"{month:%Y-%m}" for month in due]}
        told.tell(number, *history)
    found: dict[str, list[str]] = {who: [] for who in expected}
    for row in told.ask("contribution_calendar", "arrears", until="2025-06"):
        found[row["participant"]].append(row["month"])
    assert found == expected
    assert len(cases) > 100


CORRECTED: dict[str, Event] = {
    "SITI": CorrectionRecorded(**said(MARCH), field="name", personal=Values("Person 1", "SITI"), reason="r"),
    "AMINAH": ChangeDecreed(
        **said(MARCH), field="name", personal=Values("Person 1", "AMINAH"), cycle="c", number=1, decree="d"
    ),
    "Person 1": CorrectionRecorded(**said(MARCH), field="contact", personal=Values("1", "2"), reason="r"),
    "erased": CorrectionRecorded(**said(MARCH), field="name", reason="r"),
    "DARMI": proposed(1, 2, personal=personal(1, "DARMI")),
    "TUMINAH": resubmitted(MARCH, personal=personal(1, "TUMINAH")),
}


@pytest.mark.parametrize("name", CORRECTED)
def test_arrears_show_the_name_as_it_is_now(told: Told, name: str) -> None:
    """Set right, changed by decree, put forward again, or erased."""
    told.tell(1, *life(1, MARCH), CORRECTED[name])
    assert [row["name"] for row in told.ask("contribution_calendar", "arrears", until="2025-03")] == [name]


def test_arrears_of_the_erased_stay(told: Told) -> None:
    """Without a name."""
    told.tell(1, erased(proposed(1)), *life(1, MARCH)[1:])
    assert [row["name"] for row in told.ask("contribution_calendar", "arrears", until="2025-03")] == ["erased"]


@pytest.mark.parametrize("question", ["arrears", "unpaid_in_a_row"])
def test_what_is_no_month_is_refused(told: Told, question: str) -> None:
    """A day or a name is no month."""
    with pytest.raises(NothingKnown, match=r"'2025-06-30' is not a month.\n  Write it as 2026-06"):
        told.ask("contribution_calendar", question, until="2025-06-30")


def due(told: Told, day: date) -> Answer:
    """What is due, without the month."""
    return [{k: v for k, v in row.items() if k != "month"} for row in told.ask("contribution_calendar", "due", day=day)]


def test_a_month_is_due_on_the_15th_and_overdue_after_it(told: Told) -> None:
    """One row for each thing that became of it, with rupiah where a bill said how many."""
    for number in range(1, 6):
        told.tell(number, *life(number, MARCH))
    told.tell(5, *left(5, on(1, 5)))
    told.tell(1, billed(1, "2025-04", "B"))
    told.tell(2, billed(2, "2025-04", "B"))
    told.tell(3, *settled(3, "2025-04"))
    rows = [
        {"due_on": on(15, 4), "status": "never billed", "participants": 2, "rupiah": None},
        {"due_on": on(15, 4), "status": "open", "participants": 2, "rupiah": 2 * RATE},
    ]
    assert due(told, on(15, 4)) == [{**row, "overdue": False} for row in rows]
    assert due(told, on(16, 4)) == [{**row, "overdue": True} for row in rows]
    assert due(told, on(16, 2)) == []


def test_contributions_paid_after_a_late_death_are_found(told: Told) -> None:
    """Dead on 25 March, paid until July: four months come back; those of March and before do not."""
    told.tell(1, *life(1, on(10, 2)))
    for month in range(2, 8):
        told.tell(1, *settled(1, f"2025-{month:02d}"))
    told.tell(1, died(on(25, 3)))
    assert told.ask("contribution_calendar", "after_death") == [
        {
            "participant": person(1),
            "name": "Person 1",
            "died_on": on(25, 3),
            "slots": ["2025-00001"],
            "months": ["2025-04", "2025-05", "2025-06", "2025-07"],
            "rupiah": 67_200,
            "bills": ["B 2025-04", "B 2025-05", "B 2025-06", "B 2025-07"],
            "positions": [17, 10, 12, 14, 16],
        }
    ]


def test_a_reversed_month_is_no_longer_paid_after_death(told: Told) -> None:
    """When all of them have been taken back, the person is not named any more."""
    lines = [billed(1, f"2025-{month:02d}", f"B {month}") for month in (4, 5)]
    told.tell(1, *life(1, MARCH), died(on(25, 3)))
    for line in lines:
        told.tell(1, line, paid(line, on(9, 5)))
    told.tell(1, reversed_(lines[0], on(10, 6)))
    assert [row["months"] for row in told.ask("contribution_calendar", "after_death")] == [["2025-05"]]
    told.tell(1, reversed_(lines[1], on(10, 6)))
    assert told.ask("contribution_calendar", "after_death") == []


def test_a_death_in_a_second_enrolment_is_told_once(told: Told) -> None:
    """A person is one row, however often enrolled."""
    told.tell(1, *life(1, MARCH), *left(1, on(10, 3)), *life(1, on(1, 4), 2), *settled(1, "2025-05"))
    told.tell(1, died(on(2, 4), 2))
    assert [row["months"] for row in told.ask("contribution_calendar", "after_death")] == [["2025-05"]]


@pytest.mark.parametrize(("months", "named"), [(3, False), (4, True)])
def test_more_than_three_unpaid_months_in_a_row_end_a_membership(told: Told, months: int, named: bool) -> None:
    """Three do not."""
    told.tell(1, *life(1, MARCH), *settled(1, f"2025-{3 + months:02d}"))
    rows = told.ask("contribution_calendar", "unpaid_in_a_row", until="2025-12")
    first = [row for row in rows if row["since"] == "2025-03"]
    expected = {"participant": person(1), "name": "Person 1", "since": "2025-03", "months": months}
    assert first == ([expected] if named else [])


def test_a_row_of_unpaid_months_ends_at_the_month_asked_for(told: Told) -> None:
    """What comes after it is not counted, and what is paid in between breaks it."""
    told.tell(1, *life(1, on(1, 1)), *settled(1, "2025-05"))
    asked = {
        until: told.ask("contribution_calendar", "unpaid_in_a_row", until=until)
        for until in ("2025-03", "2025-08", "2025-09")
    }
    runs = {until: [(row["since"], row["months"]) for row in rows] for until, rows in asked.items()}
    assert runs == {"2025-03": [], "2025-08": [("2025-01", 4)], "2025-09": [("2025-01", 4), ("2025-06", 4)]}


def test_a_gap_in_cover_breaks_a_row_of_unpaid_months(told: Told) -> None:
    """Two memberships of two unpaid months are not one of four; a turn of the year breaks nothing."""
    told.tell(1, *life(1, on(1, 1)), *left(1, on(1, 3)), *life(1, on(1, 4), 2), *left(1, on(1, 6), enrolment=2))
    told.tell(2, *life(2, on(1, 11)))
    rows = told.ask("contribution_calendar", "unpaid_in_a_row", until="2026-02")
    assert [(row["participant"], row["since"], row["months"]) for row in rows] == [(person(2), "2025-11", 4)]


@pytest.mark.parametrize(
    ("begin", "full"),
    [
        (date(2025, 3, 10), date(2025, 6, 10)),
        (date(2025, 11, 30), date(2026, 2, 28)),
        (date(2025, 10, 1), date(2026, 1, 1)),
        (date(2023, 11, 29), date(2024, 2, 29)),
    ],
)
def test_a_membership_is_short_for_three_months(told: Told, begin: date, full: date) -> None:
    """Until the same day three months on, or the last of that month where it has no such day."""
    told.tell(1, *life(1, begin))
    expected = {"participant": person(1), "name": "Person 1", "slot": "2025-00001"}
    shown = [{**expected, "covered_from": begin, "reaches_on": full}]
    before = {begin: shown, full: []}
    assert {day: told.ask("contribution_calendar", "short_membership", day=day) for day in before} == before
    day_before = date.fromordinal(full.toordinal() - 1)
    assert told.ask("contribution_calendar", "short_membership", day=day_before) == shown


def test_who_is_not_covered_that_day_has_no_short_membership(told: Told) -> None:
    """Not yet, or no longer; the day on which cover ends is the first without."""
    told.tell(1, *life(1, on(10, 3)), *left(1, on(20, 3)))
    days = (on(9, 3), on(10, 3), on(19, 3), on(20, 3))
    assert [len(told.ask("contribution_calendar", "short_membership", day=day)) for day in days] == [0, 1, 1, 0]


def test_a_short_membership_shows_the_place_taken_from_another(told: Told) -> None:
    """A successor is decreed without a place, takes one, and is covered when registered."""
    taken = ParticipantSucceeded(
        **said(MARCH), enrolment=1, slot="2025-00009", predecessor=person(2), decree="400/1", decreed_on=MARCH
    )
    events: tuple[Event, ...] = (proposed(1), decreed(1, slot=None), taken, registered(1, MARCH))
    told.tell(1, *events, CoverageStarted(**said(MARCH), enrolment=1, rule="number_issued"))
    (row,) = told.ask("contribution_calendar", "short_membership", day=MARCH)
    assert row["slot"] == "2025-00009"
