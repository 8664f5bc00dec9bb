"""Views for whoever asks in SQL: each table of a read model under one name, whichever generation is live.

A view is called ``<projection>_<table>`` (two read models may each have a table ``people``). It has the columns of the
declared table, its key (by which the tables of a read model are joined) and the times the runner adds; what is open is
null. On PostgreSQL the words about each column are comments of the view; SQLite has none, so there they stand in the
statement it keeps (``SELECT sql FROM sqlite_master``).
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, Table
from sqlalchemy.engine import Dialect

from lifecycle.projecting.moments import OPEN_DAY, OPEN_POSITION

OWN = ("row_number",)
"""By which the runner keeps the rows of one key apart; it says nothing."""
TIMES = {
    "valid_from": "first day it holds, in the civil zone of the register",
    "valid_until": "first day it holds no longer; null: still",
    "known_from": "position of the log at which it became known",
    "known_until": "position at which it was found otherwise; null: still believed",
}
"""What the columns of the runner mean."""
OPEN = {"valid_until": f"'{OPEN_DAY}'", "known_until": f"{OPEN_POSITION}"}
"""What is stored where they are open, as SQL."""


def view_name(physical: Table) -> str:
    """The name that stays: that of the physical table without its generation."""
    projection, table, _generation = physical.name.split("__")
    return f"{projection}_{table}"


def shown(physical: Table) -> list[Column[object]]:
    """The columns of a stored table that say something: its key, what was declared, the times."""
    return [column for column in physical.columns if column.name not in OWN]


def said_of(declared: Table, column: str) -> str:
    """What a column means, in words; empty where nobody said."""
    found = declared.columns.get(column)
    return (found.doc if found is not None else TIMES.get(column)) or ""


def view_sql(declared: Table, physical: Table, dialect: Dialect) -> list[str]:
    """The statements that lay a view over a physical table, in place of the one over the generation before.

    They belong into the transaction that makes the generation live, before the tables of the old one are dropped.
    """
    quote, name = dialect.identifier_preparer.quote, view_name(physical)
    postgresql = dialect.name == "postgresql"
    columns = list(_selected(declared, physical, dialect))
    made = f"CREATE VIEW {quote(name)} AS SELECT\n{''.join(columns)}FROM {quote(physical.name)}"
    told = _comments(declared, physical, dialect) if postgresql else ()
    return [drop_view_sql(physical, dialect), made, *told]


def drop_view_sql(physical: Table, dialect: Dialect) -> str:
    """The statement that takes the view of a table away, of whichever generation it is."""
    return f"DROP VIEW IF EXISTS {dialect.identifier_preparer.quote(view_name(physical))}"


def _selected(declared: Table, physical: Table, dialect: Dialect) -> Iterator[str]:
    columns = shown(physical)
    for number, column in enumerate(columns, 1):
        words = "" if dialect.name == "postgresql" else said_of(declared, column.name).replace("*/", "* /")
        comma = "," if number < len(columns) else ""
        yield f"  {_value(column.name, dialect)}{comma}{f' /* {words} */' if words else ''}\n"


def _value(column: str, dialect: Dialect) -> str:
    name = dialect.identifier_preparer.quote(column)
    return f"NULLIF({name}, {OPEN[column]}) AS {name}" if column in OPEN else name


def _comments(declared: Table, physical: Table, dialect: Dialect) -> Iterator[str]:
    quote, name = dialect.identifier_preparer.quote, view_name(physical)
    for column in shown(physical):
        if words := said_of(declared, column.name).replace("'", "''"):
            yield f"COMMENT ON COLUMN {quote(name)}.{quote(column.name)} IS '{words}'"
