"""The carrier's answer, row by row, and the card in it."""

from __future__ import annotations

from datetime import date

from pytest_bdd import then, when

from lifecycle.domain.events import ParticipantRegistered
from tests.scenarios import lists
from tests.scenarios.people import Cells
from tests.scenarios.stage import Stage
from tests.scenarios.words import at_any_time, said


@when(*said("jawaban BPJS Ketenagakerjaan diterima pada {day}:"))
def answered(stage: Stage, day: date, datatable: list[list[str]]) -> None:
    """The carrier's file, row by row."""
    header, *rows = datatable
    lists.answer(stage, day, [_row(stage, dict(zip(header, row, strict=True))) for row in rows])


@at_any_time("BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan baru bagi {name} pada {day}")
def numbered_anew(stage: Stage, name: str, day: date) -> None:
    """Who comes back has a number of the second enrolment."""
    lists.answer(stage, day, [lists.answered(stage, name, day, f"{day:%y%m%d}00001")])


@when(*said("pegawai {who:name} mencatat nomor kepesertaan {name} pada {day}"))
def recorded_by(stage: Stage, who: str, name: str, day: date) -> None:
    """The answer of the same day, entered by this person."""
    lists.answer(stage, day, [lists.answered(stage, name, day)], who)


@then(*said("pendaftaran {name} mencatat kartu {card:quoted}"))
def card_recorded(stage: Stage, name: str, card: str) -> None:
    """The card stands in the event of the registration."""
    (registered,) = [event for event in stage.history(name) if isinstance(event, ParticipantRegistered)]
    assert registered.card == card


def _row(stage: Stage, told: dict[str, str]) -> Cells:
    person = stage.people[told["NAMA"]]
    return {**told, "NAMA": person.name.upper(), "NIK": person.nik}
