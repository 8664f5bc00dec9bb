"""Whole lives on a real log: from a list to a replacement in Banyumas, to the carrier's number in Serang."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import (
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    ParticipantAligned,
    ParticipantDecreed,
    ParticipantListDetermined,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantReplaced,
    ParticipantSucceeded,
    ParticipantTerminated,
    ParticipantValidated,
    ParticipantVerified,
    SlotAssigned,
    SlotOpened,
    SlotVacated,
)
from lifecycle.domain.slot import Held, Open
from tests.application.consistency import require_consistent, spans
from tests.application.office import (
    DECREED_ON,
    LATER,
    LEFT_ON,
    PAPER,
    Office,
    answers,
    candidates,
    personal,
    row,
    sheet,
)

PLACE = "2025-00001"


def handed_over(office: Office) -> None:
    """The first of three dies and the fourth takes the place."""
    office.enrol([1, 2, 3])
    office.report_death(office.who(1))
    office.terminate(office.who(1))
    office.propose(candidates("next.xlsx", [4]), "next", on=LEFT_ON)
    office.check_all("next", on=LEFT_ON)
    office.decree("460/2", "next", kind="change", on=date(2025, 12, 10))
    office.replace(PLACE, office.who(4))
    office.enter(answers("next-bpjs.xlsx", [4], registered_on=LATER))


def test_a_place_in_banyumas_passes_from_the_dead_to_the_next(banyumas: Office) -> None:
    """Holder, days, ground and decree of a place can be told from its own events, and everything agrees."""
    handed_over(banyumas)
    require_consistent(banyumas)
    opened, taken, left, again = banyumas.events("slot", PLACE)
    assert (type(opened), type(taken), type(left), type(again)) == (SlotOpened, SlotAssigned, SlotVacated, SlotAssigned)
    assert spans([opened, taken, left, again]) == [
        (banyumas.who(1), DECREED_ON, LEFT_ON + timedelta(days=1)),
        (banyumas.who(4), LATER, date.max),
    ]
    assert isinstance(again, SlotAssigned)
    assert (again.predecessor, again.decree) == (banyumas.who(1), "460/2")


def test_the_life_of_the_first_holder(banyumas: Office) -> None:
    """Proposed to replaced, one event each, in order."""
    handed_over(banyumas)
    stream = banyumas.who(1)
    assert [type(event) for event in banyumas.register.ledger.load([stream])[stream]] == [
        ParticipantProposed,
        ParticipantVerified,
        ParticipantAligned,
        ParticipantDecreed,
        ParticipantRegistered,
        CoverageStarted,
        DeathReported,
        CoverageEnded,
        ParticipantTerminated,
        ParticipantReplaced,
    ]


def test_the_life_of_the_successor(banyumas: Office) -> None:
    """Decreed without a place, then in the freed one, then registered."""
    handed_over(banyumas)
    stream = banyumas.who(4)
    assert [type(event) for event in banyumas.register.ledger.load([stream])[stream]] == [
        ParticipantProposed,
        ParticipantVerified,
        ParticipantAligned,
        ParticipantDecreed,
        ParticipantSucceeded,
        ParticipantRegistered,
        CoverageStarted,
    ]


def test_everybody_else_stays_where_they_are(banyumas: Office) -> None:
    """A hand-over touches one place and two people."""
    handed_over(banyumas)
    assert banyumas.slot("2025-00002") == Held(banyumas.who(2), DECREED_ON)
    assert {banyumas.state(number).status for number in (2, 3, 4)} == {"registered"}
    assert banyumas.state(1).status == "replaced"


def test_a_candidate_who_dies_before_registration_frees_the_place(banyumas: Office) -> None:
    """Lapsed with the day of death; the place is open again from the day after, for the next decree."""
    banyumas.fund(1)
    banyumas.propose(candidates("a.xlsx", [1]))
    banyumas.check_all()
    banyumas.decree()
    banyumas.report_death(banyumas.who(1))
    assert banyumas.slot(PLACE) == Open(LEFT_ON + timedelta(days=1))
    assert banyumas.state(1).status == "lapsed"
    require_consistent(banyumas)


def aged_out(office: Office) -> Outcome:
    """The only candidate turns 65 on the day of the carrier's answer."""
    office.fund(1)
    office.propose(sheet("a.xlsx", [row(1, personal=personal(1, born=date(1960, 12, 1)))]))
    office.check_all()
    office.decree()
    return office.enter(answers("bpjs.xlsx", [1], registered_on=LEFT_ON))


def test_a_candidate_too_old_by_then_frees_the_place(banyumas: Office) -> None:
    """The carrier's answer lapses who turned 65 since the checks, and the place falls free in the same commit."""
    assert aged_out(banyumas).count() == {"participant.lapsed.v1": 1, "slot.vacated.v1": 1}
    assert banyumas.slot(PLACE) == Open(LEFT_ON)
    require_consistent(banyumas)


def test_who_lapsed_and_is_back_does_not_hinder_the_hand_over(banyumas: Office) -> None:
    """The place of somebody who left before registration is given anew, although they are a candidate again."""
    aged_out(banyumas)
    banyumas.propose(candidates("back.xlsx", [1]), "back", on=LEFT_ON)
    banyumas.propose(candidates("next.xlsx", [2]), "next", on=LEFT_ON)
    banyumas.check_all("next", on=LEFT_ON)
    banyumas.decree("460/2", "next", on=LATER)
    assert banyumas.state(1).enrolment == 2
    assert banyumas.slot(PLACE) == Held(banyumas.who(2), LATER)


def test_a_death_known_late_leaves_no_place_held_twice(banyumas: Office) -> None:
    """Dead before the decree: the place was held on no day, and the next holder comes after that."""
    banyumas.fund(1)
    banyumas.propose(candidates("a.xlsx", [1]))
    banyumas.check_all()
    banyumas.decree()
    banyumas.report_death(banyumas.who(1), on=DECREED_ON - timedelta(days=3))
    assert banyumas.slot(PLACE) == Open(DECREED_ON)
    require_consistent(banyumas)


def test_a_life_in_serang_ends_with_the_carriers_number(serang: Office) -> None:
    """Determined, verified, validated, decreed and registered under the paper that names the registrar."""
    serang.settle("registrar", document=PAPER)
    serang.enrol([1, 2])
    stream = serang.who(1)
    events = serang.register.ledger.load([stream])[stream]
    assert [type(event) for event in events] == [
        ParticipantProposed,
        ParticipantListDetermined,
        ParticipantVerified,
        ParticipantValidated,
        ParticipantDecreed,
        ParticipantRegistered,
    ]
    assert PAPER in events[-1].evidence
    require_consistent(serang)


@pytest.mark.parametrize("act", ["terminate", "replace"])
def test_a_death_in_serang_is_a_fact_and_the_place_stays(serang: Office, act: str) -> None:
    """Ending and replacing are refused as silent; the place is not taken from anybody."""
    serang.settle()
    serang.enrol([1])
    assert serang.report_death(serang.who(1)).count() == {"participant.death_reported.v1": 1}
    refused = serang.terminate(serang.who(1)) if act == "terminate" else serang.replace(PLACE, serang.who(1))
    assert [turned.refusal.reason for turned in refused.refusals] == ["silent"]
    assert refused.refusals[0].refusal.reading == ("SRG-26",)
    assert serang.slot(PLACE) == Held(serang.who(1), DECREED_ON)


def test_open_places_wait_in_order(banyumas: Office) -> None:
    """A decree takes the first open places, line by line; the rest stay open."""
    banyumas.fund(2)
    banyumas.fund(2)
    banyumas.propose(candidates("a.xlsx", [1, 2, 3]))
    banyumas.check_all()
    banyumas.decree()
    assert [banyumas.state(number).slot for number in (1, 2, 3)] == ["2025-00001", "2025-00002", "2025-00003"]
    assert isinstance(banyumas.slot("2025-00004"), Open)
