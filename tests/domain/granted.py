"""Words for granted periods: until when a decree grants cover, and what is asked of it later."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from lifecycle.domain import commands
from lifecycle.domain.events import CoverageEnded, DecreeIssued, ParticipantDecreed, PeriodEnded, PeriodExtended
from lifecycle.domain.values import Actor
from tests.domain.story import (
    CHANGE,
    LATER,
    LEFT_ON,
    OTHER,
    PAPER,
    SIGNER,
    SLOT,
    UPDATER,
    asked_on,
    decree,
    decreed,
    moved_on,
    told_on,
)

EXTENSION = "460/5/2025"
UNTIL = date(2026, 6, 1)


def granted(until: date | None = UNTIL, slot: str | None = SLOT) -> ParticipantDecreed:
    """Named in a decree that grants cover until the day before this one."""
    return msgspec.structs.replace(decreed(slot), granted_until=until)


def extended(until: date, before: date = UNTIL) -> PeriodExtended:
    """The grant was prolonged."""
    move = moved_on("extend", "registered", "registered", LEFT_ON, UPDATER)
    return PeriodExtended(**move, months=1, before=before, until=until, decree=EXTENSION)


def cover_over() -> CoverageEnded:
    """Cover ended with the grant."""
    return CoverageEnded(**told_on(LEFT_ON, UPDATER), enrolment=1, because="period_ended")


def period_over() -> PeriodEnded:
    """The grant is over."""
    return PeriodEnded(**moved_on("end_period", "registered", "ended", LEFT_ON, UPDATER), slot=SLOT)


def extension(on: date = LATER, **more: Any) -> DecreeIssued:
    """The decree that decides an extension."""
    return decree("extension", on, **{"number": EXTENSION, **more})


def extend(months: int = 1, on: date = LATER, by: Actor = OTHER) -> commands.ExtendPeriod:
    """Prolong the grant."""
    return commands.ExtendPeriod(**{**asked_on(on, by), "evidence": (PAPER,)}, months=months, decree=extension(on))


def end_period(on: date = LATER) -> commands.EndPeriod:
    """Record that the grant is over."""
    return commands.EndPeriod(**asked_on(on))


def lapse(ground: str, on: date = LATER) -> commands.LapseCandidate:
    """Strike out a candidate who left before registration."""
    return commands.LapseCandidate(**asked_on(on, SIGNER), ground=ground, decree=decree(number=CHANGE))
