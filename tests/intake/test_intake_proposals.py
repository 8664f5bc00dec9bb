"""Lists of candidates, end to end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from lifecycle.domain.profile import JobKind
from lifecycle.domain.values import Nik, Personal, Place
from lifecycle.intake import ProposalRow, Reading, Unreadable, digest

Propose = Callable[..., Reading[ProposalRow]]
Write = Callable[..., Path]
Table = Callable[..., list[list[object]]]

PERSONAL = Personal(
    nik="3302174512850001",
    name="SITI AMINAH",
    birth_date=date(1985, 12, 5),
    sex="female",
    address="RT 02 RW 05",
    contact="081234567890",
)
OTHER = {"NIK": "3302174612850002", "TGL LAHIR": "06-12-1985"}


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_clean_row_becomes_values(
    kind: str, csv_file: Write, xlsx_file: Write, table: Table, propose: Propose
) -> None:
    """The same from either kind of file, each value with the place it came from."""
    path = csv_file(table({})) if kind == "csv" else xlsx_file(Data=table({}))

    reading = propose(path)

    file = sha256(path.read_bytes()).hexdigest()
    place = Place(file, "CSV" if kind == "csv" else "Data", 2)
    facts: dict[str, Any] = {"dtks": True, "decile": 2}
    row = ProposalRow(place, "1", Nik(PERSONAL.nik), PERSONAL, "tapper", "Kalibagor", "Kaliori", facts, None, ())
    assert reading == Reading(file, path.name, place.sheet, (row,), (), ())


def test_a_date_cell_is_read_from_a_workbook(xlsx_file: Write, table: Table, propose: Propose) -> None:
    """As the day it shows."""
    reading = propose(xlsx_file(Data=table({"TGL LAHIR": date(1985, 12, 5)})))

    assert reading.rows[0].personal.birth_date == date(1985, 12, 5)


def test_blank_facts_are_absent(csv_file: Write, table: Table, propose: Propose) -> None:
    """Saying nothing is not saying no."""
    assert propose(csv_file(table({"DTKS": "", "DESIL": "n/a"}))).rows[0].facts == {}


def test_a_held_row_shows_what_was_written(csv_file: Write, table: Table, propose: Propose) -> None:
    """Cells by header as written, and every issue of the row at once."""
    held = propose(csv_file(table({"NIK": "33O2174512850001", "TGL LAHIR": "", "DTKS": "mungkin"}))).held[0]

    assert (held.place.row, held.number, held.name, held.village) == (2, "1", "SITI AMINAH", "Kaliori")
    assert held.cells["NIK"] == "33O2174512850001"
    assert [issue.column for issue in held.issues] == ["NIK", "DTKS", "TGL LAHIR"]


@pytest.mark.parametrize("column", ["NIK", "NAMA", "TGL LAHIR", "KECAMATAN", "PEKERJAAN"])
def test_a_blank_in_a_required_column_is_held(column: str, csv_file: Write, table: Table, propose: Propose) -> None:
    """The issue names the column."""
    held = propose(csv_file(table({column: " - "}))).held

    assert [(issue.column, issue.what) for issue in held[0].issues] == [(column, "The cell is empty.")]


@pytest.mark.parametrize(
    ("change", "column"), [({"TGL LAHIR": "06-12-1985"}, "TGL LAHIR"), ({"JK": "L"}, "JK"), ({"NO HP": "0 8"}, None)]
)
def test_disagreement_with_the_nik_is_a_warning(
    change: dict[str, object], column: str | None, csv_file: Write, table: Table, propose: Propose
) -> None:
    """A NIK stays for life, even when its date was wrong."""
    reading = propose(csv_file(table(change)))

    assert [issue.column for issue in reading.rows[0].warnings] == ([column] if column else [])
    assert not reading.notes


def test_a_two_digit_year_counts_where_the_nik_agrees(csv_file: Write, table: Table, propose: Propose) -> None:
    """And is held where it does not."""
    reading = propose(csv_file(table({"TGL LAHIR": "5/12/85"}, {**OTHER, "TGL LAHIR": "5/12/85"})))

    assert reading.rows[0].personal.birth_date == date(1985, 12, 5)
    assert [(row.place.row, row.issues[0].column) for row in reading.held] == [(3, "TGL LAHIR")]


def test_the_same_nik_twice_holds_both(csv_file: Write, table: Table, propose: Propose) -> None:
    """Each names the other's row, also where the other is held for a reason of its own."""
    reading = propose(csv_file(table({}, OTHER, {"KECAMATAN": "Purbalingga"}, {"NIK": "'3302174512850001"})))

    assert [row.place.row for row in reading.rows] == [3]
    repeats = [(row.place.row, row.issues[-1].what) for row in reading.held]
    assert repeats == [
        (2, "The same NIK stands in row 4, 5 as well."),
        (4, "The same NIK stands in row 2, 5 as well."),
        (5, "The same NIK stands in row 2, 4 as well."),
    ]


def test_an_unlisted_kind_of_work_needs_the_decree_that_names_it(
    csv_file: Write, table: Table, propose: Propose
) -> None:
    """With the decree in its cell it is ``other``; without, it is held."""
    masseur = {"PEKERJAAN": "tukang pijat"}
    reading = propose(csv_file(table({**masseur, "SK JENIS PEKERJAAN": "400/12/2025"}, {**masseur, **OTHER})))

    assert [(row.job_kind, row.kind_decree) for row in reading.rows] == [("other", "400/12/2025")]
    assert [row.issues[0].column for row in reading.held] == ["PEKERJAAN"]


def test_an_unlisted_kind_is_never_guessed(csv_file: Write, table: Table, propose: Propose) -> None:
    """A decree in the cell changes nothing where the regulation knows no such decree."""
    kinds = (JobKind("other", "pekerja lainnya", "x", "y", ()),)
    rows = table({"PEKERJAAN": "tukang pijat", "SK JENIS PEKERJAAN": "400/12/2025"})

    assert "pekerja lainnya" in propose(csv_file(rows), kinds=kinds).held[0].issues[0].cure


def test_every_row_ends_in_rows_or_held(csv_file: Write, table: Table, propose: Propose) -> None:
    """In the order of the file."""
    reading = propose(csv_file(table(*({"NIK": f"33021745128500{n:02}", "DTKS": "?" * (n % 2)} for n in range(1, 21)))))

    assert [row.place.row for row in reading.held] == list(range(2, 22, 2))
    assert [row.place.row for row in reading.rows] == list(range(3, 22, 2))


def test_printing_a_row_shows_no_person(csv_file: Write, table: Table, propose: Propose) -> None:
    """Rows end up in logs and tracebacks."""
    text = repr(propose(csv_file(table({}, {**OTHER, "DTKS": "?"}))))

    assert "ProposalRow" in text
    assert "HeldRow" in text
    assert not any(said in text for said in ("4512850001", "4612850002", "SITI", "RT 02", "0812", "1985"))


def test_the_digest_is_of_the_bytes(tmp_path: Path) -> None:
    """The same file has the same digest under any name."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"NIK")

    assert digest(path) == sha256(b"NIK").hexdigest()


def test_a_file_that_is_not_there_is_unreadable(tmp_path: Path) -> None:
    """As is a folder."""
    for path in (tmp_path, tmp_path / "a.csv"):
        with pytest.raises(Unreadable, match="no such file"):
            digest(path)
