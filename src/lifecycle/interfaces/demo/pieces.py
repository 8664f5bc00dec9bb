"""The pieces of the demonstration, one a regulation, played one after the other, and then asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from lifecycle.intake.collector import collector_paused
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.demo import answers, met, opened, proven
from lifecycle.interfaces.demo.banyumas import play_banyumas
from lifecycle.interfaces.demo.pekalongan import play_pekalongan
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.posts import BANYUMAS, PEKALONGAN, SAMBAS, SEMARANG, SERANG, Cast
from lifecycle.interfaces.demo.sambas import play_sambas
from lifecycle.interfaces.demo.semarang import play_semarang
from lifecycle.interfaces.demo.serang import play_serang
from lifecycle.interfaces.demo.stage import Clock
from lifecycle.interfaces.demo.travellers import Travellers
from lifecycle.interfaces.desk import Desk
from lifecycle.settings import Settings


class Piece(NamedTuple):
    """One regency's play: its first day, its people, how many workers take part, and which answers it ends with."""

    name: str
    regulation: str
    first_day: date
    cast: Cast
    play: Callable[[Play, int], None]
    participants: int
    show: Callable[[Desk], None] = answers.brief
    draft: bool = False


# 6,699 of 21,910 tappers (radarbanyumas, 2025-07); 21,234 workers (suara.com, 2025-12-10). Of the other three no count
# was found in three or four searches; theirs are small, to be read line by line.
PIECES = (
    Piece("demo-banyumas", "banyumas-2025-2", date(2025, 1, 6), BANYUMAS, play_banyumas, 6_699, answers.full),
    Piece("demo-serang", "serang-2025-59", date(2025, 10, 28), SERANG, play_serang, 21_234, answers.full),
    Piece("demo-pekalongan", "pekalongan-2025-19", date(2025, 9, 1), PEKALONGAN, play_pekalongan, 500),
    Piece("demo-semarang", "semarang-2025-draft", date(2025, 7, 7), SEMARANG, play_semarang, 300, draft=True),
    Piece("demo-sambas", "sambas-2025-59", date(2025, 12, 1), SAMBAS, play_sambas, 950),
)


def play_all(participants: int | None, seed: int, settings: Settings) -> list[str]:
    """Play, rebuild and ask every piece; their names."""
    travellers = Travellers()
    for piece in PIECES:
        showing.out.rule(f"[bold]{piece.name}", align="left")
        desk = play_one(piece, participants or piece.participants, seed, settings, travellers)
        _rebuild(desk)
        desk.close()
    found = list[met.Met]()
    for piece in PIECES:
        with common.desk(piece.name, settings.data, settings.url) as desk:
            piece.show(desk)
            found += met.met(desk, travellers)
    met.show(found)
    names = [piece.name for piece in PIECES]
    proven.show(names, settings)
    return names


def play_one(piece: Piece, participants: int, seed: int, settings: Settings, travellers: Travellers) -> Desk:
    """Play one piece to its end; its desk stays open."""
    clock, root = Clock(piece.first_day), f"demo/{seed}/{participants}/{piece.name}"
    if piece.draft:
        opened.live(settings, piece.name, piece.regulation, piece.cast.administrator, clock, root)
    desk = opened.simulation(settings, piece.name, piece.regulation, piece.cast.administrator, clock, root)
    folder = settings.data / "demo-sheets" / piece.name
    folder.mkdir(parents=True, exist_ok=True)
    with showing.progress(piece.name) as moved:
        play = Play(desk, clock, piece.cast, folder, root, opened.teller(moved, desk), travellers)
        piece.play(play, participants)
        play.finish()
    return desk


def _rebuild(desk: Desk) -> None:
    for name in sorted(desk.runner.projections):
        with showing.progress(f"rebuilding {name}") as moved, collector_paused():
            desk.runner.rebuild(name, watch=showing.watch(moved))
