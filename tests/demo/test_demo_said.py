"""What invented people answer to the criteria: true to each kind of rule, and written as clerks write."""

from datetime import date
from random import Random

import pytest
from msgspec.structs import replace

from lifecycle.domain import rules
from lifecycle.domain.rules import Rule, age_on
from lifecycle.interfaces.demo.fitting import fitting, subject_of
from lifecycle.interfaces.demo.hands import PLAIN, Hand
from lifecycle.interfaces.demo.said import facts
from tests.demo.stand_in import DAY, StandIn

BORN, SINCE = date(1980, 5, 17), date(2025, 1, 1)
SLUGS = ["banyumas-2025-2", "serang-2025-59", "pekalongan-2025-19", "semarang-2025-draft", "sambas-2025-59"]


def answers(rule: Rule, count: int = 2_000) -> list[dict[str, object]]:
    """What so many people say."""
    random = Random(3)
    return [dict(facts([rule], BORN, DAY, random)) for _ in range(count)]


@pytest.mark.parametrize(
    "rule",
    [
        rules.NoActiveCover(id="r", from_=SINCE, cite=()),
        rules.NotRegistered(id="r", from_=SINCE, cite=()),
        rules.NoPublicAid(id="r", from_=SINCE, cite=(), sources=("APBN",)),
        rules.NotRegisteredFor(id="r", from_=SINCE, cite=(), programmes=("JKK", "JKM")),
    ],
)
def test_a_few_have_what_shuts_them_out(rule: Rule) -> None:
    """Cover, membership or aid: fewer than one in a hundred."""
    said = [any(answer.values()) for answer in answers(rule)]

    assert 0 < sum(said) < len(said) / 100


def test_most_have_lived_here_for_long_and_nobody_before_birth() -> None:
    """Half of them since birth; a few came within the year."""
    rule = rules.ResidentFor(id="r", from_=SINCE, cite=(), years=1)
    since = [date.fromisoformat(str(answer["resident_since"])) for answer in answers(rule)]

    assert min(since) == BORN
    assert 0.4 < since.count(BORN) / len(since) < 0.6
    assert 0 < sum(age_on(day, DAY) < 1 for day in since) < len(since) / 100


def test_what_the_list_states_as_a_whole_is_left_unsaid() -> None:
    """Unless the row has to say it; any of two is answered as both."""
    presumed = rules.Stated(id="r", from_=SINCE, cite=(), fact="works")
    shown = rules.Stated(id="r", from_=SINCE, cite=(), fact="active", presumed=False)
    income = rules.BelowMinimumWage(id="r", from_=SINCE, cite=())

    assert answers(presumed, 1) == [{}]
    assert answers(rules.AnyOf(id="r", from_=SINCE, cite=(), rules=(shown, income)), 1) == [
        {"active": True, "below_minimum_wage": True}
    ]


def test_a_clerk_writes_a_day_as_all_other_days() -> None:
    """A plain hand leaves a day of the calendar in the cell, and other words as they are."""
    (person,) = StandIn("pekalongan-2025-19").candidates("one", 1, {"farm_labourer": 1.0})
    person = replace(person, facts={"resident_since": "2019-04-03", "path": "rutin", "sktm": True})
    rows = [hand.row(person) for hand in (Hand(day=lambda day: f"{day:%d/%m/%Y}"), PLAIN)]

    assert [row["resident_since"] for row in rows] == ["03/04/2019", date(2019, 4, 3)]
    assert [(row["path"], row["sktm"]) for row in rows] == [("rutin", "Ya")] * 2


@pytest.mark.parametrize("slug", SLUGS)
def test_who_fits_meets_every_criterion_that_concerns_them(slug: str) -> None:
    """Under every regulation, and as many as are wanted."""
    stage = StandIn(slug)
    profile = stage.register.profile
    found = fitting(stage.as_play(), "fit", 30, {kind.code: 1.0 for kind in profile.kinds})

    assert len(found) == 30
    for person in found:
        subject = subject_of(person, profile)
        concerned = [rule for rule in profile.rules_on(DAY) if rule.concerns(subject)]
        assert concerned
        assert {rule.judge(subject, DAY).verdict for rule in concerned} == {"met"}
