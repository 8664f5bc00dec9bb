"""A log that names somebody fails the run; small suites of their own prove it, and lines alone show what is found."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lifecycle.domain.events import (
    BilledPerson,
    BillLineUnmatched,
    Cells,
    CorrectionRecorded,
    Event,
    PersonAppointed,
    RowHeld,
    Values,
)
from lifecycle.domain.values import Actor
from tests.interfaces.week import KARTINI
from tests.people_met import People, leaks

CONFTEST = "from tests import logged\n\n\ndef pytest_configure(config):\n    logged.install(config)\n"
QUIET = """
import logging
from pathlib import Path

from tests.interfaces.command import ended, run, start


def test_in_this_process(tmp_path):
    assert run("status", data=tmp_path).code == 0


def test_in_a_process_of_its_own(tmp_path):
    assert ended(start("status", data=tmp_path)).code == 0


def test_quiet(tmp_path):
    logging.getLogger("library").debug("nobody is named here")
"""
LOUD = """
import logging
import os
import subprocess
import sys

import pytest
import structlog

from lifecycle import logs
from lifecycle.domain.values import Nik
from tests.interfaces.week import KARTINI

SCRIPT = '''
import os, structlog
from lifecycle import logs
with logs.opened(os.environ["LIFECYCLE_LOG"]):
    structlog.get_logger().info("command", register="Kartini-Rahayu.csv")
'''


def test_line_nobody_asked_for():
    with logs.opened(""):
        structlog.get_logger().info("command", register=KARTINI.name)


def test_record_below_warnings():
    logging.getLogger("library").debug("read %s", KARTINI.nik)


def test_text_of_an_exception():
    try:
        raise KeyError(KARTINI.contact)
    except KeyError:
        logging.getLogger("library").exception("lost")


def test_nik_that_a_test_made():
    Nik("3302174505830099")
    logging.getLogger("library").info("330217 450583 0099")


def test_command_in_a_process_of_its_own():
    subprocess.run([sys.executable, "-c", SCRIPT], check=True)
"""
LEAKS = {
    "name 'KARTINI RAHAYU' in test_loud.py::test_line_nobody_asked_for",
    f"NIK {KARTINI.nik!r} in test_loud.py::test_record_below_warnings",
    "telephone number '84012345678' in test_loud.py::test_text_of_an_exception",
    "NIK '3302174505830099' in test_loud.py::test_nik_that_a_test_made",
    "name 'KARTINI RAHAYU' in a process of its own",
}
NIK, PHONE = "3302174505830003", "0840-1234-5678"
SAID: dict[str, Any] = {"effective_on": date(2025, 1, 6), "actor": Actor("Rini", "social_affairs"), "command_id": "c"}
TELLING = {
    f"at {NIK}": "NIK",
    "at 3302 1745 0583 0003.": "NIK",
    f"x{NIK}y": "NIK",
    "at 33021745058300031": "NIK",
    "of nobody here: 3302174505830098": "NIK",
    "call +62 840 1234 5678": "telephone number",
    "call 084012345678": "telephone number",
    "file siti_aminah.csv": "name",
    '{"who": "Siti  Aminah"}': "name",
    "SITI-AMINAH": "name",
    "by rini": "name",
}
SILENT = (
    '{"command": "open", "exit_code": 0, "seconds": 0.081, "timestamp": "2026-08-12T09:08:12.081234Z"}',
    "sha256 3302174505830098abcdef3302174505830098abcdef",
    "took 0.3302174505830098 s",
    "3302179905830098 is no day",
    "siti",
    "aminah siti",
    "sitiaminah",
    "Eka came",
    "call 0840",
)


def known() -> People:
    """Somebody with all of it, an official, and names that are too short or ordinary to be looked for."""
    people = People()
    people.niks.add(NIK)
    people.names.update({"Siti Aminah", "Rini", "Eka", "open"})
    people.phones.update({PHONE, "0840"})
    return people


@pytest.mark.parametrize(("line", "what"), TELLING.items())
def test_a_line_that_names_somebody_is_found(line: str, what: str) -> None:
    """Numbers however they are spelt and wherever they stand, NIKs of anybody, names in letters of either case."""
    found = leaks([("test_a", "quiet"), ("test_b", line)], known())
    assert {(leak.what, leak.test, leak.line) for leak in found} == {(what, "test_b", line)}


@pytest.mark.parametrize("line", SILENT)
def test_a_line_that_names_nobody_is_passed_over(line: str) -> None:
    """Moments, digests, parts of names, short names and words that the log says of its own."""
    assert leaks([("test_a", line)], known()) == []


def test_what_is_looked_for_is_counted() -> None:
    """Also whom it cannot look for."""
    assert str(known()) == "1 NIKs, 2 names (not 2 too short or ordinary) and 1 telephone numbers"


@pytest.mark.parametrize(
    "event",
    [
        RowHeld(**SAID, sheet="f", name="f.csv", row=3, column="NIK", what="w", cure="c", personal=Cells({"NIK": NIK})),
        RowHeld(**SAID, sheet="f", name="f.csv", row=3, column="A", what="w", cure="c", personal=Cells({"NO HP": NIK})),
        RowHeld(**SAID, sheet="f", name="f.csv", row=3, column="A", what="w", cure="c", personal=Cells({"Nama": NIK})),
        CorrectionRecorded(**SAID, field="nik", reason="r", personal=Values(None, NIK)),
        CorrectionRecorded(**SAID, field="name", reason="r", personal=Values(NIK, "X")),
        BillLineUnmatched(
            **SAID,
            bill="B",
            line=1,
            month=date(2025, 1, 1),
            amount=1,
            why="not_on_roll",
            what="w",
            personal=BilledPerson(name=NIK),
        ),
        PersonAppointed(**SAID, person=NIK, office="o", role="r"),
    ],
    ids=lambda event: f"{event.TOPIC} {getattr(event, 'personal', '')}",
)
def test_whom_an_event_is_about_is_met(event: Event) -> None:
    """In whatever box they lie, under whatever header; and whoever acted."""
    people = People()
    people.meet_in(event)
    assert NIK in people.niks | people.names | people.phones
    assert "Rini" in people.names


def test_what_other_processes_met_is_taken_over() -> None:
    """By word of mouth, one text each."""
    assert str(People.of([People().told(), known().told()])) == str(known())


def suite(root: Path, *options: str, **files: str) -> tuple[int, str]:
    """Run tests of their own in a process of their own: its exit code, and what it said."""
    for name, text in {"conftest": CONFTEST, **files}.items():
        (root / f"{name}.py").write_text(text, encoding="utf-8")
    (root / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "COLUMNS": "200"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout


@pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_a_leak_fails_a_run_that_has_passed(tmp_path: Path, options: tuple[str, ...]) -> None:
    """Each is told with its test, wherever it was logged; lines of no use are not."""
    code, said = suite(tmp_path, *options, test_quiet=QUIET, test_loud=LOUD)
    assert (code, "failed" in said) == (1, False)
    assert {leak for leak in LEAKS if leak in said} == LEAKS
    assert said.count("  name ") + said.count("  NIK ") + said.count("  telephone number ") >= len(LEAKS)
    assert "test_quiet" not in said


def test_a_run_that_names_nobody_passes(tmp_path: Path) -> None:
    """It says how much was read, and for whom: here the people of the week, whom the tests import."""
    code, said = suite(tmp_path, test_quiet=QUIET, test_more="from tests.interfaces import week\n")
    assert code == 0
    assert "3 lines of the log, read for 8 NIKs, 8 names" in said
    assert "1 telephone numbers: none found" in said


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    """What was gathered is personal itself, and goes when it has been read."""
    (tmp_path / "tmp").mkdir()
    code, _ = suite(tmp_path, test_loud=LOUD, conftest=f"import tempfile\ntempfile.tempdir = 'tmp'\n{CONFTEST}")
    assert code == 1
    assert not list((tmp_path / "tmp").glob("lifecycle-log-*"))
