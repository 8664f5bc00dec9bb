"""Scenarios are tests: their tags become marks, their steps are found in the modules of this folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.scenarios.stage import prepare

STEPS = ("steps_given", "steps_when", "steps_then", "steps_refused")


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark, and the steps that scenarios share."""
    config.addinivalue_line("markers", "provision(id): the provision of a regulation that a scenario shows")
    for steps in STEPS:
        config.pluginmanager.import_plugin(f"{__package__}.{steps}")


def pytest_bdd_apply_tag(tag: str, function: Callable[..., Any]) -> object:
    """A tag is the id of a provision, such as banyumas-2025-2/p7/a4/c."""
    return pytest.mark.provision(tag)(function)


@pytest.fixture(scope="session")
def registers(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The register of a regency on its first day, made once and copied for every scenario."""

    @cache
    def made(regency: str) -> Path:
        folder = tmp_path_factory.mktemp("register")
        prepare(folder, regency)
        return folder

    return made
