"""What goes wrong unless somebody acts: bounds, months, periods, cycles, reports, places and bills."""

from __future__ import annotations

from projections.alerts import asked, folds
from projections.alerts.model import projection

__all__ = ["asked", "folds", "projection"]
