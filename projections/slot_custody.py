"""Who held each funded place, from when until when, and why it passed on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import zip_longest
from typing import Any

import msgspec
from sqlalchemy import Column, Date, Integer, String, Text, select

from lifecycle.domain.events import Event, SlotAssigned, SlotOpened, SlotVacated
from lifecycle.domain.values import Document
from lifecycle.projecting import (
    Answer,
    NothingKnown,
    Projection,
    Recorded,
    Row,
    Tables,
    from_json_text,
    json_text,
    rows_table,
)

spans = rows_table(
    "spans",
    Column("slot", String),
    Column("seq", Integer, doc="order of the holders, from 1"),
    Column("participant", String),
    Column("held_from", Date),
    Column("held_until", Date, doc="first day not held"),
    Column("decree", String, doc="the decree under which the place was taken"),
    Column("basis", Text, doc="provision ids of the assignment, JSON list"),
    Column("vacated_by", String, doc="the ground"),
    Column("vacated_basis", Text, doc="provision ids of the ground, JSON list"),
    Column("evidence", Text, doc="papers that show the ground, JSON list"),
    Column("successor", String),
    Column("successor_decree", String),
    Column("successor_from", Date),
    Column("successor_basis", Text),
    Column("from_position", Integer),
    Column("until_position", Integer),
)
empty = rows_table(
    "empty",
    Column("slot", String),
    Column("since", Date),
    Column("ground", String, doc="null where the place was never held"),
    Column("last_holder", String),
)


class Span(msgspec.Struct, frozen=True, omit_defaults=True):
    """One holder's time."""

    participant: str
    held_from: date
    decree: str
    basis: tuple[str, ...]
    from_position: int
    held_until: date | None = None
    ground: str | None = None
    vacated_basis: tuple[str, ...] = ()
    evidence: tuple[Document, ...] = ()
    until_position: int | None = None


class Custody(msgspec.Struct, frozen=True, omit_defaults=True):
    """A slot and all its holders, first to last."""

    opened_on: date
    holders: tuple[Span, ...] = ()


def _keys(event: Event, _at: Recorded) -> Iterable[str]:
    assert isinstance(event, SlotOpened | SlotAssigned | SlotVacated)
    return (event.slot,)


projection = Projection(name="slot_custody", version=1, state=Custody, tables=(spans, empty), keys=_keys)


@projection.on(SlotOpened)
def _opened(_state: Custody | None, event: SlotOpened, _at: Recorded) -> Custody:
    return Custody(event.effective_on)


@projection.on(SlotAssigned)
def _assigned(state: Custody | None, event: SlotAssigned, at: Recorded) -> Custody:
    span = Span(event.participant, event.effective_on, event.decree, event.basis, at.position)
    before = state or Custody(event.effective_on)
    return Custody(before.opened_on, (*before.holders, span))


@projection.on(SlotVacated)
def _vacated(state: Custody | None, event: SlotVacated, at: Recorded) -> Custody | None:
    if state is None or not state.holders:
        return state
    *earlier, last = state.holders
    left = msgspec.structs.replace(
        last,
        held_until=event.effective_on,
        ground=event.ground,
        vacated_basis=event.basis,
        evidence=event.evidence,
        until_position=at.position,
    )
    return Custody(state.opened_on, (*earlier, left))


@projection.rows
def _rows(key: str, state: Custody) -> Iterator[tuple[str, Row]]:
    for seq, (span, successor) in enumerate(zip_longest(state.holders, state.holders[1:]), 1):
        yield "spans", (key, seq, *_span_row(span), *_successor_row(successor), span.from_position, span.until_position)
    last = state.holders[-1] if state.holders else None
    if last is None:
        yield "empty", (key, state.opened_on, None, None)
    elif last.held_until is not None:
        yield "empty", (key, last.held_until, last.ground, last.participant)


def _span_row(span: Span) -> tuple[Any, ...]:
    papers = [document.reference for document in span.evidence]
    return (
        span.participant,
        span.held_from,
        span.held_until,
        span.decree,
        json_text(span.basis),
        span.ground,
        json_text(span.vacated_basis),
        json_text(papers),
    )


def _successor_row(successor: Span | None) -> tuple[Any, ...]:
    if successor is None:
        return None, None, None, None
    return successor.participant, successor.decree, successor.held_from, json_text(successor.basis)


@projection.question
def trace(tx: Tables, *, slot: str) -> Answer:
    """Every holder of a slot, first to last, with why it passed on."""
    live, vacancies = tx.table(spans), tx.table(empty)
    hidden = {"key", "row_number", "slot", "successor_from", "successor_basis"}
    shown = [column for column in live.columns if column.name not in hidden]
    answer = tx.rows(select(*shown).where(live.c.key == slot).order_by(live.c.seq))
    if not answer and not tx.rows(select(vacancies.c.slot).where(vacancies.c.key == slot)):
        raise NothingKnown(f"There is no slot {slot!r}.\n  lifecycle ask slot_custody vacant lists the empty ones.")
    return from_json_text(answer, "basis", "vacated_basis", "evidence")


@projection.question
def replacements(tx: Tables, *, since: date | None = None, until: date | None = None) -> Answer:
    """Every hand-over from one holder to the next, filled from ``since`` and before ``until``, with the days empty."""
    live = tx.table(spans)
    query = select(
        live.c.slot,
        live.c.participant.label("predecessor"),
        live.c.successor,
        live.c.decree.label("predecessor_decree"),
        live.c.successor_decree,
        live.c.vacated_by.label("ground"),
        live.c.successor_basis.label("basis"),
        live.c.held_until.label("vacated_on"),
        live.c.successor_from.label("filled_on"),
    ).where(live.c.successor.is_not(None))
    if since is not None:
        query = query.where(live.c.successor_from >= since)
    if until is not None:
        query = query.where(live.c.successor_from < until)
    answer = tx.rows(query.order_by(live.c.successor_from, live.c.slot))
    for row in answer:
        row["days_empty"] = (row["filled_on"] - row["vacated_on"]).days
    return from_json_text(answer, "basis")


@projection.question
def vacant(tx: Tables, *, freed: bool = False) -> Answer:
    """The places nobody holds; with ``freed`` only those somebody has left."""
    live = tx.table(empty)
    query = select(live.c.slot, live.c.since, live.c.ground, live.c.last_holder).order_by(live.c.slot)
    return tx.rows(query.where(live.c.ground.is_not(None)) if freed else query)
