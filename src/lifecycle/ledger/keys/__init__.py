"""The register's keys, in a store of their own: a key a person, the register's secrets, and the key that wraps them."""

from lifecycle.ledger.keys.keyring import Keyring
from lifecycle.ledger.keys.register_key import NoRegisterKey, RegisterKey, WrongRegisterKey
from lifecycle.ledger.keys.store import KeyDestroyed, KeyStore, make_store
from lifecycle.ledger.keys.subjects import KeyLost

__all__ = [
    "KeyDestroyed",
    "KeyLost",
    "KeyStore",
    "Keyring",
    "NoRegisterKey",
    "RegisterKey",
    "WrongRegisterKey",
    "make_store",
]
