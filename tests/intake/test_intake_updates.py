"""New data on people on the roll, end to end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from lifecycle.domain.profile import Column
from lifecycle.domain.values import Fact, Nik, Place
from lifecycle.intake import Reading, UpdateRow, read_update
from tests.intake.conftest import CLEAN, COLUMNS, KECAMATAN, KINDS

Write = Callable[..., Path]
Table = Callable[..., list[list[object]]]

STATUSES = {
    "meninggal": "died",
    "meninggaldunia": "died",
    "pindah": "moved_out",
    "baru": "new",
    "tetap": "stays",
}
NEW_DATA = (
    *COLUMNS,
    Column("status", "status", ("KETERANGAN", "STATUS")),
    Column("assigned_until", "date", ("TUGAS SELESAI",)),
)
OTHER = {"NIK": "3302174612850002", "TGL LAHIR": "06-12-1985"}
LEFT = {"KETERANGAN": "Meninggal Dunia"}
SAID: dict[str, Fact | date] = {
    "name": "SITI AMINAH",
    "birth_date": date(1985, 12, 5),
    "sex": "female",
    "address": "RT 02 RW 05",
    "village": "Kaliori",
    "kecamatan": "Kalibagor",
    "contact": "081234567890",
    "job_kind": "tapper",
    "dtks": True,
    "decile": 2,
}


def read(path: Path) -> Reading[UpdateRow]:
    """New data with the columns above."""
    return read_update(path, columns=NEW_DATA, kinds=KINDS, kecamatan=KECAMATAN, statuses=STATUSES)


@pytest.fixture
def data(table: Table) -> Table:
    """A list of new data: the clean row with some cells changed."""
    return lambda *changes: table(*changes, clean={**CLEAN, "KETERANGAN": "", "TUGAS SELESAI": ""})


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_full_row_says_every_field(kind: str, csv_file: Write, xlsx_file: Write, data: Table) -> None:
    """The same from either kind of file; number, NIK and status stand apart, and the total is passed over."""
    rows = [*data({"KETERANGAN": "Tetap"}), ["JUMLAH", "", "1"]]
    path = csv_file(rows) if kind == "csv" else xlsx_file(Data=rows)

    reading = read(path)

    place = Place(sha256(path.read_bytes()).hexdigest(), "CSV" if kind == "csv" else "Data", 2)
    row = UpdateRow(place, "1", Nik("3302174512850001"), "SITI AMINAH", SAID, "stays")
    assert (reading.rows, reading.held) == ((row,), ())
    assert reading.notes == ("Passed over, since NIK and name are empty or it is a total: row 3.",)


def test_blank_never_erases(csv_file: Write, data: Table) -> None:
    """A cell that is blank, or a sign for nothing, is absent; only the NIK is needed."""
    blanks = dict.fromkeys(CLEAN, "") | {"NIK": "3302174512850001", "ALAMAT": "-", "DESIL": "n/a"}
    row = read(csv_file(data(blanks))).rows[0]

    assert (row.number, row.name, row.said, row.status) == (None, None, {}, None)


def test_no_column_but_the_nik_is_needed(csv_file: Write) -> None:
    """Whatever a proposal requires."""
    row = read(csv_file([["NIK", "KETERANGAN"], ["3302174512850001", "meninggal"]])).rows[0]

    assert (row.nik, row.said, row.status) == (Nik("3302174512850001"), {}, "died")


@pytest.mark.parametrize("nik", ["", "33O2174512850001", 3302174512850012])
def test_a_row_without_a_readable_nik_is_held(nik: object, xlsx_file: Write, data: Table) -> None:
    """Also of who has left: nobody else may be taken for them."""
    held = read(xlsx_file(Data=data({"NIK": nik}, {"NIK": nik, **LEFT}))).held

    assert [[issue.column for issue in row.issues] for row in held] == [["NIK"], ["NIK"]]


def test_an_unknown_status_is_held(csv_file: Write, data: Table) -> None:
    """With the known ones in the cure; nothing else of the row counts."""
    issue = read(csv_file(data({"KETERANGAN": "hilang"}))).held[0].issues[0]

    assert (issue.column, issue.what) == ("KETERANGAN", "The text is no status that is known here.")
    assert all(text in issue.cure for text in STATUSES)


@pytest.mark.parametrize("status", ["", "baru", "tetap", "hilang"])
def test_a_fault_holds_the_row_of_who_remains(status: str, csv_file: Write, data: Table) -> None:
    """As in a proposal."""
    reading = read(csv_file(data({"KECAMATAN": "Cilacap", "KETERANGAN": status})))

    assert not reading.rows
    assert reading.held[0].issues[0].column == "KECAMATAN"


def test_a_fault_is_left_out_of_what_is_said_of_who_has_left(csv_file: Write, data: Table) -> None:
    """A mover lives outside the regency; what was wrong is noted."""
    wrong = {"KECAMATAN": "Cilacap", "TGL LAHIR": "1985", "PEKERJAAN": "tukang pijat", "KETERANGAN": "pindah"}
    reading = read(csv_file(data(wrong)))

    said = {field: value for field, value in SAID.items() if field not in ("kecamatan", "birth_date", "job_kind")}
    assert [(row.said, row.status) for row in reading.rows] == [(said, "moved_out")]
    columns = [note.partition(",")[0] for note in reading.notes]
    assert columns == ["Column TGL LAHIR", "Column KECAMATAN", "Column PEKERJAAN"]
    assert all("has left" in note for note in reading.notes)


def test_a_torn_row_is_held_whatever_became_of_the_person(csv_file: Write, data: Table) -> None:
    """Its status may be another's cell."""
    header, row = data(LEFT)

    assert [held.issues[0].column for held in read(csv_file([header, [*row, "x"]])).held] == ["(row)"]


def test_an_unlisted_kind_of_work_needs_the_decree_that_names_it(csv_file: Write, data: Table) -> None:
    """As in a proposal; with the decree its title is said as well."""
    masseur = {"PEKERJAAN": "tukang pijat"}
    reading = read(csv_file(data({**masseur, "SK JENIS PEKERJAAN": "400/12/2025"}, {**masseur, **OTHER})))

    said = reading.rows[0].said
    assert (said["job_kind"], said["job_title"], said["kind_decree"]) == ("other", "tukang pijat", "400/12/2025")
    assert [row.issues[0].column for row in reading.held] == ["PEKERJAAN"]


def test_a_day_is_said_as_on_record(csv_file: Write, data: Table) -> None:
    """A date of birth as a date, another day as the text that facts hold."""
    said = read(csv_file(data({"TUGAS SELESAI": "31-12-2025"}))).rows[0].said

    assert (said["birth_date"], said["assigned_until"]) == (date(1985, 12, 5), "2025-12-31")


def test_the_same_nik_twice_holds_both(csv_file: Write, data: Table) -> None:
    """Also where the two rows tell different things."""
    assert [row.place.row for row in read(csv_file(data({}, OTHER, LEFT))).held] == [2, 4]


def test_doubts_are_noted(csv_file: Write, data: Table) -> None:
    """Of used rows, without the NIK."""
    reading = read(csv_file(data({"TGL LAHIR": "06-12-1985"}, {**OTHER, "NIK": "330217 461285 0002"})))

    assert len(reading.rows) == 2
    assert [note.partition(":")[0] for note in reading.notes] == ["Column TGL LAHIR, row 2", "Column NIK, row 3"]


def test_a_header_of_two_rows_is_read(xlsx_file: Write, data: Table) -> None:
    """ALAMAT above DESA and KECAMATAN, as in other lists."""
    header, row = data(LEFT)
    at = header.index("DESA")
    above = [*header[:at], "", "", *header[at + 2 :]]
    below = [*[""] * at, "DESA", "KECAMATAN"]

    assert read(xlsx_file(Data=[above, below, row])).rows[0].said["kecamatan"] == "Kalibagor"


def test_printing_a_row_shows_no_person(csv_file: Write, data: Table) -> None:
    """Rows end up in logs and tracebacks."""
    text = repr(read(csv_file(data({}, {**OTHER, "DTKS": "?"}))))

    assert "UpdateRow" in text
    assert not any(said in text for said in ("4512850001", "4612850002", "SITI", "RT 02", "0812", "1985"))
