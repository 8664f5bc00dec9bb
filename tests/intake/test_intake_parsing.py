"""The child process: what comes back from it, and that its end is not ours."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter

from lifecycle.intake import Unreadable
from lifecycle.intake.parsing import parse
from lifecycle.intake.sheets import Odd, Sheet, Workbook, pack, unpack


def test_text_and_number_are_told_apart(xlsx_file: Callable[..., Path]) -> None:
    """The same digits come back as text or as number, as they were stored; a day as a day."""
    path = xlsx_file(Data=[["3302174512850001", 3302174512850001, True, "", date(1985, 12, 5)]])

    book = parse(path.read_bytes(), path.name)

    assert book.sheets[0].rows == [["3302174512850001", 3302174512850001.0, True, "", date(1985, 12, 5)]]
    assert [type(cell) for cell in book.sheets[0].rows[0][:3]] == [str, float, bool]


def test_rows_keep_the_numbers_a_person_sees(xlsx_file: Callable[..., Path]) -> None:
    """Blank rows are left out, but counted."""
    path = xlsx_file(Data=[[], ["", "a"], [], ["b"]])

    sheet = parse(path.read_bytes(), path.name).sheets[0]

    assert (sheet.numbers, sheet.rows) == ([2, 4], [["", "a"], ["b", ""]])


def test_what_the_parser_takes_for_empty_is_told(tmp_path: Path) -> None:
    """Errors, uncalculated formulas, times, and what is hidden."""
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Data")
        sheet.write_formula("A1", "=NA()", value="#N/A")
        sheet.write_formula("B1", "=1+1", value="")
        sheet.write_formula("C1", "=1+1", value=2)
        sheet.write_datetime("D1", datetime(1900, 1, 1, 12), book.add_format({"num_format": "hh:mm"}))  # noqa: DTZ001
        sheet.set_column("C:D", None, None, {"hidden": True})
        sheet.set_row(0, None, None, {"hidden": True})
        book.add_worksheet("Lama").hide()

    data, old = parse(path.read_bytes(), path.name).sheets

    assert data.rows[0][:3] == [Odd("error", "#N/A"), Odd("formula", "(not calculated)"), 2.0]
    assert (data.hidden_columns, data.hidden_rows, old.hidden) == ([2, 3], 1, True)


def test_day_numbers_from_1904_are_honoured(tmp_path: Path) -> None:
    """A date cell is the same day in both epochs, and the epoch is told for the numbers."""
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": True}) as book:
        form = book.add_format({"num_format": "dd/mm/yyyy"})
        book.add_worksheet().write_datetime("A1", date(1985, 12, 5), form)

    read = parse(path.read_bytes(), path.name)

    assert read.date1904
    assert read.sheets[0].rows == [[date(1985, 12, 5)]]


@pytest.mark.parametrize(
    "crash", ["import os; os.abort()", "raise SystemExit(1)", "print('half')", "raise MemoryError"]
)
def test_a_child_that_dies_is_an_unreadable_file(crash: str) -> None:
    """Whatever ends the child, the register gets a message and goes on."""
    with pytest.raises(Unreadable, match="crashes its reader"):
        parse(b"PK", "usulan.xlsx", command=(sys.executable, "-c", crash))


def test_a_child_that_hangs_is_ended() -> None:
    """The clock of the parent holds on every system."""
    with pytest.raises(Unreadable, match=r"within 0\.5 seconds"):
        parse(b"PK", "usulan.xlsx", command=(sys.executable, "-c", "import time; time.sleep(60)"), seconds=0.5)


def test_a_workbook_that_eats_memory_takes_only_the_child(tmp_path: Path) -> None:
    """Two cells at opposite corners make the parser ask for more memory than there is."""
    path = tmp_path / "far.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write("A1", 1)
        sheet.write("XFD1048576", 1)

    with pytest.raises(Unreadable, match="more memory"):
        parse(path.read_bytes(), path.name)


def test_a_workbook_of_too_many_cells_is_refused() -> None:
    """The child gives it up, so that its answer does not hurt the parent in turn."""
    with pytest.raises(Unreadable, match="more cells than a list"):
        parse(b"PK", "usulan.xlsx", command=(sys.executable, "-c", "raise SystemExit(4)"))


def test_a_damaged_workbook_is_told_from_a_crash() -> None:
    """The child says so itself when the parts do not fit together."""
    with pytest.raises(Unreadable, match="damaged"):
        parse(b"PK\x05\x06" + bytes(18), "usulan.xlsx")


def test_the_bytes_between_the_processes_are_fixed() -> None:
    """Golden bytes of the format, and back again."""
    book = Workbook([Sheet("D", [1], [["a", 1.0, date(1985, 12, 5), time(12), Odd("error", "#N/A")]])])

    data = pack(book)

    assert data == (
        b"\x83\xa6sheets\x91\x88\xa4name\xa1D\xa7numbers\x91\x01\xa4rows\x91\x95\xa1a\xcb?\xf0\x00\x00\x00\x00\x00\x00"
        b"\xc7\n\x011985-12-05\xc7\r\x02time\x0012:00:00\xc7\n\x02error\x00#N/A\xa6hidden\xc2\xaehidden_columns\x90"
        b"\xabhidden_rows\x00\xa3cut\xc2\xa6ragged\xc2\xa8date1904\xc2\xa5notes\x90"
    )
    assert unpack(data).sheets[0].rows == [["a", 1.0, date(1985, 12, 5), Odd("time", "12:00:00"), Odd("error", "#N/A")]]
