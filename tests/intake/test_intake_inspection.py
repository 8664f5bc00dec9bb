"""What a file is, by its content."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lifecycle.intake import Unreadable
from lifecycle.intake.inspection import inspected

OLE2 = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)

REFUSED = {
    "nothing": (b"", "is empty"),
    "spaces": (b" \r\n ", "is empty"),
    "password": (OLE2 + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
    "old Excel": (OLE2 + "Workbook".encode("utf-16-le"), "old Excel file"),
    "web page": (b"\xef\xbb\xbf  <html><table><tr><td>NIK</td></tr></table></html>", "web page or XML"),
    "XML": (b'<?xml version="1.0"?><Workbook/>', "web page or XML"),
    "PDF": (b"%PDF-1.7\n", "is a PDF"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(32)), "not a spreadsheet"),
    "bare zip": (b"PK\x05\x06" + bytes(18), "not an .xlsx workbook"),
}


@pytest.mark.parametrize(("data", "what"), REFUSED.values(), ids=REFUSED)
def test_other_files_are_refused_each_with_its_own_sentence(data: bytes, what: str) -> None:
    """A file that is no .xlsx or .csv by its content is refused, whatever its name says."""
    with pytest.raises(Unreadable, match=what) as refused:
        inspected(data, "usulan.xlsx")

    assert refused.value.where == "usulan.xlsx"
    assert refused.value.cure


def test_a_text_is_taken_for_csv() -> None:
    """What is neither a zip nor refused is read as delimited text."""
    assert inspected(b"NIK;NAMA\n", "usulan.xls") == "csv"


def test_a_text_of_two_byte_characters_is_taken_for_csv() -> None:
    """UTF-16 is full of NULs and still a text."""
    assert inspected("NIK;NAMA\n".encode("utf-16"), "usulan.csv") == "csv"


def test_a_workbook_is_known_whatever_its_name(xlsx_file: Callable[..., Path]) -> None:
    """The extension is not asked."""
    assert inspected(xlsx_file(Data=[["NIK"]]).read_bytes(), "usulan.csv") == "xlsx"


def test_an_unreadable_file_speaks_in_three_lines() -> None:
    """Where, what, and the cure, each on its line."""
    assert str(Unreadable("a.xls", "It is old.", "Save it.")) == "a.xls\n  It is old.\n  Save it."
