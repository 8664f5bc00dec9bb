"""Names, free text, telephone numbers, whole numbers, membership numbers."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.intake.cells import Doubtful, Fault, quoted
from lifecycle.intake.sheets import Cell, Odd
from lifecycle.intake.texts import read_contact, read_membership, read_name, read_number, read_text

NO_NAMES: dict[str, tuple[Cell, str]] = {
    "too long": ("A" * 101, "longer than 100"),
    "control": ("SITI\x07", "control character"),
    "line break": ("SITI\nAMINAH", "control character"),
    "turned": ("SITI\u202eHANIMA", "direction of writing"),
    "TRUE": ("TRUE", "TRUE or FALSE"),
    "truth": (True, "TRUE or FALSE"),
    "number": (3302174512850001.0, "a number"),
    "digits": ("3302174512850001", "a number"),
    "date": (date(1985, 12, 5), "a date"),
    "error": ("#N/A", "error"),
    "error cell": (Odd("error", "#NAME?"), "error"),
    "formula": (Odd("formula", ""), "never calculated"),
}


@pytest.mark.parametrize("name", ["A", "SITI AMINAH", "Tb. H. Ma'mun, S.Pd", "René", "ᮞᮥᮔ᮪ᮓ", "A" * 100, "Nullah"])
def test_a_name_is_kept_as_written(name: str) -> None:
    """One to a hundred characters, of any script."""
    assert read_name(name) == name


@pytest.mark.parametrize("cell", ["  SITI\u00a0", "\tSITI\n"])
def test_outer_spaces_are_no_part_of_a_name(cell: str) -> None:
    """Of whatever kind they are."""
    assert read_name(cell) == "SITI"


@pytest.mark.parametrize(("cell", "what"), NO_NAMES.values(), ids=NO_NAMES)
def test_what_is_no_name_is_held(cell: Cell, what: str) -> None:
    """Each with a sentence of its own."""
    fault = read_name(cell)

    assert isinstance(fault, Fault)
    assert what in fault.what


@pytest.mark.parametrize("cell", ["-", "n/a", "null", "\u00a0", " – "])
def test_signs_for_nothing_are_no_name(cell: str) -> None:
    """They count as empty."""
    assert read_name(cell) is None


def test_characters_that_show_nothing_are_left_out_with_a_warning() -> None:
    """They would keep two equal names apart."""
    assert isinstance(read := read_name("SITI\u200b AMINAH"), Doubtful)
    assert read.value == "SITI AMINAH"


@pytest.mark.parametrize(
    ("cell", "text"),
    [("RT 02\nRW 05", "RT 02 RW 05"), (12.0, "12"), (1.5, "1.5"), ("'+62812", "+62812"), ("'Aisyah", "'Aisyah")],
)
def test_text_is_one_line(cell: Cell, text: str) -> None:
    """A number as it is shown; without the apostrophe that guards a sign or a digit."""
    assert read_text(cell) == text


def test_a_text_turned_into_a_date_is_doubted() -> None:
    """RT/RW 02/05 becomes the second of May."""
    assert isinstance(read_text(date(2025, 5, 2)), Doubtful)


@pytest.mark.parametrize("cell", [3302174512850001.0, 1e300, float("inf"), "A" * 501, "#REF!", "a\u202eb"])
def test_text_that_lost_something_is_held(cell: Cell) -> None:
    """Rounded, endless, an error, or not what it shows."""
    assert isinstance(read_text(cell), Fault)


def test_a_telephone_number_gets_its_first_zero_back() -> None:
    """With a warning; only where it is plain that it was there."""
    assert read_contact("081234567890") == "081234567890"
    assert isinstance(mobile := read_contact(81234567890.0), Doubtful)
    assert isinstance(other := read_contact(2812345.0), Doubtful)
    assert (mobile.value, other.value) == ("081234567890", "2812345")


@pytest.mark.parametrize("cell", ["2", 2.0, "2,0", "2.0", "Desil 2", "'2"])
def test_a_whole_number_is_read_in_its_usual_forms(cell: Cell) -> None:
    """Also with the label of its column before it."""
    assert read_number(cell, "decile", ("DESIL",)) == 2


@pytest.mark.parametrize("cell", ["0", 11.0, "dua", "2,5", -1.0, True, "#N/A", date(2025, 1, 1), float("nan")])
def test_a_decile_outside_one_to_ten_is_held(cell: Cell) -> None:
    """As is what is no whole number."""
    assert isinstance(read_number(cell, "decile"), Fault)


@pytest.mark.parametrize("cell", ["12345678", "'12345678901", "123 456 789-01", "1" * 20])
def test_a_membership_number_is_digits(cell: str) -> None:
    """Eight to twenty, without what separates them."""
    read = read_membership(cell)

    assert isinstance(read, str)
    assert read.isdecimal()


@pytest.mark.parametrize("cell", ["1234567", "1" * 21, "1234567A", 12345678901.0, True, "#N/A"])
def test_another_membership_number_is_held(cell: Cell) -> None:
    """A number cell too, as with a NIK."""
    assert isinstance(read_membership(cell), Fault)


def test_a_message_never_repeats_many_digits() -> None:
    """They could be a NIK in the wrong column."""
    assert quoted("33 02 17 451285 0001") == "(a text with many digits)"
    assert quoted("a" * 50) == f'"{"a" * 40}…"'
