"""Putting somebody forward: the kind of work, who may come back, and what the same person twice means."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import Event, ParticipantProposed
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Reason
from lifecycle.domain.values import Actor
from tests.domain.given import BANYUMAS, BOTH, SERANG, given, law
from tests.domain.story import (
    PERSON,
    PROPOSED_ON,
    cover_ended,
    covered,
    decree,
    decreed,
    died,
    lapsed,
    passed,
    person,
    propose,
    proposed,
    registered,
    rejected,
    replaced,
    terminated,
    turned_away,
)

ENDED = (proposed(), decreed(), registered(), covered(), cover_ended(), terminated())
RETURNING = law(
    msgspec.structs.replace(
        BANYUMAS.profile, re_proposal=msgspec.structs.replace(BANYUMAS.profile.re_proposal, allowed=True)
    )
)


def test_a_proposal_says_who_what_where_and_why() -> None:
    """The event has the line, the kind, the place, the person in a box, and the articles on collecting that kind."""
    (event,) = given(BANYUMAS).when(propose(line=7, village="Gununglurah")).then(ParticipantProposed)
    assert isinstance(event, ParticipantProposed)
    assert (event.enrolment, event.batch, event.line, event.nik_key) == (1, "b", 7, "k")
    assert (event.job_kind, event.kecamatan, event.village) == ("disabled_worker", "Cilongok", "Gununglurah")
    assert event.personal == PERSON
    data = [f"banyumas-2025-2/p8/a1/{letter}" for letter in "abcdef"]
    assert event.basis == ("banyumas-2025-2/p8/a1", *data, "banyumas-2025-2/p7/a2/c", "banyumas-2025-2/p8/a4")
    assert (event.trigger, event.source, event.destination) == ("propose", "new", "proposed")


def test_a_proposal_carries_the_readings_of_the_act_and_of_the_kind() -> None:
    """Where the texts on collecting or on the kind had to be read one way, the proposal says so."""
    (event,) = given(SERANG).when(propose()).then(ParticipantProposed)
    assert event.reading == ("SRG-25", "SRG-16", "SRG-18")


def test_criteria_are_warnings_at_the_proposal() -> None:
    """Somebody too old is put forward all the same; the event says which criterion would fail."""
    (event,) = given(BANYUMAS).when(propose(personal=person(date(1950, 1, 1)))).then(ParticipantProposed)
    assert isinstance(event, ParticipantProposed)
    assert [each.rule for each in event.criteria if each.verdict == "not_met"] == ["eligibility.age"]
    assert not any(each.facts for each in event.criteria)


@pytest.mark.parametrize("name", BOTH)
def test_the_same_person_with_the_same_data_is_one_fact(name: str) -> None:
    """Proposed again while in: nothing happens."""
    given(BOTH[name], proposed()).when(propose(batch="other", line=9)).then()


def test_a_row_may_name_the_way_a_case_is_on() -> None:
    """A case without a way on record is on the first; a row that says so says nothing new."""
    given(BANYUMAS, proposed()).when(propose(path="ordinary")).then()
    on_the_other = proposed(path="incidental_volunteer")
    given(BANYUMAS, on_the_other).when(propose(path="incidental_volunteer")).then()
    given(BANYUMAS, on_the_other).when(propose(path="ordinary")).refused("order", "with other data")


def test_another_name_under_a_nik_that_is_in_is_refused() -> None:
    """One NIK is one person: a second name must be cleared up by people."""
    other = msgspec.structs.replace(PERSON, name="SITI AMINAR")
    given(BANYUMAS, proposed()).when(propose(personal=other)).refused("order", "under another name")


@pytest.mark.parametrize("left", [rejected(), lapsed()], ids=["rejected", "lapsed"])
def test_another_name_is_refused_also_of_who_left_before_registration(left: Event) -> None:
    """An enrolment that came to nothing does not free the NIK for somebody else."""
    other = msgspec.structs.replace(PERSON, name="SITI AMINAR")
    given(BANYUMAS, proposed(), left).when(propose(personal=other)).refused("order", "under another name")


@pytest.mark.parametrize(
    "changed",
    [
        {"kecamatan": "Ajibarang"},
        {"village": "Karanglo"},
        {"job_kind": "trader"},
        {"personal": person(date(1980, 5, 18))},
        {"personal": person(ever_aided=True)},
        {"path": "incidental_volunteer"},
    ],
)
def test_a_proposal_changes_nothing_that_is_in(changed: dict[str, Any]) -> None:
    """The same name with other data is refused: data are corrected, not proposed over."""
    given(BANYUMAS, proposed()).when(propose(**changed)).refused("order", "with other data")


@pytest.mark.parametrize("name", BOTH)
def test_a_kind_of_work_the_regulation_does_not_know_is_refused(name: str) -> None:
    """The refusal lists the kinds there are."""
    given(BOTH[name]).when(propose(job_kind="astronaut")).refused("unknown", "disabled_worker")


WELDERS = decree("job_kind", number="188/9", on=PROPOSED_ON, job_kind_named="tukang las")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ({}, "law"),
        ({"kind_decree": "188/9"}, "law"),
        ({"kind_decree": "188/9", "decreed_kind": decree("change", number="188/9")}, "law"),
        ({"kind_decree": "188/9", "decreed_kind": WELDERS, "job_title": "tukang ojek"}, "law"),
        ({"kind_decree": "188/9", "decreed_kind": WELDERS, "on": PROPOSED_ON - timedelta(days=1)}, "law"),
        ({"kind_decree": "188/9", "decreed_kind": WELDERS, "job_title": "TUKANG  LAS"}, "Proposed"),
        ({"kind_decree": "188/9", "decreed_kind": WELDERS}, "Proposed"),
    ],
    ids=["none", "not there", "of another kind", "names another work", "later", "names it", "names it alone"],
)
def test_another_kind_of_work_needs_its_decree_in_banyumas(said: dict[str, Any], answer: str) -> None:
    """Letter k opens only by a Keputusan Bupati that had named the kind (7(2)k)."""
    asked = given(BANYUMAS).when(propose(job_kind="other", **said))
    assert asked.word == answer
    if answer == "law":
        asked.refused("law", basis="banyumas-2025-2/p7/a2/k", reading="BMS-12")


def test_another_kind_of_work_needs_no_decree_in_serang() -> None:
    """Serang's list ends in a description, not in a power to add kinds."""
    given(SERANG).when(propose(job_kind="other")).then(ParticipantProposed)


@pytest.mark.parametrize(
    ("under", "on", "answer"),
    [
        (BANYUMAS, date(2025, 1, 5), "law"),
        (BANYUMAS, date(2025, 1, 6), "Proposed"),
        (SERANG, date(2025, 10, 27), "law"),
        (SERANG, date(2025, 10, 28), "Proposed"),
    ],
)
def test_nobody_is_proposed_before_the_regulation_is_in_force(under: Law, on: date, answer: str) -> None:
    """The day before is refused with the article on entry into force, that day is not."""
    assert given(under).when(propose(on=on)).word == answer


@pytest.mark.parametrize(
    ("under", "history", "reason"),
    [
        (BANYUMAS, ENDED, "law"),
        (BANYUMAS, (*ENDED, replaced()), "law"),
        (RETURNING, ENDED, None),
        (RETURNING, (*ENDED, replaced()), None),
        (BANYUMAS, (proposed(), rejected()), None),
        (BANYUMAS, (proposed(), decreed(), lapsed()), None),
        (SERANG, (proposed(), rejected()), None),
        (SERANG, (proposed(), decreed(), lapsed()), None),
    ],
)
def test_who_may_come_back(under: Law, history: tuple[Event, ...], reason: Reason | None) -> None:
    """Belum pernah (7(4)e) bars who was aided before; who never was registered may come back, with a new enrolment."""
    asked = given(under, *history).when(propose())
    if reason:
        asked.refused(reason, basis="banyumas-2025-2/p7/a4/e", reading="BMS-09")
    else:
        (event,) = asked.then(ParticipantProposed)
        assert isinstance(event, ParticipantProposed)
        assert (event.enrolment, event.nik_key) == (2, None)


def test_a_new_enrolment_begins_afresh_but_remembers_the_aid() -> None:
    """Hands, checks, decree and place are of one enrolment; that the person was registered is not forgotten."""
    (event,) = given(RETURNING, *ENDED).when(propose(by=Actor("gita", "social_affairs"))).then(ParticipantProposed)
    state = given(RETURNING, *ENDED, event).state
    assert (state.makers, state.checkers, state.passed) == (frozenset({"gita"}), frozenset(), ())
    assert (state.decree, state.slot, state.membership_number, state.aided_before) == (None, None, None, True)


def test_nobody_proposes_the_dead() -> None:
    """A candidate recorded as dead cannot come back under the same NIK."""
    given(BANYUMAS, proposed(), rejected(), died()).when(propose()).refused("order", "dead since 2025-12-01")


def test_somebody_turned_away_before_is_known_by_the_nik() -> None:
    """Whoever was refused at the first proposal keeps the NIK's claim, so the next proposal does not take it again."""
    (event,) = given(BANYUMAS, turned_away()).when(propose()).then(ParticipantProposed)
    assert isinstance(event, ParticipantProposed)
    assert (event.nik_key, event.enrolment) == (None, 1)


def test_checks_passed_before_a_rejection_do_not_count_again() -> None:
    """After coming back, every check starts over."""
    story = given(BANYUMAS, proposed(), passed("verified"), rejected(), proposed(enrolment=2))
    assert story.state.passed == ()
