"""Who collects, and with which paper a list comes in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pytest_bdd import scenarios, when

from tests.scenarios import lists
from tests.scenarios.stage import Stage
from tests.scenarios.words import said

scenarios(str(Path(__file__).parents[2] / "scenarios" / "pendataan.feature"))


@when(*said("{names} diusulkan pada {day} tanpa berita acara"))
def proposed_without_paper(stage: Stage, names: list[str], day: date) -> None:
    """A list without the record of its collection."""
    lists.propose(stage, names, day, papers=())
