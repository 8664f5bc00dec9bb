"""What held on a day, as it was known on another day."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[2] / "scenarios" / "kematian-terlambat-diketahui.feature"))
