"""The register key: the one key that wraps all others, and lies somewhere else than they do.

A wrapped key is ``nonce (12 bytes) || ciphertext || tag (16)`` by AES-256-GCM (NIST SP 800-38D), bound to
``"lifecycle/key/v1\\n" || about``, so that a key moved to somebody else does not open. The nonce is drawn by the system
at every wrapping: no register comes near the 2^32 wrappings after which that would be too few.
"""

from __future__ import annotations

import hmac
import os
from functools import cached_property

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32

_LABEL = b"lifecycle/key/v1\n"
_FINGERPRINT_LABEL = b"lifecycle/key-fingerprint/v1\n"
_NONCE_BYTES = 12


class NoRegisterKey(Exception):  # noqa: N818 - named for what a person is told
    """There is no register key that could be used: none at all, or what lies there is none, or others may read it."""


class WrongRegisterKey(Exception):  # noqa: N818
    """A register key, but not the one under which these keys were wrapped."""


class RegisterKey:
    """A register key of 32 bytes; ``source`` is the file or the variable it came from, for messages.

    Raises ValueError for any other length.
    """

    def __init__(self, key: bytes, source: str = "The register key") -> None:
        if len(key) != KEY_BYTES:
            raise ValueError(f"a register key has {KEY_BYTES} bytes, this one {len(key)}")
        self._key = key
        self._cipher = AESGCM(key)
        self.source = source

    def wrap(self, secret: bytes, about: bytes) -> bytes:
        """A secret as it may be stored (28 bytes longer), bound to whom or what it is about."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, secret, _LABEL + about)

    def unwrap(self, wrapped: bytes, about: bytes) -> bytes:
        """The secret again. Raises WrongRegisterKey when it was wrapped under another key or about somebody else."""
        try:
            return self._cipher.decrypt(wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:], _LABEL + about)
        except (InvalidTag, ValueError) as error:
            raise WrongRegisterKey(f"{self.source} does not open what was stored") from error

    @cached_property
    def fingerprint(self) -> str:
        """What tells a wrong key at once (16 hex digits) and says nothing about the key."""
        return hmac.digest(self._key, _FINGERPRINT_LABEL, "sha256").hex()[:16]

    def line(self) -> str:
        """The key as its file holds it: 64 hex digits and a newline."""
        return f"{self._key.hex()}\n"
