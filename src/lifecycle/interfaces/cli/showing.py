"""How answers look on a terminal: tables that fit, refusals with their cure, progress with a rate."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from textwrap import wrap
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console, JustifyMethod
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from lifecycle import logs
from lifecycle.application.outcome import Outcome, Turned
from lifecycle.domain.refusals import Refusal
from lifecycle.projecting.rebuilding import Watch

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
    "participant.death_reported.v1": "death{s} recorded",
    "participant.terminated.v1": "terminated",
    "participant.replaced.v1": "replaced",
    "participant.succeeded.v1": "took a place",
    "slot.opened.v1": "place{s} opened",
    "slot.assigned.v1": "place{s} filled",
    "slot.vacated.v1": "place{s} freed",
    "sheet.row_held.v1": "row{s} held",
    "sheet.row_released.v1": "held row{s} settled",
    "participant.returned.v1": "returned for correction",
    "participant.resubmitted.v1": "put forward again",
    "participant.withdrawn.v1": "withdrawn",
    "participant.correction_recorded.v1": "record{s} corrected",
    "participant.change_decreed.v1": "change{s} decreed",
    "participant.found_same.v1": "record{s} closed as the same person",
    "participant.struck.v1": "struck from the decree",
    "participant.assignment_letter_recorded.v1": "assignment letter{s} recorded",
    "participant.contribution_billed.v1": "line{s} match",
    "participant.contribution_paid.v1": "month{s} paid",
    "participant.contribution_returned.v1": "line{s} returned",
    "participant.contribution_reversed.v1": "paid line{s} corrected",
    "bill.line_unmatched.v1": "line{s} that do not match",
    "difference.found.v1": "difference{s} found",
    "difference.resolved.v1": "difference{s} resolved",
    "difference.decreed.v1": "difference{s} decreed",
    "difference.withdrawn.v1": "difference{s} withdrawn",
    "participant.acknowledged.v1": "acknowledged",
    "participant.data_confirmed.v1": "confirmed from current data",
    "participant.entered_in_plan.v1": "entered in the budget plan",
    "participant.forwarded.v1": "forwarded to the Bupati",
    "participant.period_extended.v1": "period{s} extended",
    "participant.period_ended.v1": "period{s} over",
    "slot.funding_switched.v1": "place{s} paid from another source",
    "participant.fact_recorded.v1": "fact{s} recorded",
    "register.fact_recorded.v1": "fact{s} of the regency recorded",
    "person.erased.v1": "erased",
    "act.refused.v1": "refused",
}
_SUMS = {
    "bill.lines_returned.v1": "{lines:,} lines (Rp {amount:,}) went back.",
    "bill.returned.v1": "{lines:,} lines (Rp {amount:,}) went back.",
    "bill.verified.v1": "{lines:,} lines (Rp {amount:,}) verified.",
    "bill.payment_requested.v1": "Rp {amount:,} applied for from {source}.",
    "bill.paid.v1": "Rp {amount:,} paid under {payment}; the bill is {status}.",
    "cycle.changes_proposed.v1": "{differences:,} changes proposed, {material:,} of them material.",
    "batch.plan_proposed.v1": "{count:,} candidates proposed in {plan}, Rp {amount:,}, until {last_day}.",
    "cycle.closed.v1": "All {differences:,} differences are resolved.",
}
"""What an event of a whole paper says in a sentence of its own."""
_MOST_REFUSALS = 5
_ROWS_ON_SCREEN = 200
_NARROWEST, _SAMPLE = 22, 50
_NARROW, _MOST_LINES, _APART = 12, 3, 2
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{64}")


def outcome(result: Outcome, unread: int = 0) -> int:
    """Say what came of a command, and of rows that could not be read; 1 when anything was refused."""
    _note(result, unread)
    said = [counted(result, unread), *_summed(result)]
    if result.repeated:
        out.print("This was carried out before; nothing was done again.")
    for words in filter(None, said):
        out.print(words)
    if not any(said) and not result.repeated and not result.refusals:
        out.print("Recorded.")
    refusals(result.refusals)
    return 1 if result.refusals else 0


def _note(result: Outcome, unread: int) -> None:
    """The same in figures for the log."""
    figures = {
        "held": result.count()["sheet.row_held.v1"] + unread,
        "unchanged": result.unchanged,
        "refused": Counter(one.refusal.reason for one in result.refusals),
        "repeated": result.repeated,
    }
    logs.note(events=len(result.events), **{name: figure for name, figure in figures.items() if figure})


def _summed(result: Outcome) -> list[str]:
    return [
        _SUMS[event.TOPIC].format_map({name: getattr(event, name) for name in event.__struct_fields__})
        for _, event in result.events
        if event.TOPIC in _SUMS
    ]


def counted(result: Outcome, unread: int = 0) -> str:
    """The events of an outcome in words, with their numbers."""
    counts = result.count()
    counts["sheet.row_held.v1"] += unread
    said = [
        f"[bold]{counts[topic]:,}[/] {word.format(s='' if counts[topic] == 1 else 's')}"
        for topic, word in _SAID.items()
        if counts[topic]
    ]
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
    _indented(one.what)
    if one.basis or one.reading:
        _indented(", ".join((*one.basis, *one.reading)), "cyan")
    _indented(one.cure, "green")


def line(head: str, text: str) -> None:
    """A short head, and text that keeps its own margin when it wraps."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=10, no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(head, text)
    out.print(grid)


def to_print(note: str) -> None:
    """The checkpoint over a decree, for its foot: whoever has the paper can hold the log to it."""
    out.print("Print this at the foot of the decree:", style="dim")
    out.print(note, markup=False, highlight=False, soft_wrap=True, end="")


def trouble(text: str) -> None:
    """A message of several lines: what, then the cure."""
    first, *rest = text.split("\n")
    err.print(first, style="bold red", markup=False, highlight=False)
    for line in rest:
        _indented(line.strip())


def _indented(text: str, style: str | None = None) -> None:
    """A sentence that keeps its margin when it wraps; a command is never broken, so that it can be copied."""
    lines = [text] if text.startswith("lifecycle ") else _wrapped(text, err.width - 2)
    for line in lines:
        err.print(f"  {line}", style=style, markup=False, highlight=False, soft_wrap=True)


def table(rows: Sequence[dict[str, Any]], title: str | None = None) -> None:
    """Rows as a table, or one under the other where no table would fit; empty columns are left out and named."""
    if not rows:
        out.print(f"{title}: none" if title else "none")
        return
    shown = [name for name in rows[0] if any(row[name] not in (None, [], "") for row in rows)]
    widths = {name: _least(rows, name) for name in shown}
    if sum(width + _APART for width in widths.values()) > out.width:
        _one_under_the_other(rows, shown, title)
    else:
        _side_by_side(rows, widths, title)
    if empty := [_header(name) for name in rows[0] if name not in shown]:
        out.print(f"[dim]empty throughout: {', '.join(empty)}[/]")


def first_screens(rows: Sequence[dict[str, Any]]) -> Sequence[dict[str, Any]]:
    """What a person can read on a terminal, the rest named; everything where the answer goes into a file or a pipe."""
    if not out.is_terminal or len(rows) <= _ROWS_ON_SCREEN:
        return rows
    left = len(rows) - _ROWS_ON_SCREEN
    out.print(f"The first {_ROWS_ON_SCREEN} rows; {left:,} more with --format json, or narrow the question.")
    return rows[:_ROWS_ON_SCREEN]


def _side_by_side(rows: Sequence[dict[str, Any]], widths: dict[str, int], title: str | None) -> None:
    grid = Table(title=title, title_justify="left", box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for name, width in widths.items():
        justify: JustifyMethod = "right" if all(isinstance(row[name], int | float | None) for row in rows) else "left"
        sentences = any(" " in line for row in rows for line in _lines(row[name]))
        grid.add_column(_header(name), justify=justify, overflow="fold", no_wrap=not sentences, min_width=width)
    for row in rows:
        grid.add_row(*(Text("\n".join(_lines(row[name]))) for name in widths))
    out.print(grid)


def _one_under_the_other(rows: Sequence[dict[str, Any]], shown: Sequence[str], title: str | None) -> None:
    if title:
        out.print(f"[italic]{title}[/]")
    margin = max(map(len, shown)) + 2
    for row in rows:
        block = Text()
        for name in shown:
            if row[name] in (None, [], ""):
                continue
            first, *rest = _wrapped(", ".join(_lines(row[name])), out.width - margin) or [""]
            block.append(f"{_header(name):<{margin}}", "dim").append(f"{first}\n")
            for line in rest:
                block.append(f"{'':<{margin}}{line}\n")
        out.print(block, end="", soft_wrap=True)
        out.rule(style="dim")


def _least(rows: Sequence[dict[str, Any]], name: str) -> int:
    """The narrowest a column can be with no word broken and no sentence squeezed to a thread of many lines."""
    lines = [line for row in rows[:_SAMPLE] for line in _lines(row[name])]
    words = max(len(word) for text in (*lines, _header(name)) for word in text.split(" "))
    longest = max(map(len, lines))
    return max(words, min(longest, max(_NARROW, longest // _MOST_LINES)))


def _header(name: str) -> str:
    return name.replace("_", " ")


def _lines(value: Any) -> list[str]:
    return [_cell(item) for item in value] if isinstance(value, list) and value else [_cell(value)]


def _cell(value: Any) -> str:
    if value in (None, []):
        return "–"
    if isinstance(value, str) and _ID.fullmatch(value):
        return f"…{value[-8:]}"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return str(value)


def _wrapped(text: str, width: int) -> list[str]:
    return wrap(text, max(width, _NARROWEST), break_on_hyphens=False)


def watch(moved: Callable[[int, int], None]) -> Watch:
    """A bar as the runner of read models tells it: it says whose progress it is, and the bar shows one at a time."""
    return lambda _projection, position, end: moved(position, end)


@contextmanager
def progress(what: str, *, stays: bool = True) -> Iterator[Callable[[int, int], None]]:
    """A bar with count and rate on a terminal, from the first count on; silence elsewhere."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=30),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=err, transient=not stays, disable=not err.is_terminal) as bar:
        task = bar.add_task(escape(what), total=None, rate="", visible=False)

        def moved(done: int, total: int) -> None:
            elapsed = bar.tasks[task].elapsed or 0
            rate = f"{done / elapsed:,.0f}/s" if elapsed > 0 else ""
            bar.update(TaskID(task), completed=done, total=total, rate=rate, visible=True)

        yield moved
