"""Harming a whole log inside a transaction that is rolled back: what a harm is given, and what it answers."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple

from lifecycle.domain.events import Claim
from lifecycle.ledger.database import Row, Transaction
from lifecycle.ledger.tree import Leaves, root_of
from lifecycle.ledger.verifying import OpenParts
from tests.ledger.grown import NAME

COLUMNS = "position, commit_number, recorded_at, stream_id, version, topic, state"
HARMS: dict[str, Callable[[Log], int]] = {}


class Harmless(Exception):  # noqa: N818
    """What was drawn changes nothing, or the database refuses it."""


class Log(NamedTuple):
    """A log under harm: its transaction, where chance comes from, and what of it never changes."""

    tx: Transaction
    random: Random
    size: int
    commits: list[Row]
    signed: list[int]
    decreed: list[int]

    def place(self) -> int:
        """Some position."""
        return self.random.randint(1, self.size)

    def row(self, position: int) -> Row:
        """The row of a position."""
        return self.tx.rows(f"SELECT {COLUMNS} FROM events WHERE position = ?", (position,))[0]

    def insert(self, row: Row) -> None:
        """One row more."""
        self.tx.execute(f"INSERT INTO events ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    def flip(self, table: str, column: str, where: str, *key: Any) -> None:
        """Change one bit of one value; of a number one that leaves it in its bounds."""
        ((value,),) = self.tx.rows(f"SELECT CAST({column} AS BLOB) FROM {table} WHERE {where}", key)
        ((kind,),) = self.tx.rows(f"SELECT typeof({column}) FROM {table} WHERE {where}", key)
        if kind == "integer":
            changed: Any = int(value) ^ 1 << self.random.randrange(30)
        else:
            bits = bytearray(value)
            bits[self.random.randrange(len(bits))] ^= 1 << self.random.randrange(8)
            changed = bytes(bits)
        as_it_was = f"CAST(? AS {'TEXT' if kind == 'text' else kind})"
        self.tx.execute(f"UPDATE {table} SET {column} = {as_it_was} WHERE {where}", (changed, *key))


def harm(do: Callable[[Log], int]) -> Callable[[Log], int]:
    """Count a function among the harms."""
    HARMS[do.__name__] = do
    return do


def replant(tx: Transaction) -> None:
    """The tree of what is there now, up to 65,536 events."""
    hashes = Leaves(NAME).hashes(tx.rows(f"SELECT {COLUMNS} FROM events ORDER BY position"))
    tiles = [hashes[start : start + 256] for start in range(0, len(hashes), 256)]
    above = [root_of(tile) for tile in tiles if len(tile) == 256]
    tx.execute("DELETE FROM tree_tiles")
    rows = [(0, number, b"".join(tile)) for number, tile in enumerate(tiles)]
    tx.many("INSERT INTO tree_tiles VALUES (?, ?, ?)", [*rows, (1, 0, b"".join(above))] if above else rows)


def claim_again(tx: Transaction) -> None:
    """The claims of what is there now."""
    held: dict[Claim, tuple[bytes, int]] = {}
    reader, commit = OpenParts(), 0
    for position, number, _, stream, _, topic, state in tx.rows(f"SELECT {COLUMNS} FROM events ORDER BY position"):
        event = reader.decode_open(topic, state)
        for claim in event.releases():
            held.pop(claim, None)
        takes = event.takes() if number == commit else (("command", event.command_id), *event.takes())
        held |= dict.fromkeys(takes, (stream, position))
        commit = number
    tx.execute("DELETE FROM claims")
    tx.many("INSERT INTO claims VALUES (?, ?, ?, ?)", [(*claim, *taken) for claim, taken in held.items()])
