"""Months that were paid, line by line."""

from __future__ import annotations

from functools import cache

import msgspec

from lifecycle.domain.events import ContributionPaid, ContributionReversed
from lifecycle.projecting import Recorded
from projections.findings.model import Line, projection


@projection.on(ContributionPaid)
def _paid(_state: Line | None, event: ContributionPaid, at: Recorded) -> Line:
    month = _month(event.month.year, event.month.month)
    told = (event.amount, event.source, event.effective_on, at.position)
    return Line(event.participant, event.enrolment, month, *told)


@projection.on(ContributionReversed)
def _reversed(state: Line | None, _event: ContributionReversed, _at: Recorded) -> Line | None:
    return state and msgspec.structs.replace(state, reversed=True)


@cache
def _month(year: int, month: int) -> str:
    return f"{year}-{month:02d}"
