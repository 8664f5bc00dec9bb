"""Kinds of work that a decree has to name."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[2] / "scenarios" / "pekerja-rentan-lainnya.feature"))
