"""A ledger as it stands at one moment while others write, with the note of that moment and the keys of then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import NamedTuple

from lifecycle.ledger.backup.rows import end
from lifecycle.ledger.checkpoints import Notary, RefusesToSign
from lifecycle.ledger.database import Database, Transaction
from lifecycle.ledger.tree import Tiles

_KEYS = "SELECT count(*) FROM secrets"


class Snapshot(NamedTuple):
    """A ledger as it stands at one moment, with the note of that moment; and its keys, until they are let go of."""

    tx: Transaction
    size: int
    note: str | None = None
    signed_at: int = 0
    refusal: RefusesToSign | None = None
    keys: Transaction | None = None
    let_go: Callable[[], None] = lambda: None


@contextmanager
def snapshot(ledger: Database, keys: Database | None, notary: Notary, now: int) -> Iterator[Snapshot]:
    """Nobody writes between signing and the first look, so the note is of exactly what is seen; after that all may.

    Keys are made before their event and destroyed after it, so those seen in that moment fit what is seen of the log.
    """
    with ExitStack() as stack, ExitStack() as aside:
        note, refusal, wrapped = None, None, None
        with ledger.write() as tx:
            size, recorded_at = end(tx)
            signed_at = max(now, recorded_at)
            try:
                note = notary.sign(tx, size, Tiles(tx).root(size), signed_at)
            except RefusesToSign as refused:
                refusal = refused
            seen = stack.enter_context(ledger.read())
            end(seen)
            if keys is not None:
                wrapped = aside.enter_context(keys.read())
                wrapped.rows(_KEYS)
        yield Snapshot(seen, size, note, signed_at, refusal, wrapped, aside.close)
