"""Decisions on facts from sources: the next check and the registration ask for them, and say what they rested on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lifecycle.domain.events import (
    Event,
    Judged,
    ParticipantLapsed,
    ParticipantListDetermined,
    ParticipantProposed,
    ParticipantRejected,
    ParticipantVerified,
)
from lifecycle.domain.facts import DatedFact
from lifecycle.domain.rules import Outcome
from lifecycle.domain.values import Fact
from tests.domain.factual import DTSEN, INCOME, UNPROTECTED, WAGE, entering, recorded, under
from tests.domain.given import given
from tests.domain.mending import withdrawn
from tests.domain.story import (
    LATER,
    REGISTERED_ON,
    check,
    decreed,
    passed,
    person,
    propose,
    proposed,
    register,
)

SERANG = under(entering("serang-2025-59", UNPROTECTED))
DECREED: tuple[Event, ...] = (
    proposed(personal=person(decile=2)),
    *(passed(step) for step in ("list_determined", "verified", "validated")),
    decreed(),
)
DETERMINED = DatedFact("minimum_wage", WAGE, date(2025, 1, 1), "Keputusan Gubernur 561/45 Tahun 2024")
BANYUMAS = entering("banyumas-2025-2", INCOME)


def facts_of(event: Event, rule: str) -> dict[str, Fact | None]:
    """What a criterion was judged on."""
    assert isinstance(event, Judged)
    assert event.personal is not None
    return event.personal.facts[rule]


def outcome_of(event: Event, rule: str) -> Outcome:
    """How a criterion came out."""
    assert isinstance(event, Judged)
    return next(outcome for outcome in event.criteria if outcome.rule == rule)


def test_the_decile_of_a_source_decides_against_the_list() -> None:
    """Serang 21(d): the list says 2, DTSEN says 5; the rejection tells both value and source, in the box."""
    (event,) = given(SERANG, DECREED[0], recorded("decile", 5)).when(check("list_determined")).then(ParticipantRejected)
    assert facts_of(event, "eligibility.decile") == {"decile": 5, "decile from": "DTSEN 2025-11 of 2025-11-01"}
    assert outcome_of(event, "eligibility.decile").version == date(2025, 10, 28)
    assert DTSEN not in repr(event)


def test_the_decile_of_a_source_decides_where_the_list_is_silent() -> None:
    """Nothing need be shown in the list of what a source says."""
    history = (proposed(personal=person(decile=9)), recorded("decile", 4))
    (event,) = given(SERANG, *history).when(check("list_determined")).then(ParticipantListDetermined)
    assert facts_of(event, "eligibility.decile")["decile"] == 4


@pytest.mark.parametrize(("days", "word"), [(-1, "Rejected"), (0, "Rejected"), (1, "ListDetermined")])
def test_a_fact_counts_from_the_day_it_is_of(days: int, word: str) -> None:
    """A check of an earlier day rests on what was known of that day."""
    fact = recorded("decile", 5, on=LATER + timedelta(days=days))
    assert given(SERANG, DECREED[0], fact).when(check("list_determined")).word == word


def test_a_passed_check_stands_and_the_next_one_judges_anew() -> None:
    """A fact that comes in between undoes nothing; the step that asks for it says no."""
    history = (DECREED[0], passed("list_determined"), recorded("decile", 5), recorded("protected", True))
    assert given(SERANG, *history).when(check("list_determined")).word == "-"
    (event,) = given(SERANG, *history).when(check("verified")).then(ParticipantRejected)
    assert facts_of(event, "eligibility.not_protected") == {
        "protected": True,
        "protected from": "DTSEN 2025-11 of 2025-11-01",
    }


@pytest.mark.parametrize(
    ("membership", "on", "word"),
    [
        ("active", REGISTERED_ON, "Lapsed"),
        ("active", LATER, "Lapsed"),
        ("active", LATER + timedelta(days=1), "Registered"),
        ("arrears", REGISTERED_ON, "Registered"),
        ("ended", REGISTERED_ON, "Registered"),
        ("none", REGISTERED_ON, "Registered"),
    ],
)
def test_cover_found_between_decree_and_registration_lapses_the_candidate(membership: str, on: date, word: str) -> None:
    """Serang 19(2)c on the day of registration: active cover of that day bars it, whatever the checks had found."""
    history = (*DECREED, recorded("membership", membership, on=on, source="SIPP"))
    assert given(SERANG, *history).when(register(on=LATER)).word == word


def test_a_lapse_says_on_which_fact() -> None:
    """The criterion, the provision, the membership and where it is from."""
    fact = recorded("membership", "active", on=REGISTERED_ON, source="SIPP")
    (event,) = given(SERANG, *DECREED, fact).when(register(on=LATER)).then(ParticipantLapsed)
    assert isinstance(event, ParticipantLapsed)
    assert (event.because, event.basis) == ("eligibility.not_protected", ("serang-2025-59/p19/a2/c",))
    said = {"membership": "active", "membership from": f"SIPP of {REGISTERED_ON}"}
    assert facts_of(event, "eligibility.not_protected") == said


@pytest.mark.parametrize(("income", "word"), [(WAGE - 1, "Verified"), (WAGE, "Rejected"), (WAGE + 1, "Rejected")])
def test_other_workers_of_banyumas_earn_less_than_the_minimum_wage(income: int, word: str) -> None:
    """Banyumas 7(3)b: below the wage, which itself is not below."""
    history = (proposed(job_kind="other"), recorded("income", income))
    assert given(under(BANYUMAS, DETERMINED), *history).when(check("verified")).word == word


def test_the_decision_says_which_wage_and_which_income() -> None:
    """Both with their sources."""
    history = (proposed(job_kind="other", personal=person(income=1_500_000)), recorded("income", 2_000_000))
    (event,) = given(under(BANYUMAS, DETERMINED), *history).when(check("verified")).then(ParticipantVerified)
    assert facts_of(event, INCOME.id) == {
        "income": 2_000_000,
        "minimum_wage": WAGE,
        "income from": "DTSEN 2025-11 of 2025-11-01",
        "minimum_wage from": "Keputusan Gubernur 561/45 Tahun 2024 of 2025-01-01",
    }


@pytest.mark.parametrize(("days", "word"), [(-1, "law"), (0, "Verified"), (1, "Verified")])
def test_a_wage_counts_from_its_day(days: int, word: str) -> None:
    """Before it, nothing shows that the income lies below; a new wage takes the place of the old one."""
    wage = DatedFact("minimum_wage", WAGE, LATER, "Keputusan Gubernur")
    history = (proposed(job_kind="other"), recorded("income", WAGE - 1))
    on = LATER + timedelta(days=days)
    assert given(under(BANYUMAS, wage), *history).when(check("verified", on=on)).word == word
    old = DatedFact("minimum_wage", 1, date(2025, 1, 1), "Keputusan Gubernur")
    expected = "Rejected" if days < 0 else word
    assert given(under(BANYUMAS, old, wage), *history).when(check("verified", on=on)).word == expected


def test_a_proposal_warns_of_what_sources_say() -> None:
    """Who comes back with a good list is told of what is on record."""
    history = (proposed(), recorded("decile", 5), withdrawn())
    (event,) = given(SERANG, *history).when(propose()).then(ParticipantProposed)
    assert isinstance(event, ParticipantProposed)
    assert [outcome.rule for outcome in event.criteria] == ["eligibility.decile"]
