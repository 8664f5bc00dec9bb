"""A register under each regulation, everybody appointed: made once a run, copied for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from tests.application.office import Office, at_work, found


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The folder of a fresh register by regulation."""
    folders = {slug: tmp_path_factory.mktemp(slug) for slug in ("banyumas-2025-2", "serang-2025-59")}
    for slug, folder in folders.items():
        found(folder, slug)
    return folders


@pytest.fixture
def banyumas(founded: dict[str, Path], tmp_path: Path) -> Iterator[Office]:
    """A register of Banyumas at work."""
    yield from _at_work("banyumas-2025-2", founded, tmp_path)


@pytest.fixture
def twin(founded: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A second register of Banyumas with the same secret, to hold the first against."""
    yield from _at_work("banyumas-2025-2", founded, tmp_path_factory.mktemp("twin"))


@pytest.fixture
def serang(founded: dict[str, Path], tmp_path: Path) -> Iterator[Office]:
    """A register of Serang at work."""
    yield from _at_work("serang-2025-59", founded, tmp_path)


def _at_work(slug: str, founded: dict[str, Path], copy: Path) -> Iterator[Office]:
    copytree(founded[slug], copy, dirs_exist_ok=True)
    with at_work(copy, slug) as office:
        yield office
