"""Rebuilding by command: registers side by side, what is told, and what is left of earlier tables."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from shutil import copytree
from sqlite3 import connect
from typing import Any

import pytest

from lifecycle.bootstrap import Workplace
from lifecycle.interfaces.cli import watching
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.runner import Runner
from lifecycle.settings import Settings
from tests.interfaces.command import Result, head, run
from tests.interfaces.conftest import Week
from tests.interfaces.questions import QUESTIONS, asking
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import REGISTER, REGULATION, appoint
from tests.projecting.forgetting import dump

OTHER = "zaman"


@pytest.fixture
def two(data: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The register of the week and another, on a machine with two cores."""
    assert run("open", OTHER, "--regulation", REGULATION, "--by", "sekda", data=data).code == 0
    assert run("appoint", OTHER, *appoint("ani", "agriculture", "collector")[2:], data=data).code == 0
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    return data


def kept(data: Path, register: str) -> dict[str, list[Any]]:
    """Every row and state of every read model of a register."""
    desk = Workplace().open(Settings(data), register)
    with closing(desk):
        return {name: dump(desk.runner.views, projection) for name, projection in desk.runner.projections.items()}


def generation(data: Path, projection: str = "current_roll", register: str = REGISTER) -> int:
    """The generation that answers."""
    sql = "SELECT generation FROM read_models WHERE projection = ? AND standing = 'live'"
    with closing(connect(data / register / "views.sqlite3")) as views:
        return int(views.execute(sql, (projection,)).fetchone()[0])


def count(data: Path) -> Result:
    """What the roll says."""
    return run("ask", "current_roll", "count", "--register", REGISTER, "--format", "json", data=data)


def test_a_rebuild_changes_no_answer(season: Week, tmp_path: Path) -> None:
    """Made again from the log, the read models say what they said."""
    data = copytree(season.data, tmp_path / "data")
    asked = [("ask", *asking(data, *names), "--format", "json") for names in QUESTIONS]
    before = [run(*words, data=data).out for words in asked]
    assert run("rebuild", data=data).code == 0
    assert [run(*words, data=data).out for words in asked] == before


def test_registers_side_by_side_end_as_one_by_one(two: Path) -> None:
    """Each in a process of its own, all its read models in one pass; a line each at the end."""
    for name in (REGISTER, OTHER):
        assert run("rebuild", "--register", name, data=two).code == 0
    before = {name: kept(two, name) for name in (REGISTER, OTHER)}, generation(two)
    result = run("rebuild", data=two)
    assert (result.code, result.err) == (0, "")
    assert f"{REGISTER} {len(discovered())} {head(two, REGISTER)} " in result.said
    assert f"{OTHER} {len(discovered())} 2 " in result.said
    assert ({name: kept(two, name) for name in (REGISTER, OTHER)}, generation(two) - 1) == before


def test_some_read_models_of_one_register(two: Path) -> None:
    """Only what was named, each once, is made again."""
    run("rebuild", data=two)
    before = generation(two), generation(two, "held_rows"), generation(two, register=OTHER)
    words = ("current_roll", "current_roll", "--register", REGISTER, "--register", REGISTER)
    result = run("rebuild", *words, data=two)
    assert f"{REGISTER} 1 {head(two, REGISTER)} " in result.said
    after = generation(two), generation(two, "held_rows"), generation(two, register=OTHER)
    assert after == (before[0] + 1, *before[1:])


@pytest.mark.parametrize("cores", [1, 2])
def test_a_register_that_fails_does_not_stop_the_others(two: Path, cores: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its trouble is told with its name, in a process of its own or in this one."""
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    run("rebuild", data=two)
    before = generation(two, register=OTHER)
    (two / f"{REGISTER}.key").unlink()
    for words in (("rebuild",), ("rebuild", "--drop-old")):
        require_told(result := run(*words, data=two), 1)
        assert f"{REGISTER}: " in result.err
        assert "the register key is not there" in result.said
    assert generation(two, register=OTHER) == before + 1
    assert f"{OTHER}: {len(discovered())} earlier generations dropped" in " ".join(result.out.split())


def test_a_read_model_that_fails_keeps_no_other_back(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named with the event; it answers as before, and the others are made again."""
    run("rebuild", data=data)
    before = count(data).out, generation(data), generation(data, "slot_custody")
    roll = discovered()["current_roll"]
    monkeypatch.setattr(roll, "folds", dict.fromkeys(roll.folds, None))
    require_told(result := run("rebuild", data=data), 1)
    assert f"{REGISTER}: current_roll stands still at position " in result.said
    assert "Show this line to whoever looks after the program." in result.said
    assert (count(data).out, generation(data), generation(data, "slot_custody") - 1) == before


def test_read_models_that_fail_are_each_told(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line each."""
    for name in ("current_roll", "slot_custody"):
        model = discovered()[name]
        monkeypatch.setattr(model, "folds", dict.fromkeys(model.folds, None))
    require_told(result := run("rebuild", data=data), 1)
    assert "current_roll stands still at position " in result.said
    assert "slot_custody stands still at position " in result.said
    assert result.said.count("Show this line") == 1


def test_what_answered_before_is_dropped_when_that_is_said(data: Path) -> None:
    """Alone it drops only; with read models it makes them again first; what is dropped is counted."""
    for _ in range(2):
        run("rebuild", "current_roll", data=data)
    run("rebuild", "--drop-old", data=data)
    at = generation(data)
    assert run("rebuild", "--drop-old", data=data).said == f"{REGISTER}: 0 earlier generations dropped."
    result = run("rebuild", "current_roll", "--drop-old", data=data)
    assert result.said.endswith(f"{REGISTER}: 1 earlier generation dropped: 1 of current_roll.")
    assert generation(data) == at + 1


def test_a_rebuild_that_is_interrupted_says_that_it_goes_on(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C leaves what answers, and the next one says from where it went on."""
    run("rebuild", data=data)
    before, whole = count(data).out, Runner.rebuild

    def stopped(self: Runner, *names: str, **given: Any) -> None:
        def watch(*_: object) -> None:
            raise KeyboardInterrupt

        whole(self, *names, **given | {"watch": watch, "page": 10})

    monkeypatch.setattr("lifecycle.projecting.runner.STRETCH", 1)
    monkeypatch.setattr(Runner, "rebuild", stopped)
    require_told(result := run("rebuild", data=data), 130)
    assert "Stopped; the read models answer as before. Give the command again" in result.said
    assert count(data).out == before
    monkeypatch.setattr(Runner, "rebuild", whole)
    result = run("rebuild", data=data)
    model, first, read, *_ = result.said.split(REGISTER)[-1].split()
    assert (int(model), int(first) + int(read)) == (len(discovered()), head(data, REGISTER))
    assert int(first) > 0


def test_lines_tell_how_far_it_is_where_there_is_no_terminal(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On standard error, so that the answer stays the answer."""
    monkeypatch.setattr(watching, "SECONDS_BETWEEN_LINES", 0)
    result = run("rebuild", data=data)
    last = head(data, REGISTER)
    assert result.err.splitlines()[-1].startswith(f"{REGISTER}: {last} of {last} events")
    assert "of" not in result.out


def in_views(sql: str) -> Callable[[Path, str], None]:
    """Somebody's statement over a table of the read models."""

    def altered(data: Path, table: str) -> None:
        with closing(connect(data / REGISTER / "views.sqlite3")) as views, views:
            views.execute(sql.format(table=table))

    return altered


BY_HAND = {
    "dropped": "DROP TABLE {table}",
    "a column less": "ALTER TABLE {table} RENAME COLUMN status TO keadaan",
    "a column more": "ALTER TABLE {table} ADD COLUMN catatan TEXT",
    "a day that is none": "UPDATE {table} SET covered_from = '2025-kemarin'",
}


@pytest.mark.parametrize("sql", BY_HAND.values(), ids=BY_HAND)
def test_a_table_changed_by_hand_is_told_and_made_again(data: Path, sql: str) -> None:
    """With the command that mends it, by whichever command meets it first."""
    run("rebuild", data=data)
    asked = ("ask", "current_roll", "list", "--format", "json")
    before = run(*asked, data=data).out
    table = f"current_roll__{discovered()['current_roll'].tables[0].name}__v{generation(data)}"
    in_views(sql)(data, table)
    result = run(*asked, data=data)
    if "ADD" in sql:  # nothing reads it; it is met when something is to be written
        assert result.out == before
        run(*appoint("zaki", "regent", "signer"), data=data)
        with closing(connect(data / REGISTER / "views.sqlite3")) as views, views:
            views.execute("UPDATE read_models SET position = 0 WHERE projection = 'current_roll'")
        result = run(*asked, data=data)
    require_told(result, 1)
    assert "The tables of current_roll are not as they were made" in result.said
    assert "lifecycle rebuild current_roll makes them again from the log." in result.said
    assert run("rebuild", "current_roll", data=data).code == 0
    assert json.loads(run(*asked, data=data).out)["rows"] == json.loads(before)["rows"]
