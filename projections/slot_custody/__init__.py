"""Who held each funded place, from when until when, why it passed on, and which source paid it."""

from __future__ import annotations

from projections.slot_custody import asked
from projections.slot_custody.model import projection

__all__ = ["asked", "projection"]
