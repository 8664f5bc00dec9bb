"""Who was paid for, month by month: billed, verified, requested, paid; what is in arrears, what was paid in vain."""

from __future__ import annotations

from projections.contribution_calendar import asked, due, lines, people
from projections.contribution_calendar.model import projection

__all__ = ["asked", "due", "lines", "people", "projection"]
