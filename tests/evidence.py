"""Evidence: which provisions stood in the basis of what a ledger took while a test ran, for every test that passed.

Gathered where ``LIFECYCLE_EVIDENCE`` is 1, in every process that runs tests, and written by the one that reports, once
all tests have passed: ``.evidence/provisions.json``, which ``lifecycle law coverage`` reads.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path

import msgspec
import pytest

from lifecycle.domain.events import Event
from lifecycle.ledger import Ledger
from lifecycle.ledger.recorder import Commit
from lifecycle.regulations.coverage import FILE, Evidence, law_digest
from lifecycle.regulations.provisions import provisions

SWITCH = "LIFECYCLE_EVIDENCE"
_SEEN, _MOST, _FIRST = "provisions", 3, "tests/scenarios/"
_BY_HAND = ("tests/benchmarks/", "tests/ledger/", "tests/projecting/")
"""There the tests write events themselves; no law has decided them."""


def install(config: pytest.Config) -> None:
    """Gather evidence in this process, where it is asked for; the process that has no other above it writes it."""
    if os.environ.get(SWITCH) != "1":
        return
    witness = Witness()
    config.pluginmanager.register(witness)
    config.add_cleanup(witness.watch())
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Scribe(config.rootpath))


class Witness:
    """Sees what ledgers take while one test runs, and leaves it in the report of the test."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def watch(self) -> Callable[[], None]:
        """Look at whatever any ledger takes from now on; the answer ends it."""
        append = Ledger.append

        def watched(ledger: Ledger, entries: Sequence[tuple[str, int, Event]], command_id: str) -> Commit:
            taken = append(ledger, entries, command_id)
            for _, _, event in entries:
                self.seen.update(cited(event))
            return taken

        patch = pytest.MonkeyPatch()
        patch.setattr(Ledger, "append", watched)
        return patch.undo

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self) -> Generator[None, object, object]:
        """Every test begins with nothing seen."""
        self.seen.clear()
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """A report goes from process to process, and takes this along."""
        report = yield
        if call.when == "call":
            report.user_properties.append((_SEEN, sorted(self.seen)))
        return report


class Scribe:
    """Keeps by provision the tests that passed, and writes them down when all have."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.shown: dict[str, set[str]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One test has been through its call."""
        if not report.passed or report.nodeid.startswith(_BY_HAND):
            return
        for name, seen in report.user_properties:
            if name != _SEEN:
                continue
            assert isinstance(seen, list)
            for provision in seen:
                self.shown.setdefault(provision, set()).add(report.nodeid)

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """Nothing is written of a session in which anything failed."""
        if exitstatus == pytest.ExitCode.OK:
            write(self.root, {one: self.shown[one] for one in provisions() if one in self.shown})


def cited(event: Event) -> Iterator[str]:
    """By the event itself, or for a criterion that was judged."""
    yield from event.basis
    for outcome in getattr(event, "criteria", ()):
        yield from outcome.basis


def write(root: Path, shown: dict[str, set[str]]) -> None:
    """As ``lifecycle.regulations.coverage.evidence`` reads it: a few tests for each provision, scenarios first."""
    chosen = {one: tuple(sorted(tests, key=_scenarios_first)[:_MOST]) for one, tests in shown.items()}
    document = msgspec.json.format(msgspec.json.encode(Evidence(law_digest(), chosen)))
    (root / FILE).parent.mkdir(exist_ok=True)
    written = (root / FILE).with_suffix(".new")
    written.write_bytes(document)
    written.replace(root / FILE)


def _scenarios_first(test: str) -> tuple[bool, str]:
    return not test.startswith(_FIRST), test
