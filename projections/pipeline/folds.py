"""How a case, a bill, a place and a paper move on, and which of them wait for somebody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.events import CHECKED, Changed, Event, Move
from lifecycle.domain.participant.changes import new_value
from lifecycle.domain.processes import CLOSED, RESTING
from lifecycle.projecting import Recorded, Row, json_text
from projections.pipeline.model import ERASED, Bill, Case, Paper, Place, projection

_replace = msgspec.structs.replace
_NOBODY = Case()
_LEFT_A_PLACE = ("terminated", CLOSED)
_SHOWN = ("name", "kecamatan", "job_kind")
_SETTLED = ("paid", "returned")


@projection.on(events.ParticipantProposed)
def _proposed(state: Case | None, event: events.ParticipantProposed, _at: Recorded) -> Case:
    before = state or _NOBODY
    course = before.course.proposed(event)
    if course is before.course:
        return before
    since, died_on = event.effective_on, before.died_on
    return Case(course=course, since=since, batch=event.batch, died_on=died_on, **_listed(event))


@projection.on(events.ParticipantResubmitted)
def _resubmitted(state: Case | None, event: events.ParticipantResubmitted, _at: Recorded) -> Case:
    return _moved(state, event, **_listed(event))


def _listed(event: events.ParticipantProposed | events.ParticipantResubmitted) -> dict[str, Any]:
    """Who was put forward, by whom and on which way."""
    return {
        "name": event.personal.name if event.personal else ERASED,
        "job_kind": event.job_kind,
        "put_forward_by": event.actor.office,
        "path": event.path,
        "kecamatan": event.kecamatan,
    }


@projection.on(*CHECKED.values(), events.ParticipantReturned, events.ParticipantRejected, events.ParticipantRegistered)
@projection.on(events.ParticipantLapsed, events.ParticipantWithdrawn, events.ParticipantFoundSame)
@projection.on(events.ParticipantTerminated, events.ParticipantReplaced, events.PeriodEnded)
def _went_on(state: Case | None, event: Move, _at: Recorded) -> Case:
    return _moved(state, event)


@projection.on(events.ParticipantDecreed)
def _decreed(state: Case | None, event: events.ParticipantDecreed, _at: Recorded) -> Case:
    return _moved(state, event, decree=event.decree, slot=event.slot or (state and state.slot))


@projection.on(events.ParticipantStruck)
def _struck(state: Case | None, event: events.ParticipantStruck, _at: Recorded) -> Case:
    stays = event.source == event.destination
    return _moved(state, event, decree=None, slot=state.slot if state and stays else None)


@projection.on(events.ParticipantSucceeded)
def _succeeded(state: Case | None, event: events.ParticipantSucceeded, _at: Recorded) -> Case | None:
    if state is None or state.course.enrolment != event.enrolment:
        return state
    return _replace(state, slot=event.slot, since=event.effective_on)


@projection.on(events.CoverageStarted)
def _covered(state: Case | None, event: events.CoverageStarted, _at: Recorded) -> Case | None:
    return _replace(state, covered=True) if state and state.course.enrolment == event.enrolment else state


@projection.on(events.DeathReported)
def _died(state: Case | None, event: events.DeathReported, _at: Recorded) -> Case:
    return _replace(state or _NOBODY, died_on=event.effective_on)


@projection.on(events.CorrectionRecorded, events.ChangeDecreed)
def _changed(state: Case | None, event: Changed, _at: Recorded) -> Case | None:
    if state is None or event.field not in _SHOWN:
        return state
    new = new_value(event)
    return _replace(state, **{event.field: ERASED if event.field == "name" and new is None else new})


@projection.on(events.PersonErased)
def _erased(state: Case | None, _event: events.PersonErased, _at: Recorded) -> Case | None:
    return state and _replace(state, name=ERASED)


def _moved(state: Case | None, event: Move, **said: Any) -> Case:
    """The case after a move; who left before its day stays out, and only the place they left goes on."""
    before = state or _NOBODY
    told = {**said, "since": event.effective_on} if before.course.takes(event) else {}
    return _replace(before, course=before.course.moved(event), **told)


@projection.on(events.BillReceived)
def _received(_state: Bill | None, event: events.BillReceived, _at: Recorded) -> Bill:
    return Bill(event.bill, "received", event.effective_on, event.amount)


@projection.on(events.BillVerified, events.PaymentRequested, events.BillPaid, events.BillReturned)
def _bill_went_on(state: Bill | None, event: Event, _at: Recorded) -> Bill | None:
    match event:
        case events.BillVerified():
            status = "verified"
        case events.PaymentRequested():
            status = "requested"
        case events.BillPaid() | events.BillReturned():
            status = event.status
    return state and _replace(state, status=status, since=event.effective_on)


@projection.on(events.SlotAssigned)
def _assigned(_state: Place | None, event: events.SlotAssigned, _at: Recorded) -> Place:
    return Place(event.slot, event.effective_on)


@projection.on(events.SlotVacated)
def _vacated(_state: Place | None, event: events.SlotVacated, _at: Recorded) -> Place:
    return Place(event.slot, event.effective_on, None if event.reopened else event.participant)


@projection.on(events.InstrumentRecorded)
def _settled(_state: Paper | None, event: events.InstrumentRecorded, _at: Recorded) -> Paper | None:
    if not event.evidence:
        return None
    said = (event.office, event.kinds, event.grounds)
    return Paper(event.settles, event.effective_on, event.evidence[0].reference, *said)


@projection.rows
def _rows(key: str, state: Case | Bill | Place | Paper) -> Iterator[tuple[str, Row]]:
    told: Row = msgspec.structs.astuple(state)
    match state:
        case Case() if _under_way(state):
            yield "cases", _case_row(key, state)
        case Bill() if state.status not in _SETTLED:
            yield "bills", told
        case Place(last_holder=str()):
            yield "places", told
        case Paper():
            yield "papers", (*told[:-2], json_text(state.kinds), json_text(state.grounds))


def _under_way(case: Case) -> bool:
    """Somebody has to act, or left a place behind: its path says who passes it on."""
    status = case.course.status
    if status == "registered":
        return case.died_on is not None or case.decree is None or not case.covered
    return case.course.enrolment > 0 and (status in _LEFT_A_PLACE or status not in RESTING)


def _case_row(key: str, case: Case) -> Row:
    status = case.course.status
    died_on = case.died_on if status == "registered" else None
    where = (case.path, case.batch, case.job_kind, case.kecamatan, case.put_forward_by)
    has = (case.slot is not None, case.decree is not None, case.covered, died_on is not None)
    return (key, case.name, status, died_on or case.since, *where, *has)
