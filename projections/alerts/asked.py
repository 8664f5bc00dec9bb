"""The questions: what goes wrong unless somebody acts, one by one and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date

from lifecycle.projecting import Answer, NothingKnown, Tables
from projections.alerts import duties, money, people
from projections.alerts.alert import Alert, Case
from projections.alerts.model import projection

_Found = Callable[[Case], Iterator[Alert]]
_WHILE_IT_GOES_ON: dict[str, _Found] = {
    "age_bound": people.age_bounds,
    "period_ending": people.periods,
    "cycle_due": duties.update_cycle,
    "report_due": duties.reports,
    "place_unfilled": duties.unfilled,
}
_EVEN_AFTER: dict[str, _Found] = {"unpaid_months": money.unpaid_months, "bill_unverified": money.unverified}
KINDS = (*_WHILE_IT_GOES_ON, *_EVEN_AFTER)


@projection.question
def list(tx: Tables, *, kind: str | None = None, within_days: int = 60, open_days: int = 30) -> Answer:  # noqa: A001
    """What goes wrong unless somebody acts, the urgent first: about whom, since or by when, what to do, on what ground.

    Comes within so many days, or is over: age_bound (a candidate who will be too old), period_ending, cycle_due,
    report_due. Open for more than so many days: place_unfilled, bill_unverified. Due day over: unpaid_months. When the
    programme has ended, only what is unpaid or unverified is left.
    """
    if kind is not None and kind not in KINDS:
        raise NothingKnown(f"There is no alert {kind!r}.\n  What there is: {', '.join(KINDS)}.")
    found = [one for one in _all(tx, within_days, open_days) if kind in (None, one.kind)]
    return [{**one._asdict(), "basis": [*one.basis]} for one in sorted(found, key=_order)]


@projection.question
def count(tx: Tables, *, within_days: int = 60, open_days: int = 30) -> Answer:
    """How many alerts there are of each kind, and how many of them are urgent."""
    found = [*_all(tx, within_days, open_days)]
    alerts, urgent = Counter(one.kind for one in found), Counter(one.kind for one in found if one.urgent)
    return [{"kind": kind, "alerts": alerts[kind], "urgent": urgent[kind]} for kind in sorted(alerts)]


def _all(tx: Tables, within_days: int, open_days: int) -> Iterator[Alert]:
    case = Case(tx, within_days, open_days)
    over = case.closed_on is not None and case.closed_on <= tx.on
    for find in (*_EVEN_AFTER.values(), *(() if over else _WHILE_IT_GOES_ON.values())):
        yield from find(case)


def _order(one: Alert) -> tuple[bool, date, str, str]:
    return not one.urgent, one.by or one.since or date.max, one.kind, one.who or ""
