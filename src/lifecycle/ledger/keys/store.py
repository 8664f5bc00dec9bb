"""The key store of a register: what seals people, and what destroying it erases.

Every key is made here before anything is sealed under it, and lies here wrapped by the register key. A destroyed key
keeps its row; a key without a row was lost with a part of the store, and nothing goes on without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from lifecycle.ledger.database import Database
from lifecycle.ledger.keys import register_secrets, subjects
from lifecycle.ledger.keys.keyring import Keyring
from lifecycle.ledger.keys.register_key import RegisterKey
from lifecycle.ledger.keys.scrubbing import scrub
from lifecycle.ledger.keys.subjects import KeyLost
from lifecycle.ledger.keys.tables import tables

MOST_AT_HAND = 50_000


class KeyDestroyed(Exception):  # noqa: N818 - named for what a person is told
    """Something was to be sealed about somebody whose key was destroyed."""


class KeyStore:
    """The key store of a register, opened with its register key; a subject is whom sealed data are about (bytes).

    Raises WrongRegisterKey, or LookupError when the register's secrets are gone; nothing is touched.
    """

    def __init__(self, database: Database, register_key: RegisterKey, random: Callable[[int], bytes]) -> None:
        self.database = database
        self._register_key = register_key
        self._random = random
        self._secrets = register_secrets.opened(database, register_key)
        self._at_hand: dict[bytes, AESGCM | None] = {}

    def secret(self, name: str) -> bytes:
        """A secret of the register (32 bytes): ``identity`` or ``signing``."""
        return self._secrets[name]

    def keyring(self) -> Keyring:
        """Hashes under the register's secret."""
        return Keyring(self.secret("identity"))

    def ensure(self, wanted: Iterable[bytes]) -> None:
        """Have a key for every subject; those that were missing are made, and committed before this returns.

        Raises KeyDestroyed, and makes none, when one of them was destroyed.
        """
        asked = [subject for subject in dict.fromkeys(wanted) if self._at_hand.get(subject) is None]
        if not asked:
            return
        with self.database.read() as tx:
            found = subjects.read(tx, asked, self._register_key)
        missing = [subject for subject in asked if subject not in found]
        if missing and None not in found.values():
            with self.database.write() as tx:
                found |= subjects.make(tx, missing, self._register_key, self._random)
        if None in found.values():
            raise KeyDestroyed(
                "Somebody this is about was erased, and their key destroyed: nothing can be recorded about them.\n"
                "  Who comes back after being erased is proposed anew, as a new participant; nothing was changed."
            )
        self._keep(found)

    def cipher(self, subject: bytes) -> AESGCM | None:
        """What seals and opens a subject's data; None when the key was destroyed. Raises KeyLost."""
        try:
            return self._at_hand[subject]
        except KeyError:
            self.fetch((subject,))
        if subject not in self._at_hand:
            raise KeyLost(subject, "is missing, and was not destroyed")
        return self._at_hand[subject]

    def fetch(self, wanted: Iterable[bytes]) -> None:
        """Have the keys of many at hand, in few queries; who has none is passed over."""
        asked = [subject for subject in dict.fromkeys(wanted) if subject not in self._at_hand]
        if asked:
            with self.database.read() as tx:
                self._keep(subjects.read(tx, asked, self._register_key))

    def destroy(self, doomed: Iterable[bytes], at: int) -> int:
        """Destroy keys for good, of subjects who never had one too; answers how many were not destroyed before.

        ``at`` in microseconds since 1970 (UTC). Raises Busy when old bytes must still be scrubbed: the keys are
        destroyed then, and doing it again scrubs.
        """
        gone = list(dict.fromkeys(doomed))
        try:
            with self.database.write() as tx:
                count = subjects.destroy(tx, gone, at)
        finally:
            for subject in gone:
                self._at_hand.pop(subject, None)
        scrub(self.database, "subject_keys")
        return count

    def destroyed(self) -> set[bytes]:
        """Whose keys were destroyed."""
        with self.database.read() as tx:
            return subjects.destroyed(tx)

    def count(self) -> tuple[int, int]:
        """How many keys there are, and how many were destroyed."""
        with self.database.read() as tx:
            return subjects.count(tx)

    def rotate(self, new: RegisterKey, save: Callable[[RegisterKey], object] = lambda _key: None) -> None:
        """Wrap everything under a new register key, in one transaction; what is wrapped stays the same.

        ``save`` puts the new key where it outlives this process. It is called by the only writer before anything is
        written, so that no kill leaves a store whose key nobody has. Raises WrongRegisterKey when somebody else
        changed the key meanwhile.
        """
        old = self._register_key
        with self.database.write() as tx:
            register_secrets.require(tx, old)
            save(new)
            subjects.rewrap(tx, old, new)
            register_secrets.rewrap(tx, old, new)
        self._register_key = new

    def _keep(self, found: dict[bytes, AESGCM | None]) -> None:
        if len(self._at_hand) + len(found) > MOST_AT_HAND:
            self._at_hand.clear()
        self._at_hand.update(islice(found.items(), MOST_AT_HAND))


def make_store(database: Database, register_key: RegisterKey, random: Callable[[int], bytes]) -> KeyStore:
    """Give a new register its key store, or open the one it has. Raises what opening raises."""
    database.create(tables)
    with database.write() as tx:
        register_secrets.make(tx, register_key, random)
    return KeyStore(database, register_key, random)
