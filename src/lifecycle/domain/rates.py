"""What a month costs: dated rates of national law, and the reliefs that touch some payers only. Whole rupiah."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

import msgspec

_A_DAY = timedelta(days=1)
_FRIDAY = 4
_DAYS_OFF = (
    date(2026, 2, 16),
    date(2026, 2, 17),
    date(2026, 5, 15),
    date(2026, 8, 17),
    date(2027, 3, 15),
    date(2027, 5, 17),
    date(2027, 5, 18),
    date(2027, 5, 19),
    date(2027, 5, 20),
)
"""Those of ``national.toml``, where they are cited: read models know the domain only."""


class Rate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """The contribution of one month by programme, from the first month until the month before ``until``."""

    from_: date
    jkk: int
    jkm: int
    cite: tuple[str, ...]
    until: date | None = None

    def holds_on(self, month: date) -> bool:
        """Half-open."""
        return self.from_ <= month and (self.until is None or month < self.until)


class Relief(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """A share of the rate for some months, unless a budget pays that is not relieved.

    ``percent`` of the rate remains. ``only_kinds`` are the job kinds it is for, ``except_kinds`` those it is not.
    """

    id: str
    from_: date
    until: date
    percent: int
    not_for_budgets: tuple[str, ...]
    cite: tuple[str, ...]
    only_kinds: tuple[str, ...] = ()
    except_kinds: tuple[str, ...] = ()

    def applies(self, month: date, budget: str, job_kind: str) -> bool:
        """Whether a month of a person of this kind, paid from this budget, is relieved."""
        if not self.from_ <= month < self.until or budget in self.not_for_budgets:
            return False
        return job_kind not in self.except_kinds and (not self.only_kinds or job_kind in self.only_kinds)


class NationalProgramme(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A programme that independent workers have, or may have beside the others (``optional``)."""

    code: Literal["JKK", "JKM", "JHT"]
    cite: tuple[str, ...]
    optional: bool = False


class Contributions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """National law of contributions. ``due_day``: of the month itself; ``lapse`` and ``full_benefit`` count months.

    ``days_off``: the holidays from Monday to Friday that move a due day. ``lapse_months``: unpaid for more than so many
    in a row ends the membership; ``full_benefit_months``: fewer months of membership bring the funeral benefit only.
    The carrier decides both; the register shows the facts.
    """

    programmes: tuple[NationalProgramme, ...] = ()
    rates: tuple[Rate, ...] = ()
    reliefs: tuple[Relief, ...] = ()
    due_day: int = 15
    due_cite: tuple[str, ...] = ()
    due_moves_cite: tuple[str, ...] = ()
    days_off: tuple[date, ...] = _DAYS_OFF
    days_off_cite: tuple[str, ...] = ()
    lapse_months: int = 3
    lapse_cite: tuple[str, ...] = ()
    full_benefit_months: int = 3
    full_benefit_cite: tuple[str, ...] = ()

    def due_on(self, month: date) -> date:
        """The day on which a month is due: its due day, or the next working day. Saturday and Sunday are none."""
        day = month.replace(day=self.due_day)
        while day.weekday() > _FRIDAY or day in self.days_off:
            day += _A_DAY
        return day

    def rate(self, month: date) -> Rate | None:
        """The rate of a month, or None where none is known."""
        return next((rate for rate in self.rates if rate.holds_on(month)), None)

    def relieved(self, month: date) -> bool:
        """Whether it matters in this month who pays and for what kind of work."""
        return any(relief.from_ <= month < relief.until for relief in self.reliefs)

    def amount(self, month: date, budget: str, job_kind: str) -> int | None:
        """What one month costs, or None where no rate is known."""
        rate = self.rate(month)
        if rate is None:
            return None
        for relief in self.reliefs:
            if relief.applies(month, budget, job_kind):
                return rate.jkk * relief.percent // 100 + rate.jkm * relief.percent // 100
        return rate.jkk + rate.jkm


def next_month(month: date) -> date:
    """The first day of the month after."""
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)
