"""Who was paid for, month by month: billed, paid, received, confirmed; what is in arrears, what was paid in vain."""

from __future__ import annotations

from projections.contribution_calendar import asked, bills, double, due, gaps, lines, match, people, places, rows, wrong
from projections.contribution_calendar.model import projection

__all__ = [
    "asked",
    "bills",
    "double",
    "due",
    "gaps",
    "lines",
    "match",
    "people",
    "places",
    "projection",
    "rows",
    "wrong",
]
