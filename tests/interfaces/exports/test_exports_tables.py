"""Read models as an export sees them: as of one position, whatever became known since."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import BigInteger, Column, Date, String, insert

from lifecycle.interfaces.desk import Desk
from lifecycle.interfaces.exports.commits import Commits
from lifecycle.interfaces.exports.pseudonyms import Plain
from lifecycle.interfaces.exports.tables import Snapshot, exported
from lifecycle.ledger import database
from lifecycle.projecting import Known, rows_table
from lifecycle.projecting.moments import OPEN_DAY, OPEN_POSITION

DECLARED = rows_table("roll", Column("status", String, doc="state"))
STORED = rows_table(
    "current_roll__roll__v3",
    *(Column(one.name, one.type) for one in DECLARED.columns if one.name == "status"),
    Column("valid_from", Date),
    Column("valid_until", Date),
    Column("known_from", BigInteger),
    Column("known_until", BigInteger),
)
DAY = date(2025, 3, 3)
ROWS = (
    ("a", 0, "proposed", DAY, date(2025, 4, 1), 5, 8),
    ("a", 1, "verified", DAY, OPEN_DAY, 8, 12),
    ("a", 2, "decreed", DAY, OPEN_DAY, 12, OPEN_POSITION),
)


def test_what_became_known_later_is_left_out(year: Desk, tmp_path: Path) -> None:
    """At position 10 the second row was still believed, and nobody knew of the third."""
    store = database.sqlite(tmp_path / "views.sqlite3", synchronous="NORMAL")
    store.create(STORED.metadata)
    with store.write() as tx:
        tx.connection.execute(insert(STORED).values(list(ROWS)))
    table = exported(DECLARED, STORED, 10)
    with store.read() as tx:
        seen = Snapshot(tx.connection, [table], Known(10, 0), Commits(year.register.ledger))
        rows = [row for part in seen.rows(table, table.columns, Plain()) for row in part]
    assert rows == [("a", "proposed", DAY, date(2025, 4, 1), 5, 8), ("a", "verified", DAY, None, 8, None)]
    store.close()


def test_a_table_has_the_name_of_its_view_and_says_what_its_columns_mean() -> None:
    """Its key, those the read model declared, and the times the runner adds; the number of a row says nothing."""
    table = exported(DECLARED, STORED, 10)
    told = {column.name: column.doc for column in table.columns}
    assert table.name == "current_roll_roll"
    assert list(told) == ["key", "status", "valid_from", "valid_until", "known_from", "known_until"]
    assert told["status"] == "state"
    assert all(told.values())
