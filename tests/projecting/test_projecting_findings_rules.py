"""Findings against the law: past the bound of age, in no decree that stands, paid for by somebody else as well."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import ChangeDecreed, CorrectionRecorded, FactRecorded, PeriodEnded, Values
from lifecycle.domain.values import Personal
from lifecycle.projecting.runner import Runner
from lifecycle.regulations.loader import load
from tests.projecting.test_projecting_findings import CYCLE, JULY, MARCH, MAY, aged, fact, listed, months
from tests.projecting.told import (
    Told,
    billed,
    confirmed,
    decreed,
    life,
    moved,
    paid,
    personal,
    proposed,
    registered,
    resubmitted,
    said,
    struck,
)


@pytest.mark.parametrize(("born", "over"), [(date(1960, 3, 10), 1), (date(1960, 3, 11), 0), (date(2010, 1, 1), 0)])
def test_the_bound_of_age_is_tested_on_the_day_of_registration(told: Told, born: date, over: int) -> None:
    """Of Banyumas, before the birthday of 65; every month that was paid counts."""
    told.tell(1, aged(born), decreed(1), registered(1, MARCH), *months(1, "2025-03", "2025-04"))
    assert listed(told) == [("over_age", ["2025-03", "2025-04"])] * over


SAMBAS = [
    ("", date(1960, 1, 1), 0),
    ("vulnerable", date(1955, 12, 9), 0),
    ("vulnerable", date(1954, 12, 9), 1),
    ("palm", date(1960, 1, 1), 1),
    ("palm", date(1967, 12, 5), 0),
]


@pytest.mark.parametrize(("path", "born", "over"), SAMBAS)
def test_the_bound_is_that_of_the_path_on_its_day(told: Told, path: str, born: date, over: int) -> None:
    """Of Sambas: 70 through on the day of registration, before 58 by the time of the proposal; none before the law."""
    december = date(2025, 12, 1)
    told.tell(1, aged(born, path=path, on=december), decreed(1, on=december), registered(1, date(2025, 12, 9)))
    told.tell(2, aged(date(1930, 1, 1), 2), decreed(2), registered(2, MARCH))
    runner = Runner(told.runner.views, told.ledger, told.runner.projections, load("sambas-2025-59"))
    runner.catch_up(only="findings")
    assert [row["class"] for row in runner.ask("findings", "list")[1]] == ["over_age"] * over


@pytest.mark.parametrize("kind", [CorrectionRecorded, ChangeDecreed])
def test_a_corrected_birth_is_judged_again(told: Told, kind: Any) -> None:
    """The record as it stands now decides, however it was read on the day of registration."""
    told.tell(1, aged(date(1980, 1, 1)), decreed(1), registered(1, MARCH))
    more = {"reason": "r"} if kind is CorrectionRecorded else {**CYCLE, "decree": "400/9"}
    told.tell(1, kind(**said(MAY), field="birth_date", personal=Values("1980-01-01", "1950-01-01"), **more))
    assert told.ask("findings", "list")[0]["shown_by"] == f"aged 75 on {MARCH} (banyumas-2025-2/p7/a4/c)"
    assert told.ask("findings", "list")[0]["since"] == MARCH
    told.tell(1, kind(**said(MAY), field="birth_date", personal=Values("1950-01-01", "1980-01-01"), **more))
    assert listed(told) == []


def test_a_case_that_came_in_again_is_judged_by_its_new_list(told: Told) -> None:
    """Name and birth are those of the corrected row."""
    old = resubmitted(MARCH, personal=Personal("3302174505600001", "SITI", date(1950, 1, 1)))
    told.tell(1, aged(date(1980, 1, 1)), old, decreed(1), registered(1, MARCH))
    assert [(row["class"], row["name"]) for row in told.ask("findings", "list")] == [("over_age", "SITI")]


def test_who_is_in_no_decree_is_a_finding_until_one_confirms(told: Told) -> None:
    """Struck after registration; every month paid meanwhile is one too many."""
    told.tell(1, *life(1, MARCH), *months(1, "2025-04"))
    assert listed(told) == []
    told.tell(1, struck(MAY, "registered", "registered"))
    assert listed(told) == [("not_in_decree", ["2025-04"])]
    (row,) = told.ask("findings", "list")
    shown = (row["since"], row["decree"], row["shown_by"], row["positions"])
    assert shown == (MAY, None, "struck from decree 400/1 by 400/8", [3, 6, 7])
    told.tell(1, confirmed(1, JULY, "400/9"))
    assert listed(told) == []


def test_who_left_without_a_decree_owes_only_what_was_paid(told: Told) -> None:
    """The period is over and nothing was paid: nothing stands."""
    over = PeriodEnded(**moved(JULY, "registered", "ended"))
    told.tell(1, *life(1, MARCH), struck(MAY, "registered", "registered"), over)
    assert listed(told) == []
    told.tell(1, *months(1, "2025-04"))
    assert listed(told) == [("not_in_decree", ["2025-04"])]


def test_who_waits_for_a_decree_again_is_no_finding(told: Told) -> None:
    """Struck before registration, nobody was paid for."""
    told.tell(1, proposed(1), decreed(1), struck(MAY, "decreed", "aligned"))
    assert listed(told) == []


COVERED = [fact("membership", "active", MARCH), fact("protected", True, MARCH), fact("registered_jkk", True, MARCH)]


@pytest.mark.parametrize("cover", COVERED, ids=lambda cover: cover.fact)
def test_who_was_covered_before_registration_may_have_two_funders(told: Told, cover: FactRecorded) -> None:
    """By the word of a source; from the registration on every paid month counts, and without one there is none."""
    told.tell(1, proposed(1), cover, decreed(1), registered(1, MAY))
    assert listed(told) == []
    told.tell(1, *months(1, "2025-05", "2025-06"))
    assert listed(told) == [("two_funders", ["2025-05", "2025-06"])]
    assert told.ask("findings", "list")[0]["shown_by"] == f"BPJS 2025-02: {cover.fact.replace('_', ' ')}"


NOT_COVERED = [
    (fact("membership", "ended", MARCH),),
    (fact("membership", "active", MARCH), fact("membership", "ended", MARCH)),
    (fact("protected", False, MARCH),),
    (fact("dtks", True, MARCH),),
    (fact("aid_source", "none", MARCH),),
]


@pytest.mark.parametrize("facts", NOT_COVERED, ids=lambda facts: facts[-1].fact)
def test_who_was_not_covered_elsewhere_has_one_funder(told: Told, facts: tuple[FactRecorded, ...]) -> None:
    """The latest word of a source counts."""
    told.tell(1, proposed(1), *facts, decreed(1), registered(1, MAY), *months(1, "2025-06"))
    assert listed(told) == []


def test_cover_after_registration_is_our_own(told: Told) -> None:
    """What the carrier then says of the membership is what this register pays for."""
    told.tell(1, *life(1, MARCH), fact("membership", "active", MAY), *months(1, "2025-06"))
    assert listed(told) == []


@pytest.mark.parametrize(("budget", "undue"), [("other", ["2025-05", "2025-06"]), ("APBD", [])])
def test_aid_of_another_budget_is_a_second_funder(told: Told, budget: str, undue: list[str]) -> None:
    """From the month in which the source names it; the budget that pays here is none."""
    told.tell(1, *life(1, MARCH), *months(1, "2025-04", "2025-05", "2025-06"), fact("aid_source", budget, MAY))
    assert listed(told) == ([("two_funders", undue)] if undue else [])


def test_a_person_without_birth_is_judged_by_nothing(told: Told) -> None:
    """A missing day is no age."""
    told.tell(1, proposed(1, personal=personal(1)), decreed(1), registered(1, MARCH), paid(billed(1, "2025-04"), MAY))
    assert listed(told) == []
