"""The process that parses a workbook: bytes on standard input, :func:`lifecycle.intake.sheets.pack` on standard output.

A hostile workbook can make the parser abort, or eat all memory; here it takes only this process with it. Where the
``resource`` module exists (POSIX) memory is limited to 1 GiB and processor time to 60 seconds. On Windows neither limit
exists: only the clock of the parent process holds there.

Exit status: 0 parsed, 3 the workbook is damaged, 4 it holds more than a list does, anything else a crash. Imports only
what it needs, to start fast.
"""

from __future__ import annotations

import gc
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from io import BytesIO
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError, CalamineWorkbook, SheetMetadata, SheetTypeEnum, SheetVisibleEnum

from lifecycle.intake.markup import Scan, parts
from lifecycle.intake.sheets import ROWS_KEPT, Sheet, Workbook, pack

DAMAGED, TOO_LARGE = 3, 4
_LARGEST = 64 << 20  # a list of 100,000 rows and 18 columns takes 16 MB; more would hurt the parent in turn
_MEMORY = 1 << 30
_SECONDS = 60


def main() -> int:
    """Parse what is on standard input."""
    gc.disable()  # nothing here outlives the answer, and the collector would look at every row
    _confine()
    data = sys.stdin.buffer.read()
    try:
        book = parsed(data)
    except (CalamineError, ExpatError, BadZipFile, KeyError, ValueError):
        return DAMAGED
    packed = pack(book)
    if len(packed) > _LARGEST:
        return TOO_LARGE
    sys.stdout.buffer.write(packed)
    return 0


def parsed(data: bytes) -> Workbook:
    """The worksheets of an .xlsx; raises one of the parsers' own errors where it is damaged."""
    archive = ZipFile(BytesIO(data))
    members, date1904 = parts(archive)
    book = CalamineWorkbook.from_filelike(BytesIO(data))
    known = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    with ThreadPoolExecutor(1) as aside:  # the parser lets go of the interpreter, so both get on at once
        scans = [aside.submit(lambda part: Scan(archive.read(part)), members[sheet.name]) for sheet in known]
        return Workbook([_sheet(book, sheet, scan) for sheet, scan in zip(known, scans, strict=True)], date1904)


def _sheet(book: CalamineWorkbook, known: SheetMetadata, scanning: Future[Scan]) -> Sheet:
    grid = book.get_sheet_by_name(known.name).to_python(skip_empty_area=False)
    scan = scanning.result()
    for (row, column), odd in scan.odd.items():
        grid.extend([] for _ in range(row + 1 - len(grid)))
        grid[row].extend([""] * (column + 1 - len(grid[row])))
        grid[row][column] = odd  # type: ignore[call-overload]  # the parser's list, widened by one kind of cell
    # ``any`` settles most rows at their first cell, but a row of zeros is filled as well
    filled = [(number, row) for number, row in enumerate(grid, 1) if any(row) or row.count("") < len(row)]
    kept = filled[:ROWS_KEPT]
    return Sheet(
        name=known.name,
        numbers=[number for number, _ in kept],
        rows=[row for _, row in kept],
        hidden=known.visible != SheetVisibleEnum.Visible,
        hidden_columns=scan.hidden_columns,
        hidden_rows=scan.hidden_rows,
        cut=len(filled) > ROWS_KEPT,
    )


def _confine() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    for what, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, _SECONDS)):
        hard = resource.getrlimit(what)[1]
        try:
            resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
        except (ValueError, OSError):  # a system that has the limit but refuses it; the clock of the parent holds
            continue


if __name__ == "__main__":
    sys.exit(main())
