"""Lists as files: an .xlsx workbook, or the semicolon CSV that an Indonesian spreadsheet saves.

The same lines and the same seed give the same bytes: the workbook carries a fixed day of creation.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from random import Random

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lifecycle.domain.profile import Profile
from lifecycle.intake.collector import collector_paused
from lifecycle.interfaces.demo.dirt import NOT_AVAILABLE, Cell
from lifecycle.interfaces.demo.layout import Line, Part, RegistrationLine, proposal_lines, registration_lines
from lifecycle.interfaces.demo.people import Person

__all__ = ["RegistrationLine", "proposal_csv", "proposal_sheet", "registration_sheet", "write_csv", "write_workbook"]

_CREATED = datetime(2025, 1, 6)  # noqa: DTZ001 - a workbook knows no zone
_FIRST_WIDTH, _WIDTH = 6, 19
_FORMATS: dict[Part, dict[str, object]] = {
    "title": {"bold": True, "align": "center", "font_size": 12},
    "header": {"bold": True, "align": "center", "valign": "vcenter", "text_wrap": True, "border": 1},
    "group": {"bold": True, "border": 1},
    "data": {"border": 1, "num_format": "@"},
    "bare": {},
}
_NUMBER = {"border": 1, "num_format": "0"}
_DATE = {"border": 1, "num_format": "dd/mm/yyyy"}


def proposal_sheet(
    path: Path,
    people: Sequence[Person],
    profile: Profile,
    *,
    title: str,
    random: Random,
    dirt: float = 1.0,
    mended: bool = False,
) -> None:
    """Write candidates as an office does; ``dirt`` scales every flaw (0: clean), ``mended`` is the corrected list."""
    lines = proposal_lines(people, profile, title=title, random=random, dirt=dirt, mended=mended)
    write_workbook(path, "Usulan", lines)


def proposal_csv(
    path: Path, people: Sequence[Person], profile: Profile, *, title: str, random: Random, dirt: float = 1.0
) -> None:
    """The same list, flaws and all, as semicolon CSV."""
    lines = [cells for _part, cells in proposal_lines(people, profile, title=title, random=random, dirt=dirt)]
    write_csv(path, lines)


def write_csv(path: Path, lines: Sequence[list[Cell]]) -> None:
    """Cells as a spreadsheet set to Indonesian saves them."""
    width = max(map(len, lines))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerows([*map(_as_shown, cells), *[""] * (width - len(cells))] for cells in lines)


def registration_sheet(
    path: Path, lines: Sequence[RegistrationLine], *, title: str, random: Random, dirt: float = 1.0
) -> None:
    """Write the carrier's answer to a list."""
    write_workbook(path, "Data", registration_lines(lines, title=title, random=random, dirt=dirt))


def write_workbook(path: Path, name: str, lines: Iterable[Line]) -> None:
    """One sheet, its title lines merged over the width of the table."""
    ready = list(lines)
    last_column = max(len(cells) for _part, cells in ready) - 1
    with collector_paused(), xlsxwriter.Workbook(path, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": _CREATED})
        sheet = workbook.add_worksheet(name)
        formats = {part: workbook.add_format(look) for part, look in _FORMATS.items()}
        number, day = workbook.add_format(_NUMBER), workbook.add_format(_DATE)
        sheet.set_column(0, last_column, _WIDTH)
        sheet.set_column(0, 0, _FIRST_WIDTH)
        for row, (part, cells) in enumerate(ready):
            if part == "title":
                sheet.merge_range(row, 0, row, last_column, cells[0], formats[part])
            else:
                _write(sheet, row, cells, formats[part], number, day)


def _write(sheet: Worksheet, row: int, cells: list[Cell], text: Format, number: Format, day: Format) -> None:
    for column, cell in enumerate(cells):
        if not isinstance(cell, str):
            if isinstance(cell, date):
                sheet.write_datetime(row, column, cell, day)
            else:
                sheet.write_number(row, column, cell, number)
        elif cell == NOT_AVAILABLE:
            sheet.write_formula(row, column, "=NA()", text, cell)
        elif cell:
            sheet.write_string(row, column, cell, text)
        else:
            sheet.write_blank(row, column, None, text)


def _as_shown(cell: Cell) -> str:
    """A cell as a spreadsheet set to Indonesian saves it: what it shows, not what it holds."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, float):
        return f"{cell:.5E}".replace(".", ",")
    return str(cell)
