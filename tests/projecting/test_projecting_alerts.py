"""What goes wrong unless somebody acts: told in time, urgent when it is late, gone when it is done."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import (
    CorrectionRecorded,
    ParticipantAligned,
    ParticipantLapsed,
    ParticipantReturned,
    ParticipantVerified,
    PeriodEnded,
    PeriodExtended,
    RegisterClosed,
    RegisterOpened,
    SlotAssigned,
    SlotVacated,
    UpdateCycleClosed,
    Values,
)
from lifecycle.domain.values import Personal
from lifecycle.projecting import Answer, NothingKnown
from lifecycle.regulations.loader import load
from tests.projecting.told import (
    Told,
    billed,
    decreed,
    died,
    erased,
    left,
    life,
    moved,
    paid,
    proposed,
    received,
    registered,
    returned,
    reversed_,
    said,
    settled,
    verified,
)

JUNE = date(2025, 6, 20)
A_YEAR_ON = date(2026, 6, 20)
A_SLOT: dict[str, Any] = {"slot": "2025-00001", "enrolment": 1}


def on(day: int, month: int) -> date:
    """A day of 2025."""
    return date(2025, month, day)


def alerts(told: Told, kind: str, day: date = JUNE, **given: int) -> Answer:
    """The alerts of one kind on the twentieth of June, or on another day."""
    told.runner.today = lambda: day
    return told.ask("alerts", "list", kind=kind, **given)


def born(day: date | None) -> dict[str, Any]:
    """Whom the list describes."""
    return {"personal": Personal("3302174505000001", "SITI", birth_date=day)}


@pytest.mark.parametrize(("reaches", "told_of"), [(on(19, 8), True), (on(20, 8), False), (on(20, 6), True)])
def test_a_candidate_near_the_age_bound_is_told_of(told: Told, reaches: date, told_of: bool) -> None:
    """Sixty days ahead and no earlier; urgent from the day on which the bound is reached."""
    told.tell(1, proposed(1, **born(reaches.replace(year=1960))))
    rows = alerts(told, "age_bound")
    assert [(row["by"], row["urgent"], row["name"]) for row in rows] == [(reaches, reaches == JUNE, "SITI")] * told_of
    assert all(row["basis"] == ["banyumas-2025-2/p7/a4", "banyumas-2025-2/p7/a4/c"] for row in rows)
    assert len(alerts(told, "age_bound", within_days=61)) == 1


def test_the_bound_no_longer_matters_once_registered_or_out(told: Told) -> None:
    """Nor where the day of birth is unknown; a corrected day of birth counts from its correction."""
    told.tell(1, proposed(1, **born(date(1960, 7, 1))), *life(1, on(1, 3))[1:])
    lapse = ParticipantLapsed(**moved(on(2, 3), "proposed", "lapsed"), because="died")
    told.tell(2, proposed(2, **born(date(1960, 7, 1))), lapse)
    told.tell(3, proposed(3, **born(None)))
    told.tell(4, proposed(4, **born(date(1985, 7, 1))))
    assert alerts(told, "age_bound") == []
    wrong: dict[str, Any] = {"field": "birth_date", "reason": "a slip", "personal": Values("1985-07-01", "1960-07-01")}
    told.tell(4, CorrectionRecorded(**said(on(1, 4)), **wrong))
    assert len(alerts(told, "age_bound")) == 1


def test_who_is_born_on_29_february_is_older_on_1_march(told: Told) -> None:
    """In a common year."""
    told.tell(1, proposed(1, **born(date(1960, 2, 29))))
    assert alerts(told, "age_bound", on(20, 1))[0]["by"] == on(1, 3)


def test_a_bound_of_a_check_is_told_of_until_it_is_passed(told: Told) -> None:
    """Sambas has the age of palm workers tested when they are entered in the plan: until then it may bite."""
    told.runner.profile = load("sambas-2025-59")
    told.tell(1, proposed(1, **born(date(1968, 7, 1)), path="palm", job_kind="palm_worker"))
    assert [row["by"] for row in alerts(told, "age_bound", A_YEAR_ON)] == [date(2026, 7, 1)]
    told.tell(1, ParticipantReturned(**moved(on(2, 2), "proposed", "returned"), reason="unreadable"))
    assert len(alerts(told, "age_bound", A_YEAR_ON)) == 1
    told.tell(1, ParticipantVerified(**moved(on(1, 3), "validated", "entered_in_plan")))
    assert alerts(told, "age_bound", A_YEAR_ON) == []


def test_a_bound_of_the_proposal_is_told_of_while_the_case_is_returned(told: Told) -> None:
    """Pekalongan asks for the age of one who applies: put forward again, the case is judged anew."""
    told.runner.profile = load("pekalongan-2025-19")
    told.tell(1, proposed(1, **born(date(1961, 7, 1))))
    assert alerts(told, "age_bound", A_YEAR_ON) == []
    told.tell(1, ParticipantReturned(**moved(on(1, 3), "proposed", "returned"), reason="unreadable"))
    assert len(alerts(told, "age_bound", A_YEAR_ON)) == 1


def test_unpaid_months_are_told_once_they_are_overdue(told: Told) -> None:
    """From the day after the due day, the sixteenth of June 2025; three in a row are urgent."""
    told.tell(1, *life(1, on(5, 5)), *settled(1, "2025-05"))
    assert alerts(told, "unpaid_months", on(16, 6)) == []
    (row,) = alerts(told, "unpaid_months", on(17, 6))
    assert (row["since"], row["urgent"]) == (on(16, 6), False)
    assert row["what"] == "Months due and unpaid: 1 (2025-06), 1 in a row."
    (row,) = alerts(told, "unpaid_months", on(31, 8))
    assert row["what"] == "Months due and unpaid: 3 (2025-06 through 2025-08), 3 in a row."
    assert (row["urgent"], row["basis"]) == (True, ["pp-44-2015", "perdir-bpjstk-22-2022"])


def test_a_month_in_between_breaks_the_row(told: Told) -> None:
    """Paid, it is not counted; sent back or reversed, it is again."""
    april, may = billed(1, "2025-04"), billed(1, "2025-05")
    told.tell(1, *life(1, on(5, 2)), april, paid(april, on(9, 4)), may, returned(may, on(9, 5)))
    (row,) = alerts(told, "unpaid_months")
    assert row["what"] == "Months due and unpaid: 4 (2025-02 through 2025-06), 2 in a row."
    told.tell(1, reversed_(april, on(10, 6)))
    assert alerts(told, "unpaid_months")[0]["what"].endswith("5 (2025-02 through 2025-06), 5 in a row.")


@pytest.mark.parametrize("end", [left(1, on(1, 4)), (died(on(1, 3)),)], ids=["left", "died"])
def test_no_month_after_the_end_is_due(told: Told, end: tuple[Any, ...]) -> None:
    """The month of the end or of the death is; one paid after it does not stand for one before."""
    told.tell(1, *life(1, on(5, 2)), *end, *settled(1, "2025-04"), *settled(1, "2025-05"))
    (row,) = alerts(told, "unpaid_months")
    assert row["what"] == "Months due and unpaid: 2 (2025-02 through 2025-03), 2 in a row."


def test_a_period_is_told_of_before_it_ends(told: Told) -> None:
    """Urgent when it is over and not ended; an extension moves it, an end settles it."""
    told.tell(1, proposed(1), decreed(1, granted_until=on(1, 7)), *life(1, on(1, 3))[2:])
    assert [(row["by"], row["urgent"]) for row in alerts(told, "period_ending")] == [(on(1, 7), False)]
    assert alerts(told, "period_ending", within_days=10) == []
    assert [row["urgent"] for row in alerts(told, "period_ending", on(1, 7))] == [True]
    more: dict[str, Any] = {"months": 6, "before": on(1, 7), "until": date(2026, 1, 1), "decree": "400/9"}
    told.tell(1, PeriodExtended(**moved(on(1, 6), "registered", "registered"), **more))
    assert alerts(told, "period_ending") == []
    told.tell(1, PeriodEnded(**moved(on(2, 6), "registered", "ended")))
    assert alerts(told, "period_ending", within_days=365) == []


def test_a_data_update_is_due_half_a_year_after_the_last(told: Told) -> None:
    """Counted from the opening of the register, then from the day on which one was closed."""
    told.tell(-1, RegisterOpened(**said(on(1, 1)), register="told", regulation="banyumas-2025-2", mode="live"))
    (row,) = alerts(told, "cycle_due")
    assert (row["by"], row["urgent"], row["basis"]) == (on(1, 7), False, ["banyumas-2025-2/p9/a1"])
    assert alerts(told, "cycle_due", on(1, 7))[0]["urgent"]
    told.tell(-2, UpdateCycleClosed(**said(on(10, 6)), cycle="2025-H1", differences=0))
    assert alerts(told, "cycle_due") == []
    assert alerts(told, "cycle_due", on(1, 12))[0]["by"] == on(10, 12)


def test_a_report_is_told_of_before_its_day(told: Told) -> None:
    """Every so many months from the opening of the register, as the regulation asks; no event records one made."""
    told.runner.profile = load("sambas-2025-59")
    told.tell(-1, RegisterOpened(**said(on(5, 1)), register="told", regulation="sambas-2025-59", mode="live"))
    rows = alerts(told, "report_due")
    assert [(row["by"], row["who"]) for row in rows] == [(on(5, 7), "coordination_team")] * 2
    assert [row["by"] for row in alerts(told, "report_due", on(5, 7))] == [on(5, 7)] * 2
    assert [row["by"] for row in alerts(told, "report_due", on(6, 7), within_days=100)] == [on(5, 10)]


def test_a_place_that_nobody_fills_is_told_of(told: Told) -> None:
    """After thirty days; not one that a decree may give anew, nor one that was filled."""
    told.tell(-1, SlotVacated(**said(on(20, 5)), **A_SLOT, participant="p", ground="died"))
    assert [row["who"] for row in alerts(told, "place_unfilled")] == ["2025-00001"]
    assert alerts(told, "place_unfilled", on(19, 6)) == []
    assert alerts(told, "place_unfilled", open_days=31) == []
    told.tell(-1, SlotAssigned(**said(on(1, 6)), **A_SLOT, participant="q", decree="400/9"))
    assert alerts(told, "place_unfilled") == []
    told.tell(-1, SlotVacated(**said(on(2, 6)), **A_SLOT, participant="q", ground="died", reopened=True))
    assert alerts(told, "place_unfilled", open_days=1) == []


def test_a_bill_that_nobody_verifies_is_told_of(told: Told) -> None:
    """After thirty days from its letter, until it is verified."""
    told.tell(-1, received("B", on(20, 5), 1))
    (row,) = alerts(told, "bill_unverified")
    assert (row["who"], row["since"], row["basis"]) == ("B", on(20, 5), ["banyumas-2025-2/p12/a3/b"])
    assert alerts(told, "bill_unverified", on(19, 6)) == []
    told.tell(-1, verified("B", on(1, 6)))
    assert alerts(told, "bill_unverified") == []


def test_after_the_programme_only_what_is_owed_is_left(told: Told) -> None:
    """Months until its end, and bills; nobody is enrolled who could be too old."""
    told.tell(-1, RegisterOpened(**said(on(1, 1)), register="told", regulation="banyumas-2025-2", mode="live"))
    told.tell(1, proposed(1, **born(date(1960, 7, 1))))
    told.tell(2, *life(2, on(1, 3)))
    told.tell(-2, RegisterClosed(**said(on(1, 5)), register="told"))
    told.runner.today = lambda: A_YEAR_ON
    (row,) = told.ask("alerts", "list")
    assert row["what"] == "Months due and unpaid: 2 (2025-03 through 2025-04), 2 in a row."


def test_alerts_are_counted_and_the_urgent_come_first(told: Told) -> None:
    """By kind, with how many are urgent; a kind that there is not is refused."""
    told.tell(1, proposed(1, **born(date(1960, 7, 1))))
    told.tell(2, proposed(2, **born(date(1960, 6, 1))))
    told.tell(-1, received("B", on(20, 2), 1))
    assert [row["urgent"] for row in alerts(told, "age_bound")] == [True, False]
    assert told.ask("alerts", "count") == [
        {"kind": "age_bound", "alerts": 2, "urgent": 1},
        {"kind": "bill_unverified", "alerts": 1, "urgent": 0},
    ]
    with pytest.raises(NothingKnown, match=r"no alert 'fire'.\n  What there is: age_bound, "):
        alerts(told, "fire")


def test_nobody_is_named_who_was_erased(told: Told) -> None:
    """An unpaid month stays, without the name."""
    told.tell(1, erased(proposed(1, **born(date(1960, 7, 1)))), *life(1, on(1, 3))[1:])
    assert [row["name"] for row in alerts(told, "unpaid_months")] == ["erased"]
    told.tell(2, erased(proposed(2, **born(date(1960, 7, 1)))))
    assert alerts(told, "age_bound") == []


def test_a_death_in_march_recorded_in_july(told: Told) -> None:
    """Known in June, months until May were unpaid; known in July, only those until March."""
    told.tell(1, *life(1, on(1, 2)))
    told.tell(1, died(on(10, 3)), *left(1, on(11, 3), "died"))
    for known, last in (("4", "5 (2025-02 through 2025-06), 5"), ("7", "2 (2025-02 through 2025-03), 2")):
        (row,) = told.ask("alerts", "list", kind="unpaid_months", on=JUNE, known=known)
        assert row["what"] == f"Months due and unpaid: {last} in a row."


def test_checks_and_registration_end_the_watch(told: Told) -> None:
    """A candidate stays one through every check and the decree."""
    told.tell(1, proposed(1, **born(date(1960, 7, 1))), ParticipantAligned(**moved(on(1, 3), "verified", "aligned")))
    told.tell(1, decreed(1, on=on(2, 3)))
    assert len(alerts(told, "age_bound")) == 1
    told.tell(1, registered(1, on(3, 3)))
    assert alerts(told, "age_bound") == []


def test_who_was_dead_before_they_were_put_forward_is_no_candidate(told: Told) -> None:
    """Nor is any month due, nor the end of a grant told of."""
    told.tell(1, proposed(1, on=on(1, 3), **born(date(1960, 7, 1))), died(on(2, 2)))
    told.tell(2, proposed(2, on=on(1, 3)), decreed(2, on=on(2, 3), granted_until=on(1, 7)), *life(2, on(3, 3))[2:])
    told.tell(2, died(on(2, 2)))
    told.runner.today = lambda: JUNE
    assert told.ask("alerts", "list") == []


def test_a_step_after_the_lapse_makes_nobody_a_candidate_again(told: Told) -> None:
    """The check of April was passed by one who had lapsed in March, or before they were put forward."""
    for number, lapsed_on in ((1, on(11, 3)), (2, on(11, 1))):
        lapse = ParticipantLapsed(**moved(lapsed_on, "verified", "lapsed"), because="withdrawal_from_office")
        listed = proposed(number, on=on(1, 3), **born(date(1960, 7, 1)))
        told.tell(number, listed, ParticipantVerified(**moved(on(10, 4), "proposed", "verified")), lapse)
    assert alerts(told, "age_bound") == []


def test_an_earlier_enrolment_dated_after_a_later_one_hides_no_grant(told: Told) -> None:
    """Proposals are of any day: what the last enrolment was granted runs out all the same."""
    told.tell(1, proposed(1, on=on(1, 3)), proposed(1, 2, on=on(1, 2)))
    told.tell(1, decreed(1, 2, on=on(2, 3), granted_until=on(1, 7)))
    assert [row["by"] for row in alerts(told, "period_ending")] == [on(1, 7)]
