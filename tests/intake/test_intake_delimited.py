"""Delimited texts: encodings, delimiters, and damage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from lifecycle.intake import ProposalRow, Reading, Unreadable
from lifecycle.intake.delimited import parse_text
from lifecycle.intake.sheets import Sheet, Workbook

LIST = "NIK;NAMA\n3302174512850001;SITI\n"


def fit(rows: Sequence[Sequence[str]]) -> int:
    """Two headers are known."""
    return max((len({"NIK", "NAMA"}.intersection(row)) for row in rows), default=0)


def parsed(text: str | bytes) -> tuple[Workbook, Sheet]:
    """The workbook and its one sheet."""
    book = parse_text(text if isinstance(text, bytes) else text.encode(), "usulan.csv", fit)
    return book, book.sheets[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_known(encoding: str) -> None:
    """A mark of UTF-8 or UTF-16 is honoured, and is no part of the first header."""
    assert parsed(LIST.encode(encoding))[1].rows[0] == ["NIK", "NAMA"]


def test_an_old_encoding_is_noted() -> None:
    """Names with accents should be looked at when the text is not UTF-8."""
    book, sheet = parsed("NIK;NAMA\n1;RENÉ\n".encode("cp1252"))

    assert sheet.rows[1] == ["1", "RENÉ"]
    assert "Windows-1252" in book.notes[0]


@pytest.mark.parametrize("data", [b"NIK;NAMA\n1;\x81\n", b"\xff\xfeN\x00\x00\xd8"])
def test_an_unknown_encoding_is_refused(data: bytes) -> None:
    """Bytes that are text in no known encoding make the file unreadable."""
    with pytest.raises(Unreadable, match="no encoding"):
        parsed(data)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_delimiter_is_the_one_that_shows_the_headers(delimiter: str) -> None:
    """Chosen by fit, so a text with many commas may be delimited by semicolons."""
    _, sheet = parsed(f"Daftar, usulan, desa; dan lain\nNIK{delimiter}NAMA\n1{delimiter}2\n")

    assert sheet.rows[1:] == [["NIK", "NAMA"], ["1", "2"]]


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    """A line break inside quotes does not begin a row; a blank line does."""
    _, sheet = parsed('NIK;NAMA\n1;"SITI\nAMINAH"\n\n2;B\n')

    assert sheet.numbers == [1, 2, 4]
    assert sheet.rows[1] == ["1", "SITI\nAMINAH"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('NIK;NAMA\n1;A\n2;"B\n3;C\n', 3),
        ('NIK;NAMA\n1;"A"B\n', 2),
        (LIST + "1;A\0\n", 3),
        ("NIK;NAMA\n1;" + '"' + "x" * 200_000, 2),
    ],
    ids=["never closed", "closed too early", "NUL", "endless"],
)
def test_damage_is_refused_and_its_line_named(text: str, line: int) -> None:
    """A row torn at the wrong place would put values under wrong headers."""
    with pytest.raises(Unreadable) as refused:
        parsed(text)

    assert refused.value.where == f"usulan.csv, line {line}"


def test_a_row_longer_than_the_header_is_held(
    csv_file: Callable[..., Path],
    table: Callable[..., list[list[object]]],
    propose: Callable[[Path], Reading[ProposalRow]],
) -> None:
    """A delimiter inside an unquoted address moves what follows under the wrong headers."""
    header, clean, torn = table({}, {"NIK": "3302174612850002"})

    reading = propose(csv_file([header, [*clean, "", ""], [*torn, "2"]]))

    assert [row.place.row for row in reading.rows] == [2]
    assert "torn in two" in reading.held[0].issues[0].what
