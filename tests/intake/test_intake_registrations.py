"""The carrier's answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lifecycle.domain.values import Nik
from lifecycle.intake import Reading, RegistrationRow

Register = Callable[[Path], Reading[RegistrationRow]]
Write = Callable[..., Path]
Rows = list[list[object]]

CLEAN: dict[str, object] = {
    "NO": "1",
    "NIK": "3302174512850001",
    "NAMA": "SITI AMINAH",
    "TGL LAHIR": "05-12-1985",
    "NO KPJ": "12345678901",
    "TGL KEPESERTAAN": "01-02-2025",
    "NO KARTU": "K-1",
    "STATUS": "TERDAFTAR",
    "ALASAN TOLAK": "",
}


@pytest.fixture
def answers(table: Callable[..., Rows], csv_file: Write) -> Callable[..., Path]:
    """A file of answers: the clean one with some cells changed."""
    return lambda *changes: csv_file(table(*changes, clean=CLEAN))


def test_an_accepted_row_becomes_values(answers: Callable[..., Path], register: Register) -> None:
    """Number, day and card of the membership."""
    row = register(answers({})).rows[0]

    assert (row.number, row.nik, row.name, row.birth_date) == (
        "1",
        Nik("3302174512850001"),
        "SITI AMINAH",
        date(1985, 12, 5),
    )
    assert (row.membership_number, row.registered_on, row.card) == ("12345678901", date(2025, 2, 1), "K-1")
    assert (row.accepted, row.reason) == (True, None)


@pytest.mark.parametrize("status", ["", "-", "Terdaftar", "AKTIF", "berhasil", "SUKSES", "ok."])
def test_words_for_success_and_silence_are_accepted(
    status: str, answers: Callable[..., Path], register: Register
) -> None:
    """Case does not count."""
    assert register(answers({"STATUS": status})).rows[0].accepted


@pytest.mark.parametrize(("why", "reason"), [("NIK tidak padan", "NIK tidak padan"), ("", "DITOLAK")])
def test_another_status_is_a_rejection_with_its_reason(
    why: str, reason: str, answers: Callable[..., Path], register: Register
) -> None:
    """Where no reason is given, the status stands for it; no membership number is needed."""
    row = register(answers({"STATUS": "DITOLAK", "ALASAN TOLAK": why, "NO KPJ": "", "TGL KEPESERTAAN": ""})).rows[0]

    assert (row.accepted, row.reason) == (False, reason)


@pytest.mark.parametrize("column", ["NO KPJ", "TGL KEPESERTAAN"])
def test_an_accepted_row_without_proof_is_held(column: str, answers: Callable[..., Path], register: Register) -> None:
    """The cure is to ask the carrier."""
    issues = register(answers({column: ""})).held[0].issues

    assert [(issue.column, "Ask the carrier" in issue.cure) for issue in issues] == [(column, True)]


def test_a_file_without_the_column_of_numbers_holds_its_rows(
    csv_file: Write, table: Callable[..., Rows], register: Register
) -> None:
    """The issue names the header that is missed."""
    rows = [row[:4] + row[5:] for row in table({}, clean=CLEAN)]

    assert register(csv_file(rows)).held[0].issues[0].column == "NO KPJ"


def test_a_membership_number_stored_as_a_number_is_held(
    xlsx_file: Write, table: Callable[..., Rows], register: Register
) -> None:
    """As with a NIK, and told once."""
    held = register(xlsx_file(Data=table({"NO KPJ": 12345678901}, clean=CLEAN))).held[0]

    assert [issue.what.split(",")[0] for issue in held.issues] == ["The membership number is stored as a number"]


def test_a_two_digit_year_of_registration_is_held(answers: Callable[..., Path], register: Register) -> None:
    """No NIK can confirm it."""
    assert "two digits" in register(answers({"TGL KEPESERTAAN": "1/2/25"})).held[0].issues[0].what


def test_the_same_nik_twice_holds_both(answers: Callable[..., Path], register: Register) -> None:
    """Also in the carrier's answer."""
    assert [row.place.row for row in register(answers({}, {"NO": "2"})).held] == [2, 3]


def test_doubts_are_noted(answers: Callable[..., Path], register: Register) -> None:
    """A row of answers has no warnings of its own, so they stand among the notes, without the NIK."""
    reading = register(answers({"TGL LAHIR": "06-12-1985"}, {"NIK": "330217 461285 0002", "TGL LAHIR": ""}))

    assert len(reading.rows) == 2
    assert [note.partition(":")[0] for note in reading.notes] == ["Column TGL LAHIR, row 2", "Column NIK, row 3"]
