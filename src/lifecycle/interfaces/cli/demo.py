"""The command that shows everything: lifecycle demo."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from typing import Annotated, NamedTuple

import typer

from lifecycle.application.outcome import Outcome
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.demo import answers
from lifecycle.interfaces.demo.banyumas import play_banyumas
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.serang import play_serang
from lifecycle.interfaces.demo.stage import BANYUMAS, LAST_DAY, SERANG, Chance, Clock, Post, world
from lifecycle.interfaces.desk import Desk
from lifecycle.settings import Settings

app = typer.Typer()


class Piece(NamedTuple):
    """One regency's play: its first day in force, its people, and how many workers the press counts."""

    name: str
    regulation: str
    first_day: date
    administrator: str
    posts: tuple[Post, ...]
    play: Callable[[Play, int], None]
    participants: int


# 6,699 of 21,910 tappers (radarbanyumas, 2025-07); 21,234 workers (suara.com, 2025-12-10).
PIECES = (
    Piece("demo-banyumas", "banyumas-2025-2", date(2025, 1, 6), "sekda.banyumas", BANYUMAS, play_banyumas, 6_699),
    Piece("demo-serang", "serang-2025-59", date(2025, 10, 28), "sekda.serang", SERANG, play_serang, 21_234),
)


@app.command()
def demo(
    participants: Annotated[int | None, typer.Option(min=20, help="Workers a register (default: real sizes).")] = None,
    seed: Annotated[int, typer.Option(help="The same seed gives the same events in the same order.")] = 2025,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Play two regencies from their first day in force to 2026-06-30, rebuild, and show the answers."""
    started = time.perf_counter()
    settings = common.settings(data, url)
    for piece in PIECES:
        showing.out.rule(f"[bold]{piece.name}", align="left")
        desk = _play(piece, participants or piece.participants, seed, settings)
        _rebuild(desk)
        desk.close()
    for piece in PIECES:
        with common.desk(piece.name, data, url) as desk:
            answers.show(desk)
    answers.what_next([piece.name for piece in PIECES], str(data))
    showing.out.print(f"[dim]Played in {time.perf_counter() - started:,.0f} s; the registers stay in {data}.[/]")


def _play(piece: Piece, participants: int, seed: int, settings: Settings) -> Desk:
    clock = Clock(piece.first_day)
    root = f"demo/{seed}/{participants}/{piece.name}"
    desk = common.workplace().make(
        settings,
        piece.name,
        regulation=piece.regulation,
        by=piece.administrator,
        mode="simulation",
        command_id=f"{root}/open",
        world=world(clock, Chance(root)),
    )
    folder = settings.data / "demo-sheets" / piece.name
    folder.mkdir(parents=True, exist_ok=True)
    with showing.progress(piece.name) as moved:
        play = Play(desk, clock, piece.posts, folder, root, _teller(moved, desk))
        piece.play(play, participants)
    clock.scene(LAST_DAY)
    return desk


def _teller(moved: Callable[[int, int], None], desk: Desk) -> Callable[[date, str, Outcome | None], None]:
    def tell(day: date, what: str, outcome: Outcome | None) -> None:
        if outcome is None:
            return
        said = showing.counted(outcome) or ("done before" if outcome.repeated else "")
        showing.line(f"[dim]{day}[/]", f"{what}{': ' if said else ''}{said}")
        for turned in outcome.refusals[:1]:
            cited = ", ".join((*turned.refusal.basis, *turned.refusal.reading))
            showing.line("", f"[red]refused[/] {turned.refusal.what} [cyan]{cited}[/]")
        position = desk.register.ledger.head().position
        moved(position, position)

    return tell


def _rebuild(desk: Desk) -> None:
    for name in sorted(desk.runner.projections):
        with showing.progress(f"rebuilding {name}") as moved:
            desk.runner.rebuild(name, lambda _name, done, total, moved=moved: moved(done, total))  # type: ignore[misc]
