"""The one pass over a log that checks everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from lifecycle.ledger.database import Database, Row, Transaction
from lifecycle.ledger.tree.tiles import HEIGHT
from lifecycle.ledger.verifying.claims import Claims
from lifecycle.ledger.verifying.commits import Commits
from lifecycle.ledger.verifying.found import Check, Fault, Verified, at, first
from lifecycle.ledger.verifying.leaves import Tree
from lifecycle.ledger.verifying.open_parts import Reader
from lifecycle.ledger.verifying.order import Order
from lifecycle.ledger.verifying.reading import is_unreadable, pages
from lifecycle.ledger.verifying.signed import signed
from lifecycle.ledger.verifying.vouched import Vouched

PAGE = 32 << HEIGHT
"""Positions read at a time: whole tiles, 8,192."""

Watch = Callable[[int, int], None]
"""Told after every page how many events were read, and how many there are."""


def verify(
    database: Database,
    register: str,
    reader: Reader,
    *,
    against: str | None = None,
    vkey: str | None = None,
    shown: bool = True,
    watch: Watch = lambda _done, _total: None,
    also: Sequence[Check] = (),
) -> Verified | Fault:
    """Everything recomputed from the rows of a ledger in one snapshot, or the first thing that differs.

    Positions, versions and commits; leaf hashes and tiles; what events took and released against the table of claims;
    every stored checkpoint by its signature, under ``vkey`` or the key in the store, and its root. ``against`` is a
    note from outside: then the log only grew since. ``shown``: notes it was shown before and did not bear out count
    against it, which they do not for a copy that only has to be faithful. ``also`` are further checks over the same
    rows. Rows come first: claims are judged once a page is what was recorded, checkpoints once the whole log is.

    Whoever can write to the store and holds its key can replace all of it; only a note kept elsewhere shows that, and
    only with a ``vkey`` kept elsewhere. Nothing shows that a checkpoint was taken away which no decree called for, nor
    when one was signed; and whether its indexes fit its tables only the database itself can say.

    Raises BadNote for a note or key from outside that is none of this register.
    """
    with database.read() as tx:
        notes = signed(tx, register, against, vkey)
        if not shown:
            notes = notes._replace(shown=[])
        order, tree, claims = Order(), Tree(tx, register, notes.sizes), Claims(tx, reader)
        checks: list[list[Check]] = [[order, tree], [Commits(tx, order)], [claims, *also], [Vouched(tx, notes, tree)]]
        if found := _read(tx, checks, watch):
            return found
    return Verified(
        register=register,
        events=order.size,
        commits=order.last[0],
        claims=claims.count,
        checkpoints=len(notes.stored),
        root=tree.root(),
        since=order.since,
        until=order.last[1],
        against=notes.against and notes.against.size,
    )


def _read(tx: Transaction, checks: Sequence[Sequence[Check]], watch: Watch) -> Fault | None:
    """The first fault of the first page that has any, by the first of the ``checks`` to find one."""
    ((total,),) = tx.rows("SELECT max(position) FROM events")
    for rows, unreadable in pages(tx, PAGE):
        for together in checks:
            faults = [_asked(partial(check.page, rows), *_ends(rows)) for check in together] if rows else []
            if unreadable:
                faults.insert(0, at("log", unreadable, "The row of this event cannot be read."))
            if found := first(faults):
                return found
        watch(rows[-1][0], total)
    ends = (first([_asked(check.end, 1, total or 1) for check in together]) for together in checks)
    return next(filter(None, ends), None)


def _asked(ask: Callable[[], Fault | None], begin: int, end: int) -> Fault | None:
    """What a check says; rows beside the events that cannot be read are a fault of the stretch it looked at."""
    try:
        return ask()
    except Exception as error:
        if not is_unreadable(error):
            raise
        return Fault("log", begin, end, "A row that belongs to these events cannot be read: its bytes are no text.")


def _ends(rows: Sequence[Row]) -> tuple[int, int]:
    return rows[0][0], rows[-1][0]
