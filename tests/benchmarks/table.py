"""One table for people, one JSON document for machines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from rich import box
from rich.console import Console
from rich.table import Table

from tests.benchmarks.contest import Row, Unit

WIDTH = 100


def show(rows: Sequence[Row], machine: Mapping[str, Any], console: Console | None = None) -> None:
    """Print the table, the bar beside each figure, and the machine under it."""
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False)
    table.add_column("work", no_wrap=True)
    for header in ("ours", "other", "measured", "low … high", "bar"):
        table.add_column(header, justify="right", no_wrap=True)
    table.add_column("", no_wrap=True)
    for row in rows:
        value, spread = _said(row.value, row.unit), f"{_number(row.low, row.unit)} … {_number(row.high, row.unit)}"
        table.add_row(row.work, _rate(row.ours), _rate(row.other), value, spread, _bar(row), _met(row))
    console = console or Console(width=WIDTH)
    console.print(table)
    console.print("{cpu}, {cores} cores, load {load}, Python {python}, SQLite {sqlite}".format(**machine))


def document(rows: Sequence[Row], machine: Mapping[str, Any], size: str) -> bytes:
    """The same as JSON, ``met`` said for every row that has a bar."""
    said = [{**msgspec.to_builtins(row), "met": row.bar and row.bar.met_by(row.value)} for row in rows]
    return msgspec.json.format(msgspec.json.encode({"size": size, "machine": machine, "rows": said}))


def _rate(rate: float | None) -> str:
    return "" if rate is None else _number(rate, "events/s")


def _number(value: float, unit: Unit) -> str:
    if unit in ("x", "ms", "s"):
        return f"{value:.2f}"
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
