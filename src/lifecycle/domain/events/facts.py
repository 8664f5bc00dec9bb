"""Events of facts from a data source, each with the day it is of."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from lifecycle.domain.events.base import Event
from lifecycle.domain.values import Fact


class FactValue(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What a fact says of a person (days as YYYY-MM-DD): personal."""

    value: Fact

    def __repr__(self) -> str:
        return "FactValue()"


class FactRecorded(Event, frozen=True, kw_only=True):
    """What a source says of a person as of ``effective_on``; it is judged on at the next check, and at registration."""

    TOPIC: ClassVar[str] = "participant.fact_recorded.v1"
    BOX: ClassVar[type[msgspec.Struct] | None] = FactValue

    fact: str
    source: str
    personal: FactValue | None = None


class RegencyFactRecorded(Event, frozen=True, kw_only=True):
    """What a source says of the regency as of ``effective_on`` (the minimum wage)."""

    TOPIC: ClassVar[str] = "register.fact_recorded.v1"

    fact: str
    value: Fact
    source: str
