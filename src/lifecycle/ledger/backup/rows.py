"""Rows from one store to another, a page at a time; the tables are those of the program, in either database."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import MetaData, Table

from lifecycle.ledger.database import Row, Transaction

PAGE = 5_000
_DAMAGED = ("not a database", "malformed", "decode", "no such", "does not exist", "unable to open")

_LAST = "SELECT last_position, recorded_at FROM commits ORDER BY number DESC LIMIT 1"

Moved = Callable[[int, int], None]
"""Told after every page how many rows are done, and how many there are."""


class CannotRead(Exception):  # noqa: N818 - caught where it is known whose rows they are
    """A driver gives up on rows that are damaged: the table, and what the driver says."""


def copy(source: Transaction, target: Transaction, tables: MetaData, moved: Moved) -> None:
    """Every row of the source into the tables of the target, which are empty. Raises CannotRead."""
    total = sum(_count(source, table) for table in tables.sorted_tables)
    done = 0
    for table in tables.sorted_tables:
        columns = ", ".join(column.name for column in table.columns)
        into = f"INSERT INTO {table.name} ({columns}) VALUES ({_marks(len(table.columns))})"
        for rows in pages(source, table):
            target.many(into, rows)
            done += len(rows)
            moved(done, total)


def empty(target: Transaction, tables: MetaData) -> None:
    """Take every row away."""
    for table in tables.sorted_tables:
        target.execute(f"DELETE FROM {table.name}")


def pages(source: Transaction, table: Table) -> Iterator[list[Row]]:
    """All rows of a table in the order of its key. Raises CannotRead."""
    columns = [column.name for column in table.columns]
    key = [column.name for column in table.primary_key]
    select = f"SELECT {', '.join(columns)} FROM {table.name}"
    end = f"ORDER BY {', '.join(key)} LIMIT {PAGE}"
    rows = _read(source, table, f"{select} {end}")
    while rows:
        yield rows
        last = [rows[-1][columns.index(name)] for name in key]
        rows = _read(source, table, f"{select} WHERE ({', '.join(key)}) > ({_marks(len(key))}) {end}", last)


def end(tx: Transaction) -> tuple[int, int]:
    """The last position of a log, and its stamp; (0, 0) for an empty one."""
    position, recorded_at = (tx.rows(_LAST) or [(0, 0)])[0]
    return position, recorded_at


def is_damage(error: BaseException) -> bool:
    """Whether a driver says that what it reads is not what it should be; both name the error as PEP 249 does."""
    kinds = {parent.__name__ for parent in type(error).__mro__}
    return "DatabaseError" in kinds and any(words in str(error) for words in _DAMAGED)


def said(error: BaseException) -> str:
    """What a driver says, without what is put around it."""
    return str(getattr(error, "orig", error)).split("\n", maxsplit=1)[0]


def _read(source: Transaction, table: Table, sql: str, after: list[object] | None = None) -> list[Row]:
    try:
        return source.rows(sql, after or ())
    except Exception as error:
        if not is_damage(error):
            raise
        raise CannotRead(f"its table {table.name}: {said(error)}") from error


def _count(source: Transaction, table: Table) -> int:
    ((count,),) = _read(source, table, f"SELECT count(*) FROM {table.name}")
    return int(count)


def _marks(count: int) -> str:
    return ", ".join("?" * count)
