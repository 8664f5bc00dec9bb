"""Rows as they are checked: page by page, also where one of them cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

from lifecycle.ledger.database import Row, Transaction

_ROWS = (
    "SELECT position, commit_number, recorded_at, stream_id, version, topic, state FROM events"
    " WHERE position > ? ORDER BY position LIMIT ?"
)
_BEFORE_ALL = -(1 << 63)


def pages(tx: Transaction, size: int) -> Iterator[tuple[list[Row], int | None]]:
    """The rows of the log by position, ``size`` at a time, and after the last of them one that cannot be read.

    Bytes that are no text make a driver give up a whole page; so the rows before are found and told first.
    """
    after, read = _BEFORE_ALL, 0
    while True:
        try:
            rows = tx.rows(_ROWS, (after, size))
        except Exception as error:
            if not is_unreadable(error):
                raise
            rows = _before_the_unreadable(tx, after, size)
            yield rows, read + len(rows) + 1
            return
        if not rows:
            return
        yield rows, None
        after, read = rows[-1][0], read + len(rows)


def _before_the_unreadable(tx: Transaction, after: int, size: int) -> list[Row]:
    """As many rows as can be read, by halving."""
    good: list[Row] = []
    least, most = 0, size
    while most - least > 1:
        middle = (least + most) // 2
        try:
            good = tx.rows(_ROWS, (after, middle))
            least = middle
        except Exception as error:
            if not is_unreadable(error):
                raise
            most = middle
    return good


def is_unreadable(error: Exception) -> bool:
    """Whether what was read is at fault, bytes that are no text or a page that is none."""
    names = {parent.__name__ for parent in type(error).__mro__}
    return "DatabaseError" in names and any(words in str(error) for words in ("decode", "malformed"))
