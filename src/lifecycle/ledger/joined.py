"""One register's ledger with all its parts: sealed under its keys, covered by its tree, signed with its key."""

from __future__ import annotations

import os

from lifecycle.ledger.checkpoints import Notary
from lifecycle.ledger.codec import Codec, Random
from lifecycle.ledger.keys import KeyStore
from lifecycle.ledger.ledger import Ledger
from lifecycle.ledger.notes import Signer
from lifecycle.ledger.recorder import Clock, RegisterRecorder
from lifecycle.ledger.stores import Stores
from lifecycle.ledger.tree import Leaves
from lifecycle.ledger.vault import KeyVault


def ledger(opened: Stores, register: str, keys: KeyStore, clock: Clock, random: Random) -> Ledger:
    """The log of a register. ``random`` gives its salts; nonces are always the system's, whatever is played."""
    recorder = RegisterRecorder(opened.ledger, clock, Leaves(register), notary(register, keys))
    return Ledger(opened.ledger, recorder, Codec(KeyVault(keys, os.urandom), random), keys)


def notary(register: str, keys: KeyStore) -> Notary:
    """Who signs for a register."""
    return Notary(_origin(register), signer(register, keys))


def signer(register: str, keys: KeyStore) -> Signer:
    """The register's key to sign with, under the name its checkpoints bear."""
    return Signer(_origin(register), keys.secret("signing"))


def _origin(register: str) -> str:
    return f"lifecycle/{register}"
