"""Amounts of money as carriers and spreadsheets write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.intake.cells import Doubtful, Fault
from lifecycle.intake.rupiah import read_rupiah
from lifecycle.intake.sheets import Cell, Odd

AMOUNTS = st.integers(0, 999_999_999)
HELD: dict[str, tuple[Cell, str]] = {
    "half a rupiah": (16800.5, "fraction"),
    "a thousandth": (16.8, "fraction"),
    "fraction after thousands": ("16.800,50", "fraction"),
    "fraction after a comma": ("16800,5", "fraction"),
    "fraction after a point": ("16800.50", "fraction"),
    "two digits after a comma": ("16,80", "fraction"),
    "three digits that are no thousands": ("16800,505", "fraction"),
    "negative number": (-16800.0, "below zero"),
    "negative text": ("-16.800", "below zero"),
    "minus before the sign": ("-Rp 16.800", "below zero"),
    "minus after the sign": ("Rp −16.800", "below zero"),
    "in brackets": ("(16.800)", "below zero"),
    "more than anyone owes": (1_000_000_000.0, "more than 999,999,999"),
    "a membership number": ("12345678901", "more than 999,999,999"),
    "endless": (float("inf"), "more than 999,999,999"),
    "no number": (float("nan"), "not a sum"),
    "words": ("enam belas ribu", "not a sum"),
    "letter for digit": ("16.8OO", "not a sum"),
    "the sign alone": ("Rp", "not a sum"),
    "English with cents": ("16,800.00", "not a sum"),
    "two commas": ("1,016,800", "not a sum"),
    "comma and dash": ("16,800,-", "not a sum"),
    "torn thousands": ("16.80.000", "not a sum"),
    "zero first": ("016800", "not a sum"),
    "exponent": ("1,68E+04", "not a sum"),
    "many digits": ("1" * 10_000, "not a sum"),
    "date": (date(2025, 3, 1), "a date, or TRUE or FALSE"),
    "truth": (True, "a date, or TRUE or FALSE"),
    "error": ("#VALUE!", "error"),
    "error cell": (Odd("error", "#REF!"), "error"),
    "formula": (Odd("formula", ""), "never calculated"),
}


def dotted(amount: int) -> str:
    """Dots between thousands."""
    return f"{amount:,}".replace(",", ".")


@pytest.mark.parametrize(
    "cell",
    [
        16800,
        16800.0,
        16800.000000000004,
        16799.999999999996,
        "16800",
        "16.800",
        "16.800,00",
        "16800,0",
        "16800.00",
        "Rp 16.800",
        "Rp16.800,-",
        "rp. 16.800,--",
        "IDR 16.800",
        " Rp\u00a016.800 ",
        "'16800",
        "１６．８００",
    ],
)
def test_an_amount_is_read_in_every_usual_form(cell: Cell) -> None:
    """Dots stand between thousands; what a formula adds below a millionth of a rupiah is no fraction."""
    assert read_rupiah(cell) == 16800


@given(
    amount=AMOUNTS, before=st.sampled_from(["", "Rp", "Rp ", "Rp. ", "IDR "]), after=st.sampled_from(["", ",00", ",-"])
)
def test_any_amount_reads_back(amount: int, before: str, after: str) -> None:
    """In each style, and as the number a workbook stores."""
    assert read_rupiah(f"{before}{dotted(amount)}{after}") == amount
    assert read_rupiah(f"{before}{amount}{after}") == amount
    assert read_rupiah(float(amount)) == amount


@given(amount=AMOUNTS, cents=st.integers(1, 99))
def test_a_fraction_of_a_rupiah_is_never_rounded(amount: int, cents: int) -> None:
    """However it is written."""
    for cell in (f"{dotted(amount)},{cents:02}", f"{amount},{cents:02}", f"{amount}.{cents:02}", amount + cents / 100):
        assert isinstance(read_rupiah(cell), Fault)


@pytest.mark.parametrize("cell", ["16,800", "Rp 16,800"])
def test_a_comma_before_three_digits_is_doubted(cell: str) -> None:
    """It is most likely one between thousands, as in English."""
    assert isinstance(read := read_rupiah(cell), Doubtful)
    assert read.value == 16800


@pytest.mark.parametrize(("cell", "what"), HELD.values(), ids=HELD)
def test_what_is_no_whole_amount_is_held(cell: Cell, what: str) -> None:
    """Each with what is wrong and the cure."""
    fault = read_rupiah(cell)

    assert isinstance(fault, Fault)
    assert what in fault.what
    assert fault.cure


@pytest.mark.parametrize("cell", ["", " ", "-", "n/a"])
def test_signs_for_nothing_are_no_amount(cell: str) -> None:
    """Nothing said is not zero."""
    assert read_rupiah(cell) is None
