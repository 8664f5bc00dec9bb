"""What is asked of places: who held one and why it passed on, every hand-over, who holds them, which are empty."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import FromClause, and_, func, select

from lifecycle.projecting import Answer, NothingKnown, Tables, from_json_text
from projections.slot_custody.model import funded, holdings, leavings, projection


@projection.question
def trace(tx: Tables, *, slot: str) -> Answer:
    """Every holder of a slot, first to last, with why it passed on, the days it was empty before, and who paid."""
    live, left, after = tx.table(holdings), tx.table(leavings), tx.table(holdings).alias("after")
    sources = _sources(tx, slot)
    if not sources:
        cure = "lifecycle ask slot_custody vacant lists the empty ones, holders those that are held."
        raise NothingKnown(f"There is no slot {slot!r} on {tx.on}.\n  {cure}")
    holding = (live.c.seq, live.c.participant, live.c.held_from, left.c.held_until, live.c.decree, live.c.basis)
    ground = (live.c.papers, left.c.vacated_by, left.c.vacated_basis, left.c.evidence)
    successor = (after.c.participant.label("successor"), after.c.decree.label("successor_decree"))
    query = select(*holding, *ground, *successor, live.c.from_position, left.c.until_position)
    query = query.select_from(_passing(live, left, after)).where(live.c.key == slot).order_by(live.c.seq)
    answer = from_json_text(tx.rows(query), "basis", "papers", "vacated_basis", "evidence")
    since: date | None = sources[0]["since"]
    for row in answer:
        row["days_empty"] = since and (row["held_from"] - since).days
        row["funding"] = _paying(sources, row["held_from"], row["held_until"] or date.max)
        since = row["held_until"]
    return answer


def _passing(live: FromClause, left: FromClause, after: FromClause) -> FromClause:
    """Each holding with its end and the holding after it, where there are such."""
    ended = live.outerjoin(left, and_(left.c.key == live.c.key, left.c.seq == live.c.seq))
    return ended.outerjoin(after, and_(after.c.key == live.c.key, after.c.seq == live.c.seq + 1))


def _sources(tx: Tables, slot: str) -> Answer:
    """The sources that paid a place, in order, each with the first day it paid and the papers that show why."""
    live = tx.table(funded).c
    query = select(live.since, live.funding, live.papers).where(live.key == slot).order_by(live.seq)
    return from_json_text(tx.rows(query), "papers")


def _paying(sources: Answer, held_from: date, held_until: date) -> list[str]:
    """Who paid on the first day, then every switch while it was held."""
    started = [source for source in sources if source["since"] <= held_from] or sources[:1]
    later = [source for source in sources if held_from < source["since"] < held_until]
    return [started[-1]["funding"], *map(_switch, later)]


def _switch(source: dict[str, Any]) -> str:
    papers = ", ".join(source["papers"])
    return f"{source['funding']} from {source['since']}" + (f" ({papers})" if papers else "")


@projection.question
def replacements(tx: Tables, *, since: date | None = None, until: date | None = None) -> Answer:
    """Every hand-over from one holder to the next, filled from ``since`` and before ``until``, with the days empty."""
    live, left, after = tx.table(holdings), tx.table(leavings), tx.table(holdings).alias("after")
    query = select(
        live.c.slot,
        live.c.participant.label("predecessor"),
        after.c.participant.label("successor"),
        live.c.decree.label("predecessor_decree"),
        after.c.decree.label("successor_decree"),
        left.c.vacated_by.label("ground"),
        left.c.vacated_basis.label("ground_basis"),
        left.c.evidence,
        after.c.basis,
        left.c.held_until.label("vacated_on"),
        after.c.held_from.label("filled_on"),
        left.c.until_position.label("vacated_position"),
        after.c.from_position.label("filled_position"),
    )
    query = query.select_from(_passing(live, left, after)).where(after.c.participant.is_not(None))
    if since is not None:
        query = query.where(after.c.held_from >= since)
    if until is not None:
        query = query.where(after.c.held_from < until)
    answer = tx.rows(query.order_by(after.c.held_from, live.c.slot, live.c.seq))
    for row in answer:
        row["days_empty"] = (row["filled_on"] - row["vacated_on"]).days
    return from_json_text(answer, "ground_basis", "evidence", "basis")


@projection.question
def holders(tx: Tables) -> Answer:
    """Every place that is held, by whom, since when, under which decree, and the source that pays it."""
    live, left, paid = tx.table(holdings), tx.table(leavings), tx.table(funded)
    last = select(paid.c.key, func.max(paid.c.seq).label("seq")).group_by(paid.c.key).subquery()
    query = select(live.c.slot, live.c.participant, live.c.held_from, live.c.decree, paid.c.funding)
    joined = live.outerjoin(left, and_(left.c.key == live.c.key, left.c.seq == live.c.seq))
    joined = joined.join(last, last.c.key == live.c.key)
    joined = joined.join(paid, and_(paid.c.key == last.c.key, paid.c.seq == last.c.seq))
    return tx.rows(query.select_from(joined).where(left.c.key.is_(None)).order_by(live.c.slot))


@projection.question
def vacant(tx: Tables, *, freed: bool = False) -> Answer:
    """The places nobody holds; with ``freed`` only those somebody has left."""
    of, live, left = tx.table(funded), tx.table(holdings), tx.table(leavings)
    last = select(live.c.key, func.max(live.c.seq).label("seq")).group_by(live.c.key).subquery()
    since = func.coalesce(left.c.held_until, of.c.since).label("since")
    query = select(of.c.slot, since, left.c.vacated_by.label("ground"), left.c.participant.label("last_holder"))
    joined = of.outerjoin(last, last.c.key == of.c.key)
    joined = joined.outerjoin(left, and_(left.c.key == last.c.key, left.c.seq == last.c.seq))
    held = and_(last.c.key.is_not(None), left.c.key.is_(None))
    query = query.select_from(joined).where(of.c.before.is_(None), ~held).order_by(of.c.slot)
    return tx.rows(query.where(left.c.key.is_not(None)) if freed else query)
