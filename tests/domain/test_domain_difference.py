"""What may be answered to a difference: every kind against every answer, as a table; and what an answer rests on."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from lifecycle.domain import difference as answers
from lifecycle.domain.difference import Difference, Resolve
from lifecycle.domain.events import DifferenceDecreed, DifferenceResolved, DifferenceWithdrawn, Event
from lifecycle.domain.law import Law
from tests.domain.contract import cells, hold, refused
from tests.domain.cycle_story import FOUND, asked, found, resolve, told
from tests.domain.given import BANYUMAS, law
from tests.domain.story import CHANGE

assert BANYUMAS.profile.update is not None
FREE = law(
    msgspec.structs.replace(
        BANYUMAS.profile, update=msgspec.structs.replace(BANYUMAS.profile.update, must_propose=False)
    )
)
"""Banyumas, if it did not ask for every difference to be proposed."""
ANSWERED = """
         corrected  proposed  not_proposed  termination_proposed
came_in  resolved   resolved  law           order
unknown  resolved   resolved  law           order
changed  resolved   resolved  law           resolved
left     resolved   order     law           resolved
missing  resolved   order     law           resolved
"""


@pytest.mark.parametrize(("kind", "resolution", "answer"), cells(ANSWERED))
@pytest.mark.parametrize("under", [BANYUMAS, FREE], ids=["must propose", "may leave out"])
def test_every_kind_of_difference_has_its_answers(under: Law, kind: Any, resolution: str, answer: str) -> None:
    """Banyumas leaves no difference out; a regulation without that duty would for a reason, and is alike otherwise."""
    if answer == "order" or (answer == "law" and under is BANYUMAS):
        assert refused(lambda: answers.resolve(found(kind), resolve(resolution), under)).reason == answer
    else:
        event = hold(answers.resolve(found(kind), resolve(resolution), under), asked())
        assert isinstance(event, DifferenceResolved)
        assert (event.number, event.resolution) == (7, resolution)


def test_leaving_a_difference_out_cites_the_duty() -> None:
    """BMS-21 is the reading by which every difference goes to the Bupati."""
    refusal = refused(lambda: answers.resolve(FOUND, resolve("not_proposed"), BANYUMAS))
    assert (refusal.reason, refusal.basis, refusal.reading) == ("law", ("banyumas-2025-2/p9/a2",), ("BMS-21",))


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (resolve("corrected", reason=None), "--reason"),
        (resolve("not_proposed", reason=None), "--reason"),
        (msgspec.structs.replace(resolve("termination_proposed"), evidence=()), "--document"),
        (resolve("termination_proposed", ground=None), "--ground"),
        (resolve("termination_proposed", ground="fraud"), "moved_out"),
    ],
    ids=["corrected without reason", "left out without reason", "no paper", "no ground", "unknown ground"],
)
def test_an_answer_names_what_it_rests_on(answer: Resolve, says: str) -> None:
    """A reason where something is set right or left out, a ground and a paper where a participation is to end."""
    assert says in refused(lambda: answers.resolve(found("left"), answer, FREE)).cure


def test_the_ground_a_list_says_needs_no_second_word() -> None:
    """Unless somebody names another one, which counts."""
    left = found("left", ground="died")
    assert answers.resolve(left, resolve("termination_proposed", ground=None), BANYUMAS).ground == "died"
    assert answers.resolve(left, resolve("termination_proposed"), BANYUMAS).ground == "moved_out"


def settled() -> dict[str, Difference]:
    """A difference in every situation it can be in."""
    key: dict[str, Any] = told(number=7)
    said = DifferenceResolved(**key, resolution="proposed")
    ways: dict[str, tuple[Event, ...]] = {
        "open": (),
        "resolved": (said,),
        "decreed": (said, DifferenceDecreed(**key, decree=CHANGE)),
        "withdrawn": (DifferenceWithdrawn(**key),),
        "resolved, withdrawn": (said, DifferenceWithdrawn(**key)),
    }
    return {name: answers.fold((FOUND.found, *events))[FOUND.found.key()] for name, events in ways.items()}


@pytest.mark.parametrize("name", ["resolved", "decreed", "withdrawn", "resolved, withdrawn"])
def test_a_difference_is_answered_once(name: str) -> None:
    """Whatever became of it, the cure is to undo its file."""
    assert "Undo its file" in refused(lambda: answers.resolve(settled()[name], resolve(), BANYUMAS)).cure


@pytest.mark.parametrize(
    ("name", "events"), [("open", 1), ("resolved", 1), ("withdrawn", 0), ("resolved, withdrawn", 0)]
)
def test_a_difference_is_withdrawn_once(name: str, events: int) -> None:
    """Answered or not; nothing happens when it was withdrawn before."""
    command = resolve()
    assert len([hold(event, asked()) for event in answers.withdraw(settled()[name], command, BANYUMAS)]) == events


def test_what_a_decree_decided_is_not_withdrawn() -> None:
    """The decree is named; what is wrong is set right in the next cycle."""
    refusal = refused(lambda: answers.withdraw(settled()["decreed"], resolve(), BANYUMAS))
    assert CHANGE in refusal.what
