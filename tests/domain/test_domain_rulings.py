"""A ruling lets a former participant come back where the regulation bars it (Banyumas, Pasal 7 ayat (4) huruf e)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lifecycle.domain.events import Event, ParticipantProposed, ParticipantRejected, ParticipantVerified
from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.values import Document
from tests.domain.given import BANYUMAS, SERANG, given, law
from tests.domain.granted import cover_over, granted, period_over
from tests.domain.story import (
    CHECKER,
    LATER,
    check,
    cover_ended,
    covered,
    decreed,
    passed,
    propose,
    proposed,
    registered,
    rejected,
    replaced,
    terminated,
)

BARS = "banyumas-2025-2/p7/a4/e"
PAPER = Document("Penetapan 12/2025")
READY = (proposed(), passed("verified"), passed("aligned"))
HERE = (*READY, decreed(), registered(), covered())
FORMER = {
    "terminated": (*HERE, cover_ended(), terminated()),
    "replaced": (*HERE, cover_ended(), terminated(), replaced()),
    "ended": (*READY, granted(), registered(), covered(), cover_over(), period_over()),
}


def ruled(who: str | None = "p-1", since: date = LATER) -> Law:
    """Banyumas with a ruling on record."""
    return law("banyumas-2025-2", re_proposal=Instrument(PAPER, since, participant=who))


def again(under: Law) -> tuple[Event, ...]:
    """Terminated, and put forward again on the ruling."""
    return (*FORMER["terminated"], *given(under, *FORMER["terminated"]).when(propose(batch="c")).events)


@pytest.mark.parametrize("end", FORMER)
@pytest.mark.parametrize("under", [BANYUMAS, ruled("p-2")], ids=["no ruling", "on another"])
def test_without_a_ruling_of_their_own_a_former_participant_is_barred(end: str, under: Law) -> None:
    """However the enrolment ended; the refusal says how a ruling is recorded."""
    given(under, *FORMER[end]).when(propose()).refused("law", "--settles re_proposal", BARS, "BMS-09")


@pytest.mark.parametrize("end", FORMER)
def test_a_ruling_lets_the_person_it_is_about_come_back(end: str) -> None:
    """As a new enrolment, on the paper of the ruling."""
    (event,) = given(ruled(), *FORMER[end]).when(propose(batch="c", line=9)).then(ParticipantProposed)
    assert isinstance(event, ParticipantProposed)
    assert event.evidence == (PAPER,)
    assert (event.enrolment, event.source, event.line) == (2, end, 9)


@pytest.mark.parametrize(("days", "word"), [(-1, "law"), (0, "Proposed"), (1, "Proposed")])
def test_a_ruling_holds_from_its_day(days: int, word: str) -> None:
    """A proposal of the day before rests on nothing."""
    story = given(ruled(), *FORMER["terminated"])
    assert story.when(propose(on=LATER + timedelta(days=days))).word == word


def test_the_criterion_is_met_by_the_ruling_at_the_check() -> None:
    """Nobody is aided twice, unless a ruling says so: the outcome of the check rests on it."""
    (event,) = given(ruled(), *again(ruled())).when(check("verified", by=CHECKER)).then(ParticipantVerified)
    assert isinstance(event, ParticipantVerified)
    assert {outcome.rule: outcome.verdict for outcome in event.criteria}["eligibility.never_aided"] == "met"
    assert event.personal is not None
    assert event.personal.facts["eligibility.never_aided"] == {"ruling": PAPER.reference}


@pytest.mark.parametrize("who", ["p-2", None], ids=["ruling on another", "no ruling"])
def test_without_it_the_check_rejects_who_was_aided_before(who: str | None) -> None:
    """A ruling that came to nothing, or was about another, meets no criterion."""
    under = ruled(who) if who else BANYUMAS
    (event,) = given(under, *again(ruled())).when(check("verified", by=CHECKER)).then(ParticipantRejected)
    assert isinstance(event, ParticipantRejected)
    assert BARS in event.basis


def test_who_left_before_registration_needs_no_ruling() -> None:
    """There was no aid, so there is none to come back to."""
    assert given(BANYUMAS, proposed(), rejected()).when(propose()).word == "Proposed"


def test_who_is_not_barred_rests_on_no_ruling() -> None:
    """A ruling on record is named only where somebody comes back on it, and only where the regulation bars it."""
    (event,) = given(ruled(), proposed(), rejected()).when(propose()).events
    assert event.evidence == ()
    ended = (proposed(), granted(), registered(), period_over())
    assert given(SERANG, *ended).when(propose()).word == "Proposed"
