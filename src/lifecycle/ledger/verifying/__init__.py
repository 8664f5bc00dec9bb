"""The whole log checked from its own rows: order, tree, claims, checkpoints, and the first position that differs.

It needs no keys: sealed boxes stay shut. What it cannot find from inside is said in :func:`verify`.
"""

from lifecycle.ledger.verifying.found import Check, Fault, Verified
from lifecycle.ledger.verifying.open_parts import OpenParts, Reader
from lifecycle.ledger.verifying.sealed import Sealed
from lifecycle.ledger.verifying.whole import PAGE, verify

__all__ = ["PAGE", "Check", "Fault", "OpenParts", "Reader", "Sealed", "Verified", "verify"]
