"""Ledgers for tests that write events themselves: no keys, boxes in the open, a tree over everything."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lifecycle.ledger import Database, Ledger
from lifecycle.ledger.codec import Codec, Random, Vault
from lifecycle.ledger.recorder import Clock, RegisterRecorder
from lifecycle.ledger.tree import Leaves

NAME = "fresh"


class OpenVault:
    """Keeps boxes as they are."""

    def ensure(self, subjects: Iterable[bytes]) -> None:
        """No keys."""

    def fetch(self, subjects: Iterable[bytes]) -> None:
        """No keys."""

    def seal(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes | None:  # noqa: ARG002
        """The box as it is."""
        return box

    def open(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes | None:  # noqa: ARG002
        """The box as it is."""
        return box


def recorder_of(database: Database, clock: Clock = lambda: 0) -> RegisterRecorder:
    """A recorder that signs nothing."""
    return RegisterRecorder(database, clock, Leaves(NAME))


def ledger_of(
    database: Database, clock: Callable[[], int] = lambda: 0, random: Random = bytes, vault: Vault | None = None
) -> Ledger:
    """A ledger over it; ``random`` gives the salt."""
    return Ledger(database, recorder_of(database, clock), Codec(vault or OpenVault(), random))
