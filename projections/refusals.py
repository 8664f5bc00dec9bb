"""Who was turned away, from what, and by which provision or silence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec
from sqlalchemy import Column, Date, Integer, String, Text, func, select

from lifecycle.domain.events import ActRefused, Event, ParticipantLapsed, ParticipantRejected
from lifecycle.projecting import (
    Answer,
    Projection,
    Recorded,
    Row,
    Tables,
    from_json_text,
    json_text,
    rows_table,
)

turned_away = rows_table(
    "turned_away",
    Column("position", Integer, doc="where it stands in the log"),
    Column("on", Date),
    Column("subject", String, doc="id of the case: participant, batch, slot or register"),
    Column("act", String),
    Column("reason", String, doc="law, silent, unset, office, separation"),
    Column("what", Text),
    Column("cure", Text),
    Column("basis", Text, doc="provision ids, JSON list"),
    Column("reading", Text, doc="defect ids, JSON list"),
    Column("by", String, doc="the person who acted"),
)


class Turned(msgspec.Struct, frozen=True, omit_defaults=True):
    """One refusal, rejection or lapse."""

    position: int
    on: date
    subject: str
    act: str
    reason: str
    what: str
    cure: str
    basis: tuple[str, ...]
    reading: tuple[str, ...]
    by: str


def _keys(_event: Event, at: Recorded) -> Iterable[str]:
    return (f"{at.position:012d}",)


projection = Projection(name="refusals", version=1, state=Turned, tables=(turned_away,), keys=_keys)


@projection.on(ActRefused)
def _refused(_state: Turned | None, event: ActRefused, at: Recorded) -> Turned:
    return _turned(event, at, event.act, event.reason, event.what, event.cure)


@projection.on(ParticipantRejected)
def _rejected(_state: Turned | None, event: ParticipantRejected, at: Recorded) -> Turned:
    rules = ", ".join(outcome.rule for outcome in event.criteria)
    return _turned(event, at, event.step, "law", f"Rejected: {rules} not met.", "A new proposal, if the facts change.")


@projection.on(ParticipantLapsed)
def _lapsed(_state: Turned | None, event: ParticipantLapsed, at: Recorded) -> Turned:
    return _turned(event, at, "lapse", "law", f"Lapsed before registration: {event.because}.", "The place is free.")


def _turned(event: Event, at: Recorded, act: str, reason: str, what: str, cure: str) -> Turned:
    return Turned(
        position=at.position,
        on=event.effective_on,
        subject=at.stream,
        act=act,
        reason=reason,
        what=what,
        cure=cure,
        basis=event.basis,
        reading=event.reading,
        by=event.actor.person,
    )


@projection.rows
def _rows(_key: str, state: Turned) -> Iterator[tuple[str, Row]]:
    *plain, basis, reading, by = msgspec.structs.astuple(state)
    yield "turned_away", (*plain, json_text(basis), json_text(reading), by)


@projection.question
def list(tx: Tables, *, subject: str | None = None, reason: str | None = None) -> Answer:  # noqa: A001
    """Every refusal in the order of the log; narrow it by case or reason."""
    live = tx.table(turned_away)
    query = select(*tx.shown(turned_away)).order_by(live.c.position)
    if subject is not None:
        query = query.where(live.c.subject == subject)
    if reason is not None:
        query = query.where(live.c.reason == reason)
    return from_json_text(tx.rows(query), "basis", "reading")


@projection.question
def count(tx: Tables) -> Answer:
    """How often somebody was turned away, from what, and by which provisions."""
    live = tx.table(turned_away)
    times = func.count().label("times")
    one = (live.c.act, live.c.reason, live.c.basis, live.c.reading)
    query = select(*one, times).group_by(*one).order_by(times.desc(), *one)
    return from_json_text(tx.rows(query), "basis", "reading")
