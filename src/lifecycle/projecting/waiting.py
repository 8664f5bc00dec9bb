"""Waiting for registers to grow: woken by the server where there is one, by the clock everywhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from lifecycle.ledger import Database

Wait = Callable[[], None]
"""Returns when a log may have grown, or after the longest time it waits."""

LOOK_AT_FILES = 0.5
"""Seconds between two looks at files, which wake nobody."""
LOOK_AT_SERVER = 30.0
"""Seconds after which a server is looked at, whatever was missed of what it told."""


@contextmanager
def waiting(ledgers: Sequence[Database], longest: float | None = None) -> Iterator[Wait]:
    """Waits for any of these logs, which lie in one place; at most ``longest`` seconds.

    What is committed from here on wakes it, also while nobody waits: whoever reads the logs after this began, and then
    waits, misses nothing.
    """
    if ledgers and ledgers[0].engine.dialect.name == "postgresql":
        with _listening(ledgers, LOOK_AT_SERVER if longest is None else longest) as wait:
            yield wait
    else:
        yield lambda: time.sleep(LOOK_AT_FILES if longest is None else longest)


@contextmanager
def _listening(ledgers: Sequence[Database], longest: float) -> Iterator[Wait]:
    """On one connection, since the logs of a place are schemas of one database; the recorder notifies by schema."""
    raw = ledgers[0].engine.raw_connection()
    connection: Any = raw.driver_connection
    raw.detach()
    with closing(connection):
        connection.autocommit = True
        for ledger in ledgers:
            connection.execute(f"LISTEN lifecycle_{ledger.name}")

        def wait() -> None:
            for _ in connection.notifies(timeout=longest, stop_after=1):
                pass

        yield wait
