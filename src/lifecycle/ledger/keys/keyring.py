"""Keyed hashes of what may not lie in the open.

A NIK has few unknown digits, so a plain hash of it is no protection; HMAC-SHA-256 under the register's secret is.
"""

from __future__ import annotations

import hmac
import re

from lifecycle.domain.values import Nik

_SIXTEEN_DIGITS = re.compile(r"[0-9]{16}")


class Keyring:
    """Hashes under the secret ``identity`` of one register; another register's say nothing about the same people."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def nik(self, nik: Nik) -> str:
        """The key under which a NIK is claimed (64 hex digits)."""
        return self._keyed(b"nik:" + nik.digits.encode())

    def row(self, *parts: str) -> str:
        """The key under which a held row is known again: who it seems to be about (16 hex digits)."""
        return self._keyed(b"row:" + "|".join(parts).encode())[:16]

    def person(self, nik: str | None, *parts: str) -> str:
        """Who a row seems to be about (16 hex digits), so that what it says can be sealed and erased with others' rows.

        By the NIK where it has sixteen digits, right or not; else by the other parts (name, village …), whose capitals
        and blanks do not count.
        """
        if nik and _SIXTEEN_DIGITS.fullmatch(nik.strip()):
            return self._keyed(b"person:nik:" + nik.strip().encode())[:16]
        return self._keyed(b"person:parts:" + "\n".join(_squeezed(part) for part in parts).encode())[:16]

    def _keyed(self, message: bytes) -> str:
        return hmac.digest(self._secret, message, "sha256").hex()


def _squeezed(part: str) -> str:
    return " ".join(part.upper().split())
