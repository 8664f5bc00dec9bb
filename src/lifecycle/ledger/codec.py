"""Events to stored bytes and back.

Stored state, version 1: one JSON object in UTF-8, written once and never re-serialised ::

    {"salt":"<16 random bytes, base64url, 22 characters>","box":<sealed personal data>, <fields of the event>}

``salt`` comes first, ``box`` follows only where the event has personal data, then the event's own fields in the order
of its class, defaults left out; ``effective_on`` is always the first of them, so the box ends where that name stands
last: only the box holds names that others chose (the headers of a sheet). The box is what :class:`Vault` made of the
personal JSON; today it is that JSON in the open, and sealing under a per-person key takes this place later without
touching an event.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import NamedTuple, NoReturn, Protocol
from uuid import UUID

import msgspec
from eventsourcing.persistence import Mapper, StoredEvent
from msgspec.structs import force_setattr

from lifecycle.domain.events import Event, events_by_topic

Random = Callable[[int], bytes]
"""So many random bytes."""


_SALT, _BOX, _FIRST_FIELD = b'{"salt":"', b'"box":', b',"effective_on":"'
_BOX_AT = len(_SALT) + 22 + len(b'",')


class Entry(NamedTuple):
    """An event at its place in a stream, as the library's mapper wants it."""

    originator_id: UUID
    originator_version: int
    event: Event


class Vault(Protocol):
    """Where personal data are sealed. Bytes in and out are JSON values."""

    def seal(self, box: bytes, stream: bytes, version: int, topic: str) -> bytes:
        """The personal JSON as it may lie in the log."""

    def open(self, box: bytes, stream: bytes, version: int, topic: str) -> bytes:
        """The personal JSON again."""


class OpenVault:
    """Keeps the box in the open: the seam, until every person has a key."""

    def seal(self, box: bytes, stream: bytes, version: int, topic: str) -> bytes:  # noqa: ARG002
        """The box as it is."""
        return box

    def open(self, box: bytes, stream: bytes, version: int, topic: str) -> bytes:  # noqa: ARG002
        """The box as it is."""
        return box


class UnknownTopic(Exception):  # noqa: N818
    """A row names an event this program does not know; nothing is imported on a row's word."""


class Codec:
    """Encodes and decodes events by their permanent topics, one cached decoder each.

    ``plain`` has the decoders of events that never hold a box, for readers of the whole log: state to event.
    """

    def __init__(self, vault: Vault, random: Random) -> None:
        self._vault = vault
        self._random = random
        self._encode = msgspec.json.Encoder().encode
        known = events_by_topic().items()
        self.plain = {topic: msgspec.json.Decoder(event).decode for topic, event in known if event.BOX is None}
        self._boxed = {topic: self._opener(topic, event, event.BOX) for topic, event in known if event.BOX is not None}

    def encode(self, event: Event, stream: bytes, version: int) -> bytes:
        """The exact bytes to store."""
        head = _SALT + urlsafe_b64encode(self._random(16))[:22] + b'",'
        personal = getattr(event, "personal", None)
        if personal is None:
            return head + self._encode(event)[1:]
        box = self._vault.seal(self._encode(personal), stream, version, event.TOPIC)
        return head + _BOX + box + b"," + self._encode(msgspec.structs.replace(event, personal=None))[1:]

    def decode(self, topic: str, state: bytes, stream: bytes, version: int) -> Event:
        """The event stored under a topic. Raises UnknownTopic."""
        if topic in self.plain:
            return self.plain[topic](state)
        reader = self._boxed.get(topic) or self.unknown(topic)
        return reader(state, stream, version)

    @property
    def topics(self) -> tuple[str, ...]:
        """The stored names it can read."""
        return (*self.plain, *self._boxed)

    def unknown(self, topic: str) -> NoReturn:
        """Raise UnknownTopic for a stored name it cannot read."""
        raise UnknownTopic(f"no event is stored as {topic!r}; this register was written by a newer program")

    def _opener(
        self, topic: str, event: type[Event], box: type[msgspec.Struct]
    ) -> Callable[[bytes, bytes, int], Event]:
        decode, decode_box = msgspec.json.Decoder(event).decode, msgspec.json.Decoder(box).decode
        open_box = self._vault.open

        def boxed(state: bytes, stream: bytes, version: int) -> Event:
            found = decode(state)
            if state.startswith(_BOX, _BOX_AT):
                begin = _BOX_AT + len(_BOX)
                sealed = state[begin : state.rindex(_FIRST_FIELD)]
                force_setattr(found, "personal", decode_box(open_box(sealed, stream, version, topic)))
            return found

        return boxed


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
