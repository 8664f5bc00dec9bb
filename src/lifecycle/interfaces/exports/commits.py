"""Which commit a position of the log lies in."""

from __future__ import annotations

from array import array
from bisect import bisect_left

from lifecycle.ledger import Ledger


class Commits:
    """Numbers of commits by position. In memory are eight bytes a commit."""

    def __init__(self, ledger: Ledger) -> None:
        with ledger.database.read() as tx:
            found = tx.rows("SELECT last_position FROM commits ORDER BY number")
        self._ends = array("q", (row[0] for row in found))

    def of(self, position: int) -> int:
        """The number of the commit, from 1 without gaps."""
        return bisect_left(self._ends, position) + 1
