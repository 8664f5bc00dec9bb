"""The log read forward: pages of decoded events, never splitting a commit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

import msgspec

from lifecycle.domain.events import Event, RegisterOpened
from lifecycle.ledger.codec import Codec, Stored
from lifecycle.ledger.database import Database
from lifecycle.ledger.stores import NotWhole

_END = "SELECT last_position, recorded_at FROM commits WHERE last_position >= ? ORDER BY number LIMIT 1"
_LAST = "SELECT last_position, recorded_at FROM commits ORDER BY number DESC LIMIT 1"
_BEFORE = "SELECT last_position, recorded_at FROM commits WHERE recorded_at < ? ORDER BY number DESC LIMIT 1"
_COLUMNS = "SELECT topic, state, stream_id, version, position, commit_number, recorded_at FROM events"
_ROWS = f"{_COLUMNS} WHERE position > ? AND position <= ?"
_AT = f"{_COLUMNS} WHERE position IN ({{keys}}) ORDER BY position"
_AT_ONCE = 10_000
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


def opening(database: Database) -> RegisterOpened | None:
    """The first event, which says under which law a register stands; None where it was never opened.

    Raises NotWhole for one that cannot be read.
    """
    with database.read() as tx:
        rows = tx.rows("SELECT state FROM events WHERE position = 1 AND topic = ?", (RegisterOpened.TOPIC,))
    try:
        return msgspec.json.decode(rows[0][0], type=RegisterOpened) if rows else None
    except (msgspec.MsgspecError, TypeError, ValueError) as error:
        raise NotWhole(
            "The register's first event cannot be read: it was altered.\n"
            "  lifecycle verify REGISTER says what else was; restore the newest backup that is whole."
        ) from error


def commit_end(database: Database, position: int) -> Head | None:
    """The end of the commit that a position lies in; None beyond the log."""
    with database.read() as tx:
        return next((Head(*row) for row in tx.rows(_END, (position,))), None)


def last_before(database: Database, stamp: int) -> Head | None:
    """The end of the last commit written before a moment (microseconds, UTC); None where there was none."""
    with database.read() as tx:
        return next((Head(*row) for row in tx.rows(_BEFORE, (stamp,))), None)


def at(database: Database, codec: Codec, positions: Sequence[int]) -> list[Recorded]:
    """The events at these positions."""
    found: list[Stored] = []
    for start in range(0, len(positions), _AT_ONCE):
        with database.read() as tx:
            found += tx.rows_in(_AT, positions[start : start + _AT_ONCE])
    return _recorded(found, codec.decode_all(found))


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
    return Page(_recorded(rows, codec.decode_all(rows)), end)


def _recorded(rows: Sequence[Stored], events: Sequence[Event]) -> list[Recorded]:
    return [
        Recorded(position, commit, recorded_at, stream.hex(), version, event)
        for (_, _, stream, version, position, commit, recorded_at), event in zip(rows, events, strict=True)
    ]


def _marks(values: Sequence[str]) -> str:
    return ",".join("?" * len(values))


def pages(database: Database, codec: Codec, after: int, limit: int, topics: Sequence[str] = ()) -> Iterator[Page]:
    """Page after page until the end of the log as it stands when the last one is read."""
    while found := page(database, codec, after, limit, topics):
        yield found
        after = found.end.position
