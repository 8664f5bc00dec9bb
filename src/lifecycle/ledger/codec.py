"""Events to stored bytes and back.

Stored state, version 1: one JSON object in UTF-8, written once and never re-serialised ::

    {"salt":"<16 random bytes, base64url, 22 characters>","box":<sealed personal data>, <fields of the event>}

``salt`` comes first, ``box`` follows only where the event has personal data, then the event's own fields in the order
of its class, defaults left out; ``effective_on`` is always the first of them, so the box ends where that name stands
last: only the box holds names that others chose (the headers of a sheet). The box is what the :class:`Vault` made of
the personal JSON (:mod:`lifecycle.ledger.vault`), opened under the stored name; a retired event is lifted after that.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import count
from typing import Any, NamedTuple, NoReturn, Protocol
from uuid import UUID

import msgspec
from eventsourcing.persistence import Mapper, StoredEvent
from msgspec.structs import force_setattr, replace

from lifecycle.domain.events import Event, events_by_topic

Random = Callable[[int], bytes]
"""So many random bytes."""

Stored = tuple[Any, ...]
"""A row as it is decoded: topic, state, stream, version, and whatever else the reader wanted of it."""

_SALT, _BOX, _FIRST_FIELD = b'{"salt":"', b'"box":', b',"effective_on":"'
_BOX_AT = len(_SALT) + 22 + len(b'",')
_SALT_BYTES = 16
_BOX_BEGINS = _BOX_AT + len(_BOX)


class Entry(NamedTuple):
    """An event at its place in a stream, as the library's mapper wants it."""

    originator_id: UUID
    originator_version: int
    event: Event


class Vault(Protocol):
    """Where personal data are sealed under the key of their subject. Bytes in and out are JSON values."""

    def ensure(self, subjects: Iterable[bytes]) -> None:
        """Make the keys that are not there yet, all at once, before anything is sealed under them."""

    def fetch(self, subjects: Iterable[bytes]) -> None:
        """Have these keys at hand."""

    def seal(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes | None:
        """The personal JSON as it may lie in the log; None when nothing about the subject may be kept."""

    def open(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes | None:
        """The personal JSON again; None when the subject was erased."""


class UnknownTopic(Exception):  # noqa: N818
    """A row names an event this program does not know; nothing is imported on a row's word."""


class Codec:
    """Encodes and decodes events by their permanent topics, one cached decoder each."""

    def __init__(self, vault: Vault, random: Random) -> None:
        self._vault = vault
        self._random = random
        self._encode = msgspec.json.Encoder().encode
        self._known = events_by_topic()
        self._decoders = {topic: msgspec.json.Decoder(event).decode for topic, event in self._known.items()}
        self._boxes = {
            topic: msgspec.json.Decoder(event.BOX).decode for topic, event in self._known.items() if event.BOX
        }
        self._retired = {topic for topic, event in self._known.items() if event.NEWER}

    def encode_all(self, entries: Sequence[tuple[bytes, int, Event]]) -> list[bytes]:
        """The exact bytes to store for events at their places, under keys that are made first, all at once."""
        self._vault.ensure(self.subjects(entries))
        salts = self._random(_SALT_BYTES * len(entries))
        return [
            self._stored(event, stream, version, salts[at : at + _SALT_BYTES])
            for at, (stream, version, event) in zip(count(0, _SALT_BYTES), entries, strict=False)
        ]

    @staticmethod
    def subjects(entries: Iterable[tuple[bytes, int, Event]]) -> set[bytes]:
        """Whom the boxes of these events are about."""
        return {
            _subject(event, stream)
            for stream, _, event in entries
            if event.BOX and getattr(event, "personal", None) is not None
        }

    @staticmethod
    def without(entries: Sequence[tuple[bytes, int, Event]], gone: Collection[bytes]) -> list[tuple[bytes, int, Event]]:
        """The same events without what is personal about these people."""
        return [
            (stream, version, replace(event, personal=None) if event.BOX and _subject(event, stream) in gone else event)
            for stream, version, event in entries
        ]

    def encode(self, event: Event, stream: bytes, version: int) -> bytes:
        """The exact bytes to store for one event."""
        return self.encode_all([(stream, version, event)])[0]

    def _stored(self, event: Event, stream: bytes, version: int, salt: bytes) -> bytes:
        head = _SALT + urlsafe_b64encode(salt)[:22] + b'",'
        personal = getattr(event, "personal", None)
        if personal is None:
            return head + self._encode(event)[1:]
        subject = _subject(event, stream)
        box = self._vault.seal(self._encode(personal), subject, stream, version, event.TOPIC)
        shown = self._encode(replace(event, personal=None))[1:]
        return head + shown if box is None else head + _BOX + box + b"," + shown

    def decode_all(self, rows: Sequence[Stored]) -> list[Event]:
        """The events of rows, boxes opened; the keys of them all are fetched together. Raises UnknownTopic."""
        decoders, boxes = self._decoders, self._boxes
        try:
            events = [decoders[row[0]](row[1]) for row in rows]
        except KeyError as unknown:
            self.unknown(unknown.args[0])
        boxed = [
            (event, row, _subject(event, row[2]))
            for event, row in zip(events, rows, strict=True)
            if row[0] in boxes and row[1].startswith(_BOX, _BOX_AT)
        ]
        if boxed:
            self._vault.fetch({subject for _, _, subject in boxed})
            for event, (topic, state, stream, version, *_), subject in boxed:
                sealed = state[_BOX_BEGINS : state.rindex(_FIRST_FIELD)]
                opened = self._vault.open(sealed, subject, stream, version, topic)
                force_setattr(event, "personal", None if opened is None else boxes[topic](opened))
        if self._retired:
            return [_lifted(event) for event in events]
        return events

    def decode(self, topic: str, state: bytes, stream: bytes, version: int) -> Event:
        """The event stored under a topic. Raises UnknownTopic."""
        return self.decode_all([(topic, state, stream, version)])[0]

    def decode_open(self, topic: str, state: bytes) -> Event:
        """What stands in the open of an event, its box left shut. Raises UnknownTopic."""
        decode = self._decoders.get(topic) or self.unknown(topic)
        return decode(state)

    @property
    def topics(self) -> tuple[str, ...]:
        """The stored names it can read."""
        return tuple(self._known)

    def unknown(self, topic: str) -> NoReturn:
        """Raise UnknownTopic for a stored name it cannot read."""
        raise UnknownTopic(f"no event is stored as {topic!r}; this register was written by a newer program")


def _subject(event: Event, stream: bytes) -> bytes:
    """Whose key a box has."""
    whose = event.whose()
    return stream if whose is None else bytes.fromhex(whose)


def _lifted(event: Event) -> Event:
    while event.NEWER:
        event = event.lifted()
    return event


class EventMapper(Mapper[UUID]):
    """The library's mapper interface over our codec."""

    def __init__(self, codec: Codec) -> None:
        self.codec = codec

    def to_stored_event(self, domain_event: Entry) -> StoredEvent:  # type: ignore[override]
        """An entry to its row."""
        stream, version, event = domain_event
        return StoredEvent(stream, version, event.TOPIC, self.codec.encode(event, stream.bytes, version))

    def to_domain_event(self, stored_event: StoredEvent) -> Entry:
        """A row to its entry."""
        stream, version = stored_event.originator_id, stored_event.originator_version
        assert isinstance(stream, UUID)
        return Entry(stream, version, self.codec.decode(stored_event.topic, stored_event.state, stream.bytes, version))
