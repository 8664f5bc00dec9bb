"""The register's secrets, in a store of their own: today the secret under which a NIK is hashed.

A NIK has few unknown digits, so a plain hash of it is no protection; HMAC-SHA-256 under a secret is.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable

from sqlalchemy import Column, LargeBinary, MetaData, String, Table

from lifecycle.domain.values import Nik
from lifecycle.ledger.database import Database

tables = MetaData()
Table("secrets", tables, Column("name", String, primary_key=True), Column("value", LargeBinary, nullable=False))

_READ = "SELECT value FROM secrets WHERE name = 'identity'"


class Keyring:
    """Keyed hashes of what may not lie in the open."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def nik(self, nik: Nik) -> str:
        """The key under which a NIK is claimed (64 hex digits)."""
        return self._keyed(b"nik:" + nik.digits.encode())

    def row(self, *parts: str) -> str:
        """The key under which a held row is known again: who it seems to be about (16 hex digits)."""
        return self._keyed(b"row:" + "|".join(parts).encode())[:16]

    def _keyed(self, message: bytes) -> str:
        return hmac.digest(self._secret, message, "sha256").hex()


def make_secret(database: Database, random: Callable[[int], bytes]) -> None:
    """Give a new register its secret; an existing one is kept."""
    database.create(tables)
    with database.write() as tx:
        if not tx.rows(_READ):
            tx.execute("INSERT INTO secrets (name, value) VALUES ('identity', ?)", (random(32),))


def keyring(database: Database) -> Keyring:
    """The register's keyring. Raises LookupError when the secret is gone."""
    rows = []
    if database.has_table("secrets"):
        with database.read() as tx:
            rows = tx.rows(_READ)
    if not rows:
        raise LookupError(f"{database.name}: the secret of this register is missing; restore the key store")
    return Keyring(bytes(rows[0][0]))
