"""What the events of a log declare: the claims each releases and takes, read from what stands in its open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from lifecycle.domain.events import Claim, Event, events_by_topic
from lifecycle.ledger.codec import UnknownTopic
from lifecycle.ledger.database import Row
from lifecycle.ledger.verifying.found import Part, at
from lifecycle.ledger.verifying.open_parts import Reader

Declared = tuple[int, bytes, tuple[Claim, ...], tuple[Claim, ...]]
"""What one event says: position, stream, what it releases, and what it takes after that."""


class Unjudged(Exception):  # noqa: N818 - caught where the fault is answered
    """An event whose claims cannot be known, or cannot be."""

    def __init__(self, position: int, what: str, part: Part = "log") -> None:
        super().__init__(what)
        self.fault = at(part, position, what)


class Declarations:
    """Reads as few events as it can: those whose class has claims, and those that begin a commit and so a command."""

    def __init__(self, reader: Reader) -> None:
        self._open = reader.decode_open
        self._silent = {topic for topic, event in events_by_topic().items() if not _declares(event)}
        self._commit = 0

    def of(self, rows: Sequence[Row]) -> Iterator[Declared]:
        """The next rows. Raises Unjudged for an event that cannot be read."""
        silent, commit = self._silent, self._commit
        for position, number, _at, stream, _version, topic, state in rows:
            begins = number != commit
            if not begins and topic in silent:
                continue
            commit = number
            try:
                event = self._open(topic, state)
            except UnknownTopic:
                raise Unjudged(position, f"The event {topic!r} was written by a newer program.", "newer") from None
            except msgspec.MsgspecError:
                raise Unjudged(position, f"What is stored as {topic!r} is no such event.") from None
            takes = (("command", event.command_id), *event.takes()) if begins else event.takes()
            yield position, stream, event.releases(), takes
        self._commit = commit


def _declares(event: type[Event]) -> bool:
    return event.takes is not Event.takes or event.releases is not Event.releases
