"""Whose keys a log needs: each box has one in the key store that will stand beside it, destroyed or not."""

from __future__ import annotations

from collections.abc import Sequence

from lifecycle.ledger.database import Database
from lifecycle.ledger.verifying import Fault, Reader, Sealed
from lifecycle.ledger.verifying.found import at

_SOME = "SELECT subject FROM subject_keys WHERE subject IN ({keys})"
_CHUNK = 5_000
_LOST = "The key of what is sealed here is in none of these key stores."


class Needed(Sealed):
    """A check for :func:`verify`: nobody's key may be missing from all of these key stores."""

    def __init__(self, ledger: Database, stores: Sequence[Database], reader: Reader) -> None:
        super().__init__(ledger, stores[0], reader)
        self._stores = stores

    @property
    def sealed(self) -> dict[bytes, int]:
        """Whom boxes are about, and the position of the first."""
        return self._sealed

    @property
    def erased(self) -> set[bytes]:
        """Whose keys are to be destroyed: the log says that they were erased."""
        return {*self._erased}

    def end(self) -> Fault | None:
        """Look for everybody."""
        missing = {*self._sealed}
        for store in self._stores:
            missing -= among(store, missing)
        return at("keys", min(map(self._sealed.__getitem__, missing)), _LOST) if missing else None


def among(store: Database, subjects: set[bytes], more: str = "") -> set[bytes]:
    """Which of these have a row in a key store; ``more`` narrows it in SQL."""
    if not store.has_table("subject_keys"):
        return set()
    wanted = sorted(subjects)
    with store.read() as tx:
        return {
            bytes(subject)
            for start in range(0, len(wanted), _CHUNK)
            for (subject,) in tx.rows_in(_SOME + more, wanted[start : start + _CHUNK])
        }
