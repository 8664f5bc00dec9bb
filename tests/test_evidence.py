"""Evidence is what ledgers took in tests that passed, written when all have; small suites of their own prove it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from lifecycle.regulations.coverage import FILE, Evidence, law_digest
from tests.evidence import SWITCH

CONFTEST = """
import os
from collections.abc import Iterator
from datetime import date
from uuid import uuid4

import pytest

from lifecycle.domain.events import ActRefused, SlotOpened
from lifecycle.domain.rules import Outcome
from lifecycle.domain.values import Actor
from lifecycle.ledger import stores
from lifecycle.ledger.stores import Folder
from tests import evidence
from tests.opened import ledger_of

SAID = {"effective_on": date(2025, 1, 6), "actor": Actor("siti", "social_affairs"), "command_id": "c"}


def pytest_configure(config):
    evidence.install(config)


@pytest.fixture
def record(tmp_path):
    made = stores.make(Folder(tmp_path), "fresh")
    ledger = ledger_of(made.ledger)

    def append(*basis, slot="2025-1"):
        event = SlotOpened(**SAID, slot=slot, year=2025, funding="APBD", basis=basis)
        ledger.append([(uuid4().hex, 1, event)], uuid4().hex)

    def refuse(*basis):
        criteria = (Outcome("eligibility.age", "not_met", basis),)
        event = ActRefused(**SAID, act="propose", reason="law", what="W.", cure="C.", criteria=criteria)
        ledger.append([(uuid4().hex, 1, event)], uuid4().hex)

    append.refuse = refuse
    yield append
    made.close()
"""
SUITE = {
    "tests/scenarios/test_a.py": """
import pytest

from lifecycle.ledger import ClaimTaken


def test_shown(record):
    record("banyumas-2025-2/p8/a10", "banyumas-2025-2/p99")


def test_judged(record):
    record.refuse("banyumas-2025-2/p7/a4/c")


def test_nothing():
    pass


def test_not_taken(record):
    record("banyumas-2025-2/p8/a10")
    with pytest.raises(ClaimTaken):
        record("banyumas-2025-2/p8/a1")


@pytest.mark.xfail
def test_expected_to_fail(record):
    record("banyumas-2025-2/p8/a2")
    raise AssertionError


def test_skipped(record):
    record("banyumas-2025-2/p8/a3")
    pytest.skip()
""",
    "tests/application/test_b.py": """
import pytest


@pytest.mark.parametrize("number", range(3))
def test_shown(record, number):
    record("banyumas-2025-2/p8/a10")
""",
    "tests/ledger/test_c.py": """
def test_written_by_hand(record):
    record("banyumas-2025-2/p8/a4")
""",
}
SHOWN = {
    "banyumas-2025-2/p7/a4/c": ("tests/scenarios/test_a.py::test_judged",),
    "banyumas-2025-2/p8/a10": (
        "tests/scenarios/test_a.py::test_not_taken",
        "tests/scenarios/test_a.py::test_shown",
        "tests/application/test_b.py::test_shown[0]",
    ),
}
RED = "def test_red():\n    raise AssertionError\n"


def suite(root: Path, **more: str) -> None:
    """A project with tests of its own."""
    for name, text in {**SUITE, **more, "conftest.py": CONFTEST, "pytest.ini": "[pytest]\n"}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def run(root: Path, *options: str, switch: str = "1") -> int:
    """Run those tests in a process of their own."""
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options)
    environment = {**os.environ, SWITCH: switch, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, check=False).returncode


@pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_what_passed_is_written_down(tmp_path: Path, options: tuple[str, ...]) -> None:
    """Provisions of what was taken, each with three tests at most; what is made by hand or skipped shows nothing."""
    suite(tmp_path)
    assert run(tmp_path, *options) == 0
    found = msgspec.json.decode((tmp_path / FILE).read_bytes(), type=Evidence)
    assert found == Evidence(law_digest(), SHOWN)
    assert [file.name for file in (tmp_path / FILE).parent.iterdir()] == [FILE.name]


def test_nothing_is_written_when_a_test_fails(tmp_path: Path) -> None:
    """What was known before stays."""
    suite(tmp_path, **{"tests/scenarios/test_red.py": RED})
    (tmp_path / FILE).parent.mkdir()
    (tmp_path / FILE).write_text("before")
    assert run(tmp_path) == 1
    assert (tmp_path / FILE).read_text() == "before"


def test_nothing_is_written_unless_it_is_asked_for(tmp_path: Path) -> None:
    """Whoever runs some of the tests leaves the evidence of all as it is."""
    suite(tmp_path)
    assert run(tmp_path, switch="") == 0
    assert not (tmp_path / FILE).parent.exists()
