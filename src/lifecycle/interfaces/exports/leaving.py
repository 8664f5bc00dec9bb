"""What all exports of the log have in common: how far it is read, under which names, and who is on record for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import uuid4
from zoneinfo import ZoneInfo

from lifecycle.application.exporting import record_identified
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.replaying.reading import Watch, commits
from lifecycle.domain.events import Event
from lifecycle.interfaces.exports.pseudonyms import KEY_BYTES, Names, Plain, Pseudonyms
from lifecycle.ledger import Recorded

_OF_ONE = ("participant.", "slot.")
EVENTS = "events"
"""What the log itself is called among the tables of an export."""


class Leaving:
    """One export of a register up to a position; ``by`` takes it out with names, None: nobody is named in it."""

    def __init__(self, register: Register, position: int, by: str | None) -> None:
        self.register = register
        self.position = position
        self.by = by
        self.identified = by is not None
        self.zone = ZoneInfo(register.profile.zone)
        self.names: Names = Plain() if self.identified else Pseudonyms(register.random(KEY_BYTES))

    def record(self, export: str, tables: Iterable[str]) -> Outcome:
        """Record who takes it out, where it names people, before anything is written. Its refusals end the export."""
        if self.by is None:
            return Outcome()
        return record_identified(
            self.register,
            export=export,
            tables=tuple(tables),
            position=self.position,
            by=self.by,
            command_id=uuid4().hex,
        )

    def events(self, watch: Watch) -> Iterator[Recorded]:
        """The log up to the position, in its order where people are named.

        For an export that names nobody nothing personal is even opened, and the order within a commit is drawn by the
        key of the export: it would be that of the lines of a paper. What happened to one case or place keeps its own.
        """
        read = self._opened(watch) if self.identified else commits(self.register, watch)
        for commit in read:
            if commit[0].position > self.position:
                return
            yield from commit if self.identified else sorted(commit, key=self._lot)

    def _opened(self, watch: Watch) -> Iterator[list[Recorded]]:
        for page in self.register.ledger.pages():
            yield from ([at] for at in page)
            watch(min(page[-1].position, self.position), self.position)

    def _lot(self, at: Recorded) -> tuple[str, int]:
        of = at.stream if is_of_one(at.event) else str(at.position)
        return self.names.of("order", f"{at.commit}/{of}"), at.position


def is_of_one(event: Event) -> bool:
    """Whether its stream is that of one case or place. Those of papers have an event for each line."""
    return event.TOPIC.startswith(_OF_ONE)
