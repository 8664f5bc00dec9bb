"""Checkpoints, signed here or shown from outside, against the roots made again."""

from __future__ import annotations

from collections.abc import Sequence

from lifecycle.domain.events import DecreeIssued, stored_names
from lifecycle.ledger.database import Row, Transaction
from lifecycle.ledger.notes import Checkpoint
from lifecycle.ledger.verifying.found import Fault, Part, at
from lifecycle.ledger.verifying.leaves import Tree
from lifecycle.ledger.verifying.signed import Signed

_ENDS = "SELECT last_position FROM commits WHERE number IN ({keys})"
_CHUNK = 5_000


class Vouched:
    """Every note has the root the log has at its size, and every decree has its note."""

    def __init__(self, tx: Transaction, notes: Signed, tree: Tree) -> None:
        self._tx = tx
        self._notes = notes
        self._tree = tree
        self._decreed = stored_names(DecreeIssued)
        self._decrees: set[int] = set()

    def page(self, rows: Sequence[Row]) -> Fault | None:
        """Remember which commits hold a decree."""
        decreed = self._decreed
        self._decrees.update(row[1] for row in rows if row[5] in decreed)
        return None

    def end(self) -> Fault | None:
        """Hold every note against the log, those signed here first, by size."""
        notes, borne_out = self._notes, 0
        if notes.strange:
            return Fault("checkpoints", 1, self._tree.size, "The key in the store is not the one that was given.")
        for size, note in notes.stored:
            if isinstance(note, str):
                return at("checkpoints", size, note)
            if fault := self._against("checkpoints", note, borne_out):
                return fault
            borne_out = size
        if unsigned := self._unsigned():
            return at("checkpoints", min(unsigned), "A decree was signed here, and its checkpoint is missing.")
        for size, note in notes.shown:
            if isinstance(note, str):
                return Fault("checkpoints", 1, max(self._tree.size, 1), note)
            if fault := self._against("shown", note, self._borne_out(size)):
                return fault
        if notes.against:
            return self._against("against", notes.against, self._borne_out(notes.against.size))
        return None

    def _borne_out(self, size: int) -> int:
        """The largest checkpoint below a size, all of which have been held against the log by now."""
        return max((signed for signed, _ in self._notes.stored if signed < size), default=0)

    def _against(self, part: Part, note: Checkpoint, borne_out: int) -> Fault | None:
        size = self._tree.size
        if note.size > size:
            what = f"The events after position {size:,} are missing: a checkpoint of {note.size:,} was signed."
            return Fault(part, size + 1, note.size, what)
        if self._tree.roots[note.size] != note.root:
            what = f"The first {note.size:,} events are not those that a checkpoint was signed for."
            return Fault(part, borne_out + 1, note.size, what)
        return None

    def _unsigned(self) -> list[int]:
        """The ends of commits with a decree that have no note."""
        commits, signed = sorted(self._decrees), {size for size, _ in self._notes.stored}
        chunks = (commits[start : start + _CHUNK] for start in range(0, len(commits), _CHUNK))
        ends = [end for chunk in chunks for (end,) in self._tx.rows_in(_ENDS, chunk)]
        return [end for end in ends if end not in signed]
