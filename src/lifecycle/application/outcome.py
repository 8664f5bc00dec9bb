"""What came of a command, for whoever asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from lifecycle.domain.events import ActRefused, Event
from lifecycle.domain.refusals import Refusal

Recorded = tuple[str, Event]


class Turned(msgspec.Struct, frozen=True):
    """Whom a refusal concerns (the id of a stream) and the refusal."""

    subject: str
    refusal: Refusal


class Outcome(msgspec.Struct):
    """Events as recorded, refusals, and how many cases were so already. ``repeated``: carried out before."""

    events: list[Recorded] = []
    refusals: list[Turned] = []
    unchanged: int = 0
    repeated: bool = False

    def add(self, other: Outcome) -> None:
        """Take the outcome of one chunk into that of the whole."""
        self.events += other.events
        self.refusals += other.refusals
        self.unchanged += other.unchanged
        self.repeated = self.repeated or other.repeated

    def count(self) -> Counter[str]:
        """How many events of each stored name."""
        return Counter(event.TOPIC for _, event in self.events)


def repeated(events: Iterable[Recorded]) -> Outcome:
    """The first outcome of a command, read from its events."""
    events = list(events)
    refusals = [Turned(stream, refusal_of(event)) for stream, event in events if isinstance(event, ActRefused)]
    return Outcome(events, refusals, repeated=True)


def refusal_of(event: ActRefused) -> Refusal:
    """The refusal an event recorded."""
    fields = {"act", "reason", "what", "cure", "basis", "reading", "criteria"}
    return msgspec.convert({name: getattr(event, name) for name in fields}, Refusal, from_attributes=True)
