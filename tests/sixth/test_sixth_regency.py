"""A regency nobody wrote code for: its regulation is one file, found in a folder."""

from __future__ import annotations

import json
from pathlib import Path

from tests.interfaces.command import run
from tests.sixth.story import PEOPLE, REGISTER, story

HERE = Path(__file__).parent
FILE = HERE / "harapan-2027-1.toml"


def test_its_file_is_found_sound(tmp_path: Path) -> None:
    """The check of the file says what it holds, and finds no problem."""
    told = run("law", "check", FILE, data=tmp_path)
    assert (told.code, "no problem found" in told.said) == (0, True), told


def test_a_whole_year_is_played_by_commands_only(tmp_path: Path) -> None:
    """Age 17 through 60, two checks, start at payment, two grounds, replacement by decree, a bill and a cycle."""
    for typed, says in story(tmp_path):
        told = run(*typed, data=tmp_path, LIFECYCLE_REGULATIONS=str(HERE))
        assert says in told.said, (typed, told)
    roll = run(
        *("ask", "current_roll", "list", "--register", REGISTER, "--format", "json"),
        data=tmp_path,
        LIFECYCLE_REGULATIONS=str(HERE),
    )
    rows = {row["name"]: (row["status"], row["slot"], row["covered_from"]) for row in json.loads(roll.out)["rows"]}
    assert rows == {
        "Sri": ("replaced", None, None),
        "Tono": ("rejected", None, None),
        "Umi": ("registered", "2025-00001", "2025-05-05"),
        "Wati": ("terminated", None, None),
    }
    assert rows.keys() == PEOPLE.keys()


def test_its_law_is_shown_beside_the_others(tmp_path: Path) -> None:
    """What is said of a regulation is said of this one too."""
    told = run("law", "show", "harapan-2027-1", data=tmp_path, LIFECYCLE_REGULATIONS=str(HERE))
    assert (told.code, "17 through 60" in told.said) == (0, True), told
