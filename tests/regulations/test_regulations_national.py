"""National law, the same for every regency: what a month costs around every bound, and where it says so."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import msgspec
import pytest

from lifecycle.domain.rates import Contributions, Rate, Relief, next_month
from lifecycle.regulations.loader import load, national, slugs
from tests.regulations.test_regulations_files import cited

LAW = re.compile(r"((pp|permenaker|perdir-bpjstk)-\d+|skb-3-menteri)-\d{4}(/[a-z0-9-]+)*")
MONTHS = ("2015-06", "2015-07", "2025-12", "2026-01", "2026-03", "2026-04", "2026-12", "2027-01", "2027-03", "2027-04")
AMOUNTS = """
                      2015-06 2015-07 2025-12 2026-01 2026-03 2026-04 2026-12 2027-01 2027-03 2027-04
APBD   driver         -       16800   16800   16800   16800   16800   16800   16800   16800   16800
APBD   farm_labourer  -       16800   16800   16800   16800   16800   16800   16800   16800   16800
DBHCHT driver         -       16800   16800   16800   16800   16800   16800   16800   16800   16800
DBHCHT farm_labourer  -       16800   16800   16800   16800   16800   16800   16800   16800   16800
OTHER  driver         -       16800   16800   8400    8400    8400    8400    8400    8400    16800
OTHER  farm_labourer  -       16800   16800   16800   16800   8400    8400    16800   16800   16800
"""


def cells() -> list[tuple[str, str, str, str]]:
    """(source of funds, kind of work, month, amount) for every cell."""
    head, *lines = AMOUNTS.strip("\n").splitlines()
    rows = [line.split() for line in lines]
    return [
        (row[0], row[1], month, amount) for row in rows for month, amount in zip(head.split(), row[2:], strict=True)
    ]


@pytest.mark.parametrize(("source", "kind", "month", "amount"), cells())
def test_a_month_costs_what_the_table_says(source: str, kind: str, month: str, amount: str) -> None:
    """The month before and the first month of every rate and relief, by source of funds and kind of work."""
    profile = load("banyumas-2025-2")
    found = profile.source(source)
    assert found is not None
    assert profile.kind(kind) is not None
    due = profile.contributions.amount(date.fromisoformat(f"{month}-01"), found.budget, kind)
    assert str(due or "-") == amount


def test_the_table_of_amounts_has_every_bound() -> None:
    """The first month of each rate and relief, the month it ends, and the month before each are columns."""
    law = national()
    parts: list[Rate | Relief] = [*law.rates, *law.reliefs]
    bounds = {each for part in parts for each in (part.from_, part.until) if each}
    columns = [date.fromisoformat(f"{month}-01") for month in MONTHS]
    assert list(dict.fromkeys(month for _, _, month, _ in cells())) == list(MONTHS)
    assert bounds <= {after for before, after in pairwise(columns) if next_month(before) == after}


def test_the_rate_is_ten_thousand_and_six_thousand_eight_hundred() -> None:
    """JKK one percent of the lowest bracket, JKM flat: 16,800 a month since July 2015."""
    (rate,) = national().rates
    assert (rate.jkk, rate.jkm, rate.from_, rate.until) == (10_000, 6_800, date(2015, 7, 1), None)


def test_a_month_of_village_funds_is_relieved() -> None:
    """PP 50/2025 leaves out what APBN and APBD pay; a village budget is neither (Serang 27 b)."""
    serang = load("serang-2025-59")
    village = serang.source("APBDES")
    assert village is not None
    assert serang.contributions.amount(date(2026, 4, 1), village.budget, "fisher") == 8_400


def test_due_days_lapse_and_benefit_are_those_of_national_law() -> None:
    """Due on the 15th of the month itself; more than three months unpaid lapse; fewer than three bring less."""
    law = national()
    assert (law.due_day, law.due_cite) == (15, ("pp-44-2015",))
    assert (law.lapse_months, law.lapse_cite) == (3, ("perdir-bpjstk-22-2022",))
    assert (law.full_benefit_months, law.full_benefit_cite) == (3, ("permenaker-1-2025",))


@pytest.mark.parametrize(
    ("month", "due"),
    [
        ("2025-01", "2025-01-15"),
        ("2025-02", "2025-02-17"),  # a Saturday
        ("2025-06", "2025-06-16"),  # a Sunday
        ("2026-02", "2026-02-18"),  # a Sunday, joint leave, Tahun Baru Imlek
        ("2026-05", "2026-05-18"),  # joint leave on Friday, weekend
        ("2026-08", "2026-08-18"),  # a Saturday, Sunday, Hari Kemerdekaan
        ("2027-03", "2027-03-16"),  # joint leave
        ("2027-05", "2027-05-21"),  # a Saturday, Sunday, Idul Adha and Waisak with joint leave
        ("2028-01", "2028-01-17"),  # a Saturday, in a year without a decree
    ],
)
def test_a_due_day_that_is_no_working_day_moves_to_the_next(month: str, due: str) -> None:
    """From whichever day of the month it is asked."""
    first = date.fromisoformat(f"{month}-01")
    asked = (first, first.replace(day=16), first.replace(day=28))
    assert {national().due_on(day) for day in asked} == {date.fromisoformat(due)}


def test_read_models_take_for_granted_what_national_law_says() -> None:
    """They know the domain only, so what it has by default is what the file says."""
    law, granted = national(), Contributions()
    assert (granted.due_day, granted.days_off) == (law.due_day, law.days_off)
    assert (granted.lapse_months, granted.full_benefit_months) == (law.lapse_months, law.full_benefit_months)


def test_the_programmes_are_jkk_and_jkm_and_jht_for_those_who_want_it() -> None:
    """Each is cited, and a rate is known for those that everybody has."""
    programmes = {programme.code: programme for programme in national().programmes}
    assert [code for code, programme in programmes.items() if not programme.optional] == ["JKK", "JKM"]
    assert [code for code, programme in programmes.items() if programme.optional] == ["JHT"]
    assert all(programme.cite for programme in programmes.values())


def test_every_provision_of_national_law_is_well_formed() -> None:
    """Kind of paper, number and year, perhaps a part of it; these laws and no others."""
    ids = {text for _, text in cited(msgspec.to_builtins(national()))}
    assert all(LAW.fullmatch(text) for text in ids)
    assert {text.split("/")[0] for text in ids} == {
        "pp-44-2015",
        "pp-46-2015",
        "pp-49-2023",
        "pp-50-2025",
        "perdir-bpjstk-22-2022",
        "permenaker-1-2025",
        "skb-3-menteri-2026",
        "skb-3-menteri-2027",
    }


@pytest.mark.parametrize("slug", slugs())
def test_every_regulation_has_the_same_national_law(slug: str) -> None:
    """It is included, not copied, and is no regulation of its own."""
    assert load(slug).contributions is national()
    assert "national" not in slugs()


def test_a_relief_is_for_kinds_or_for_the_others() -> None:
    """Drivers are relieved longer; no kind has both reliefs in one month, and each regency has some of the kinds."""
    transport, other = national().reliefs
    assert transport.only_kinds == other.except_kinds
    assert (transport.except_kinds, other.only_kinds) == ((), ())
    for slug in slugs():
        assert any(kind.code in transport.only_kinds for kind in load(slug).kinds)
