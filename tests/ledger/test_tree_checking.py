"""The verifier of proofs: right on every known answer, and not to be talked into anything."""

from __future__ import annotations

from typing import Any

import pytest

from lifecycle.ledger.tree import EMPTY, ProofFailed, check_consistency, check_inclusion
from tests.ledger import rfc6962
from tests.ledger.rfc6962 import VECTORS, leaf, raw, raws, root

SIZES = range(1, 18)
OTHER = bytes(32)


def included(index: int, size: int, proof: list[bytes], leaf_hash: bytes, root: bytes) -> bool:
    """Whether the verifier takes a proof of inclusion."""
    try:
        check_inclusion(leaf_hash, index, size, proof, root)
    except ProofFailed:
        return False
    return True


def consistent(old: int, new: int, proof: list[bytes], old_root: bytes, new_root: bytes) -> bool:
    """Whether the verifier takes a proof of consistency."""
    try:
        check_consistency(old, old_root, new, new_root, proof)
    except ProofFailed:
        return False
    return True


def mutations(proof: list[bytes]) -> list[list[bytes]]:
    """The proof with a bit turned, a hash left out, doubled, cut short or moved, or one more at either end."""
    found = [[*proof, OTHER], [OTHER, *proof]]
    for at, value in enumerate(proof):
        before, after = proof[:at], proof[at + 1 :]
        turned = bytes([value[0] ^ 1, *value[1:]])
        found += [[*before, *new, *after] for new in ([turned], [], [value, value], [value[:31]], [value + b"\x00"])]
        found += [[*before, *after[:1], value, *after[1:]]] if after else []
    return found


@pytest.mark.parametrize("case", VECTORS["inclusion"])
def test_known_proofs_of_inclusion(case: dict[str, Any]) -> None:
    """Each of 342 cases is taken or refused as two other programs take or refuse it."""
    proof = raws(case["proof"])
    assert included(case["index"], case["size"], proof, raw(case["leafHash"]), raw(case["root"])) != case["wantErr"]


@pytest.mark.parametrize("case", VECTORS["consistency"])
def test_known_proofs_of_consistency(case: dict[str, Any]) -> None:
    """Each of 1,176 cases is taken or refused as two other programs take or refuse it."""
    proof, roots = raws(case["proof"]), (raw(case["root1"]), raw(case["root2"]))
    assert consistent(case["size1"], case["size2"], proof, *roots) != case["wantErr"]


def test_no_case_is_left_out() -> None:
    """The file of known answers holds the cases it is known for."""
    assert [len(VECTORS[kind]) for kind in ("inclusion", "consistency")] == [342, 1176]


@pytest.mark.parametrize("size", SIZES)
def test_nothing_passes_for_another_inclusion(size: int) -> None:
    """In every small tree a proof holds for its own leaf, index and root only, and only as it is."""
    for index in range(size):
        proof, found, top = rfc6962.path(index, 0, size), leaf(index), root(0, size)
        assert included(index, size, proof, found, top)
        assert not any(included(index, size, other, found, top) for other in mutations(proof))
        assert not any(included(other, size, proof, found, top) for other in range(-1, size + 2) if other != index)
        assert not included(index, size, proof, leaf(size), top)
        assert not included(index, size, proof, found, root(0, size + 1))


@pytest.mark.parametrize("new", SIZES)
def test_nothing_passes_for_another_consistency(new: int) -> None:
    """In every small tree a proof holds for its own sizes and roots only, and only as it is."""
    for old in range(1, new + 1):
        proof, roots = rfc6962.proof(old, new), (root(0, old), root(0, new))
        assert consistent(old, new, proof, *roots)
        assert not any(consistent(old, new, other, *roots) for other in mutations(proof))
        assert not any(consistent(other, new, proof, *roots) for other in range(-1, new + 2) if other != old)
        assert not consistent(old, new, proof, OTHER, roots[1])
        assert not consistent(old, new, proof, roots[0], OTHER)


def test_every_tree_grew_out_of_nothing() -> None:
    """From the empty tree nothing needs a proof, but its root must be the root of nothing."""
    assert consistent(0, 0, [], EMPTY, EMPTY)
    assert consistent(0, 5, [], EMPTY, root(0, 5))
    assert not consistent(0, 5, [], root(0, 1), root(0, 5))
    assert not consistent(0, 0, [], EMPTY, root(0, 1))
    assert not consistent(0, 5, [OTHER], EMPTY, root(0, 5))


def test_nothing_is_in_the_empty_tree() -> None:
    """No index is small enough for a tree without leaves."""
    assert not included(0, 0, [], leaf(0), EMPTY)
    assert not included(0, 0, [], EMPTY, EMPTY)


def test_a_refusal_says_what_is_wrong() -> None:
    """A person reads whether the proof is too long, too short, of another leaf, or of another tree."""
    proof, top = rfc6962.path(2, 0, 5), root(0, 5)
    said = {"too short": proof[:-1], "too long": [*proof, OTHER], "another root": proof[::-1], "32 bytes": [b""]}
    for words, other in said.items():
        with pytest.raises(ProofFailed, match=words):
            check_inclusion(leaf(2), 2, 5, other, top)
    with pytest.raises(ProofFailed, match="a tree of 5 leaves has no leaf 5"):
        check_inclusion(leaf(2), 5, 5, proof, top)
    with pytest.raises(ProofFailed, match="a tree of 4 leaves never grew out of one of 5"):
        check_consistency(5, top, 4, root(0, 4), [])
