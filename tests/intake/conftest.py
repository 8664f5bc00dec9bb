"""Small lists to read: the columns of a regulation, one clean row, and files made of rows."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from lifecycle.domain.profile import Column, JobKind
from lifecycle.intake import (
    BillRow,
    ProposalRow,
    Reading,
    RegistrationRow,
    read_bill,
    read_proposals,
    read_registrations,
)

Rows = Sequence[Sequence[object]]

COLUMNS = (
    Column("number", "text", ("NO", "NOMOR")),
    Column("nik", "nik", ("NIK", "NO KTP"), required=True),
    Column("name", "name", ("NAMA", "NAMA LENGKAP"), required=True),
    Column("birth_date", "date", ("TGL LAHIR", "TANGGAL LAHIR"), required=True),
    Column("sex", "sex", ("JK", "L/P")),
    Column("address", "text", ("ALAMAT",)),
    Column("village", "village", ("DESA", "DESA/KEL")),
    Column("kecamatan", "kecamatan", ("KECAMATAN", "KEC."), required=True),
    Column("contact", "text", ("NO HP",)),
    Column("job_kind", "job_kind", ("PEKERJAAN",), required=True),
    Column("dtks", "yes_no", ("DTKS",)),
    Column("decile", "number", ("DESIL",)),
    Column("kind_decree", "text", ("SK JENIS PEKERJAAN",)),
)
ANSWERS = (
    Column("number", "text", ("NO",)),
    Column("nik", "nik", ("NIK",), required=True),
    Column("name", "name", ("NAMA",), required=True),
    Column("birth_date", "date", ("TGL LAHIR",)),
    Column("membership_number", "membership_number", ("NO KPJ",)),
    Column("registered_on", "date", ("TGL KEPESERTAAN",)),
    Column("card", "text", ("NO KARTU",)),
    Column("status", "text", ("STATUS",)),
    Column("reason", "text", ("ALASAN TOLAK",)),
)
BILL = (
    Column("number", "text", ("NO",)),
    Column("nik", "nik", ("NIK",)),
    Column("name", "name", ("NAMA",), required=True),
    Column("membership_number", "membership_number", ("NO KPJ",)),
    Column("month", "month", ("BULAN IURAN", "BULAN", "PERIODE")),
    Column("amount", "rupiah", ("IURAN", "JUMLAH IURAN", "TOTAL IURAN")),
)
KINDS = (
    JobKind("tapper", "penderes", "x/p1", "trade", ("x/p2",), labels=("penderes nira",)),
    JobKind("cart", "tukang becak/andong (kusir)", "x/p1", "trade", ("x/p2",), labels=("tukang becak",)),
    JobKind("other", "Pekerja Rentan lainnya", "x/p1", "trade", ("x/p2",), needs_decree=True),
)
KECAMATAN = {name: name for name in ("Banyumas", "Kalibagor", "Baturraden")}

CLEAN: dict[str, object] = {
    "NO": "1",
    "NIK": "3302174512850001",
    "NAMA": "SITI AMINAH",
    "TGL LAHIR": "05-12-1985",
    "JK": "P",
    "ALAMAT": "RT 02 RW 05",
    "DESA": "Kaliori",
    "KECAMATAN": "Kalibagor",
    "NO HP": "081234567890",
    "PEKERJAAN": "Penderes",
    "DTKS": "ya",
    "DESIL": "2",
    "SK JENIS PEKERJAAN": "",
}
ANSWER: dict[str, object] = {
    "NO": "1",
    "NIK": "3302174512850001",
    "NAMA": "SITI AMINAH",
    "NO KPJ": "12345678901",
    "TGL KEPESERTAAN": "01-02-2025",
    "STATUS": "TERDAFTAR",
    "ALASAN TOLAK": "",
}
LINE: dict[str, object] = {
    "NO": "1",
    "NIK": "3302174512850001",
    "NAMA": "SITI AMINAH",
    "NO KPJ": "12345678901",
    "BULAN": "Maret 2025",
    "JUMLAH IURAN": "16.800",
}


@pytest.fixture
def table() -> Callable[..., list[list[object]]]:
    """A header and one row for each argument: the clean row with some cells changed."""

    def make(*changes: dict[str, object], clean: dict[str, object] = CLEAN) -> list[list[object]]:
        return [list(clean), *[list({**clean, **change}.values()) for change in changes]]

    return make


@pytest.fixture
def csv_file(tmp_path: Path) -> Callable[..., Path]:
    """Rows as a delimited text."""

    def write(rows: Rows, delimiter: str = ";") -> Path:
        path = tmp_path / "usulan.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, delimiter=delimiter).writerows(rows)
        return path

    return write


@pytest.fixture
def xlsx_file(tmp_path: Path) -> Callable[..., Path]:
    """Sheets by name as a workbook; text stays text, numbers are numbers, days have a date format."""

    def write(**sheets: Rows) -> Path:
        path = tmp_path / "usulan.xlsx"
        with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as book:
            day = book.add_format({"num_format": "dd/mm/yyyy"})
            for name, rows in sheets.items():
                sheet = book.add_worksheet(name)
                for at, row in enumerate(rows):
                    for column, cell in enumerate(row):
                        sheet.write(at, column, cell, *([day] if isinstance(cell, date) else []))
        return path

    return write


@pytest.fixture
def propose() -> Callable[..., Reading[ProposalRow]]:
    """Reads a list of candidates with the columns above."""

    def read(path: Path, **other: Any) -> Reading[ProposalRow]:
        return read_proposals(path, **{"columns": COLUMNS, "kinds": KINDS, "kecamatan": KECAMATAN, **other})

    return read


@pytest.fixture
def register() -> Callable[..., Reading[RegistrationRow]]:
    """Reads an answer of the carrier with the columns above."""
    return lambda path: read_registrations(path, columns=ANSWERS)


@pytest.fixture
def bill(table: Callable[..., list[list[object]]]) -> Callable[..., list[list[object]]]:
    """The rows of a bill: the clean line with some cells changed."""
    return lambda *changes: table(*changes, clean=LINE)


@pytest.fixture
def billed() -> Callable[..., Reading[BillRow]]:
    """Reads a bill with the columns above."""
    return lambda path: read_bill(path, columns=BILL)
