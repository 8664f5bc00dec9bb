"""Scenarios are tests: their tags become marks, their steps are found in the modules of this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Feature, Scenario

from tests.scenarios.shown import Shown
from tests.scenarios.stage import prepare

STEPS = (
    *("steps_given", "steps_when", "steps_then", "steps_refused"),
    *("steps_bills", "steps_bills_then"),
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
    """Keep what the scenario has shown of its tags."""
    request.getfixturevalue("shown").add(feature, scenario, request.getfixturevalue("stage"))


@pytest.fixture(scope="module")
def shown(request: pytest.FixtureRequest) -> Iterator[Shown]:
    """What the scenarios of a feature show; afterwards no tag may be left that nothing has cited."""
    shown, failed = Shown(), request.session.testsfailed
    yield shown
    assert request.session.testsfailed > failed or shown.missing() == {}


@pytest.fixture(scope="session")
def registers(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The register of a regency on its first day, made once and copied for every scenario."""

    @cache
    def made(regency: str) -> Path:
        folder = tmp_path_factory.mktemp("register")
        prepare(folder, regency)
        return folder

    return made
