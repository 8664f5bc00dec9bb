"""Order, as the events say it: positions dense, versions of every stream gapless, commits one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter

from lifecycle.ledger.database import Row
from lifecycle.ledger.verifying.found import Fault, at, first

_COMMIT = itemgetter(1, 2)


class Order:
    """Holds the versions of every stream so far (some 150 bytes a stream)."""

    def __init__(self) -> None:
        self._versions: dict[bytes, int] = {}
        self._last: Row = (0, 0, 0)
        self.size = 0
        self.since = 0
        self.ended: list[Row] = []
        """Commits that ended, for whoever wants them: number, recorded_at, first and last position."""

    @property
    def last(self) -> Row:
        """The last commit, as far as the log was read."""
        return (*self._last, self.size)

    def page(self, rows: Sequence[Row]) -> Fault | None:
        """The next rows."""
        if not self.size:
            self.since = rows[0][2]
        found = first([self._dense(rows), self._gapless(rows), self._stamped(rows)])
        self.size += len(rows)
        return found

    def end(self) -> Fault | None:
        """Nothing is left: what is missing at the end only others can know."""
        return None

    def _dense(self, rows: Sequence[Row]) -> Fault | None:
        begin = self.size + 1
        if [row[0] for row in rows] == list(range(begin, begin + len(rows))):
            return None
        due, found = next((due, row[0]) for due, row in enumerate(rows, begin) if row[0] != due)
        if found < due:
            return at("log", found, "A row stands before the first position.")
        return at("log", due, "The event at this position is missing, and others stand after it.")

    def _gapless(self, rows: Sequence[Row]) -> Fault | None:
        versions = self._versions
        for position, _commit, _at, stream, version, _topic, _state in rows:
            due = versions.get(stream, 0) + 1
            if version != due:
                return at("log", position, f"The event is version {version} of its stream, where {due} is due.")
            versions[stream] = due
        return None

    def _stamped(self, rows: Sequence[Row]) -> Fault | None:
        """Numbers and stamps of commits; every event has those of its commit."""
        position = self.size
        for (number, stamp), events in groupby(rows, _COMMIT):
            last, before, _ = self._last
            if (number, stamp) != (last, before):
                if number != last + 1 or not isinstance(stamp, int) or stamp < before:
                    return at("log", position + 1, "The event's commit or its stamp does not follow the one before.")
                if last:
                    self.ended.append((*self._last, position))
                self._last = (number, stamp, position + 1)
            position += len(list(events))
        return None
