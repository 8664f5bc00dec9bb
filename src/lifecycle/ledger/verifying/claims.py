"""Claims made again from the events and compared with their table, both ways, in little memory.

What the events of a page take is looked up in the table when the page ends. There it is found for good, or a later
event has to release it; so only those are kept that wait for that. What is released must not be found. Every row found
was taken and not released; a row more than those is one that nobody took.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from operator import itemgetter

from lifecycle.ledger.database import Row, Transaction
from lifecycle.ledger.verifying.declared import Declarations, Unjudged
from lifecycle.ledger.verifying.found import Fault, at, first
from lifecycle.ledger.verifying.open_parts import Reader

_SOME = "SELECT key, stream_id, position FROM claims WHERE kind = ? AND key IN ({})"
_CHUNK = 5_000
_POSITION = itemgetter(2)

Taken = defaultdict[str, dict[str, Row]]
"""By kind and key the row that ought to be in the table: key, stream, position."""
Freed = defaultdict[str, dict[str, int]]
"""By kind and key where it was released."""


class Claims:
    """Some 400 bytes for each claim that is taken and not yet released, and 8 bytes for each that stands."""

    def __init__(self, tx: Transaction, reader: Reader) -> None:
        self._tx = tx
        self._declared = Declarations(reader)
        self._waiting: Taken = defaultdict(dict)
        self._standing = array("q")

    @property
    def count(self) -> int:
        """How many were found."""
        return len(self._standing)

    def page(self, rows: Sequence[Row]) -> Fault | None:
        """The next rows, which are what was recorded."""
        fresh: Taken = defaultdict(dict)
        freed: Freed = defaultdict(dict)
        waiting = self._waiting
        try:
            for position, stream, releases, takes in self._declared.of(rows):
                for kind, key in releases:
                    if fresh[kind].pop(key, None) is None and waiting[kind].pop(key, None) is None:
                        freed[kind][key] = position
                for kind, key in takes:
                    mine = fresh[kind]
                    if key in mine or key in waiting[kind]:
                        _require_same(kind, mine.get(key) or waiting[kind][key], position)
                    mine[key] = (key, stream, position)
        except Unjudged as unjudged:
            return unjudged.fault
        return first([self._settle(kind, fresh[kind], freed[kind]) for kind in {*fresh, *freed}])

    def end(self) -> Fault | None:
        """Claims that are not in the table, and rows of it that nobody took."""
        missing = [(row[2], kind) for kind, rows in self._waiting.items() for row in rows.values()]
        if missing:
            position, kind = min(missing)
            return at("claims", position, f"The {kind} this event took is not in the table of claims.")
        ((count,),) = self._tx.rows("SELECT count(*) FROM claims")
        return self._nobodys() if count != self.count else None

    def _settle(self, kind: str, fresh: dict[str, Row], freed: dict[str, int]) -> Fault | None:
        """Look up what a page took or released of a kind; what is not in the table waits for its release."""
        rows = self._rows(kind, [*fresh, *(key for key in freed if key not in fresh)])
        found = {*fresh.values()}.intersection(rows)
        self._standing.extend(map(_POSITION, found))
        if len(found) != len(fresh):
            self._waiting[kind].update((key, row) for key, row in fresh.items() if row not in found)
        if not freed:
            return None
        stale = [place for key, _, place in rows if isinstance(place, int) and place < freed.get(key, 0)]
        what = f"The table of claims has a {kind} that was taken here and released since."
        return at("claims", min(stale), what) if stale else None

    def _rows(self, kind: str, keys: Sequence[str]) -> list[Row]:
        found: list[Row] = []
        for start in range(0, len(keys), _CHUNK):
            some = keys[start : start + _CHUNK]
            found += self._tx.rows(_SOME.format(",".join("?" * len(some))), (kind, *some))
        return found

    def _nobodys(self) -> Fault:
        """The first row that no event stands for."""
        positions: Iterable[object] = map(itemgetter(0), self._tx.rows("SELECT position FROM claims"))
        strange = Counter(positions) - Counter(self._standing)
        where = min(position if isinstance(position, int) else 0 for position in strange)
        return at("claims", where, "The table of claims has a row at this position that no event stands for.")


def _require_same(kind: str, held: Row, position: int) -> None:
    """One event may take a claim twice; two may not. Raises Unjudged."""
    if held[2] != position:
        raise Unjudged(position, f"The event takes a {kind} that position {held[2]} holds.")
