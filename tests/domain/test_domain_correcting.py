"""A record set right: by a later event that keeps what it said before; and two records that are one person."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import Changed, CorrectionRecorded, CoverageEnded, Event, ParticipantFoundSame, Values
from lifecycle.domain.participant import Participant, fold
from lifecycle.domain.participant.changes import new_value, old_value, same, value_of
from lifecycle.domain.values import Actor, Fact
from tests.domain.given import BANYUMAS, BOTH, SERANG, given
from tests.domain.mending import WHY, close_as_same, correct, corrected, found_same, returned
from tests.domain.story import (
    LATER,
    LEFT_ON,
    PAPER,
    PERSON,
    REGISTERED_ON,
    SLOT,
    check,
    cover_ended,
    covered,
    decreed,
    name_in_decree,
    passed,
    propose,
    proposed,
    registered,
)

FULL = msgspec.structs.replace(PERSON, birth_place="Banyumas", sex="female", address="RT 1", contact="0812")
BACK = (proposed(village="Rancamaya", personal=FULL), passed("verified"), returned("verified"))
IN = (proposed(personal=FULL), passed("verified"), passed("aligned"), decreed(), registered(), covered())
IN_SERANG = (proposed(), passed("list_determined"), passed("verified"), passed("validated"), decreed(), registered())
RECORDS = {"banyumas": IN, "serang": IN_SERANG}

OPEN: dict[str, tuple[Fact | None, Fact | None]] = {
    "kecamatan": ("Cilongok", "Ajibarang"),
    "village": ("Rancamaya", "Gununglurah"),
    "job_kind": ("disabled_worker", "trader"),
}
BOXED: dict[str, tuple[Fact | None, Fact | None]] = {
    "nik": (FULL.nik, "3302265805800001"),
    "name": ("SITI AMINAH", "SITI AMINAH BINTI HASAN"),
    "birth_date": ("1980-05-17", "1980-05-18"),
    "birth_place": ("Banyumas", "Purwokerto"),
    "sex": ("female", "male"),
    "address": ("RT 1", "RT 2"),
    "contact": ("0812", None),
    "dtks": (True, False),
    "decile": (2, 3),
    "p3ke": (None, True),
    "ever_aided": (None, False),
    "assigned_from": (None, "2025-06-01"),
}


@pytest.mark.parametrize(("field", "values"), OPEN.items(), ids=OPEN)
def test_place_and_kind_of_work_are_corrected_in_the_open(field: str, values: tuple[Fact | None, Fact | None]) -> None:
    """They identify nobody: both values lie in the event itself, and nothing in a box."""
    old, new = values
    (event,) = given(BANYUMAS, *BACK).when(correct(field, new)).then(CorrectionRecorded)
    assert isinstance(event, CorrectionRecorded)
    assert (event.field, event.old, event.new, event.personal) == (field, old, new, None)
    assert (old_value(event), new_value(event)) == (old, new)
    assert value_of(given(BANYUMAS, *BACK, event).state, field) == new


@pytest.mark.parametrize(("field", "values"), BOXED.items(), ids=BOXED)
def test_whatever_may_name_a_person_is_corrected_in_the_box(
    field: str, values: tuple[Fact | None, Fact | None]
) -> None:
    """Old and new value are personal; the open part of the event says only which field it was."""
    old, new = values
    (event,) = given(BANYUMAS, *IN).when(correct(field, new)).then(CorrectionRecorded)
    assert isinstance(event, CorrectionRecorded)
    assert (event.field, event.old, event.new, event.personal) == (field, None, None, Values(old, new))
    assert (old_value(event), new_value(event)) == (old, new)
    assert value_of(given(BANYUMAS, *IN, event).state, field) == new


@pytest.mark.parametrize(("field", "values"), [*OPEN.items(), *BOXED.items()], ids=[*OPEN, *BOXED])
def test_a_correction_changes_one_field_and_no_other(field: str, values: tuple[Fact | None, Fact | None]) -> None:
    """Everything else the record says stays, and so does where the person stands."""
    before = given(BANYUMAS, *IN).state
    (event,) = given(BANYUMAS, *IN).when(correct(field, values[1])).events
    after = given(BANYUMAS, *IN, event).state
    for other in {*OPEN, *BOXED} - {field}:
        assert value_of(after, other) == value_of(before, other)
    assert (after.status, after.slot, after.covered_from) == ("registered", SLOT, REGISTERED_ON)


@pytest.mark.parametrize("name", BOTH)
def test_a_correction_says_why_on_which_paper_and_article(name: str) -> None:
    """The reason is stored as given; the basis is the article on the data of the office that corrects."""
    (event,) = given(BOTH[name], *RECORDS[name]).when(correct("address", "RT 9")).then(CorrectionRecorded)
    assert isinstance(event, CorrectionRecorded)
    act = BOTH[name].profile.acts["correct"]
    assert (event.reason, event.evidence, event.basis, event.reading) == (WHY, (PAPER,), act.cite, act.reading)
    assert (event.effective_on, event.takes(), event.releases()) == (LATER, (), ())


@pytest.mark.parametrize(("field", "values"), [*OPEN.items(), *BOXED.items()], ids=[*OPEN, *BOXED])
def test_a_field_that_says_so_already_is_left_alone(field: str, values: tuple[Fact | None, Fact | None]) -> None:
    """Nothing happens when the record says it already, or neither says anything."""
    given(BANYUMAS, *BACK).when(correct(field, values[0])).then()


def test_small_letters_are_a_correction_too() -> None:
    """What a comparison of lists passes over, a person may still set right."""
    assert same("SITI AMINAH", " siti  Aminah")
    assert not same("SITI AMINAH", "SITI AMINAR")
    given(BANYUMAS, *IN).when(correct("name", "Siti Aminah")).then(CorrectionRecorded)


def test_a_field_corrected_twice_says_what_it_said_last() -> None:
    """Each correction keeps the value before it, so the way there can be told."""
    first = corrected("birth_date", "1980-05-17", "1980-05-18")
    (second,) = given(BANYUMAS, *IN, first).when(correct("birth_date", "1981-05-18")).then(CorrectionRecorded)
    assert isinstance(second, Changed)
    assert (old_value(second), new_value(second)) == ("1980-05-18", "1981-05-18")
    assert given(BANYUMAS, *IN, first, second).state.subject(LATER).birth_date == date(1981, 5, 18)


def test_a_nik_takes_its_claim_along() -> None:
    """The wrong NIK is free again and the right one is this person's."""
    asked = correct("nik", "3302265805800001", nik_key="right", nik_key_before="wrong")
    (event,) = given(BANYUMAS, *IN).when(asked).then(CorrectionRecorded)
    assert (event.releases(), event.takes()) == ((("nik", "wrong"),), (("nik", "right"),))


@pytest.mark.parametrize("name", BOTH)
def test_a_case_under_checks_is_sent_back_and_not_corrected(name: str) -> None:
    """From proposal to the last check the data are what is checked; the cure is to return the case."""
    steps = [each.step for each in BOTH[name].profile.checks]
    for done in range(len(steps) + 1):
        history = (proposed(), *map(passed, steps[:done]))
        refusal = given(BOTH[name], *history).when(correct("address", "RT 9")).refused("order", "lifecycle return")
        assert ["proposed", *steps][done] in refusal.what


@pytest.mark.parametrize("history", [(), (*IN, cover_ended(), found_same())], ids=["nobody", "closed"])
@pytest.mark.parametrize("command", [correct("address", "RT 9"), close_as_same()], ids=["correct", "close"])
def test_there_is_a_record_to_set_right(history: tuple[Event, ...], command: Any) -> None:
    """Neither somebody never put forward nor a closed record can be corrected or closed."""
    given(BANYUMAS, *history).when(command).refused("order", "current_roll")


def test_who_corrected_a_case_has_put_a_hand_in_it() -> None:
    """The corrector of a returned case neither checks it nor signs for it."""
    (event,) = given(BANYUMAS, *BACK).when(correct("address", "RT 9")).then(CorrectionRecorded)
    (again,) = given(BANYUMAS, *BACK, event).when(propose(by=Actor("ani", "x"))).events
    history = (*BACK, event, again)
    given(BANYUMAS, *history).when(check("verified", by=Actor("fajar", "social_affairs"))).refused("separation")
    checked = (*history, passed("verified"), passed("aligned"))
    given(BANYUMAS, *checked).when(name_in_decree(by=Actor("fajar", "regent"))).refused("separation")


@pytest.mark.parametrize("new", ["", "soon", "1980-02-30", "1980-13-01", 7, True, None])
def test_whatever_a_log_says_of_a_birth_date_can_be_read(new: Fact | None) -> None:
    """A text that is no day leaves the day unknown; reading a log never fails."""
    read = fold("p-1", (*IN, corrected("birth_date", "1980-05-17", new))).personal
    assert read is not None
    assert read.birth_date is None


def test_an_erased_box_changes_nothing() -> None:
    """A correction whose personal part is gone is passed over; the rest of the record stays."""
    event = msgspec.structs.replace(corrected("name", "SITI", "SRI"), personal=None)
    assert fold("p-1", (*IN, event)).personal == FULL
    assert (old_value(event), new_value(event)) == (None, None)
    assert value_of(Participant("p-1"), "name") is None


def test_the_closed_record_ends_with_its_cover() -> None:
    """Cover ends on the day the record closes; its place and its NIK are free, and the reason names the other."""
    ended, closed = given(BANYUMAS, *IN).when(close_as_same()).then(CoverageEnded, ParticipantFoundSame)
    assert isinstance(ended, CoverageEnded)
    assert isinstance(closed, ParticipantFoundSame)
    assert (ended.effective_on, ended.because, closed.effective_on) == (LATER, "same_person", LATER)
    assert (closed.same_as, closed.reason, closed.source) == ("p-2", WHY, "registered")
    assert closed.releases() == (("nik", "k"),)
    state = given(BANYUMAS, *IN, ended, closed).state
    assert (state.status, state.slot, state.covered_until) == ("found_same", None, LATER)


@pytest.mark.parametrize("days", [-1, 0, 1])
def test_cover_does_not_end_before_it_began(days: int) -> None:
    """A record closed before its cover began was covered on no day."""
    asked = close_as_same(on=REGISTERED_ON + timedelta(days=days))
    ended, _ = given(BANYUMAS, *IN).when(asked).then(CoverageEnded, ParticipantFoundSame)
    assert ended.effective_on == REGISTERED_ON + timedelta(days=max(days, 0))


def test_without_cover_only_the_record_ends() -> None:
    """Before cover, and after it has ended, there is nothing else to end."""
    given(BANYUMAS, *IN[:4]).when(close_as_same()).then(ParticipantFoundSame)
    given(BANYUMAS, *IN, cover_ended()).when(close_as_same()).then(ParticipantFoundSame)
    given(SERANG, *IN_SERANG).when(close_as_same()).then(ParticipantFoundSame)


def test_a_record_is_not_the_same_as_itself() -> None:
    """Two records are needed for one person."""
    given(BANYUMAS, *IN).when(close_as_same("p-1")).refused("order", "Both are the same record")
    assert given(BANYUMAS, *IN).when(close_as_same(on=LEFT_ON)).word == "Ended+FoundSame"
