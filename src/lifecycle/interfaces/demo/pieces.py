"""The two pieces of the demonstration, played one after the other, and then asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from lifecycle.application.outcome import Outcome
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.intake.collector import collector_paused
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.demo import answers
from lifecycle.interfaces.demo.banyumas import play_banyumas
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.serang import play_serang
from lifecycle.interfaces.demo.stage import BANYUMAS, SERANG, Chance, Clock, Post, world
from lifecycle.interfaces.desk import Desk
from lifecycle.settings import Settings


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


def play_all(participants: int | None, seed: int, settings: Settings) -> list[str]:
    """Play, rebuild and ask every piece; their names."""
    for piece in PIECES:
        showing.out.rule(f"[bold]{piece.name}", align="left")
        desk = _play(piece, participants or piece.participants, seed, settings)
        _rebuild(desk)
        desk.close()
    for piece in PIECES:
        with common.desk(piece.name, settings.data, settings.url) as desk:
            answers.show(desk)
    return [piece.name for piece in PIECES]


def _play(piece: Piece, participants: int, seed: int, settings: Settings) -> Desk:
    clock = Clock(piece.first_day)
    root = f"demo/{seed}/{participants}/{piece.name}"
    try:
        desk = common.workplace().make(
            settings,
            piece.name,
            regulation=piece.regulation,
            by=piece.administrator,
            mode="simulation",
            command_id=f"{root}/open",
            world=world(clock, Chance(root)),
        )
    except Refused as refused:
        raise _played_otherwise(piece.name) from refused
    folder = settings.data / "demo-sheets" / piece.name
    folder.mkdir(parents=True, exist_ok=True)
    with showing.progress(piece.name) as moved:
        play = Play(desk, clock, piece.posts, folder, root, _teller(moved, desk))
        piece.play(play, participants)
        play.finish()
    return desk


def _played_otherwise(name: str) -> Refused:
    what = f"{name} is there already, played with another --seed or --participants."
    cure = "Name an empty folder with --data, or give the seed and the number it was played with."
    return Refused(Refusal(act="demo", reason="order", what=what, cure=cure))


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
        with showing.progress(f"rebuilding {name}") as moved, collector_paused():
            desk.runner.rebuild(name, showing.watch(moved))
