"""Every event there is, by its stored name. Found, not registered: a new event class is known by existing."""

from __future__ import annotations

from collections.abc import Iterator

from lifecycle.domain.events.base import ActRefused, Claim, Event, Findings, Judged, Move, within
from lifecycle.domain.events.corrections import (
    Changed,
    CorrectionRecorded,
    LetterRecorded,
    ParticipantFoundSame,
    ParticipantResubmitted,
    ParticipantReturned,
    ParticipantStruck,
    ParticipantWithdrawn,
    Values,
)
from lifecycle.domain.events.cycle import (
    ChangeDecreed,
    ChangesDecreed,
    ChangesProposed,
    CoordinationRecorded,
    DifferenceDecreed,
    DifferenceFound,
    DifferenceKind,
    DifferenceResolved,
    DifferenceWithdrawn,
    Resolution,
    UpdateCycleClosed,
    UpdateCycleOpened,
    UpdateReceived,
    UpdateUndone,
    difference_key,
)
from lifecycle.domain.events.erasure import PersonErased
from lifecycle.domain.events.exporting import IdentifiedExportRecorded
from lifecycle.domain.events.facts import FactRecorded, FactValue, RegencyFactRecorded
from lifecycle.domain.events.money import (
    BilledPerson,
    BillLinesReturned,
    BillLineUnmatched,
    BillPaid,
    BillReceived,
    BillReturned,
    BillVerified,
    ContributionBilled,
    ContributionLine,
    ContributionPaid,
    ContributionReturned,
    ContributionReversed,
    Mismatch,
    PaymentRequested,
)
from lifecycle.domain.events.papers import (
    BatchProposed,
    Carries,
    Cells,
    DecreeIssued,
    DecreeKind,
    PlanProposed,
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
    ParticipantAcknowledged,
    ParticipantAligned,
    ParticipantDataConfirmed,
    ParticipantDecreed,
    ParticipantEnteredInPlan,
    ParticipantForwarded,
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
from lifecycle.domain.events.period import PeriodEnded, PeriodExtended
from lifecycle.domain.events.register import InstrumentRecorded, Mode, PersonAppointed, RegisterClosed, RegisterOpened
from lifecycle.domain.events.slot import FundingSwitched, SlotAssigned, SlotOpened, SlotVacated


def events_by_topic() -> dict[str, type[Event]]:
    """Stored name to event class. Raises ValueError when two classes share a name."""
    found: dict[str, type[Event]] = {}
    for event in _subclasses(Event):
        if event.TOPIC and found.setdefault(event.TOPIC, event) is not event:
            raise ValueError(f"two events are stored as {event.TOPIC}")
    return found


def stored_names(event: type[Event]) -> tuple[str, ...]:
    """Every name under which a class is found in a log: its own, and those of the retired classes it replaces."""
    retired = [old for old in _subclasses(Event) if old.NEWER is event]
    return (event.TOPIC, *(name for old in retired for name in stored_names(old)))


def _subclasses(parent: type[Event]) -> Iterator[type[Event]]:
    for child in parent.__subclasses__():
        yield child
        yield from _subclasses(child)


__all__ = [
    "CHECKED",
    "ActRefused",
    "BatchProposed",
    "BillLineUnmatched",
    "BillLinesReturned",
    "BillPaid",
    "BillReceived",
    "BillReturned",
    "BillVerified",
    "BilledPerson",
    "Carries",
    "Cells",
    "ChangeDecreed",
    "Changed",
    "ChangesDecreed",
    "ChangesProposed",
    "Claim",
    "ContributionBilled",
    "ContributionLine",
    "ContributionPaid",
    "ContributionReturned",
    "ContributionReversed",
    "CoordinationRecorded",
    "CorrectionRecorded",
    "CoverageEnded",
    "CoverageStarted",
    "DeathReported",
    "DecreeIssued",
    "DecreeKind",
    "DifferenceDecreed",
    "DifferenceFound",
    "DifferenceKind",
    "DifferenceResolved",
    "DifferenceWithdrawn",
    "Event",
    "FactRecorded",
    "FactValue",
    "Findings",
    "FundingSwitched",
    "IdentifiedExportRecorded",
    "InstrumentRecorded",
    "Judged",
    "LetterRecorded",
    "Mismatch",
    "Mode",
    "Move",
    "ParticipantAcknowledged",
    "ParticipantAligned",
    "ParticipantDataConfirmed",
    "ParticipantDecreed",
    "ParticipantEnteredInPlan",
    "ParticipantForwarded",
    "ParticipantFoundSame",
    "ParticipantLapsed",
    "ParticipantListDetermined",
    "ParticipantProposed",
    "ParticipantRegistered",
    "ParticipantRejected",
    "ParticipantReplaced",
    "ParticipantResubmitted",
    "ParticipantReturned",
    "ParticipantStruck",
    "ParticipantSucceeded",
    "ParticipantTerminated",
    "ParticipantValidated",
    "ParticipantVerified",
    "ParticipantWithdrawn",
    "PaymentRequested",
    "PeriodEnded",
    "PeriodExtended",
    "PersonAppointed",
    "PersonErased",
    "PlanProposed",
    "RegencyFactRecorded",
    "RegisterClosed",
    "RegisterOpened",
    "Resolution",
    "RowHeld",
    "RowReleased",
    "SheetFinished",
    "SheetReceived",
    "SlotAssigned",
    "SlotOpened",
    "SlotVacated",
    "UpdateCycleClosed",
    "UpdateCycleOpened",
    "UpdateReceived",
    "UpdateUndone",
    "Values",
    "difference_key",
    "events_by_topic",
    "stored_names",
    "within",
]
