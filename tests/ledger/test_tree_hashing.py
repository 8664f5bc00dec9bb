"""The hashes of the tree: pinned to known answers, and to the definition of RFC 6962."""

from __future__ import annotations

import pytest

from lifecycle.ledger.tree import EMPTY, leaf_hash, node_hash, root_of
from tests.ledger import rfc6962
from tests.ledger.rfc6962 import VECTORS, raw


def test_a_leaf_and_a_pair_are_hashed_apart() -> None:
    """The first leaf and the tree of two leaves have the known hashes."""
    first, second = leaf_hash(b"register-kat-0"), leaf_hash(b"register-kat-1")
    assert first == raw(VECTORS["leaf_hash_first"])
    assert node_hash(first, second) == raw(VECTORS["roots"]["2"])


@pytest.mark.parametrize("size", VECTORS["roots"])
def test_roots_are_the_known_ones(size: str) -> None:
    """From no leaf at all to one more than a tile holds."""
    hashes = [leaf_hash(f"register-kat-{index}".encode()) for index in range(int(size))]
    assert root_of(hashes) == raw(VECTORS["roots"][size])
    assert size != "0" or root_of(()) == EMPTY


def test_every_number_of_leaves_has_the_root_of_the_definition() -> None:
    """Pairing level by level is the same tree as splitting at the largest power of two."""
    hashes = [rfc6962.leaf(index) for index in range(300)]
    assert all(root_of(hashes[:size]) == rfc6962.root(0, size) for size in range(1, 301))
