"""Criteria: every kind of rule, every verdict, and both bounds of every age the day before, on and after."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from lifecycle.domain.rules import (
    AgeBefore,
    AgeThrough,
    ListedInAny,
    NeverAidedHere,
    NumberFromThrough,
    ResidentHere,
    Rule,
    Stated,
    Subject,
    age_on,
)
from lifecycle.domain.values import Fact
from tests.domain.given import BOTH

SINCE = date(2025, 1, 6)
DAY = date(2025, 11, 24)
NAMED: dict[str, Any] = {"id": "r", "from_": SINCE, "cite": ("banyumas-2025-2/p7/a4",), "reading": ("BMS-02",)}
BEFORE_65 = AgeBefore(**NAMED, from_years=18, before_years=65)
THROUGH_64 = AgeThrough(**NAMED, from_years=18, through_years=64)
LISTED = ListedInAny(**NAMED, data_sets=("dtks", "p3ke"))
DECILE = NumberFromThrough(**NAMED, fact="decile", from_number=1, through_number=4)
ACTIVE = Stated(**NAMED, fact="active")
UNPAID = Stated(**NAMED, fact="paid", expected=False)
SAID = Stated(**NAMED, fact="income", presumed=False)
RESIDENT = ResidentHere(**NAMED)
NEVER_AIDED = NeverAidedHere(**NAMED)


def subject(born: date | None = None, kecamatan: str | None = None, aided: bool = False, **facts: Fact) -> Subject:
    """Somebody of whom this is known."""
    return Subject(birth_date=born, job_kind="trader", kecamatan=kecamatan, facts=facts, aided_before=aided)


@pytest.mark.parametrize(
    ("rule", "about", "verdict"),
    [
        (BEFORE_65, subject(), "not_shown"),
        (LISTED, subject(), "not_shown"),
        (LISTED, subject(dtks=False), "not_shown"),
        (LISTED, subject(dtks=False, p3ke=False), "not_met"),
        (LISTED, subject(dtks=False, p3ke=True), "met"),
        (LISTED, subject(dtks=True), "met"),
        (DECILE, subject(), "not_shown"),
        (DECILE, subject(decile="2"), "not_shown"),
        (DECILE, subject(decile=0), "not_met"),
        (DECILE, subject(decile=1), "met"),
        (DECILE, subject(decile=4), "met"),
        (DECILE, subject(decile=5), "not_met"),
        (ACTIVE, subject(), "met"),
        (ACTIVE, subject(active=True), "met"),
        (ACTIVE, subject(active=False), "not_met"),
        (UNPAID, subject(), "met"),
        (UNPAID, subject(paid=False), "met"),
        (UNPAID, subject(paid=True), "not_met"),
        (SAID, subject(), "not_shown"),
        (SAID, subject(income=True), "met"),
        (SAID, subject(income=False), "not_met"),
        (RESIDENT, subject(), "not_shown"),
        (RESIDENT, subject(kecamatan="Cilongok"), "met"),
        (NEVER_AIDED, subject(), "met"),
        (NEVER_AIDED, subject(ever_aided=False), "met"),
        (NEVER_AIDED, subject(ever_aided=True), "not_met"),
        (NEVER_AIDED, subject(aided=True), "not_met"),
        (NEVER_AIDED, subject(aided=True, ever_aided=False), "not_met"),
    ],
)
def test_a_criterion_is_met_not_met_or_not_shown(rule: Rule, about: Subject, verdict: str) -> None:
    """Each kind of rule reads its own facts, and what is not said is never taken for a no."""
    outcome = rule.judge(about, DAY)
    assert outcome.verdict == verdict
    assert (outcome.rule, outcome.basis, outcome.reading) == ("r", NAMED["cite"], NAMED["reading"])


@pytest.mark.parametrize("rule", [BEFORE_65, THROUGH_64], ids=["age_before", "age_through"])
@pytest.mark.parametrize(
    ("years", "days", "verdict"),
    [
        (18, -1, "not_yet"),
        (18, 0, "met"),
        (18, 1, "met"),
        (64, -1, "met"),
        (64, 0, "met"),
        (65, -1, "met"),
        (65, 0, "not_met"),
        (65, 1, "not_met"),
    ],
)
def test_eighteen_until_the_day_before_sixty_five(rule: Rule, years: int, days: int, verdict: str) -> None:
    """Before 65 and through 64 are the same people: from the 18th birthday until the eve of the 65th."""
    on = DAY + timedelta(days=days)
    assert rule.judge(subject(born=DAY.replace(year=DAY.year - years)), on).verdict == verdict


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(1960, 2, 29), date(2025, 2, 28), 64),
        (date(1960, 2, 29), date(2025, 3, 1), 65),
        (date(2004, 2, 29), date(2024, 2, 28), 19),
        (date(2004, 2, 29), date(2024, 2, 29), 20),
        (date(2007, 12, 31), date(2025, 12, 30), 17),
        (date(2007, 12, 31), date(2025, 12, 31), 18),
        (date(2008, 1, 1), date(2025, 12, 31), 17),
    ],
)
def test_a_birthday_of_29_february_falls_on_1_march_in_a_common_year(born: date, on: date, age: int) -> None:
    """Age is counted in completed years, leap days and year ends included."""
    assert age_on(born, on) == age


def test_an_age_is_shown_with_the_day_it_was_judged_on() -> None:
    """The facts of an age are the years and the day, never the birth date."""
    assert BEFORE_65.judge(subject(born=date(1980, 5, 17)), DAY).facts == {"age": 45, "on": "2025-11-24"}
    assert BEFORE_65.judge(subject(), DAY).facts == {"age": None, "on": "2025-11-24"}


def test_an_outcome_in_the_open_has_no_facts() -> None:
    """What is written outside the box keeps verdict, basis and reading, and drops the facts."""
    bare = DECILE.judge(subject(decile=3), DAY).bare()
    assert (bare.facts, bare.verdict, bare.basis, bare.reading) == ({}, "met", NAMED["cite"], NAMED["reading"])


@pytest.mark.parametrize(
    ("day", "holds"),
    [(date(2025, 1, 5), False), (SINCE, True), (date(2025, 12, 31), True), (date(2026, 1, 1), False)],
)
def test_a_rule_holds_from_its_first_day_until_the_day_before_its_end(day: date, holds: bool) -> None:
    """Both dates of a rule are half-open."""
    assert Stated(**NAMED, fact="active", until=date(2026, 1, 1)).holds_on(day) is holds


def test_a_rule_without_an_end_stays() -> None:
    """Old law stays until something ends it."""
    assert ACTIVE.holds_on(date(2099, 1, 1))


def test_a_rule_may_be_for_some_kinds_only() -> None:
    """A rule for other kinds of work does not concern this one."""
    assert Stated(**NAMED, fact="active", only_kinds=("trader",)).concerns(subject())
    assert not Stated(**NAMED, fact="active", only_kinds=("driver",)).concerns(subject())


def test_age_at_the_first_registration_is_asked_again_of_who_comes_back() -> None:
    """A person proposed again is tested again, whatever an earlier enrolment was (BMS-25, SMG-23)."""
    rule = AgeBefore(**NAMED, from_years=18, before_years=65, judged_at="first_registration")
    assert rule.concerns(subject())
    assert rule.concerns(Subject(None, "trader", None, {}, aided_before=True))


@pytest.mark.parametrize("name", BOTH)
def test_no_criterion_holds_before_the_regulation(name: str) -> None:
    """The day before it came into force a regulation has no criteria; on that day it has all of them."""
    profile = BOTH[name].profile
    assert profile.in_force_from is not None
    assert profile.rules_on(profile.in_force_from - timedelta(days=1)) == ()
    assert profile.rules_on(profile.in_force_from) == profile.rules
