"""A register that has lived its week by commands: lived once a run, copied for each test that asks for it."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree
from typing import NamedTuple

import pytest

from tests.interfaces import season as seasons
from tests.interfaces.command import Result, run
from tests.interfaces.week import steps


class Week(NamedTuple):
    """Where the register and its sheets lie, and what each command of the week left."""

    data: Path
    sheets: Path
    results: dict[str, Result]


@pytest.fixture(scope="session")
def week(tmp_path_factory: pytest.TempPathFactory) -> Week:
    """The whole week, with one log line a command."""
    data, sheets = tmp_path_factory.mktemp("week"), tmp_path_factory.mktemp("sheets")
    life = steps(sheets)
    return Week(data, sheets, {name: run(*step.arguments, data=data, LIFECYCLE_LOG="1") for name, step in life.items()})


@pytest.fixture
def data(week: Week, tmp_path: Path) -> Path:
    """A data folder of its own, with the register as the week left it."""
    return copytree(week.data, tmp_path / "data")


@pytest.fixture(scope="session")
def season(week: Week, tmp_path_factory: pytest.TempPathFactory) -> Week:
    """Bills, an update cycle and corrections, after the week."""
    data, sheets = tmp_path_factory.mktemp("season") / "data", tmp_path_factory.mktemp("season-sheets")
    copytree(week.data, data)
    life = seasons.steps(sheets)
    return Week(data, sheets, {name: run(*step.arguments, data=data) for name, step in life.items()})
