"""Our own verifier of proofs, after RFC 9162 sections 2.1.3.2 and 2.1.4.2.

Index, sizes and roots come from whoever checks: from a signed checkpoint and the position in question. The proof is
nothing but hashes, so it cannot choose which side a hash stands on, nor how many there are.
"""

from __future__ import annotations

from collections.abc import Sequence

from lifecycle.ledger.tree.hashing import EMPTY, node_hash


class ProofFailed(Exception):  # noqa: N818 - an answer, not a fault
    """What was to be proven is not shown by this proof."""


def check_inclusion(leaf_hash: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> None:
    """That a leaf hash stands at ``index`` (from 0) of the tree with this size and root. Raises ProofFailed."""
    _require(0 <= index < size, f"a tree of {size} leaves has no leaf {index}")
    at, last, found = index, size - 1, leaf_hash
    for beside in _hashes(proof):
        _require(last > 0, "the proof is too long")
        if at & 1 or at == last:
            found = node_hash(beside, found)
            at, last = _up_to_a_right_child(at, last)
        else:
            found = node_hash(found, beside)
        at, last = at >> 1, last >> 1
    _require(last == 0, "the proof is too short")
    _require(found == root, "the proof leads to another root")


def check_consistency(old_size: int, old_root: bytes, new_size: int, new_root: bytes, proof: Sequence[bytes]) -> None:
    """That the tree with the new size and root begins with all of the old one. Raises ProofFailed."""
    _require(0 <= old_size <= new_size, f"a tree of {new_size} leaves never grew out of one of {old_size}")
    if old_size in (0, new_size):
        _require(not proof, "the proof is too long")
        _require(old_size > 0 or old_root == EMPTY, "nothing has another root")
        _require(old_size < new_size or old_root == new_root, "two trees of one size have two roots")
        return
    _require(len(proof) > 0, "the proof is too short")
    first, *rest = _hashes(proof if old_size & (old_size - 1) else [old_root, *proof])
    at, last = old_size - 1, new_size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    old = new = first
    for beside in rest:
        _require(last > 0, "the proof is too long")
        if at & 1 or at == last:
            old, new = node_hash(beside, old), node_hash(beside, new)
            at, last = _up_to_a_right_child(at, last)
        else:
            new = node_hash(new, beside)
        at, last = at >> 1, last >> 1
    _require(last == 0, "the proof is too short")
    _require(old == old_root, "the proof leads to another old root")
    _require(new == new_root, "the proof leads to another new root")


def _up_to_a_right_child(at: int, last: int) -> tuple[int, int]:
    """Past the levels where the last node of the tree stands alone and goes up as it is."""
    while at and not at & 1:
        at, last = at >> 1, last >> 1
    return at, last


def _hashes(proof: Sequence[bytes]) -> Sequence[bytes]:
    _require(all(len(found) == len(EMPTY) for found in proof), "a hash of the proof has not 32 bytes")
    return proof


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise ProofFailed(otherwise)
