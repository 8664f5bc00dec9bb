"""The day a criterion is judged on: that of the proposal, that of the check, or that of the registration.

Whoever reaches a bound between those days is in under one reading and out under another (PKL-26).
"""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from lifecycle.domain.events import Event, ParticipantProposed, ParticipantVerified
from lifecycle.domain.law import Law
from lifecycle.domain.overlay import under
from lifecycle.domain.values import Document, Personal
from lifecycle.regulations.loader import load
from tests.domain.given import given, law
from tests.domain.granted import granted
from tests.domain.mending import resubmitted, returned
from tests.domain.moves_situations import ELIGIBLE
from tests.domain.story import CHECKER, LEFT_ON, PROPOSED_ON, check, passed, propose, proposed, register

REGISTRAR = Document("Peraturan PD 1/2025")
TEXT = load("pekalongan-2025-19")
WHEN_APPLYING = law(TEXT, registrar=REGISTRAR)
WHEN_REGISTERED = law(under(TEXT, {"PKL-26": "B"}), registrar=REGISTRAR)
WITH_THE_PROPOSAL, BEFORE_THE_CHECK, AFTER_THE_CHECK, AFTER_ALL = (
    PROPOSED_ON + timedelta(days=days) for days in (0, 3, 10, 40)
)
CHECKED_ON, REGISTERED_ON = PROPOSED_ON + timedelta(days=7), PROPOSED_ON + timedelta(days=14)


def born(birthday: date, years: int) -> Personal:
    """Somebody who becomes so many years old on this day."""
    return msgspec.structs.replace(ELIGIBLE, birth_date=birthday.replace(year=birthday.year - years))


def history(who: Personal) -> tuple[Event, ...]:
    """Put forward on the routine path."""
    return (proposed(path="routine", job_kind="farm_labourer", personal=who),)


def checking(profile: Law, who: Personal) -> str:
    """The answer at the check."""
    return given(profile, *history(who)).when(check("verified", on=CHECKED_ON, by=CHECKER)).word


def registering(profile: Law, who: Personal) -> str:
    """The answer at registration to somebody who was checked and decreed."""
    checked = (*history(who), passed("verified"), passed("forwarded"), granted())
    return given(profile, *checked).when(register(REGISTERED_ON)).word


@pytest.mark.parametrize(
    ("birthday", "applying", "registered", "number"),
    [
        (WITH_THE_PROPOSAL, "Rejected", "Rejected", "Lapsed"),
        (BEFORE_THE_CHECK, "Verified", "Rejected", "Lapsed"),
        (AFTER_THE_CHECK, "Verified", "Verified", "Lapsed"),
        (AFTER_ALL, "Verified", "Verified", "Registered"),
    ],
)
def test_who_becomes_too_old_meanwhile(birthday: date, applying: str, registered: str, number: str) -> None:
    """Sixty-five is too old on the day that counts: of the application, or of the check and again the registration."""
    who = born(birthday, 65)
    assert (checking(WHEN_APPLYING, who), registering(WHEN_APPLYING, who)) == (applying, "Registered")
    assert (checking(WHEN_REGISTERED, who), registering(WHEN_REGISTERED, who)) == (registered, number)


@pytest.mark.parametrize(
    ("birthday", "applying", "number"),
    [
        (WITH_THE_PROPOSAL, "Verified", "Registered"),
        (BEFORE_THE_CHECK, "Rejected", "Registered"),
        (AFTER_THE_CHECK, "Rejected", "Registered"),
        (AFTER_ALL, "Rejected", "law"),
    ],
)
def test_who_becomes_old_enough_meanwhile(birthday: date, applying: str, number: str) -> None:
    """Eighteen comes too late for an application that was put in before; a registration may wait for it."""
    who = born(birthday, 18)
    assert (checking(WHEN_APPLYING, who), registering(WHEN_APPLYING, who)) == (applying, "Registered")
    assert (checking(WHEN_REGISTERED, who), registering(WHEN_REGISTERED, who)) == ("Verified", number)


def test_a_check_tells_the_day_it_judged_on() -> None:
    """The facts behind the outcome have the age of that day, and the day."""
    for profile, day, age in ((WHEN_APPLYING, PROPOSED_ON, 64), (WHEN_REGISTERED, CHECKED_ON, 64)):
        who = born(AFTER_THE_CHECK, 65)
        asked = check("verified", on=CHECKED_ON, by=CHECKER)
        (event,) = given(profile, *history(who)).when(asked).then(ParticipantVerified)
        assert isinstance(event, ParticipantVerified)
        assert event.personal is not None
        assert event.personal.facts["eligibility.age"] == {"age": age, "on": day.isoformat()}


@pytest.mark.parametrize(("years", "verdict"), [(65, "not_met"), (18, "met")])
@pytest.mark.parametrize("profile", [WHEN_APPLYING, WHEN_REGISTERED], ids=["applying", "registered"])
def test_a_proposal_warns_of_its_own_day(profile: Law, years: int, verdict: str) -> None:
    """Under either reading the warning is of the day the person is put forward."""
    asked = propose(PROPOSED_ON, path="routine", job_kind="farm_labourer", personal=born(PROPOSED_ON, years))
    (event,) = given(profile).when(asked).then(ParticipantProposed)
    assert isinstance(event, ParticipantProposed)
    told = {outcome.rule: outcome.verdict for outcome in event.criteria}
    assert told.get("eligibility.age", "met") == verdict


@pytest.mark.parametrize(("days", "word"), [(0, "Rejected"), (1, "Verified")])
def test_a_row_that_comes_in_again_applies_on_that_day(days: int, word: str) -> None:
    """Checked anew, the case is judged on the day of the corrected row."""
    who = born(LEFT_ON + timedelta(days=days), 65)
    again = resubmitted(path="routine", job_kind="farm_labourer", personal=who)
    story = given(WHEN_APPLYING, *history(who), returned(), again)
    assert story.when(check("verified", by=CHECKER)).word == word
