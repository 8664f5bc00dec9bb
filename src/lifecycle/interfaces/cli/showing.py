"""How answers look on a terminal: tables that fit, refusals with their cure, progress with a rate."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

from lifecycle.application.outcome import Outcome, Turned
from lifecycle.domain.refusals import Refusal

out = Console()
err = Console(stderr=True)

_SAID = {
    "participant.proposed.v1": "proposed",
    "participant.list_determined.v1": "list determined",
    "participant.verified.v1": "verified",
    "participant.validated.v1": "validated",
    "participant.aligned.v1": "aligned",
    "participant.rejected.v1": "rejected on a criterion",
    "participant.decreed.v1": "decreed",
    "participant.registered.v1": "registered",
    "participant.coverage_started.v1": "covered",
    "participant.coverage_ended.v1": "cover ended",
    "participant.lapsed.v1": "lapsed before registration",
    "participant.death_reported.v1": "death recorded",
    "participant.terminated.v1": "terminated",
    "participant.replaced.v1": "replaced",
    "participant.succeeded.v1": "took a place",
    "slot.opened.v1": "places opened",
    "slot.assigned.v1": "places filled",
    "slot.vacated.v1": "places freed",
    "sheet.row_held.v1": "rows held",
    "sheet.row_released.v1": "held rows settled",
    "act.refused.v1": "refused",
}
_MOST_REFUSALS = 5
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{64}")


def outcome(result: Outcome) -> int:
    """Say what came of a command; 1 when anything was refused."""
    said = counted(result)
    if result.repeated:
        out.print("This was carried out before; nothing was done again.")
    if said:
        out.print(said)
    elif not result.repeated and not result.refusals:
        out.print("Recorded.")
    refusals(result.refusals)
    return 1 if result.refusals else 0


def counted(result: Outcome) -> str:
    """The events of an outcome in words, with their numbers."""
    counts = result.count()
    said = [f"[bold]{counts[topic]:,}[/] {word}" for topic, word in _SAID.items() if counts[topic]]
    if result.unchanged:
        said.append(f"[bold]{result.unchanged:,}[/] so already")
    return ", ".join(said)


def refusals(turned: Sequence[Turned]) -> None:
    """The first refusals in full, the others counted."""
    for one in turned[:_MOST_REFUSALS]:
        refusal(one.refusal, one.subject)
    if len(turned) > _MOST_REFUSALS:
        left = len(turned) - _MOST_REFUSALS
        out.print(f"… and {left:,} more: lifecycle ask refusals list")


def refusal(one: Refusal, subject: str | None = None) -> None:
    """What, why and the cure."""
    where = f" [dim]{subject}[/]" if subject else ""
    err.print(f"[bold red]Refused[/] ({one.act}, {one.reason}){where}")
    err.print(f"  {escape(one.what)}")
    if one.basis or one.reading:
        err.print(f"  [cyan]{', '.join((*one.basis, *one.reading))}[/]")
    err.print(f"  [green]{escape(one.cure)}[/]")


def line(head: str, text: str) -> None:
    """A short head, and text that keeps its own margin when it wraps."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=10, no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(head, text)
    out.print(grid)


def trouble(text: str) -> None:
    """A message of several lines: what, then the cure."""
    first, *rest = text.split("\n")
    err.print(f"[bold red]{escape(first)}[/]")
    for line in rest:
        err.print(escape(line))


def table(rows: Sequence[dict[str, Any]], title: str | None = None, leave_out: Sequence[str] = ()) -> None:
    """Rows as a table that fits the terminal; empty columns are left out and named."""
    if not rows:
        out.print(f"{title}: none" if title else "none")
        return
    wanted = [name for name in rows[0] if name not in leave_out]
    shown = [name for name in wanted if any(row[name] not in (None, [], "") for row in rows)]
    grid = Table(title=title, title_justify="left", box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for name in shown:
        number = all(isinstance(row[name], int | None) for row in rows)
        whole = name == "nik" or all(isinstance(row[name], date | int | None) for row in rows)
        grid.add_column(name, justify="right" if number else "left", overflow="fold", no_wrap=whole)
    for row in rows:
        grid.add_row(*(_cell(row[name]) for name in shown))
    out.print(grid)
    if empty := [name for name in wanted if name not in shown]:
        out.print(f"[dim]empty throughout: {', '.join(empty)}[/]")


def _cell(value: Any) -> str:
    if value is None:
        return "[dim]–[/]"
    if isinstance(value, str) and _ID.fullmatch(value):
        return f"…{value[-8:]}"
    if isinstance(value, list):
        return "\n".join(escape(str(item)) for item in value)
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return escape(str(value))


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar with count and rate on a terminal; silence elsewhere."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=30),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=err, transient=not err.is_terminal, disable=not err.is_terminal) as bar:
        task = bar.add_task(what, total=None, rate="")

        def moved(done: int, total: int) -> None:
            elapsed = bar.tasks[task].elapsed or 0
            rate = f"{done / elapsed:,.0f}/s" if elapsed > 0 else ""
            bar.update(TaskID(task), completed=done, total=total, rate=rate)

        yield moved
