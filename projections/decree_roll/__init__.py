"""Every decree against the register: who was named on which line, what became of it, who has no valid decree."""

from __future__ import annotations

from projections.decree_roll import asked, people
from projections.decree_roll.model import projection

__all__ = ["asked", "people", "projection"]
