"""The one sheet of a file that holds the table, and its data rows; what is passed over is noted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lifecycle.domain.profile import Column
from lifecycle.intake.cells import blank, quoted, shown
from lifecycle.intake.headers import KEYS, LAST_ROW, Header, Labels, is_number_row
from lifecycle.intake.rows import Unreadable
from lifecycle.intake.sheets import Sheet, Workbook

MOST_ROWS = 100_000
_TOTAL = re.compile(r"[\s(]*(?:(?:sub|grand)[\s-]*)?(?:jumlah|total)\b", re.IGNORECASE)
_DIGITS_OF_A_PERSON = 10
_ROWS_NAMED = 20
_SUM = re.compile(r"\W*(?:rp|idr)?\W*\d|#", re.IGNORECASE)


class Table(NamedTuple):
    """A sheet, its header, what a person should know about what was not read, and where its day numbers begin."""

    sheet: Sheet
    header: Header
    notes: list[str]
    date1904: bool


def table_of(book: Workbook, columns: Sequence[Column], labels: Labels, name: str) -> Table:
    """The visible sheet whose header fits best; raises Unreadable where none or several do, or a column is missing."""
    found = [(sheet, labels.find(sheet)) for sheet in book.sheets if not sheet.hidden]
    fitting = [(sheet, header) for sheet, header in found if header is not None]
    if not fitting:
        raise Unreadable(name, f"No header was found in rows 1 to {LAST_ROW} of any visible sheet.", _needed(columns))
    most = max(len(header.fields) for _, header in fitting)
    best = [(sheet, header) for sheet, header in fitting if len(header.fields) == most]
    if len(best) > 1:
        names = ", ".join(f'"{sheet.name}"' for sheet, _ in best)
        raise Unreadable(name, f"Several sheets hold a list: {names}.", "Send one sheet in each file.")
    sheet, header = best[0]
    where = f'{name}, sheet "{sheet.name}"'
    _check_columns(header, columns, where)
    if sheet.cut:
        raise too_many(where)
    notes = [*book.notes, *_unread(book, sheet), *_columns_noted(sheet, header, labels)]
    return Table(sheet, header, notes, book.date1904)


def data_rows(table: Table, sums: Sequence[str] = ()) -> Iterator[tuple[int, list[Any]]]:
    """Number and cells of each row with a NIK or a name, as wide as the header; the others are noted.

    A row with a number in one of the fields ``sums`` is data as well, so that no money is lost with the person.
    """
    sheet, header = table.sheet, table.header
    keys, counted = ([header.fields[key] for key in named if key in header.fields] for named in (KEYS, sums))
    width = len(header.texts)
    start = header.at + header.depth
    start += start < len(sheet.rows) and is_number_row(sheet.rows[start])
    passed: list[int] = []
    for number, row in zip(sheet.numbers[start:], sheet.rows[start:], strict=True):
        if len(row) < width:
            row.extend([""] * (width - len(row)))
        if _is_nik(row[keys[0]]) or _is_data(row, keys, counted):
            yield number, row
        else:
            passed.append(number)
    if passed:
        empty = "NIK, name and amount" if counted else "NIK and name"
        table.notes.append(f"Passed over, since {empty} are empty or it is a total: {rows_said(passed)}.")
    if gaps := _gaps(sheet.numbers[start:]):
        table.notes.append(f"Blank rows between the first and the last row: {gaps}.")


def rows_said(numbers: Sequence[int]) -> str:
    """``row 7`` or ``3 rows (7, 8, 12)``; a long list is cut."""
    if len(numbers) == 1:
        return f"row {numbers[0]}"
    listed = ", ".join(map(str, numbers[:_ROWS_NAMED]))
    return f"{len(numbers):,} rows ({listed}{', …' if len(numbers) > _ROWS_NAMED else ''})"


def too_many(where: str) -> Unreadable:
    """More rows than one file may hold."""
    return Unreadable(where, f"The sheet holds more than {MOST_ROWS:,} rows.", "Split it into files of fewer rows.")


def _is_nik(cell: Any) -> bool:
    return type(cell) is str and len(cell) == 16 and cell.isdecimal()


def _is_data(row: list[Any], keys: list[int], counted: list[int]) -> bool:
    filled = [shown(row[key]) for key in keys if row[key] != "" and not blank(row[key])]
    begins_with = next((shown(cell) for cell in row if not blank(cell)), "")
    if not any(_TOTAL.match(text) for text in (begins_with, *filled)):
        return bool(filled) or any(_is_sum(row[at]) for at in counted)
    return any(sum(map(str.isdigit, text)) >= _DIGITS_OF_A_PERSON for text in filled)


def _is_sum(cell: Any) -> bool:
    """A number, or what was meant for one; the words of a signature below the list are not."""
    return not blank(cell) and (type(cell) is not str or _SUM.match(cell) is not None)


def _gaps(numbers: Sequence[int]) -> int:
    return numbers[-1] - numbers[0] + 1 - len(numbers) if numbers else 0


def _needed(columns: Sequence[Column]) -> str:
    names = ", ".join(column.labels[0] for column in columns if column.required)
    return f"Write one row of headers above the list, with at least these: {names}. Hidden sheets are not read."


def _check_columns(header: Header, columns: Sequence[Column], where: str) -> None:
    if header.twice:
        names = " and ".join(f'"{text}"' for text in header.twice)
        raise Unreadable(where, f"Two columns mean the same: {names}.", "Leave one of them, and send the file again.")
    missing = [column for column in columns if column.required and column.field not in header.fields]
    if missing:
        names = ", ".join(column.labels[0] for column in missing)
        known = "; ".join(" or ".join(column.labels) for column in missing)
        raise Unreadable(where, f"The table has no column {names}.", f"Add it under one of the headers: {known}.")


def _unread(book: Workbook, chosen: Sheet) -> Iterator[str]:
    for sheet in book.sheets:
        if sheet is not chosen:
            hidden = "hidden sheet" if sheet.hidden else "sheet"
            yield f'The {hidden} "{sheet.name}" was not read: {len(sheet.rows):,} rows.'


def _columns_noted(sheet: Sheet, header: Header, labels: Labels) -> Iterator[str]:
    unknown = [quoted(text) for text in header.texts if text and labels.field(text) is None]
    if unknown:
        yield f"Columns not read, since their headers are not known: {', '.join(unknown)}."
    hidden = [quoted(header.texts[at]) for at in sheet.hidden_columns if at < len(header.texts) and header.texts[at]]
    if hidden:
        yield f"Columns hidden in the file: {', '.join(hidden)}; they were treated like the others."
    if sheet.hidden_rows:
        yield f"Rows hidden in the file: {sheet.hidden_rows:,}; they were treated like the others."
