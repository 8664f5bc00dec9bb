"""What a month costs: dated rates, and the reliefs that touch some kinds of work, some months and some budgets."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from lifecycle.domain.rates import Contributions, Rate, Relief, next_month

MONTHS = [date(year, month, 1) for year in (2024, 2025, 2026) for month in range(1, 13)]
OLD = Rate(from_=date(2024, 3, 1), until=date(2025, 7, 1), jkk=9_001, jkm=6_001, cite=("old",))
NEW = Rate(from_=date(2025, 7, 1), jkk=10_000, jkm=6_801, cite=("new",))
FOR_DRIVERS = Relief(
    id="drivers",
    from_=date(2025, 6, 1),
    until=date(2025, 9, 1),
    percent=50,
    not_for_budgets=("APBD", "APBN"),
    only_kinds=("driver",),
    cite=("a",),
)
FOR_OTHERS = Relief(
    id="others",
    from_=date(2025, 8, 1),
    until=date(2026, 1, 1),
    percent=25,
    not_for_budgets=("APBD",),
    except_kinds=("driver",),
    cite=("b",),
)
LAW = Contributions(rates=(OLD, NEW), reliefs=(FOR_DRIVERS, FOR_OTHERS))
BUDGETS, KINDS = ("APBD", "APBN", "other", ""), ("driver", "trader")


@pytest.mark.parametrize(
    ("month", "rate"),
    [
        (date(2024, 2, 1), None),
        (date(2024, 3, 1), OLD),
        (date(2025, 6, 1), OLD),
        (date(2025, 7, 1), NEW),
        (date(2099, 12, 1), NEW),
    ],
)
def test_a_rate_holds_from_its_first_month_until_the_next(month: date, rate: Rate | None) -> None:
    """Half-open; before the first rate there is none, and the last one stays."""
    assert LAW.rate(month) is rate


@pytest.mark.parametrize(("budget", "kind"), list(product(BUDGETS, KINDS)))
def test_a_relief_is_for_its_months_kinds_and_budgets(budget: str, kind: str) -> None:
    """Every month of three years, every budget and both kinds: relieved exactly where all three fit."""
    driver, free = kind == "driver", budget in ("other", "")
    drivers = [month for month in MONTHS if FOR_DRIVERS.applies(month, budget, kind)]
    others = [month for month in MONTHS if FOR_OTHERS.applies(month, budget, kind)]
    assert drivers == (MONTHS[17:20] if driver and free else [])
    assert others == (MONTHS[19:24] if not driver and budget != "APBD" else [])


@pytest.mark.parametrize(
    ("month", "budget", "kind", "amount"),
    [
        (date(2024, 2, 1), "other", "driver", None),
        (date(2024, 3, 1), "other", "driver", 15_002),
        (date(2025, 6, 1), "other", "driver", 7_500),
        (date(2025, 6, 1), "APBD", "driver", 15_002),
        (date(2025, 7, 1), "other", "driver", 8_400),
        (date(2025, 7, 1), "other", "trader", 16_801),
        (date(2025, 8, 1), "other", "trader", 4_200),
        (date(2025, 8, 1), "APBN", "trader", 4_200),
        (date(2025, 8, 1), "APBD", "trader", 16_801),
        (date(2026, 1, 1), "other", "trader", 16_801),
    ],
)
def test_a_relieved_month_costs_a_share_of_each_programme(
    month: date, budget: str, kind: str, amount: int | None
) -> None:
    """The share is taken of JKK and of JKM, in whole rupiah, and what is below a rupiah is dropped."""
    assert LAW.amount(month, budget, kind) == amount


def test_a_relief_without_kinds_is_for_everybody() -> None:
    """Neither named nor excepted: only month and budget count."""
    everybody = Relief(
        id="x", from_=date(2025, 1, 1), until=date(2025, 2, 1), percent=0, not_for_budgets=(), cite=("x",)
    )
    assert [everybody.applies(date(2025, 1, 1), "APBD", kind) for kind in KINDS] == [True, True]
    assert Contributions(rates=(OLD,), reliefs=(everybody,)).amount(date(2025, 1, 1), "APBD", "driver") == 0


def test_without_rates_no_month_has_a_price() -> None:
    """Nothing is borrowed and nothing is zero: what is not known is None."""
    assert [Contributions().amount(month, "APBD", "driver") for month in MONTHS] == [None] * len(MONTHS)


def test_the_month_after() -> None:
    """Month by month through a new year, and from any day of a month."""
    assert [next_month(month) for month in MONTHS[:-1]] == MONTHS[1:]
    assert next_month(date(2025, 12, 31)) == date(2026, 1, 1)
