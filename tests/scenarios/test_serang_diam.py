"""What Serang's regulation leaves unsaid."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios, then

from tests.scenarios.stage import Stage
from tests.scenarios.words import said

scenarios(str(Path(__file__).parents[2] / "scenarios" / "serang-diam.feature"))


@then(*said("bukti catatan terakhir {name} menyebut {paper:quoted}"))
def evidence(stage: Stage, name: str, paper: str) -> None:
    """The last event of a person names this paper."""
    assert paper in [document.reference for document in stage.history(name)[-1].evidence]
