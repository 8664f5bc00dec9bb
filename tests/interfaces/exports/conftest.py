"""The small register at the end of its year, written out once with names and once without."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Folder
from tests.interfaces.exports.written import Written, written
from tests.small_register import after_a_year


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The register, its read models at the end of the log."""
    desk = after_a_year(Folder(tmp_path_factory.mktemp("year")))
    desk.runner.catch_up()
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def bare(year: Desk, tmp_path_factory: pytest.TempPathFactory) -> Written:
    """What leaves without an appointment."""
    return written(year, tmp_path_factory.mktemp("bare"), by=None)


@pytest.fixture(scope="module")
def named(year: Desk, tmp_path_factory: pytest.TempPathFactory) -> Written:
    """What leaves for the auditor."""
    return written(year, tmp_path_factory.mktemp("named"), by="joko")
