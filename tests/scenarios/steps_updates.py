"""The half-year as people work it: from the file to the decree."""

from __future__ import annotations

from datetime import date

from pytest_bdd import given, when

from tests.scenarios import terms, updates
from tests.scenarios.stage import Stage
from tests.scenarios.updates import Rows
from tests.scenarios.words import at_any_time, said


@at_any_time("pemutakhiran data {cycle} dibuka pada {day}")
def opened(stage: Stage, cycle: str, day: date) -> None:
    """For a half-year."""
    updates.open_(stage, cycle, day)


@at_any_time("pemutakhiran data {cycle:quoted} di luar jadwal dibuka pada {day}")
def opened_any_time(stage: Stage, cycle: str, day: date) -> None:
    """Without saying why."""
    updates.open_(stage, cycle, day)


@at_any_time("pemutakhiran data {cycle:quoted} di luar jadwal dibuka pada {day} karena {reason:quoted}")
def opened_when_needed(stage: Stage, cycle: str, day: date, reason: str) -> None:
    """When it is needed, for a reason."""
    updates.open_(stage, cycle, day, reason)


@at_any_time("pemutakhiran itu dikoordinasikan dengan {office:consulted} pada {day}")
def consulted(stage: Stage, office: str, day: date) -> None:
    """With a record of it."""
    updates.consult(stage, office, day)


@given(*said("pemutakhiran itu sudah dikoordinasikan pada {day}"))
def consulted_all(stage: Stage, day: date) -> None:
    """With everybody whom the regulation names."""
    for office in terms.CONSULTED.values():
        updates.consult(stage, office, day)
        stage.must()


@at_any_time("data baru {file:quoted} diterima pada {day}:")
def compared(stage: Stage, file: str, day: date, datatable: Rows) -> None:
    """With the columns of the table, beside the NIK."""
    updates.compare(stage, file, day, datatable)


@at_any_time("perbedaan nomor {number:count} dimasukkan ke dalam usulan pada {day}")
def proposed(stage: Stage, number: int, day: date) -> None:
    """To be proposed to the Bupati."""
    updates.answer(stage, number, "proposed", day)


@at_any_time(
    "perbedaan nomor {number:count} dimasukkan ke dalam usulan pada {day} sebagai penghentian karena {ground:words}"
)
def end_proposed(stage: Stage, number: int, day: date, ground: str) -> None:
    """To be proposed as an end of the participation."""
    updates.answer(stage, number, "termination_proposed", day, ground=ground)


@when(*said("perbedaan nomor {number:count} tidak dimasukkan ke dalam usulan pada {day} karena {reason:quoted}"))
def left_out(stage: Stage, number: int, day: date, reason: str) -> None:
    """Not to be proposed."""
    updates.answer(stage, number, "not_proposed", day, reason=reason)


@at_any_time("perbedaan nomor {number:count} diselesaikan pada {day} dengan mengoreksi register karena {reason:quoted}")
def register_wrong(stage: Stage, number: int, day: date, reason: str) -> None:
    """The record takes the new value at once."""
    updates.answer(stage, number, "corrected", day, reason=reason)


@at_any_time("perbedaan nomor {number:count} diselesaikan pada {day} karena data barunya keliru: {reason:quoted}")
def list_wrong(stage: Stage, number: int, day: date, reason: str) -> None:
    """The record stands."""
    updates.answer(stage, number, "corrected", day, reason=reason, stands=True)


@at_any_time("Kepala Perangkat Daerah bidang sosial mengusulkan perubahan kepesertaan pada {day}")
def changes_proposed(stage: Stage, day: date) -> None:
    """All together, to the Bupati."""
    updates.propose(stage, day)


@when(*said("pegawai {who:name} mengusulkan perubahan kepesertaan pada {day}"))
def changes_proposed_by(stage: Stage, who: str, day: date) -> None:
    """By this person."""
    updates.propose(stage, day, who)


@at_any_time("Bupati menetapkan usulan perubahan kepesertaan itu dengan Keputusan nomor {number} tanggal {day}")
def changes_decreed(stage: Stage, number: str, day: date) -> None:
    """Every change takes effect."""
    updates.decree(stage, number, day)


@at_any_time("pemutakhiran itu ditutup pada {day}")
def closed(stage: Stage, day: date) -> None:
    """By the office that updates."""
    updates.close(stage, day)


@at_any_time("data baru {file:quoted} ditarik seluruhnya pada {day} karena {reason:quoted}")
def undone(stage: Stage, file: str, day: date, reason: str) -> None:
    """Every difference it had shown goes with it."""
    updates.undo(stage, file, day, reason)
