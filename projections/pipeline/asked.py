"""The questions: everything that waits, and how much of it for which office."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from statistics import median_low
from typing import Any

import msgspec
from sqlalchemy import select

from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.values import Document
from lifecycle.projecting import Answer, Tables
from projections.pipeline import steps
from projections.pipeline.model import bills, cases, papers, places, projection
from projections.pipeline.steps import Step


@projection.question
def waiting(tx: Tables, *, office: str | None = None, batch: str | None = None, kecamatan: str | None = None) -> Answer:
    """Everything that waits, longest first, with its next step, whose it is, and the days it has waited.

    Cases go through the checks of their path, then wait for the decree and the carrier's number; returned ones for
    whoever put them forward. Bills wait to be verified, applied for and paid, freed places for a successor; 'paper
    missing' stands where the text does not say who acts and no paper on record does. Narrowed by batch it tells of
    cases only, by kecamatan of cases and of places left there. A closed register shows what it left unfinished.
    """
    wanted = {"office": office, "batch": batch, "kecamatan": kecamatan}
    told = (row for _, row in _all(tx) if all(row[name] == one for name, one in wanted.items() if one is not None))
    return sorted(told, key=lambda row: (row["since"], row["which"]))


@projection.question
def by_office(tx: Tables) -> Answer:
    """How much waits for each office and step: since when the oldest, and how long the one in the middle (in days)."""
    found: dict[Step, list[dict[str, Any]]] = defaultdict(list)
    for step, row in _all(tx):
        found[step].append(row)
    return [
        {
            "office": step.office,
            "next_step": step.name,
            "waiting": len(rows),
            "oldest": min(row["since"] for row in rows),
            "median_days": median_low(row["days"] for row in rows),
            "longest_days": max(row["days"] for row in rows),
            "basis": list(step.basis),
        }
        for step, rows in sorted(found.items(), key=lambda one: (one[0].office, one[0].name, one[0].basis))
    ]


def _all(tx: Tables) -> Iterator[tuple[Step, dict[str, Any]]]:
    law = _law(tx)
    for case in tx.rows(select(*tx.shown(cases))):
        if step := steps.of_case(case, law, tx.on):
            yield step, _row(tx, step, case["participant"], case)
    for bill in tx.rows(select(*tx.shown(bills))):
        step = steps.of_bill(bill["status"], law, tx.on)
        yield step, _row(tx, step, bill["bill"], bill)
    left, of = tx.table(places), tx.table(cases)
    query = select(left.c.slot, left.c.since, of.c.path, of.c.kecamatan)
    for place in tx.rows(query.outerjoin_from(left, of, of.c.key == left.c.last_holder)):
        step = steps.of_place(place["path"], law, tx.on)
        yield step, _row(tx, step, place["slot"], place)


def _row(tx: Tables, step: Step, which: str, told: dict[str, Any]) -> dict[str, Any]:
    return {
        "office": step.office,
        "next_step": step.name,
        "which": which,
        "name": told.get("name"),
        "kecamatan": told.get("kecamatan"),
        "batch": told.get("batch"),
        "since": told["since"],
        "days": (tx.on - told["since"]).days,
    }


def _law(tx: Tables) -> Law:
    """The law of the register with the papers on record, which may name the office that the text does not."""
    live, settled = tx.table(papers), dict[str, list[Instrument]]()
    for paper in tx.rows(select(*tx.shown(papers)).order_by(live.c.since, live.c.reference)):
        kinds, grounds = (tuple(msgspec.json.decode(paper[name])) for name in ("kinds", "grounds"))
        about = Instrument(Document(paper["reference"]), paper["since"], paper["office"], kinds, grounds)
        settled.setdefault(paper["settles"], []).append(about)
    return Law(tx.profile, settled)
