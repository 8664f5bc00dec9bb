"""The tree as it is stored: tiles of 256 hashes, the geometry of C2SP tlog-tiles.

Tile ``number`` of level 0 holds the leaf hashes from ``number`` * 256 on; that of level n the roots of the tiles
``number`` * 256 and following of level n - 1, once those are full. A row holds up to 256 hashes of 32 bytes in a line;
all tiles of a level are full but the last. So appending rewrites one row a level it touches, and the hash of every
complete part of the tree, now or at any smaller size it had, comes from one row.
"""

from __future__ import annotations

from collections.abc import Sequence

from lifecycle.ledger.database import Row, Transaction
from lifecycle.ledger.tree.hashing import EMPTY, node_hash, root_of

HASH_BYTES = 32
HEIGHT = 8
"""A full tile is a complete tree of this many levels: 256 hashes wide."""

_ONE = "SELECT hashes FROM tree_tiles WHERE level = ? AND number = ?"
_LAST = "SELECT number, hashes FROM tree_tiles WHERE level = ? ORDER BY number DESC LIMIT 1"
_KEEP = (
    "INSERT INTO tree_tiles (level, number, hashes) VALUES (?, ?, ?)"
    " ON CONFLICT (level, number) DO UPDATE SET hashes = excluded.hashes"
)


class TreeBehind(Exception):  # noqa: N818 - named for what a person is told
    """The stored tree does not have the leaves that the log says it has."""

    def __init__(self, said: str) -> None:
        super().__init__(
            f"The stored tree does not fit the log: {said}."
            "\n  Rows were removed, or put back from elsewhere: run lifecycle verify, then restore a backup."
        )


def size(tx: Transaction) -> int:
    """How many leaves the stored tree has."""
    number, tile = _last(tx, 0)
    return (number << HEIGHT) + len(tile) // HASH_BYTES


def extend(tx: Transaction, size: int, hashes: Sequence[bytes]) -> None:
    """Append leaf hashes to the stored tree, which has ``size`` leaves: one read a level touched, one write in all.

    Raises TreeBehind when the tree has more or fewer: another tree than that of the log must never grow.
    """
    changed: list[Row] = []
    level = 0
    while hashes:
        tiles = _filled(tx, level, size, hashes)
        changed += tiles
        hashes = [root_of(_split(tile)) for _, _, tile in tiles if len(tile) == HASH_BYTES << HEIGHT]
        size >>= HEIGHT
        level += 1
    if changed:
        tx.many(_KEEP, changed)


def _filled(tx: Transaction, level: int, size: int, hashes: Sequence[bytes]) -> list[Row]:
    """The rows of one level that change: its last tile filled up, then new ones."""
    number, tile = _last(tx, level)
    full = HASH_BYTES << HEIGHT
    found = number * full + len(tile)
    if found != size * HASH_BYTES:
        raise TreeBehind(f"level {level} has {found / HASH_BYTES:.12g} hashes in place of {size}; nothing was written")
    if len(tile) == full:
        number, tile = number + 1, b""
    tile += b"".join(hashes)
    return [(level, number + i, tile[at : at + full]) for i, at in enumerate(range(0, len(tile), full))]


def _last(tx: Transaction, level: int) -> tuple[int, bytes]:
    number, tile = (tx.rows(_LAST, (level,)) or [(0, b"")])[0]
    return number, tile


def _split(tile: bytes) -> list[bytes]:
    return [tile[at : at + HASH_BYTES] for at in range(0, len(tile), HASH_BYTES)]


class Tiles:
    """Roots and proofs out of the stored tree, as one transaction sees it; what was read is kept.

    Every answer holds for any size up to the present one. Raises TreeBehind when a hash it needs is not there.
    """

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._tiles: dict[tuple[int, int], list[bytes]] = {}
        self._nodes: dict[tuple[int, int], bytes] = {}

    def root(self, size: int) -> bytes:
        """The root over the first ``size`` leaves (32 bytes)."""
        return self._root(0, size) if size else EMPTY

    def inclusion(self, index: int, size: int) -> list[bytes]:
        """The audit path of leaf ``index`` (from 0) in the tree of ``size`` leaves, from the leaf up (RFC 6962, 2.1.1).

        Raises ValueError when that tree has no such leaf.
        """
        if not 0 <= index < size:
            raise ValueError(f"a tree of {size} leaves has no leaf {index}")
        begin, end, path = 0, size, []
        while end - begin > 1:
            middle = begin + _left(end - begin)
            if index < middle:
                path.append(self._root(middle, end))
                end = middle
            else:
                path.append(self._root(begin, middle))
                begin = middle
        return path[::-1]

    def consistency(self, old: int, new: int) -> list[bytes]:
        """The proof that the tree of ``new`` leaves begins with that of ``old`` leaves (RFC 6962, 2.1.2).

        Empty from nothing and to itself. Raises ValueError when ``old`` is the larger.
        """
        if not 0 <= old <= new:
            raise ValueError(f"a tree of {new} leaves never grew out of one of {old}")
        begin, end, path = 0, new, []
        while 0 < old != end:
            middle = begin + _left(end - begin)
            if old <= middle:
                path.append(self._root(middle, end))
                end = middle
            else:
                path.append(self._root(begin, middle))
                begin = middle
        if begin:
            path.append(self._root(begin, end))
        return path[::-1]

    def _root(self, begin: int, end: int) -> bytes:
        """The root over leaves that begin where a complete tree of half their number or more does."""
        height = (end - begin).bit_length() - 1
        left = self._node(height, begin >> height)
        middle = begin + (1 << height)
        return left if middle == end else node_hash(left, self._root(middle, end))

    def _node(self, height: int, index: int) -> bytes:
        """The root of the complete tree of this height (of 2**height leaves) that is the ``index``-th of its kind."""
        if (height, index) not in self._nodes:
            level, under = divmod(height, HEIGHT)
            number, at = divmod(index << under, 1 << HEIGHT)
            hashes = self._tile(level, number)[at : at + (1 << under)]
            if len(hashes) != 1 << under:
                raise TreeBehind(f"tile {number} of level {level} lacks hashes, or all of them")
            self._nodes[height, index] = root_of(hashes)
        return self._nodes[height, index]

    def _tile(self, level: int, number: int) -> list[bytes]:
        if (level, number) not in self._tiles:
            rows = self._tx.rows(_ONE, (level, number))
            self._tiles[level, number] = _split(rows[0][0]) if rows else []
        return self._tiles[level, number]


def _left(leaves: int) -> int:
    """How many of two or more leaves stand in the left part: the largest power of two below their number."""
    return 1 << (leaves - 1).bit_length() - 1
