"""Views for whoever asks in SQL: one name for a table, whichever generation is live, and words about its columns."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Column, Date, MetaData, String, Table, insert, inspect, text

from lifecycle.ledger import Database
from lifecycle.ledger.database import Transaction
from lifecycle.projecting import rows_table
from lifecycle.projecting.moments import OPEN_DAY, OPEN_POSITION
from lifecycle.projecting.store import times
from lifecycle.projecting.views import drop_view_sql, said_of, view_sql

DECLARED = rows_table(
    "changes", Column("on", Date, doc="day it's of; */ DROP"), Column("column", String), Column("what", String, doc="x")
)

DAY, MORROW = date(2025, 3, 3), date(2025, 3, 4)


def physical(number: int) -> Table:
    """The table of a generation, with a time of the runner's."""
    table = DECLARED.to_metadata(MetaData(), name=f"data_update_diff__changes__v{number}")
    for column in times():
        table.append_column(column)
    return table


def lay(tx: Transaction, number: int) -> None:
    """Make a generation of one row and lay the view over it."""
    table = physical(number)
    table.create(tx.connection)
    told = {"column": "c", "what": f"generation {number}", "valid_from": DAY, "known_from": 5}
    for until, known_until in ((OPEN_DAY, 8), (MORROW, OPEN_POSITION)):
        row = {"key": "k", "row_number": known_until % 10, "valid_until": until, "known_until": known_until, **told}
        tx.connection.execute(insert(table).values(row))
    for statement in view_sql(DECLARED, table, tx.connection.dialect):
        tx.connection.exec_driver_sql(statement)


def test_the_view_shows_the_generation_it_was_laid_over_last(database: Database) -> None:
    """Under one name, what is open null; the generation before can then be dropped."""
    with database.write() as tx:
        lay(tx, 1)
        lay(tx, 2)
        physical(1).drop(tx.connection)
        rows = tx.connection.execute(text("SELECT * FROM data_update_diff_changes ORDER BY known_until")).mappings()
        found = {(row["what"], str(row["valid_until"]), row["known_until"]) for row in rows}
        names = [column["name"] for column in inspect(tx.connection).get_columns("data_update_diff_changes")]
    assert found == {("generation 2", "None", 8), ("generation 2", str(MORROW), None)}
    assert names == ["key", "on", "column", "what", "valid_from", "valid_until", "known_from", "known_until"]


def test_a_view_says_what_its_columns_mean(database: Database) -> None:
    """As comments on PostgreSQL, and in the statement that SQLite keeps."""
    with database.write() as tx:
        lay(tx, 1)
        if tx.postgresql:
            found = inspect(tx.connection).get_columns("data_update_diff_changes")
            told = {column["name"]: column["comment"] for column in found}
            assert told["on"] == "day it's of; */ DROP"
            assert (told["column"], told["known_from"]) == (None, said_of(DECLARED, "known_from"))
        else:
            (sql,) = tx.rows("SELECT sql FROM sqlite_master WHERE name = 'data_update_diff_changes'")[0]
            assert '"on", /* day it\'s of; * / DROP */' in sql
            assert f"/* {said_of(DECLARED, 'known_from')} */" in sql


def test_a_view_is_taken_away_with_its_table(database: Database) -> None:
    """Of a read model that nobody knows any longer; where there is none, nothing happens."""
    with database.write() as tx:
        lay(tx, 1)
        for _ in range(2):
            tx.connection.exec_driver_sql(drop_view_sql(physical(1), tx.connection.dialect))
        assert inspect(tx.connection).get_view_names() == []


@pytest.mark.parametrize("name", ["valid_from", "valid_until", "known_from", "known_until"])
def test_times_say_what_they_mean(name: str) -> None:
    """Though no read model declares them."""
    assert said_of(DECLARED, name)
