"""Events of a granted period: prolonged, or over."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from lifecycle.domain.events.base import Move


class PeriodExtended(Move, frozen=True, kw_only=True):
    """The grant was prolonged by whole months, under a decree; ``until`` is the first day after it."""

    TOPIC: ClassVar[str] = "participant.period_extended.v1"

    months: int
    before: date
    until: date
    decree: str


class PeriodEnded(Move, frozen=True, kw_only=True):
    """The grant ran out; ``effective_on`` is the first day after it."""

    TOPIC: ClassVar[str] = "participant.period_ended.v1"

    slot: str | None = None
