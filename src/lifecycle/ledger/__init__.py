"""The write side's memory: recorder, codec, claims, keys. Built on the interfaces of ``eventsourcing``."""

from lifecycle.ledger.claims import ClaimTaken
from lifecycle.ledger.database import Busy, Database
from lifecycle.ledger.keys import Keyring
from lifecycle.ledger.ledger import CommandRepeated, Conflict, Ledger
from lifecycle.ledger.pages import Head, Recorded

__all__ = [
    "Busy",
    "ClaimTaken",
    "CommandRepeated",
    "Conflict",
    "Database",
    "Head",
    "Keyring",
    "Ledger",
    "Recorded",
]
