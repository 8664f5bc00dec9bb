"""For how long cover is granted: whole months within bounds, until a day, or without an end."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from lifecycle.domain.profile import Period
from lifecycle.domain.rates import next_month
from lifecycle.domain.refusals import Refusal, Refused


class Wanted(msgspec.Struct, frozen=True):
    """What a decree says of the period: whole months from ``first_month`` (its first day), or a last day."""

    months: int | None = None
    first_month: date | None = None
    last_day: date | None = None


class Grant(msgspec.Struct, frozen=True):
    """What is granted: ``until`` is the first day after it (None: no end), ``months`` its length where it has one."""

    months: int | None = None
    until: date | None = None


def granted(period: Period, wanted: Wanted, on: date) -> Grant:
    """The grant of a decree of that day. Raises Refused: months out of bounds, or none where the law asks for them."""
    if period.rule == "months":
        return _months(period, wanted, on)
    if wanted.months is not None:
        what = "The regulation grants no number of months."
        raise _refused(what, "Where the decree names an end, name its last day with --until.", period)
    if period.rule == "plan" and wanted.last_day is None:
        what = "The budget plan says for how long aid is given; no last day is known."
        raise _refused(what, "Enter the candidates in the plan with its period (--until), or name the day.", period)
    last_day = date(on.year, 12, 31) if period.rule == "year" else wanted.last_day
    if last_day is not None and last_day < on:
        what = f"The period would end on {last_day}, before the decree of {on}."
        raise Refused(Refusal(act="decree", reason="order", what=what, cure="Check both days."))
    return Grant(until=last_day + timedelta(days=1) if last_day else None)


def months_on(since: date, months: int) -> date:
    """The first day after so many whole months; a day that a month does not have falls on the first of the next."""
    month = since.replace(day=1)
    for _ in range(months):
        month = next_month(month)
    return min(month + (since - since.replace(day=1)), next_month(month))


def _months(period: Period, wanted: Wanted, on: date) -> Grant:
    if wanted.last_day is not None:
        raise _refused("Aid of this kind is granted for whole months, not until a day.", _NAME_MONTHS, period)
    bounds = f"{period.from_months} through {period.through_months} months"
    if wanted.months is None:
        raise _refused(f"Aid of this kind is granted for {bounds}; the decree names none.", _NAME_MONTHS, period)
    if not period.from_months <= wanted.months <= (period.through_months or wanted.months):
        what = f"Aid of this kind is granted for {bounds}, not for {wanted.months}."
        raise _refused(what, "Grant a number within the bounds, or aid of the other kind.", period)
    first = wanted.first_month or on.replace(day=1)
    if first < on.replace(day=1):
        what = f"The first month ({first:%Y-%m}) lies before the decree of {on}."
        raise Refused(Refusal(act="decree", reason="order", what=what, cure="Check both."))
    return Grant(wanted.months, months_on(first, wanted.months))


_NAME_MONTHS = "Name them: lifecycle decree REGISTER --months N --from-month YYYY-MM."


def _refused(what: str, cure: str, period: Period) -> Refused:
    refusal = Refusal(act="decree", reason="law", what=what, cure=cure, basis=period.cite, reading=period.reading)
    return Refused(refusal)
