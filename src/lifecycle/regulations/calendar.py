"""Working days of public offices: Monday to Friday, without national holidays and joint leave (cuti bersama).

Days off are from the PyPI package ``holidays``, which follows the joint decree of three ministers (SKB 3 Menteri) that
comes out in the autumn before each year. For years beyond the last decree it knows (2027 in version 0.108) the days of
the lunar calendars are estimates and joint leave is missing: ask again with a newer version before relying on them.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

_A_DAY = timedelta(days=1)
_FRIDAY = 4


def working_day_on_or_after(day: date) -> date:
    """The day itself where offices work on it, else the next day on which they do."""
    off = _days_off()
    while day.weekday() > _FRIDAY or day in off:
        day += _A_DAY
    return day


@cache
def _days_off() -> HolidayBase:
    """National holidays and joint leave; a year is worked out when a day of it is first asked for."""
    from holidays import GOVERNMENT, PUBLIC, country_holidays  # takes longer than most commands do: when first needed

    return country_holidays("ID", categories=(PUBLIC, GOVERNMENT))
