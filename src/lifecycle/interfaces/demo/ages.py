"""Days of birth: mostly of working age, with the few who are too old, too young, or about to pass the bound."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from random import Random

_PAST = 0.012
_UNDER_18 = 0.002
_NEARLY_PAST = 0.008
_ROUND_DAYS = ((7, 1), (12, 31))  # what an office writes when nobody knows the day (heaping)
_ROUNDED = 0.05

_Span = tuple[date, date]


def birth_date(today: date, peak_age: int, random: Random, before: int = 65) -> date:
    """A day of birth; ``peak_age`` is the commonest age from 18 on, ``before`` the first birthday that is too late."""
    first, last = span = _span(today, random.random(), before)
    days = (last - first).days
    if span == _working(today, before):
        back = int(random.triangular(0, days, days * (before - peak_age) / (before - 18)))
    else:
        back = int(random.random() * (days + 1))
    born = first + timedelta(days=back)
    return _rounded(born, span, random) if random.random() < _ROUNDED else born


def _span(today: date, draw: float, before: int) -> _Span:
    """The oldest and the youngest day of birth of the group the draw falls in."""
    if draw < _PAST:
        return _before(today, before + 11), _before(today, before)
    if draw < _PAST + _UNDER_18:
        return _before(today, 18) + timedelta(days=1), _before(today, 16)
    if draw < _PAST + _UNDER_18 + _NEARLY_PAST:
        return _before(today, before) + timedelta(days=1), _before(today, before - 1)
    return _working(today, before)


@cache
def _working(today: date, before: int) -> _Span:
    return _before(today, before) + timedelta(days=1), _before(today, 18)


def _before(day: date, years: int) -> date:
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - years, day=28 if leap_day else day.day)


def _rounded(born: date, span: _Span, random: Random) -> date:
    month, day = random.choice(_ROUND_DAYS)
    round_day = date(born.year, month, day)
    return round_day if span[0] <= round_day <= span[1] else born
