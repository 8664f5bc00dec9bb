"""Differences and their answers, cycle by cycle."""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Select, func, literal_column, select

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.domain.participant.state import OPEN_FIELDS
from lifecycle.projecting import Answer, NothingKnown, Recorded, Tables, from_json_text
from projections.data_update_diff.model import (
    Answered,
    Cycle,
    Difference,
    Named,
    answer_key,
    answers,
    cycles_opened,
    differences,
    projection,
)
from projections.data_update_diff.words import ERASED, values

_replace = msgspec.structs.replace
_WITHDRAWN = "withdrawn"
_OfCycle = events.CoordinationRecorded | events.UpdateReceived | events.UpdateUndone | events.UpdateCycleClosed


@projection.on(events.DifferenceFound)
def _found(state: Named | None, event: events.DifferenceFound, at: Recorded) -> Named:
    told = (event.kind, event.field, *values(event), event.material, event.ground)
    one = Difference(event.cycle, event.number, answer_key(event.cycle, event.number), at.stream, *told)
    return Named((*(state.differences if state else ()), one))


@projection.on(events.DifferenceResolved)
def _resolved(state: Answered | None, event: events.DifferenceResolved, _at: Recorded) -> Answered:
    before = state or Answered()
    resolution = before.resolution if before.resolution == _WITHDRAWN else event.resolution
    return _replace(before, resolution=resolution, ground=event.ground)


@projection.on(events.DifferenceDecreed)
def _decided(state: Answered | None, event: events.DifferenceDecreed, _at: Recorded) -> Answered:
    return _replace(state or Answered(), decree=event.decree)


@projection.on(events.DifferenceWithdrawn)
def _withdrawn(state: Answered | None, _event: events.DifferenceWithdrawn, _at: Recorded) -> Answered:
    return _replace(state or Answered(), resolution=_WITHDRAWN)


def erased(one: Difference) -> Difference:
    """The difference without what it says of the person, as it is folded once the box is gone."""
    if one.field in OPEN_FIELDS:
        return one
    gone = None if one.field is None else ERASED
    return _replace(one, old=gone, new=gone)


@projection.on(events.UpdateCycleOpened)
def _opened(state: Cycle | None, event: events.UpdateCycleOpened, at: Recorded) -> Cycle:
    told: dict[str, Any] = {"opened_on": event.effective_on, "reason": event.reason, "stream": at.stream}
    return _replace(state or Cycle(event.cycle), **told)


@projection.on(events.CoordinationRecorded, events.UpdateReceived, events.UpdateUndone, events.UpdateCycleClosed)
def _went_on(state: Cycle | None, event: Event, _at: Recorded) -> Cycle:
    assert isinstance(event, _OfCycle)
    before = state or Cycle(event.cycle)
    match event:
        case events.CoordinationRecorded():
            return _replace(before, consulted=(*before.consulted, event.office))
        case events.UpdateReceived():
            return _replace(before, files=before.files + 1)
        case events.UpdateUndone():
            return _replace(before, files=before.files - 1)
    return _replace(before, closed_on=event.effective_on)


@projection.question
def list(tx: Tables, *, cycle: str, resolution: str | None = None) -> Answer:  # noqa: A001
    """Every difference an update cycle found, old and new, and its answer; those not answered are open."""
    live, of = tx.table(differences).c, tx.table(cycles_opened).c
    found = tx.rows(select(of.stream).where(of.key == f"cycle:{cycle}"))
    if not found:
        raise NothingKnown(
            f"There is no cycle {cycle!r} on {tx.on}.\n  lifecycle ask data_update_diff cycles lists them."
        )
    became = tx.table(answers).c
    standing, ground = _standing(tx), func.coalesce(became.ground, live.ground).label("ground")
    asked = (live.field, live.old, live.new, live.material, standing, became.decree)
    query = _answered(tx, select(live.stream.label("participant"), *asked, live.kind, live.number, ground))
    query = query.where(live.cycle == cycle).order_by(live.number)
    answer = tx.rows(query if resolution is None else query.where(standing == resolution))
    for row in answer:
        if row["participant"] == found[0]["stream"]:
            row |= {"participant": None, "new": row["new"] or ERASED}
    return answer


def _standing(tx: Tables) -> ColumnElement[str]:
    """What became of a difference: open while it has no answer."""
    return func.coalesce(tx.table(answers).c.resolution, literal_column("'open'")).label("resolution")


def _answered(tx: Tables, query: Select[Any]) -> Select[Any]:
    live, became = tx.table(differences), tx.table(answers)
    return query.select_from(live).outerjoin(became, became.c.key == live.c.answer)


@projection.question
def cycles(tx: Tables) -> Answer:
    """Every update cycle: its differences, those open, settled, proposed and decreed, and whom it was agreed with."""
    live, of = tx.table(differences).c, tx.table(cycles_opened).c
    sums: dict[str, Counter[str]] = {}
    standing, decided = _standing(tx), tx.table(answers).c.decree.is_not(None)
    query = _answered(tx, select(live.cycle, standing, decided, func.count())).group_by(live.cycle, standing, decided)
    for cycle, resolution, decreed, count in tx.connection.execute(query):
        state = "decreed" if decreed else _COUNTED.get(resolution, "settled")
        sums.setdefault(cycle, Counter())[state] += count
    answer = tx.rows(
        select(of.cycle, of.opened_on, of.reason, of.files, of.closed_on, of.consulted).order_by(of.opened_on, of.cycle)
    )
    for row in answer:
        counted = sums.get(row["cycle"], Counter())
        closed = {name: row.pop(name) for name in ("closed_on", "consulted")}
        row["differences"] = counted.total() - counted["withdrawn"]
        row |= {state: counted[state] for state in ("open", "settled", "proposed", "decreed", "withdrawn")} | closed
    return from_json_text(answer, "consulted")


_COUNTED = {
    "open": "open",
    "proposed": "proposed",
    "termination_proposed": "proposed",
    "withdrawn": "withdrawn",
}
