"""How a register of the demonstration is made, and how its scenes are told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import Mode
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.demo.stage import Chance, Clock, world
from lifecycle.interfaces.desk import Desk
from lifecycle.settings import Settings


def simulation(settings: Settings, name: str, regulation: str, by: str, clock: Clock, root: str) -> Desk:
    """The register, made or found as this play left it. Raises Refused when another play has it."""
    try:
        return _make(settings, name, regulation, by, "simulation", clock, root)
    except Refused as refused:
        what = f"{name} is there already, played with another --seed or --participants."
        cure = "Name an empty folder with --data, or give the seed and the number it was played with."
        raise Refused(Refusal(act="demo", reason="order", what=what, cure=cure)) from refused


def live(settings: Settings, name: str, regulation: str, by: str, clock: Clock, root: str) -> None:
    """A live register under a draft is asked for, and refused; where a play was killed it has been."""
    if name in common.workplace().names(settings):
        return
    try:
        _make(settings, name, regulation, by, "live", clock, f"{root}/live").close()
    except Refused as refused:
        showing.line(f"[dim]{clock.day}[/]", "a live register is asked for: [bold]1[/] refused")
        _refused(refused.refusal)


def _make(settings: Settings, name: str, regulation: str, by: str, mode: Mode, clock: Clock, root: str) -> Desk:
    place, command = common.workplace(), f"{root}/open"
    played = world(clock, Chance(root))
    return place.make(settings, name, regulation=regulation, by=by, mode=mode, command_id=command, world=played)


def teller(moved: Callable[[int, int], None], desk: Desk) -> Callable[[date, str, Outcome | None], None]:
    """What tells each scene in a line, and why the first was refused."""

    def tell(day: date, what: str, outcome: Outcome | None) -> None:
        if outcome is None:
            return
        said = showing.counted(outcome) or ("done before" if outcome.repeated else "")
        showing.line(f"[dim]{day}[/]", f"{what}{': ' if said else ''}{said}")
        for turned in outcome.refusals[:1]:
            _refused(turned.refusal)
        position = desk.register.ledger.head().position
        moved(position, position)

    return tell


def _refused(refusal: Refusal) -> None:
    cited = ", ".join((*refusal.basis, *refusal.reading))
    showing.line("", f"[red]refused[/] {refusal.what} [cyan]{cited}[/]")
