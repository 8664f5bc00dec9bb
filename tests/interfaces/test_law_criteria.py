"""Criteria in words: the bound, the day, the kinds of work, the evidence."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import msgspec
import pytest

from lifecycle.domain.rules import Rule
from lifecycle.interfaces.law.criteria import asked, binding, in_brief, in_full, name, ordinal
from lifecycle.regulations.loader import load

BANYUMAS = load("banyumas-2025-2")
HEAD: dict[str, Any] = {"id": "eligibility.x", "from": "2025-01-06", "cite": ["banyumas-2025-2/p7"]}
OTHERS = tuple(kind.code for kind in BANYUMAS.kinds if kind.code != "driver")
TOLD: list[tuple[dict[str, Any], str]] = [
    ({"kind": "age_before", "from_years": 18, "before_years": 65}, "18 until the day before the 65th birthday"),
    ({"kind": "age_through", "from_years": 18, "through_years": 64}, "18 through 64"),
    ({"kind": "age_from", "from_years": 60}, "from 60 on"),
    ({"kind": "listed_in_any", "data_sets": ["dtks", "p3ke"]}, "listed in DTKS or P3KE"),
    ({"kind": "number_from_through", "fact": "decile", "from_number": 1, "through_number": 4}, "decile 1 through 4"),
    ({"kind": "stated", "fact": "wage_worker", "expected": False}, "works independently, not for a wage"),
    ({"kind": "stated", "fact": "left_handed"}, "left handed"),
    ({"kind": "stated", "fact": "left_handed", "expected": False}, "not left handed"),
    ({"kind": "resident_here"}, "lives in the regency"),
    ({"kind": "resident_for", "years": 1}, "has lived in the regency for at least 1 year"),
    ({"kind": "resident_for", "years": 2}, "has lived in the regency for at least 2 years"),
    ({"kind": "no_active_cover"}, "not protected by any employment cover now"),
    ({"kind": "not_registered"}, "no open membership with the carrier, active or in arrears"),
    ({"kind": "not_registered", "counts": "ever"}, "never a member with the carrier"),
    ({"kind": "not_registered_for", "programmes": ["JKK", "JKM"]}, "not registered for JKK or JKM"),
    ({"kind": "not_registered_for", "programmes": ["JKK", "JKM"], "excludes": "all"}, "not registered for JKK and JKM"),
    ({"kind": "no_public_aid", "sources": ["APBN", "APBD"]}, "no contribution aid now from APBN, APBD"),
    ({"kind": "never_aided_here"}, "has never had contribution aid from this local government"),
    ({"kind": "below_minimum_wage"}, "earns less in a month than the minimum wage of the regency"),
    (
        {"kind": "any_of", "rules": [HEAD | {"kind": "resident_here"}, HEAD | {"kind": "age_from", "from_years": 17}]},
        "lives in the regency, or from 17 on",
    ),
]


def rule(**said: Any) -> Rule:
    """A rule as a file would have it."""
    found: Rule = msgspec.convert(HEAD | said, Rule)
    return found


@pytest.mark.parametrize(("said", "told"), TOLD, ids=[told for _, told in TOLD])
def test_every_kind_of_rule_says_what_it_asks(said: dict[str, Any], told: str) -> None:
    """With its bound, so that nobody has to ask whether the birthday counts."""
    assert asked(rule(**said)) == told


def test_no_kind_of_rule_is_left_without_words() -> None:
    """Every one there is stands in the table above."""
    assert {said["kind"] for said, _ in TOLD} == {kind.__struct_config__.tag for kind in get_args(Rule)}


@pytest.mark.parametrize(("number", "told"), [(1, "1st"), (11, "11th"), (58, "58th"), (71, "71st"), (112, "112th")])
def test_birthdays_are_numbered(number: int, told: str) -> None:
    """As they are spoken."""
    assert ordinal(number) == told


def test_a_whole_year_of_age_is_told_as_a_day_as_well() -> None:
    """Through 70 is until the day before the 71st birthday."""
    told = in_full(BANYUMAS, rule(kind="age_through", from_years=18, through_years=70)).text
    assert told == "18 through 70 (until the day before the 71st birthday)"


def test_it_is_said_where_a_criterion_binds() -> None:
    """At its checks, and on the day it names."""
    age = next(one for one in BANYUMAS.rules if one.id == "eligibility.age")
    assert binding(BANYUMAS, age) == "at the check “verified”, and at the first registration"
    assert in_brief(BANYUMAS, age).text.endswith("65th birthday at the first registration")


def test_an_age_tested_at_a_check_says_which() -> None:
    """The same birthday is before one check and after another."""
    (check, *_) = BANYUMAS.checks
    judged = msgspec.structs.replace(BANYUMAS, checks=(msgspec.structs.replace(check, judges=("eligibility.x",)),))
    found = rule(kind="age_through", from_years=18, through_years=70)
    assert in_brief(judged, found).text == "18 through 70 at the check “verified”"


def test_whom_it_concerns_is_told_by_the_shorter_list() -> None:
    """The kinds of work it is for, or those it is not for."""
    assert in_brief(BANYUMAS, rule(kind="resident_here", only_kinds=["driver"])).text.endswith("(for sopir only)")
    assert in_brief(BANYUMAS, rule(kind="resident_here", only_kinds=OTHERS)).text.endswith("(not for sopir)")
    every = rule(kind="resident_here", only_kinds=(*OTHERS, "driver"))
    assert in_brief(BANYUMAS, every).text == "lives in the regency"


def test_a_statement_says_whose_it_is() -> None:
    """Of the list as a whole, or of the row."""
    assert "the list as a whole states it" in in_full(BANYUMAS, rule(kind="stated", fact="works")).text
    assert "the row itself has to say it" in in_full(BANYUMAS, rule(kind="stated", fact="works", presumed=False)).text


def test_evidence_and_dates_are_told() -> None:
    """The dates where they are not those of the regulation."""
    found = rule(kind="resident_here", evidence="KTP-el", until=date(2026, 1, 1))
    told = in_full(BANYUMAS, found).text.splitlines()
    assert told[-2:] == ["shown by KTP-el", "from 2025-01-06 until the day before 2026-01-01"]
    assert "from 2025" not in in_full(BANYUMAS, rule(kind="resident_here")).text


def test_a_criterion_is_called_by_the_end_of_its_id() -> None:
    """Without the word all share, and without the path that is named above it."""
    assert name(rule(kind="resident_here", id="eligibility.palm.residence", only_paths=["palm"])) == "residence"
    assert name(rule(kind="resident_here", id="eligibility.other.active")) == "other, active"
    assert name(rule(kind="resident_here", id="residence")) == "residence"
