"""Backups: the rows of a register in folders of their own, its keys apart from them, and the way back.

A backup is a folder ``<register>-<day>-<time>`` (UTC) that is there whole or not at all: ``ledger.sqlite3`` with every
row of the ledger as one snapshot saw it, ``checkpoint``, the signed note of exactly that state, and ``backup.json``,
which says what it is and holds the SHA-256 of both. A backup of the key store is a folder of the same name somewhere
else, with ``keys.sqlite3`` and the last day it may be kept. The register key is in neither, and read models are made
again. Rows are copied and not pages, so that nothing lingers of what was deleted in the register.
"""

from lifecycle.ledger.backup.answers import NotBackedUp, NotRestored, Progress
from lifecycle.ledger.backup.checking import Means
from lifecycle.ledger.backup.folders import require_apart
from lifecycle.ledger.backup.making import KeysTo, Made, make
from lifecycle.ledger.backup.manifests import delete, expired
from lifecycle.ledger.backup.restoring import Restored, restore
from lifecycle.ledger.backup.sources import Wanted

__all__ = [
    "KeysTo",
    "Made",
    "Means",
    "NotBackedUp",
    "NotRestored",
    "Progress",
    "Restored",
    "Wanted",
    "delete",
    "expired",
    "make",
    "require_apart",
    "restore",
]
