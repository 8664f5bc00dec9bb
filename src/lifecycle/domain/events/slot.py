"""Events of one funded place."""

from __future__ import annotations

from typing import ClassVar

from lifecycle.domain.events.base import Claim, Event


class SlotOpened(Event, frozen=True, kw_only=True):
    """A place was funded for a year."""

    TOPIC: ClassVar[str] = "slot.opened.v1"

    slot: str
    year: int
    funding: str

    def takes(self) -> tuple[Claim, ...]:
        """A vacant place is found by this claim; whoever takes the place takes the claim with it."""
        return (("slot-open", self.slot),)


class FundingSwitched(Event, frozen=True, kw_only=True):
    """Another source pays the place from ``effective_on``, in place of ``before`` (Sambas 25(3))."""

    TOPIC: ClassVar[str] = "slot.funding_switched.v1"

    slot: str
    before: str
    funding: str


class SlotAssigned(Event, frozen=True, kw_only=True):
    """The place has a holder from ``effective_on``."""

    TOPIC: ClassVar[str] = "slot.assigned.v1"

    slot: str
    participant: str
    enrolment: int
    decree: str
    predecessor: str | None = None

    def releases(self) -> tuple[Claim, ...]:
        """The place is no longer vacant."""
        return (("slot-open", self.slot),) if self.predecessor is None else (("slot-freed", self.slot),)

    def takes(self) -> tuple[Claim, ...]:
        """One place, one holder."""
        return (("slot-holder", self.slot),)


class SlotVacated(Event, frozen=True, kw_only=True):
    """The place is empty from ``effective_on``, on a ground; ``reopened``: its holder was never registered."""

    TOPIC: ClassVar[str] = "slot.vacated.v1"

    slot: str
    participant: str
    enrolment: int
    ground: str
    reopened: bool = False

    def releases(self) -> tuple[Claim, ...]:
        """The holder has left."""
        return (("slot-holder", self.slot),)

    def takes(self) -> tuple[Claim, ...]:
        """A freed place passes on by replacement only; a reopened one is given by the next decree."""
        return (("slot-open" if self.reopened else "slot-freed", self.slot),)
