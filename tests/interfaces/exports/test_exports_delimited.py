"""Answers as CSV: what RFC 4180 asks, and nothing a spreadsheet would run."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.interfaces.exports.delimited import text


def test_an_answer_as_csv() -> None:
    """A header, CRLF, quotes where needed, lists joined, days in ISO 8601, yes and no, and nothing as nothing."""
    row: dict[str, Any] = {"name": 'Siti, "Iti"', "on": date(2025, 3, 3), "basis": ["a/p1", "b/p2"], "late": True}
    assert text([row, {"name": "Tri\nWahyu", "on": None, "basis": [], "late": False}]) == (
        'name,on,basis,late\r\n"Siti, ""Iti""",2025-03-03,a/p1; b/p2,true\r\n"Tri\nWahyu",,,false\r\n'
    )


def test_there_is_no_byte_order_mark_and_no_comment() -> None:
    """The first signs of the file are the name of the first column, and an empty answer is an empty file."""
    assert text([{"name": "Iñaki"}]).encode() == "name\r\nIñaki\r\n".encode()
    assert text([]) == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_a_cell_that_could_be_a_formula_is_guarded(start: str) -> None:
    """With a quote in front, as OWASP has it; the same sign further in is harmless."""
    (row,) = csv.DictReader(StringIO(text([{"a": f"{start}1+1", "b": f"x{start}"}]), newline=""))
    assert row == {"a": f"'{start}1+1", "b": f"x{start}"}


def test_a_number_below_zero_stays_a_number() -> None:
    """Only text is guarded."""
    assert text([{"rupiah": -16_800, "said": "-16800"}]) == "rupiah,said\r\n-16800,'-16800\r\n"


@given(st.lists(st.fixed_dictionaries({"a": st.text(), "b": st.text()}), min_size=1))
def test_whatever_is_written_is_read_again(rows: list[dict[str, str]]) -> None:
    """Each cell as it was, but for the quote that guards it."""
    read = list(csv.DictReader(StringIO(text(rows), newline=""), strict=True))
    assert len(read) == len(rows)
    for row, back in zip(rows, read, strict=True):
        assert all(back[name] in (row[name], f"'{row[name]}") for name in row)
