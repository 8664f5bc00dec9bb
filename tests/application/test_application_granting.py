"""Aid for some months in Pekalongan, end to end: granted, prolonged, over; the place is open again, no month is due."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.application.setting_up import close_register
from lifecycle.domain.events import CoverageEnded, PeriodEnded, SlotVacated
from lifecycle.domain.period import Wanted
from lifecycle.domain.slot import Held, Open
from tests.application.consistency import require_consistent
from tests.application.grants import ELIGIBLE, Grants
from tests.application.office import DECREED_ON, LATER, PAPER, TODAY, answers, row, sheet
from tests.application.treasury import Treasury, line, lines, of, why

PLACE = "2025-00001"
NOVEMBER, DECEMBER, JANUARY = date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1)


def test_a_decree_grants_months_within_the_bounds_of_the_path(grants: Grants) -> None:
    """Six months from the month of the decree; the paragraph on routine aid is in the basis of every name."""
    grants.enrol([1], 6)
    state = grants.office.state(1)
    assert (state.path, state.status, state.granted_until) == ("routine", "registered", date(2026, 5, 1))
    assert grants.office.slot(PLACE) == Held(grants.office.who(1), DECREED_ON)


@pytest.mark.parametrize(("path", "months"), [("routine", 3), ("incidental", 6), ("routine", 13), ("incidental", 0)])
def test_a_decree_out_of_bounds_names_nobody(grants: Grants, path: str, months: int) -> None:
    """Refused by law for the whole batch, and recorded there; no place is taken."""
    grants.enrol([1, 2], months, path)
    refused = grants.office.refused_last("batch", "b")
    paragraph = {"routine": "p12/a4", "incidental": "p12/a5"}[path]
    assert (refused.reason, refused.basis[-1]) == ("law", f"pekalongan-2025-19/{paragraph}")
    assert {grants.office.state(number).status for number in (1, 2)} == {"forwarded"}
    assert grants.office.slot(PLACE) == Open(date(2025, 11, 3))


def test_a_batch_of_both_paths_is_granted_nothing_that_suits_one(grants: Grants) -> None:
    """No number of months lies within both bounds: each kind of aid has its own list."""
    said: dict[str, Any] = {"job_kind": "farm_labourer", "facts": ELIGIBLE}
    rows = [row(number, path=path, **said) for number, path in ((1, "routine"), (2, "incidental"))]
    grants.office.fund(2)
    grants.office.propose(sheet("both.xlsx", rows), "both")
    grants.office.check_all("both")
    for number, months in enumerate((3, 6)):
        (turned,) = grants.office.decree(f"460/{number}", "both", period=Wanted(months=months)).refusals
        assert turned.refusal.reason == "law"
    assert {grants.office.state(number).status for number in (1, 2)} == {"forwarded"}


def test_the_end_of_a_grant_opens_the_place(grants: Grants) -> None:
    """Recorded when it is asked for, it is true of its day: cover ended with November, and the place is open since."""
    grants.enrol([1, 2], 1, "incidental")
    outcome = grants.end(TODAY)
    assert outcome.count() == {"participant.period_ended.v1": 2, "slot.vacated.v1": 2}
    assert {event.effective_on for _, event in outcome.events} == {DECEMBER}
    (first, _) = of(outcome, SlotVacated)
    assert (first.ground, first.reopened, first.basis) == ("period_ended", True, of(outcome, PeriodEnded)[0].basis)
    assert [grants.office.state(number).status for number in (1, 2)] == ["ended", "ended"]
    assert grants.office.slot(PLACE) == Open(DECEMBER)
    require_consistent(grants.office)


def test_an_open_place_goes_to_the_next_decree(grants: Grants) -> None:
    """And who had it may come back, as a new case."""
    grants.enrol([1], 1, "incidental")
    grants.end(TODAY)
    said: dict[str, Any] = {"job_kind": "farm_labourer", "path": "incidental", "facts": {"sktm": True}}
    grants.office.propose(sheet("again.xlsx", [row(1, **said)]), "again", on=TODAY)
    state = grants.office.state(1)
    assert (state.enrolment, state.status, state.aided_before) == (2, "proposed", True)
    require_consistent(grants.office)


@pytest.mark.parametrize(("on", "ended"), [(date(2025, 11, 30), 0), (DECEMBER, 1)])
def test_nothing_is_over_before_its_day(grants: Grants, on: date, ended: int) -> None:
    """On the last day of the grant it runs; the day after it is over."""
    grants.enrol([1], 1, "incidental")
    assert grants.end(on).count().get("participant.period_ended.v1", 0) == ended


def test_who_has_longer_stays(grants: Grants) -> None:
    """Of two batches only the grants that are over end; asked again, nothing happens."""
    grants.enrol([1], 1, "incidental", "short")
    grants.enrol([2], 6, "routine", "long")
    assert len(grants.end(TODAY).events) == 2
    again = grants.end(TODAY)
    assert again.events == []
    assert [grants.office.state(number).status for number in (1, 2)] == ["ended", "registered"]


def test_months_after_the_end_are_not_due(grants: Grants) -> None:
    """A bill for the month after goes back for that line, whether or not the end is on record by then."""
    grants.enrol([1], 1, "incidental")
    treasury = Treasury(grants.office)
    asked = lines("bill.xlsx", [line(1, NOVEMBER), line(1, DECEMBER)])
    assert why(treasury.receive("B-1", asked, on=DECEMBER)) == {2: "not_covered"}
    grants.end(TODAY)
    asked = lines("again.xlsx", [line(1, JANUARY)])
    assert why(treasury.receive("B-2", asked, on=TODAY)) == {1: "not_covered"}


def test_cover_that_began_ends_with_the_grant(grants: Grants) -> None:
    """In Pekalongan the first payment starts cover; the end of the grant ends it."""
    grants.enrol([1], 1, "incidental")
    treasury = Treasury(grants.office)
    grants.office.settle("bill_verifier")
    grants.office.settle("payer")
    treasury.settle("B-1", lines("bill.xlsx", [line(1, NOVEMBER)]), on=date(2025, 11, 28))
    assert grants.office.state(1).covered_from is not None
    (ended,) = of(grants.end(TODAY), CoverageEnded)
    assert ended.because == "period_ended"
    require_consistent(grants.office)


def test_who_comes_back_may_have_the_number_from_before(grants: Grants) -> None:
    """The carrier gives a person one number for life: registered again under it, a place is held again."""
    grants.enrol([1], 1, "incidental")
    grants.end(TODAY)
    before = grants.office.state(1).membership_number
    _come_back(grants)
    state = grants.office.state(1)
    assert (state.enrolment, state.status, state.membership_number) == (2, "registered", before)
    require_consistent(grants.office)


def test_a_payment_after_the_grant_starts_no_cover(grants: Grants) -> None:
    """November was granted and is paid in December: the month is paid, but there is no day left to cover."""
    grants.enrol([1], 1, "incidental")
    for settles in ("bill_verifier", "payer"):
        grants.office.settle(settles)
    Treasury(grants.office).settle("B-1", lines("bill.xlsx", [line(1, NOVEMBER)]), on=LATER)
    state = grants.office.state(1)
    assert (state.paid_months, state.covered_from) == (1, None)


def test_a_grant_may_be_ended_after_the_register_is_closed(grants: Grants) -> None:
    """It was over before; what is left to do is to record it."""
    grants.enrol([1], 1, "incidental")
    closing: dict[str, Any] = {"on": JANUARY, "document": PAPER, "by": "admin", "command_id": "close"}
    close_register(grants.office.register, **closing)
    assert len(of(grants.end(TODAY), PeriodEnded)) == 1


def _come_back(grants: Grants) -> None:
    said: dict[str, Any] = {"job_kind": "farm_labourer", "path": "routine", "facts": ELIGIBLE}
    grants.office.propose(sheet("again.xlsx", [row(1, **said)]), "again", on=TODAY)
    grants.office.check_all("again", on=TODAY)
    grants.office.decree("460/again", "again", on=TODAY, period=Wanted(months=6))
    grants.office.enter(answers("again-bpjs.xlsx", [1], registered_on=TODAY), on=TODAY)
