"""Every event there is, by its stored name. Found, not registered: a new event class is known by existing."""

from __future__ import annotations

from collections.abc import Iterator

from lifecycle.domain.events.base import ActRefused, Claim, Event, Findings, Judged, Move, within
from lifecycle.domain.events.papers import (
    BatchProposed,
    Carries,
    Cells,
    DecreeIssued,
    DecreeKind,
    RowHeld,
    RowReleased,
    SheetFinished,
    SheetReceived,
)
from lifecycle.domain.events.participant import (
    CHECKED,
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    ParticipantAligned,
    ParticipantDecreed,
    ParticipantLapsed,
    ParticipantListDetermined,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantRejected,
    ParticipantReplaced,
    ParticipantSucceeded,
    ParticipantTerminated,
    ParticipantValidated,
    ParticipantVerified,
)
from lifecycle.domain.events.register import InstrumentRecorded, Mode, PersonAppointed, RegisterOpened
from lifecycle.domain.events.slot import SlotAssigned, SlotOpened, SlotVacated


def events_by_topic() -> dict[str, type[Event]]:
    """Stored name to event class. Raises ValueError when two classes share a name."""
    found: dict[str, type[Event]] = {}
    for event in _subclasses(Event):
        if event.TOPIC and found.setdefault(event.TOPIC, event) is not event:
            raise ValueError(f"two events are stored as {event.TOPIC}")
    return found


def _subclasses(parent: type[Event]) -> Iterator[type[Event]]:
    for child in parent.__subclasses__():
        yield child
        yield from _subclasses(child)


__all__ = [
    "CHECKED",
    "ActRefused",
    "BatchProposed",
    "Carries",
    "Cells",
    "Claim",
    "CoverageEnded",
    "CoverageStarted",
    "DeathReported",
    "DecreeIssued",
    "DecreeKind",
    "Event",
    "Findings",
    "InstrumentRecorded",
    "Judged",
    "Mode",
    "Move",
    "ParticipantAligned",
    "ParticipantDecreed",
    "ParticipantLapsed",
    "ParticipantListDetermined",
    "ParticipantProposed",
    "ParticipantRegistered",
    "ParticipantRejected",
    "ParticipantReplaced",
    "ParticipantSucceeded",
    "ParticipantTerminated",
    "ParticipantValidated",
    "ParticipantVerified",
    "PersonAppointed",
    "RegisterOpened",
    "RowHeld",
    "RowReleased",
    "SheetFinished",
    "SheetReceived",
    "SlotAssigned",
    "SlotOpened",
    "SlotVacated",
    "events_by_topic",
    "within",
]
