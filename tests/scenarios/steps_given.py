"""What a scenario takes as given: a register, people in it, and how far they have come."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from pytest_bdd import given

from tests.scenarios import acts
from tests.scenarios.path import bring
from tests.scenarios.stage import Clock, Stage, began
from tests.scenarios.words import at_any_time, said


@given(*said("register {regency:words} dengan {places:count} alokasi kepesertaan"), target_fixture="stage")
def a_register(tmp_path: Path, registers: Callable[[str], Path], regency: str, places: int) -> Iterator[Stage]:
    """A register of its own for every scenario."""
    shutil.copytree(registers(regency), tmp_path, dirs_exist_ok=True)
    stage = Stage(tmp_path, Clock(began(regency)))
    acts.fund(stage, places)
    yield stage
    stage.desk.close()


@given(*said("seorang {kind:words} bernama {name} yang lahir pada {born:day}"))
def somebody(stage: Stage, kind: str, name: str, born: date) -> None:
    """A person before any proposal."""
    stage.meet(name, born, kind)


@given(*said("seorang {kind:words} bernama {name}"))
def somebody_of_some_age(stage: Stage, kind: str, name: str) -> None:
    """A person whose age does not matter."""
    stage.meet(name, kind=kind)


@at_any_time("dalam daftar usulan kolom {header:quoted} bagi {name} berisi {cell:quoted}")
def a_cell(stage: Stage, header: str, name: str, cell: str) -> None:
    """What the list says of a person in one column."""
    stage.meet(name).more[header] = cell


@given(*said("{names} sudah {state} pada {day}"))
def somebody_has_come_so_far(stage: Stage, names: list[str], state: str, day: date) -> None:
    """People who are already in, in one batch."""
    bring(stage, names, state, day)


@given(*said("{names} sudah ditetapkan dengan Keputusan Bupati nomor {number} tanggal {day}"))
def decreed_under_a_number(stage: Stage, names: list[str], number: str, day: date) -> None:
    """People named on the annex of this decree."""
    bring(stage, names, "decreed", day, number=number)


@given(*said("{names} sudah ditetapkan sebagai calon pengganti dengan Keputusan Bupati nomor {number} tanggal {day}"))
def decreed_as_successor(stage: Stage, names: list[str], number: str, day: date) -> None:
    """People decreed to take freed places."""
    bring(stage, names, "decreed", day, number=number, kind="change")


@at_any_time("{places:count} alokasi kepesertaan didanai dari {source:quoted}")
def funded(stage: Stage, places: int, source: str) -> None:
    """More places, from a source of funds of their own."""
    acts.fund(stage, places, source)


@given(*said("pegawai {who:name} diangkat sebagai {role} pada {office} sejak {day}"))
def appointed(stage: Stage, who: str, role: str, office: str, day: date) -> None:
    """An open appointment."""
    stage.appoint(who, stage.office(office), role, day)


@given(*said("pegawai {who:name} diangkat sebagai {role} pada {office} sejak {day} hingga {until:day}"))
def appointed_until(stage: Stage, who: str, role: str, office: str, day: date, until: date) -> None:
    """An appointment that holds until the day before."""
    stage.appoint(who, stage.office(office), role, day, until)


@at_any_time("{paper:quoted} tanggal {day} menunjuk siapa yang {parameter}")
def named(stage: Stage, paper: str, day: date, parameter: str) -> None:
    """A paper says who does what the regulation gives to nobody."""
    acts.settle(stage, parameter, paper, day)
    stage.must()


@given(*said("kepesertaan {name} sudah dihentikan pada {day} karena meninggal dunia"))
def ended_by_death(stage: Stage, name: str, day: date) -> None:
    """Dead, reported and ended on that ground."""
    acts.report_death(stage, name, day, day)
    stage.must()
    acts.terminate(stage, name, "died", day)
    stage.must()


@given(*said("kepesertaan {name} sudah dihentikan pada {day} karena pindah, dengan Keputusan Bupati nomor {number}"))
def ended_by_moving(stage: Stage, name: str, day: date, number: str) -> None:
    """Moved out of the regency, under a change decree of the same day."""
    acts.decree(stage, number, day, "change")
    stage.must()
    acts.terminate(stage, name, "moved_out", day, number)
    stage.must()
