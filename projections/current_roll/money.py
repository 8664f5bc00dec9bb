"""Which months of an enrolment are paid, perhaps by more than one line of a bill; a payment may be dated before it."""

from __future__ import annotations

import msgspec

from lifecycle.domain.events import ContributionPaid, ContributionReversed
from lifecycle.projecting import Recorded
from projections.current_roll.model import NOBODY, OnRoll, PaidMonth, paid_month, projection

_replace = msgspec.structs.replace


@projection.on(ContributionPaid)
def _paid(state: OnRoll | None, event: ContributionPaid, _at: Recorded) -> OnRoll:
    before = state or NOBODY
    if event.enrolment < before.course.enrolment:
        return before
    return _replace(before, paid=tuple(sorted((*before.paid, _month(event)))))


@projection.on(ContributionReversed)
def _reversed(state: OnRoll | None, event: ContributionReversed, _at: Recorded) -> OnRoll | None:
    """Only one line is reversed: where another paid the month too, it stays paid."""
    month = _month(event)
    if state is None or month not in state.paid:
        return state
    at = state.paid.index(month)
    return _replace(state, paid=(*state.paid[:at], *state.paid[at + 1 :]))


def _month(event: ContributionPaid | ContributionReversed) -> PaidMonth:
    return paid_month(event.enrolment, event.month.year * 12 + event.month.month)
