"""Read models and events as a folder of Parquet files, with what each column means in its metadata.

::

    about.json                       which register, up to which position, whether it names people, rows of each file
    tables/<read model>_<table>.parquet
    events/year=2025/part-0.parquet  by the year in which they were recorded: a year that is over changes no more

Files are compressed with zstd and written in groups of rows, so memory does not grow with the register.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
from sqlalchemy import BigInteger, Boolean, Date, Float, Integer
from sqlalchemy.types import TypeEngine

from lifecycle.interfaces.exports.commits import Commits
from lifecycle.interfaces.exports.leaving import Leaving
from lifecycle.interfaces.exports.pseudonyms import Names, Plain
from lifecycle.interfaces.exports.tables import Exported, Shown, Snapshot
from lifecycle.ledger import Head
from lifecycle.projecting import Row

ABOUT = "about.json"
Change = Callable[[Any], Any]
_TYPES: tuple[tuple[type[TypeEngine[Any]], Any], ...] = (
    (Boolean, pa.bool_()),
    (Date, pa.date32()),
    (BigInteger, pa.int64()),
    (Integer, pa.int64()),
    (Float, pa.float64()),
)


def write_tables(folder: Path, snapshot: Snapshot, names: Names, *, identified: bool) -> dict[str, int]:
    """Every table of the read models as a file of its own; how many rows each has, by file.

    A table of which nothing may leave has no file.
    """
    folder.mkdir()
    counts = {}
    for table in snapshot.tables:
        path, columns = folder / f"{table.name}.parquet", columns_of(table, identified=identified)
        if columns:
            counts[f"{folder.name}/{path.name}"] = _write_table(path, snapshot, table, columns, names)
    return counts


def columns_of(table: Exported, *, identified: bool) -> list[Shown]:
    """The columns that leave."""
    return [column for column in table.columns if identified or column.treatment != "left out"]


def field(name: str, kind: Any, doc: str) -> Any:
    """A column of a file, with what it means."""
    return pa.field(name, kind, metadata={"description": doc} if doc else None)


def _write_table(path: Path, snapshot: Snapshot, table: Exported, columns: Sequence[Shown], names: Names) -> int:
    changed = [_change(column, names, snapshot.commits) for column in columns]
    schema = pa.schema([field(column.name, _type(column), _said(column, names)) for column in columns])
    count = 0
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for rows in snapshot.rows(table, columns, names):
            writer.write_batch(_batch(schema, changed, rows))
            count += len(rows)
    return count


def _batch(schema: Any, changed: Sequence[Change | None], rows: Sequence[Row]) -> Any:
    arrays = []
    for change, values, told in zip(changed, zip(*rows, strict=True), schema, strict=True):
        shown: Iterable[Any] = values
        if change is not None:
            shown = [value if value is None else change(value) for value in values]
        arrays.append(pa.array(shown, told.type))
    return pa.record_batch(arrays, schema=schema)


def _change(column: Shown, names: Names, commits: Commits) -> Change | None:
    """What becomes of a value where nobody may be named."""
    if isinstance(names, Plain):
        return None
    if column.treatment == "commit":
        return commits.of
    return partial(names.of, column.kind) if column.treatment == "pseudonym" else None


def _said(column: Shown, names: Names) -> str:
    as_commit = column.treatment == "commit" and not isinstance(names, Plain)
    return f"{column.doc}; here the number of its commit" if as_commit else column.doc


def _type(column: Shown) -> Any:
    kind = column.source.type
    return next((arrow for known, arrow in _TYPES if isinstance(kind, known)), pa.string())


def write_about(folder: Path, leaving: Leaving, known: Head, files: Mapping[str, int]) -> None:
    """What the folder holds, in one JSON document: of what, up to where, for whom, and the rows of each file."""
    about = {
        "register": leaving.register.name,
        "regulation": leaving.register.profile.slug,
        "written_on": leaving.register.today(),
        "known": {"position": known.position, "at": known.at.isoformat(timespec="microseconds")},
        "identified": leaving.identified,
        "by": leaving.by,
        "rows": files,
    }
    text = msgspec.json.format(msgspec.json.encode(about), indent=2)
    (folder / ABOUT).write_bytes(text + b"\n")
