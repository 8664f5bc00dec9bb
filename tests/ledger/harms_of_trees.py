"""Harms of the tree and of what was signed for it, each with the position that has to be named."""

from __future__ import annotations

from lifecycle.ledger.database import Row
from lifecycle.ledger.notes import Checkpoint, Signer
from tests.ledger.grown import SIGNER
from tests.ledger.harming import Harmless, Log, harm, replant


@harm
def one_bit_of_a_tile(log: Log) -> int:
    """A leaf stands for its event, a hash above for the first of those below it."""
    level, number, hashes = _tile(log)
    tile, bit = bytearray(hashes), log.random.randrange(8 * len(hashes))
    tile[bit // 8] ^= 1 << bit % 8
    log.tx.execute("UPDATE tree_tiles SET hashes = ? WHERE level = ? AND number = ?", (bytes(tile), level, number))
    return _first(level, number, bit // 256)


@harm
def a_tile_deleted(log: Log) -> int:
    """It stood for many events; the first of them is named."""
    level, number, _ = _tile(log)
    log.tx.execute("DELETE FROM tree_tiles WHERE level = ? AND number = ?", (level, number))
    return _first(level, number, 0)


@harm
def a_tile_cut_short(log: Log) -> int:
    """Anywhere, also within a hash."""
    level, number, hashes = _tile(log)
    left = log.random.randrange(len(hashes))
    log.tx.execute("UPDATE tree_tiles SET hashes = ? WHERE level = ? AND number = ?", (hashes[:left], level, number))
    return _first(level, number, left // 32)


@harm
def a_tile_too_many(log: Log) -> int:
    """Behind the last of its level, or a leaf more in the last."""
    level = log.random.choice((0, 0, 1, 5, -1))
    ((last,),) = log.tx.rows("SELECT max(number) FROM tree_tiles WHERE level = ?", (level,))
    number = -1 if last is None else last
    if level == 0 and log.random.random() < 0.5:
        more = "UPDATE tree_tiles SET hashes = CAST(hashes || ? AS BLOB) WHERE level = 0 AND number = ?"
        log.tx.execute(more, (log.random.randbytes(32), number))
    else:
        log.tx.execute("INSERT INTO tree_tiles VALUES (?, ?, ?)", (level, number + 1, log.random.randbytes(32)))
    return log.size + 1


@harm
def one_bit_of_a_checkpoint(log: Log) -> int:
    """Its text or its signature; or the size it is kept at."""
    size = log.random.choice(log.signed)
    log.flip("checkpoints", log.random.choice(("note", "note", "note", "size")), "size = ?", size)
    return size


@harm
def a_checkpoint_of_another(log: Log) -> int:
    """Signed for another register, or by another key."""
    size = log.random.choice(log.signed)
    name, seed = log.random.choice((("lifecycle/other", bytes(range(32))), (SIGNER.verifier.name, bytes(32))))
    note = Signer(name, seed).sign(Checkpoint(name, size, bytes(32)).text())
    log.tx.execute("UPDATE checkpoints SET note = ? WHERE size = ?", (note, size))
    return size


@harm
def a_checkpoint_of_another_history(log: Log) -> int:
    """Signed by the stolen key: something before it differs, and nothing before the last that is borne out."""
    size = log.random.choice(log.signed)
    note = SIGNER.sign(Checkpoint(SIGNER.verifier.name, size, log.random.randbytes(32)).text())
    log.tx.execute("UPDATE checkpoints SET note = ? WHERE size = ?", (note, size))
    return max((other for other in log.signed if other < size), default=0) + 1


@harm
def the_checkpoint_of_a_decree_deleted(log: Log) -> int:
    """Where a decree was signed, a checkpoint has to be."""
    size = log.random.choice(log.decreed)
    log.tx.execute("DELETE FROM checkpoints WHERE size = ?", (size,))
    return size


@harm
def one_bit_of_the_key(log: Log) -> int:
    """The first checkpoint can no longer be checked."""
    log.flip("facts_of_store", "value", "name = ?", "verifier_key")
    return log.signed[0]


@harm
def a_row_out_of_order_under_a_tree_that_says_so(log: Log) -> int:
    """The tree covers what is there; what is there was never written in this order."""
    place = log.place()
    if place in (begin for _, _, begin, _ in log.commits):
        raise Harmless
    log.flip("events", log.random.choice(("version", "recorded_at")), "position = ?", place)
    replant(log.tx)
    return place


@harm
def history_rewritten(log: Log) -> int:
    """One state, and every hash above it, so that all agree: only what was signed does not."""
    place = log.random.randint(1, log.signed[-1])
    if log.row(place)[5] != "participant.verified.v1" or place in (begin for _, _, begin, _ in log.commits):
        raise Harmless
    log.flip("events", "state", "position = ?", place)
    replant(log.tx)
    return max((size for size in log.signed if size < place), default=0) + 1


def _tile(log: Log) -> Row:
    return log.random.choice(log.tx.rows("SELECT level, number, hashes FROM tree_tiles ORDER BY level, number"))


def _first(level: int, number: int, place: int) -> int:
    """The first position a hash of a tile stands for."""
    return ((number << 8) + place << 8 * level) + 1
