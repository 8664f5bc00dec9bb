"""What a month costs: dated rates of national law, and the reliefs that touch some payers only. Whole rupiah."""

from __future__ import annotations

from datetime import date

import msgspec


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


class Contributions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """National law of contributions. ``due_day``: of the month itself; the other two count months.

    ``lapse_months``: unpaid for more than so many in a row ends the membership; ``full_benefit_months``: fewer months
    of membership bring the funeral benefit only. The carrier decides both; the register shows the facts.
    """

    rates: tuple[Rate, ...] = ()
    reliefs: tuple[Relief, ...] = ()
    due_day: int = 15
    due_cite: tuple[str, ...] = ()
    lapse_months: int = 3
    lapse_cite: tuple[str, ...] = ()
    full_benefit_months: int = 3
    full_benefit_cite: tuple[str, ...] = ()

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
