"""Claims: promises that hold over the whole register, kept in the transaction of the events that make them.

Events declare what they release and take, so the table can be made again from the log. A second claimant is refused by
the primary key itself, whoever is faster.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from lifecycle.domain.events import Claim, Event
from lifecycle.ledger.database import Row, Transaction

_TAKE = "INSERT INTO claims (kind, key, stream_id, position) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
_RELEASE = "DELETE FROM claims WHERE kind = ? AND key = ?"
_ANYBODY_ERASED = "SELECT 1 FROM claims WHERE kind = 'erased' LIMIT 1"
_ERASED = "SELECT key FROM claims WHERE kind = 'erased' AND key IN ({keys})"
_CHUNK = 5_000
_HOLDER = "SELECT stream_id, position FROM claims WHERE kind = ? AND key = ?"


class Change(NamedTuple):
    """What one event gives back and takes, in that order."""

    releases: tuple[Claim, ...]
    takes: tuple[Claim, ...]


Changes = Sequence[Change]


class ClaimTaken(Exception):  # noqa: N818 - an answer, not a fault
    """Somebody else holds this promise: kind, key, the holder's stream and the position where it was taken."""

    def __init__(self, kind: str, key: str, stream: bytes, position: int) -> None:
        super().__init__(f"{kind} is taken since position {position}")
        self.kind, self.key, self.stream, self.position = kind, key, stream, position


class ErasedMeanwhile(Exception):  # noqa: N818 - an answer, not a fault
    """These people (subjects of boxes) were erased, so nothing about them may be sealed again."""

    def __init__(self, people: frozenset[bytes]) -> None:
        super().__init__(f"{len(people)} of these people were erased")
        self.people = people


def require_nobody_erased(tx: Transaction, about: Collection[bytes]) -> None:
    """Raise ErasedMeanwhile for those of the people who have been erased; asked under the lock, it stays the answer."""
    if not about or not tx.rows(_ANYBODY_ERASED):
        return
    keys = [subject.hex() for subject in about]
    found = [tx.rows_in(_ERASED, keys[start : start + _CHUNK]) for start in range(0, len(keys), _CHUNK)]
    if gone := frozenset(bytes.fromhex(key) for rows in found for (key,) in rows):
        raise ErasedMeanwhile(gone)


def changes_of(event: Event) -> Change:
    """The change an event declares."""
    return Change(event.releases(), event.takes())


def take_and_release(tx: Transaction, changes: Changes, rows: Sequence[Row]) -> None:
    """Apply changes in the order of their events, in as few statements as that order allows.

    ``rows`` are the events as inserted (position first, stream fourth). Each claim's own changes alternate, so the
    n-th change of every claim can go together. Raises ClaimTaken.
    """
    seen: dict[Claim, int] = {}
    rounds: defaultdict[int, list[Row]] = defaultdict(list)
    for change, row in zip(changes, rows, strict=bool(changes)):
        for claim in change.releases:
            turn = seen.get(claim, 0) | 1
            seen[claim] = turn + 1
            rounds[turn].append(claim)
        for claim in change.takes:
            turn = seen.get(claim, 0)
            turn += turn & 1
            seen[claim] = turn + 1
            rounds[turn].append((*claim, row[3], row[0]))
    for turn in sorted(rounds):
        if turn & 1:
            tx.many(_RELEASE, rounds[turn])
        else:
            _take(tx, rounds[turn])


def _take(tx: Transaction, wanted: Sequence[Row]) -> None:
    if tx.many(_TAKE, wanted) == len(wanted):
        return
    for kind, key, stream, position in wanted:
        ((holder, since),) = tx.rows(_HOLDER, (kind, key))
        if (bytes(holder), since) != (stream, position):
            raise ClaimTaken(kind, key, bytes(holder), since)


def is_integrity_error(error: BaseException) -> bool:
    """Whether a driver says a unique key was there already; both drivers name the error as PEP 249 does."""
    return any(parent.__name__ == "IntegrityError" for parent in type(error).__mro__)
