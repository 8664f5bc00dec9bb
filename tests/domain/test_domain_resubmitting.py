"""How far back a change of the data sends a returned case: to the first check that rests on what has changed."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import Event, ParticipantResubmitted
from lifecycle.domain.law import Law
from lifecycle.domain.values import Fact
from tests.domain.given import BANYUMAS, BOTH, given, law
from tests.domain.mending import corrected, returned
from tests.domain.moves_situations import ELIGIBLE
from tests.domain.story import BORN, PERSON, SIGNER, check, name_in_decree, passed, person, propose, proposed

STEPS = {"banyumas": ("verified", "aligned"), "serang": ("list_determined", "verified", "validated")}


def about(**changed: Any) -> dict[str, Any]:
    """The row of the story with these fields of the person changed."""
    return {"personal": msgspec.structs.replace(PERSON, **changed)}


def known(**facts: Any) -> dict[str, Any]:
    """The row of the story with other facts."""
    return {"personal": person(BORN, **facts)}


CHANGES: dict[str, dict[str, Any]] = {
    "nothing": {},
    "telephone": about(contact="0812"),
    "name": about(name="SITI AMINAH BINTI HASAN"),
    "birth date": about(birth_date=BORN.replace(day=18)),
    "address": about(address="RT 1"),
    "kecamatan": {"kecamatan": "Ajibarang"},
    "village": {"village": "Gununglurah"},
    "kind of work": {"job_kind": "livestock_keeper"},
    "listing": known(dtks=False, p3ke=True),
    "decile": known(decile=3),
    "wages": known(wage_worker=False),
    "other aid": known(public_aid=False),
    "two at once": {**known(p3ke=True), "kecamatan": "Ajibarang"},
}
STANDS = """
                banyumas   serang
nothing         aligned    validated
telephone       aligned    validated
name            proposed   list_determined
birth-date      proposed   list_determined
address         proposed   list_determined
kecamatan       proposed   list_determined
village         proposed   list_determined
kind-of-work    proposed   proposed
listing         verified   validated
decile          aligned    proposed
wages           proposed   validated
other-aid       aligned    list_determined
two-at-once     proposed   list_determined
"""


def cells() -> list[tuple[str, str, str]]:
    """(regulation, what has changed, where the case comes in again)."""
    head, *lines = (line.split() for line in STANDS.strip("\n").splitlines())
    return [(name, line[0].replace("-", " "), to) for line in lines for name, to in zip(head, line[1:], strict=True)]


def sent_back(name: str, after: int) -> tuple[Event, ...]:
    """Returned with so many checks behind the case."""
    steps = STEPS[name][:after]
    return (proposed(), *(passed(step) for step in steps), returned(steps[-1] if steps else "proposed"))


def stands_after(under: Law, history: tuple[Event, ...], change: str) -> str:
    """Where a case is once its changed row has come in."""
    (event,) = given(under, *history).when(propose(**CHANGES[change])).then(ParticipantResubmitted)
    return given(under, *history, event).state.status


@pytest.mark.parametrize(("name", "change", "stands"), cells())
def test_a_change_sends_a_case_back_as_far_as_it_must(name: str, change: str, stands: str) -> None:
    """The checks before the first one behind the change stand; that one and all after it are carried out again."""
    history = sent_back(name, len(STEPS[name]))
    (event,) = given(BOTH[name], *history).when(propose(**CHANGES[change])).then(ParticipantResubmitted)
    assert isinstance(event, ParticipantResubmitted)
    state = given(BOTH[name], *history, event).state
    order = ("proposed", *STEPS[name])
    assert (state.status, event.destination) == (stands, stands)
    assert state.passed == order[1 : order.index(stands) + 1]
    assert event.trigger == ("resubmit" if stands == "proposed" else f"resubmit_{stands}")


def test_the_table_has_every_change() -> None:
    """No change is left out of the table, and none in it is unknown."""
    assert {change for _, change, _ in cells()} == {*CHANGES}


@pytest.mark.parametrize("after", [0, 1])
def test_a_check_that_was_never_passed_still_waits(after: int) -> None:
    """Whatever has not changed, a case comes in again no further than it had come."""
    stands = ("proposed", "verified")[after]
    for change in ("nothing", "listing", "telephone"):
        assert stands_after(BANYUMAS, sent_back("banyumas", after), change) == stands


def test_a_case_with_every_check_standing_is_decreed_at_once() -> None:
    """Nothing has changed, so nothing is checked again."""
    history = sent_back("banyumas", 2)
    (event,) = given(BANYUMAS, *history).when(propose()).events
    assert given(BANYUMAS, *history, event).when(check("verified")).word == "-"
    assert given(BANYUMAS, *history, event).when(check("aligned")).word == "-"
    assert given(BANYUMAS, *history, event).when(name_in_decree(by=SIGNER)).word == "Decreed"


@pytest.mark.parametrize("change", [{}, {"path": "routine"}, {"path": "incidental"}])
def test_another_path_begins_from_the_beginning(change: dict[str, Any]) -> None:
    """A row that chooses another path is another application, even where nothing else has changed."""
    pekalongan = law("pekalongan-2025-19")
    first = proposed(path="routine", job_kind="farm_labourer", personal=ELIGIBLE)
    history = (first, passed("verified"), passed("forwarded"), returned("forwarded"))
    asked = propose(job_kind="farm_labourer", personal=ELIGIBLE, **change)
    (event,) = given(pekalongan, *history).when(asked).then(ParticipantResubmitted)
    state = given(pekalongan, *history, event).state
    assert (state.path, state.status) == (
        ("incidental", "proposed") if change.get("path") == "incidental" else ("routine", "forwarded")
    )


def resting_on(*confirms: str) -> Law:
    """Banyumas with a second check that judges nothing and confirms these fields."""
    first, second = BANYUMAS.profile.checks
    aligned = msgspec.structs.replace(second, judges=(), confirms=confirms)
    return law(msgspec.structs.replace(BANYUMAS.profile, checks=(first, aligned)))


@pytest.mark.parametrize(
    ("confirms", "change", "stands"),
    [
        ((), "telephone", "verified"),
        ((), "nothing", "aligned"),
        (("*",), "telephone", "verified"),
        (("*",), "nothing", "aligned"),
        (("contact",), "telephone", "verified"),
        (("contact",), "decile", "aligned"),
    ],
)
def test_a_check_rests_on_what_it_confirms(confirms: tuple[str, ...], change: str, stands: str) -> None:
    """A check that neither confirms nor judges anything rests on everything, like one that says so."""
    assert stands_after(resting_on(*confirms), sent_back("banyumas", 2), change) == stands


@pytest.mark.parametrize(
    ("judges", "stands"), [("eligibility.other.income", "verified"), ("eligibility.age", "aligned")]
)
def test_a_check_for_some_kinds_of_work_rests_on_the_kind(judges: str, stands: str) -> None:
    """Who changes the kind of work may come under its criteria, or out of them; other criteria are not touched."""
    first, second = BANYUMAS.profile.checks
    lives = msgspec.structs.replace(first, judges=("eligibility.residence",), confirms=())
    earns = msgspec.structs.replace(second, judges=(judges,), confirms=())
    under = law(msgspec.structs.replace(BANYUMAS.profile, checks=(lives, earns)))
    assert stands_after(under, sent_back("banyumas", 2), "kind of work") == stands


@pytest.mark.parametrize(
    ("field", "value", "change", "stands"),
    [
        ("birth_date", "1980-05-18", "birth date", "proposed"),
        ("dtks", False, "listing", "verified"),
        ("contact", "0812", "telephone", "aligned"),
    ],
)
def test_a_field_set_right_meanwhile_has_changed(field: str, value: Fact, change: str, stands: str) -> None:
    """The row agrees with the record as it is now; the checks were carried out on the record as it was."""
    history = (*sent_back("banyumas", 2), corrected(field, None, value))
    assert stands_after(BANYUMAS, history, change) == stands
