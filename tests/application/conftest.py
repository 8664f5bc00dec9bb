"""A register under each regulation, everybody appointed: made once a run, copied for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from shutil import copytree

import pytest

from tests.application.grants import Grants
from tests.application.office import Office, at_work, found
from tests.application.sambas import Sambas

Founded = Callable[[str], Path]


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Founded:
    """The folder of a fresh register by regulation, made when it is first asked for."""

    @cache
    def folder(slug: str) -> Path:
        made = tmp_path_factory.mktemp(slug)
        found(made, slug)
        return made

    return folder


@pytest.fixture
def banyumas(founded: Founded, tmp_path: Path) -> Iterator[Office]:
    """A register of Banyumas at work."""
    yield from _at_work("banyumas-2025-2", founded, tmp_path)


@pytest.fixture
def twin(founded: Founded, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A second register of Banyumas with the same secret, to hold the first against."""
    yield from _at_work("banyumas-2025-2", founded, tmp_path_factory.mktemp("twin"))


@pytest.fixture
def serang(founded: Founded, tmp_path: Path) -> Iterator[Office]:
    """A register of Serang at work."""
    yield from _at_work("serang-2025-59", founded, tmp_path)


@pytest.fixture
def semarang(founded: Founded, tmp_path: Path) -> Iterator[Office]:
    """A register of the draft of Semarang at work, in simulation."""
    yield from _at_work("semarang-2025-draft", founded, tmp_path)


@pytest.fixture
def pekalongan(founded: Founded, tmp_path: Path) -> Iterator[Office]:
    """A register of Pekalongan at work."""
    yield from _at_work("pekalongan-2025-19", founded, tmp_path)


@pytest.fixture
def grants(pekalongan: Office) -> Grants:
    """A register of Pekalongan whose registrar is named."""
    pekalongan.settle("registrar")
    return Grants(pekalongan)


@pytest.fixture
def sambas(founded: Founded, tmp_path: Path) -> Iterator[Sambas]:
    """A register of Sambas whose registrar, cooperation agreement and decision-maker are named."""
    for office in _at_work("sambas-2025-59", founded, tmp_path):
        for settles, acting in (("registrar", "carrier"), ("pks", None), ("decision", "regent")):
            office.settle(settles, office=acting)
        office.appoint("registrar", "carrier", "registrar")
        yield Sambas(office)


def _at_work(slug: str, founded: Founded, copy: Path) -> Iterator[Office]:
    copytree(founded(slug), copy, dirs_exist_ok=True)
    with at_work(copy, slug) as office:
        yield office
