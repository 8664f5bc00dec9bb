"""Lines of bills: from the letter to the confirmation, and back to the carrier.

A day of payment is typed, so it may lie before the day of the letter: whichever comes first begins the line.
"""

from __future__ import annotations

import msgspec

from lifecycle.domain import events
from lifecycle.domain.values import masked
from lifecycle.projecting import Recorded
from projections.contribution_calendar.model import Line, Named, Unmatched, month_of, projection
from projections.contribution_calendar.people import ERASED

_replace = msgspec.structs.replace


def _begun(state: Line | None, event: events.ContributionLine) -> Line:
    return state or Line(event.participant, month_of(event.month), event.bill, event.line, event.amount)


@projection.on(events.ContributionBilled)
def _billed(state: Line | None, event: events.ContributionBilled, at: Recorded) -> Line:
    return _replace(_begun(state, event), slot=event.slot, billed_on=event.effective_on, billed_position=at.position)


@projection.on(events.ContributionPaid)
def _paid(state: Line | None, event: events.ContributionPaid, at: Recorded) -> Line:
    return _replace(
        _begun(state, event),
        slot=event.slot,
        paid_on=event.effective_on,
        received_on=event.received_on,
        confirmed_on=event.confirmed_on,
        source=event.source,
        payment=event.payment,
        paid_position=at.position,
    )


@projection.on(events.ContributionReturned)
def _returned(state: Line | None, event: events.ContributionReturned, at: Recorded) -> Line:
    return _replace(_begun(state, event), returned_on=event.effective_on, returned_position=at.position)


@projection.on(events.ContributionReversed)
def _reversed(state: Line | None, event: events.ContributionReversed, at: Recorded) -> Line:
    went = {"returned_on": event.effective_on, "returned_position": at.position}
    return _replace(_begun(state, event), **went, reason=event.reason)


@projection.on(events.BillLineUnmatched)
def _unmatched(state: Named | None, event: events.BillLineUnmatched, at: Recorded) -> Named:
    who, month = event.personal, month_of(event.month)
    whom = (event.participant, _hidden(who.nik) if who else ERASED, who.name if who else ERASED)
    line = Unmatched(event.bill, event.line, month, event.amount, event.why, event.what, *whom, at.position)
    return Named((*(state.lines if state else ()), line))


def _hidden(nik: str | None) -> str | None:
    """A NIK as billed, masked; of what is no NIK nothing is shown."""
    if nik is None:
        return None
    return masked(nik) if len(nik) == 16 and nik.isdecimal() else "not a NIK"
