"""The register's Merkle tree: one leaf an event, stored in tiles, with proofs and their verifier."""

from lifecycle.ledger.tree.checking import ProofFailed, check_consistency, check_inclusion
from lifecycle.ledger.tree.hashing import EMPTY, leaf_hash, node_hash, root_of
from lifecycle.ledger.tree.leaf import LeafRow, Leaves, NotALeaf
from lifecycle.ledger.tree.tiles import Tiles, TreeBehind, extend, size

__all__ = [
    "EMPTY",
    "LeafRow",
    "Leaves",
    "NotALeaf",
    "ProofFailed",
    "Tiles",
    "TreeBehind",
    "check_consistency",
    "check_inclusion",
    "extend",
    "leaf_hash",
    "node_hash",
    "root_of",
    "size",
]
