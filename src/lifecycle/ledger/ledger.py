"""One register's log as the use cases see it: append, load many streams, look claims up, read pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, ClassVar
from uuid import UUID

from eventsourcing.application import Application
from eventsourcing.persistence import ApplicationRecorder, IntegrityError, Mapper
from eventsourcing.utils import Environment, EnvType

from lifecycle.domain.events import DecreeIssued, Event
from lifecycle.ledger.claims import Change, Changes, ClaimTaken, ErasedMeanwhile, changes_of
from lifecycle.ledger.codec import Codec, EventMapper
from lifecycle.ledger.database import Database
from lifecycle.ledger.keys import KeyStore
from lifecycle.ledger.pages import Head, Page, Recorded, at, commit_end, head, last_before, pages
from lifecycle.ledger.recorder import Commit, RegisterRecorder

_STREAMS = "SELECT topic, state, stream_id, version FROM events WHERE stream_id IN ({keys}) ORDER BY stream_id, version"
_VERSIONS = "SELECT stream_id, max(version) FROM events WHERE stream_id IN ({keys}) GROUP BY stream_id"
_SOME = (
    "SELECT topic, state, stream_id, version FROM events WHERE stream_id IN ({{keys}}) AND topic IN ({topics})"
    " ORDER BY stream_id, version"
)
_TAKEN_BY = (
    "SELECT claims.key, topic, state, events.stream_id, version FROM claims JOIN events"
    " ON events.position = claims.position WHERE kind = ? AND key >= ? AND key < ? ORDER BY key LIMIT ?"
)
_CLAIMS = "SELECT key, stream_id FROM claims WHERE kind = ? AND key >= ? AND key < ? ORDER BY key LIMIT ?"
_OF_COMMIT = (
    "SELECT topic, state, stream_id, version FROM events WHERE position >= ? AND position <="
    " (SELECT min(last_position) FROM commits WHERE last_position >= ?) ORDER BY position"
)
_CHUNK = 5_000
_AFTER_ALL = "\U0010ffff"
_EVERYTHING = 1 << 62

Stream = str
"""The id of an aggregate: 32 hex digits."""


class Conflict(Exception):  # noqa: N818
    """A stream moved on since it was read: decide again."""


class CommandRepeated(Exception):  # noqa: N818
    """This command was carried out before; ``events`` is what came of it then."""

    def __init__(self, events: list[tuple[Stream, Event]]) -> None:
        super().__init__("this command was carried out before")
        self.events = events


class Ledger(Application[UUID]):
    """The library's application over our recorder and codec; positions, claims and commands are ours."""

    env: ClassVar[dict[str, str]] = {}

    def __init__(
        self, database: Database, recorder: RegisterRecorder, codec: Codec, keys: KeyStore | None = None
    ) -> None:
        self.database = database
        self.codec = codec
        self._keys = keys
        self._our_recorder = recorder
        super().__init__()

    def construct_env(self, name: str, env: EnvType | None = None) -> Environment:
        """Nothing is configured from outside."""
        return Environment(name, dict(env or {}))

    def construct_mapper(self) -> Mapper[UUID]:
        """Our codec behind the library's mapper."""
        return EventMapper(self.codec)

    def construct_recorder(self) -> ApplicationRecorder:
        """Our recorder."""
        return self._our_recorder

    def append(self, entries: Sequence[tuple[Stream, int, Event]], command_id: str) -> Commit:
        """All or nothing: the events of one command, in order, each at the next version of its stream.

        Keys of people who are new are made first and stay, whatever becomes of the events. What is personal about
        somebody erased is left out. A decree is committed with a signed checkpoint. Raises CommandRepeated,
        ClaimTaken, Conflict or RefusesToSign.
        """
        placed = [(bytes.fromhex(stream), version, event) for stream, version, event in entries]
        changes = [changes_of(event) for _, _, event in entries]
        changes[0] = Change(changes[0].releases, (("command", command_id), *changes[0].takes))
        signed = any(type(event) is DecreeIssued for _, _, event in entries)
        try:
            return self._store(placed, changes, signed=signed)
        except ClaimTaken as taken:
            if (taken.kind, taken.key) == ("command", command_id):
                raise CommandRepeated(self._commit_from(taken.position)) from taken
            raise
        except IntegrityError as error:
            if first := self.outcome(command_id):
                raise CommandRepeated(first) from error
            raise Conflict(str(error)) from error

    def _store(self, placed: list[tuple[bytes, int, Event]], changes: Changes, *, signed: bool) -> Commit:
        while True:
            about, states = self.codec.subjects(placed), self.codec.encode_all(placed)
            rows = [(at[0], at[1], at[2].TOPIC, state) for at, state in zip(placed, states, strict=True)]
            try:
                return self._our_recorder.append(rows, changes, signed=signed, about=about)
            except ErasedMeanwhile as erased:
                placed = self.codec.without(placed, erased.people)

    def load(self, streams: Iterable[Stream]) -> dict[Stream, list[Event]]:
        """The events of many streams, in one query a few thousand; a stream without events is not in the answer."""
        wanted = [bytes.fromhex(stream) for stream in streams]
        found: dict[Stream, list[Event]] = {}
        for start in range(0, len(wanted), _CHUNK):
            with self.database.read() as tx:
                rows = tx.rows_in(_STREAMS, wanted[start : start + _CHUNK])
            for row, event in zip(rows, self.codec.decode_all(rows), strict=True):
                found.setdefault(row[2].hex(), []).append(event)
        return found

    def glance(self, streams: Iterable[Stream], topics: Sequence[str]) -> dict[Stream, tuple[int, list[Event]]]:
        """The last version of many streams with their events of some topics: long lives, of which little is asked."""
        wanted = [bytes.fromhex(stream) for stream in streams]
        some = _SOME.format(topics=",".join(f"'{topic}'" for topic in topics))
        found: dict[Stream, tuple[int, list[Event]]] = {}
        for start in range(0, len(wanted), _CHUNK):
            with self.database.read() as tx:
                part = wanted[start : start + _CHUNK]
                found.update((stream.hex(), (version, [])) for stream, version in tx.rows_in(_VERSIONS, part))
                rows = tx.rows_in(some, part) if topics else []
            for row, event in zip(rows, self.codec.decode_all(rows), strict=True):
                found[row[2].hex()][1].append(event)
        return found

    def taken_by(self, kind: str, prefix: str, limit: int = _EVERYTHING) -> list[tuple[str, Stream, Event]]:
        """Claims of a kind whose key begins with ``prefix``, by key, with the events that took them."""
        with self.database.read() as tx:
            rows: list[Any] = tx.rows(_TAKEN_BY, (kind, prefix, prefix + _AFTER_ALL, limit))
        events = self.codec.decode_all([row[1:] for row in rows])
        return [(row[0], row[3].hex(), event) for row, event in zip(rows, events, strict=True)]

    def holders(self, kind: str, keys: Iterable[str]) -> dict[str, Stream]:
        """Who holds each of these claims; keys nobody holds are not in the answer."""
        wanted = list(keys)
        found: dict[str, Stream] = {}
        sql = f"SELECT key, stream_id FROM claims WHERE kind = '{kind}' AND key IN ({{keys}})"
        for start in range(0, len(wanted), _CHUNK):
            with self.database.read() as tx:
                found.update((key, stream.hex()) for key, stream in tx.rows_in(sql, wanted[start : start + _CHUNK]))
        return found

    def claimed(self, kind: str, prefix: str, limit: int = _EVERYTHING) -> list[tuple[str, Stream]]:
        """Claims of a kind whose key begins with ``prefix``, by key."""
        with self.database.read() as tx:
            rows: list[Any] = tx.rows(_CLAIMS, (kind, prefix, prefix + _AFTER_ALL, limit))
        return [(key, stream.hex()) for key, stream in rows]

    def last_claimed(self, kind: str, prefix: str) -> str | None:
        """The highest key of a kind that begins with ``prefix``."""
        sql = "SELECT max(key) FROM claims WHERE kind = ? AND key >= ? AND key < ?"
        with self.database.read() as tx:
            return tx.rows(sql, (kind, prefix, prefix + _AFTER_ALL))[0][0]  # type: ignore[no-any-return]

    def outcome(self, command_id: str) -> list[tuple[Stream, Event]]:
        """What came of a command; empty when it was never carried out."""
        with self.database.read() as tx:
            taken = tx.rows("SELECT position FROM claims WHERE kind = 'command' AND key = ?", (command_id,))
        return self._commit_from(taken[0][0]) if taken else []

    def _commit_from(self, position: int) -> list[tuple[Stream, Event]]:
        with self.database.read() as tx:
            rows = tx.rows(_OF_COMMIT, (position, position))
        return [(row[2].hex(), event) for row, event in zip(rows, self.codec.decode_all(rows), strict=True)]

    def pages(self, after: int = 0, limit: int = 5_000) -> Iterator[list[Recorded]]:
        """The log read forward, every event."""
        return (page.events for page in pages(self.database, self.codec, after, limit))

    def stretches(self, after: int, limit: int, topics: Sequence[str]) -> Iterator[Page]:
        """The log read forward, events of some topics, with the end of each stretch."""
        return pages(self.database, self.codec, after, limit, topics)

    def at(self, positions: Sequence[int]) -> list[Recorded]:
        """The events at these positions."""
        return at(self.database, self.codec, positions)

    def commit_end(self, position: int) -> Head | None:
        """The end of the commit that a position lies in; None beyond the log."""
        return commit_end(self.database, position)

    def last_before(self, stamp: int) -> Head | None:
        """The end of the last commit written before a moment (microseconds, UTC); None where there was none."""
        return last_before(self.database, stamp)

    def size_of(self, note: str) -> int:
        """How many events a checkpoint of this log covers. Raises BadNote, or RefusesToSign where the log differs."""
        return self._our_recorder.size_of(note)

    def checkpoint(self, seen: str | None = None) -> str:
        """A signed note of the log as it stands; ``seen`` is one that somebody else has. Raises RefusesToSign."""
        return self._our_recorder.checkpoint(seen)

    def destroy_keys(self, subjects: Iterable[bytes]) -> int:
        """Make the boxes of these people unreadable for ever; how many keys that took."""
        assert self._keys is not None, "a ledger without keys has nothing sealed"
        return self._keys.destroy(subjects, self._our_recorder.clock())

    def head(self) -> Head:
        """The end of the log."""
        return head(self.database)
