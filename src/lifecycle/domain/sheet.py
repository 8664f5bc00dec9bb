"""A spreadsheet as a fact: received once, its bad rows held until settled, finished when every row has an answer."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.events import Carries, Cells, Event, RowHeld, RowReleased, SheetFinished, SheetReceived
from lifecycle.domain.refusals import Refusal, Refused


class Sheet(msgspec.Struct, frozen=True):
    """``held`` are the rows that wait, by row number."""

    received: SheetReceived | None = None
    held: dict[int, RowHeld] = {}
    finished: SheetFinished | None = None


class ReceiveSheet(Command, frozen=True, kw_only=True):
    """Take a sheet in. ``sheet`` is the SHA-256 of its bytes (hex)."""

    sheet: str
    name: str
    carries: Carries
    rows: int
    held: int
    batch: str | None = None


class HoldRow(Command, frozen=True, kw_only=True):
    """Hold a row that no case can take; ``place`` says which."""

    sheet: str
    name: str
    column: str
    what: str
    cure: str
    cells: dict[str, str]
    batch: str | None = None
    row_key: str | None = None
    person_key: str | None = None


class ReleaseRow(Command, frozen=True, kw_only=True):
    """Settle a held row, for a reason or because a later sheet speaks of it again."""

    row: int
    reason: str
    superseded_by: str | None = None


class FinishSheet(Command, frozen=True, kw_only=True):
    """Every row has an answer."""

    sheet: str
    entered: int
    unchanged: int
    refused: int


def fold(events: Iterable[Event]) -> Sheet:
    """A sheet from its events."""
    received, held, finished = None, dict[int, RowHeld](), None
    for event in events:
        match event:
            case SheetReceived():
                received = event
            case RowHeld():
                held[event.row] = event
            case RowReleased():
                held.pop(event.row, None)
            case SheetFinished():
                finished = event
    return Sheet(received, held, finished)


def receive(command: ReceiveSheet) -> SheetReceived:
    """The arrival."""
    return SheetReceived(
        **command.said(),
        sheet=command.sheet,
        name=command.name,
        carries=command.carries,
        rows=command.rows,
        held=command.held,
        batch=command.batch,
    )


def hold(command: HoldRow) -> RowHeld:
    """A row that waits."""
    assert command.place is not None
    return RowHeld(
        **command.said(),
        sheet=command.sheet,
        name=command.name,
        row=command.place.row,
        column=command.column,
        what=command.what,
        cure=command.cure,
        batch=command.batch,
        row_key=command.row_key,
        person_key=command.person_key,
        personal=Cells(command.cells),
    )


def release(state: Sheet, command: ReleaseRow) -> RowReleased:
    """A row that need not wait any longer. Raises Refused when it does not wait."""
    held = state.held.get(command.row)
    if held is None:
        what = f"Row {command.row} of this sheet is not held."
        cure = "lifecycle ask held_rows list shows every held row."
        raise Refused(Refusal(act="held", reason="unknown", what=what, cure=cure))
    return RowReleased(
        **command.said(),
        sheet=held.sheet,
        row=command.row,
        reason=command.reason,
        batch=held.batch,
        row_key=held.row_key,
        superseded_by=command.superseded_by,
    )


def finish(command: FinishSheet) -> SheetFinished:
    """What became of the rows."""
    return SheetFinished(
        **command.said(),
        sheet=command.sheet,
        entered=command.entered,
        unchanged=command.unchanged,
        refused=command.refused,
    )
