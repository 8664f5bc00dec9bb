"""The right to be erased."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[2] / "scenarios" / "penghapusan.feature"))
