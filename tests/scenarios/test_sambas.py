"""Sambas: three groups of workers on three ways from proposal to end."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[2] / "scenarios" / "sambas"))
