"""Facts from a data source: each column, each kind of value, and every way a row can be wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lifecycle.domain.profile import Column, Funding, Sheets
from lifecycle.domain.rules import (
    AgeFrom,
    AnyOf,
    BelowMinimumWage,
    ListedInAny,
    NoPublicAid,
    NotRegistered,
    NotRegisteredFor,
    NumberFromThrough,
    ResidentFor,
    ResidentHere,
    Stated,
)
from lifecycle.domain.values import Fact, Nik
from lifecycle.intake import FactRow, Issue, Reading, read_facts
from lifecycle.regulations.loader import load

Read = Callable[..., Reading[FactRow]]
Write = Callable[..., Path]
Rows = list[list[object]]

NAMED: dict[str, Any] = {"id": "r", "from_": date(2025, 1, 6), "cite": ("x/p1",)}
RULES = (
    AgeFrom(**NAMED, from_years=18),
    ResidentHere(**NAMED),
    ResidentFor(**NAMED, years=1),
    ListedInAny(**NAMED, data_sets=("dtks", "p3ke")),
    NotRegistered(**NAMED),
    NotRegisteredFor(**NAMED, programmes=("JKK", "JKM")),
    NoPublicAid(**NAMED, sources=("APBN", "APBD")),
    AnyOf(**NAMED, rules=(Stated(**NAMED, fact="sktm"), BelowMinimumWage(**NAMED))),
)
PROFILE = msgspec.structs.replace(
    load("banyumas-2025-2"),
    rules=RULES,
    priority=(NumberFromThrough(**NAMED, fact="decile", from_number=1, through_number=2),),
    funding=(Funding("DBHCHT", "dana bagi hasil", "APBD", ("x/p2",)),),
    sheets=Sheets((Column("decile", "number", ("DESIL", "DESIL DTSEN")), Column("dtks", "yes_no", ("DTKS",))), ()),
)
CODES = (
    "resident_since, dtks, p3ke, registered, membership, registered_jkk, registered_jkm, public_aid, aid_source, sktm,"
    " income, below_minimum_wage, minimum_wage, decile"
)
TODAY, NOVEMBER = date(2026, 1, 5), date(2025, 11, 1)
CLEAN: dict[str, object] = {
    "NIK": "3302174512850001",
    "FAKTA": "decile",
    "NILAI": "5",
    "PER TANGGAL": "01-11-2025",
    "SUMBER": "DTSEN 2025-11",
}
WAGE: dict[str, object] = {**CLEAN, "NIK": "", "FAKTA": "minimum_wage", "NILAI": "Rp 2.338.410"}


def read(path: Path, **more: Any) -> Reading[FactRow]:
    """A list of facts, entered in January."""
    return read_facts(path, **{"profile": PROFILE, "on": TODAY, "source": None, "today": TODAY, **more})


@pytest.fixture
def facts(table: Callable[..., Rows], csv_file: Write) -> Callable[..., Path]:
    """A file of facts: the clean one with some cells changed."""
    return lambda *changes: csv_file(table(*changes, clean=CLEAN))


def issue(reading: Reading[FactRow]) -> Issue:
    """What is wrong with the only row."""
    assert reading.rows == ()
    ((found,),) = (held.issues for held in reading.held)
    return found


def test_a_row_becomes_a_fact(facts: Write) -> None:
    """Whose it is, which fact, what it says, as of which day and from where."""
    (row,) = read(facts({})).rows
    assert (row.nik, row.fact, row.value) == (Nik("3302174512850001"), "decile", 5)
    assert (row.as_of, row.source, row.place.row) == (NOVEMBER, "DTSEN 2025-11", 2)
    assert "3302174512850001" not in repr(row)
    assert "5)" not in repr(row)


@pytest.mark.parametrize(
    ("fact", "value", "meaning"),
    [
        ("decile", 3, 3),
        ("Desil", "Desil 3", 3),
        ("DESIL DTSEN", "10", 10),
        ("dtks", "ya", True),
        ("DTKS", "-", False),
        ("p3ke", "tidak", False),
        ("registered jkk", "1", True),
        ("registered_jkm", "belum", False),
        ("registered", "terdaftar", True),
        ("public_aid", "✓", True),
        ("sktm", "ada", True),
        ("below_minimum_wage", "ya", True),
        ("income", "Rp 1.500.000,00", 1_500_000),
        ("resident_since", "17-08-2019", "2019-08-17"),
        ("membership", "aktif", "active"),
        ("membership", "ACTIVE", "active"),
        ("Status Kepesertaan", "menunggak", "arrears"),
        ("SUMBER BANTUAN", "apbn", "APBN"),
        ("Penghasilan", "1.500.000", 1_500_000),
        ("membership", "menunggak", "arrears"),
        ("membership", "non-aktif", "ended"),
        ("membership", "berakhir", "ended"),
        ("membership", "Tidak Ada", "none"),
        ("aid_source", "apbn", "APBN"),
        ("aid_source", "DBHCHT", "APBD"),
        ("aid_source", "lainnya", "other"),
        ("aid_source", "tidak ada", "none"),
    ],
)
def test_each_fact_is_read_as_its_own_kind(fact: str, value: object, meaning: Fact, facts: Write) -> None:
    """By its code or by a header of its column; words, numbers, rupiah and days as in other lists."""
    (row,) = read(facts({"FAKTA": fact, "NILAI": value})).rows
    assert row.value == meaning
    assert type(row.value) is type(meaning)


def test_a_workbook_is_read_like_a_text(xlsx_file: Write, table: Callable[..., Rows]) -> None:
    """Numbers, days and ticks as a spreadsheet keeps them."""
    day: dict[str, object] = {"FAKTA": "resident_since", "NILAI": date(2019, 8, 17), "PER TANGGAL": date(2025, 11, 1)}
    told = table({"NILAI": 5}, {"FAKTA": "dtks", "NILAI": True}, {"FAKTA": "sktm", "NILAI": False}, day, clean=CLEAN)
    rows = read(xlsx_file(Data=told)).rows
    assert [row.value for row in rows] == [5, True, False, "2019-08-17"]
    assert {row.as_of for row in rows} == {NOVEMBER}


def test_the_minimum_wage_is_of_the_regency(facts: Write) -> None:
    """Without a NIK, in rupiah a month."""
    (row,) = read(facts(WAGE)).rows
    assert (row.nik, row.fact, row.value) == (None, "minimum_wage", 2_338_410)


def test_a_list_about_the_regency_needs_no_column_of_niks(csv_file: Write) -> None:
    """Nobody is asked to leave a column empty."""
    path = csv_file([["FAKTA", "NILAI"], ["minimum_wage", "2338410"]])
    assert [row.value for row in read(path, source="Keputusan Gubernur").rows] == [2_338_410]


def test_day_and_source_may_be_said_for_the_whole_list(facts: Write) -> None:
    """A row that names its own goes by that."""
    blank: dict[str, object] = {"PER TANGGAL": "", "SUMBER": " "}
    first, second = read(facts({}, {**blank, "FAKTA": "dtks", "NILAI": "ya"}), source="SIKS-NG").rows
    assert (first.as_of, first.source) == (NOVEMBER, "DTSEN 2025-11")
    assert (second.as_of, second.source) == (TODAY, "SIKS-NG")


@pytest.mark.parametrize(
    ("change", "column", "what", "cure"),
    [
        ({"FAKTA": "zodiac"}, "FAKTA", "The text is no fact that the regulation asks for.", CODES),
        ({"FAKTA": "birth_date"}, "FAKTA", "is no fact", CODES),
        ({"FAKTA": ""}, "FAKTA", "The cell is empty.", "Fill it in"),
        ({"NILAI": ""}, "NILAI", "The cell is empty.", "Fill it in"),
        ({"NILAI": " "}, "NILAI", "The cell is empty.", "Fill it in"),
        ({"NILAI": "11"}, "NILAI", "The number lies outside 1 to 10.", "Check it"),
        ({"NILAI": "lima"}, "NILAI", "The text is not a whole number.", "digits only"),
        ({"NILAI": "#N/A"}, "NILAI", "The cell holds an error", "send the row again"),
        ({"FAKTA": "dtks", "NILAI": "mungkin"}, "NILAI", "The word is neither yes nor no.", "ya or tidak"),
        ({"FAKTA": "income", "NILAI": "1.500,50"}, "NILAI", "a fraction of a rupiah", "whole rupiah"),
        ({"FAKTA": "membership", "NILAI": "cuti"}, "NILAI", "The text is no state of a membership.", "menunggak"),
        ({"FAKTA": "aid_source", "NILAI": "CSR"}, "NILAI", "The text is no source of aid", "APBN, APBD, none"),
        ({"FAKTA": "resident_since", "NILAI": "17/8/19"}, "NILAI", "The year has two digits", "four-digit"),
        ({"FAKTA": "resident_since", "NILAI": "43694"}, "NILAI", "stored as the day number", "format the column"),
        ({"PER TANGGAL": "06-01-2026"}, "PER TANGGAL", "The day 2026-01-06 has not come yet.", "Check it"),
        ({"PER TANGGAL": "2025-11"}, "PER TANGGAL", "not known here", "day-month-year"),
        ({"PER TANGGAL": "1/11/25"}, "PER TANGGAL", "two digits", "four-digit"),
        ({"SUMBER": ""}, "SUMBER", "does not say where the fact comes from", "--source"),
        ({"SUMBER": "A" * 501}, "SUMBER", "longer than 500 characters", "Type the cell again"),
        ({"NIK": ""}, "NIK", "decile is a fact about a person, but the row has no NIK.", "Fill it in"),
        ({"NIK": "3302174512850000"}, "NIK", "0000", "again"),
        ({**WAGE, "NIK": CLEAN["NIK"]}, "NIK", "minimum_wage is a fact about the regency", "Leave the NIK"),
        ({**WAGE, "NILAI": "2.486.653,59"}, "NILAI", "a fraction of a rupiah", "whole rupiah"),
    ],
)
def test_a_row_that_is_wrong_is_held_with_its_cure(
    change: dict[str, object], column: str, what: str, cure: str, facts: Write
) -> None:
    """Only what is wrong is told, with the column it stands in."""
    found = issue(read(facts(change)))
    assert found.column == column
    assert what in found.what
    assert cure in found.cure


def test_everything_wrong_with_a_row_is_told_at_once(facts: Write) -> None:
    """It need be mended once only."""
    (held,) = read(facts({"NILAI": "lima", "SUMBER": "", "PER TANGGAL": "06-01-2026"})).held
    assert [found.column for found in held.issues] == ["NILAI", "SUMBER", "PER TANGGAL"]
    assert held.cells["NILAI"] == "lima"


def test_a_list_without_sources_is_held_whole(csv_file: Write) -> None:
    """A fact nobody can trace decides nothing."""
    path = csv_file([["NIK", "FAKTA", "NILAI"], [CLEAN["NIK"], "decile", "5"]])
    assert issue(read(path)).column == "SUMBER"


def test_two_answers_on_one_fact_of_one_day_hold_both_rows(facts: Write) -> None:
    """Each names the other; another day, another fact and another person stand."""
    other: dict[str, object] = {"NIK": "3302174512850002", "NILAI": "6"}
    later: dict[str, object] = {"NILAI": "6", "PER TANGGAL": "02-11-2025"}
    reading = read(facts({}, {"NILAI": "6"}, other, later, {"FAKTA": "dtks", "NILAI": "ya"}))
    assert [held.place.row for held in reading.held] == [2, 3]
    assert [held.issues[0].what[:5] for held in reading.held] == ["Row 3", "Row 2"]
    assert len(reading.rows) == 3


def test_the_same_answer_twice_is_no_fault(facts: Write) -> None:
    """It is one fact, as the register will find."""
    assert len(read(facts({}, {})).rows) == 2


def test_doubts_are_noted(facts: Write) -> None:
    """A comma that was read as one between thousands is told with its row."""
    reading = read(facts({"FAKTA": "income", "NILAI": "850,000"}))
    assert [row.value for row in reading.rows] == [850_000]
    assert reading.notes[0].startswith("Column NILAI, row 2: The amount has a comma")


def test_a_reader_remembers_nothing_of_another_file(facts: Write) -> None:
    """What one list says is no answer to the next."""
    assert read(facts({})).rows
    assert read(facts({"NILAI": "6"})).rows
