"""Serang: criteria at their bounds, silences and the papers that end them, readings, periods."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[2] / "scenarios" / "serang"))
