"""The tree made again: its roots at every size, over as many levels as a log will have."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lifecycle.ledger import Database, stores
from lifecycle.ledger.database import Row
from lifecycle.ledger.stores import Folder
from lifecycle.ledger.tree import Leaves, Tiles, extend, root_of
from lifecycle.ledger.verifying import Fault
from lifecycle.ledger.verifying.leaves import Tree

NAME = "grown"
LARGE = 66_000
STEP = 2_048


def rows(count: int) -> list[Row]:
    """So many rows that could be events."""
    return [(position, position, 0, bytes(16), 1, "t", b"%d" % position) for position in range(1, count + 1)]


@pytest.fixture
def store(sqlite: Folder) -> Iterator[Database]:
    """A ledger without events."""
    opened = stores.make(sqlite, NAME)
    yield opened.ledger
    opened.close()


def test_roots_at_every_size_are_those_of_rfc_6962(store: Database) -> None:
    """What is made tile by tile is the tree over the leaves alone."""
    leaves = Leaves(NAME).hashes(rows(600))
    with store.write() as tx:
        extend(tx, 0, leaves)
        tree = Tree(tx, NAME, range(700))
        assert tree.page(rows(512)) is None
        assert tree.page(rows(600)[512:]) is None
        assert tree.end() is None
    assert tree.roots == {size: root_of(leaves[:size]) for size in range(601)}
    assert tree.root() == tree.roots[600]


def test_a_tree_of_three_levels_is_made_again_and_held_to_its_tiles(store: Database) -> None:
    """Past 65,536 events a third level begins; its one hash stands for all of them."""
    sizes = [1, 65_535, 65_536, 65_537, LARGE]
    all_rows = rows(LARGE)
    with store.write() as tx:
        extend(tx, 0, Leaves(NAME).hashes(all_rows))
        tree = Tree(tx, NAME, sizes)
        for start in range(0, LARGE, STEP):
            assert tree.page(all_rows[start : start + STEP]) is None
        assert tree.end() is None
        assert {size: tree.roots[size] for size in sizes} == {size: Tiles(tx).root(size) for size in sizes}
        tx.execute("UPDATE tree_tiles SET hashes = ? WHERE level = 2", (bytes(32),))
        found = tree.end()
    assert found is not None
    assert (found.part, found.first, found.last) == ("tree", 1, 65_536)


@pytest.mark.parametrize("place", [1, 256, 257])
def test_a_row_that_no_event_left_is_named_as_that(store: Database, place: int) -> None:
    """And not as one that is missing, wherever it lies in its tile."""
    right = rows(300)
    wrong = [*right[: place - 1], (*right[place - 1][:6], "text"), *right[place:]]
    with store.write() as tx:
        extend(tx, 0, Leaves(NAME).hashes(right))
        found = Tree(tx, NAME, ()).page(wrong)
    assert found == Fault("tree", place, place, "A column of this row has a type or length that no event has.")


@pytest.mark.parametrize("size", [511, 512, 513])
@pytest.mark.parametrize(("level", "number"), [(0, None), (0, -1), (1, 1), (-1, 0), (2, 0)])
def test_a_tile_that_stands_for_nothing_is_found(store: Database, size: int, level: int, number: int | None) -> None:
    """Right behind the last of its level, or where no tile can be."""
    number = (size + 255) // 256 if number is None else number
    with store.write() as tx:
        extend(tx, 0, Leaves(NAME).hashes(rows(size)))
        tx.execute("INSERT INTO tree_tiles VALUES (?, ?, ?)", (level, number, bytes(32)))
        tree = Tree(tx, NAME, ())
        assert tree.page(rows(size)) is None
        found = tree.end()
    assert found is not None
    assert (found.first, found.what) == (size + 1, f"The tree has a tile beyond the end of the log: {level}, {number}.")


@pytest.mark.parametrize(
    ("number", "harm", "place", "says"),
    [
        (1, "hashes || zeroblob(32)", 301, "is missing: the tree has a leaf for it"),
        (1, "substr(hashes, 1, 32 * 43)", 300, "The tree has no leaf for this event"),
        (1, "substr(hashes, 1, 32 * 42 + 31)", 299, "its leaf has another hash"),
        (1, "zeroblob(32 * 44)", 257, "its leaf has another hash"),
        (0, "hashes || zeroblob(32)", 256, "holds more than it can"),
    ],
)
def test_what_is_wrong_with_a_tile_is_said(store: Database, number: int, harm: str, place: int, says: str) -> None:
    """A leaf without its event, an event without its leaf, or one that is not what was recorded."""
    with store.write() as tx:
        extend(tx, 0, Leaves(NAME).hashes(rows(300)))
        tx.execute(f"UPDATE tree_tiles SET hashes = CAST({harm} AS BLOB) WHERE level = 0 AND number = ?", (number,))
        found = Tree(tx, NAME, ()).page(rows(300))
    assert found is not None
    assert (found.first, found.last) == (place, place)
    assert says in found.what


def test_the_leaves_of_another_register_are_not_these(store: Database) -> None:
    """The register stands in every leaf, so a ledger shown for another differs from the first event on."""
    with store.write() as tx:
        extend(tx, 0, Leaves("other").hashes(rows(3)))
        found = Tree(tx, NAME, ()).page(rows(3))
    assert found is not None
    assert found.first == 1
