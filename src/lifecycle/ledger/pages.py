"""The log read forward: pages of decoded events, never splitting a commit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from lifecycle.domain.events import Event
from lifecycle.ledger.codec import Codec
from lifecycle.ledger.database import Database, Transaction

_END = "SELECT last_position FROM commits WHERE last_position >= ? ORDER BY number LIMIT 1"
_LAST = "SELECT last_position, recorded_at FROM commits ORDER BY number DESC LIMIT 1"
_ROWS = (
    "SELECT position, commit_number, recorded_at, stream_id, version, topic, state FROM events"
    " WHERE position > ? AND position <= ? ORDER BY position"
)


class Recorded(NamedTuple):
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


def page(database: Database, codec: Codec, after: int, limit: int) -> list[Recorded]:
    """The events after a position: about ``limit``, up to the end of the commit in which that number is reached."""
    with database.read() as tx:
        rows = tx.rows(_ROWS, (after, _page_end(tx, after + limit)))
    decode = codec.decode
    return [
        Recorded(position, commit, recorded_at, stream.hex(), version, decode(topic, state, stream, version))
        for position, commit, recorded_at, stream, version, topic, state in rows
    ]


def pages(database: Database, codec: Codec, after: int, limit: int) -> Iterator[list[Recorded]]:
    """Page after page until the end of the log as it stands when the last one is read."""
    while found := page(database, codec, after, limit):
        yield found
        after = found[-1].position


def _page_end(tx: Transaction, wanted: int) -> int:
    end = tx.rows(_END, (wanted,)) or tx.rows(_LAST) or [(0,)]
    return int(end[0][0])
