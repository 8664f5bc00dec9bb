"""Who waits for which office since when: cases under way, bills on their way to payment, places that fell free."""

from __future__ import annotations

from projections.pipeline import asked, folds
from projections.pipeline.model import projection

__all__ = ["asked", "folds", "projection"]
