"""What data updates found and what became of it; who came onto the roll, left it, changed or was replaced."""

from __future__ import annotations

from projections.data_update_diff import changes, differences
from projections.data_update_diff.model import projection

__all__ = ["changes", "differences", "projection"]
