"""A decree that fell: who was not registered waits again, who was stays registered until another decree confirms it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lifecycle.domain.events import Event, ParticipantDecreed, ParticipantStruck
from lifecycle.domain.participant import fold
from lifecycle.domain.values import Actor
from tests.domain.given import BANYUMAS, BOTH, given, law
from tests.domain.mending import ANNULMENT, fallen, paid, paid_back, strike, struck
from tests.domain.story import (
    CHANGE,
    DECREE,
    DECREED_ON,
    LATER,
    LEFT_ON,
    NUMBER,
    SLOT,
    check,
    cover_ended,
    covered,
    decreed,
    name_in_decree,
    passed,
    proposed,
    register,
    registered,
    report_death,
    succeeded,
    terminate,
    terminated,
)

CHECKED = {
    "banyumas": (proposed(), passed("verified"), passed("aligned")),
    "serang": (proposed(), passed("list_determined"), passed("verified"), passed("validated")),
}
IN = (*CHECKED["banyumas"], decreed(), registered(), covered())
SEATED = (*CHECKED["banyumas"], decreed(slot=None), succeeded())


@pytest.mark.parametrize("name", BOTH)
def test_who_was_not_registered_waits_for_a_decree_again(name: str) -> None:
    """Back to the last check, without decree and place; nothing that was checked is checked again."""
    history = (*CHECKED[name], decreed())
    (event,) = given(BOTH[name], *history).when(strike()).then(ParticipantStruck)
    assert isinstance(event, ParticipantStruck)
    last = BOTH[name].profile.checks[-1].step
    assert (event.source, event.destination) == ("decreed", last)
    assert (event.decree, event.by_decree) == (DECREE, ANNULMENT)
    state = given(BOTH[name], *history, event).state
    assert (state.status, state.decree, state.slot) == (last, None, None)
    assert state.passed == tuple(each.step for each in BOTH[name].profile.checks)


@pytest.mark.parametrize("name", BOTH)
def test_who_was_registered_stays_so_without_a_decree(name: str) -> None:
    """Number, cover and place stand; only the decree is gone."""
    history = (*CHECKED[name], decreed(), registered(), covered())
    (event,) = given(BOTH[name], *history).when(strike()).then(ParticipantStruck)
    before, after = given(BOTH[name], *history).state, given(BOTH[name], *history, event).state
    assert (after.status, after.decree) == ("registered", None)
    assert (after.slot, after.covered_from, after.membership_number) == (SLOT, before.covered_from, NUMBER)
    assert event.basis == BOTH[name].profile.acts["decree"].cite


@pytest.mark.parametrize("name", BOTH)
def test_a_later_decree_confirms_and_the_place_is_kept(name: str) -> None:
    """Named again, without a place of its own: the one they hold stays theirs."""
    history = (*CHECKED[name], decreed(), registered(), fallen())
    (event,) = given(BOTH[name], *history).when(name_in_decree(slot=None)).then(ParticipantDecreed)
    assert isinstance(event, ParticipantDecreed)
    assert (event.trigger, event.source, event.destination) == ("confirm", "registered", "registered")
    state = given(BOTH[name], *history, event).state
    assert (state.status, state.decree, state.decreed_on) == ("registered", DECREE, LATER)
    assert (state.slot, state.slot_from) == (SLOT, DECREED_ON)


def test_who_was_struck_before_registration_is_decreed_like_anybody() -> None:
    """The next decree names them with a place, and the way goes on."""
    history = (*CHECKED["banyumas"], decreed(), struck())
    (event,) = given(BANYUMAS, *history).when(name_in_decree()).then(ParticipantDecreed)
    assert isinstance(event, ParticipantDecreed)
    assert (event.trigger, event.source) == ("decree", "aligned")
    assert given(BANYUMAS, *history, event).when(register()).word == "Registered+Started"


@pytest.mark.parametrize("trigger", ["struck", "fallen"])
@pytest.mark.parametrize("person", ["ani", "budi"], ids=["who proposed", "who checked"])
def test_who_had_a_hand_in_the_case_does_not_sign_the_next_decree(trigger: str, person: str) -> None:
    """Separation is asked again, of a confirmation too."""
    history = IN if trigger == "fallen" else (*CHECKED["banyumas"], decreed())
    story = given(BANYUMAS, *history, fallen() if trigger == "fallen" else struck())
    story.when(name_in_decree(by=Actor(person, "regent"))).refused("separation", person)


@pytest.mark.parametrize(
    "history",
    [
        CHECKED["banyumas"],
        (*CHECKED["banyumas"], decreed(slot=None)),
        (*IN, fallen()),
        (*CHECKED["banyumas"], decreed(), struck()),
        (*IN, cover_ended(), terminated()),
    ],
    ids=["not decreed", "by another", "struck before", "struck before registration", "ended"],
)
def test_nobody_is_struck_from_a_decree_that_does_not_bear_them(history: tuple[Event, ...]) -> None:
    """Whom another decree names, or none any longer, and who has left since, is passed over."""
    given(BANYUMAS, *history).when(strike()).then()


@pytest.mark.parametrize(
    ("months", "answer"),
    [
        ((), "Struck"),
        ((paid(),), "order"),
        ((paid(), paid_back()), "Struck"),
        ((paid(), paid(), paid_back()), "order"),
    ],
    ids=["none", "one", "one paid back", "one of two paid back"],
)
def test_money_that_rests_on_a_decree_holds_it_up(months: tuple[Event, ...], answer: str) -> None:
    """While a month is paid nobody is struck; the cure names the correction of the payment and the change decree."""
    asked = given(BANYUMAS, *IN, *months).when(strike())
    assert asked.word == answer
    if asked.refusal:
        assert asked.refusal.what.startswith("1 months")
        assert "lifecycle bill return" in asked.refusal.cure
        assert "change decree" in asked.refusal.cure


def test_money_of_an_earlier_enrolment_holds_up_nothing() -> None:
    """Months paid or paid back for what is over count neither for nor against the enrolment of today."""
    again = (*IN, paid(), cover_ended(), terminated(), proposed(enrolment=2))
    assert fold("p-1", again).paid_months == 0
    assert fold("p-1", (*again, paid_back())).paid_months == 0
    assert fold("p-1", (*again, paid())).paid_months == 0
    assert fold("p-1", (*again, paid(enrolment=2))).paid_months == 1


def test_a_place_taken_after_the_day_of_the_annulment_was_held_on_no_day() -> None:
    """A successor took the place on 1 December; an annulment of 20 November frees it from that day, not before."""
    story = given(BANYUMAS, *SEATED)
    (event,) = story.when(strike(CHANGE, on=date(2025, 11, 20))).then(ParticipantStruck)
    assert (story.state.slot_from, event.effective_on) == (LEFT_ON, LEFT_ON)
    (late,) = story.when(strike(CHANGE, on=LATER)).then(ParticipantStruck)
    assert late.effective_on == LATER


def test_who_stays_registered_is_struck_on_the_day_of_the_paper() -> None:
    """The place is kept, so no day of it is at stake."""
    (event,) = given(BANYUMAS, *IN).when(strike(on=DECREED_ON)).then(ParticipantStruck)
    assert event.effective_on == DECREED_ON


@pytest.mark.parametrize(("days", "answer"), [(-1, "order"), (0, "Decreed"), (1, "Decreed")])
def test_a_confirmation_is_not_dated_before_the_fall(days: int, answer: str) -> None:
    """The day of the annulment will do, the day before will not."""
    asked = given(BANYUMAS, *IN, fallen()).when(name_in_decree(on=LEFT_ON + timedelta(days=days), slot=None))
    assert asked.word == answer


def test_a_registered_person_without_a_decree_lives_on() -> None:
    """Death and end are recorded as of anybody; nobody checks them again."""
    story = given(BANYUMAS, *IN, fallen())
    assert story.when(report_death()).word == "Death+Ended"
    assert story.when(terminate()).word == "Ended+Terminated"
    assert story.when(check("verified")).word == "-"


def test_a_regulation_that_ends_nothing_can_annul_all_the_same() -> None:
    """The moves of a fallen decree need no words on ending."""
    silent = law("serang-2025-59")
    assert given(silent, *CHECKED["serang"], decreed(), registered()).when(strike()).word == "Struck"
