"""Columns of words: yes and no, sex, kecamatan, kinds of work."""

from __future__ import annotations

import pytest

from lifecycle.domain.profile import JobKind
from lifecycle.intake.cells import Fault
from lifecycle.intake.sheets import Cell, Odd
from lifecycle.intake.words import (
    Unlisted,
    job_kind_reader,
    kecamatan_reader,
    read_sex,
    read_yes_no,
    status_reader,
)

FARMER = JobKind("farmer", "petani", "x", "y", (), labels=("buruh tani",))
NAMES = {"Baturraden": "Baturraden", "Batu Raden": "Baturraden", "Banyumas": "Banyumas"}
STATUSES = {"meninggal": "died", "meninggaldunia": "died", "pindah": "moved_out", "tetap": "stays"}
OTHER = JobKind("other", "lainnya", "x", "y", (), needs_decree=True)


@pytest.mark.parametrize("cell", ["ya", "Y", "YES", "1", 1.0, "x", "✓", "TRUE", True, " Ada. "])
def test_yes(cell: Cell) -> None:
    """The ways of saying yes, a tick among them."""
    assert read_yes_no(cell) is True


@pytest.mark.parametrize("cell", ["tidak", "T", "no", "N", "0", 0.0, "-", "false", False, "Belum"])
def test_no(cell: Cell) -> None:
    """The ways of saying no, a dash among them."""
    assert read_yes_no(cell) is False


@pytest.mark.parametrize("cell", ["mungkin", "2", 2.0, "#N/A", Odd("error", "#N/A"), "3302174512850001"])
def test_another_word_is_held(cell: Cell) -> None:
    """Neither yes nor no; digits are not repeated in the message."""
    fault = read_yes_no(cell)

    assert isinstance(fault, Fault)
    assert "4512850001" not in fault.what


@pytest.mark.parametrize(
    ("cell", "sex"), [("L", "male"), ("laki-laki", "male"), ("P", "female"), ("Perempuan", "female"), ("", None)]
)
def test_sex(cell: str, sex: str | None) -> None:
    """The usual words and letters."""
    assert read_sex(cell) == sex


@pytest.mark.parametrize("cell", ["X", 1.0, True, "#REF!"])
def test_an_unknown_sex_is_held(cell: Cell) -> None:
    """It is not taken from the NIK."""
    assert isinstance(read_sex(cell), Fault)


@pytest.mark.parametrize(
    "cell", ["Baturraden", "BATURRADEN", "Kec. Baturraden", "kecamatan  baturraden", "KEC.Batur raden", "batu raden"]
)
def test_a_kecamatan_is_found_by_its_name(cell: str) -> None:
    """Case, spaces and the word itself do not count; the official name is the answer."""
    assert kecamatan_reader(NAMES)(cell) == "Baturraden"


def test_an_unknown_kecamatan_is_held_with_the_nearest_name() -> None:
    """Near is not the same, so a person decides."""
    fault = kecamatan_reader(NAMES)("Baturradden")

    assert isinstance(fault, Fault)
    assert "Baturraden" in fault.cure


@pytest.mark.parametrize("cell", ["petani", "FARMER", "Buruh  Tani", "buruh-tani"])
def test_a_kind_of_work_is_found_by_code_name_or_label(cell: str) -> None:
    """Case, spaces and punctuation do not count."""
    assert job_kind_reader((FARMER,), None)(cell) == "farmer"


def test_an_unlisted_kind_waits_for_a_decree_where_the_law_knows_one() -> None:
    """The cure names the column for the decree."""
    read = job_kind_reader((FARMER, OTHER), "SK JENIS PEKERJAAN")("tukang pijat")

    assert isinstance(read, Unlisted)
    assert "SK JENIS PEKERJAAN" in read.fault.cure


def test_an_unlisted_kind_is_held_where_the_law_knows_no_decree() -> None:
    """Its own ``other`` is a description, and who fits it is not guessed; the kinds are named."""
    other = JobKind("other", "pekerja rentan lainnya", "x", "y", ())
    read = job_kind_reader((FARMER, other), None)("tukang pijat")

    assert isinstance(read, Fault)
    assert "petani, pekerja rentan lainnya" in read.cure


@pytest.mark.parametrize(
    ("cell", "status"),
    [("Meninggal Dunia", "died"), (" MENINGGAL. ", "died"), ("pindah", "moved_out"), ("Tetap", "stays"), ("-", None)],
)
def test_a_status_is_found_by_the_words_the_office_uses(cell: str, status: str | None) -> None:
    """Case, spaces and punctuation do not count; saying nothing is no status."""
    assert status_reader(STATUSES)(cell) == status


@pytest.mark.parametrize("cell", ["hilang", 1.0, True, "?", "#N/A", "3302174512850001"])
def test_an_unknown_status_is_held(cell: Cell) -> None:
    """What became of a person is not guessed; the cure lists what may be written."""
    fault = status_reader(STATUSES)(cell)

    assert isinstance(fault, Fault)
    assert "4512850001" not in fault.what
    assert cell == "#N/A" or "meninggal, meninggaldunia, pindah, tetap" in fault.cure
