"""Who goes first: the groups a regulation names are told with the proposal, and decide nothing by themselves."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import ParticipantProposed, ParticipantResubmitted
from lifecycle.domain.law import Law
from tests.domain.given import BANYUMAS, SERANG, given, law
from tests.domain.mending import returned
from tests.domain.story import BORN, LATER, person, propose, proposed

SIXTY = LATER.replace(year=LATER.year - 60)
CITED = {"age": "a", "disability": "b", "dependants": "c"}


def groups(under: Law, **said: Any) -> set[str]:
    """The groups a proposal tells of, each met and on its provision."""
    (event,) = given(under).when(propose(**said)).then(ParticipantProposed)
    assert isinstance(event, ParticipantProposed)
    told = [outcome for outcome in event.criteria if outcome.rule.startswith("priority.")]
    names = {outcome.rule.removeprefix("priority."): outcome for outcome in told}
    for name, outcome in names.items():
        assert (outcome.verdict, outcome.basis[-1]) == ("met", f"serang-2025-59/p22/a2/{CITED[name]}")
        assert outcome.facts == {}
    return {*names}


@pytest.mark.parametrize(("days", "told"), [(1, set()), (0, {"age"}), (-1, {"age"})])
def test_who_is_old_goes_first(days: int, told: set[str]) -> None:
    """From the sixtieth birthday on, by the age on the day of the proposal."""
    assert groups(SERANG, personal=person(SIXTY + timedelta(days=days))) == told


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, set()),
        ({"disability": True}, {"disability"}),
        ({"disability": False}, set()),
        ({"disability": True, "dependants_at_home": True}, {"disability", "dependants"}),
    ],
)
def test_a_group_is_told_when_the_row_says_so(facts: dict[str, bool], told: set[str]) -> None:
    """Nobody is put in a group by saying nothing."""
    assert groups(SERANG, personal=person(BORN, **facts)) == told


def test_a_regulation_without_groups_tells_of_none() -> None:
    """Banyumas lets nobody go first."""
    assert groups(BANYUMAS, personal=person(SIXTY, disability=True)) == set()


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, {"disability"}),
        ({"only_kinds": ("fisher",)}, set()),
        ({"only_kinds": ("disabled_worker",)}, {"disability"}),
        ({"only_paths": ("another",)}, set()),
        ({"from_": LATER + timedelta(days=1)}, set()),
        ({"until": LATER}, set()),
        ({"until": LATER + timedelta(days=1)}, {"disability"}),
    ],
)
def test_a_group_is_told_of_those_it_concerns(changed: dict[str, Any], told: set[str]) -> None:
    """Of some kinds of work, on some paths, while it holds: like a criterion."""
    _, disabled, _ = SERANG.profile.priority
    rule = msgspec.structs.replace(disabled, **changed)
    profile = msgspec.structs.replace(SERANG.profile, priority=(rule,))
    assert groups(law(profile), personal=person(BORN, disability=True)) == told


def test_a_row_that_comes_in_again_tells_of_its_groups_again() -> None:
    """By the corrected data, on the day they come in."""
    asked = propose(personal=person(date(1950, 1, 1)))
    (event,) = given(SERANG, proposed(), returned()).when(asked).then(ParticipantResubmitted)
    assert isinstance(event, ParticipantResubmitted)
    assert "priority.age" in {outcome.rule for outcome in event.criteria if outcome.verdict == "met"}
