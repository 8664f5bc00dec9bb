"""The log read forward: pages of decoded events, never splitting a commit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

import msgspec

from lifecycle.domain.events import Event
from lifecycle.ledger.codec import Codec
from lifecycle.ledger.database import Database

_END = "SELECT last_position, recorded_at FROM commits WHERE last_position >= ? ORDER BY number LIMIT 1"
_LAST = "SELECT last_position, recorded_at FROM commits ORDER BY number DESC LIMIT 1"
_ROWS = (
    "SELECT position, commit_number, recorded_at, stream_id, version, topic, state FROM events"
    " WHERE position > ? AND position <= ?"
)
_STRANGE = "SELECT topic FROM events WHERE position > ? AND position <= ?"


class Recorded(msgspec.Struct, frozen=True, gc=False):
    """An event with where and when it was written. ``stream`` is 32 hex digits, ``recorded_at`` microseconds UTC."""

    position: int
    commit: int
    recorded_at: int
    stream: str
    version: int
    event: Event


class Head(NamedTuple):
    """The end of the log."""

    position: int
    recorded_at: int

    @property
    def at(self) -> datetime:
        """The stamp of the last commit, UTC."""
        return datetime.fromtimestamp(self.recorded_at / 1_000_000, UTC)


def head(database: Database) -> Head:
    """The last position and its stamp; (0, 0) for an empty log."""
    with database.read() as tx:
        return Head(*(tx.rows(_LAST) or [(0, 0)])[0])


class Page(NamedTuple):
    """A stretch of the log: its events (perhaps of some topics only), and where it ends."""

    events: list[Recorded]
    end: Head


def page(database: Database, codec: Codec, after: int, limit: int, topics: Sequence[str] = ()) -> Page | None:
    """About ``limit`` positions from a position on, up to the end of a commit; None at the end of the log.

    ``topics`` picks events within the stretch; it does not change where the stretch ends. Raises UnknownTopic, also
    for an event that is not picked: a reader that knows less than the log must not pass over it in silence.
    """
    sql = _ROWS + (f" AND topic IN ({_marks(topics)})" if topics else "")
    with database.read() as tx:
        end = Head(*(tx.rows(_END, (after + limit,)) or tx.rows(_LAST) or [(0, 0)])[0])
        if end.position <= after:
            return None
        rows = tx.rows(f"{sql} ORDER BY position", (after, end.position, *topics))
        if topics:
            strange = f"{_STRANGE} AND topic NOT IN ({_marks(codec.topics)}) LIMIT 1"
            for (topic,) in tx.rows(strange, (after, end.position, *codec.topics)):
                codec.unknown(topic)
    plain, decode = codec.plain, codec.decode
    return Page(
        [
            Recorded(
                position,
                commit,
                recorded_at,
                stream.hex(),
                version,
                plain[topic](state) if topic in plain else decode(topic, state, stream, version),
            )
            for position, commit, recorded_at, stream, version, topic, state in rows
        ],
        end,
    )


def _marks(values: Sequence[str]) -> str:
    return ",".join("?" * len(values))


def pages(database: Database, codec: Codec, after: int, limit: int, topics: Sequence[str] = ()) -> Iterator[Page]:
    """Page after page until the end of the log as it stands when the last one is read."""
    while found := page(database, codec, after, limit, topics):
        yield found
        after = found.end.position
