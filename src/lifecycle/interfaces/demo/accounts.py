"""What the demonstration shows of money and of the half-year: every rupiah, months paid after a death, what changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from rich.padding import Padding
from rich.text import Text

from lifecycle.interfaces.cli import showing
from lifecycle.interfaces.demo.hindsight import ask, hindsight
from lifecycle.interfaces.desk import Desk

Rows = list[dict[str, Any]]

_HALF_YEAR = date(2025, 7, 1), date(2025, 12, 31)
_ROWS, _WIDTH = 5, 16


def money(desk: Desk) -> None:
    """What became of the bills, to the rupiah."""
    bills = ask(desk, "contribution_calendar", "bills")
    billed, paid, back, left, reversed_ = (
        sum(bill[f"{name}amount"] for bill in bills) for name in ("", "paid_", "returned_", "open_", "reversed_")
    )
    assert billed == paid + back + left
    showing.out.print(f"[italic]What became of the money[/] ({len(bills)} bills)")
    _indented(
        f"Of [bold]Rp {billed:,}[/] billed, Rp {paid:,} are paid, Rp {back:,} went back to the carrier unpaid, and"
        f" Rp {left:,} are open: {paid:,} + {back:,} + {left:,} = {billed:,}."
    )
    if reversed_:
        _indented(f"Of what was paid, the carrier credits Rp {reversed_:,}.")
    showing.out.print()
    showing.table(_by_reason(ask(desk, "contribution_calendar", "unmatched")), "Lines that do not match, and why")


def after_death(desk: Desk) -> None:
    """Whom the office went on paying for, because nobody had told it of the death; then the worst case of them."""
    found = ask(desk, "contribution_calendar", "after_death")
    months, rupiah = sum(len(one["months"]) for one in found), sum(one["rupiah"] for one in found)
    most = sorted(found, key=lambda one: (-one["rupiah"], one["died_on"], one["participant"]))[:_ROWS]
    said = f"{len(found):,} people, {months:,} months, [bold]Rp {rupiah:,}[/], for the carrier to give back or credit."
    showing.out.print("[italic]What was paid for months after a death[/]")
    _indented(said)
    shown = ("participant", "name", "died_on", "slots", "months", "rupiah")
    rows = [one | {"months": _stretch(one["months"])} for one in most]
    showing.table([{column: row[column] for column in shown} for row in rows])
    for worst in most[:1]:
        hindsight(desk, worst)


def half_year(desk: Desk) -> None:
    """What the second half of 2025 changed on the roll, where the regulation has it updated."""
    if desk.register.profile.update is None:
        return
    first, last = _HALF_YEAR
    summary = ask(desk, "data_update_diff", "summary", from_=first, to=last)
    title = f"What changed on the roll from {first} to {last}"
    showing.table([_in_one(what, list(rows)) for what, rows in groupby(summary, itemgetter("what"))], title)
    rows = ask(desk, "data_update_diff", "between", from_=first, to=last)
    showing.table([_short(row) for row in _of_each(rows)], f"Some of these {len(rows):,} changes")


def _indented(markup: str) -> None:
    """A sentence that keeps its margin when it wraps."""
    showing.out.print(Padding(Text.from_markup(markup), (0, 0, 0, 2)), highlight=False)


def _by_reason(lines: Rows) -> Rows:
    by_reason = sorted(lines, key=itemgetter("why"))
    return [_sum(why, list(found)) for why, found in groupby(by_reason, itemgetter("why"))]


def _sum(why: str, lines: Rows) -> dict[str, Any]:
    rupiah = sum(line["amount"] for line in lines)
    return {"why": why, "lines": len(lines), "rupiah": rupiah, "such as": lines[0]["what"]}


def _stretch(months: Sequence[str]) -> str:
    return months[0] if len(months) == 1 else f"{months[0]} … {months[-1]} ({len(months)})"


def _in_one(what: str, rows: Rows) -> dict[str, Any]:
    why = ", ".join(f"{row['why']} {row['changes']:,}" for row in rows)
    return {"what": what, "times": sum(row["changes"] for row in rows), "why": why}


def _of_each(rows: Rows) -> Rows:
    """The first rows of each sort of change, the days in order."""
    first: dict[tuple[str, str], dict[str, Any]] = {}
    for row in rows:
        first.setdefault((row["what"], row["why"]), row)
    return list(first.values())


def _short(row: dict[str, Any]) -> dict[str, Any]:
    change = " → ".join(_clipped(row[name]) for name in ("old", "new")) if row["new"] else None
    by = f"…{row['by'][-8:]}" if row["by"] and len(row["by"]) == 32 else row["by"]
    named = {name: row[name] for name in ("on", "what", "why", "participant", "slot")}
    return named | {"change": change, "by": by}


def _clipped(text: str | None) -> str:
    return "–" if text is None else text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"
