"""The carrier's number: what binds on that day, when cover starts, and what Serang leaves unset."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from lifecycle.domain.events import CoverageStarted, Event, ParticipantLapsed, ParticipantRegistered
from lifecycle.domain.law import Law
from lifecycle.domain.values import Document
from tests.domain.given import BANYUMAS, SERANG, given, law
from tests.domain.story import (
    DECREED_ON,
    LATER,
    NUMBER,
    PAPER,
    decreed,
    died,
    passed,
    person,
    proposed,
    register,
    rejected,
    succeeded,
)

UNSET = law("serang-2025-59")


def ready(under: Law, born: date | None = None, kind: str = "disabled_worker") -> tuple[Event, ...]:
    """Proposed, checked and decreed."""
    steps = [passed(check.step) for check in under.profile.checks]
    who = person(born) if born else person()
    return (proposed(personal=who, job_kind=kind), *steps, decreed())


def test_in_banyumas_the_number_starts_cover() -> None:
    """Registered and covered from the day the number was issued, card or no card (10(3), read with 1 angka 6)."""
    registered, started = (
        given(BANYUMAS, *ready(BANYUMAS)).when(register()).then(ParticipantRegistered, CoverageStarted)
    )
    assert isinstance(registered, ParticipantRegistered)
    assert (registered.membership_number, registered.card) == (NUMBER, None)
    assert registered.basis == ("banyumas-2025-2/p10/a1", "banyumas-2025-2/p10/a2")
    assert (started.effective_on, started.basis) == (LATER, ("banyumas-2025-2/p10/a3", "banyumas-2025-2/p1/n6"))
    assert started.reading == ("BMS-05", "BMS-06")


def test_a_card_is_only_proof() -> None:
    """The card is recorded beside the number and changes no day."""
    registered, started = (
        given(BANYUMAS, *ready(BANYUMAS)).when(register(card="A-1")).then(ParticipantRegistered, CoverageStarted)
    )
    assert isinstance(registered, ParticipantRegistered)
    assert (registered.card, started.effective_on) == ("A-1", LATER)


def test_in_serang_registration_waits_for_the_paper_that_names_the_registrar() -> None:
    """The text does not say who registers: refused as unset until an instrument is recorded."""
    refusal = given(UNSET, *ready(UNSET)).when(register()).refused("unset", "--settles registrar", reading="SRG-23")
    assert refusal.basis == ("serang-2025-59/p22/a4", "serang-2025-59/p23/a1", "serang-2025-59/p20/a5")


def test_in_serang_the_registration_cites_the_paper_that_names_the_registrar() -> None:
    """Once recorded, the instrument is evidence; cover does not start without a contribution."""
    pks = Document("PKS 12/2025", "ab" * 32)
    settled = law("serang-2025-59", registrar=pks)
    (event,) = given(settled, *ready(settled)).when(register()).then(ParticipantRegistered)
    assert event.evidence == (pks,)
    assert event.reading == ("SRG-23",)


@pytest.mark.parametrize("under", [BANYUMAS, SERANG], ids=["banyumas", "serang"])
@pytest.mark.parametrize(
    ("years", "days", "answer"),
    [
        (18, -1, "law"),
        (18, 0, "Registered"),
        (18, 1, "Registered"),
        (65, -1, "Registered"),
        (65, 0, "Lapsed"),
        (65, 1, "Lapsed"),
    ],
)
def test_age_binds_on_the_day_of_registration(under: Law, years: int, days: int, answer: str) -> None:
    """Too young is refused until the birthday; who turned 65 since the checks has lapsed."""
    born = LATER.replace(year=LATER.year - years)
    events = given(under, *ready(under, born)).when(register(on=LATER + timedelta(days=days))).word
    assert events.split("+")[0] == answer


@pytest.mark.parametrize(
    ("under", "on", "answer"),
    [
        (BANYUMAS, date(2026, 2, 28), "law"),
        (BANYUMAS, date(2026, 3, 1), "Registered+Started"),
        (SERANG, date(2026, 2, 28), "law"),
        (SERANG, date(2026, 3, 1), "Registered"),
    ],
)
def test_who_was_born_on_29_february_is_of_age_on_1_march(under: Law, on: date, answer: str) -> None:
    """In a common year a leap-day birthday is 1 March."""
    assert given(under, *ready(under, date(2008, 2, 29))).when(register(on=on)).word == answer


@pytest.mark.parametrize(("under", "basis"), [(BANYUMAS, "banyumas-2025-2/p7/a4/c"), (SERANG, "serang-2025-59/p21/b")])
def test_a_lapse_and_a_refusal_cite_the_age_article(under: Law, basis: str) -> None:
    """Both ways of failing the bound quote the same provision."""
    (lapsed,) = given(under, *ready(under, date(1950, 1, 1))).when(register()).then(ParticipantLapsed)
    assert isinstance(lapsed, ParticipantLapsed)
    assert (lapsed.because, lapsed.destination) == ("eligibility.age", "lapsed")
    assert basis in lapsed.basis
    given(under, *ready(under, date(2010, 1, 1))).when(register()).refused("law", "not yet", basis=basis)


def test_a_birth_date_nobody_knows_is_not_shown() -> None:
    """Without a birth date nobody is registered and nobody lapses."""
    history = (proposed(personal=person(None)), passed("verified"), passed("aligned"), decreed())
    given(BANYUMAS, *history).when(register()).refused("law", "not shown", basis="banyumas-2025-2/p7/a4/c")


def test_a_successor_without_a_place_is_not_registered() -> None:
    """The freed place is taken first (11(2)-(3))."""
    history = (proposed(), passed("verified"), passed("aligned"), decreed(slot=None))
    given(BANYUMAS, *history).when(register()).refused("law", "no place", basis="banyumas-2025-2/p11/a3")
    assert given(BANYUMAS, *history, succeeded()).when(register()).word == "Registered+Started"


def test_the_dead_are_not_registered() -> None:
    """Recorded as dead since: no cover can start."""
    given(BANYUMAS, proposed(), rejected(), died()).when(register()).refused("order", "no cover can start")


@pytest.mark.parametrize(("on", "answer"), [(-1, "order"), (0, "Registered+Started"), (1, "Registered+Started")])
def test_a_registration_is_not_dated_before_the_decree(on: int, answer: str) -> None:
    """The day of the decree will do, the day before will not."""
    story = given(BANYUMAS, *ready(BANYUMAS))
    assert story.when(register(on=DECREED_ON + timedelta(days=on))).word == answer


def test_evidence_of_the_answer_comes_before_the_instrument() -> None:
    """Papers given with the act stand first, those the act rests on after them."""
    asked = msgspec.structs.replace(register(), evidence=(PAPER,))
    (event,) = given(SERANG, *ready(SERANG)).when(asked).then(ParticipantRegistered)
    assert event.evidence == (PAPER, Document("PKS 12/2025"))
