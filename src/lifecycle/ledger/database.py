"""One database handle for SQLite and PostgreSQL: engines by SQLAlchemy, rows by the driver.

SQLite: WAL, every write under ``BEGIN IMMEDIATE``. PostgreSQL: one schema a store, every write under one advisory
lock of that schema. Either way writers come one after the other, so commit order is position order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, cast

from sqlalchemy import Connection, Engine, MetaData, create_engine, event, inspect, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateSchema

Synchronous = Literal["FULL", "NORMAL"]
Row = tuple[Any, ...]

BUSY_SECONDS = 30
CACHE_KIB = 65_536
"""Of each file so much is kept in memory by a connection: a question over a whole roll reads it again and again."""
_SCHEMA_NAME = re.compile(r"[a-z][a-z0-9_]{0,55}")


class Busy(Exception):  # noqa: N818 - named for what a person is told
    """Another process held the write lock for longer than anybody waits."""


class Transaction:
    """One transaction: driver-level rows in and out, with ``?`` for parameters on both databases."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._raw = connection.connection
        self.postgresql = connection.dialect.name == "postgresql"

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """Every row of a query, as plain tuples."""
        cursor = self._raw.cursor()
        cursor.execute(self._dialect(sql), parameters)
        return cast(list[Row], cursor.fetchall())

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """One statement that returns nothing."""
        self._raw.cursor().execute(self._dialect(sql), parameters)

    def execute_as_is(self, sql: str) -> None:
        """One statement whose text is not to be looked at for parameters."""
        self._raw.cursor().execute(sql)

    def many(self, sql: str, rows: Iterable[Sequence[Any]]) -> int:
        """One statement for many rows, without building a dictionary for each; answers how many rows it changed."""
        cursor = self._raw.cursor()
        cursor.executemany(self._dialect(sql), cast(Sequence[Sequence[Any]], rows))  # drivers take any iterable
        return cursor.rowcount

    def rows_in(self, sql: str, keys: Sequence[Any]) -> list[Row]:
        """Rows of a query with one parameter a key in place of ``{keys}``."""
        return self.rows(sql.format(keys=",".join("?" * len(keys))), keys)

    def _dialect(self, sql: str) -> str:
        return sql.replace("?", "%s") if self.postgresql else sql


class Database:
    """A store: a file of SQLite, or a schema of PostgreSQL."""

    def __init__(self, engine: Engine, name: str) -> None:
        self.engine = engine
        self.name = name
        self._postgresql = engine.dialect.name == "postgresql"
        latest = {"isolation_level": "READ COMMITTED"} if self._postgresql else {}
        self._writing = engine.execution_options(lifecycle_writes=True, **latest)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A consistent snapshot for the length of the block."""
        with self.engine.connect() as connection, connection.begin():
            yield Transaction(connection)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """The only writer for the length of the block. Raises :class:`Busy` when the lock cannot be had in time."""
        with self._writing.connect() as connection:
            with _busy_is_said(self.name):
                transaction = connection.begin()
                if self._postgresql:
                    connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext(current_schema()))")
            with transaction:
                yield Transaction(connection)

    def create(self, tables: MetaData) -> None:
        """Make the tables that are missing: a step of its own, never raced by workers."""
        with self.write() as tx:
            tables.create_all(tx.connection)

    def has_table(self, table: str) -> bool:
        """Whether the store has been made."""
        return inspect(self.engine).has_table(table)

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()


def sqlite(path: Path, *, synchronous: Synchronous, secure_delete: bool = False) -> Database:
    """A file; ``FULL`` for what must survive a power cut, ``NORMAL`` for what can be made again.

    ``secure_delete`` for what must not linger in the pages of the file when it was deleted or overwritten.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        hide_parameters=True,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _prepare(raw: Any, _record: Any) -> None:
        raw.isolation_level = None
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute(f"PRAGMA synchronous={synchronous}")
        raw.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        if secure_delete:
            raw.execute("PRAGMA secure_delete=ON")
        wanted = {"FULL": 2, "NORMAL": 1}[synchronous]
        assert raw.execute("PRAGMA synchronous").fetchone() == (wanted,)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("lifecycle_writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return Database(engine, str(path))


def postgresql(url: str, schema: str) -> Database:
    """A schema of a server. Raises ValueError when the name cannot be a schema.

    A reader keeps the snapshot of its first statement; a writer reads what was committed before it got the lock.
    """
    if not _SCHEMA_NAME.fullmatch(schema):
        raise ValueError(f"{schema!r} cannot name a schema: small letters, digits and _, a letter first")
    options = f"-csearch_path={schema} -clock_timeout={BUSY_SECONDS * 1000}"
    engine = create_engine(
        url, hide_parameters=True, isolation_level="REPEATABLE READ", connect_args={"options": options}
    )
    return Database(engine, schema)


def create_schema(url: str, schema: str) -> None:
    """Make a schema if it is missing."""
    with _connected(url) as connection:
        connection.execute(CreateSchema(schema, if_not_exists=True))


def schemas(url: str) -> list[str]:
    """The schemas of a server that are not its own."""
    with _connected(url) as connection:
        found = connection.execute(text("SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|information_)'"))
        return sorted(row[0] for row in found)


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url, hide_parameters=True)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


@contextmanager
def _busy_is_said(store: str) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        if "locked" in str(error.orig) or "lock timeout" in str(error.orig):
            raise Busy(f"{store}: another process has been writing for {BUSY_SECONDS} s; try again") from error
        raise
