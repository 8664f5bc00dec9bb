"""The checks: in legal order, on the criteria each step judges, by another hand than the one that proposed."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from lifecycle.domain.events import CHECKED, Event, Judged, ParticipantRejected
from lifecycle.domain.law import Law
from lifecycle.domain.values import Actor, Fact
from tests.domain.given import BANYUMAS, BOTH, SERANG, given
from tests.domain.story import CHECKED_ON, PROPOSED_ON, check, passed, person, proposed

STEPS = {"banyumas": ("verified", "aligned"), "serang": ("list_determined", "verified", "validated")}


@pytest.mark.parametrize(
    ("name", "order"), [(name, order) for name, steps in STEPS.items() for order in permutations(steps)]
)
def test_steps_pass_in_the_legal_order_and_in_no_other(name: str, order: tuple[str, ...]) -> None:
    """Every order of the steps is tried; only the one of the regulation gets through."""
    events: list[Event] = [proposed()]
    answers = []
    for step in order:
        answer = given(BOTH[name], *events).when(check(step))
        events += answer.events
        answers.append(answer.word)
    assert ("order" not in answers) == (order == STEPS[name])


@pytest.mark.parametrize(("name", "step"), [(name, step) for name, steps in STEPS.items() for step in steps])
def test_a_step_is_recorded_under_its_own_name_and_article(name: str, step: str) -> None:
    """Validation, verification, alignment and determination are four events, each with the article of its step."""
    at = STEPS[name].index(step)
    (event,) = given(BOTH[name], proposed(), *map(passed, STEPS[name][:at])).when(check(step)).then(CHECKED[step])
    law = BOTH[name].profile.checks[at]
    assert (event.basis, event.reading) == (law.cite, law.reading)
    assert isinstance(event, Judged)
    assert {each.rule for each in event.criteria} <= set(law.judges)


@pytest.mark.parametrize(("name", "step"), [("banyumas", "validated"), ("serang", "aligned"), ("serang", "checked")])
def test_a_step_of_another_regulation_is_unknown(name: str, step: str) -> None:
    """Validasi is not a step of Banyumas, nor penyelarasan of Serang; the refusal lists the steps there are."""
    given(BOTH[name], proposed()).when(check(step)).refused("unknown", ", ".join(STEPS[name]))


@pytest.mark.parametrize(
    ("under", "before", "step", "kind", "facts", "basis"),
    [
        (BANYUMAS, (), "verified", "disabled_worker", {"ever_aided": True}, "p7/a4/e"),
        (BANYUMAS, (), "verified", "disabled_worker", {"wage_worker": True}, "p7/a4/b"),
        (BANYUMAS, (), "verified", "waste_worker_non_apbd", {"paid_from_apbd": True}, "p7/a2/e"),
        (BANYUMAS, (), "verified", "other", {"active": False, "below_minimum_wage": True}, "p7/a3/a"),
        (BANYUMAS, (), "verified", "other", {"below_minimum_wage": False}, "p7/a3/b"),
        (BANYUMAS, ("verified",), "aligned", "disabled_worker", {"dtks": False, "p3ke": False}, "p7/a4/d"),
        (SERANG, (), "list_determined", "fisher", {"decile": 5}, "p21/d"),
        (SERANG, (), "list_determined", "fisher", {"at_risk": False}, "p21/c"),
        (SERANG, (), "list_determined", "fisher", {"works": False}, "p21/e"),
        (SERANG, (), "list_determined", "fisher", {"low_income": False}, "p20/a1/c"),
        (SERANG, ("list_determined",), "verified", "fisher", {"public_aid": True}, "p21/f"),
        (SERANG, ("list_determined",), "verified", "fisher", {"protected": True}, "p19/a2/c"),
    ],
)
def test_a_criterion_not_met_rejects(
    under: Law, before: tuple[str, ...], step: str, kind: str, facts: dict[str, Fact], basis: str
) -> None:
    """Closed for this enrolment, citing the criterion first and then the step."""
    history = (proposed(job_kind=kind, personal=person(**facts)), *map(passed, before))
    (event,) = given(under, *history).when(check(step)).then(ParticipantRejected)
    assert isinstance(event, ParticipantRejected)
    assert f"{under.profile.slug}/{basis}" in event.basis
    assert set(next(each.cite for each in under.profile.checks if each.step == step)) <= set(event.basis)
    assert (event.step, [each.verdict for each in event.criteria]) == (step, ["not_met"])


@pytest.mark.parametrize(("name", "before"), [("banyumas", ()), ("serang", ("list_determined",))])
@pytest.mark.parametrize(
    ("born", "answer"),
    [
        (date(1960, 11, 9), "Rejected"),
        (date(1960, 11, 10), "Rejected"),
        (date(1960, 11, 11), "Verified"),
        (date(2010, 1, 1), "Verified"),
    ],
    ids=["65 yesterday", "65 today", "65 tomorrow", "too young yet"],
)
def test_only_the_bound_that_cannot_come_back_rejects(
    name: str, before: tuple[str, ...], born: date, answer: str
) -> None:
    """Who is too old is rejected; who is too young may be old enough on the day of registration."""
    history = (proposed(personal=person(born)), *map(passed, before))
    assert given(BOTH[name], *history).when(check("verified", on=CHECKED_ON)).word == answer


@pytest.mark.parametrize(
    ("under", "history", "step", "basis"),
    [
        (BANYUMAS, (proposed(kecamatan=None),), "verified", "banyumas-2025-2/p7/a4/a"),
        (BANYUMAS, (proposed(personal=person(None)),), "verified", "banyumas-2025-2/p7/a4/c"),
        (BANYUMAS, (proposed(job_kind="other"),), "verified", "banyumas-2025-2/p7/a3/b"),
        (BANYUMAS, (proposed(personal=person(dtks="")), passed("verified")), "aligned", "banyumas-2025-2/p7/a4/d"),
        (SERANG, (proposed(personal=person(decile="")),), "list_determined", "serang-2025-59/p21/d"),
        (SERANG, (proposed(kecamatan=None), passed("list_determined")), "verified", "serang-2025-59/p21/a"),
    ],
)
def test_what_is_not_shown_is_refused_and_not_rejected(
    under: Law, history: tuple[Event, ...], step: str, basis: str
) -> None:
    """The candidate stays where they are; the refusal names the criterion and its article."""
    refusal = given(under, *history).when(check(step)).refused("law", "Not shown", basis=basis)
    assert {each.verdict for each in refusal.criteria} == {"not_shown"}


def test_the_facts_of_a_check_stay_in_the_box() -> None:
    """Verdicts are in the open; what they rest on is personal."""
    (event,) = given(SERANG, proposed()).when(check("list_determined")).then(CHECKED["list_determined"])
    assert isinstance(event, Judged)
    assert event.personal is not None
    assert event.personal.facts["eligibility.decile"] == {"decile": 2}
    assert not any(each.facts for each in event.criteria)


@pytest.mark.parametrize(("name", "step"), [(name, step) for name, steps in STEPS.items() for step in steps])
@pytest.mark.parametrize("office", ["social_affairs", "civil_registry"])
def test_who_put_a_case_forward_checks_no_step_of_it(name: str, step: str, office: str) -> None:
    """Separation is decided from the case's own events, whatever office or role the person holds by now."""
    at = STEPS[name].index(step)
    history = (proposed(by=Actor("gita", "social_affairs")), *map(passed, STEPS[name][:at]))
    given(BOTH[name], *history).when(check(step, by=Actor("gita", office))).refused("separation", "gita")


def test_one_person_may_carry_out_every_step() -> None:
    """Only proposing excludes checking; the steps of one office may be one hand."""
    hand = Actor("gita", "social_affairs")
    history = (proposed(), passed("verified", by=hand))
    assert given(BANYUMAS, *history).when(check("aligned", by=hand)).word == "Aligned"


@pytest.mark.parametrize(("on", "answer"), [(PROPOSED_ON.replace(day=2), "order"), (PROPOSED_ON, "Verified")])
def test_a_check_is_not_dated_before_the_proposal(on: date, answer: str) -> None:
    """The day of the proposal will do, the day before will not."""
    assert given(BANYUMAS, proposed()).when(check("verified", on=on)).word == answer
