"""The notes a log is held against: read, and their signatures checked, before the log is."""

from __future__ import annotations

from operator import itemgetter
from typing import NamedTuple

from lifecycle.ledger.database import Transaction
from lifecycle.ledger.notes import BadNote, Checkpoint, Verifier, opened
from lifecycle.ledger.verifying.reading import is_unreadable

_KEY = "SELECT value FROM facts_of_store WHERE name = 'verifier_key'"
_SIZES = "SELECT size FROM checkpoints ORDER BY size"
_NOTE = "SELECT note FROM checkpoints WHERE size = ?"
_SHOWN = "SELECT size, note FROM shown ORDER BY size"


class Signed(NamedTuple):
    """What was signed: every stored checkpoint with its size, or what is wrong with it, and the one from outside.

    ``shown`` are notes from outside that the log did not bear out when it was shown them, and so signs nothing since.
    ``key`` is the verifier key that stands in the store; ``strange`` when it is not the one that was given.
    """

    stored: list[tuple[int, Checkpoint | str]]
    shown: list[tuple[int, Checkpoint | str]]
    against: Checkpoint | None
    key: str | None
    strange: bool

    @property
    def sizes(self) -> set[int]:
        """The sizes whose roots are needed."""
        sizes = {size for size, _ in self.stored} | {size for size, note in self.shown if not isinstance(note, str)}
        return {*sizes, self.against.size} if self.against else sizes


def signed(tx: Transaction, register: str, against: str | None, vkey: str | None) -> Signed:
    """The notes of a store, and one from outside.

    Raises BadNote for a ``vkey`` or ``against`` that is none, or of another log or key: that says nothing of this log.
    """
    key = _text(tx, _KEY)
    verifier = Verifier.parse(vkey) if vkey else _parsed(key)
    stored = sorted((_stored(tx, size, register, verifier) for (size,) in tx.rows(_SIZES)), key=itemgetter(0))
    outside = None if against is None else _outside(against, register, verifier)
    return Signed(stored, _shown(tx, register, verifier), outside, key, vkey is not None and key not in (None, vkey))


def _parsed(key: str | None) -> Verifier | None:
    try:
        return Verifier.parse(key) if key else None
    except BadNote:
        return None


def _outside(note: str, register: str, verifier: Verifier | None) -> Checkpoint:
    if verifier is None:
        raise BadNote("This register has no key to check a note with.", "Give the key it signs with: --key VKEY.")
    return _ours(note, register, verifier)


def _stored(tx: Transaction, size: int, register: str, verifier: Verifier | None) -> tuple[int, Checkpoint | str]:
    if verifier is None:
        return size, "A checkpoint was signed here, and the store has no key to check it with."
    try:
        found = _ours(_text(tx, _NOTE, size) or "", register, verifier)
    except BadNote as bad:
        return size, f"The stored checkpoint is not what was signed. {bad.what}"
    if found.size != size:
        return found.size, f"The checkpoint signed here is kept as one of {size:,} events."
    return size, found


def _shown(tx: Transaction, register: str, verifier: Verifier | None) -> list[tuple[int, Checkpoint | str]]:
    odd = "A checkpoint that was shown to this register is kept altered; it signs nothing while it is there."
    try:
        rows = tx.rows(_SHOWN)
    except Exception as error:
        if not is_unreadable(error):
            raise
        return [(0, odd)]
    found: list[tuple[int, Checkpoint | str]] = []
    for size, note in rows:
        try:
            checkpoint = _ours(note, register, verifier) if verifier else None
        except BadNote:
            checkpoint = None
        right = checkpoint is not None and checkpoint.size == size
        found.append((size, checkpoint if checkpoint is not None and right else odd))
    return found


def _text(tx: Transaction, sql: str, *parameters: int) -> str | None:
    """A stored text; None where there is none, and nothing where its bytes are no text any more."""
    try:
        return next((text for (text,) in tx.rows(sql, parameters)), None)
    except Exception as error:
        if not is_unreadable(error):
            raise
        return ""


def _ours(note: str, register: str, verifier: Verifier) -> Checkpoint:
    found = Checkpoint.parse(opened(note, verifier))
    if found.origin != f"lifecycle/{register}":
        raise BadNote(f"It is a checkpoint of {found.origin}, not of lifecycle/{register}.", "Look for the right one.")
    return found
