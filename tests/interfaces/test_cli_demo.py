"""The demonstration: the same seed is the same history, also after kills, and it shows its answers."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.interfaces.command import Result, ended, head, log, run, start
from tests.interfaces.test_cli_mistakes import require_told

PLAY = ("demo", "--participants", "20", "--seed", "7")
REGISTERS = ("demo-banyumas", "demo-serang")
KILLS = 3

History = dict[str, list[tuple[Any, ...]]]


def history(data: Path) -> History:
    """Every event of both registers, byte for byte."""
    return {name: log(data, name) for name in REGISTERS}


def reached(data: Path) -> int:
    """How many events there are so far in both."""
    return sum(head(data, name) for name in REGISTERS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which it was played once."""
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def shown(folder: Path) -> Result:
    """What a person saw the first time."""
    return run(*PLAY, data=folder)


@pytest.fixture(scope="module")
def first(folder: Path, shown: Result) -> History:
    """The history of the first time."""
    assert (shown.code, shown.err) == (0, "")
    return history(folder)


def test_the_same_seed_is_the_same_history_elsewhere(first: History, tmp_path: Path) -> None:
    """Positions, commits, stamps, streams, versions, topics and states, byte for byte."""
    assert run(*PLAY, data=tmp_path).code == 0
    assert history(tmp_path) == first


def test_played_again_in_its_folder_it_adds_nothing(folder: Path, first: History) -> None:
    """Every command finds its first outcome, and the answers are shown again."""
    again = run(*PLAY, data=folder)
    assert (again.code, again.err) == (0, "")
    assert "Why place 2025-00001 changed hands" in again.said
    assert history(folder) == first


def test_killed_at_any_moment_it_finishes_the_same_history(first: History, tmp_path: Path) -> None:
    """Three kills, each soon after a position that chance chose, and then one run to the end."""
    whole = sum(map(len, first.values()))
    for position in sorted(Random(7).sample(range(whole), KILLS)):
        killed_at(position, start(*PLAY, data=tmp_path), tmp_path)
        assert reached(tmp_path) < whole
    assert ended(start(*PLAY, data=tmp_path)).code == 0
    assert history(tmp_path) == first


def killed_at(position: int, playing: subprocess.Popen[str], data: Path) -> None:
    """Kill a play as soon as that many events are there."""
    while playing.poll() is None and reached(data) < position:
        time.sleep(0.01)
    playing.kill()
    playing.communicate()


@pytest.mark.parametrize("other", [("--seed", "8"), ("--participants", "21")])
def test_another_play_in_the_same_folder_is_refused(folder: Path, first: History, other: tuple[str, str]) -> None:
    """Two histories are not mixed; what to do instead is told."""
    require_told(result := run(*PLAY, *other, data=folder), 1)
    assert "demo-banyumas is there already, played with another --seed or --participants." in result.said
    assert "Name an empty folder with --data" in result.said
    assert history(folder) == first


def test_only_the_demonstration_needs_the_package_that_writes_workbooks(tmp_path: Path) -> None:
    """An office that installed without it can do its work, and is told what the demonstration lacks."""
    assert ended(start("status", data=tmp_path, missing="xlsxwriter")).code == 0
    require_told(result := ended(start(*PLAY, data=tmp_path, missing="xlsxwriter")), 1)
    assert result.said == "The package xlsxwriter is not installed. pip install 'lifecycle[demo]'"


def test_too_few_participants_are_wrong_usage(tmp_path: Path) -> None:
    """A play needs people for its scenes."""
    require_told(run("demo", "--participants", "3", data=tmp_path), 2)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "says",
    [
        "The roll by status status participants registered",
        "Why place 2025-00001 changed hands (of",
        "left on the ground moved_out, shown by",
        "under decree 400/17/2025 banyumas-2025-2/p8/a10",
        "No place has changed hands: The regulation says nothing of giving a freed place to another.",
        "Rows held and why (",
        "Turned away, by which provision or silence",
        "silent serang-2025-59/p22/a4 SRG-26",
        "replace law banyumas-2025-2/p11/a2 BMS-07",
        "What to type next",
    ],
)
def test_the_answers_are_shown(shown: Result, says: str) -> None:
    """The roll, a place changing hands, rows held, refusals with their provisions, and what is next."""
    assert says in shown.said


def test_every_scene_is_told_with_its_day(shown: Result) -> None:
    """From the first day in force to the last of the play, refused acts among them."""
    assert "2025-01-06 10 appointments recorded" in shown.said
    assert "2025-02-17 decree 400/17/2025 (participants): 20 decreed, 20 places filled" in shown.said
    assert "1 refused refused The regulation does not say who registers the decreed workers" in shown.said


def test_what_to_type_next_can_be_typed(folder: Path, shown: Result) -> None:
    """Every command it names works as it stands, on a line of its own."""
    lines = [line.strip() for line in shown.out.splitlines() if line.startswith("  lifecycle ")]
    assert len(lines) == 6
    for line in lines:
        typed = line.replace(f" --data {folder}", "").split()[1:]
        assert f"--data {folder}" in line
        assert run(*typed, data=folder).code == 0, line


def test_the_demonstration_shows_no_whole_nik(folder: Path, shown: Result) -> None:
    """Although the sheets it sends are full of them."""
    assert list((folder / "demo-sheets").rglob("*.xlsx"))
    assert not [word for word in shown.said.split() if sum(map(str.isdigit, word)) >= 16]
