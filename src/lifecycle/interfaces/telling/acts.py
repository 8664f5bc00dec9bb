"""Which command a commit came of, as it would be typed; read from the events, which do not name it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from lifecycle.domain import events as of
from lifecycle.domain.events import CHECKED, Event

_PAPERS: dict[type[Event], Callable[[Any], str]] = {
    of.RegisterOpened: lambda _: "open",
    of.PersonAppointed: lambda _: "appoint",
    of.InstrumentRecorded: lambda _: "instrument",
    of.RegisterClosed: lambda _: "close",
    of.IdentifiedExportRecorded: lambda event: f"export {event.export} --identified",
    of.SlotOpened: lambda _: "slots open",
    of.FundingSwitched: lambda _: "slots switch",
    of.SheetReceived: lambda event: f"receive --as {event.carries}",
    of.BatchProposed: lambda _: "receive --as proposal",
    of.PlanProposed: lambda _: "check --step entered_in_plan",
    of.UpdateCycleOpened: lambda _: "cycle open",
    of.CoordinationRecorded: lambda _: "cycle coordinate",
    of.UpdateReceived: lambda _: "cycle receive",
    of.UpdateUndone: lambda _: "cycle undo",
    of.ChangesProposed: lambda _: "cycle propose",
    of.ChangesDecreed: lambda _: "cycle decree",
    of.UpdateCycleClosed: lambda _: "cycle close",
    of.BillReceived: lambda _: "bill receive",
    of.BillVerified: lambda _: "bill verify",
    of.PaymentRequested: lambda _: "bill request",
    of.BillPaid: lambda _: "bill pay",
    of.BillLinesReturned: lambda _: "bill return",
    of.BillReturned: lambda _: "bill return --all",
    of.PeriodExtended: lambda _: "extend",
    of.DecreeIssued: lambda event: f"decree --kind {event.kind}",
}
_CASES: dict[type[Event], Callable[[Any], str]] = {
    of.PersonErased: lambda _: "erase",
    of.ParticipantProposed: lambda _: "receive --as proposal",
    of.ParticipantResubmitted: lambda _: "receive --as proposal",
    **dict.fromkeys(CHECKED.values(), lambda event: f"check --step {event.trigger}"),
    of.ParticipantRejected: lambda event: f"check --step {event.step}",
    of.ParticipantDecreed: lambda _: "decree",
    of.ParticipantStruck: lambda _: "decree",
    of.ParticipantRegistered: lambda _: "receive --as registration",
    of.DeathReported: lambda _: "report-death",
    of.ParticipantTerminated: lambda _: "terminate",
    of.ParticipantSucceeded: lambda _: "replace",
    of.ParticipantReplaced: lambda _: "replace",
    of.PeriodEnded: lambda _: "end",
    of.ParticipantReturned: lambda _: "return",
    of.ParticipantWithdrawn: lambda _: "withdraw",
    of.ParticipantFoundSame: lambda _: "correct --same-as",
    of.DifferenceResolved: lambda _: "cycle resolve",
    of.DifferenceDecreed: lambda _: "cycle decree",
    of.DifferenceWithdrawn: lambda _: "cycle undo",
    of.DifferenceFound: lambda _: "cycle receive",
    of.CorrectionRecorded: lambda _: "correct",
    of.FactRecorded: lambda _: "receive --as facts",
    of.RegencyFactRecorded: lambda _: "receive --as facts",
    of.ContributionBilled: lambda _: "bill receive",
    of.ContributionPaid: lambda _: "bill pay",
    of.ContributionReturned: lambda _: "bill return --all",
    of.ContributionReversed: lambda _: "bill return --participant",
    of.ParticipantLapsed: lambda event: _of_lapse(event),
    of.SheetFinished: lambda _: "receive",
    of.RowReleased: lambda _: "held release",
    of.RowHeld: lambda _: "receive",
    of.ActRefused: lambda event: event.act.replace("_", "-"),
    of.CoverageEnded: lambda _: "end",
    of.SlotVacated: lambda _: "terminate",
    of.SlotAssigned: lambda event: "replace" if event.predecessor else "decree",
}
"""What a commit is told by, what says most first: the paper, then what became of a case, then what went along."""


def _of_lapse(event: of.ParticipantLapsed) -> str:
    """On a criterion that the registration tests, at the end of the grant, or on a ground."""
    if event.criteria:
        return "receive --as registration"
    return "end" if event.because == "period_ended" else "terminate"


def command(events: Sequence[Event]) -> str:
    """The command, such as ``decree --kind change``; by the topic of its first event where none is known for it."""
    first = {type(event): event for event in reversed(events)}
    for kind, words in (*_PAPERS.items(), *_CASES.items()):
        if kind in first:
            return words(first[kind])
    return events[0].TOPIC
