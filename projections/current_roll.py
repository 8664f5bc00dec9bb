"""The roll as it stands: one row a person, with the current enrolment."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date

import msgspec
from sqlalchemy import Column, Date, Integer, String, func, select

from lifecycle.domain.events import (
    CHECKED,
    Changed,
    ChangeDecreed,
    ContributionPaid,
    ContributionReversed,
    CorrectionRecorded,
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    Event,
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
from lifecycle.projecting import Answer, Projection, Recorded, Row, Tables, rows_table

roll = rows_table(
    "roll",
    Column("participant", String, doc="id of the person in this register"),
    Column("nik", String, doc="national identity number, masked; erased with the person"),
    Column("name", String, doc="erased with the person"),
    Column("kecamatan", String),
    Column("village", String),
    Column("job_kind", String, doc="code of the regulation's job kind"),
    Column("status", String, doc="state of the current enrolment; deceased: registered, and reported dead"),
    Column("enrolment", Integer, doc="number of the current passage, from 1"),
    Column("slot", String, doc="the place held now"),
    Column("decree", String),
    Column("membership_number", String),
    Column("covered_from", Date),
    Column("covered_until", Date, doc="first day without cover"),
    Column("paid_through", Date, doc="last day of the last paid month"),
)


class OnRoll(msgspec.Struct, frozen=True, omit_defaults=True):
    """A person's line of the roll; ``paid`` are the paid months in order, each as year times twelve plus month."""

    status: str
    enrolment: int
    nik: str
    name: str
    job_kind: str | None
    kecamatan: str | None = None
    village: str | None = None
    slot: str | None = None
    decree: str | None = None
    membership_number: str | None = None
    covered_from: date | None = None
    covered_until: date | None = None
    dead: bool = False
    paid: tuple[int, ...] = ()


def _keys(_event: Event, at: Recorded) -> Iterable[str]:
    return (at.stream,)


projection = Projection(name="current_roll", version=3, state=OnRoll, tables=(roll,), keys=_keys)
_replace = msgspec.structs.replace
_SHOWN = ("name", "nik", *OPEN_FIELDS)
_ERASED = "erased"


@projection.on(ParticipantProposed)
def _proposed(_state: OnRoll | None, event: ParticipantProposed, _at: Recorded) -> OnRoll:
    personal = event.personal
    return OnRoll(
        status=event.destination,
        enrolment=event.enrolment,
        nik=masked(personal.nik) if personal else _ERASED,
        name=personal.name if personal else _ERASED,
        job_kind=event.job_kind,
        kecamatan=event.kecamatan,
        village=event.village,
    )


@projection.on(ParticipantResubmitted)
def _resubmitted(state: OnRoll | None, event: ParticipantResubmitted, _at: Recorded) -> OnRoll | None:
    personal = event.personal
    return state and _replace(
        state,
        status=event.destination,
        nik=masked(personal.nik) if personal else _ERASED,
        name=personal.name if personal else _ERASED,
        job_kind=event.job_kind,
        kecamatan=event.kecamatan,
        village=event.village,
    )


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
def _moved(state: OnRoll | None, event: Move, _at: Recorded) -> OnRoll | None:
    return state and _replace(state, status=event.destination)


@projection.on(ParticipantLapsed, ParticipantTerminated, ParticipantWithdrawn, ParticipantFoundSame, PeriodEnded)
def _left(state: OnRoll | None, event: Move, _at: Recorded) -> OnRoll | None:
    return state and _replace(state, status=event.destination, slot=None)


@projection.on(ParticipantDecreed)
def _decreed(state: OnRoll | None, event: ParticipantDecreed, _at: Recorded) -> OnRoll | None:
    if state is None:
        return None
    confirmed = event.source == event.destination
    return _replace(state, status=event.destination, decree=event.decree, slot=state.slot if confirmed else event.slot)


@projection.on(ParticipantStruck)
def _struck(state: OnRoll | None, event: ParticipantStruck, _at: Recorded) -> OnRoll | None:
    slot = state.slot if state and event.source == event.destination else None
    return state and _replace(state, status=event.destination, decree=None, slot=slot)


@projection.on(ParticipantSucceeded)
def _succeeded(state: OnRoll | None, event: ParticipantSucceeded, _at: Recorded) -> OnRoll | None:
    return state and _replace(state, slot=event.slot)


@projection.on(ParticipantRegistered)
def _registered(state: OnRoll | None, event: ParticipantRegistered, _at: Recorded) -> OnRoll | None:
    return state and _replace(state, status=event.destination, membership_number=event.membership_number)


@projection.on(CoverageStarted)
def _started(state: OnRoll | None, event: CoverageStarted, _at: Recorded) -> OnRoll | None:
    return state and _replace(state, covered_from=event.effective_on)


@projection.on(CoverageEnded)
def _ended(state: OnRoll | None, event: CoverageEnded, _at: Recorded) -> OnRoll | None:
    return state and _replace(state, covered_until=event.effective_on)


@projection.on(DeathReported)
def _died(state: OnRoll | None, _event: DeathReported, _at: Recorded) -> OnRoll | None:
    return state and _replace(state, dead=True)


@projection.on(ContributionPaid)
def _paid(state: OnRoll | None, event: ContributionPaid, _at: Recorded) -> OnRoll | None:
    if state is None or event.enrolment != state.enrolment:
        return state
    return _replace(state, paid=tuple(sorted((*state.paid, _number(event.month)))))


@projection.on(ContributionReversed)
def _reversed(state: OnRoll | None, event: ContributionReversed, _at: Recorded) -> OnRoll | None:
    if state is None or event.enrolment != state.enrolment:
        return state
    month = _number(event.month)
    return _replace(state, paid=tuple(paid for paid in state.paid if paid != month))


@projection.rows
def _rows(key: str, state: OnRoll) -> Iterator[tuple[str, Row]]:
    deceased = state.dead and state.status == "registered"
    yield (
        "roll",
        (
            key,
            state.nik,
            state.name,
            state.kecamatan,
            state.village,
            state.job_kind,
            "deceased" if deceased else state.status,
            state.enrolment,
            state.slot,
            state.decree,
            state.membership_number,
            state.covered_from,
            state.covered_until,
            _last_day(state.paid[-1]) if state.paid else None,
        ),
    )


def _number(month: date) -> int:
    return month.year * 12 + month.month


def _last_day(number: int) -> date:
    year, month = divmod(number - 1, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


@projection.question
def list(tx: Tables, *, status: str | None = None, kecamatan: str | None = None, limit: int | None = None) -> Answer:  # noqa: A001
    """Everybody on the roll, one row a person; narrow it by status or kecamatan."""
    live = tx.table(roll)
    query = select(*live.columns[2:]).order_by(live.c.slot.nulls_last(), live.c.participant).limit(limit)
    if status is not None:
        query = query.where(live.c.status == status)
    if kecamatan is not None:
        query = query.where(live.c.kecamatan == kecamatan)
    return tx.rows(query)


@projection.question
def count(tx: Tables) -> Answer:
    """How many people there are in each status."""
    live = tx.table(roll)
    people = func.count().label("participants")
    return tx.rows(select(live.c.status, people).group_by(live.c.status).order_by(people.desc(), live.c.status))
