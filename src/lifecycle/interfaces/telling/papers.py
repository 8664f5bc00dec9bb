"""What an event of the register, of a paper or of a whole list says in a sentence; nobody is named in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lifecycle.domain import events as of
from lifecycle.domain.events import Event


def _words(code: str) -> str:
    return code.replace("_", " ")


def _opened(event: of.RegisterOpened) -> str:
    readings = "".join(f", {defect} read as {letter}" for defect, letter in sorted(event.readings.items()))
    return f"Register {event.register} opened under {event.regulation} ({event.mode}{readings})."


def _appointed(event: of.PersonAppointed) -> str:
    until = f" before {event.until}" if event.until else ""
    return f"{event.person} appointed {_words(event.role)} at {_words(event.office)}, from {event.effective_on}{until}."


def _settled(event: of.InstrumentRecorded) -> str:
    paper = event.evidence[0].reference if event.evidence else "A paper"
    return f"{paper} settles {_words(event.settles)}" + (f" through {_words(event.office)}." if event.office else ".")


def _decree(event: of.DecreeIssued) -> str:
    amends = f", amends {event.amends}" if event.amends else ""
    names = f"{event.count:,} on its list" if event.count else "no list"
    return f"Decree {event.number} of {event.effective_on} ({_words(event.kind)}{amends}), {names}."


def _regency(event: of.RegencyFactRecorded) -> str:
    value = f"{event.value:,}" if isinstance(event.value, int) else event.value
    return f"{_words(event.fact).capitalize()} of {event.effective_on}: {value} ({event.source})."


def _received(event: of.SheetReceived) -> str:
    held = f", {event.held:,} held" if event.held else ""
    return f"{event.name} ({event.carries}), {event.rows:,} rows to enter{held}."


def _bill(event: of.BillReceived) -> str:
    return f"Bill {event.bill} of {event.effective_on}, {event.lines:,} lines, Rp {event.amount:,}."


def _paid(event: of.BillPaid) -> str:
    paid = f"Rp {event.amount:,} paid from {event.source} under {event.payment}"
    return f"Bill {event.bill}: {paid}; it is {event.status}."


PAPERS: dict[type[Event], Callable[[Any], str]] = {
    of.RegisterOpened: _opened,
    of.PersonAppointed: _appointed,
    of.InstrumentRecorded: _settled,
    of.RegisterClosed: lambda e: f"The programme ended on {e.effective_on}.",
    of.RegencyFactRecorded: _regency,
    of.IdentifiedExportRecorded: lambda e: f"{e.actor.person} took out {_words(', '.join(e.tables))} with names.",
    of.DecreeIssued: _decree,
    of.SheetReceived: _received,
    of.SheetFinished: lambda e: f"Finished: {e.entered:,} entered, {e.unchanged:,} unchanged, {e.refused:,} refused.",
    of.BatchProposed: lambda e: f"Batch {e.batch}, {e.count:,} candidates from line {e.first_line:,} on.",
    of.PlanProposed: lambda e: f"Plan {e.plan}: {e.count:,} candidates, Rp {e.amount:,}, until {e.last_day}.",
    of.BillReceived: _bill,
    of.BillVerified: lambda e: f"Bill {e.bill}: {e.lines:,} lines verified, Rp {e.amount:,}.",
    of.PaymentRequested: lambda e: f"Bill {e.bill}: Rp {e.amount:,} applied for from {e.source}.",
    of.BillPaid: _paid,
    of.BillLinesReturned: lambda e: f"Bill {e.bill}: what does not match went back.",
    of.BillReturned: lambda e: f"Bill {e.bill}: what was open went back ({e.reason.rstrip(' .')}).",
    of.UpdateCycleOpened: lambda e: f"Data update {e.cycle} opened.",
    of.CoordinationRecorded: lambda e: f"Data update {e.cycle}: {_words(e.office)} consulted.",
    of.UpdateReceived: lambda e: f"Data update {e.cycle}: {e.name}, {e.rows:,} rows, {e.differences:,} differences.",
    of.UpdateUndone: lambda e: f"Data update {e.cycle}: a file was undone, {e.differences:,} differences withdrawn.",
    of.ChangesProposed: lambda e: f"Data update {e.cycle}: {e.differences:,} changes proposed to the Bupati.",
    of.ChangesDecreed: lambda e: f"Data update {e.cycle}: {e.differences:,} changes decided by decree {e.decree}.",
    of.UpdateCycleClosed: lambda e: f"Data update {e.cycle} closed, all {e.differences:,} differences resolved.",
}
_MOST_REFUSALS = 3


def papers(events: Iterable[Event]) -> list[str]:
    """The papers of a commit, a sentence each."""
    return [PAPERS[type(event)](event) for event in events if type(event) in PAPERS]


def refusals(events: Iterable[Event]) -> Iterator[str]:
    """Who was turned away, each answer once with how often it was given: the act, why, and the provision."""
    told: dict[str, int] = {}
    for event in events:
        if isinstance(event, of.ActRefused):
            basis = f" [{', '.join((*event.basis, *event.reading))}]" if event.basis or event.reading else ""
            said = f"{_words(event.act)} ({event.reason}): {event.what}{basis}"
            told[said] = told.get(said, 0) + 1
    for said, number in [*told.items()][:_MOST_REFUSALS]:
        yield f"{number:,} times: {said}" if number > 1 else said
    if len(told) > _MOST_REFUSALS:
        yield f"… and {len(told) - _MOST_REFUSALS:,} other answers: lifecycle ask refusals list"
