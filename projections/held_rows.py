"""Rows of spreadsheets that wait for a person: where, what is wrong, and the cure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec
from sqlalchemy import Column, Date, Integer, String, Text, func, select

from lifecycle.domain.events import Event, RowHeld, RowReleased
from lifecycle.projecting import Answer, Projection, Recorded, Row, Tables, rows_table

held = rows_table(
    "held",
    Column("file", String, doc="name of the file as it came in"),
    Column("sheet", String),
    Column("row", Integer),
    Column("column", String),
    Column("what", Text),
    Column("cure", Text),
    Column("batch", String),
    Column("since", Date),
    Column("status", String, doc="held, released (by a person) or superseded (sent again)"),
    Column("reason", Text, doc="why it was released"),
    Column("digest", String, doc="SHA-256 of the file"),
)


class Waiting(msgspec.Struct, frozen=True, omit_defaults=True):
    """A held row, and how it was settled."""

    file: str
    sheet: str
    row: int
    column: str
    what: str
    cure: str
    batch: str | None
    since: date
    digest: str
    status: str = "held"
    reason: str | None = None


def _keys(event: Event, _at: Recorded) -> Iterable[str]:
    assert isinstance(event, RowHeld | RowReleased)
    return (f"{event.sheet}/{event.row:07d}",)


projection = Projection(name="held_rows", version=1, state=Waiting, tables=(held,), keys=_keys)


@projection.on(RowHeld)
def _held(_state: Waiting | None, event: RowHeld, _at: Recorded) -> Waiting:
    return Waiting(
        file=event.name,
        sheet=event.place.sheet if event.place else "",
        row=event.row,
        column=event.column,
        what=event.what,
        cure=event.cure,
        batch=event.batch,
        since=event.effective_on,
        digest=event.sheet,
    )


@projection.on(RowReleased)
def _released(state: Waiting | None, event: RowReleased, _at: Recorded) -> Waiting | None:
    status = "superseded" if event.superseded_by else "released"
    return state and msgspec.structs.replace(state, status=status, reason=event.reason)


@projection.rows
def _rows(_key: str, state: Waiting) -> Iterator[tuple[str, Row]]:
    settled = (state.status, state.reason, state.digest)
    yield (
        "held",
        (
            state.file,
            state.sheet,
            state.row,
            state.column,
            state.what,
            state.cure,
            state.batch,
            state.since,
            *settled,
        ),
    )


@projection.question
def list(tx: Tables, *, batch: str | None = None, settled: bool = False) -> Answer:  # noqa: A001
    """The rows that wait, with the cure; with ``settled`` also those that have been released or superseded."""
    live = tx.table(held)
    query = select(*tx.shown(held)).order_by(live.c.file, live.c.row)
    if not settled:
        query = query.where(live.c.status == "held")
    if batch is not None:
        query = query.where(live.c.batch == batch)
    return tx.rows(query)


@projection.question
def count(tx: Tables) -> Answer:
    """How many rows wait for each reason."""
    live = tx.table(held)
    rows = func.count().label("rows")
    query = select(live.c.what, live.c.cure, rows).where(live.c.status == "held")
    return tx.rows(query.group_by(live.c.what, live.c.cure).order_by(rows.desc(), live.c.what))
