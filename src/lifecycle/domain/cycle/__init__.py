"""An update cycle: old data against new, opened for a half-year or ad hoc, until every difference is resolved."""

from __future__ import annotations

from lifecycle.domain.cycle.commands import (
    CloseCycle,
    Coordinate,
    DecreeChanges,
    OpenCycle,
    ProposeChanges,
    ReceiveUpdate,
    UndoUpdate,
)
from lifecycle.domain.cycle.deciding import close, coordinate, decree, move, open_, propose, receive, undo, update_of
from lifecycle.domain.cycle.state import NONE, PROCESS, Cycle, fold

__all__ = [
    "NONE",
    "PROCESS",
    "CloseCycle",
    "Coordinate",
    "Cycle",
    "DecreeChanges",
    "OpenCycle",
    "ProposeChanges",
    "ReceiveUpdate",
    "UndoUpdate",
    "close",
    "coordinate",
    "decree",
    "fold",
    "move",
    "open_",
    "propose",
    "receive",
    "undo",
    "update_of",
]
