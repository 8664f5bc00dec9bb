"""What people do in an update cycle, each by the use case they would use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from lifecycle.application import cycles, resolving, updating
from lifecycle.domain.values import Document
from tests.scenarios import lists
from tests.scenarios.people import Cells, write
from tests.scenarios.stage import Stage

Rows = Sequence[Sequence[str]]
PAPER = (Document("Berita acara pemutakhiran"),)


def open_(stage: Stage, cycle: str, on: date, reason: str | None = None) -> None:
    """A cycle is opened, and is the one that is meant from then on."""
    stage.cycle = cycle
    stage.do(on, cycles.open_cycle, reason=reason, **_said(stage))


def consult(stage: Stage, office: str, on: date) -> None:
    """An office is consulted."""
    stage.do(on, cycles.coordinate, office=office, documents=PAPER, **_said(stage))


def compare(stage: Stage, file: str, on: date, table: Rows) -> None:
    """New data come in as a file with these columns; who is named is looked for by NIK."""
    header, *rows = table
    cells = [_row(stage, dict(zip(header, row, strict=True))) for row in rows]
    reading = updating.read_new_data(stage.register, write(stage.folder / file, cells))
    lists.remember(stage, file, reading.file, cells)
    stage.do(on, updating.receive_update, reading, on=on, **_said(stage))


def answer(stage: Stage, number: int, resolution: str, on: date, **more: Any) -> None:
    """A difference is answered."""
    if "ground" in more:
        more["ground"] = next(one.code for one in stage.profile.grounds if one.name == more["ground"])
    said = _said(stage)
    stage.do(on, resolving.resolve, numbers=[number], resolution=resolution, documents=PAPER, **said, **more)


def propose(stage: Stage, on: date, by: str | None = None) -> None:
    """The head of the office proposes the changes to the Bupati, or somebody else tries."""
    stage.do(on, cycles.propose, **{**_said(stage), "by": by or stage.who("propose_changes")})


def decree(stage: Stage, number: str, on: date) -> None:
    """The Bupati decides the proposal."""
    stage.do(on, resolving.decree_changes, number=number, on=on, **{**_said(stage), "by": stage.who("decree")})


def close(stage: Stage, on: date) -> None:
    """The cycle is closed."""
    stage.do(on, cycles.close_cycle, **_said(stage))


def undo(stage: Stage, file: str, on: date, reason: str) -> None:
    """A whole file is taken back."""
    stage.do(on, resolving.undo_update, sheet=stage.lists[file].digest, reason=reason, **_said(stage))


def _said(stage: Stage) -> dict[str, Any]:
    return {"cycle": stage.cycle, "by": stage.who("update"), "command_id": stage.command()}


def _row(stage: Stage, told: dict[str, str]) -> Cells:
    person = stage.meet(told["NAMA"])
    return {"NIK": person.nik, **told, "NAMA": person.name.upper()}
