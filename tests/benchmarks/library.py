"""The same lives read in the library's own ways: aggregates folded one by one, a view with a transaction an event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from eventsourcing.persistence import Tracking
from eventsourcing.sqlite import SQLiteDatastore, SQLiteTrackingRecorder

from tests.benchmarks import idiomatic, writing
from tests.benchmarks.contest import Row, ratio, timed
from tests.benchmarks.lives import EVENTS_A_LIFE, Life

_KEEP = (
    "INSERT INTO roll VALUES (?, ?) ON CONFLICT (participant)"
    " DO UPDATE SET status = coalesce(excluded.status, roll.status)"
)


class View(SQLiteTrackingRecorder):
    """One row a person with the status; far less than our roll."""

    def construct_create_table_statements(self) -> list[str]:
        """The table of the rows beside the library's own."""
        own = "CREATE TABLE IF NOT EXISTS roll (participant TEXT PRIMARY KEY, status TEXT)"
        return [*super().construct_create_table_statements(), own]

    def keep(self, participant: UUID, status: str | None, tracking: Tracking) -> None:
        """Row and place reached in one transaction."""
        with self.datastore.transaction(commit=True) as cursor:
            self._insert_tracking(cursor, tracking)
            cursor.execute(_KEEP, (participant.hex, status))


def compared(folder: Path, people: Sequence[Life], rebuilt: list[float], followed: list[float]) -> list[Row]:
    """Ours beside the library's over a sample; the lives of the sample are ten events long."""
    file = folder / "library.sqlite3"
    streams = list(_saved(file, people))
    events = EVENTS_A_LIFE * len(streams)
    return [
        ratio("fold", "rebuild current_roll : repository.get", [median(rebuilt)], [_folded(file, streams, events)]),
        ratio("an_event", "catch-up : a transaction an event", [median(followed)], [_projected(file, folder, events)]),
    ]


def _saved(file: Path, people: Sequence[Life]) -> Iterator[UUID]:
    app = idiomatic.application(file)
    for chunk in writing.in_commits(people):
        participants = [idiomatic.lived(idiomatic.arguments(life.events)) for life in chunk]
        app.save(*participants)
        yield from (participant.id for participant in participants)
    app.close()


def _folded(file: Path, streams: Sequence[UUID], events: int) -> float:
    app = idiomatic.application(file)
    with timed() as watch:
        for stream in streams:
            app.repository.get(stream)
    app.close()
    return events / watch.seconds


def _projected(file: Path, folder: Path, events: int) -> float:
    """As the library's runner does it: SQLite has no subscription for one, so its loop is here."""
    app, view = idiomatic.application(file), _view(folder / "rows.sqlite3")
    with timed() as watch:
        for notification in idiomatic.notifications(app):
            event: Any = app.mapper.to_domain_event(notification)
            tracking = Tracking(app.name, notification.id)
            view.keep(event.originator_id, event.act.get("destination"), tracking)
    app.close()
    view.datastore.close()
    return events / watch.seconds


def _view(file: Path) -> View:
    view = View(SQLiteDatastore(str(file)))
    view.create_table()
    return view
