"""Appointments, and hands kept apart."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pytest_bdd import given, scenarios, when

from tests.scenarios import acts, lists
from tests.scenarios.stage import Stage
from tests.scenarios.words import at_any_time, said

scenarios(str(Path(__file__).parents[2] / "scenarios" / "jabatan.feature"))


@given(*said("pegawai {who:name} mengusulkan {names} pada {day}"))
def proposed(stage: Stage, who: str, names: list[str], day: date) -> None:
    """Put forward by this person."""
    lists.propose(stage, names, day, who)


@at_any_time("pegawai {who:name} melakukan {step_:step} atas usulan {name} pada {day}")
def checked(stage: Stage, who: str, step_: str, name: str, day: date) -> None:
    """Checked by this person."""
    acts.check(stage, name, step_, day, who)


@when(*said("pegawai {who:name} menandatangani Keputusan nomor {number} tanggal {day} atas usulan {name}"))
def signed(stage: Stage, who: str, number: str, day: date, name: str) -> None:
    """Signed by this person."""
    acts.decree(stage, number, day, name=name, by=who)
