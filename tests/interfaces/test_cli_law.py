"""law show, compare and diagram as a person and as a program meet them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lifecycle.interfaces.law.comparing import TOPICS
from lifecycle.regulations.loader import load, slugs
from tests.interfaces.command import WIDTH, run

EVERY = pytest.mark.parametrize("slug", slugs())


@EVERY
def test_a_regulation_fits_the_terminal(tmp_path: Path, slug: str) -> None:
    """Its title first, every line within the width, no error."""
    result = run("law", "show", slug, data=tmp_path)
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(load(slug).title)
    assert max(map(len, result.out.splitlines())) <= WIDTH


def test_a_provision_is_cited_as_people_write_it(tmp_path: Path) -> None:
    """Beside what it says, and never broken between a word and its number."""
    result = run("law", "show", "banyumas-2025-2", data=tmp_path)
    (line,) = [line for line in result.out.splitlines() if line.startswith("age ")]
    assert line.split("  ")[-1].strip() == "Pasal 7 ayat (4) huruf c"
    assert not [line for line in result.out.splitlines() if line.endswith(("Pasal", "ayat", "huruf", "Ps"))]


def test_the_paths_of_a_regulation_are_told_apart(tmp_path: Path) -> None:
    """Where they differ, and only there."""
    out = run("law", "show", "sambas-2025-59", data=tmp_path).out
    criteria = out.split("\nCriteria\n")[1].split("\n\n")[0]
    assert [line for line in criteria.splitlines() if line.startswith("path ")] == [
        "path vulnerable",
        "path religious",
        "path palm",
    ]


def test_nothing_is_lost_on_a_narrow_terminal(tmp_path: Path) -> None:
    """Lines are longer than the terminal there."""
    result = run("law", "show", "serang-2025-59", data=tmp_path, COLUMNS="20")
    assert result.code == 0
    assert "Pasal 21 huruf b" in result.said


def test_a_program_reads_one_document(tmp_path: Path) -> None:
    """The profile, and each provision in words."""
    result = run("law", "show", "serang-2025-59", "--format", "json", data=tmp_path)
    document = json.loads(result.out)
    assert list(document) == ["profile", "citations"]
    assert document["citations"]["serang-2025-59/p21/b"] == "Pasal 21 huruf b"


def test_the_regulations_stand_side_by_side(tmp_path: Path) -> None:
    """Each topic once, each regency under each topic, within the width."""
    result = run("law", "compare", data=tmp_path)
    assert (result.code, result.err) == (0, "")
    blocks = [block.strip().splitlines() for block in result.out.strip().split("\n\n")]
    assert [block[0] for block in blocks] == [topic.capitalize() for topic in TOPICS]
    regencies = [load(slug).regency.removeprefix("Kabupaten ") for slug in slugs()]
    for block in blocks:
        assert [line.split(" ")[0] for line in block[1:] if not line.startswith(" ")] == regencies
    assert max(map(len, result.out.splitlines())) <= WIDTH


def test_the_comparison_shows_why_68_is_accepted_in_one_place_and_not_in_another(tmp_path: Path) -> None:
    """The bound, the day and the provision."""
    said = run("law", "compare", data=tmp_path).said
    assert "Sambas vulnerable: 18 through 70 at registration (Ps 22(2)a)" in said
    assert "Serang 18 through 64 at registration (Ps 21 b" in said


def test_the_comparison_is_a_document_as_well(tmp_path: Path) -> None:
    """Topic, regulation, parts by path, lines with their provisions."""
    document = json.loads(run("law", "compare", "--format", "json", data=tmp_path).out)
    assert [topic["topic"] for topic in document["topics"]] == list(TOPICS)
    assert all(list(topic["answers"]) == slugs() for topic in document["topics"])
    age = next(topic for topic in document["topics"] if topic["topic"] == "age")
    (part,) = age["answers"]["serang-2025-59"]
    assert (part["paths"], part["lines"][0]["text"]) == ([], "18 through 64 at registration")
    assert "serang-2025-59/p21/b" in document["citations"]


@EVERY
def test_each_path_has_its_diagram(tmp_path: Path, slug: str) -> None:
    """One after another, or the one that is asked for."""
    codes = [path.code for path in load(slug).paths]
    every = run("law", "diagram", slug, data=tmp_path)
    last = run("law", "diagram", slug, "--path", codes[-1], data=tmp_path)
    assert (every.code, every.out.count("stateDiagram-v2")) == (0, len(codes))
    assert every.out.endswith(last.out)


def test_a_path_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    """As wrong usage."""
    result = run("law", "diagram", "banyumas-2025-2", "--path", "palm", data=tmp_path)
    assert result.code == 2
    assert "has the paths ordinary, incidental_volunteer" in result.said


@pytest.mark.parametrize("command", ["show", "diagram"])
def test_a_regulation_that_is_not_there_is_told_with_those_that_are(tmp_path: Path, command: str) -> None:
    """By their slugs."""
    result = run("law", command, "atlantis", data=tmp_path)
    assert result.code == 1
    assert "Known: banyumas-2025-2" in result.said


def test_half_a_command_shows_the_help(tmp_path: Path) -> None:
    """With the exit code of wrong usage."""
    result = run("law", data=tmp_path)
    assert result.code == 2
    assert "Usage: lifecycle law" in result.said
