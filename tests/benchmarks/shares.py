"""Where the time of an append goes: its parts timed from outside, each less the parts it calls, so that they add up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter
from typing import Any
from unittest.mock import patch

from lifecycle.domain.events import Event
from lifecycle.ledger import Ledger, recorder
from lifecycle.ledger.claims import changes_of
from lifecycle.ledger.database import Transaction
from lifecycle.ledger.tree import Leaves, tiles
from lifecycle.ledger.vault import KeyVault
from tests.benchmarks import desks, writing
from tests.benchmarks.contest import Row, absolute, timed
from tests.benchmarks.lives import EVENTS_A_LIFE, REGULATION, Life

PARTS = {
    "encoding": "encoding",
    "sealing": "sealing",
    "keys": "keys made",
    "claims": "claims",
    "tree": "tree",
    "insert": "rows in, committed",
    "rest": "all else",
}
"""What an append does, by name: as it is said in the table."""


class Watches:
    """Seconds by part. A watch costs under a microsecond a call, and only sealing is called for single events."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(PARTS, 0.0)
        self._below = 0.0

    def on(self, part: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same call, its own time put down to a part."""
        seconds = self.seconds

        def watched(*given: Any) -> Any:
            beside, self._below, start = self._below, 0.0, perf_counter()
            answer = call(*given)
            took = perf_counter() - start
            seconds[part] += took - self._below
            self._below = beside + took
            return answer

        return watched

    def put_on(self, ledger: Ledger) -> ExitStack:
        """Watch everything an append of this ledger calls, for the length of a block."""
        dialect, many = ledger.database.engine.dialect, Transaction.many
        insert = self.on("insert", many)

        def of_events(tx: Transaction, sql: str, rows: Sequence[Any]) -> int:
            changed: int = (insert if sql.startswith("INSERT INTO events") else many)(tx, sql, rows)
            return changed

        watched: tuple[tuple[str, Any, str], ...] = (
            ("rest", ledger, "append"),
            ("encoding", ledger.codec, "encode_all"),
            ("keys", KeyVault, "ensure"),
            ("sealing", KeyVault, "seal"),
            ("claims", recorder, "take_and_release"),
            ("tree", Leaves, "hashes"),
            ("tree", tiles, "extend"),
            ("insert", dialect, "do_commit"),
        )
        stack = ExitStack()
        stack.enter_context(patch.object(Transaction, "many", of_events))
        for part, owner, name in watched:
            stack.enter_context(patch.object(owner, name, self.on(part, getattr(owner, name))))
        return stack


def measure(folder: Path, people: Sequence[Life], rounds: int) -> list[Row]:
    """Per cent of the time of appending ready ten-event lives, part by part."""
    taken = [_shares(folder, people) for _ in range(rounds)]
    return [
        absolute(f"append_{part}", f"of an append: {said}", [shares[part] for shares in taken], "%")
        for part, said in PARTS.items()
    ]


def _shares(folder: Path, people: Sequence[Life]) -> dict[str, float]:
    desk = desks.fresh(folder, REGULATION)
    commits = [writing.entries(chunk, EVENTS_A_LIFE) for chunk in writing.in_commits(people)]
    watches, ledger = Watches(), desk.register.ledger
    with timed(), watches.put_on(ledger):
        for number, commit in enumerate(commits):
            ledger.append(commit, f"ready/{number}")
    desk.close()
    declared = min(_declared(commits) for _ in range(3))
    watches.seconds["claims"] += declared
    watches.seconds["rest"] -= declared
    whole = sum(watches.seconds.values())
    return {part: 100 * seconds / whole for part, seconds in watches.seconds.items()}


def _declared(commits: Sequence[Sequence[tuple[str, int, Event]]]) -> float:
    """Seconds to ask events for their claims: calls too short to be watched, so done by themselves."""
    with timed() as watch:
        for commit in commits:
            _ = [changes_of(event) for _, _, event in commit]
    return watch.seconds
