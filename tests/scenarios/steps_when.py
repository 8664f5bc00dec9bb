"""What people do: propose, check, decree, register, report, end, replace."""

from __future__ import annotations

from datetime import date

from tests.scenarios import acts, lists
from tests.scenarios.path import bring
from tests.scenarios.stage import Stage
from tests.scenarios.words import at_any_time


@at_any_time("{names} diusulkan pada {day}")
def proposed(stage: Stage, names: list[str], day: date) -> None:
    """By the office of their kind of work."""
    lists.propose(stage, names, day)


@at_any_time("{office} mengusulkan {names} pada {day}")
def proposed_by(stage: Stage, office: str, names: list[str], day: date) -> None:
    """By an office the scenario names."""
    lists.propose(stage, names, day, f"collector.{stage.office(office)}")


@at_any_time("{names} menempuh semua tahap hingga {state} pada {day}")
def went_all_the_way(stage: Stage, names: list[str], state: str, day: date) -> None:
    """A week a step, the last on this day."""
    bring(stage, names, state, day)


@at_any_time("{step_:step} atas usulan {name} dilakukan pada {day}")
def checked(stage: Stage, step_: str, name: str, day: date) -> None:
    """By the person who holds that role."""
    acts.check(stage, name, step_, day)


@at_any_time("Bupati menetapkan usulan {name} dengan Keputusan nomor {number} tanggal {day}")
def decreed(stage: Stage, name: str, number: str, day: date) -> None:
    """Everybody of the batch whose checks are complete gets a place."""
    acts.decree(stage, number, day, name=name)


@at_any_time("Bupati menetapkan {name} sebagai calon pengganti dengan Keputusan nomor {number} tanggal {day}")
def decreed_as_successor(stage: Stage, name: str, number: str, day: date) -> None:
    """A change decree on the batch of a person."""
    acts.decree(stage, number, day, "change", name=name)


@at_any_time("Bupati menetapkan perubahan kepesertaan dengan Keputusan nomor {number} tanggal {day}")
def change_decreed(stage: Stage, number: str, day: date) -> None:
    """A change decree that decides an end."""
    acts.decree(stage, number, day, "change")


@at_any_time("Bupati menetapkan jenis pekerjaan {kind:quoted} dengan Keputusan nomor {number} tanggal {day}")
def kind_decreed(stage: Stage, kind: str, number: str, day: date) -> None:
    """A decree that names a further kind of work."""
    acts.decree(stage, number, day, "job_kind", names=kind)


@at_any_time("BPJS Ketenagakerjaan mengeluarkan nomor kepesertaan bagi {names} pada {day}")
def numbered(stage: Stage, names: list[str], day: date) -> None:
    """The carrier's answer of the same day, without cards."""
    lists.answer(stage, day, [lists.answered(stage, name, day) for name in names])


@at_any_time("kematian {name} pada {died:day} dilaporkan pada {day}")
def died(stage: Stage, name: str, died: date, day: date) -> None:
    """With a certificate."""
    acts.report_death(stage, name, died, day)


@at_any_time("kepesertaan {name} dihentikan pada {day} karena {ground:words}")
def ended(stage: Stage, name: str, day: date, ground: str) -> None:
    """On a ground, without a decree."""
    acts.terminate(stage, name, ground, day)


@at_any_time("kepesertaan {name} dihentikan pada {day} karena {ground:words}, dengan Keputusan nomor {number}")
def ended_by_decree(stage: Stage, name: str, day: date, ground: str, number: str) -> None:
    """On a ground, as a decree decides."""
    acts.terminate(stage, name, ground, day, number)


@at_any_time("{name} menempati alokasi {slot} pada {day}")
def taken(stage: Stage, name: str, slot: str, day: date) -> None:
    """A successor is to take a place."""
    acts.take(stage, name, slot, day)
