"""The register's own secrets in the key store, and the fingerprint that tells under which register key it lies.

``identity``  32 bytes, under which NIKs are hashed.   ``signing``  the Ed25519 seed (32 bytes) of its checkpoints.
"""

from __future__ import annotations

from collections.abc import Callable

from lifecycle.ledger.database import Database, Transaction
from lifecycle.ledger.keys.register_key import RegisterKey, WrongRegisterKey

NAMES = ("identity", "signing")

_BYTES = 32
_FINGERPRINT = "fingerprint"
_ANYTHING = "SELECT 1 FROM secrets UNION ALL SELECT 1 FROM subject_keys LIMIT 1"
_ALL = "SELECT name, wrapped FROM secrets"
_INSERT = "INSERT INTO secrets (name, wrapped) VALUES (?, ?)"
_UPDATE = "UPDATE secrets SET wrapped = ? WHERE name = ?"


def make(tx: Transaction, key: RegisterKey, random: Callable[[int], bytes]) -> None:
    """Give an empty key store its secrets. One that holds anything is kept: a lost secret is never made anew."""
    if not tx.rows(_ANYTHING):
        made = [(name, key.wrap(random(_BYTES), _about(name))) for name in NAMES]
        tx.many(_INSERT, [*made, (_FINGERPRINT, key.fingerprint.encode())])


def opened(database: Database, key: RegisterKey) -> dict[str, bytes]:
    """The secrets by name. Raises WrongRegisterKey, or LookupError when one is gone or damaged."""
    found: dict[str, bytes] = {}
    if database.has_table("secrets"):
        with database.read() as tx:
            require(tx, key)
            found = _all(tx)
    if {*NAMES, _FINGERPRINT} - found.keys():
        raise LookupError(f"{database.name}: the secret of this register is missing; restore the key store")
    try:
        return {name: key.unwrap(found[name], _about(name)) for name in NAMES}
    except WrongRegisterKey as error:
        raise LookupError(f"{database.name}: the secret of this register is damaged; restore the key store") from error


def require(tx: Transaction, key: RegisterKey) -> None:
    """Raise WrongRegisterKey when the store says that another key wraps what is in it."""
    wanted = _all(tx).get(_FINGERPRINT, key.fingerprint.encode()).decode(errors="replace")
    if wanted != key.fingerprint:
        raise WrongRegisterKey(
            f"{key.source} is not the key of this register: its fingerprint is {key.fingerprint}, the key store was"
            f" wrapped under {wanted}.\n"
            "  Put the right key there (after a change of key: the new one) and start again; nothing was changed."
        )


def rewrap(tx: Transaction, old: RegisterKey, new: RegisterKey) -> None:
    """The same secrets under a new key, and its fingerprint."""
    found = _all(tx)
    rows = [(new.wrap(old.unwrap(found[name], _about(name)), _about(name)), name) for name in NAMES]
    tx.many(_UPDATE, [*rows, (new.fingerprint.encode(), _FINGERPRINT)])


def _all(tx: Transaction) -> dict[str, bytes]:
    """What lies there as bytes: SQLite keeps anything in any column, and what is no bytes was not put there by us."""
    return {name: bytes(wrapped) for name, wrapped in tx.rows(_ALL) if isinstance(wrapped, (bytes, memoryview))}


def _about(name: str) -> bytes:
    return b"secret:" + name.encode()
