"""Lists that come in twice, or mended."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from pytest_bdd import scenarios, then, when

from lifecycle import intake
from lifecycle.domain.events import SheetFinished, SheetReceived
from tests.scenarios import lists
from tests.scenarios.people import Cells
from tests.scenarios.stage import Stage
from tests.scenarios.words import at_any_time, said

BATCH, BY = "penderes", "collector.industry_and_trade"

scenarios(str(Path(__file__).parents[2] / "scenarios" / "daftar-perbaikan.feature"))


@at_any_time("daftar {file:quoted} diterima pada {day}:")
def received(stage: Stage, file: str, day: date, datatable: list[list[str]]) -> None:
    """A list of tappers; the column NIK says whether it is text, a number, or somebody else's."""
    for name, _ in datatable[1:]:
        stage.meet(name)
    rows = [_row(stage, name, nik) for name, nik in datatable[1:]]
    lists.send(stage, lists.read(stage, file, rows), BATCH, BY, day)


@when(*said("salinan {file:quoted} diterima sebagai {copy:quoted} pada {day}"))
def copied(stage: Stage, file: str, copy: str, day: date) -> None:
    """The same bytes under another name."""
    path = Path(shutil.copy(stage.folder / file, stage.folder / copy))
    profile = stage.profile
    kecamatan = stage.register.kecamatan
    reading = intake.read_proposals(path, columns=profile.sheets.proposal, kinds=profile.kinds, kecamatan=kecamatan)
    lists.send(stage, reading, BATCH, BY, day)


@then(*said("lembar itu mencatat {entered:count} masuk, {same:count} tidak berubah, {held:count} ditahan"))
def sheet_says(stage: Stage, entered: int, same: int, held: int) -> None:
    """What the log says became of the last sheet's rows."""
    stream = stage.register.stream("sheet", stage.last_list.digest)
    events = stage.register.ledger.load([stream])[stream]
    (received,) = [event for event in events if isinstance(event, SheetReceived)]
    (finished,) = [event for event in events if isinstance(event, SheetFinished)]
    assert (finished.entered, finished.unchanged, received.held) == (entered, same, held)


@then(*said("baris {name} dalam {file:quoted} diselesaikan karena dikirim lagi"))
def superseded(stage: Stage, name: str, file: str) -> None:
    """The row waits no longer: a later list speaks of it."""
    (row,) = [row for row in stage.ask("held_rows", "list", settled=True) if row["file"] == file]
    assert (row["row"], row["status"]) == (stage.lists[file].rows[name], "superseded")


@then(*said("ada {number:count} baris yang ditahan"))
def held_rows(stage: Stage, number: int) -> None:
    """So many rows wait."""
    assert len(stage.ask("held_rows", "list")) == number


@then(*said("permintaan itu dijawab sebagai ulangan, dengan {number:count} baris tidak berubah"))
def repeated(stage: Stage, number: int) -> None:
    """The file was known already."""
    assert (stage.outcome.repeated, stage.outcome.unchanged) == (True, number)


def _row(stage: Stage, name: str, nik: str) -> Cells:
    cells = stage.people[name].cells()
    if nik == "angka":
        return {**cells, "NIK": float(stage.people[name].nik)}
    return cells if nik == "teks" else {**cells, "NIK": stage.people[nik].nik}
