"""Who goes first, and lists that lack something or are mended."""

from __future__ import annotations

from datetime import date

from pytest_bdd import then, when

from lifecycle import intake
from lifecycle.domain.events import ParticipantProposed
from lifecycle.intake import Unreadable
from tests.scenarios.people import write
from tests.scenarios.stage import Stage
from tests.scenarios.words import at_any_time, said


@then(*said("{name} termasuk yang diutamakan menurut {cites}"))
def goes_first(stage: Stage, name: str, cites: list[str]) -> None:
    """The proposal keeps these groups, and no others."""
    assert groups(stage, name) == {*stage.cited(cites)}


@then(*said("{name} tidak termasuk yang diutamakan"))
def goes_with_the_others(stage: Stage, name: str) -> None:
    """The proposal keeps no group."""
    assert groups(stage, name) == set()


def groups(stage: Stage, name: str) -> set[str]:
    """The provisions of the groups that the last proposal of a person names, without what they are a part of."""
    last = [event for event in stage.history(name) if isinstance(event, ParticipantProposed)][-1]
    known = {rule.id for rule in stage.profile.priority}
    return {outcome.basis[-1] for outcome in last.criteria if outcome.rule in known}


@when(*said("daftar usulan tanpa kolom {header:quoted} bagi {name} diajukan pada {day}"), target_fixture="unreadable")
def without_column(stage: Stage, header: str, name: str, day: date) -> Unreadable:
    """A list that lacks a whole column."""
    stage.clock.reach(day)
    cells = {key: cell for key, cell in stage.meet(name).cells().items() if key != header}
    path = write(stage.folder / "daftar.csv", [{"NO": "1", **cells}])
    profile = stage.profile
    here = stage.register.kecamatan
    try:
        intake.read_proposals(path, columns=profile.sheets.proposal, kinds=profile.kinds, kecamatan=here)
    except Unreadable as unreadable:
        return unreadable
    raise AssertionError(f"a list without {header} was read")


@then(*said("daftar itu tidak dapat dibaca karena kolom {header:quoted} tidak ada"))
def needs_column(stage: Stage, unreadable: Unreadable, header: str) -> None:
    """The cure names the column; nothing was recorded."""
    assert header in str(unreadable)
    assert stage.ask("current_roll", "list") == []


@at_any_time("nama {name} dalam daftar usulan diperbaiki menjadi {right:quoted}")
def renamed(stage: Stage, name: str, right: str) -> None:
    """The same person, with the name as it should have been."""
    stage.people[name].name = right


@at_any_time("dalam daftar usulan kolom {header:quoted} bagi {name} dilengkapi")
def filled_in(stage: Stage, header: str, name: str) -> None:
    """What was left empty is said."""
    del stage.people[name].more[header]


@then(*said("satu-satunya baris daftar itu ditahan karena kolom {header:quoted} kosong"))
def held_for_a_gap(stage: Stage, header: str) -> None:
    """Nobody came in; the column is named with a cure."""
    (row,) = stage.ask("held_rows", "list")
    assert (row["digest"], row["column"]) == (stage.last_list.digest, header)
    assert (row["what"], bool(row["cure"])) == ("The cell is empty.", True)
    assert stage.ask("current_roll", "list") == []
