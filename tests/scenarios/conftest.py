"""Scenarios are tests: their tags become marks, their steps are found in the modules of this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Feature, Scenario

from tests.scenarios.shown import Shown
from tests.scenarios.stage import Stage, prepare
from tests.scenarios.words import listed

STEPS = (
    *("steps_given", "steps_when", "steps_then", "steps_refused"),
    *("steps_bills", "steps_bills_then"),
    *("steps_hands", "steps_letters", "steps_answers"),
    *("steps_mending", "steps_updates", "steps_updates_then"),
    *("steps_plans", "steps_plans_then", "steps_movers"),
    *("steps_readings", "steps_priority"),
    *("steps_papers", "steps_periods", "steps_erasing", "steps_known"),
)


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark, and the steps that scenarios share."""
    config.addinivalue_line("markers", "provision(id): the provision of a regulation that a scenario shows")
    for steps in STEPS:
        config.pluginmanager.import_plugin(f"{__package__}.{steps}")


def pytest_bdd_apply_tag(tag: str, function: Callable[..., Any]) -> object:
    """A tag is the id of a provision, such as banyumas-2025-2/p7/a4/c."""
    return pytest.mark.provision(tag)(function)


def pytest_bdd_after_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """Keep what the scenario has shown of its tags, in every register it has."""
    played = [request.getfixturevalue("stage"), *request.getfixturevalue("stages").values()]
    request.getfixturevalue("shown").add(feature, scenario, played)


@pytest.fixture
def stages() -> dict[str, Stage]:
    """The registers of a scenario that has more than one, by regency."""
    return {}


@pytest.fixture(scope="module")
def shown(request: pytest.FixtureRequest) -> Iterator[Shown]:
    """What the scenarios of a feature show; afterwards no tag may be left that nothing has cited."""
    shown, failed = Shown(), request.session.testsfailed
    yield shown
    assert request.session.testsfailed > failed or shown.missing() == {}


@pytest.fixture(scope="session")
def registers(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The register of a regency on its first day, made once and copied for every scenario.

    It takes the readings of the file, or rivals such as ``SBS-06 C dan SBS-08 D``.
    """

    @cache
    def made(regency: str, readings: str = "") -> Path:
        folder = tmp_path_factory.mktemp("register")
        prepare(folder, regency, dict(one.split() for one in listed(readings)) if readings else None)
        return folder

    return made
