"""What people do by name, whatever office they hold."""

from __future__ import annotations

from datetime import date

from pytest_bdd import then, when

from tests.scenarios import acts, lists
from tests.scenarios.stage import Stage
from tests.scenarios.words import at_any_time, said


@at_any_time("pegawai {who:name} mengusulkan {names} pada {day}")
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


@then(*said("catatan terakhir {name} dibuat oleh {office}"))
def by_office(stage: Stage, name: str, office: str) -> None:
    """The last event of a person names the office that acted."""
    assert stage.history(name)[-1].actor.office == stage.office(office)
