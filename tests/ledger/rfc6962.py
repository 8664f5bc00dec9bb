"""RFC 6962 section 2.1 written down word for word, slow and plain: what the stored tree is compared with."""

from __future__ import annotations

import json
from base64 import b64decode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("vectors").joinpath("own_vectors.json").read_text())
"""Known answers: roots by size, and cases of inclusion and consistency proofs, right and wrong."""


def raw(text: str) -> bytes:
    """The bytes that a vector writes in base64."""
    return b64decode(text, validate=True)


def raws(texts: list[str]) -> list[bytes]:
    """The hashes of a proof."""
    return [raw(text) for text in texts]


@cache
def leaf(index: int) -> bytes:
    """The hash of leaf ``index`` of the vectors."""
    return sha256(b"\x00" + b"register-kat-%d" % index).digest()


@cache
def root(begin: int, end: int) -> bytes:
    """MTH(D[begin:end]), for at least one leaf."""
    if end - begin == 1:
        return leaf(begin)
    middle = begin + split(end - begin)
    return sha256(b"\x01" + root(begin, middle) + root(middle, end)).digest()


def split(leaves: int) -> int:
    """The largest power of two smaller than a number."""
    power = 1
    while 2 * power < leaves:
        power *= 2
    return power


def path(index: int, begin: int, end: int) -> list[bytes]:
    """PATH(index, D[begin:end]); the index counts from ``begin``."""
    if end - begin == 1:
        return []
    k = split(end - begin)
    if index < k:
        return [*path(index, begin, begin + k), root(begin + k, end)]
    return [*path(index - k, begin + k, end), root(begin, begin + k)]


def proof(old: int, new: int) -> list[bytes]:
    """PROOF(old, D[new]), for 0 < old <= new."""
    return subproof(old, 0, new, True)


def subproof(old: int, begin: int, end: int, complete: bool) -> list[bytes]:
    """SUBPROOF(old, D[begin:end], complete)."""
    if old == end - begin:
        return [] if complete else [root(begin, end)]
    k = split(end - begin)
    if old <= k:
        return [*subproof(old, begin, begin + k, complete), root(begin + k, end)]
    return [*subproof(old - k, begin + k, end, False), root(begin, begin + k)]
