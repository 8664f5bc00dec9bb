"""The words tests of an update cycle are written in: its events one by one, and what may be asked next."""

from __future__ import annotations

from typing import Any

from lifecycle.domain import cycle as cycles
from lifecycle.domain import difference as answers
from lifecycle.domain.difference import Difference, Resolve
from lifecycle.domain.events import (
    ChangesDecreed,
    ChangesProposed,
    CoordinationRecorded,
    DifferenceFound,
    DifferenceKind,
    UpdateCycleOpened,
    UpdateReceived,
    UpdateUndone,
)
from tests.domain.story import CHANGE, DECREED_ON, LATER, PAPER, UPDATER

CYCLE, SHEET = "2025-H2", "f" * 64


def told(**more: Any) -> dict[str, Any]:
    """What every event of the cycle carries."""
    return {"effective_on": DECREED_ON, "actor": UPDATER, "command_id": "before", "cycle": CYCLE, **more}


def asked(**more: Any) -> dict[str, Any]:
    """What every command carries."""
    return {"actor": UPDATER, "command_id": "now", "on": LATER, "evidence": (PAPER,), **more}


def compared(first: int, differences: int, sheet: str = SHEET) -> UpdateReceived:
    """A file was compared."""
    count: dict[str, Any] = {"rows": 5, "held": 0, "first_number": first, "differences": differences}
    return UpdateReceived(**told(), sheet=sheet, name="new.xlsx", **count)


OPENED = UpdateCycleOpened(**told())
CONSULTED = tuple(CoordinationRecorded(**told(), office=office) for office in ("carrier", "relevant_offices"))
PROPOSED = ChangesProposed(**told(), differences=1, material=1)
DECREED = ChangesDecreed(**told(), decree=CHANGE, differences=1)
COMPARED = (OPENED, *CONSULTED, compared(1, 2))
UNDONE = UpdateUndone(**told(), sheet=SHEET, differences=2, reason="the wrong list")


def open_(cycle: str = CYCLE, reason: str | None = None) -> cycles.OpenCycle:
    """Open a cycle."""
    return cycles.OpenCycle(**asked(), cycle=cycle, reason=reason)


def coordinate(office: str = "carrier", **more: Any) -> cycles.Coordinate:
    """An office was consulted."""
    return cycles.Coordinate(**asked(**more), cycle=CYCLE, office=office)


def receive() -> cycles.ReceiveUpdate:
    """Compare a file."""
    count: dict[str, Any] = {"rows": 5, "held": 0, "differences": 2}
    return cycles.ReceiveUpdate(**asked(), cycle=CYCLE, sheet=SHEET, name="new.xlsx", **count, part=False)


def propose(waiting: int = 0, differences: int = 1) -> cycles.ProposeChanges:
    """Propose the changes."""
    return cycles.ProposeChanges(**asked(), cycle=CYCLE, waiting=waiting, differences=differences, material=0)


def decree() -> cycles.DecreeChanges:
    """Decide the proposal."""
    return cycles.DecreeChanges(**asked(), cycle=CYCLE, decree=CHANGE, differences=1)


def close(waiting: int = 0, proposed: int = 0) -> cycles.CloseCycle:
    """Close the cycle."""
    return cycles.CloseCycle(**asked(), cycle=CYCLE, waiting=waiting, proposed=proposed)


def undo() -> cycles.UndoUpdate:
    """Take the file back."""
    return cycles.UndoUpdate(**asked(), cycle=CYCLE, sheet=SHEET, differences=2, reason="the wrong list")


def found(kind: DifferenceKind = "changed", ground: str | None = None) -> Difference:
    """A difference of this kind, as it was found."""
    event = DifferenceFound(**told(), number=7, kind=kind, sheet=SHEET, material=True, ground=ground)
    return answers.fold([event])[event.key()]


FOUND = found()


def resolve(resolution: Any = "proposed", **more: Any) -> Resolve:
    """Answer a difference, with everything an answer may need."""
    said = {"ground": "moved_out", "reason": "a slip", **more}
    return Resolve(**asked(), resolution=resolution, **said)
