"""Answers as workbooks, read again by what reads the sheets of offices."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from lifecycle.interfaces.exports import workbook
from lifecycle.interfaces.exports.targets import NotExported

ROW: dict[str, Any] = {
    "name": "=HYPERLINK(1)",
    "on": date(2025, 3, 3),
    "long_ago": date(1899, 12, 31),
    "basis": ["a/p1", "b/p2"],
    "late": True,
    "rupiah": -16_800,
    "recorded_at": 1_739_149_214_000_001,
    "none": None,
}


def test_an_answer_as_a_workbook(tmp_path: Path) -> None:
    """Text stays text, days are days, and what a spreadsheet would round is text."""
    workbook.write(tmp_path / "a.xlsx", [ROW], {"register": "banyumas", "on": date(2025, 3, 4), "known position": 57})
    book = CalamineWorkbook.from_path(tmp_path / "a.xlsx")
    head, row = book.get_sheet_by_name("Jawaban").to_python()
    assert head == list(ROW)
    assert row[:4] == ["=HYPERLINK(1)", date(2025, 3, 3), "1899-12-31", "a/p1; b/p2"]
    assert row[4:] == [True, -16_800, "1739149214000001", ""]
    about = book.get_sheet_by_name("Tentang").to_python()
    assert about == [["register", "banyumas"], ["on", date(2025, 3, 4)], ["known position", 57]]


def test_an_answer_without_rows_says_what_it_is_of(tmp_path: Path) -> None:
    """The first sheet is empty, the second is not."""
    workbook.write(tmp_path / "a.xlsx", [], {"rows": 0})
    book = CalamineWorkbook.from_path(tmp_path / "a.xlsx")
    assert book.get_sheet_by_name("Jawaban").to_python() == []
    assert book.get_sheet_by_name("Tentang").to_python() == [["rows", 0]]


def test_a_sheet_that_has_no_room_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For the rows, or for the longest text; nothing is cut off, and nothing written."""
    with pytest.raises(NotExported, match=r"32,767 signs; one text has 32,768.\n  Narrow the question"):
        workbook.write(tmp_path / "a.xlsx", [{"a": "x" * 32_768}], {})
    monkeypatch.setattr(workbook, "_MOST_ROWS", 1)
    with pytest.raises(NotExported, match=r"room for 1 rows; these are 2.\n  Narrow the question"):
        workbook.write(tmp_path / "a.xlsx", [ROW, ROW], {})
    assert not (tmp_path / "a.xlsx").exists()
