"""A new register key in place of the old one, so that a kill at any point leaves a register that opens.

Where the key lies in a file: the new one is written beside it (``.next``) and settled on the disk, then everything is
wrapped anew in one transaction, then the new file takes the place of the old. Whoever opens the register between the
last two does the last. Files change hands only under the write lock of the key store, so that of two who change the key
at once neither takes the other's file away. Where the key lies in the environment, people move it themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from lifecycle.ledger.database import Busy, Database, Transaction
from lifecycle.ledger.keys import key_file, register_secrets
from lifecycle.ledger.keys.key_file import VARIABLE
from lifecycle.ledger.keys.register_key import KEY_BYTES, NoRegisterKey, RegisterKey, WrongRegisterKey
from lifecycle.ledger.keys.scrubbing import scrub
from lifecycle.ledger.keys.store import KeyStore

NEXT_VARIABLE = "LIFECYCLE_KEY_NEXT"

_BACKUP = "Make a backup now: backups of the key store made before open with the old key only."

Random = Callable[[int], bytes]


def opened(database: Database, path: Path, environment: Mapping[str, str], random: Random) -> KeyStore:
    """The key store of a register, opened with the key that is there; a change of key that was cut short is finished.

    ``path`` is the file of the register key. Raises NoRegisterKey, or what opening a :class:`KeyStore` raises.
    """
    given = key_file.from_environment(environment)
    try:
        return KeyStore(database, given or key_file.read(path), random)
    except WrongRegisterKey:
        if given is not None:
            _say_where_the_right_one_is(database, environment)
            raise
        if not _new_file_in_place(database, path):
            raise
    return KeyStore(database, key_file.read(path), random)


def rotate(store: KeyStore, path: Path, environment: Mapping[str, str], random: Random) -> str:
    """Change the register key; answers, in words, what was done and what is left to do for a person.

    The new key is made here, or comes from LIFECYCLE_KEY_NEXT where the present one came from LIFECYCLE_KEY. Raises
    NoRegisterKey when none is there, WrongRegisterKey when somebody else changed the key meanwhile, OSError when the
    file cannot be written; nothing is changed then.
    """
    old = key_file.from_environment(environment)
    told = _in_file(store, path, random) if old is None else _in_environment(store, old, environment)
    with suppress(Busy):  # keys wrapped as before may linger while others read; the next erasure clears them away
        scrub(store.database, "subject_keys", "secrets")
    return told


def _in_file(store: KeyStore, path: Path, random: Random) -> str:
    beside = _beside(path)

    def save(key: RegisterKey) -> None:
        beside.unlink(missing_ok=True)  # left by a change that never came to its transaction: it wraps nothing
        key_file.save(beside, key)

    store.rotate(RegisterKey(random(KEY_BYTES), str(path)), save)
    _new_file_in_place(store.database, path)
    return f"{path} holds the new key of this register.\n  Keep a copy of it elsewhere. {_BACKUP}"


def _in_environment(store: KeyStore, old: RegisterKey, environment: Mapping[str, str]) -> str:
    new = key_file.from_environment(environment, NEXT_VARIABLE)
    if new is None or new.fingerprint == old.fingerprint:
        raise NoRegisterKey(
            f"{VARIABLE} is set, so a new key has to come from {NEXT_VARIABLE}, and there is none.\n"
            f"  Put 64 hex digits drawn by chance there, keep a copy, and give the command again; nothing was changed."
        )
    store.rotate(new)
    return f"This register has the key of {NEXT_VARIABLE} now.\n  Put it in {VARIABLE} before anything else. {_BACKUP}"


def _new_file_in_place(database: Database, path: Path) -> bool:
    """Whether the key in place is the right one, moved there from beside it where need be."""
    with database.write() as tx:
        if _fits(tx, path):
            return True
        if not _fits(tx, _beside(path)):
            return False
        _beside(path).replace(path)
        key_file.settle(path.parent)
        return True


def _fits(tx: Transaction, path: Path) -> bool:
    with suppress(NoRegisterKey, WrongRegisterKey):
        register_secrets.require(tx, key_file.read(path))
        return True
    return False


def _say_where_the_right_one_is(database: Database, environment: Mapping[str, str]) -> None:
    new = key_file.from_environment(environment, NEXT_VARIABLE)
    with database.read() as tx, suppress(WrongRegisterKey):
        if new is not None:
            register_secrets.require(tx, new)
            raise NoRegisterKey(
                f"The key of this register was changed: it is the one in {NEXT_VARIABLE} now.\n"
                f"  Put that one in {VARIABLE}, and unset {NEXT_VARIABLE}; nothing was changed."
            )


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.next")
