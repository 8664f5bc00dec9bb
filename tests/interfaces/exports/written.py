"""An export of a register as the commands write it, read again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow.parquet as pq

from lifecycle.interfaces.desk import Desk
from lifecycle.interfaces.exports import event_parts, ocel, parquet
from lifecycle.interfaces.exports.leaving import Leaving
from lifecycle.interfaces.exports.pseudonyms import Names, Pseudonyms
from lifecycle.interfaces.exports.tables import snapshot
from lifecycle.ledger import Head

Rows = list[dict[str, Any]]


class Written(NamedTuple):
    """Where it lies and under which names, the rows of each table and of the events, and the event log of OCEL."""

    folder: Path
    names: Names
    tables: dict[str, Rows]
    events: Rows
    log: dict[str, Any]

    @property
    def text(self) -> str:
        """All of it as text, in which a name would be found."""
        return json.dumps([self.tables, self.events, self.log], default=str, ensure_ascii=False)


def written(desk: Desk, folder: Path, by: str | None, key: bytes = b"") -> Written:
    """Write both exports of a register whose read models are caught up, and read them; ``key`` is that of the names."""
    with snapshot(desk.runner) as seen:
        leaving = Leaving(desk.register, seen.known.position, by)
        leaving.names = Pseudonyms(key) if key else leaving.names
        named = leaving.identified
        files = parquet.write_tables(folder / "tables", seen, leaving.names, identified=named)
        log = (leaving.events(nobody_watches), leaving.zone, leaving.names)
        parts = event_parts.write_events(folder / "events", *log, identified=named)
        parquet.write_about(folder, leaving, Head(*seen.known), {**files, **parts})
    with (folder / "log.json").open("wb") as file:
        ocel.write(file, leaving.events(nobody_watches), leaving.zone, leaving.names, identified=named)
    tables = {path.stem: rows(path) for path in sorted((folder / "tables").iterdir())}
    events = [row for path in sorted((folder / "events").glob("*/*.parquet")) for row in rows(path)]
    return Written(folder, leaving.names, tables, events, json.loads((folder / "log.json").read_bytes()))


def rows(path: Path) -> Rows:
    """The rows of a file, column name to value."""
    found: Rows = pq.read_table(path, partitioning=None).to_pylist()
    return found


def nobody_watches(_done: int, _total: int) -> None:
    """No progress is shown."""
