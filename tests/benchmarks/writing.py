"""Appending ready events, and the whole command path, against the library's way with the same lives."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from lifecycle.domain.events import Event
from tests.benchmarks import course, desks, idiomatic
from tests.benchmarks.contest import Bar, Row, absolute, contest, ratio, timed
from tests.benchmarks.lives import EVENTS_A_LIFE, REGULATION, Life

_A_COMMIT = 1_000
Item = TypeVar("Item")
_COLUMNS = "position, commit_number, recorded_at, stream_id, version, topic, state"


class Writing:
    """The contenders; each round of each begins with an empty file."""

    def __init__(self, folder: Path, people: Sequence[Life]) -> None:
        self.folder = folder
        self.people = people
        self.arguments = [idiomatic.arguments(life.events) for life in people]
        self.schema: list[str] = []
        self.stored: list[Any] = []

    def append(self) -> float:
        """Ready lives through the ledger: sealed, with claims, and covered by the tree."""
        return self._append(whole=True)

    def append_proposals(self) -> float:
        """Only the first event of each."""
        return self._append(whole=False)

    def _append(self, *, whole: bool) -> float:
        desk = desks.fresh(self.folder, REGULATION)
        length = EVENTS_A_LIFE if whole else 1
        commits = [entries(chunk, length) for chunk in in_commits(self.people)]
        with timed() as watch:
            for number, commit in enumerate(commits):
                desk.register.ledger.append(commit, f"ready/{number}")
        desk.close()
        if whole and not self.stored:
            self._remember(desks.file_of(desk.register.ledger.database))
        return sum(map(len, commits)) / watch.seconds

    def _remember(self, file: Path) -> None:
        """Take the rows as they were stored and the table they were stored in: what the floor writes again."""
        with sqlite3.connect(file) as raw:
            self.schema = [sql for (sql,) in raw.execute("SELECT sql FROM sqlite_master WHERE name = 'events'")]
            self.stored = raw.execute(f"SELECT {_COLUMNS} FROM events WHERE topic LIKE 'participant.%'").fetchall()
        raw.close()

    def floor(self) -> float:
        """The same rows, ready, into an equal table by the driver alone."""
        raw = sqlite3.connect(self._file(), isolation_level=None)
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=FULL")
        for sql in self.schema:
            raw.execute(sql)
        size = _A_COMMIT * EVENTS_A_LIFE
        with timed() as watch:
            for start in range(0, len(self.stored), size):
                raw.execute("BEGIN IMMEDIATE")
                raw.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)", self.stored[start : start + size])
                raw.execute("COMMIT")
        raw.close()
        return len(self.stored) / watch.seconds

    def library(self) -> float:
        """The library's application constructing and saving the same lives, a thousand a commit."""
        app = idiomatic.application(self._file())
        with timed() as watch:
            for chunk in in_commits(self.arguments):
                app.save(*map(idiomatic.lived, chunk))
        app.close()
        return sum(map(len, self.arguments)) / watch.seconds

    def sizes(self) -> tuple[float, float]:
        """Mean bytes of an event as stored by us and by the library, for the payloads ought to be alike."""
        file = self._file()
        app = idiomatic.application(file)
        app.save(*map(idiomatic.lived, self.arguments[:_A_COMMIT]))
        app.close()
        raw = sqlite3.connect(file)
        ((library,),) = raw.execute("SELECT avg(length(state)) FROM stored_events")
        raw.close()
        return sum(len(row[-1]) for row in self.stored) / len(self.stored), library

    def command_path(self) -> float:
        """The use cases from proposal to the end, with slots: load, fold, decide, append."""
        desk = desks.fresh(self.folder, REGULATION)
        course.fund(desk.register, len(self.people))
        before = desk.register.ledger.head().position
        with timed() as watch:
            course.run(desk.register, self.people)
        written = desk.register.ledger.head().position - before
        desk.close()
        assert written > EVENTS_A_LIFE * len(self.people), "somebody was turned away, so less was done than is measured"
        return written / watch.seconds

    def _file(self) -> Path:
        return self.folder / f"{len(list(self.folder.iterdir())):03d}.sqlite3"


def measure(folder: Path, people: Sequence[Life], rounds: int) -> list[Row]:
    """Five contenders side by side."""
    writing = Writing(folder, people)
    writing.append()
    rates = contest(
        rounds,
        {
            "append": writing.append,
            "library": writing.library,
            "floor": writing.floor,
            "proposals": writing.append_proposals,
            "commands": writing.command_path,
        },
    )
    library = rates["library"]
    our_size, library_size = writing.sizes()
    return [
        ratio("append", "append ten-event lives : library", rates["append"], library, Bar(1.5)),
        ratio("append_floor", "  the same : raw executemany", rates["append"], rates["floor"]),
        absolute("append_proposals", "append proposals only", rates["proposals"], "events/s"),
        ratio("size", "bytes an event as stored : library", [our_size], [library_size]),
        ratio("commands", "command path in bulk : library", rates["commands"], library, Bar(0.6)),
    ]


def in_commits(items: Sequence[Item]) -> list[Sequence[Item]]:
    """A thousand lives a commit."""
    return [items[start : start + _A_COMMIT] for start in range(0, len(items), _A_COMMIT)]


def entries(people: Sequence[Life], length: int) -> list[tuple[str, int, Event]]:
    """The first so many events of each life, as the ledger takes them."""
    return [(life.stream, version, event) for life in people for version, event in enumerate(life.events[:length], 1)]
