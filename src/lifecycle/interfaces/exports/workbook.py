"""An answer as an Excel workbook: the rows on one sheet, what they are an answer to on another."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from lifecycle.interfaces.exports.delimited import lines, plain
from lifecycle.interfaces.exports.targets import NotExported
from lifecycle.projecting import Answer

About = Mapping[str, str | int | date]

ANSWER, ABOUT = "Jawaban", "Tentang"
_MOST_ROWS, _MOST_SIGNS, _EXACT, _FIRST_YEAR = 1_048_575, 32_767, 10**15, 1900
_WIDTH = 18
_CURE = "Narrow the question, or take --format csv; nothing was written."


def write(path: Path, answer: Answer, about: About) -> None:
    """Write the workbook. Text is written as text, so nothing in it is run as a formula, and days as days.

    A number of more than fifteen digits is written as text: a spreadsheet would round it. Raises NotExported for more
    rows, or more text in one cell, than a sheet can hold.
    """
    import xlsxwriter  # only whoever asks for a workbook needs it

    _require_room(answer)
    with xlsxwriter.Workbook(path, {"constant_memory": True, "in_memory": False}) as book:
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        sheet = book.add_worksheet(ANSWER)
        sheet.freeze_panes(1, 0)
        for row, values in enumerate(lines(answer)):
            for column, value in enumerate(values):
                _put(sheet, row, column, value, day, bold if row == 0 else None)
        if answer:
            sheet.set_column(0, len(answer[0]) - 1, _WIDTH)
            sheet.autofilter(0, 0, len(answer), len(answer[0]) - 1)
        sheet = book.add_worksheet(ABOUT)
        sheet.set_column(0, 1, 2 * _WIDTH)
        for row, (name, value) in enumerate(about.items()):
            sheet.write_string(row, 0, name, bold)
            _put(sheet, row, 1, value, day, None)


def _put(sheet: Any, row: int, column: int, value: Any, day: Any, look: Any) -> None:
    cell = plain(value)
    if cell is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value, look)
    elif type(value) is date and value.year >= _FIRST_YEAR:
        sheet.write_datetime(row, column, value, day)
    elif isinstance(cell, int | float) and abs(cell) < _EXACT:
        sheet.write_number(row, column, cell, look)
    else:
        sheet.write_string(row, column, str(cell), look)


def _require_room(answer: Answer) -> None:
    if len(answer) > _MOST_ROWS:
        raise NotExported(f"A sheet has room for {_MOST_ROWS:,} rows; these are {len(answer):,}.\n  {_CURE}")
    longest = max((len(str(plain(value))) for row in answer for value in row.values()), default=0)
    if longest > _MOST_SIGNS:
        raise NotExported(f"A cell has room for {_MOST_SIGNS:,} signs; one text has {longest:,}.\n  {_CURE}")
