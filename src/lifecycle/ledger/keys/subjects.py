"""The rows of the keys of people: read, made, destroyed and wrapped anew, many at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from lifecycle.ledger.database import Transaction
from lifecycle.ledger.keys import register_secrets
from lifecycle.ledger.keys.register_key import KEY_BYTES, RegisterKey, WrongRegisterKey

PAGE = 5_000

_READ = "SELECT subject, wrapped, destroyed_at IS NOT NULL FROM subject_keys WHERE subject IN ({keys})"
_INSERT = "INSERT INTO subject_keys (subject, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING"
_DESTROY = (
    "INSERT INTO subject_keys (subject, destroyed_at) VALUES (?, ?) ON CONFLICT (subject)"
    " DO UPDATE SET wrapped = NULL, destroyed_at = excluded.destroyed_at"
    " WHERE subject_keys.destroyed_at IS NULL OR subject_keys.wrapped IS NOT NULL"
)
_DESTROYED = "SELECT subject FROM subject_keys WHERE destroyed_at IS NOT NULL"
_COUNT = "SELECT count(wrapped), count(destroyed_at) FROM subject_keys"
_PAGE_AFTER = (
    "SELECT subject, wrapped FROM subject_keys WHERE destroyed_at IS NULL AND subject > ?"
    f" ORDER BY subject LIMIT {PAGE}"
)
_UPDATE = "UPDATE subject_keys SET wrapped = ? WHERE subject = ?"


class KeyLost(Exception):  # noqa: N818 - named for what a person is told
    """A key that was never destroyed is not there, or does not open: the key store is not whole."""

    def __init__(self, subject: object, what: str) -> None:
        named = subject.hex() if isinstance(subject, bytes) else repr(subject)
        super().__init__(
            f"The key of {named} {what}: the key store of this register was lost or is incomplete.\n"
            "  Put the key store back from the backup; nothing was changed."
        )
        self.subject = subject


def read(tx: Transaction, subjects: Sequence[bytes], key: RegisterKey) -> dict[bytes, AESGCM | None]:
    """What seals and opens, for those subjects who have a row; None where the key was destroyed.

    A key that was destroyed stays so, whoever put its bytes back.

    Raises KeyLost for a row that does not open, and WrongRegisterKey when the register key was changed meanwhile.
    """
    return {
        bytes(subject): None if gone else AESGCM(_unwrapped(tx, subject, wrapped, key))
        for page in _pages(subjects)
        for subject, wrapped, gone in tx.rows_in(_READ, page)
    }


def make(
    tx: Transaction, missing: Sequence[bytes], key: RegisterKey, random: Callable[[int], bytes]
) -> dict[bytes, AESGCM | None]:
    """Keys for subjects who had none a moment ago; what another process made since then is taken as it is.

    Raises WrongRegisterKey when the register key was changed meanwhile: nobody would be able to unwrap these.
    """
    register_secrets.require(tx, key)
    made = {subject: random(KEY_BYTES) for subject in sorted(missing)}
    wrapped = [(subject, key.wrap(secret, _about(subject))) for subject, secret in made.items()]
    if tx.many(_INSERT, wrapped) < len(wrapped):
        return read(tx, missing, key)
    return {subject: AESGCM(secret) for subject, secret in made.items()}


def destroy(tx: Transaction, subjects: Sequence[bytes], at: int) -> int:
    """Leave rows without keys; answers how many were not so before."""
    return tx.many(_DESTROY, [(subject, at) for subject in subjects]) if subjects else 0


def destroyed(tx: Transaction) -> set[bytes]:
    """Whose keys were destroyed. Raises KeyLost where the store names nobody."""
    return {_bytes(subject, subject, "is nobody's") for (subject,) in tx.rows(_DESTROYED)}


def count(tx: Transaction) -> tuple[int, int]:
    """How many keys there are, and how many were destroyed."""
    ((there, gone),) = tx.rows(_COUNT)
    return there, gone


def rewrap(tx: Transaction, old: RegisterKey, new: RegisterKey) -> None:
    """Every key under a new register key. Raises KeyLost for a row that does not open."""
    page = tx.rows(_PAGE_AFTER, (b"",))
    while page:
        secrets = [(subject, _unwrapped(tx, subject, wrapped, old)) for subject, wrapped in page]
        tx.many(_UPDATE, [(new.wrap(secret, _about(subject)), subject) for subject, secret in secrets])
        page = tx.rows(_PAGE_AFTER, (page[-1][0],))


def _unwrapped(tx: Transaction, subject: bytes, wrapped: object, key: RegisterKey) -> bytes:
    try:
        return key.unwrap(_bytes(wrapped, bytes(subject), "does not open"), _about(subject))
    except WrongRegisterKey:
        register_secrets.require(tx, key)
        raise KeyLost(bytes(subject), "does not open") from None


def _bytes(value: object, subject: object, otherwise: str) -> bytes:
    """Bytes as they were stored: SQLite keeps anything in any column. Raises KeyLost for anything else."""
    if not isinstance(value, (bytes, memoryview)):
        raise KeyLost(subject, otherwise)
    return bytes(value)


def _pages(subjects: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    return (subjects[start : start + PAGE] for start in range(0, len(subjects), PAGE))


def _about(subject: bytes) -> bytes:
    return b"subject:" + bytes(subject)
