"""Files that are no list: each has a message of its own, and nothing of it comes in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from tests.interfaces.command import log, run
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import EVERYBODY, REGISTER, by, receive, typed

OLE2 = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
TYPES = b'<Types><Override ContentType="application/vnd.x.spreadsheetml.sheet.main+xml"/></Types>'
PASSWORD = OLE2 + "EncryptedPackage".encode("utf-16-le")


def workbook(path: Path, *rows: list[str]) -> Path:
    """A workbook of these rows."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Data")
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    return path


def bomb(path: Path) -> Path:
    """A workbook with a part that unpacks to a thousand times its size."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr("xl/workbook.xml", b"<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"<a>" + bytes(6_000_000))
    return path


def holding(content: bytes) -> Callable[[Path], Path]:
    """A file of these bytes."""

    def write(path: Path) -> Path:
        path.write_bytes(content)
        return path

    return write


FILES: dict[str, tuple[str, Callable[[Path], Path], str, int]] = {
    "PDF": ("a.xlsx", holding(b"%PDF-1.7\n%abc\n"), "a.xlsx This is a PDF, not a spreadsheet. Ask its maker", 1),
    "web page": (
        "a.xlsx",
        holding(b"<html><table><tr><td>NIK</td></tr></table></html>"),
        "save it as .xlsx, and send",
        1,
    ),
    "old Excel": ("a.xls", holding(OLE2 + "Workbook".encode("utf-16-le")), "old Excel file (.xls)", 1),
    "password": ("a.xlsx", holding(PASSWORD), "Remove the password (File, Info, Protect Workbook)", 1),
    "zip bomb": ("a.xlsx", bomb, "(a zip bomb). Copy the rows into a new workbook", 1),
    "torn zip": ("a.xlsx", holding(b"PK\x03\x04" + bytes(40)), "Open it in a spreadsheet program, save it", 1),
    "empty": ("a.csv", holding(b""), "The file is empty. Check that it was saved and sent whole", 1),
    "empty workbook": ("a.xlsx", workbook, "Write one row of headers above the list", 1),
    "no NIK": ("a.xlsx", lambda path: workbook(path, ["NO", "NAMA"], ["1", "Sutarno"]), "has no column NIK", 1),
    "picture": ("a.csv", holding(b"\x89PNG\r\n\x1a\n" + bytes(range(32))), "not a spreadsheet", 1),
    "missing": ("a.xlsx", lambda path: path, "does not exist", 2),
    "folder": ("", lambda path: path, "is a directory", 2),
}


@pytest.mark.parametrize("carries", ["proposal", "registration"])
@pytest.mark.parametrize(("name", "make", "says", "code"), FILES.values(), ids=FILES)
def test_what_is_no_list_is_told_and_stays_outside(
    data: Path, tmp_path: Path, name: str, make: Callable[[Path], Path], says: str, code: int, carries: str
) -> None:
    """Whatever its name says, and whatever it is said to carry."""
    before, file = log(data, REGISTER), make(tmp_path / name)
    words = ("--as", carries, "--batch", "b-3", *by("ani", "2025-05-01"))
    result = run("receive", REGISTER, file, *words, data=data)
    require_told(result, code)
    assert says in result.said
    assert log(data, REGISTER) == before


def test_a_name_with_brackets_is_shown_as_it_is(data: Path, tmp_path: Path) -> None:
    """What stands in brackets is no style of the terminal."""
    sheet = typed(tmp_path / "usulan [final].csv", (EVERYBODY[-1], {"NIK": "33"}))
    result = run(*receive(sheet, "b-3", "2025-05-01"), data=data)
    assert (result.code, result.err) == (1, "")
    assert "Still to be mended: 1 row of usulan [final].csv" in result.said


def test_columns_that_were_not_read_are_named(data: Path, tmp_path: Path) -> None:
    """Of any sheet; a typing error in a header must not pass unseen."""
    answer = workbook(
        tmp_path / "bpjs.xlsx", ["NIK", "NAMA", "STATUS", "WARNA [x]"], ["33", "Sutarno", "GAGAL", "merah"]
    )
    result = run("receive", REGISTER, answer, "--as", "registration", *by("eka", "2025-05-01"), data=data)
    assert 'Columns not read, since their headers are not known: "WARNA [x]".' in result.said


def test_held_rows_are_counted_whoever_held_them(data: Path, tmp_path: Path) -> None:
    """Unreadable rows and rows that no case can take are one number, and their exit code is 1."""
    answer = workbook(
        tmp_path / "bpjs.xlsx",
        ["NIK", "NAMA", "NO KPJ", "TGL KEPESERTAAN", "STATUS"],
        ["33", "Sutarno", "25000000001", "10-03-2025", "TERDAFTAR"],
        [EVERYBODY[-1].nik, "Poniyem", "25000000002", "10-03-2025", "TERDAFTAR"],
    )
    result = run("receive", REGISTER, answer, "--as", "registration", *by("eka", "2025-05-01"), data=data)
    assert result.code == 1
    assert "2 rows held Still to be mended: 2 rows of bpjs.xlsx See why, and the cure: lifecycle ask" in result.said
