"""The lists of billing letters: they read back to the rupiah, with exactly the faults that were put into them."""

from datetime import date
from pathlib import Path
from random import Random

import pytest

from lifecycle.domain.profile import Profile
from lifecycle.intake import BillRow, Reading, read_bill
from lifecycle.interfaces.demo.bill_lines import relieved
from lifecycle.interfaces.demo.bill_sheets import BillLine, bill_sheet
from lifecycle.interfaces.demo.dirt import as_number
from lifecycle.regulations.loader import load

MONTH = date(2025, 3, 1)
NIKS = ("3302170512850001", "3302174512850002", "3302170101900003")
SEEDS = range(24)
"""Enough for every style of amount with every style of month."""


@pytest.fixture(params=["banyumas-2025-2", "serang-2025-59"])
def profile(request: pytest.FixtureRequest) -> Profile:
    """Each of the two regulations in turn."""
    return load(request.param)


@pytest.fixture(params=["iuran.xlsx", "iuran.csv"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A workbook, and a text file."""
    return tmp_path / str(request.param)


def lines() -> list[BillLine]:
    """Three people, one of them for two months."""
    months = (*((nik, MONTH) for nik in NIKS), (NIKS[0], date(2025, 2, 1)))
    return [BillLine(nik, "SUTARNO", f"2500000000{at}", month, 16_800) for at, (nik, month) in enumerate(months)]


def read(path: Path, written: list[BillLine], profile: Profile, seed: int = 1) -> Reading[BillRow]:
    """Write the list and read it as the office does."""
    bill_sheet(path, written, profile, title="Rincian", random=Random(seed))
    return read_bill(path, columns=profile.sheets.bill)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_list_reads_back_in_every_style(profile: Profile, path: Path, seed: int) -> None:
    """Whatever the style of amounts and months, every line says who, which month and how much."""
    reading = read(path, lines(), profile, seed)

    assert not reading.held
    assert [(row.nik and row.nik.digits, row.membership_number, row.month, row.amount) for row in reading.rows] == [
        (line.nik, line.number, line.month, line.amount) for line in lines()
    ]


def test_nothing_is_noted_but_the_total_and_the_line_above_it(profile: Profile, path: Path) -> None:
    """The letterhead is found to be one, and the total is no line."""
    notes = read(path, lines(), profile).notes

    assert all("total" in note or "Blank rows" in note for note in notes)
    assert any("it is a total: row 9." in note for note in notes)


def test_a_number_without_its_last_digits_is_still_money(profile: Profile, path: Path) -> None:
    """The line counts, the person on it is nobody, and the office is told to ask."""
    written = lines()
    written[1] = BillLine(as_number(NIKS[1]), "SUTARNI", "25000000001", MONTH, 16_800)
    reading = read(path, written, profile)

    assert [row.nik is None for row in reading.rows] == [False, True, False, False]
    assert sum(row.amount for row in reading.rows) == 4 * 16_800
    assert any("The line counts without it" in note for note in reading.notes)


def test_the_same_seed_writes_the_same_bytes(profile: Profile, path: Path) -> None:
    """Neither clock nor chance of its own enters a file."""
    written = []
    for _ in range(2):
        read(path, lines(), profile, seed=5)
        written.append(path.read_bytes())

    assert written[0] == written[1]


def test_the_total_stands_below_the_amounts(profile: Profile, tmp_path: Path) -> None:
    """Under the column of the amounts, in their style, as the last line."""
    path = tmp_path / "iuran.csv"
    bill_sheet(path, lines(), profile, title="Rincian", random=Random(1))
    *_, last, total = path.read_text(encoding="utf-8-sig").splitlines()

    assert total.split(";")[0] == "JUMLAH"
    assert len(total.split(";")) == len(last.split(";"))
    assert int("".join(filter(str.isdigit, total.split(";")[-1].removesuffix(",00")))) == 4 * 16_800


def test_a_relief_in_the_wrong_place_halves_every_so_manieth_amount() -> None:
    """The first line of each stretch, and no other."""
    assert [line.amount for line in relieved(lines(), 3)] == [8_400, 16_800, 16_800, 8_400]
