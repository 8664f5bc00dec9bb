"""One table for people, one JSON document for machines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from rich import box
from rich.console import Console
from rich.table import Table

from tests.benchmarks.bytes_kept import Kept
from tests.benchmarks.contest import Row, Unit

WIDTH = 100


def show(rows: Sequence[Row], kept: Sequence[Kept], machine: Mapping[str, Any]) -> None:
    """Print the table, the bar beside each figure; what things cost in bytes; and the machine under it."""
    console = Console(width=WIDTH)
    console.print(_measured(rows))
    if kept:
        console.print(_bytes(kept))
    console.print("{cpu}, {cores} cores, load {load}, Python {python}, SQLite {sqlite}".format(**machine))


def _measured(rows: Sequence[Row]) -> Table:
    table = _table("work", "ours", "other", "measured", "low … high", "bar")
    table.add_column("", no_wrap=True)
    for row in rows:
        value, spread = _said(row.value, row.unit), f"{_number(row.low, row.unit)} … {_number(row.high, row.unit)}"
        table.add_row(row.work, _rate(row.ours), _rate(row.other), value, spread, _bar(row), _met(row))
    return table


def _bytes(kept: Sequence[Kept]) -> Table:
    table = _table("bytes of", "events", "ledger", "tree", "keys", "all")
    for one in kept:
        table.add_row(one.work, *(f"{part:,.0f}" for part in (one.events, one.ledger, one.tree, one.keys, one.whole)))
    return table


def _table(what: str, *figures: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), collapse_padding=True, pad_edge=False)
    table.add_column(what, no_wrap=True)
    for header in figures:
        table.add_column(header, justify="right", no_wrap=True)
    return table


def document(rows: Sequence[Row], kept: Sequence[Kept], machine: Mapping[str, Any], size: str) -> bytes:
    """The same as JSON, ``met`` said for every row that has a bar."""
    said = [{**msgspec.to_builtins(row), "met": row.bar and row.bar.met_by(row.value)} for row in rows]
    told = {"size": size, "machine": machine, "rows": said, "bytes": kept}
    return msgspec.json.format(msgspec.json.encode(told))


def _rate(rate: float | None) -> str:
    return "" if rate is None else _number(rate, "events/s")


def _number(value: float, unit: Unit) -> str:
    if unit in ("x", "ms", "s"):
        return f"{value:.2f}"
    if unit in ("%", "MB", "kB"):
        return f"{value:.1f}"
    return f"{value:.0f}" if value < 1000 else f"{value / 1000:,.1f}k"


def _said(value: float, unit: Unit) -> str:
    return f"{_number(value, unit)} {unit.removeprefix('events').removeprefix('rows')}"


def _bar(row: Row) -> str:
    if row.bar is None:
        return ""
    sign, value = "≥" if row.bar.least else "≤", row.bar.value
    return f"{sign} {value:g}" if value < 1000 else f"{sign} {value / 1000:g}k"


def _met(row: Row) -> str:
    if row.bar is None:
        return ""
    return "met" if row.bar.met_by(row.value) else "missed"
