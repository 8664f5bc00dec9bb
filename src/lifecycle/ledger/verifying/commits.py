"""The table of commits against what the events say."""

from __future__ import annotations

from collections.abc import Sequence

from lifecycle.ledger.database import Row, Transaction
from lifecycle.ledger.verifying.found import Fault, at
from lifecycle.ledger.verifying.order import Order

_STORED = (
    "SELECT number, recorded_at, first_position, last_position FROM commits WHERE number > ? AND number <= ?"
    " ORDER BY number"
)
_STRANGE = "SELECT number FROM commits WHERE number < 1 OR number > ? ORDER BY number LIMIT 1"
_LONGER = """SELECT last_position FROM commits
    WHERE number = ? AND recorded_at = ? AND first_position = ? AND last_position > ?"""


class Commits:
    """Every commit has its row, with the positions and the stamp of its events; no row is without events."""

    def __init__(self, tx: Transaction, order: Order) -> None:
        self._tx = tx
        self._order = order
        self._judged = 0

    def page(self, rows: Sequence[Row]) -> Fault | None:  # noqa: ARG002 - the order has read them
        """The commits that ended in the last rows."""
        ended, self._order.ended = self._order.ended, []
        return self._as_stored(ended)

    def end(self) -> Fault | None:
        """The last commit, and commits of events that are not there."""
        number, *_, size = last = self._order.last
        for (end,) in self._tx.rows(_LONGER, last):
            return Fault("log", size + 1, end, f"Events are missing: commit {number} ends at position {end}.")
        if number and (found := self._as_stored([last])):
            return found
        if strange := self._tx.rows(_STRANGE, (number,)):
            return at("log", size + 1, f"Events are missing: commit {strange[0][0]} has none in the log.")
        return None

    def _as_stored(self, said: Sequence[Row]) -> Fault | None:
        if not said:
            return None
        stored = self._tx.rows(_STORED, (self._judged, said[-1][0]))
        self._judged = said[-1][0]
        if stored == said:
            return None
        rows = {row[0]: row for row in stored}
        commit = next(commit for commit in said if rows.get(commit[0]) != commit)
        return Fault("log", commit[2], commit[3], _what(commit[0], rows.get(commit[0])))


def _what(number: int, row: Row | None) -> str:
    if row is None:
        return f"Commit {number} is missing; its events are there."
    return f"Commit {number} is stored with other positions or another stamp than its events have."
