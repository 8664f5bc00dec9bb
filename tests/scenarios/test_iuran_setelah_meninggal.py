"""A death learned of late, after months were paid."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import scenarios

scenarios(str(Path(__file__).parents[2] / "scenarios" / "iuran-setelah-meninggal.feature"))
