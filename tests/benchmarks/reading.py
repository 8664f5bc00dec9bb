"""The log read again: replay, rebuild, catch-up and a custody trace, over lives that interleave."""

from __future__ import annotations

import shutil
import sqlite3
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from eventsourcing.application import Application

from lifecycle.ledger.database import sqlite
from lifecycle.projecting.runner import Runner
from tests.benchmarks import course, desks, idiomatic, trusted
from tests.benchmarks.contest import Bar, Row, absolute, asked, contest, ratio, timed, times_longer
from tests.benchmarks.lives import EVENTS_A_LIFE, REGULATION, Life

_PAGE, _LIBRARY_PAGE = 5_000, 500
_A_COMMIT = 1_000
_SCAN = "SELECT position, commit_number, recorded_at, stream_id, version, topic, state FROM events ORDER BY position"
_ROLL = "current_roll"


class Log:
    """The same lives in two logs: ours through the use cases, the library's step by step."""

    def __init__(self, folder: Path, people: Sequence[Life]) -> None:
        self.folder = folder
        self.desk = desks.fresh(folder, REGULATION)
        self.desk.runner.catch_up()
        self.desk.runner.views.close()
        self.views = shutil.copy(desks.file_of(self.desk.runner.views), folder / "views.sqlite3")
        course.fund(self.desk.register, len(people))
        course.run(self.desk.register, people)
        self.length = self.desk.register.ledger.head().position
        self.application = _interleaved(folder / "library.sqlite3", people)

    def replay(self) -> float:
        """Pages of typed events."""
        with timed() as watch:
            for _page in self.desk.register.ledger.pages(0, _PAGE):
                pass
        return self.length / watch.seconds

    def library(self) -> float:
        """The library's recorder and mapper over its own log."""
        recorder, to_domain_event = self.application.recorder, self.application.mapper.to_domain_event
        position = 0
        with timed() as watch:
            while page := recorder.select_notifications(position + 1, _LIBRARY_PAGE):
                for notification in page:
                    to_domain_event(notification)
                position = page[-1].id
        return position / watch.seconds

    def floor(self) -> float:
        """The driver's scan of the same table, nothing decoded."""
        raw = sqlite3.connect(desks.file_of(self.desk.register.ledger.database))
        with timed() as watch:
            deque(raw.execute(_SCAN), maxlen=0)
        raw.close()
        return self.length / watch.seconds

    def rebuild(self) -> float:
        """The roll made again from the whole log."""
        with timed() as watch:
            self.desk.runner.rebuild(_ROLL)
        return self.length / watch.seconds

    def catch_up_roll(self) -> float:
        """The roll kept page by page, from the opening of the register."""
        return self._catch_up({_ROLL})

    def catch_up_all(self) -> float:
        """Every read model there is: events of the log by the time for all of them."""
        return self._catch_up(set(self.desk.runner.projections))

    def _catch_up(self, names: set[str]) -> float:
        file = Path(shutil.copy(self.views, self.folder / "followed.sqlite3"))
        views = sqlite(file, synchronous="NORMAL")
        kept = {name: self.desk.runner.projections[name] for name in names}
        runner = Runner(views, self.desk.register.ledger, kept, self.desk.register.profile)
        with timed() as watch:
            runner.catch_up(page=_PAGE)
        views.close()
        return self.length / watch.seconds


def measure(folder: Path, people: Sequence[Life], rounds: int) -> list[Row]:
    """Six contenders side by side, then a question, and the log checked whole."""
    log = Log(folder, people)
    contenders = ("replay", "library", "floor", "rebuild", "catch_up_roll", "catch_up_all")
    rates = contest(rounds, {name: getattr(log, name) for name in contenders})
    replay = rates["replay"]
    log.desk.runner.catch_up()
    traced = asked("trace", "slot_custody trace", log.desk.runner, "slot_custody", "trace", slot="2025-00001")
    verified = trusted.verified(log.desk, rounds)
    log.desk.close()
    log.application.close()
    return [
        ratio("replay", f"replay of {log.length:,} events : library", replay, rates["library"], Bar(3)),
        ratio("replay_floor", "  the same : raw scan", replay, rates["floor"]),
        times_longer("rebuild", "rebuild current_roll, time : replay", rates["rebuild"], replay, Bar(3, least=False)),
        absolute("catch_up", "catch-up, current_roll", rates["catch_up_roll"], "events/s", Bar(30_000)),
        absolute("catch_up_all", "catch-up, every read model", rates["catch_up_all"], "events/s"),
        traced,
        verified,
    ]


def _interleaved(file: Path, people: Sequence[Life]) -> Application[Any]:
    """The library's application after the same lives, written step by step."""
    app = idiomatic.application(file)
    ready = [idiomatic.arguments(life.events) for life in people]
    participants = [idiomatic.begun(life) for life in ready]
    for step in range(EVENTS_A_LIFE):
        for start in range(0, len(ready), _A_COMMIT):
            chunk = participants[start : start + _A_COMMIT]
            if step:
                for participant, life in zip(chunk, ready[start : start + _A_COMMIT], strict=True):
                    idiomatic.go_on(participant, life, step)
            app.save(*chunk)
    return app
