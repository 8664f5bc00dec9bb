"""How events change a person's line of the roll, in the order in which they take effect.

What is written on paper (decree, number, cover) is shown also of an enrolment that was over by then; status and place
are not: nobody is brought back by what was done in ignorance of their end.
"""

from __future__ import annotations

from typing import Any

import msgspec

from lifecycle.domain.events import (
    CHECKED,
    Changed,
    ChangeDecreed,
    CorrectionRecorded,
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    Move,
    ParticipantDecreed,
    ParticipantFoundSame,
    ParticipantLapsed,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantRejected,
    ParticipantReplaced,
    ParticipantResubmitted,
    ParticipantReturned,
    ParticipantStruck,
    ParticipantSucceeded,
    ParticipantTerminated,
    ParticipantWithdrawn,
    PeriodEnded,
    PersonErased,
)
from lifecycle.domain.participant.changes import new_value
from lifecycle.domain.participant.state import OPEN_FIELDS
from lifecycle.domain.values import masked
from lifecycle.projecting import Recorded
from projections.current_roll.model import NOBODY, OnRoll, projection

_replace = msgspec.structs.replace
_SHOWN = ("name", "nik", *OPEN_FIELDS)
_ERASED = "erased"


@projection.on(ParticipantProposed)
def _proposed(state: OnRoll | None, event: ParticipantProposed, _at: Recorded) -> OnRoll:
    before = state or NOBODY
    course = before.course.proposed(event)
    if course is before.course:
        return before
    paid = tuple(month for month in before.paid if month.enrolment >= event.enrolment)
    return OnRoll(course=course, dead=before.dead, paid=paid, **_listed(event))


@projection.on(ParticipantResubmitted)
def _resubmitted(state: OnRoll | None, event: ParticipantResubmitted, _at: Recorded) -> OnRoll:
    return _moved(state, event, **_listed(event))


def _listed(event: ParticipantProposed | ParticipantResubmitted) -> dict[str, Any]:
    """Who is on a line of a list, as it says."""
    personal = event.personal
    return {
        "nik": masked(personal.nik) if personal else _ERASED,
        "name": personal.name if personal else _ERASED,
        "job_kind": event.job_kind,
        "kecamatan": event.kecamatan,
        "village": event.village,
    }


@projection.on(CorrectionRecorded, ChangeDecreed)
def _changed(state: OnRoll | None, event: Changed, _at: Recorded) -> OnRoll | None:
    if state is None or event.field not in _SHOWN:
        return state
    new = new_value(event)
    if event.field not in OPEN_FIELDS:
        new = _ERASED if new is None else masked(str(new)) if event.field == "nik" else new
    return _replace(state, **{event.field: new})


@projection.on(PersonErased)
def _erased(state: OnRoll | None, _event: PersonErased, _at: Recorded) -> OnRoll | None:
    return state and _replace(state, nik=_ERASED, name=_ERASED)


@projection.on(*CHECKED.values(), ParticipantRejected, ParticipantReplaced, ParticipantReturned)
def _went_on(state: OnRoll | None, event: Move, _at: Recorded) -> OnRoll:
    return _moved(state, event)


@projection.on(ParticipantLapsed, ParticipantTerminated, ParticipantWithdrawn, ParticipantFoundSame, PeriodEnded)
def _left(state: OnRoll | None, event: Move, _at: Recorded) -> OnRoll:
    return _moved(state, event, slot=None)


@projection.on(ParticipantDecreed)
def _decreed(state: OnRoll | None, event: ParticipantDecreed, _at: Recorded) -> OnRoll:
    confirmed = event.source == event.destination
    given = {} if confirmed or state is None or state.course.over else {"slot": event.slot}
    return _moved(state, event, decree=event.decree, **given)


@projection.on(ParticipantStruck)
def _struck(state: OnRoll | None, event: ParticipantStruck, _at: Recorded) -> OnRoll:
    taken = {} if event.source == event.destination else {"slot": None}
    return _moved(state, event, decree=None, **taken)


@projection.on(ParticipantSucceeded)
def _succeeded(state: OnRoll | None, event: ParticipantSucceeded, _at: Recorded) -> OnRoll | None:
    return state if state and state.course.over else _of_enrolment(state, event, slot=event.slot)


@projection.on(ParticipantRegistered)
def _registered(state: OnRoll | None, event: ParticipantRegistered, _at: Recorded) -> OnRoll:
    return _moved(state, event, membership_number=event.membership_number)


@projection.on(CoverageStarted)
def _started(state: OnRoll | None, event: CoverageStarted, _at: Recorded) -> OnRoll | None:
    return _of_enrolment(state, event, covered_from=event.effective_on)


@projection.on(CoverageEnded)
def _ended(state: OnRoll | None, event: CoverageEnded, _at: Recorded) -> OnRoll | None:
    """A death learned of late ends cover that had ended later: the first end is the one that holds."""
    return state if state and state.covered_until else _of_enrolment(state, event, covered_until=event.effective_on)


@projection.on(DeathReported)
def _died(state: OnRoll | None, _event: DeathReported, _at: Recorded) -> OnRoll:
    return _replace(state or NOBODY, dead=True)


def _moved(state: OnRoll | None, event: Move, **told: Any) -> OnRoll:
    """After a move, with what else it says where it is one of the enrolment that is shown."""
    before = state or NOBODY
    said = told if event.enrolment == before.course.enrolment else {}
    return _replace(before, course=before.course.moved(event), **said)


def _of_enrolment(
    state: OnRoll | None, event: ParticipantSucceeded | CoverageStarted | CoverageEnded, **told: Any
) -> OnRoll | None:
    return _replace(state, **told) if state and state.course.enrolment == event.enrolment else state
