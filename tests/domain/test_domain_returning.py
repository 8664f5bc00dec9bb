"""A case on its way back: returned, put forward again on its line and checked anew, or withdrawn in time.

How far back a change of the data sends a case stands in ``test_domain_resubmitting``.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from lifecycle.domain.commands import Command
from lifecycle.domain.events import (
    Event,
    ParticipantProposed,
    ParticipantResubmitted,
    ParticipantReturned,
    ParticipantWithdrawn,
)
from lifecycle.domain.law import Law
from lifecycle.domain.values import Actor
from tests.domain.given import BANYUMAS, BOTH, SERANG, given
from tests.domain.mending import WHY, corrected, resubmitted, return_case, returned, withdraw, withdrawn
from tests.domain.story import (
    CHECKED_ON,
    CHECKER,
    COLLECTOR,
    DECREED_ON,
    LEFT_ON,
    PERSON,
    SLOT,
    UPDATER,
    check,
    decree,
    decreed,
    name_in_decree,
    passed,
    person,
    propose,
    proposed,
)

CHECKED = {
    "banyumas": (proposed(line=7), passed("verified"), passed("aligned")),
    "serang": (proposed(line=7), passed("list_determined"), passed("verified"), passed("validated")),
}
BACK = (*CHECKED["banyumas"], returned("aligned"))


@pytest.mark.parametrize("name", BOTH)
def test_a_case_goes_back_for_a_reason_on_the_article_of_its_act(name: str) -> None:
    """The event says from where it went back and why, and cites what the regulation says of the checks."""
    (event,) = given(BOTH[name], *CHECKED[name]).when(return_case()).then(ParticipantReturned)
    assert isinstance(event, ParticipantReturned)
    assert (event.reason, event.source, event.destination) == (WHY, BOTH[name].profile.checks[-1].step, "returned")
    assert (event.basis, event.enrolment) == (BOTH[name].profile.acts["return_case"].cite, 1)


@pytest.mark.parametrize("name", BOTH)
def test_every_check_of_a_case_that_is_another_now_is_carried_out_again(name: str) -> None:
    """Nothing passed before counts where the kind of work has changed: each step happens once more, in order."""
    steps = [each.step for each in BOTH[name].profile.checks]
    history: list[Event] = [*CHECKED[name], returned(steps[-1])]
    assert given(BOTH[name], *history).state.passed == tuple(steps)
    another = propose(by=COLLECTOR, job_kind="livestock_keeper")
    for command in (another, *(check(step, by=CHECKER) for step in steps), name_in_decree()):
        answer = given(BOTH[name], *history).when(command)
        assert len(answer.events) == 1, answer.refusal
        history += answer.events
    assert given(BOTH[name], *history).state.status == "decreed"


def test_who_comes_in_again_keeps_enrolment_batch_and_line() -> None:
    """The corrected row has another line and perhaps another batch; the case stays where it was."""
    asked = propose(batch="other", line=1, village="Gununglurah", personal=person(date(1980, 5, 18)), job_kind="driver")
    (event,) = given(BANYUMAS, *BACK).when(asked).then(ParticipantResubmitted)
    state = given(BANYUMAS, *BACK, event).state
    assert (state.status, state.enrolment, state.batch, state.line) == ("proposed", 1, "b", 7)
    assert (state.village, state.job_kind, state.personal) == ("Gununglurah", "driver", asked.personal)
    assert {"banyumas-2025-2/p8/a1", "banyumas-2025-2/p7/a2/g"} <= set(event.basis)


def test_a_corrected_name_comes_in_with_the_row() -> None:
    """The name is what the case may have gone back for; it is not another person's proposal."""
    named = msgspec.structs.replace(PERSON, name="SITI AMINAH BINTI HASAN")
    (event,) = given(BANYUMAS, *BACK).when(propose(personal=named)).then(ParticipantResubmitted)
    assert isinstance(event, ParticipantResubmitted)
    assert event.personal == named


def test_criteria_warn_again_when_a_case_comes_in_again() -> None:
    """Judged on the corrected data, without the facts behind them."""
    (event,) = given(BANYUMAS, *BACK).when(propose(personal=person(date(1950, 1, 1)))).then(ParticipantResubmitted)
    assert isinstance(event, ParticipantResubmitted)
    assert [(each.rule, each.verdict) for each in event.criteria if each.verdict != "not_shown"] == [
        ("eligibility.age", "not_met")
    ]
    assert not any(each.facts for each in event.criteria)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"job_kind": "astronaut"}, "unknown"),
        ({"job_kind": "other"}, "law"),
        ({"job_kind": "other", "kind_decree": "188/9"}, "law"),
        ({"on": LEFT_ON - timedelta(days=1)}, "order"),
    ],
    ids=["unknown kind", "no decree named", "no such decree", "before the return"],
)
def test_a_row_that_could_not_be_proposed_cannot_come_in_again(said: dict[str, Any], reason: Any) -> None:
    """Kind of work, its decree and the order of days are asked of a corrected row too."""
    given(BANYUMAS, *BACK).when(propose(**said)).refused(reason)


def test_a_kind_that_a_decree_names_may_come_in_again() -> None:
    """The corrected row cites the decree that named the kind before."""
    welders = decree("job_kind", number="188/9", on=CHECKED_ON, job_kind_named="tukang las")
    asked = propose(job_kind="other", kind_decree="188/9", job_title="Tukang las", decreed_kind=welders)
    (event,) = given(BANYUMAS, *BACK).when(asked).then(ParticipantResubmitted)
    assert given(BANYUMAS, *BACK, event).state.kind_decree == "188/9"


@pytest.mark.parametrize("office", ["social_affairs", "regent"])
@pytest.mark.parametrize(
    "person", [COLLECTOR, UPDATER, Actor("gita", "x")], ids=["proposed", "corrected", "proposed again"]
)
def test_who_had_a_hand_in_the_data_neither_checks_nor_signs(person: Actor, office: str) -> None:
    """Proposing, correcting and proposing again are one kind of hand, whatever office the person holds by now."""
    again = resubmitted(by=Actor("gita", "x"))
    history = (*BACK, corrected("address", None, "RT 1"), again)
    hand = Actor(person.person, office)
    given(BANYUMAS, *history).when(check("verified", by=hand)).refused("separation", person.person)
    checked = (*history, passed("verified"), passed("aligned"))
    given(BANYUMAS, *checked).when(name_in_decree(by=hand)).refused("separation", person.person)


def test_who_checked_before_the_return_may_check_again_but_not_sign() -> None:
    """Checking twice is the same duty; the decree still needs another hand."""
    checker = Actor("budi", "social_affairs")
    assert given(BANYUMAS, *BACK, resubmitted()).when(check("verified", by=checker)).word == "Verified"
    rest = (*BACK, resubmitted(), passed("verified", by=Actor("gita", "x")), passed("aligned", by=Actor("gita", "x")))
    given(BANYUMAS, *rest).when(name_in_decree(by=checker)).refused("separation", "budi")


@pytest.mark.parametrize("command", [check("verified"), check("aligned"), name_in_decree()])
def test_a_returned_case_is_neither_checked_nor_decreed(command: Command) -> None:
    """Nothing moves it but its row, and the refusal says so."""
    given(BANYUMAS, *BACK).when(command).refused("order", "resubmit")


@pytest.mark.parametrize(("command", "word"), [(return_case, "Returned"), (withdraw, "Withdrawn")])
@pytest.mark.parametrize(("days", "answers"), [(-1, False), (0, True), (1, True)])
def test_a_way_back_is_not_dated_before_the_last_act(command: Any, word: str, days: int, answers: bool) -> None:
    """The day of the last check will do, the day before will not."""
    asked = given(BANYUMAS, *CHECKED["banyumas"]).when(command(on=CHECKED_ON + timedelta(days=days)))
    assert asked.word == (word if answers else "order")


@pytest.mark.parametrize(("under", "cite"), [(BANYUMAS, "banyumas-2025-2/p8/a1"), (SERANG, "serang-2025-59/p22/a1")])
def test_a_withdrawal_says_why_and_leaves_no_place(under: Law, cite: str) -> None:
    """Out before registration, by wish, on the article of collecting; the place is given back."""
    name = next(name for name, law in BOTH.items() if law is under)
    history = (*CHECKED[name], decreed())
    (event,) = given(under, *history).when(withdraw()).then(ParticipantWithdrawn)
    assert isinstance(event, ParticipantWithdrawn)
    assert (event.reason, event.basis, event.source) == (WHY, (cite,), "decreed")
    assert (given(under, *history).state.slot, given(under, *history, event).state.slot) == (SLOT, None)


@pytest.mark.parametrize("name", BOTH)
def test_who_withdrew_may_be_put_forward_again(name: str) -> None:
    """A new enrolment, checked from the beginning, under the same NIK and the same name."""
    history = (*CHECKED[name], decreed(), withdrawn("decreed"))
    (event,) = given(BOTH[name], *history).when(propose(line=9)).then(ParticipantProposed)
    assert isinstance(event, ParticipantProposed)
    assert (event.enrolment, event.line, event.nik_key) == (2, 9, None)
    state = given(BOTH[name], *history, event).state
    assert (state.passed, state.checkers, state.decree, state.aided_before) == ((), frozenset(), None, False)


def test_another_name_under_the_nik_of_who_withdrew_is_refused() -> None:
    """One NIK is one person, also after an enrolment that came to nothing."""
    other = msgspec.structs.replace(PERSON, name="SITI AMINAR")
    asked = given(BANYUMAS, proposed(), withdrawn()).when(propose(personal=other))
    asked.refused("order", "under another name")


def test_a_case_withdrawn_on_the_day_of_its_decree_is_in_order() -> None:
    """The day of the decree will do, the day before will not."""
    history = (*CHECKED["banyumas"], decreed())
    assert given(BANYUMAS, *history).when(withdraw(on=DECREED_ON)).word == "Withdrawn"
    assert given(BANYUMAS, *history).when(withdraw(on=DECREED_ON - timedelta(days=1))).word == "order"
