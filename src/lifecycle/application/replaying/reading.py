"""The log read for people: commit after commit, with every box left shut."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from lifecycle.application.register import Register
from lifecycle.ledger import Recorded
from lifecycle.ledger.codec import Codec
from lifecycle.ledger.pages import pages

PAGE = 5_000
Watch = Callable[[int, int], None]
"""Told the position reached, and the end of the log."""


class _Shut:
    """A vault that opens nothing: looking on needs no personal data, and opening them is most of what reading costs."""

    def ensure(self, subjects: Iterable[bytes]) -> None:
        """No keys are made."""

    def fetch(self, subjects: Iterable[bytes]) -> None:
        """No keys are needed."""

    def seal(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes | None:
        """Nothing is written here."""
        raise NotImplementedError

    def open(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes | None:  # noqa: ARG002
        """Shut, as if everybody were erased."""
        return None


def commits(register: Register, watch: Watch) -> Iterator[list[Recorded]]:
    """The events of each commit from the first on, personal data left out, up to the log's end as it stands now."""
    codec, end = Codec(_Shut(), bytes), register.ledger.head().position
    for page in pages(register.ledger.database, codec, 0, PAGE):
        for _, events in groupby(page.events, key=lambda recorded: recorded.commit):
            yield list(events)
        watch(page.end.position, max(end, page.end.position))
        if page.end.position >= end:
            return
