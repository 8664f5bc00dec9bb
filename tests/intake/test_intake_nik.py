"""The NIK column: every kind of damage is held with its own sentence; nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lifecycle.domain.values import Nik
from lifecycle.intake import ProposalRow, Reading
from lifecycle.intake.cells import Doubtful, Fault
from lifecycle.intake.nik import read_nik
from lifecycle.intake.sheets import Cell, Odd

CLEAN = "3302174512850001"

DAMAGED: dict[str, tuple[Cell, str]] = {
    "number": (3302174512850001.0, "stored as a number, so its last digit cannot be trusted"),
    "whole number": (3302174512850012, "stored as a number"),
    "number, then text": (f"{CLEAN}.0", "stored as a number"),
    "truth": (True, "TRUE or FALSE"),
    "exponent with a comma": ("3,30217E+15", "exponent"),
    "exponent with a dot": ("3.30217e15", "exponent"),
    "O for 0": ("33O2174512850001", "letter where a digit belongs"),
    "l for 1": ("330217451285000l", "letter where a digit belongs"),
    "15 digits": (CLEAN[:15], "15 digits"),
    "17 digits": (f"{CLEAN}1", "17 digits"),
    "serial 0000": ("3302174512850000", "0000"),
    "zero first": (f"0{CLEAN[1:]}", "begins with 0"),
    "day 0": ("3302170012850001", "no day"),
    "day 32": ("3302173212850001", "no day"),
    "day 40": ("3302174012850001", "no day"),
    "day 72": ("3302177212850001", "no day"),
    "month 13": ("3302170513850001", "no day"),
    "31 April": ("3302173104850001", "no day"),
    "29 February 1985": ("3302172902850001", "no day"),
    "words": ("belum ada", "not digits"),
    "two apostrophes": (f"''{CLEAN}", "not digits"),
    "error": ("#N/A", "error"),
    "error cell": (Odd("error", "#REF!"), "error"),
    "formula": (Odd("formula", ""), "never calculated"),
}
MENDED = {
    "spaces": "330217 451285 0001",
    "dots": "33.02.17.451285.0001",
    "dashes": "330217-451285–0001",
    "no-break spaces": "330217\u00a04512850001",
    "zero-width": f"\ufeff{CLEAN[:6]}\u200b{CLEAN[6:]}\u200e",
    "full width": "３３０２１７４５１２８５０００１",
    "arabic digits": "٣٣٠٢١٧٤٥١٢٨٥٠٠٠١",
    "outer spaces": f" {CLEAN} ",
}


@pytest.mark.parametrize(("cell", "what"), DAMAGED.values(), ids=DAMAGED)
def test_damage_is_held_with_its_own_sentence(cell: Cell, what: str) -> None:
    """What is wrong and the cure, without the NIK."""
    fault = read_nik(cell)

    assert isinstance(fault, Fault)
    assert what in fault.what
    assert fault.cure
    assert CLEAN[6:] not in fault.what + fault.cure


@pytest.mark.parametrize("cell", MENDED.values(), ids=MENDED)
def test_what_only_separates_digits_is_taken_out_with_a_warning(cell: str) -> None:
    """The sixteen digits are all there, but a person should look."""
    read = read_nik(cell)

    assert isinstance(read, Doubtful)
    assert read.value == Nik(CLEAN)


@pytest.mark.parametrize("cell", [CLEAN, f"'{CLEAN}", "3302172902840001", "3302176902000001"])
def test_sixteen_digits_are_taken_as_they_are(cell: str) -> None:
    """Also after the one apostrophe that keeps them text, and on 29 February of a leap year."""
    assert read_nik(cell) == Nik(cell.removeprefix("'"))


@pytest.mark.parametrize("cell", ["", "  ", "-", "n/a", "NULL"])
def test_signs_for_nothing_are_blank(cell: str) -> None:
    """Blank is not damage; whether the column may be blank is another question."""
    assert read_nik(cell) is None


def test_a_number_in_a_workbook_is_held_however_whole_it_looks(
    xlsx_file: Callable[..., Path],
    table: Callable[..., list[list[object]]],
    propose: Callable[[Path], Reading[ProposalRow]],
) -> None:
    """The same digits as text pass, and as a number are held."""
    reading = propose(xlsx_file(Data=table({"NIK": 3302174512850012}, {"NIK": "3302174512850013"})))

    assert [row.place.row for row in reading.rows] == [3]
    assert [(row.place.row, row.issues[0].column) for row in reading.held] == [(2, "NIK")]
    assert reading.held[0].cells["NIK"] == "3302174512850012"
