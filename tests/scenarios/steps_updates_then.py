"""What the register shows of an update cycle: its differences, their answers, its end."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytest_bdd import then

from lifecycle.domain.events import ChangesProposed
from tests.scenarios import terms
from tests.scenarios.resting import rests_on
from tests.scenarios.stage import Stage
from tests.scenarios.updates import Rows
from tests.scenarios.words import said


@then("perbedaan yang ditemukan:")
def differences(stage: Stage, datatable: Rows) -> None:
    """These, in this order and with these answers, and no others."""
    header, *rows = datatable
    people = {row["participant"]: row["name"] for row in stage.ask("current_roll", "list")}
    found = [_shown(stage, row, people) for row in stage.ask("data_update_diff", "list", cycle=stage.cycle)]
    assert [[difference[column] for column in header] for difference in found] == rows


@then("tidak ada perbedaan yang ditemukan")
def no_difference(stage: Stage) -> None:
    """Nothing the new data say is new."""
    assert stage.outcome.events
    assert stage.ask("data_update_diff", "list", cycle=stage.cycle) == []


@then(*said("usulan perubahan itu memuat {number:count} perbedaan, {material:count} di antaranya menyangkut syarat"))
def proposal(stage: Stage, number: int, material: int) -> None:
    """One proposal with every difference, classed by whether it bears on who is admitted."""
    (event,) = [event for event in stage.paper("cycle", stage.cycle) if isinstance(event, ChangesProposed)]
    assert (event.differences, event.material) == (number, material)


@then(*said("dasar catatan terakhir pemutakhiran itu adalah {cites}"))
def last_basis(stage: Stage, cites: list[str]) -> None:
    """The last event of the cycle rests on these provisions."""
    basis = stage.paper("cycle", stage.cycle)[-1].basis
    assert rests_on(basis, stage.cited(cites)), basis


@then(*said("bukti catatan terakhir pemutakhiran itu menyebut {paper:quoted}"))
def evidence(stage: Stage, paper: str) -> None:
    """The last event of the cycle names this paper."""
    assert paper in [document.reference for document in stage.paper("cycle", stage.cycle)[-1].evidence]


@then(*said("tafsiran catatan terakhir pemutakhiran itu adalah {readings}"))
def last_reading(stage: Stage, readings: list[str]) -> None:
    """The last event of the cycle says how the unclear places of the text were read."""
    assert list(stage.paper("cycle", stage.cycle)[-1].reading) == readings


@then(*said("pemutakhiran itu tercatat ditutup pada {day}"))
def closed_on(stage: Stage, day: date) -> None:
    """By the list of cycles, with nothing left open."""
    (row,) = [row for row in stage.ask("data_update_diff", "cycles") if row["cycle"] == stage.cycle]
    assert (row["closed_on"], row["open"], row["proposed"]) == (day, 0, 0)


@then("pemutakhiran itu masih terbuka")
def still_open(stage: Stage) -> None:
    """What was tried has not closed it."""
    (row,) = [row for row in stage.ask("data_update_diff", "cycles") if row["cycle"] == stage.cycle]
    assert row["closed_on"] is None


def _shown(stage: Stage, row: dict[str, Any], people: dict[str, str]) -> dict[str, str]:
    """A difference in the words of the scenario; who is not on the roll is named by what the new data say."""
    stranger = row["new"].partition(" (")[0] if row["field"] is None and row["new"] else ""
    kinds = {code: word for word, code in terms.DIFFERENCES.items()}
    answers = {code: word for word, code in terms.ANSWERS.items()}
    grounds = {one.code: one.name for one in stage.profile.grounds}
    labels = {column.field: column.labels for column in stage.profile.sheets.proposal}
    return {
        "NO": str(row["number"]),
        "NAMA": people.get(row["participant"], stranger).capitalize(),
        "PERBEDAAN": kinds[row["kind"]],
        "KOLOM": next(iter(labels.get(row["field"], ())), ""),
        "LAMA": row["old"] or "",
        "BARU": "" if stranger else row["new"] or "",
        "ALASAN": grounds.get(row["ground"], ""),
        "KEADAAN": answers[row["resolution"]],
    }
