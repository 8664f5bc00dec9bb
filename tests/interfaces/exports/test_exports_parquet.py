"""Parquet: every table and every event, with what each column means."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from lifecycle.interfaces.desk import Desk
from lifecycle.interfaces.exports import event_parts, tables
from lifecycle.interfaces.exports.leaving import Leaving
from lifecycle.interfaces.exports.pseudonyms import Plain
from lifecycle.interfaces.exports.tables import snapshot
from tests.interfaces.exports.written import Written, nobody_watches, written


def test_every_table_is_there_with_all_its_rows(year: Desk, named: Written) -> None:
    """Under the name of its view."""
    with snapshot(year.runner) as seen:
        lengths = {table.name: sum(map(len, seen.rows(table, table.columns, Plain()))) for table in seen.tables}
    assert {name: len(rows) for name, rows in named.tables.items()} == lengths
    assert sum(lengths.values()) > 100


def test_every_event_is_there(year: Desk, bare: Written, named: Written) -> None:
    """With both dates: in the order of the log where people are named, else commit by commit."""
    log = [at for page in year.register.ledger.pages() for at in page]
    assert [(row["position"], row["event"], row["effective_on"]) for row in named.events] == [
        (at.position, at.event.TOPIC, at.event.effective_on) for at in log
    ]
    events = Counter((at.commit, at.event.TOPIC, at.event.effective_on) for at in log)
    assert Counter((row["commit"], row["event"], row["effective_on"]) for row in bare.events) == events
    assert [row["commit"] for row in bare.events] == [at.commit for at in log]
    assert bare.events[-1]["recorded_at"] == datetime.fromtimestamp(log[-1].recorded_at / 1_000_000, UTC)


def test_columns_keep_their_types_and_say_what_they_mean(bare: Written) -> None:
    """Days are days, and the words of the read model are metadata of the column."""
    schema = pq.read_schema(bare.folder / "tables" / "current_roll_roll.parquet")
    assert schema.field("covered_from").type == pa.date32()
    assert schema.field("covered_until").metadata == {b"description": b"first day without cover"}
    assert schema.field("enrolment").type == pa.int64()
    assert schema.field("known_from").metadata[b"description"].endswith(b"; here the number of its commit")
    assert {"nik", "name", "village", "row_number"} & set(schema.names) == set()


def test_the_tables_of_a_read_model_are_joined_by_their_key(bare: Written) -> None:
    """Which is a pseudonym like that of the person it stands for."""
    people = {row["key"]: row["participant"] for row in bare.tables["current_roll_roll"]}
    assert all(key == participant for key, participant in people.items())
    assert bare.tables["current_roll_paid_months"]
    assert {row["key"] for row in bare.tables["current_roll_paid_months"]} <= set(people)


@pytest.mark.parametrize("file", ["events/year=2025/part-0.parquet", "tables/current_roll_roll.parquet"])
def test_a_file_is_compressed(bare: Written, file: str) -> None:
    """With zstd, every column of it."""
    found = pq.read_metadata(bare.folder / file)
    columns = [found.row_group(0).column(number) for number in range(found.num_columns)]
    assert {column.compression for column in columns} == {"ZSTD"}


def test_the_folder_says_what_it_is(year: Desk, bare: Written, named: Written) -> None:
    """Register, position and rows, whether it names people and who took it."""
    about, other = (json.loads((one.folder / "about.json").read_bytes()) for one in (bare, named))
    assert (about["register"], about["known"]["position"]) == ("small", year.register.ledger.head().position)
    assert (about["identified"], about["by"], other["identified"], other["by"]) == (False, None, True, "joko")
    assert about["rows"]["events/year=2025/part-0.parquet"] == len(bare.events)
    assert about["rows"]["tables/current_roll_roll.parquet"] == len(bare.tables["current_roll_roll"])


def test_memory_does_not_grow_with_the_register(
    year: Desk, tmp_path: Path, bare: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows are read and written some at a time, each part a group of its file, and all of them arrive."""
    monkeypatch.setattr(tables, "ROWS_AT_ONCE", 7)
    monkeypatch.setattr(event_parts, "ROWS_AT_ONCE", 7)
    small = written(year, tmp_path, by=None)
    for file in ("events/year=2025/part-0.parquet", "tables/current_roll_roll.parquet"):
        found = pq.read_metadata(small.folder / file)
        assert {found.row_group(number).num_rows for number in range(found.num_row_groups - 1)} == {7}
        assert found.num_rows == pq.read_metadata(bare.folder / file).num_rows


def test_an_event_lies_in_the_year_in_which_it_was_recorded(year: Desk, tmp_path: Path) -> None:
    """In the civil zone: the evening of the 31st in UTC is the new year in Jakarta."""
    new_year = int(datetime(2025, 12, 31, 18, tzinfo=UTC).timestamp()) * 1_000_000
    leaving = Leaving(year.register, 2, None)
    one, two = list(leaving.events(nobody_watches))[:2]
    late = type(two)(two.position, 2, new_year, two.stream, two.version, two.event)
    parts = event_parts.write_events(tmp_path / "events", [one, late], leaving.zone, leaving.names, identified=False)
    assert parts == {"events/year=2025/part-0.parquet": 1, "events/year=2026/part-0.parquet": 1}
    assert late.event.effective_on == date(2025, 2, 1)
