"""What the suite logs, read for people: no NIK, name or telephone number that any of its tests used may be in it.

Every process that runs tests keeps in a folder of the run each line made for the log, whether anybody asked for it or
not, each record of ``logging`` from DEBUG on, and whom its tests were about. Commands in processes of their own log
there too (``LIFECYCLE_LOG``). The process that has no other above it reads it all at the end, and fails the run for one
line that names somebody.
"""

from __future__ import annotations

import json
import logging
import os
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any
from uuid import uuid4

import pytest
from structlog.processors import JSONRenderer

from lifecycle.domain.events import Event
from lifecycle.domain.values import Nik
from lifecycle.ledger import Ledger
from lifecycle.settings import LOG
from tests.people_met import Leak, People, leaks

_FOLDER = "logged"
_MOST = 20


def install(config: pytest.Config) -> None:
    """Keep what this process logs; the process that has no other above it reads it all."""
    above: dict[str, Any] | None = getattr(config, "workerinput", None)
    folder = Path(above[_FOLDER] if above else mkdtemp(prefix="lifecycle-log-"))
    if above is None:
        config.add_cleanup(partial(rmtree, folder))
        config.pluginmanager.register(Reader(folder))
    witness = Witness(folder)
    config.pluginmanager.register(witness)
    config.add_cleanup(witness.watch())


class Witness:
    """Hears what is logged in one process, and sees whom its tests are about."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.people = People()
        self.lines: Counter[str] = Counter()
        self.file = (folder / f"{uuid4().hex}.lines").open("a", encoding="utf-8", buffering=1)

    def watch(self) -> Callable[[], None]:
        """Look and listen from now on; the answer ends it."""
        patch, root, records = pytest.MonkeyPatch(), logging.getLogger(), _Records(self.keep)
        patch.setenv(LOG, str(self.folder / "commands"))
        patch.setattr(JSONRenderer, "__call__", self._rendered(JSONRenderer.__call__))
        patch.setattr(Nik, "__init__", self._made(Nik.__init__))
        patch.setattr(Ledger, "append", self._appended(Ledger.append))
        before = root.level
        root.setLevel(logging.DEBUG)
        root.addHandler(records)

        def end() -> None:
            root.removeHandler(records)
            root.setLevel(before)
            patch.undo()
            self.file.close()

        return end

    def keep(self, line: str) -> None:
        """One line of a log, with the test under way."""
        self.lines[line] += 1
        if self.lines[line] == 1:
            self.file.write(json.dumps([os.environ.get("PYTEST_CURRENT_TEST", ""), line]) + "\n")

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """A test that fails is told with what was logged from a warning on, as if nobody listened to more."""
        if plugin := session.config.pluginmanager.get_plugin("logging-plugin"):
            for handler in (plugin.caplog_handler, plugin.report_handler):
                handler.setLevel(logging.WARNING)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self) -> None:
        """Leave word of everybody."""
        self.people.meet_constants()
        (self.folder / f"{uuid4().hex}.people").write_text(self.people.told(), encoding="utf-8")

    def _rendered(self, render: Callable[..., str | bytes]) -> Callable[..., str | bytes]:
        def heard(renderer: JSONRenderer, *arguments: Any) -> str | bytes:
            line = render(renderer, *arguments)
            self.keep(str(line))
            return line

        return heard

    def _made(self, make: Callable[[Nik, str], None]) -> Callable[[Nik, str], None]:
        def made(nik: Nik, text: str) -> None:
            make(nik, text)
            self.people.niks.add(text)

        return made

    def _appended(self, append: Callable[..., Any]) -> Callable[..., Any]:
        def appended(ledger: Ledger, entries: Sequence[tuple[str, int, Event]], *more: Any) -> Any:
            for _, _, event in entries:
                self.people.meet_in(event)
            return append(ledger, entries, *more)

        return appended


class Reader:
    """Hands the folder to the other processes, reads what they left, and says what it found."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said = ""
        self.found: list[Leak] = []

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """A process that runs tests for this one is told where."""
        node.workerinput[_FOLDER] = str(self.folder)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Read it all; a leak fails a run that has otherwise passed."""
        people = People.of(file.read_text("utf-8") for file in self.folder.glob("*.people"))
        lines = [json.loads(line) for file in self.folder.glob("*.lines") for line in _lines(file)]
        lines += [("a process of its own", line) for line in _lines(self.folder / "commands")]
        self.found = leaks(lines, people)
        self.said = f"{len(lines):,} lines of the log, read for {people}: {len(self.found) or 'none'} found"
        if self.found and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """How much was read for whom, and every line that names somebody."""
        terminalreporter.write_line(self.said, red=bool(self.found))
        for leak in self.found[:_MOST]:
            terminalreporter.write_line(f"  {leak.what} {leak.who!r} in {leak.test}: {leak.line}", red=True)


class _Records(logging.Handler):
    """Takes every record of ``logging``, its exception included; but what runs the tests is no part of what is run."""

    def __init__(self, keep: Callable[[str], None]) -> None:
        super().__init__(logging.DEBUG)
        self._keep = keep

    def emit(self, record: logging.LogRecord) -> None:
        if not record.name.startswith("pytest"):
            self._keep(f"{record.name} {self.format(record)}")


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines() if file.exists() else []
