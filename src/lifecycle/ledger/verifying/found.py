"""What checking a log can find, and what a check is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

import msgspec

from lifecycle.ledger.database import Row

Part = Literal["log", "tree", "claims", "checkpoints", "shown", "against", "keys", "newer"]
"""What differs: the rows of events and commits, the stored tree, the table of claims, a checkpoint signed here, one
shown before, one from outside, or the key store; or the program, which is older than the log."""


class Fault(msgspec.Struct, frozen=True):
    """The first thing that differs, and the positions it stands at: ``first`` and ``last`` are one where it is a row.

    ``what`` is a sentence for people; it quotes nothing that was stored but names of kinds and topics.
    """

    part: Part
    first: int
    last: int
    what: str


class Verified(msgspec.Struct, frozen=True):
    """A log that bears everything out: how much was checked, the root over all of it (32 bytes), and its stamps.

    ``since`` and ``until`` are the stamps of the first and the last commit, microseconds since 1970 (UTC); 0 where
    nothing was written yet. ``against`` is the size of the note from outside, where one was given.
    """

    register: str
    events: int
    commits: int
    claims: int
    checkpoints: int
    root: bytes
    since: int
    until: int
    against: int | None = None


class Check(Protocol):
    """One thing to be checked while the log is read once, from position 1 on."""

    def page(self, rows: Sequence[Row]) -> Fault | None:
        """Judge the next rows: position, commit_number, recorded_at, stream_id, version, topic, state."""

    def end(self) -> Fault | None:
        """Judge what only the whole log can show."""


def at(part: Part, position: int, what: str) -> Fault:
    """A fault of one row."""
    return Fault(part, position, position, what)


def first(found: Sequence[Fault | None]) -> Fault | None:
    """The fault that comes first in the log; of two at one place the one found first."""
    return min(filter(None, found), key=lambda fault: fault.first, default=None)
