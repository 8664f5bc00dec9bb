"""The tables of a ledger. ``state`` holds the exact bytes of an event; no row of ``events`` is ever changed.

``events``   position 1..n without gaps; stream_id 16 bytes; recorded_at in microseconds since 1970 (UTC).
``commits``  which positions were written together.
``claims``   what the register promises once: unique (kind, key), with the stream that holds it.
``tree_tiles``  the hashes of the Merkle tree over the events, up to 256 of them a row (:mod:`lifecycle.ledger.tree`).
``checkpoints``  the notes this register signed, by size; signed_at in microseconds since 1970 (UTC).
``shown``    notes of this register that were shown to it and that its log, when they were, did not bear out.
``facts_of_store``  the version of this layout.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, LargeBinary, MetaData, String, Table, Text, UniqueConstraint
from sqlalchemy.types import Integer

LAYOUT = 2

_Big = BigInteger().with_variant(Integer, "sqlite")

tables = MetaData()

events = Table(
    "events",
    tables,
    Column("position", _Big, primary_key=True, autoincrement=False),
    Column("commit_number", _Big, nullable=False),
    Column("recorded_at", _Big, nullable=False),
    Column("stream_id", LargeBinary, nullable=False),
    Column("version", Integer, nullable=False),
    Column("topic", String, nullable=False),
    Column("state", LargeBinary, nullable=False),
    UniqueConstraint("stream_id", "version", name="events_stream_version"),
)

commits = Table(
    "commits",
    tables,
    Column("number", _Big, primary_key=True, autoincrement=False),
    Column("recorded_at", _Big, nullable=False),
    Column("first_position", _Big, nullable=False),
    Column("last_position", _Big, nullable=False, unique=True),
)

claims = Table(
    "claims",
    tables,
    Column("kind", String, primary_key=True),
    Column("key", Text(collation="C").with_variant(Text(), "sqlite"), primary_key=True),
    Column("stream_id", LargeBinary, nullable=False),
    Column("position", _Big, nullable=False),
    sqlite_with_rowid=False,
)

tree_tiles = Table(
    "tree_tiles",
    tables,
    Column("level", Integer, primary_key=True, autoincrement=False),
    Column("number", _Big, primary_key=True, autoincrement=False),
    Column("hashes", LargeBinary, nullable=False),
)

checkpoints = Table(
    "checkpoints",
    tables,
    Column("size", _Big, primary_key=True, autoincrement=False),
    Column("note", Text, nullable=False),
    Column("signed_at", _Big, nullable=False),
)

shown = Table(
    "shown",
    tables,
    Column("size", _Big, primary_key=True, autoincrement=False),
    Column("note", Text, primary_key=True),
)

facts_of_store = Table("facts_of_store", tables, Column("name", String, primary_key=True), Column("value", Text))
