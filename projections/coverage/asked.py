"""The questions: how many people are covered, now or in a month, and month after month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from lifecycle.domain.rates import next_month
from lifecycle.projecting import Answer, NothingKnown, Tables
from projections.coverage.counting import cells, dimensions, last_day, month_named
from projections.coverage.hiding import ALL, hidden, with_totals
from projections.coverage.model import projection


@projection.question
def people(tx: Tables, *, by: str = "kecamatan", month: str | None = None, public: bool = False) -> Answer:
    """How many people are covered, by up to three of kecamatan, village, job_kind, sex, age_band, funding.

    Write a comma between them; 'all' stands in a total. Covered on the day asked for; with ``month`` (YYYY-MM) on any
    day of it, as they were on its last. ``public``: figures under five are kept back (no number), and as many others
    with them that none can be found by subtracting, from this table and its totals.
    """
    wanted = dimensions(by)
    if month is None:
        return list(_rows(tx, wanted, tx.on, tx.on, public))
    first = month_named(month)
    if first > tx.on:
        raise NothingKnown(f"{month} has not begun on {tx.on}.\n  Ask for an earlier month, or for a later day: --on.")
    return _in_month(tx, wanted, first, public)


@projection.question
def months(tx: Tables, *, from_: date, to: date, by: str = "", public: bool = False) -> Answer:
    """How many people were covered on any day of each month, from the month of one day through that of another.

    Dimensions and ``public`` as for 'people'; every month is a table of its own. No month after the day asked for.
    """
    wanted, month = dimensions(by), from_.replace(day=1)
    found: Answer = []
    while month <= min(to, tx.on):
        found += [{"month": f"{month:%Y-%m}", **row} for row in _in_month(tx, wanted, month, public)]
        if last_day(month) == date.max:
            break
        month = next_month(month)
    return found


def _in_month(tx: Tables, wanted: tuple[str, ...], first: date, public: bool) -> Answer:
    last = min(last_day(first), tx.on)
    return list(_rows(tx.at(on=last), wanted, first, last, public))


def _rows(tx: Tables, by: tuple[str, ...], first: date, last: date, public: bool) -> Iterator[dict[str, Any]]:
    figures = with_totals(cells(tx, by, first, last), by)
    kept = hidden(figures, by) if public else set()
    for cell in sorted(figures, key=lambda one: [(value == ALL, value) for value in one]):
        yield {**dict(zip(by, cell, strict=True)), "participants": None if cell in kept else figures[cell]}
