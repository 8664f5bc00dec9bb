"""Who holds which office on which day: from the first day of the paper until the day before its end."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain.appointments import Appointment, AppointPerson, acting, appoint, fold, require_known
from lifecycle.domain.events import PersonAppointed
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Actor
from tests.domain.given import BANYUMAS, SERANG
from tests.domain.story import proposed

FROM, UNTIL = date(2025, 3, 1), date(2025, 9, 1)
CITE = ("banyumas-2025-2/p8/a7",)


def appointed(office: str, role: str, since: date = FROM, until: date | None = UNTIL) -> PersonAppointed:
    """A paper of appointment."""
    by = Actor("admin", "administrator")
    return PersonAppointed(
        effective_on=since, actor=by, command_id="c", person="gita", office=office, role=role, until=until
    )


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2025, 2, 28), False),
        (date(2025, 3, 1), True),
        (date(2025, 8, 31), True),
        (date(2025, 9, 1), False),
    ],
    ids=["the day before", "the first day", "the last day", "the day after"],
)
def test_an_appointment_is_half_open(day: date, holds: bool) -> None:
    """It holds from its first day until the day before its end."""
    assert Appointment("regent", "signer", FROM, UNTIL).holds_on(day) is holds


def test_an_appointment_without_an_end_stays_open() -> None:
    """None is open."""
    assert Appointment("regent", "signer", FROM).holds_on(date(2099, 12, 31))


def test_an_appointment_recorded_again_from_the_same_day_has_the_later_end() -> None:
    """That is how it is ended early; another office or role, or another first day, is one more appointment."""
    papers = [
        appointed("social_affairs", "verifier", until=None),
        appointed("regent", "signer"),
        proposed(),
        appointed("social_affairs", "verifier"),
        appointed("social_affairs", "verifier", since=date(2026, 1, 1), until=None),
    ]
    assert fold(papers) == (
        Appointment("social_affairs", "verifier", FROM, UNTIL),
        Appointment("regent", "signer", FROM, UNTIL),
        Appointment("social_affairs", "verifier", date(2026, 1, 1)),
    )


def test_an_appointment_does_not_end_before_it_begins() -> None:
    """From and until on one day would be no day at all."""
    said: dict[str, Any] = {"actor": Actor("admin", "administrator"), "command_id": "c", "on": FROM, "person": "gita"}
    asked = AppointPerson(**said, office="regent", role="signer", until=FROM)
    with pytest.raises(Refused, match="would end"):
        appoint(asked, BANYUMAS)
    assert appoint(msgspec.structs.replace(asked, until=UNTIL), BANYUMAS).until == UNTIL


@pytest.mark.parametrize(
    ("office", "role", "on", "answer"),
    [
        ("social_affairs", "verifier", FROM, "social_affairs"),
        (None, "verifier", FROM, "social_affairs"),
        ("agriculture", "verifier", FROM, None),
        ("social_affairs", "collector", FROM, None),
        ("social_affairs", "verifier", UNTIL, None),
    ],
)
def test_a_person_acts_for_the_office_they_hold_that_day(
    office: str | None, role: str, on: date, answer: str | None
) -> None:
    """Without an office named, any office with that role will do; otherwise the act is refused with its article."""
    held = fold([appointed("social_affairs", "verifier")])
    if answer:
        assert acting("verified", "gita", held, office, role, on, CITE) == Actor("gita", answer)
        return
    with pytest.raises(Refused, match="gita did not hold the office") as caught:
        acting("verified", "gita", held, office, role, on, CITE)
    assert (caught.value.refusal.reason, caught.value.refusal.basis) == ("office", CITE)
    assert "lifecycle appoint" in caught.value.refusal.cure


@pytest.mark.parametrize(
    ("office", "role", "cure"),
    [("plantation", "payer", "civil_registry"), ("carrier", "verifier", "Roles there: registrar")],
)
def test_an_office_or_role_the_regulation_does_not_know_is_refused(office: str, role: str, cure: str) -> None:
    """A mistake of use, answered with what there is."""
    with pytest.raises(Refused) as caught:
        require_known(SERANG, office, role)
    assert caught.value.refusal.reason == "unknown"
    assert cure in caught.value.refusal.cure


def test_every_office_and_role_of_a_regulation_is_known() -> None:
    """What the profile lists can be appointed."""
    for under in (BANYUMAS, SERANG):
        for office, there in under.profile.offices.items():
            for role in there.roles:
                require_known(under, office, role)
