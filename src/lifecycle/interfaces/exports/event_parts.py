"""The log as Parquet, by the year in which events were recorded: what happened, without who it was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import groupby, islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from lifecycle.interfaces.exports.event_columns import IDENTIFIED, OPEN, REFERRED
from lifecycle.interfaces.exports.leaving import is_of_one
from lifecycle.interfaces.exports.opened import criteria, personal, told
from lifecycle.interfaces.exports.parquet import field
from lifecycle.interfaces.exports.pseudonyms import Names
from lifecycle.interfaces.exports.tables import ROWS_AT_ONCE
from lifecycle.ledger import Recorded

_OF_PERSON = "participant."
_TYPES = {
    "integer": pa.int64(),
    "text": pa.string(),
    "texts": pa.list_(pa.string()),
    "day": pa.date32(),
    "moment": pa.timestamp("us", "UTC"),
}


def write_events(
    folder: Path, events: Iterable[Recorded], zone: ZoneInfo, names: Names, *, identified: bool
) -> dict[str, int]:
    """The events, in the order given, as ``year=YYYY/part-0.parquet``; how many rows each file has.

    The year is that of recording in the civil zone, so that the file of a year that is over stays as it is.
    """
    columns = (*OPEN, *(IDENTIFIED if identified else ()))
    schema = pa.schema([field(column.name, _TYPES[column.kind], column.doc) for column in columns])
    counts = {}
    for year, of_year in groupby(events, lambda at: _moment(at).astimezone(zone).year):
        path = folder / f"year={year}" / "part-0.parquet"
        path.parent.mkdir(parents=True)
        rows = (_row(at, names, identified=identified) for at in of_year)
        counts[path.relative_to(folder.parent).as_posix()] = _write(path, schema, rows)
    return counts


def _write(path: Path, schema: Any, rows: Iterator[dict[str, Any]]) -> int:
    count = 0
    with ExitStack() as stack:
        writer = stack.enter_context(pq.ParquetWriter(path, schema, compression="zstd"))
        while part := list(islice(rows, ROWS_AT_ONCE)):
            writer.write_batch(pa.RecordBatch.from_pylist(part, schema))
            count += len(part)
    return count


def _row(at: Recorded, names: Names, *, identified: bool) -> dict[str, Any]:
    event, said = at.event, dict(told(at.event, names, identified=identified))
    stream = names.of("case", at.stream)
    row = {
        "commit": at.commit,
        "recorded_at": _moment(at),
        "effective_on": event.effective_on,
        "event": event.TOPIC,
        "stream": stream,
        "version": at.version if identified or is_of_one(event) else None,
        "office": event.actor.office,
        "basis": event.basis,
        "reading": event.reading,
        "criteria": criteria(event),
        **{name: said.pop(name, None) for name in REFERRED},
    }
    if event.TOPIC.startswith(_OF_PERSON):
        row["participant"] = row["participant"] or stream
    row["fields"] = msgspec.json.encode(said).decode() if said else None
    return {**row, **_names_of(at)} if identified else row


def _names_of(at: Recorded) -> dict[str, Any]:
    event, place = at.event, at.event.place
    return {
        "position": at.position,
        "actor": event.actor.person,
        "evidence": [paper.reference for paper in event.evidence],
        "place": f"{place.file}, {place.sheet}, row {place.row}" if place else None,
        "personal": personal(event),
    }


def _moment(at: Recorded) -> datetime:
    return datetime.fromtimestamp(at.recorded_at / 1_000_000, UTC)
