"""The recorder: stored events in order, with commits and claims, under one write lock, on either database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from eventsourcing.persistence import (
    AggregateRecorder,
    ApplicationRecorder,
    IntegrityError,
    Notification,
    StoredEvent,
    Subscription,
)

from lifecycle.ledger.claims import Changes, is_integrity_error, take_and_release
from lifecycle.ledger.database import Database, Transaction

Clock = Callable[[], int]
"""Microseconds since 1970, UTC."""

_INSERT = (
    "INSERT INTO events (position, commit_number, recorded_at, stream_id, version, topic, state)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_LAST = "SELECT number, last_position, recorded_at FROM commits ORDER BY number DESC LIMIT 1"
_OF_STREAM = "SELECT version, topic, state FROM events WHERE stream_id = ?"


class Commit(NamedTuple):
    """What was written together: its number, its stamp (microseconds, UTC), and its positions, both included."""

    number: int
    recorded_at: int
    first: int
    last: int


class Recorder(AggregateRecorder):
    """Appends atomically and reads streams. Raises IntegrityError when a version of a stream is already taken."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock

    def append(self, stored_events: Sequence[StoredEvent], changes: Changes = ()) -> Commit:
        """One transaction: stamp, events, claims. ``changes`` runs parallel to the events.

        Raises IntegrityError (a stream moved on) or ClaimTaken (somebody else holds a promise); nothing is written.
        """
        with self.database.write() as tx:
            commit = self._next(tx, len(stored_events))
            rows = [
                (position, commit.number, commit.recorded_at, _bytes(e.originator_id), *_columns(e))
                for position, e in enumerate(stored_events, commit.first)
            ]
            try:
                tx.many(_INSERT, rows)
            except Exception as error:
                if is_integrity_error(error):
                    raise IntegrityError("a stream has moved on since it was read") from error
                raise
            tx.execute("INSERT INTO commits VALUES (?, ?, ?, ?)", commit)
            take_and_release(tx, changes, rows)
        return commit

    def _next(self, tx: Transaction, count: int) -> Commit:
        number, last, recorded_at = (tx.rows(_LAST) or [(0, 0, 0)])[0]
        return Commit(number + 1, max(self.clock(), recorded_at), last + 1, last + count)

    def insert_events(self, stored_events: Sequence[StoredEvent], **_kwargs: Any) -> Sequence[int] | None:
        """The library's way in: no claims."""
        if stored_events:
            self.append(stored_events)
        return None

    def select_events(
        self,
        originator_id: UUID | str,
        *,
        gt: int | None = None,
        lte: int | None = None,
        desc: bool = False,
        limit: int | None = None,
    ) -> Sequence[StoredEvent]:
        """The events of one stream, by version."""
        sql = _OF_STREAM
        parameters: list[Any] = [_bytes(originator_id)]
        for bound, value in ((" AND version > ?", gt), (" AND version <= ?", lte)):
            if value is not None:
                sql, parameters = sql + bound, [*parameters, value]
        sql += " ORDER BY version DESC" if desc else " ORDER BY version"
        if limit is not None:
            sql, parameters = sql + " LIMIT ?", [*parameters, limit]
        with self.database.read() as tx:
            return [StoredEvent(originator_id, *row) for row in tx.rows(sql, parameters)]


class RegisterRecorder(Recorder, ApplicationRecorder):
    """Adds the register's one order: positions 1..n without gaps, in the order of commits."""

    def insert_events(self, stored_events: Sequence[StoredEvent], **_kwargs: Any) -> Sequence[int] | None:
        """The library's way in: no claims; answers the positions."""
        if not stored_events:
            return []
        commit = self.append(stored_events)
        return list(range(commit.first, commit.last + 1))

    def select_notifications(
        self,
        start: int | None,
        limit: int,
        stop: int | None = None,
        topics: Sequence[str] = (),
        *,
        inclusive_of_start: bool = True,
    ) -> Sequence[Notification]:
        """Events in register order, for the library's own readers; ours read pages (:mod:`lifecycle.ledger.pages`)."""
        sql = "SELECT stream_id, version, topic, state, position FROM events WHERE position >= ?"
        parameters: list[Any] = [(start or 0) + (0 if inclusive_of_start else 1)]
        if stop is not None:
            sql, parameters = sql + " AND position <= ?", [*parameters, stop]
        if topics:
            sql += f" AND topic IN ({','.join('?' * len(topics))})"
            parameters = [*parameters, *topics]
        with self.database.read() as tx:
            rows = tx.rows(sql + " ORDER BY position LIMIT ?", [*parameters, limit])
        return [Notification(UUID(bytes=bytes(stream)), *rest) for stream, *rest in rows]

    def max_notification_id(self) -> int | None:
        """The last position, or None for an empty register."""
        with self.database.read() as tx:
            return tx.rows("SELECT max(position) FROM events")[0][0]  # type: ignore[no-any-return]

    def subscribe(self, gt: int | None = None, topics: Sequence[str] = ()) -> Subscription[ApplicationRecorder]:
        """Not offered: projections follow by pages."""
        raise NotImplementedError("projections follow the log by pages")


def _bytes(stream: UUID | str) -> bytes:
    return stream.bytes if isinstance(stream, UUID) else bytes.fromhex(stream.replace("-", ""))


def _columns(event: StoredEvent) -> tuple[int, str, bytes]:
    return event.originator_version, event.topic, event.state
