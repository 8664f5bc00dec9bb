"""Personal data sealed under a key of each person, bound to the place where they lie.

Box, version 1: a JSON string, the base64 of ``nonce (12 bytes) || ciphertext || tag (16)`` by
AES-256-GCM (NIST SP 800-38D). Bound to it, and not stored again ::

    "lifecycle/box/v1\\n" || stream (16) || u32 version || u32 length of topic || topic || subject

so that a box opens at its own place only. Destroying the subject's key erases the person: the bytes stay, and with
them every hash over the log.
"""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64
from collections.abc import Iterable
from functools import lru_cache
from struct import Struct

from cryptography.exceptions import InvalidTag

from lifecycle.ledger.codec import Random
from lifecycle.ledger.keys import KeyDestroyed, KeyStore

_LABEL = b"lifecycle/box/v1\n"
_VERSION = Struct(">I")
_NONCE = 12


class BoxForged(Exception):  # noqa: N818
    """A box does not open with the key of its person: it was changed, or lies where it was not sealed."""


class KeyVault:
    """Seals and opens with the keys of a :class:`KeyStore`."""

    def __init__(self, keys: KeyStore, random: Random) -> None:
        self._keys = keys
        self._random = random

    def ensure(self, subjects: Iterable[bytes]) -> None:
        """Make the keys that are missing, committed before this returns: an event without its key could not be read."""
        wanted = set(subjects)
        try:
            self._keys.ensure(wanted)
        except KeyDestroyed:
            self._keys.ensure(wanted - self._keys.destroyed())

    def fetch(self, subjects: Iterable[bytes]) -> None:
        """Have these keys at hand."""
        self._keys.fetch(subjects)

    def seal(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes | None:
        """A JSON string; None when the key was destroyed: of who was erased nothing personal is kept again."""
        cipher = self._keys.cipher(subject)
        if cipher is None:
            return None
        nonce = self._random(_NONCE)
        sealed = nonce + cipher.encrypt(nonce, box, _place(stream, version, topic, subject))
        return b'"' + b2a_base64(sealed, newline=False) + b'"'

    def open(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes | None:
        """The personal JSON; None when the key was destroyed. Raises KeyLost or BoxForged."""
        cipher = self._keys.cipher(subject)
        if cipher is None:
            return None
        try:
            sealed = a2b_base64(box[1:-1], strict_mode=True)
            return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], _place(stream, version, topic, subject))
        except (InvalidTag, ValueError) as error:
            where = f"event {version} of stream {stream.hex()} ({topic})"
            raise BoxForged(
                f"The sealed data of {where} do not open with the key of their person: they were changed.\n"
                "  lifecycle verify REGISTER names what was changed; put the register back from the backup."
            ) from error


def _place(stream: bytes, version: int, topic: str, subject: bytes) -> bytes:
    return _LABEL + stream + _VERSION.pack(version) + _named(topic) + subject


@lru_cache(maxsize=256)
def _named(topic: str) -> bytes:
    name = topic.encode()
    return _VERSION.pack(len(name)) + name
