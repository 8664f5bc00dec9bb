"""Erasing a person: only where nothing is under way, and afterwards nothing more is done on the record."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from lifecycle.domain.commands import Command
from lifecycle.domain.events import (
    BilledPerson,
    BillLineUnmatched,
    Cells,
    DifferenceFound,
    Event,
    ParticipantReplaced,
    PersonErased,
    RowHeld,
    Values,
)
from lifecycle.domain.participant import evolve
from lifecycle.domain.participant.erasing import KnownAs, known_as
from lifecycle.domain.participant.state import Erased
from lifecycle.domain.processes import NEW, RESTING, process_of
from lifecycle.domain.profile import Profile
from lifecycle.regulations.loader import load, slugs
from tests.domain.given import BANYUMAS, given, law
from tests.domain.mending import GROUND, corrected, erase, erased, found_same, resubmitted, return_case, withdraw
from tests.domain.story import (
    LEFT_ON,
    PERSON,
    SLOT,
    UPDATER,
    cover_ended,
    covered,
    decreed,
    give_way,
    lapsed,
    passed,
    person,
    propose,
    proposed,
    registered,
    rejected,
    report_death,
    terminated,
    told_on,
    turned_away,
)

CHECKED = (proposed(), passed("verified"), passed("aligned"))
COVERED = (*CHECKED, decreed(), registered(), covered())
LEFT = (*COVERED, cover_ended(), terminated())
COVERED_UNTIL = date(2025, 12, 2)
PATHS = [pytest.param(slug, path.code, id=f"{slug}/{path.code}") for slug in slugs() for path in load(slug).paths]
ONWARDS = {"propose", "replace", "find_same"}


def profile(slug: str, path: str) -> Profile:
    """What holds on one path."""
    return law(slug).on_path(path).profile


@pytest.mark.parametrize(("slug", "path"), PATHS)
def test_whoever_may_be_erased_has_nothing_under_way(slug: str, path: str) -> None:
    """By the process of every path: from where one may be erased a case can only begin, pass on or be closed."""
    process = process_of(profile(slug, path))
    assert {state for state in process.states if {*process.possible(state)} <= ONWARDS} - {NEW} == {
        state for state in process.states if state in RESTING
    }


def test_a_person_is_erased_on_the_ground_that_was_named() -> None:
    """The event gives the NIK back and says whose keys go, so that they can be destroyed again from the log alone."""
    (event,) = given(BANYUMAS, *LEFT).when(erase()).then(PersonErased)
    assert isinstance(event, PersonErased)
    assert (event.participant, event.evidence, event.releases()) == ("p-1", (GROUND,), (("nik", "k"),))
    assert event.subjects() == ("p-1", "e" * 16)
    assert event.takes() == (("erased", "p-1"), ("erased", "e" * 16))


@pytest.mark.parametrize(
    ("history", "says"),
    [
        ((proposed(),), "is proposed"),
        ((*CHECKED, decreed()), "is decreed"),
        (COVERED, "is registered"),
    ],
    ids=["proposed", "decreed", "registered"],
)
def test_an_open_case_is_not_erased(history: tuple[Event, ...], says: str) -> None:
    """A widow's benefit may hang on it; the cure says how a case is closed."""
    refusal = given(BANYUMAS, *history).when(erase()).refused("order", says)
    assert "lifecycle withdraw" in refusal.cure
    assert "lifecycle terminate" in refusal.cure


@pytest.mark.parametrize(("days", "word"), [(-1, "order"), (0, "PersonErased"), (1, "PersonErased")])
def test_nobody_is_erased_before_cover_has_ended(days: int, word: str) -> None:
    """The day before, on and after the first day without cover."""
    assert given(BANYUMAS, *LEFT).when(erase(COVERED_UNTIL + timedelta(days=days))).word == word


def test_cover_that_has_no_end_is_not_erased() -> None:
    """Whatever became of the case."""
    given(BANYUMAS, *COVERED, terminated()).when(erase()).refused("order", "Cover has not ended")


def test_a_ground_has_to_be_named() -> None:
    """Erasing rests on law."""
    given(BANYUMAS, *LEFT).when(erase(evidence=())).refused("order", "No legal ground is named")


def test_whoever_was_turned_away_at_once_may_be_erased() -> None:
    """Nobody was put forward, but the NIK is known and the criteria were judged on the person."""
    given(BANYUMAS).when(erase()).refused("unknown", "nobody here")
    given(BANYUMAS, turned_away()).when(erase()).then(PersonErased)


def test_nothing_personal_is_left_of_the_erased() -> None:
    """What happened stays: state, enrolment, decree and days."""
    story = given(BANYUMAS, *LEFT, corrected("decile", 2, 3))
    before, after = story.state, evolve(story.state, erased())
    assert before.recorded
    assert (after.personal, after.recorded) == (None, ())
    assert after.erased == Erased(LEFT_ON, GROUND.reference)
    assert replace(before, personal=None, recorded=(), erased=after.erased) == after


@pytest.mark.parametrize(
    "command", [propose(), return_case(), withdraw(), report_death()], ids=lambda one: type(one).__name__
)
def test_nothing_more_is_done_on_an_erased_record(command: Command) -> None:
    """One refusal for all of it: the day, the ground, and how the same person comes back."""
    refusal = given(BANYUMAS, *LEFT, erased()).when(command).refused("order", f"was erased on {LEFT_ON}, under UU 27")
    assert "lifecycle receive" in refusal.cure


def test_erasing_again_finishes_what_was_half_done() -> None:
    """It is no mistake, and no event."""
    assert given(BANYUMAS, *LEFT, erased()).when(erase()).word == "-"


def test_the_place_of_an_erased_person_passes_on() -> None:
    """A funded place belongs to nobody's person; it is told of the record as of any other."""
    given(BANYUMAS, *LEFT, erased()).when(give_way(SLOT)).then(ParticipantReplaced)


def test_what_a_person_was_called_is_gathered_from_the_log() -> None:
    """Every NIK, name, village and membership number, also those that were wrong, each once."""
    renamed = person()
    again = resubmitted(personal=renamed, village="Kaliori")
    wrong = corrected("name", "SITI", PERSON.name)
    events = (proposed(village="Cilongok"), wrong, again, rejected(), turned_away(), registered())
    numbers = (registered().membership_number,)
    assert known_as(events) == KnownAs((PERSON.nik,), (PERSON.name, "SITI"), ("Cilongok", "Kaliori"), numbers)


def test_what_is_erased_is_no_longer_called_anything() -> None:
    """Of boxes that are gone nothing can be gathered, and nothing fails."""
    events = (proposed(personal=None), corrected("contact", "0812", "0813"), lapsed())
    assert known_as(events) == KnownAs((), (), (), ())


def test_records_of_one_person_lead_to_each_other() -> None:
    """The closed one names the one that stands, which is claimed as its goal."""
    assert found_same().takes() == (("same-as", "3:p-2/before"),)


SAID = told_on(LEFT_ON, UPDATER)
ROW: dict[str, Any] = {"sheet": "f", "name": "n", "row": 3, "column": "NIK", "what": "w", "cure": "c"}
LINE: dict[str, Any] = {
    "bill": "B",
    "line": 1,
    "month": date(2025, 12, 1),
    "amount": 1,
    "why": "not_on_roll",
    "what": "w",
}
DIFFERENCE: dict[str, Any] = {"cycle": "c", "number": 1, "kind": "unknown", "sheet": "s", "material": True}


@pytest.mark.parametrize(
    ("event", "whose"),
    [
        (RowHeld(**SAID, **ROW, person_key="a" * 16, personal=Cells()), "a" * 16),
        (RowHeld(**SAID, **ROW, personal=Cells()), None),
        (BillLineUnmatched(**SAID, **LINE, participant="p-1", personal=BilledPerson()), "p-1"),
        (BillLineUnmatched(**SAID, **LINE, person_key="a" * 16), "a" * 16),
        (DifferenceFound(**SAID, **DIFFERENCE, person_key="a" * 16, personal=Values()), "a" * 16),
        (DifferenceFound(**SAID, **DIFFERENCE, field="name", personal=Values()), None),
        (proposed(), None),
    ],
)
def test_a_box_in_the_stream_of_a_paper_says_whose_it_is(event: Event, whose: str | None) -> None:
    """The participant, or the keyed hash of whoever is meant; in a person's own stream nothing need be said."""
    assert event.whose() == whose
