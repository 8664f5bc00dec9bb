"""Answers to questions as files, by command."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from tests.interfaces.command import Result, head, run
from tests.interfaces.conftest import Week
from tests.interfaces.questions import QUESTIONS, asking
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import REGISTER


def ask(data: Path, *words: str | Path) -> Result:
    """The roll, in another form."""
    return run("ask", "current_roll", "list", *words, data=data)


def as_json(data: Path, *words: str) -> list[dict[str, Any]]:
    """The same answer as one document."""
    rows: list[dict[str, Any]] = json.loads(run("ask", *words, "--format", "json", data=data).out)["rows"]
    return rows


@pytest.mark.parametrize(("projection", "question"), QUESTIONS)
def test_every_answer_can_be_had_as_csv(season: Week, projection: str, question: str) -> None:
    """With the rows and columns it has as JSON; what it is of is told beside."""
    words = asking(season.data, projection, question)
    result, rows = run("ask", *words, "--format", "csv", data=season.data), as_json(season.data, *words)
    read = list(csv.DictReader(StringIO(result.out, newline=""), strict=True))
    assert [list(row) for row in read] == [list(row) for row in rows]
    assert result.err.startswith(f"{REGISTER}, {len(rows):,} row")


def test_csv_goes_to_a_new_file(data: Path, tmp_path: Path) -> None:
    """The same text as on standard output, which then stays empty."""
    result = ask(data, "--format", "csv", "--out", tmp_path / "roll.csv")
    assert (result.code, result.out) == (0, "")
    assert (tmp_path / "roll.csv").read_bytes().decode() == ask(data, "--format", "csv").out
    assert f"roll.csv: {REGISTER}, " in result.err


def test_a_file_in_a_folder_is_named_by_its_stamp(data: Path, tmp_path: Path) -> None:
    """CSV has no other place for register, question, day and position."""
    assert ask(data, "--format", "csv", "--out", tmp_path).code == 0
    (path,) = tmp_path.glob("*.csv")
    assert path.name.startswith(f"{REGISTER}-current_roll-list-on-")
    assert path.name.endswith(f"-known-{head(data, REGISTER)}.csv")


def test_a_workbook_says_on_a_second_sheet_what_it_is_of(data: Path, tmp_path: Path) -> None:
    """And has the rows on the first."""
    assert ask(data, "--format", "xlsx", "--out", tmp_path / "roll.xlsx").code == 0
    book = CalamineWorkbook.from_path(tmp_path / "roll.xlsx")
    head_, *rows = book.get_sheet_by_name("Jawaban").to_python()
    answer = as_json(data, "current_roll", "list")
    assert head_ == list(answer[0])
    assert [row[0] for row in rows] == [row["participant"] for row in answer]
    about = {str(name): value for name, value in book.get_sheet_by_name("Tentang").to_python()}
    assert (about["register"], about["known position"], about["rows"]) == (REGISTER, head(data, REGISTER), len(rows))


def test_json_goes_to_a_file_as_well(data: Path, tmp_path: Path) -> None:
    """The document that is printed else."""
    assert ask(data, "--format", "json", "--out", tmp_path / "roll.json").code == 0
    written, printed = json.loads((tmp_path / "roll.json").read_bytes()), json.loads(ask(data, "--format", "json").out)
    assert written == printed


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--out", "roll.csv"), 2, "say which with --format"),
        (("--format", "xlsx"), 2, "A workbook needs a new file"),
        (("--format", "csv", "--out", "there.csv"), 1, "there.csv is there already. Name another one"),
        (("--format", "csv", "--out", "none/roll.csv"), 1, "There is no folder none."),
    ],
)
def test_what_cannot_be_written_is_told(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], code: int, says: str
) -> None:
    """And what is there stays."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.csv").write_text("mine")
    require_told(result := ask(data, *words), code)
    assert says in result.said
    assert (tmp_path / "there.csv").read_text() == "mine"


def test_the_list_of_questions_is_no_answer(data: Path) -> None:
    """It is a table or one document."""
    require_told(result := run("ask", "--format", "csv", data=data), 2)
    assert "Name a question" in result.said
