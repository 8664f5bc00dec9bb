"""What a decree waits for, and what waits for a decree."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios, when

from tests.scenarios import acts
from tests.scenarios.stage import Stage
from tests.scenarios.words import said

scenarios(str(Path(__file__).parents[2] / "scenarios" / "keputusan-bupati.feature"))


@when(*said("{places:count} alokasi kepesertaan didanai lagi"))
def more_places(stage: Stage, places: int) -> None:
    """More places are funded this year."""
    acts.fund(stage, places)
