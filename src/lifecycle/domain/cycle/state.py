"""How an update cycle stands: its stages, whom was consulted, which files were compared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from lifecycle.domain.events import (
    ChangesDecreed,
    ChangesProposed,
    CoordinationRecorded,
    Event,
    UpdateCycleClosed,
    UpdateCycleOpened,
    UpdateReceived,
    UpdateUndone,
)
from lifecycle.domain.processes import Table

NONE = "not opened"
PROCESS = Table(
    "A cycle that is",
    NONE,
    (
        ("open", NONE, "open"),
        ("coordinate", "open", "open"),
        ("receive", "open", "open"),
        ("resolve", "open", "open"),
        ("propose", "open", "proposed"),
        ("decree", "proposed", "decreed"),
        ("close", "open", "closed"),
        ("close", "decreed", "closed"),
        ("undo", "open", "open"),
        ("undo", "proposed", "open"),
    ),
)


class Cycle(msgspec.Struct, frozen=True):
    """``files`` are those compared and not undone; ``numbered`` is the last number a difference got."""

    status: str = NONE
    consulted: tuple[str, ...] = ()
    files: dict[str, UpdateReceived] = {}
    numbered: int = 0
    withdrawn: int = 0


def fold(events: Iterable[Event]) -> Cycle:
    """A cycle from its events."""
    state = Cycle()
    for event in events:
        match event:
            case UpdateCycleOpened():
                state = _changed(state, status="open")
            case CoordinationRecorded():
                state = _changed(state, consulted=(*state.consulted, event.office))
            case UpdateReceived():
                numbered = event.first_number + event.differences - 1
                state = _changed(state, files={**state.files, event.sheet: event}, numbered=numbered)
            case UpdateUndone():
                files = {sheet: file for sheet, file in state.files.items() if sheet != event.sheet}
                state = _changed(state, files=files, status="open", withdrawn=state.withdrawn + event.differences)
            case ChangesProposed():
                state = _changed(state, status="proposed")
            case ChangesDecreed():
                state = _changed(state, status="decreed")
            case UpdateCycleClosed():
                state = _changed(state, status="closed")
    return state


def _changed(state: Cycle, **changes: Any) -> Cycle:
    return msgspec.structs.replace(state, **changes)
