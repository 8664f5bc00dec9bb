"""Where somebody stands, whatever the order in which it took effect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from lifecycle.domain.events import (
    Move,
    ParticipantAligned,
    ParticipantFoundSame,
    ParticipantLapsed,
    ParticipantProposed,
    ParticipantReplaced,
    ParticipantTerminated,
)
from lifecycle.domain.participant.course import Course
from tests.projecting.told import decreed, moved, proposed, registered

DAY = date(2025, 3, 3)
ALIGNED = ParticipantAligned(**moved(DAY, "proposed", "aligned"))
STEPS: tuple[Move, ...] = (proposed(1), ALIGNED, decreed(1), registered(1, DAY))
LAPSED = ParticipantLapsed(**moved(DAY, "aligned", "lapsed"), because="died")
ENDED = ParticipantTerminated(**moved(DAY, "registered", "terminated"), ground="died", slot="s")
REPLACED = ParticipantReplaced(**moved(DAY, "terminated", "replaced"), slot="s", successor="p", decree="d")
SAME = ParticipantFoundSame(**moved(DAY, "terminated", "found_same"), same_as="p", reason="r")


def after(moves: Sequence[Move], course: Course | None = None) -> Course:
    """The course after these moves, in this order of effect."""
    course = course or Course()
    for move in moves:
        course = course.proposed(move) if isinstance(move, ParticipantProposed) else course.moved(move)
    return course


def ways(steps: Sequence[Move], ends: Sequence[Move]) -> Iterator[list[Move]]:
    """Every order of effect in which steps and ends each keep their own."""
    if not steps or not ends:
        yield [*steps, *ends]
        return
    yield from ([steps[0], *rest] for rest in ways(steps[1:], ends))
    yield from ([ends[0], *rest] for rest in ways(steps, ends[1:]))


@pytest.mark.parametrize(
    "ends", [(LAPSED,), (ENDED,), (ENDED, REPLACED), (ENDED, SAME), (ENDED, REPLACED, SAME), (SAME,)]
)
def test_an_end_stands_whenever_it_took_effect(ends: tuple[Move, ...]) -> None:
    """Before, between and after the steps: the last end that was recorded is where the enrolment stands."""
    found = {(after(way).enrolment, after(way).status) for way in ways(STEPS, ends)}
    assert found == {(1, ends[-1].destination)}
    assert after((*STEPS, *ends)).over


def test_a_step_moves_an_enrolment_that_is_not_over() -> None:
    """Each to its own destination, until the end."""
    found = [(after(STEPS[:count]).status, after(STEPS[:count]).over) for count in range(5)]
    assert found == [(status, False) for status in ("new", "proposed", "aligned", "decreed", "registered")]


def test_only_the_last_enrolment_is_moved() -> None:
    """What takes effect late in an earlier one moves nothing; nor is an earlier one put forward after a later."""
    second = after((*STEPS, ENDED, proposed(1, 2)))
    assert (second.enrolment, second.status) == (2, "proposed")
    for late in (*STEPS, ENDED, REPLACED, SAME):
        assert after((late,), second) is second


def test_an_end_of_the_next_enrolment_waits_for_it() -> None:
    """The one before runs on until it ends itself."""
    lapsed = ParticipantLapsed(**moved(DAY, "proposed", "lapsed", enrolment=2), because="died")
    running = after((*STEPS[:3], lapsed, STEPS[3]))
    assert (running.enrolment, running.status) == (1, "registered")
    over = after((ENDED, proposed(1, 2)), running)
    assert (over.enrolment, over.status) == (2, "lapsed")


@pytest.mark.parametrize(("move", "taken"), [(STEPS[3], False), (REPLACED, True), (SAME, True)])
def test_a_move_says_whether_it_is_taken(move: Move, taken: bool) -> None:
    """After an end only the passing on of the place, and that the record was another's."""
    ended = after((*STEPS, ENDED))
    assert ended.takes(move) is taken
    assert (after((move,), ended) is ended) is not taken
