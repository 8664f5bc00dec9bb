"""The half-year: old data against new, from the file to the decree."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[2] / "scenarios" / "pemutakhiran-data.feature"))
