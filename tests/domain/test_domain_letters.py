"""The assignment letter of an incidental volunteer: a basis of the data, no way around checks or decree (BMS-08)."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain import decree as decrees
from lifecycle.domain.decree import IssueDecree
from lifecycle.domain.events import (
    Event,
    LetterRecorded,
    ParticipantAligned,
    ParticipantDecreed,
    ParticipantProposed,
    ParticipantResubmitted,
    ParticipantVerified,
)
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Refused
from tests.domain.given import BANYUMAS, SERANG, given, law
from tests.domain.mending import letter_recorded, resubmitted, returned
from tests.domain.story import (
    CHECKER,
    LATER,
    SIGNER,
    check,
    decreed,
    lapsed,
    name_in_decree,
    passed,
    person,
    propose,
    proposed,
)

LETTER = "094/7/2025"
FROM, UNTIL = "2025-10-01", "2025-12-31"
KINDS = [kind.code for kind in BANYUMAS.profile.kinds if not kind.needs_decree]
assert BANYUMAS.profile.letter is not None
RIVAL = law(
    msgspec.structs.replace(
        BANYUMAS.profile, letter=msgspec.structs.replace(BANYUMAS.profile.letter, instead_of_decree=True)
    )
)
"""The rival reading, in which the letter stands for the decree as well."""


def volunteer(letter: str | None = LETTER, kind: str = "social_volunteer", **facts: Any) -> Any:
    """Put a volunteer forward; the row has a letter, or none."""
    told = {} if letter is None else {"assignment_letter": letter}
    return propose(job_kind=kind, personal=person(**told, **facts))


def test_a_volunteer_with_a_letter_has_it_on_record() -> None:
    """The number and the days of the letter stand in an event of their own, on 8(9) as BMS-01 and BMS-08 read it."""
    asked = volunteer(assigned_from=FROM, assigned_until=UNTIL)
    _, event = given(BANYUMAS).when(asked).then(ParticipantProposed, LetterRecorded)
    assert isinstance(event, LetterRecorded)
    assert (event.letter, event.enrolment) == (LETTER, 1)
    assert (event.assigned_from, event.assigned_until) == (date(2025, 10, 1), date(2025, 12, 31))
    assert (event.basis, event.reading) == (("banyumas-2025-2/p8/a9",), ("BMS-01", "BMS-08"))
    assert given(BANYUMAS, proposed(), event).state.letter == LETTER


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_is_for_volunteers_only(kind: str) -> None:
    """Of every kind the regulation lists, only the social volunteer's letter is recorded."""
    events = given(BANYUMAS).when(volunteer(kind=kind)).events
    assert (LetterRecorded in map(type, events)) == (kind == "social_volunteer")


def test_without_a_letter_a_volunteer_takes_the_ordinary_path() -> None:
    """Nothing but the proposal is recorded, and the decree rests on the verified list."""
    asked = volunteer(letter=None, assigned_from=FROM)
    (event,) = given(BANYUMAS).when(asked).then(ParticipantProposed)
    history = (event, passed("verified"), passed("aligned"))
    (named,) = given(BANYUMAS, *history).when(name_in_decree(by=SIGNER)).then(ParticipantDecreed)
    assert (named.basis, named.reading) == (("banyumas-2025-2/p8/a8",), ("BMS-14",))


def test_a_regulation_without_letters_records_none() -> None:
    """Serang knows volunteers and no letter."""
    given(SERANG).when(volunteer(kind="volunteer")).then(ParticipantProposed)


@pytest.mark.parametrize(
    ("since", "until", "reads"),
    [
        (None, None, True),
        (FROM, None, True),
        (None, UNTIL, True),
        (FROM, "2025-09-30", False),
        (FROM, "2025-10-01", True),
        (FROM, "2025-10-02", True),
    ],
    ids=["no days", "no end", "no beginning", "the day before", "one day", "two days"],
)
def test_an_assignment_does_not_end_before_it_begins(since: str | None, until: str | None, reads: bool) -> None:
    """One day is enough; an end before the beginning is a slip of the pen, and the cure says where to look."""
    days = {"assigned_from": since, "assigned_until": until}
    asked = given(BANYUMAS).when(volunteer(**{name: day for name, day in days.items() if day}))
    if reads:
        asked.then(ParticipantProposed, LetterRecorded)
    else:
        assert asked.refused("order", "before it begins (2025-10-01)").cure == "Check both days against the letter."


def test_with_a_letter_every_check_and_the_decree_still_stand() -> None:
    """8(7) and 10(1) are not excepted: verified, aligned, decreed, in that order and in no other."""
    history: list[Event] = list(given(BANYUMAS).when(volunteer()).events)
    given(BANYUMAS, *history).when(check("aligned")).refused("order")
    given(BANYUMAS, *history).when(name_in_decree()).refused("order")
    for step, kind in (("verified", ParticipantVerified), ("aligned", ParticipantAligned)):
        history += given(BANYUMAS, *history).when(check(step, by=CHECKER)).then(kind)
    given(BANYUMAS, *history).when(name_in_decree(by=SIGNER)).then(ParticipantDecreed)


def test_the_decree_of_a_volunteer_with_a_letter_cites_the_letter() -> None:
    """8(9) for the data and 10(1) for the decree, with the reading that says why and the defect of the decree."""
    history = (proposed(job_kind="social_volunteer"), letter_recorded(), passed("verified"), passed("aligned"))
    (event,) = given(BANYUMAS, *history).when(name_in_decree()).then(ParticipantDecreed)
    assert event.basis == ("banyumas-2025-2/p8/a9", "banyumas-2025-2/p10/a1")
    assert event.reading == ("BMS-01", "BMS-08", "BMS-14")


def test_a_case_that_comes_in_again_brings_its_letter_or_has_none() -> None:
    """A wrong letter goes with the return: the corrected row says whether there is another."""
    back = (proposed(job_kind="social_volunteer"), letter_recorded(), returned())
    again, letter = given(BANYUMAS, *back).when(volunteer("094/8/2025")).then(ParticipantResubmitted, LetterRecorded)
    assert given(BANYUMAS, *back, again, letter).state.letter == "094/8/2025"
    (without,) = given(BANYUMAS, *back).when(volunteer(None)).then(ParticipantResubmitted)
    assert given(BANYUMAS, *back, without).state.letter is None
    history = (*back, resubmitted(), passed("verified"), passed("aligned"))
    (event,) = given(BANYUMAS, *history).when(name_in_decree()).then(ParticipantDecreed)
    assert event.basis == ("banyumas-2025-2/p8/a8",)


def test_the_letter_of_an_earlier_enrolment_is_not_of_the_next() -> None:
    """Who lapsed and comes again without a letter takes the ordinary path."""
    history = (proposed(), letter_recorded(), decreed(), lapsed(), proposed(enrolment=2))
    assert given(BANYUMAS, *history).state.letter is None


def instead(under: Law) -> Any:
    """A decree by letter, as it is asked for."""
    said: dict[str, Any] = {"actor": SIGNER, "command_id": "now", "on": LATER, "number": LETTER, "kind": "letter"}
    return decrees.issue(None, IssueDecree(**said, named=("p-1",), batch="b"), under)


@pytest.mark.parametrize(
    ("under", "basis", "reading"),
    [
        (BANYUMAS, ("banyumas-2025-2/p8/a9", "banyumas-2025-2/p10/a1"), ("BMS-01", "BMS-08")),
        (SERANG, ("serang-2025-59/p22/a4",), ()),
    ],
    ids=["banyumas", "serang"],
)
def test_a_letter_does_not_stand_for_the_decree(under: Law, basis: tuple[str, ...], reading: tuple[str, ...]) -> None:
    """Refused by law, with the articles that ask for a Keputusan Bupati and the decree as its cure."""
    with pytest.raises(Refused) as caught:
        instead(under)
    refusal = caught.value.refusal
    assert (refusal.reason, refusal.basis, refusal.reading) == ("law", basis, reading)
    assert "lifecycle decree REGISTER --kind participants" in refusal.cure


def test_a_letter_stands_for_the_decree_where_the_profile_reads_it_so() -> None:
    """One word of the profile takes the rival reading."""
    issued = instead(RIVAL)
    assert (issued.kind, issued.number, issued.count) == ("letter", LETTER, 1)
