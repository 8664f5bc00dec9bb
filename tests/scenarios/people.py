"""Candidates by name, and the lists they stand on, as an office saves them."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import xlsxwriter

from lifecycle.domain.profile import Profile

BORN = date(1980, 5, 17)
WELFARE = {
    "banyumas-2025-2": {"DTKS": "ya"},
    "serang-2025-59": {"DESIL": "2"},
    "pekalongan-2025-19": {"SIFAT BANTUAN": "rutin", "SKTM": "ya", "PENDUDUK SEJAK": "17-05-1980"},
}
"""What the list says of everybody, where a scenario says nothing else."""
Cells = dict[str, str | float]


@dataclass
class Person:
    """Who somebody is; ``more`` holds cells of columns that are not the same for everybody, by header."""

    name: str
    nik: str
    born: date
    kind: str
    kecamatan: str
    batch: str = ""
    more: dict[str, str] = field(default_factory=dict)

    def cells(self) -> Cells:
        """The row of a proposal, by header."""
        return {
            "NIK": self.nik,
            "NAMA": self.name.upper(),
            "TEMPAT LAHIR": self.kecamatan,
            "TGL LAHIR": f"{self.born:%d-%m-%Y}",
            "ALAMAT": "RT 02 RW 05",
            "DESA": "Kaliori",
            "KECAMATAN": self.kecamatan,
            "NO HP": "081234567890",
            "PEKERJAAN": self.kind,
            **self.more,
        }


def person(name: str, number: int, profile: Profile, kecamatan: str, born: date = BORN, kind: str = "") -> Person:
    """Somebody with a NIK of this regency that agrees with the birth date; the first kind of the list by default."""
    nik = f"{profile.area.replace('.', '')}17{born:%d%m%y}{number:04}"
    return Person(name, nik, born, kind or profile.kinds[0].name, kecamatan, more=dict(WELFARE.get(profile.slug, {})))


def write(path: Path, rows: Sequence[Cells]) -> Path:
    """A list as a file: .xlsx, or the semicolon text an Indonesian spreadsheet saves."""
    header = list(dict.fromkeys(label for row in rows for label in row))
    table: list[list[str | float]] = [[*header], *([row.get(label, "") for label in header] for row in rows)]
    if path.suffix == ".xlsx":
        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet("Data")
            for number, cells in enumerate(table):
                sheet.write_row(number, 0, cells)
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(table)
    return path
