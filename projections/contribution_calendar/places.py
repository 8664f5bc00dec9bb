"""Funded places: who held each from when until when, and which source paid it in which month."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from lifecycle.domain.events import FundingSwitched, SlotAssigned, SlotOpened, SlotVacated
from lifecycle.projecting import Recorded
from projections.contribution_calendar.model import Funding, Holding, Place, month_of, projection

_replace = msgspec.structs.replace


@projection.on(SlotOpened)
@projection.on(FundingSwitched)
def _funded(state: Place | None, event: SlotOpened | FundingSwitched, at: Recorded) -> Place:
    before = state or Place(event.slot)
    source = Funding(event.funding, month_of(event.effective_on), at.position)
    return _replace(before, funded=(*before.funded, source))


@projection.on(SlotAssigned)
def _assigned(state: Place | None, event: SlotAssigned, at: Recorded) -> Place:
    return _told(state, event, "held_from", held_from=event.effective_on, assigned_position=at.position)


@projection.on(SlotVacated)
def _vacated(state: Place | None, event: SlotVacated, at: Recorded) -> Place:
    left: dict[str, Any] = {"held_until": event.effective_on, "ground": event.ground, "vacated_position": at.position}
    return _told(state, event, "held_until", **left)


def _told(state: Place | None, event: SlotAssigned | SlotVacated, unknown: str, **told: date | int | str) -> Place:
    """The place with the end or the beginning of a holding; each may come first: who left may never have come in."""
    before = state or Place(event.slot)
    holdings, whose = list(before.holdings), (event.participant, event.enrolment)
    for number, holding in enumerate(holdings):
        if (holding.participant, holding.enrolment) == whose and getattr(holding, unknown) is None:
            holdings[number] = _replace(holding, **told)
            break
    else:
        holdings.append(_replace(Holding(*whose), **told))
    return _replace(before, holdings=tuple(holdings))
