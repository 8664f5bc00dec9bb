"""Acts that a regulation is silent on, once a paper speaks of them: from its day, for what it names, resting on it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lifecycle.domain.events import CoverageEnded, ParticipantTerminated, SlotAssigned
from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.slot import AssignSlot, Freed, decide
from lifecycle.domain.values import Document
from tests.domain.given import SERANG, given
from tests.domain.granted import lapse
from tests.domain.story import (
    CHANGE,
    LATER,
    LEFT_ON,
    PAPER,
    SLOT,
    asked_on,
    covered,
    decreed,
    died,
    passed,
    proposed,
    register,
    registered,
    terminate,
)

FIRST, SECOND = Document("PKS 1/2025"), Document("PKS 2/2025")
SILENT = "serang-2025-59/p22/a4"
READY = (proposed(), *(passed(check.step) for check in SERANG.profile.checks))
HERE = (*READY, decreed(), registered(), covered())


def spoken(**papers: tuple[Instrument, ...]) -> Law:
    """Serang with its registrar named, and these papers."""
    return Law(SERANG.profile, {**SERANG.settled, **papers})


def ending(since: date = LATER, grounds: tuple[str, ...] = ("moved_out",), paper: Document = FIRST) -> Instrument:
    """A paper on ending participations."""
    return Instrument(paper, since, "manpower", grounds=grounds)


@pytest.mark.parametrize(
    ("days", "word"), [(-1, "silent"), (0, "Ended+Terminated"), (1, "Ended+Terminated")], ids=["before", "on", "after"]
)
def test_an_act_is_spoken_of_from_the_day_of_the_paper(days: int, word: str) -> None:
    """The last day of a participation lies on or after it; before it the text was silent, and is quoted."""
    answer = given(spoken(terminate=(ending(),)), *HERE).when(terminate(on=LATER + timedelta(days=days)))
    assert answer.word == word
    if answer.refusal:
        answer.refused("silent", "says nothing of ending", SILENT, "SRG-26")


def test_what_a_paper_opens_rests_on_the_silence_and_on_the_paper() -> None:
    """The silent provision is the basis, once; the paper stands beside what shows the ground."""
    said = (
        given(spoken(terminate=(ending(),)), *HERE)
        .when(terminate(decree=None))
        .then(CoverageEnded, ParticipantTerminated)
    )
    gap = SERANG.profile.silent["terminate"]
    for event in said:
        assert (event.evidence, event.basis, event.reading) == ((PAPER, FIRST), gap.cite, gap.reading)


@pytest.mark.parametrize("grounds", [("died",), ("moved_out_of_the_province",)])
def test_a_ground_the_paper_does_not_name_ends_nothing(grounds: tuple[str, ...]) -> None:
    """The refusal lists those it does name."""
    given(spoken(terminate=(ending(grounds=grounds),)), *HERE).when(terminate()).refused("unknown", grounds[0])


def test_a_death_is_reported_before_it_ends_anything() -> None:
    """The ground may come from a paper; that somebody died is a fact, recorded first."""
    under = spoken(terminate=(ending(LEFT_ON, ("died",)),))
    given(under, *HERE).when(terminate("died")).refused("order", "report-death")
    assert given(under, *HERE, died()).when(terminate("died")).word == "Ended+Terminated"


@pytest.mark.parametrize(
    ("on", "ground", "paper"),
    [
        (LATER, "moved_out", FIRST),
        (LATER + timedelta(days=6), "moved_out", FIRST),
        (LATER + timedelta(days=7), "refused_aid", SECOND),
    ],
)
def test_an_act_rests_on_the_paper_of_its_day(on: date, ground: str, paper: Document) -> None:
    """A later paper takes the place of the earlier one, and leaves what was done under it as it was."""
    both = (ending(), ending(LATER + timedelta(days=7), ("refused_aid",), SECOND))
    (_, event) = (
        given(spoken(terminate=both), *HERE).when(terminate(ground, on=on)).then(CoverageEnded, ParticipantTerminated)
    )
    assert event.evidence == (PAPER, paper)
    other = "moved_out" if ground == "refused_aid" else "refused_aid"
    given(spoken(terminate=both), *HERE).when(terminate(other, on=on)).refused("unknown", ground)


def test_who_leaves_before_registration_lapses_on_the_paper_too() -> None:
    """The ground is the paper's; without the paper the text is silent, also on a candidate."""
    ready = (*READY, decreed())
    (event,) = given(spoken(terminate=(ending(),)), *ready).when(lapse("moved_out")).events
    assert event.evidence == (FIRST,)
    given(SERANG, *ready).when(lapse("moved_out")).refused("silent", basis=SILENT)
    given(spoken(terminate=(ending(),)), *ready).when(lapse("died")).refused("unknown", "moved_out")


def test_a_place_that_passes_on_rests_on_the_paper() -> None:
    """The place names it as its new holder does."""
    under = spoken(replace=(Instrument(FIRST, LATER, "manpower"),))
    asked = AssignSlot(**asked_on(LATER), slot=SLOT, participant="p-2", enrolment=1, decree=CHANGE, decreed_on=LATER)
    event = decide(Freed("p-1", LEFT_ON, "moved_out"), asked, under)
    assert isinstance(event, SlotAssigned)
    assert (event.evidence, event.predecessor) == ((FIRST,), "p-1")
    assert event.basis == SERANG.profile.silent["replace"].cite


@pytest.mark.parametrize("on", [LATER, LATER + timedelta(days=1)])
def test_what_was_unset_names_the_paper_that_settles_it(on: date) -> None:
    """The registration of Serang rests on the paper that names the registrar."""
    (event,) = given(SERANG, *READY, decreed()).when(register(on)).events
    assert event.evidence == (SERANG.settled["registrar"][0].paper,)
