"""The hashes of a Merkle tree, after RFC 6962 section 2.1: SHA-256, one first byte for leaves, another for nodes."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

EMPTY = sha256(b"").digest()
"""The root of a tree without leaves."""

LEAF, NODE = b"\x00", b"\x01"
"""What is hashed in front of a leaf and of a pair of hashes, so that neither can pass for the other."""


def leaf_hash(data: bytes) -> bytes:
    """The hash of one leaf (32 bytes)."""
    return sha256(LEAF + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of two hashes that stand side by side (32 bytes each)."""
    return sha256(NODE + left + right).digest()


def root_of(hashes: Sequence[bytes]) -> bytes:
    """The root over leaf hashes, or over roots of complete trees of one size; any number of them, 32 bytes each.

    Pairs level by level; an odd last one goes up as it is. That is the tree of RFC 6962, whose left side is the
    largest complete tree that leaves something for the right one.
    """
    if not hashes:
        return EMPTY
    while len(hashes) > 1:
        pairs = zip(hashes[::2], hashes[1::2], strict=False)
        above = [sha256(NODE + left + right).digest() for left, right in pairs]
        hashes = [*above, hashes[-1]] if len(hashes) % 2 else above
    return hashes[0]
