"""Checkpoints of one register: signed in the transaction that made the log so long, and never for two histories.

A log restored to a shorter state can grow again, over other events, past what it once signed. So before anything is
signed, the last checkpoint signed here, and every one shown from outside that the log did not bear out, is held
against the tree: it has to have that root at that size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lifecycle.domain.events import DecreeIssued, stored_names
from lifecycle.ledger.database import Transaction
from lifecycle.ledger.notes import BadNote, Checkpoint, Signer, bare, opened
from lifecycle.ledger.tree.tiles import Tiles

_SIGNED = "SELECT size, note, signed_at FROM checkpoints ORDER BY size"
_LATEST = f"{_SIGNED} DESC LIMIT 1"
_KEEP = "INSERT INTO checkpoints (size, note, signed_at) VALUES (?, ?, ?)"
_SHOWN = "SELECT size, note FROM shown ORDER BY size DESC"
_REMEMBER = "INSERT INTO shown (size, note) VALUES (?, ?) ON CONFLICT DO NOTHING"
_DECREES = ",".join(f"'{name}'" for name in stored_names(DecreeIssued))
_DECREE_AFTER = (
    f"SELECT max(position) FROM events WHERE topic IN ({_DECREES})"
    " AND position > ? AND position < (SELECT first_position FROM commits WHERE last_position = ?)"
)
"""The last decree after a position, but for those of the last commit: they are being signed."""


class RefusesToSign(Exception):  # noqa: N818 - named for what a person is told
    """Signing now could give the register two histories: what was found, why that counts, and the cure."""

    def __init__(self, what: str, why: str, cure: str) -> None:
        super().__init__(f"{what} {why}\n  {cure}")
        self.what, self.why, self.cure = what, why, cure


class Signed(NamedTuple):
    """One checkpoint as it is kept; ``signed_at`` in microseconds since 1970 (UTC)."""

    size: int
    note: str
    signed_at: int


class Notary:
    """Signs for one register, under its origin and with its key."""

    def __init__(self, origin: str, signer: Signer) -> None:
        self._origin = origin
        self._signer = signer

    def sign(self, tx: Transaction, size: int, root: bytes, at: int) -> str:
        """The note for the log as it stands, in its write transaction; ``root`` is that of all its ``size`` leaves.

        Kept with ``at`` (microseconds since 1970, UTC); a size that was signed before has the note it got then. Raises
        RefusesToSign, and nothing is written.
        """
        tiles = Tiles(tx)
        for held in self._held(tx):
            if refusal := held.against(size, lambda then: root if then == size else tiles.root(then)):
                raise refusal
        last = self.latest(tx)
        if last and last.size == size:
            return last.note
        self._require_notes(tx, last.size if last else 0, size)
        note = self._signer.sign(Checkpoint(self._origin, size, root).text())
        tx.execute(_KEEP, (size, note, at))
        return note

    def show(self, tx: Transaction, note: str, tiles: Tiles, size: int) -> RefusesToSign | None:
        """Hold a note of this register that somebody else keeps against the log, which has ``size`` events.

        One that the log does not bear out is remembered, and nothing is signed until the log does. So that this lasts,
        the refusal is answered and not raised: raise it when the transaction is committed. Raises BadNote for a note
        that is not of this register.
        """
        seen = _Held("was shown", self._ours(note))
        refusal = seen.against(size, tiles.root)
        if refusal:
            tx.execute(_REMEMBER, (seen.checkpoint.size, bare(note, self._signer.verifier)))
        return refusal

    def size_of(self, note: str, tiles: Tiles, size: int) -> int:
        """How many events a note of this register covers. Raises BadNote, or RefusesToSign where the log differs."""
        seen = _Held("was asked about", self._ours(note))
        if refusal := seen.against(size, tiles.root):
            raise refusal
        return seen.checkpoint.size

    @staticmethod
    def latest(tx: Transaction) -> Signed | None:
        """The checkpoint of the most events that was signed."""
        return next((Signed(*row) for row in tx.rows(_LATEST)), None)

    @staticmethod
    def all(tx: Transaction) -> list[Signed]:
        """Every checkpoint that was signed, by size."""
        return [Signed(*row) for row in tx.rows(_SIGNED)]

    def _require_notes(self, tx: Transaction, covered: int, size: int) -> None:
        """Every decree is signed with the commit it is in: one that no note covers had a note that is gone."""
        ((decree,),) = tx.rows(_DECREE_AFTER, (covered, size))
        if decree is not None:
            raise RefusesToSign(
                f"{self._origin} issued a decree at position {decree:,}, and has no checkpoint that covers it: the"
                " notes over decrees are gone.",
                "Without them nobody here can tell this history from a second one.",
                "Run lifecycle verify REGISTER, then restore the newest backup that is whole.",
            )

    def _held(self, tx: Transaction) -> Iterator[_Held]:
        """The last checkpoint signed stands for all before it: it was signed only because it bore them out."""
        for how, rows in (("signed", tx.rows(_LATEST)), ("was shown", tx.rows(_SHOWN))):
            for size, note, *_ in rows:
                yield _Held(how, self._stored(size, note))

    def _stored(self, size: int, note: str) -> Checkpoint:
        """A note of our own store, which others can write to. Raises RefusesToSign when it was altered there."""
        try:
            if (found := self._ours(note)).size == size:
                return found
            why = f"It is of {found.size:,} events."
        except BadNote as bad:
            why = bad.what
        what = f"The stored checkpoint of {size} events of {self._origin} is not what was signed."
        raise RefusesToSign(what, why, "Run lifecycle verify REGISTER, then restore the newest backup that is whole.")

    def _ours(self, note: str) -> Checkpoint:
        """A checkpoint of this register, by its signature and its origin. Raises BadNote."""
        found = Checkpoint.parse(opened(note, self._signer.verifier))
        if found.origin != self._origin:
            what = f"This is a checkpoint of {found.origin}, not of {self._origin}."
            raise BadNote(what, "Check which register it was issued for.")
        return found


class _Held(NamedTuple):
    """A checkpoint the log has to bear out, and how the register came by it."""

    how: str
    checkpoint: Checkpoint

    def against(self, size: int, root: Callable[[int], bytes]) -> RefusesToSign | None:
        """Whether a log of ``size`` events, with its root at any smaller size, has to be kept from signing."""
        origin, then, vouched = self.checkpoint
        if then > size:
            return RefusesToSign(
                f"{origin} has {size:,} events, and {self.how} a checkpoint of {then:,} that it issued.",
                "The last ones are missing, and going on without them would be a second history.",
                "Bring them back from the newest backup. If they are lost for good, use this register for reading only,"
                " and open another that names this checkpoint in its first paper.",
            )
        if root(then) != vouched:
            return RefusesToSign(
                f"{origin} {self.how} a checkpoint of {then:,} events that it issued, and its first {then:,} differ.",
                "Events were altered, removed or put in since, so this is a second history.",
                "Change nothing more in this register: find the first difference with lifecycle verify REGISTER"
                " --against FILE, and restore the newest backup that bears the checkpoint out.",
            )
        return None
