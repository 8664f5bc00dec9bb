"""Being named in a decree: after every check, not before it, and by a hand with no part in the case."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.domain.events import Event, ParticipantDecreed
from lifecycle.domain.law import Law
from lifecycle.domain.values import Actor
from tests.domain.given import BANYUMAS, SERANG, given
from tests.domain.story import CHECKED_ON, SLOT, name_in_decree, passed, proposed

READY = {
    "banyumas": (BANYUMAS, (proposed(), passed("verified"), passed("aligned"))),
    "serang": (SERANG, (proposed(), passed("list_determined"), passed("verified"), passed("validated"))),
}


@pytest.mark.parametrize("name", READY)
def test_a_decree_names_line_place_and_article(name: str) -> None:
    """The line of the annex, the slot, and the article on the Keputusan Bupati with the reading of its defect."""
    under, history = READY[name]
    (event,) = given(under, *history).when(name_in_decree()).then(ParticipantDecreed)
    assert isinstance(event, ParticipantDecreed)
    act = under.profile.acts["decree"]
    assert (event.basis, event.reading) == (act.cite, act.reading)
    assert (event.line, event.slot, event.destination) == (1, SLOT, "decreed")


def test_a_successor_is_decreed_without_a_place() -> None:
    """Who is to take a freed place holds none until then."""
    story = given(BANYUMAS, *READY["banyumas"][1])
    (event,) = story.when(name_in_decree(slot=None)).then(ParticipantDecreed)
    state = given(BANYUMAS, *READY["banyumas"][1], event).state
    assert (state.slot, state.slot_from, state.decreed_on) == (None, None, event.effective_on)


@pytest.mark.parametrize("name", READY)
@pytest.mark.parametrize("office", ["regent", "social_affairs"])
@pytest.mark.parametrize("person", ["ani", "budi"], ids=["who proposed", "who checked"])
def test_who_had_a_hand_in_the_case_cannot_sign_for_it(name: str, office: str, person: str) -> None:
    """Proposer and checker are kept from the decree, whatever office or role they hold by now."""
    under, history = READY[name]
    given(under, *history).when(name_in_decree(by=Actor(person, office))).refused("separation", person)


@pytest.mark.parametrize("step", ["list_determined", "verified", "validated"])
def test_each_of_several_checkers_is_kept_from_the_decree(step: str) -> None:
    """One step carried out is enough."""
    gita, budi = Actor("gita", "civil_registry"), Actor("budi", "civil_registry")
    steps = [check.step for check in SERANG.profile.checks]
    history = (proposed(), *(passed(each, by=gita if each == step else budi) for each in steps))
    given(SERANG, *history).when(name_in_decree(by=Actor("gita", "regent"))).refused("separation")


def test_a_hand_in_an_earlier_enrolment_does_not_count() -> None:
    """Separation is asked of the enrolment that is decided."""
    again = (proposed(enrolment=2, by=Actor("hani", "social_affairs")), passed("verified"), passed("aligned"))
    story = given(BANYUMAS, proposed(by=Actor("gita", "social_affairs")), *again)
    assert story.when(name_in_decree(by=Actor("gita", "regent"))).word == "Decreed"


@pytest.mark.parametrize("under", [BANYUMAS, SERANG], ids=["banyumas", "serang"])
@pytest.mark.parametrize("missing", [1, 2])
def test_no_decree_before_the_last_check(under: Law, missing: int) -> None:
    """However many checks are missing, the answer says what the process allows next."""
    steps = [check.step for check in under.profile.checks]
    history: list[Event] = [proposed(), *map(passed, steps[:-missing])]
    given(under, *history).when(name_in_decree()).refused("order", f"From {['proposed', *steps][-missing - 1]}")


@pytest.mark.parametrize(("day", "answer"), [(9, "order"), (10, "Decreed"), (11, "Decreed")])
def test_a_decree_is_not_dated_before_the_last_check(day: int, answer: str) -> None:
    """The day of the last check will do, the day before will not."""
    assert date(2025, 11, 10) == CHECKED_ON
    story = given(BANYUMAS, *READY["banyumas"][1])
    assert story.when(name_in_decree(on=CHECKED_ON.replace(day=day))).word == answer
