"""What data updates found and what became of it; how the roll changes, and how the rolls of two days differ."""

from __future__ import annotations

from projections.data_update_diff import changes, differences, people, rolls
from projections.data_update_diff.model import projection

__all__ = ["changes", "differences", "people", "projection", "rolls"]
