"""What a commit is told in: no event without words, many of a kind counted, few of them named."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from lifecycle.application.replaying.standing import Handed, Sum
from lifecycle.application.replaying.steps import Asked, Step, steps
from lifecycle.domain.events import ActRefused, Event, Move, ParticipantLapsed, events_by_topic
from lifecycle.domain.rules import Outcome
from lifecycle.domain.values import Actor
from lifecycle.interfaces.cli import showing
from lifecycle.interfaces.telling import steps as telling
from lifecycle.interfaces.telling.acts import command
from lifecycle.interfaces.telling.papers import PAPERS, refusals
from lifecycle.interfaces.telling.places import places
from lifecycle.ledger import Recorded
from lifecycle.ledger.stores import Folder
from tests.small_register import after_a_year

DAY = date(2025, 5, 2)
SAID: dict[str, Any] = {"effective_on": DAY, "actor": Actor("ani", "social_affairs"), "command_id": "c"}


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Step]]:
    """Every commit of the small register's year."""
    desk = after_a_year(Folder(tmp_path_factory.mktemp("year")))
    yield list(steps(desk.register, Asked(), lambda _position, _end: None))
    desk.close()


def refused(what: str = "Not shown.", **more: Any) -> ActRefused:
    """Somebody was turned away."""
    return ActRefused(**SAID, act="verified", reason="law", what=what, cure="Show it.", **more)


def lapsed(because: str, *criteria: Outcome) -> ParticipantLapsed:
    """Out before registration."""
    return ParticipantLapsed(
        **SAID, trigger="lapse", source="decreed", destination="lapsed", because=because, criteria=criteria
    )


def freed(number: int, ground: str = "period_ended") -> Handed:
    """A place its holder left."""
    return Handed("freed", f"2025-{number:05d}", DAY, ("r/p1",), "ab" * 16, ground=ground)


@pytest.mark.parametrize("event", events_by_topic().values(), ids=list(events_by_topic()))
def test_no_event_goes_without_words(event: type[Event]) -> None:
    """It is a paper, a move on the roll, a place, money, a refusal, or something that is counted."""
    told_apart = event in PAPERS or issubclass(event, Move | ActRefused)
    assert told_apart or event.TOPIC.startswith("slot.") or event.TOPIC in showing._SAID


def test_every_commit_of_a_year_has_its_command(year: list[Step]) -> None:
    """As it is typed, never the name under which an event is stored."""
    commands = {telling.command_of(step) for step in year}
    assert not [words for words in commands if "." in words]
    assert {"decree --kind erratum", "cycle receive", "bill return --all", "correct --same-as", "erase"} <= commands


def test_a_case_that_lapses_is_told_by_what_ended_it() -> None:
    """A criterion that the registration tests, the end of a grant, or a ground."""
    age = Outcome("eligibility.age", "not_met", ("r/p7",))
    found = [command([lapsed("eligibility.age", age)]), command([lapsed("period_ended")]), command([lapsed("died")])]
    assert found == ["receive --as registration", "end", "terminate"]


def test_few_places_are_named_and_many_counted() -> None:
    """Up to five one by one; more of one kind in a line, whatever else there is beside them."""
    assert [*places([freed(number) for number in range(1, 6)])][4] == (
        "2025-00005: …abababab → empty from 2025-05-02 (period ended) [r/p1]"
    )
    many, one = places([*(freed(number) for number in range(6, 0, -1)), freed(7, "lapsed:died")])
    assert many == "6 places fell free (period ended), 2025-00001 to 2025-00006 [r/p1]"
    assert one == "2025-00007: …abababab → empty from 2025-05-02 (lapsed: died) [r/p1]"


def test_an_answer_given_often_is_told_once() -> None:
    """With how often, and its provision; the fourth different one only counted."""
    answers = [refused(), refused(), *(refused(f"Not {n}.", basis=("r/p7",), reading=("R-1",)) for n in "abc")]
    told = [*refusals(answers)]
    assert told[:2] == ["2 times: verified (law): Not shown.", "verified (law): Not a. [r/p7, R-1]"]
    assert told[3] == "… and 1 other answers: lifecycle ask refusals list"


def test_money_is_told_in_the_number_it_is() -> None:
    """One month, two months; rupiah with their thousands."""
    assert telling.money({"paid": Sum(1, 16_800), "returned": Sum(2, 33_600)}) == (
        "1 month paid, Rp 16,800; 2 lines returned, Rp 33,600"
    )


def test_who_was_turned_away_is_told_with_the_criterion(year: list[Step]) -> None:
    """How many on which, and where it stands."""
    told = [said for step in year for head, said in telling.lines(step) if head == "because"]
    assert "1 on eligibility.age [banyumas-2025-2/p7/a4, banyumas-2025-2/p7/a4/c]" in told


def test_an_event_without_a_sentence_has_its_own_words(year: list[Step]) -> None:
    """A refusal what was answered, a paper its sentence, anything else what it is stored as."""
    first = year[0].events[0]
    events = [refused(), first.event, lapsed("died")]
    step = Step(
        1,
        year[0].recorded_at,
        tuple(Recorded(n, 1, 0, "ab" * 16, n, event) for n, event in enumerate(events)),
        (),
        (DAY, DAY),
        None,
        {},
        (),
        {},
        year[0].totals,
    )
    told = [said for _, said in telling.sentences(step, {})]
    assert told == ["verified (law): Not shown.", "Register small opened under banyumas-2025-2 (live).", "lapsed"]
