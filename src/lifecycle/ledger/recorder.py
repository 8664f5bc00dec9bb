"""The recorder: stored events in order, with commits and claims, under one write lock, on either database."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
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

from lifecycle.ledger.checkpoints import Notary
from lifecycle.ledger.claims import Changes, is_integrity_error, require_nobody_erased, take_and_release
from lifecycle.ledger.database import Database, Transaction
from lifecycle.ledger.tree import Leaves, tiles

Clock = Callable[[], int]
"""Microseconds since 1970, UTC."""

NewRow = tuple[bytes, int, str, bytes]
"""What the ledger is given to keep: stream (16 bytes), version, topic, state."""

_INSERT = (
    "INSERT INTO events (position, commit_number, recorded_at, stream_id, version, topic, state)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_LAST = "SELECT number, last_position, recorded_at FROM commits ORDER BY number DESC LIMIT 1"
_NOTIFY = "SELECT pg_notify('lifecycle_' || current_schema(), ?)"
"""Wakes whoever follows the log, when the commit is there to be read; a channel is named for its schema."""
_OF_STREAM = "SELECT version, topic, state FROM events WHERE stream_id = ?"


class Commit(NamedTuple):
    """What was written together: its number, its stamp (microseconds, UTC), and its positions, both included."""

    number: int
    recorded_at: int
    first: int
    last: int


class LogTorn(Exception):  # noqa: N818 - named for what a person is told
    """Events and commits do not end at the same position."""

    def __init__(self, commits: object, events: object) -> None:
        super().__init__(
            f"The list of commits ends at position {commits}, the events at {events}; nothing was written."
            "\n  Rows were removed or put in by other means: run lifecycle verify, then restore a backup."
        )


class Recorder(AggregateRecorder):
    """Appends atomically and reads streams. Raises IntegrityError when a version of a stream is already taken.

    ``leaves`` says what of an event the tree covers, ``notary`` signs where somebody may.
    """

    def __init__(self, database: Database, clock: Clock, leaves: Leaves, notary: Notary | None = None) -> None:
        self.database = database
        self.clock = clock
        self.leaves = leaves
        self.notary = notary

    def append(
        self, events: Sequence[NewRow], changes: Changes = (), *, signed: bool = False, about: Collection[bytes] = ()
    ) -> Commit:
        """One transaction: stamp, events, claims, tree; a signed checkpoint too. ``changes`` runs with the events.

        ``about`` are the people whose boxes are among the events; none may have been erased when the lock is held.

        Raises IntegrityError (a stream moved on), ClaimTaken (somebody else holds a promise), ErasedMeanwhile or
        RefusesToSign; nothing is written.
        """
        with self.database.write() as tx:
            require_nobody_erased(tx, about)
            commit = self._next(tx, len(events))
            rows = [
                (position, commit.number, commit.recorded_at, *event)
                for position, event in enumerate(events, commit.first)
            ]
            try:
                tx.many(_INSERT, rows)
            except Exception as error:
                if is_integrity_error(error):
                    raise IntegrityError("a stream has moved on since it was read") from error
                raise
            tx.execute("INSERT INTO commits VALUES (?, ?, ?, ?)", commit)
            if tx.postgresql:
                tx.execute(_NOTIFY, (str(commit.last),))
            take_and_release(tx, changes, rows)
            tiles.extend(tx, commit.first - 1, self.leaves.hashes(rows))
            if signed and self.notary is not None:
                self.notary.sign(tx, commit.last, tiles.Tiles(tx).root(commit.last), commit.recorded_at)
        return commit

    def _next(self, tx: Transaction, count: int) -> Commit:
        number, last, recorded_at = _end(tx)
        return Commit(number + 1, max(self.clock(), recorded_at), last + 1, last + count)

    def insert_events(self, stored_events: Sequence[StoredEvent], **_kwargs: Any) -> Sequence[int] | None:
        """The library's way in: no claims."""
        if stored_events:
            self.append([_row(event) for event in stored_events])
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
        commit = self.append([_row(event) for event in stored_events])
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

    def checkpoint(self, seen: str | None = None) -> str:
        """A signed note of the log as it stands, after a look at one that somebody else has.

        Raises RefusesToSign, and remembers ``seen`` where the log does not bear it out, or BadNote.
        """
        assert self.notary is not None, "a log without a key signs nothing"
        with self.database.write() as tx:
            _, size, recorded_at = _end(tx)
            tree = tiles.Tiles(tx)
            refusal = self.notary.show(tx, seen, tree, size) if seen is not None else None
            note = "" if refusal else self.notary.sign(tx, size, tree.root(size), max(self.clock(), recorded_at))
        if refusal:
            raise refusal
        return note

    def size_of(self, note: str) -> int:
        """How many events a checkpoint of this log covers. Raises BadNote, or RefusesToSign where the log differs."""
        assert self.notary is not None, "a log without a key has no checkpoints"
        with self.database.read() as tx:
            return self.notary.size_of(note, tiles.Tiles(tx), _end(tx)[1])

    def max_notification_id(self) -> int | None:
        """The last position, or None for an empty register."""
        with self.database.read() as tx:
            return tx.rows("SELECT max(position) FROM events")[0][0]  # type: ignore[no-any-return]

    def subscribe(self, gt: int | None = None, topics: Sequence[str] = ()) -> Subscription[ApplicationRecorder]:
        """Not offered: projections follow by pages."""
        raise NotImplementedError("projections follow the log by pages")


def _end(tx: Transaction) -> tuple[int, int, int]:
    """Number, last position and stamp of the last commit. Raises LogTorn."""
    number, last, recorded_at = (tx.rows(_LAST) or [(0, 0, 0)])[0]
    ((end,),) = tx.rows("SELECT coalesce(max(position), 0) FROM events")
    if last != end or not isinstance(recorded_at, int):
        raise LogTorn(last, end)
    return number, last, recorded_at


def _bytes(stream: UUID | str) -> bytes:
    return stream.bytes if isinstance(stream, UUID) else bytes.fromhex(stream.replace("-", ""))


def _row(event: StoredEvent) -> NewRow:
    return _bytes(event.originator_id), event.originator_version, event.topic, event.state
