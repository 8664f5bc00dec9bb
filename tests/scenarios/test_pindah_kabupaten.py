"""Moving to another regency: one person, two registers."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[2] / "scenarios" / "pindah-kabupaten.feature"))
