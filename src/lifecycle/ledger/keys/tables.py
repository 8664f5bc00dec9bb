"""The tables of a key store.

``secrets``       the register's own secrets, wrapped; and the fingerprint of the register key that wraps, in the open.
``subject_keys``  one key (32 bytes, wrapped) for each person something was sealed about; where it was destroyed the
                  row stays without it, so that "erased" can be told from "lost". destroyed_at in microseconds since
                  1970 (UTC).
"""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, LargeBinary, MetaData, String, Table

tables = MetaData()

secrets = Table(
    "secrets",
    tables,
    Column("name", String, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
)

subject_keys = Table(
    "subject_keys",
    tables,
    Column("subject", LargeBinary, primary_key=True),
    Column("wrapped", LargeBinary),
    Column("destroyed_at", BigInteger),
    CheckConstraint("(wrapped IS NULL) = (destroyed_at IS NOT NULL)", name="subject_keys_there_or_destroyed"),
    sqlite_with_rowid=False,
)
