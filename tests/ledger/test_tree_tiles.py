"""The stored tree: the same as the definition's for any batches and sizes, in few statements, and never out of step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lifecycle.ledger import Database
from lifecycle.ledger.database import Row, Transaction
from lifecycle.ledger.tree import EMPTY, Tiles, TreeBehind, check_consistency, check_inclusion, extend, size, tiles
from tests.ledger import rfc6962
from tests.ledger.rfc6962 import VECTORS, leaf, raw, raws, root

ON_EITHER = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
BATCHES = st.lists(st.one_of(st.integers(0, 5), st.integers(250, 260), st.integers(0, 600)), max_size=6)


class Counting(Transaction):
    """A transaction that counts its statements."""

    def __init__(self, tx: Transaction) -> None:
        super().__init__(tx.connection)
        self.reads = self.writes = 0

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """Counted as a read."""
        self.reads += 1
        return super().rows(sql, parameters)

    def many(self, sql: str, rows: Iterable[Sequence[Any]]) -> int:
        """Counted as one write."""
        self.writes += 1
        return super().many(sql, rows)


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiles of four hashes, so that a small tree has many levels."""
    monkeypatch.setattr(tiles, "HEIGHT", 2)


def grown(database: Database, *batches: int) -> int:
    """Put a new tree in place of the one there is, one transaction a batch; answers its size."""
    with database.write() as tx:
        tx.execute("DELETE FROM tree_tiles")
    sizes = [sum(batches[:count]) for count in range(len(batches) + 1)]
    for begin, end in pairwise(sizes):
        with database.write() as tx:
            extend(tx, begin, [leaf(index) for index in range(begin, end)])
    return sizes[-1]


def stored(database: Database) -> list[tuple[int, int, bytes]]:
    """Every row of the tree."""
    with database.read() as tx:
        return [(level, number, bytes(h)) for level, number, h in tx.rows("SELECT * FROM tree_tiles ORDER BY 1, 2")]


def expected(leaves: int, width: int) -> list[tuple[int, int, bytes]]:
    """Every row that a tree of so many leaves has."""
    found, level, each = [], 0, 1
    while hashes := [root(at * each, (at + 1) * each) for at in range(leaves // each)]:
        found += [(level, at // width, b"".join(hashes[at : at + width])) for at in range(0, len(hashes), width)]
        level, each = level + 1, each * width
    return found


def agrees(tree: Tiles, index: int, old: int, new: int) -> None:
    """Root, inclusion and consistency are those of the definition, and the verifier takes them."""
    assert tree.root(new) == root(0, new)
    assert tree.inclusion(index, new) == rfc6962.path(index, 0, new)
    assert tree.consistency(old, new) == rfc6962.proof(old, new)
    check_inclusion(leaf(index), index, new, tree.inclusion(index, new), root(0, new))
    check_consistency(old, root(0, old), new, root(0, new), tree.consistency(old, new))


@given(batches=BATCHES, data=st.data())
@ON_EITHER
def test_any_batches_make_the_same_tree(database: Database, batches: list[int], data: st.DataObject) -> None:
    """However the leaves arrived, the rows are the same, and so is every proof at every size the tree ever had."""
    present = grown(database, *batches)
    assert stored(database) == expected(present, 256)
    with database.read() as tx:
        assert size(tx) == present
        tree = Tiles(tx)
        for _ in range(10 if present else 0):
            new = data.draw(st.integers(1, present))
            agrees(tree, data.draw(st.integers(0, new - 1)), data.draw(st.integers(1, new)), new)


@given(batches=st.lists(st.integers(0, 40), max_size=9))
@ON_EITHER
@pytest.mark.usefixtures("narrow")
def test_any_batches_make_the_same_narrow_tree(database: Database, batches: list[int]) -> None:
    """The same over many levels: batches that fill no tile, one, or tiles of several levels at once."""
    present = grown(database, *batches)
    assert stored(database) == expected(present, 4)
    with database.read() as tx:
        assert Tiles(tx).root(present) == (root(0, present) if present else EMPTY)


@pytest.mark.usefixtures("narrow")
def test_every_proof_of_a_small_world(database: Database) -> None:
    """Every leaf and every older size, at every size up to 70, out of a tree that is larger than all of them."""
    grown(database, 1, 80)
    with database.read() as tx:
        tree = Tiles(tx)
        for new in range(1, 71):
            for index in range(new):
                agrees(tree, index, index + 1, new)


def test_the_third_level(database: Database) -> None:
    """At the real width, on both sides of 65,536 leaves, where the first tile of level 1 is full."""
    present = grown(database, 40_000, 25_535, 1, 1, 300)
    assert [(level, number, len(h) // 32) for level, number, h in stored(database)[-4:]] == [
        (0, 257, 45),
        (1, 0, 256),
        (1, 1, 1),
        (2, 0, 1),
    ]
    with database.read() as tx:
        tree = Tiles(tx)
        for new in (65_535, 65_536, 65_537, 65_792, 65_793, present):
            for index in (0, 255, 256, 40_000, 65_279, 65_280, 65_534, new - 1):
                agrees(tree, index, index + 1, new)


def test_known_proofs_are_made(database: Database) -> None:
    """Every right proof among the known answers is the one the tiles give, hash for hash."""
    grown(database, 200, 57)
    with database.read() as tx:
        tree = Tiles(tx)
        assert {n: tree.root(int(n)) for n in VECTORS["roots"]} == {n: raw(h) for n, h in VECTORS["roots"].items()}
        for case in VECTORS["inclusion"]:
            assert case["wantErr"] or tree.inclusion(case["index"], case["size"]) == raws(case["proof"])
        for case in VECTORS["consistency"]:
            assert case["wantErr"] or tree.consistency(case["size1"], case["size2"]) == raws(case["proof"])


@pytest.mark.parametrize(("present", "more", "levels"), [(0, 1, 1), (254, 1, 1), (255, 1, 2), (300, 10_000, 2)])
def test_appending_takes_few_statements(database: Database, present: int, more: int, levels: int) -> None:
    """One read a level and one write in all, for one event and for ten thousand."""
    grown(database, present)
    with database.write() as tx:
        counting = Counting(tx)
        extend(counting, present, [leaf(present + index) for index in range(more)])
    assert (counting.reads, counting.writes) == (levels, 1)
    assert stored(database) == expected(present + more, 256)


def test_appending_nothing_does_nothing(database: Database) -> None:
    """No leaf, no statement."""
    with database.write() as tx:
        counting = Counting(tx)
        extend(counting, 0, [])
    assert (counting.reads, counting.writes, stored(database)) == (0, 0, [])


@pytest.mark.usefixtures("narrow")
def test_a_proof_takes_few_reads(database: Database) -> None:
    """At most two tiles a level, the leaf's own and the last, and none that was read before."""
    grown(database, 1_000)
    levels = 5
    for index in (0, 500, 997, 998):
        with database.read() as tx:
            counting = Counting(tx)
            tree = Tiles(counting)
            first = tree.inclusion(index, 999)
            assert counting.reads <= 2 * levels
            counting.reads = 0
            assert (tree.inclusion(index, 999), counting.reads) == (first, 0)


@pytest.mark.parametrize(
    ("present", "said", "words"),
    [
        (300, 301, "level 0 has 300 hashes in place of 301"),
        (300, 299, "level 0 has 300 hashes in place of 299"),
        (300, 512, "level 0 has 300 hashes in place of 512"),
        (512, 511, "level 0 has 512 hashes in place of 511"),
        (255, 256, "level 0 has 255 hashes in place of 256"),
        (256, 0, "level 0 has 256 hashes in place of 0"),
        (0, 1, "level 0 has 0 hashes in place of 1"),
    ],
)
def test_a_tree_out_of_step_is_not_extended(database: Database, present: int, said: int, words: str) -> None:
    """Behind its log or ahead of it, within a tile or by whole tiles: the writer is told, and nothing is written."""
    grown(database, present)
    before = stored(database)
    with (
        pytest.raises(TreeBehind, match=words + "; nothing was written.\n  .*lifecycle verify"),
        database.write() as tx,
    ):
        extend(tx, said, [leaf(0)])
    assert stored(database) == before


@pytest.mark.parametrize(
    ("damage", "value", "words"),
    [
        ("DELETE FROM tree_tiles WHERE level = ?", 1, "level 1 has 0 hashes in place of 1"),
        ("DELETE FROM tree_tiles WHERE level = 0 AND number = ?", 1, "level 0 has 256 hashes in place of 511"),
        ("UPDATE tree_tiles SET hashes = ? WHERE number = 1", bytes(8_159), "level 0 has 510.96875 hashes"),
        ("UPDATE tree_tiles SET hashes = ? WHERE number = 1", bytes(8_161), "level 0 has 511.03125 hashes"),
        ("INSERT INTO tree_tiles VALUES (0, 3906, ?)", bytes(2_080), "level 0 has 1000001 hashes in place of 511"),
    ],
)
def test_a_damaged_tree_is_not_extended(database: Database, damage: str, value: Any, words: str) -> None:
    """A level, a tile or a byte too few or too many where the next leaf goes is found before anything is written."""
    grown(database, 511)
    with database.write() as tx:
        tx.execute(damage, (value,))
    before = stored(database)
    with pytest.raises(TreeBehind, match=words), database.write() as tx:
        extend(tx, 511, [leaf(511)])
    assert stored(database) == before


def test_what_is_not_stored_is_not_proven(database: Database) -> None:
    """A size the tree never had, and a tile that is gone, are an error and no proof."""
    grown(database, 600)
    with database.write() as tx:
        tx.execute("DELETE FROM tree_tiles WHERE level = 0 AND number = 0")
    with database.read() as tx:
        with pytest.raises(TreeBehind, match="tile 2 of level 0 lacks hashes"):
            Tiles(tx).root(601)
        with pytest.raises(TreeBehind, match="tile 0 of level 0 lacks hashes"):
            Tiles(tx).inclusion(0, 600)
        assert Tiles(tx).inclusion(599, 600) == rfc6962.path(599, 0, 600)


def test_what_no_tree_has_is_not_asked(database: Database) -> None:
    """A leaf beyond its tree, and a tree that shrank, have no proof; nothing and the same tree need none."""
    grown(database, 5)
    with database.read() as tx:
        tree = Tiles(tx)
        assert (tree.root(0), tree.consistency(0, 5), tree.consistency(5, 5)) == (EMPTY, [], [])
        for asked, sizes, words in (
            (tree.inclusion, (5, 5), "a tree of 5 leaves has no leaf 5"),
            (tree.inclusion, (-1, 5), "a tree of 5 leaves has no leaf -1"),
            (tree.consistency, (5, 4), "a tree of 4 leaves never grew out of one of 5"),
        ):
            with pytest.raises(ValueError, match=words):
                asked(*sizes)
