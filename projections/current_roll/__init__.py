"""The roll as it stands: one row a person, with the current enrolment."""

from __future__ import annotations

from projections.current_roll import asked, folds, money
from projections.current_roll.model import projection

__all__ = ["asked", "folds", "money", "projection"]
