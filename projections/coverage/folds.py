"""Between which days somebody is covered, and what they are meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.events import Changed, Event
from lifecycle.domain.participant.changes import new_value
from lifecycle.domain.participant.state import OPEN_FIELDS
from lifecycle.domain.values import Personal
from lifecycle.projecting import Recorded, Row
from projections.coverage.model import ERASED, Closing, Funded, Person, Span, projection

_replace = msgspec.structs.replace
_A_DAY = timedelta(days=1)


@projection.on(events.SlotOpened, events.FundingSwitched)
def _funded(_state: Funded | None, event: Any, _at: Recorded) -> Funded:
    return Funded(event.slot, event.funding)


@projection.on(events.RegisterClosed)
def _closed(_state: Closing | None, event: events.RegisterClosed, _at: Recorded) -> Closing:
    return Closing(event.effective_on)


@projection.on(events.ParticipantProposed)
def _proposed(state: Person | None, event: events.ParticipantProposed, _at: Recorded) -> Person:
    span = Span(event.enrolment, event.job_kind, event.kecamatan, event.village)
    return Person(*_of(event.personal), (*(state.spans if state else ()), span))


@projection.on(events.ParticipantResubmitted)
def _resubmitted(state: Person | None, event: events.ParticipantResubmitted, _at: Recorded) -> Person | None:
    said = {name: getattr(event, name) for name in OPEN_FIELDS}
    return state and Person(*_of(event.personal), _with(state, event.enrolment, **said))


def _of(personal: Personal | None) -> tuple[str | None, str | None]:
    """Sex and month of birth as a list says."""
    if personal is None:
        return ERASED, ERASED
    return personal.sex, f"{personal.birth_date:%Y-%m}" if personal.birth_date else None


@projection.on(events.CorrectionRecorded, events.ChangeDecreed)
def _changed(state: Person | None, event: Changed, _at: Recorded) -> Person | None:
    if state is None:
        return None
    new = new_value(event)
    if event.field in OPEN_FIELDS:
        return _replace(state, spans=_with(state, state.spans[-1].enrolment, **{event.field: new or ""}))
    shut = event.personal is None
    if event.field == "sex":
        return _replace(state, sex=ERASED if shut else new)
    if event.field == "birth_date":
        return _replace(state, born=ERASED if shut else new and str(new)[:7])
    return state


@projection.on(events.PersonErased)
def _erased(state: Person | None, _event: events.PersonErased, _at: Recorded) -> Person | None:
    return state and _replace(state, sex=ERASED, born=ERASED)


@projection.on(events.ParticipantDecreed, events.ParticipantSucceeded, events.PeriodExtended, events.CoverageStarted)
@projection.on(events.CoverageEnded, events.ParticipantTerminated, events.PeriodEnded, events.ParticipantFoundSame)
@projection.on(events.DeathReported)
def _moved(state: Person | None, event: Any, _at: Recorded) -> Person | None:
    if state is None:
        return None
    spans = (_after(span, event) if span.enrolment == event.enrolment else span for span in state.spans)
    return _replace(state, spans=tuple(spans))


def _after(span: Span, event: Event) -> Span:
    match event:
        case events.ParticipantDecreed():
            return _replace(span, slot=event.slot or span.slot, granted_until=event.granted_until)
        case events.ParticipantSucceeded():
            return _replace(span, slot=event.slot)
        case events.PeriodExtended():
            return _replace(span, granted_until=event.until)
        case events.CoverageStarted():
            return _replace(span, covered_from=event.effective_on)
    over = event.effective_on + _A_DAY if isinstance(event, events.DeathReported) else event.effective_on
    return _replace(span, until=min(span.until or over, over))


def _with(state: Person, enrolment: int, **said: Any) -> tuple[Span, ...]:
    return tuple(_replace(span, **said) if span.enrolment == enrolment else span for span in state.spans)


@projection.rows
def _rows(key: str, state: Person | Funded | Closing) -> Iterator[tuple[str, Row]]:
    match state:
        case Funded():
            yield "places", (state.slot, state.funding)
        case Closing():
            yield "closings", (state.on,)
        case Person():
            for span in state.spans:
                begin, end = span.covered_from, span.covered_until
                if begin is not None and (end is None or begin < end):
                    what = (span.slot, span.kecamatan, span.village, span.job_kind)
                    yield "spans", (key, span.enrolment, begin, end, *what, state.sex, state.born)
