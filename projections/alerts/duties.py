"""Data updates and reports that fall due, and places that nobody fills."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from sqlalchemy import func, select

from lifecycle.domain.period import months_on
from projections.alerts.alert import Alert, Case
from projections.alerts.model import cycles, places


def update_cycle(case: Case) -> Iterator[Alert]:
    """The next data update, counted from the day on which the last was closed, or from the opening of the register."""
    update = case.tx.profile.update
    closed = case.tx.rows(select(func.max(case.tx.table(cycles).c.closed_on).label("on")))[0]["on"]
    since = closed or case.opened_on
    if update is None or update.every_months is None or since is None:
        return
    by = months_on(since, update.every_months)
    if case.near(by):
        what = f"The last data update was closed on {closed}." if closed else "No data update was ever closed."
        to_do = "Open one, compare, and close it: lifecycle cycle open REGISTER."
        yield Alert("cycle_due", by <= case.on, None, None, since, by, what, to_do, update.cite)


def reports(case: Case) -> Iterator[Alert]:
    """The next day on which each periodic report falls due; the register keeps no record of those that were made."""
    if case.opened_on is None:
        return
    for duty in case.tx.profile.duties:
        if not duty.every_months:
            continue
        due = (months_on(case.opened_on, duty.every_months * times) for times in count(1))
        by = next(day for day in due if day >= case.on)
        if case.near(by):
            what = f"{duty.what} Every {duty.every_months} months."
            to_do = "Make it in time; whether it was made is not recorded here."
            yield Alert("report_due", False, duty.office, None, None, by, what, to_do, duty.cite)


def unfilled(case: Case) -> Iterator[Alert]:
    """The places that fell free long ago and have no successor."""
    for row in case.tx.rows(select(*case.tx.shown(places))):
        if case.long_open(row["since"]):
            what = f"Nobody has held the place since {row['since']}."
            to_do = f"Have a successor decreed, then: lifecycle replace REGISTER --slot {row['slot']} --successor P."
            said = (row["slot"], None, row["since"], None, what, to_do, case.basis("replace"))
            yield Alert("place_unfilled", False, *said)
