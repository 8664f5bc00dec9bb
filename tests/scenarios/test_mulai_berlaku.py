"""When cover starts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pytest_bdd import scenarios, then, when

from lifecycle.domain.events import ParticipantRegistered
from tests.scenarios import lists
from tests.scenarios.people import Cells
from tests.scenarios.stage import Stage
from tests.scenarios.words import said

scenarios(str(Path(__file__).parents[2] / "scenarios" / "mulai-berlaku.feature"))


@when(*said("jawaban BPJS Ketenagakerjaan diterima pada {day}:"))
def answered(stage: Stage, day: date, datatable: list[list[str]]) -> None:
    """The carrier's file, row by row."""
    header, *rows = datatable
    lists.answer(stage, day, [_row(stage, dict(zip(header, row, strict=True))) for row in rows])


@then(*said("pendaftaran {name} mencatat kartu {card:quoted}"))
def card_recorded(stage: Stage, name: str, card: str) -> None:
    """The card stands in the event of the registration."""
    (registered,) = [event for event in stage.history(name) if isinstance(event, ParticipantRegistered)]
    assert registered.card == card


def _row(stage: Stage, told: dict[str, str]) -> Cells:
    person = stage.people[told["NAMA"]]
    return {**told, "NAMA": person.name.upper(), "NIK": person.nik}
