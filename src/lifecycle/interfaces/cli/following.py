"""Keeping the read models of registers at the end of the log while others write it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Annotated

import typer
from rich.live import Live
from rich.table import Table

from lifecycle.interfaces.cli import common, showing, troubles
from lifecycle.interfaces.cli.keeping import REGISTERS, asked_for
from lifecycle.interfaces.desk import Desk
from lifecycle.projecting.keeper import FoldFailed
from lifecycle.projecting.runner import Runner
from lifecycle.projecting.waiting import waiting
from lifecycle.settings import Settings

app = typer.Typer()
SECONDS_AT_THE_DESKS = 60.0
"""How long registers stay open; opened again, what was made anew, put back or deleted meanwhile is found."""


@app.command()
def follow(
    register: REGISTERS = None,
    every: Annotated[
        float | None,
        typer.Option(min=0.01, help="Longest time between two looks, in seconds (files: 0.5; a server tells: 30)."),
    ] = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Keep every read model at the end of the log, until Ctrl-C."""
    place, kept = common.settings(data, url), dict[str, Kept]()
    try:
        with _shown(kept) as show:
            while True:
                for name in asked_for(register, place):
                    kept.setdefault(name, Kept(name, show))
                _follow(kept, place, every)
    except KeyboardInterrupt:
        showing.out.print("Stopped. Commands go on bringing read models to the end of the log by themselves.")


def _follow(kept: dict[str, Kept], place: Settings, every: float | None) -> None:
    """For as long as the registers stay open. Ends the command where none can be opened."""
    until = time.monotonic() + SECONDS_AT_THE_DESKS
    with ExitStack() as opened:
        desks = {name: desk for name in kept if (desk := _opened(opened, kept[name], place))}
        if not desks:
            raise typer.Exit(1)
        with waiting([desk.register.ledger.database for desk in desks.values()], every) as wait:
            while time.monotonic() < until:
                for name, desk in desks.items():
                    kept[name].catch_up(desk.runner)
                wait()


def _opened(opened: ExitStack, kept: Kept, place: Settings) -> Desk | None:
    """The desk of a register; one that cannot be used must not stop the others."""
    try:
        return opened.enter_context(common.desk(kept.register, place.data, place.url))
    except Exception as error:
        kept.tell("", error)
        return None


class Kept:
    """One register: how far its read models are, and what was told of those that fail."""

    def __init__(self, register: str, show: Callable[[Kept], None]) -> None:
        self.register = register
        self.position, self.behind, self.events, self.seconds = 0, 0, 0, 0.0
        self._show = show
        self._end: int | None = None
        self._stand_still: set[str] = set()
        self._told: dict[str, str] = {}

    def catch_up(self, runner: Runner) -> None:
        """Bring every read model to the end of the log, unless all are there; one that fails holds up no other."""
        end, started = runner.ledger.head().position, time.perf_counter()
        if end == self._end and not self._told.keys() - self._stand_still:
            return
        if self._end is None:
            events = max((one.lag for one in runner.standing()), default=0)
            with suppress(Exception):  # one pass for all that have to be made; what fails is told below
                runner.catch_up(self._moved)
        else:
            events = end - self._end
        for name in sorted(runner.projections.keys() - self._stand_still):
            self._catch_up(runner, name)
        self.position, self.behind = end, 0
        if end != self._end:
            self._end, self.events, self.seconds = end, events, time.perf_counter() - started
            self._show(self)

    def _catch_up(self, runner: Runner, name: str) -> None:
        try:
            runner.catch_up(self._moved, only=name)
            self._told.pop(name, None)
        except Exception as error:
            if isinstance(error, FoldFailed):
                self._stand_still.add(name)
            self.tell(name, error)

    def tell(self, name: str, error: Exception) -> None:
        """Say what went wrong with a read model, or with the register (no name), once."""
        words = troubles.in_words(error)
        if self._told.get(name) != words:
            self._told[name] = words
            showing.trouble(f"{self.register}: {words}")

    def _moved(self, _projection: str, position: int, end: int) -> None:
        self.position, self.behind = position, end - position
        if showing.out.is_terminal:
            self._show(self)

    @property
    def rate(self) -> str:
        """How many events a second were read the last time."""
        return f"{self.events / self.seconds:,.0f}/s" if self.events and self.seconds else ""


@contextmanager
def _shown(kept: dict[str, Kept]) -> Iterator[Callable[[Kept], None]]:
    """On a terminal a line a register that is kept fresh; elsewhere a line each time something was read."""
    if not showing.out.is_terminal:
        yield _say
        return
    with Live(_table(kept), console=showing.out) as live:
        yield lambda _one: live.update(_table(kept))


def _say(one: Kept) -> None:
    read = (
        f"{one.events:,} event{'' if one.events == 1 else 's'} in {one.seconds:.1f} s" if one.events else "up to date"
    )
    showing.out.print(f"{one.register}: at position {one.position:,}, {read}", markup=False, highlight=False)


def _table(kept: dict[str, Kept]) -> Table:
    table = Table.grid(padding=(0, 3, 0, 0))
    for one in kept.values():
        table.add_row(one.register, f"position {one.position:,}", f"{one.behind:,} behind", one.rate)
    return table
