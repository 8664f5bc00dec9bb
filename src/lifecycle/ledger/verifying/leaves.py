"""The tree made again from the rows, against its stored tiles; and its roots at the sizes that were asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lifecycle.ledger.database import Row, Transaction
from lifecycle.ledger.tree import EMPTY, Leaves, NotALeaf, root_of
from lifecycle.ledger.tree.tiles import HASH_BYTES, HEIGHT
from lifecycle.ledger.verifying.found import Fault, at, first

_LEAVES = "SELECT number, hashes FROM tree_tiles WHERE level = 0 AND number >= ? AND number < ?"
_INNER = "SELECT level, number, hashes FROM tree_tiles WHERE level > 0 ORDER BY level, number"
_BEYOND = "SELECT level, number FROM tree_tiles WHERE level < 0 OR number < 0 OR level = 0 AND number >= ? LIMIT 1"
_COUNT = "SELECT count(*) FROM tree_tiles WHERE level = 0"
_TILE = 1 << HEIGHT


class Tree:
    """Makes the tree tile by tile and keeps what stands above its leaves (a third of a byte an event)."""

    def __init__(self, tx: Transaction, register: str, sizes: Iterable[int]) -> None:
        self._tx = tx
        self._leaves = Leaves(register)
        self._above: list[list[bytes]] = []
        self._begin, self._page = 0, list[bytes]()
        self._sizes = sorted(sizes, reverse=True)
        self.size = 0
        self.roots = {0: EMPTY}
        """By size, as far as the log goes."""

    def page(self, rows: Sequence[Row]) -> Fault | None:
        """The next rows; all pages but the last have whole tiles."""
        hashes, odd = self._hashes(rows)
        begin = self._begin = self.size
        self._page = hashes
        tiles = self._tx.rows(_LEAVES, (begin >> HEIGHT, (begin + len(rows) >> HEIGHT) + 1))
        stored = {number: _bytes(kept) for number, kept in tiles}
        found = odd
        for start in range(0, len(hashes), _TILE):
            tile, kept = hashes[start : start + _TILE], stored.get(begin + start >> HEIGHT, b"")
            if kept != b"".join(tile):
                found = first([odd, _differs(kept, tile, begin + start)])
                break
            if len(tile) == _TILE:
                self._grow(0, root_of(tile))
        if found:
            return found
        self.size += len(hashes)
        while self._sizes and self._sizes[-1] <= self.size:
            size = self._sizes.pop()
            self.roots[size] = self._root(size)
        return None

    def end(self) -> Fault | None:
        """What stands above the leaves, and tiles that stand for nothing."""
        stored = {(level, number): _bytes(kept) for level, number, kept in self._tx.rows(_INNER)}
        for level, hashes in enumerate(self._above, 1):
            for start in range(0, len(hashes), _TILE):
                tile, kept = hashes[start : start + _TILE], stored.pop((level, start >> HEIGHT), b"")
                if kept != b"".join(tile):
                    return _inner(level, start + _first_difference(kept, tile))
        beyond = [*stored, *self._tx.rows(_BEYOND, (self.size + _TILE - 1 >> HEIGHT,))]
        if beyond:
            level, number = beyond[0]
            return at("tree", self.size + 1, f"The tree has a tile beyond the end of the log: {level}, {number}.")
        ((count,),) = self._tx.rows(_COUNT)
        if count != self.size + _TILE - 1 >> HEIGHT:
            return at("tree", self.size + 1, "The tree has a tile of leaves that stands for no events.")
        return None

    def root(self) -> bytes:
        """The root over everything read so far."""
        return self._root(self.size)

    def _hashes(self, rows: Sequence[Row]) -> tuple[list[bytes], Fault | None]:
        """The leaf hashes up to a row that no event can have left, and that row."""
        try:
            return self._leaves.hashes(rows), None
        except NotALeaf as odd:
            place = next(place for place, row in enumerate(rows) if row[0] == odd.position)
            what = "A column of this row has a type or length that no event has."
            return self._leaves.hashes(rows[:place]), at("tree", self.size + place + 1, what)

    def _grow(self, level: int, root: bytes) -> None:
        """A tile of a level is full: its root goes up, and may fill the next."""
        if level == len(self._above):
            self._above.append([])
        above = self._above[level]
        above.append(root)
        if len(above) % _TILE == 0:
            self._grow(level + 1, root_of(above[-_TILE:]))

    def _root(self, size: int) -> bytes:
        """The root at a size within the last page: on each level its last tile, with what is left below at the end."""
        hashes = self._page[(size & -_TILE) - self._begin : size - self._begin]
        for above in self._above:
            size >>= HEIGHT
            hashes = [*above[size & -_TILE : size], *([root_of(hashes)] if hashes else [])]
        return root_of(hashes)


def _bytes(kept: object) -> bytes:
    """A tile as bytes; nothing where somebody put another type, which SQLite takes."""
    return kept if isinstance(kept, bytes) else b""


def _differs(kept: bytes, tile: Sequence[bytes], begin: int) -> Fault:
    place = _first_difference(kept, tile)
    if place == _TILE:
        return at("tree", begin + place, "The tile of the tree that ends with this event holds more than it can.")
    if place == len(tile):
        return at("tree", begin + place + 1, "The event at this position is missing: the tree has a leaf for it.")
    if len(kept) <= place * HASH_BYTES:
        return at("tree", begin + place + 1, "The tree has no leaf for this event: it was put in, or its leaf removed.")
    return at("tree", begin + place + 1, "The event is not the one that was recorded: its leaf has another hash.")


def _inner(level: int, place: int) -> Fault:
    """An inner hash by its place on its level; it stands for the events below it."""
    below = HEIGHT * level
    what = f"The tree was altered above its leaves, on level {level}: the events are as they were recorded."
    return Fault("tree", (place << below) + 1, place + 1 << below, what)


def _first_difference(kept: bytes, tile: Sequence[bytes]) -> int:
    """The place in a tile where what is stored stops being what it ought to be."""
    for place, right in enumerate(tile):
        if kept[place * HASH_BYTES : (place + 1) * HASH_BYTES] != right:
            return place
    return len(tile)
