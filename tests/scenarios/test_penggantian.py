"""Ends, successors, and the custody of a place."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios, then

from tests.scenarios.stage import Stage
from tests.scenarios.words import said

scenarios(str(Path(__file__).parents[2] / "scenarios" / "penggantian.feature"))


@then(*said("alokasi {slot} kosong {days:count} hari sebelum {name} menempatinya"))
def days_empty(stage: Stage, slot: str, days: int, name: str) -> None:
    """The hand-over to this person, with the days in between."""
    (handed_over,) = stage.ask("slot_custody", "replacements")
    assert (handed_over["slot"], handed_over["successor"]) == (slot, stage.id(name))
    assert handed_over["days_empty"] == days
