"""How many people are covered, of which place, work, sex, age and source of funds; and how to publish it safely."""

from __future__ import annotations

from projections.coverage import asked, folds
from projections.coverage.model import projection

__all__ = ["asked", "folds", "projection"]
