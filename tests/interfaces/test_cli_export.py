"""Exports by command: what is written, who may have names, and what is told where nothing can be written."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.interfaces.command import Result, ended, head, log, run, start, topics
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import EVERYBODY, REGISTER, SUTARNO, appoint

RECORDED = "register.identified_export_recorded.v1"


def export(data: Path, kind: str, target: Path, *words: str) -> Result:
    """Give the command."""
    return run("export", kind, REGISTER, target, *words, data=data)


@pytest.fixture
def audited(data: Path) -> Path:
    """The register with an auditor, rina."""
    assert run(*appoint("rina", "register", "auditor"), data=data).code == 0
    return data


def written(target: Path) -> str:
    """Every text in an export."""
    if target.is_file():
        return target.read_text("utf-8")
    found = [str(pq.read_table(path, partitioning=None).to_pylist()) for path in target.rglob("*.parquet")]
    return "".join(found)


@pytest.mark.parametrize("kind", ["parquet", "ocel"])
def test_an_export_names_nobody(data: Path, tmp_path: Path, kind: str) -> None:
    """And adds nothing to the log; how far it goes is told."""
    before = log(data, REGISTER)
    result = export(data, kind, tmp_path / "out")
    assert (result.code, result.err) == (0, "")
    assert f"as known at position {head(data, REGISTER):,}." in result.said
    assert "Nobody is named" in result.said
    assert not [
        one for one in EVERYBODY if one.name in written(tmp_path / "out") or one.nik in written(tmp_path / "out")
    ]
    assert log(data, REGISTER) == before


@pytest.mark.parametrize("kind", ["parquet", "ocel"])
def test_an_auditor_takes_names_and_is_on_record(audited: Path, tmp_path: Path, kind: str) -> None:
    """The event stands right behind what was exported, and the register verifies as before."""
    known = head(audited, REGISTER)
    result = export(audited, kind, tmp_path / "out", "--identified", "--by", "rina")
    assert result.code == 0
    assert "the log says who took it" in result.said
    assert SUTARNO.name in written(tmp_path / "out")
    assert SUTARNO.nik not in written(tmp_path / "out")
    assert RECORDED not in written(tmp_path / "out")
    *_, last = log(audited, REGISTER)
    event = json.loads(last[6])
    assert topics([last]) == [RECORDED]
    assert (event["actor"], event["export"]) == ({"person": "rina", "office": "register"}, kind)
    assert (last[0], event["position"]) == (known + 1, known)
    assert "events" in event["tables"]
    assert run("verify", REGISTER, data=audited).code == 0


@pytest.mark.parametrize("kind", ["parquet", "ocel"])
@pytest.mark.parametrize("person", ["sekda", "budi", "nobody"])
def test_nobody_else_takes_names(audited: Path, tmp_path: Path, kind: str, person: str) -> None:
    """Not even who administers the register; that somebody tried is on record, and nothing is written."""
    known = head(audited, REGISTER)
    result = export(audited, kind, tmp_path / "out", "--identified", "--by", person)
    require_told(result, 1)
    assert f"{person} did not hold the office this act needs: auditor of register." in result.said
    assert f"lifecycle appoint REGISTER --person {person} --office register --role auditor" in result.said
    assert topics(log(audited, REGISTER)[known:]) == ["act.refused.v1"]
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


@pytest.mark.parametrize("words", [("--identified",), ("--by", "rina")])
def test_names_and_who_takes_them_are_said_together(data: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    """One without the other is wrong usage."""
    require_told(result := export(data, "parquet", tmp_path / "out", *words), 2)
    assert "give both, or neither" in result.said


@pytest.mark.parametrize("kind", ["parquet", "ocel"])
def test_what_is_there_is_not_written_over(audited: Path, tmp_path: Path, kind: str) -> None:
    """A folder that is not empty, or a file: told at once, nothing recorded, nothing touched."""
    before = log(audited, REGISTER)
    target = tmp_path / "out"
    target.mkdir()
    (target / "mine").write_text("x")
    for place in (target, target / "mine", target / "none" / "out"):
        result = export(audited, kind, place, "--identified", "--by", "rina")
        require_told(result, 1)
        assert "nothing was written" in result.said
    assert [path.name for path in target.iterdir()] == ["mine"]
    assert log(audited, REGISTER) == before


def test_an_empty_folder_is_filled(data: Path, tmp_path: Path) -> None:
    """With a description of itself beside tables and events."""
    (tmp_path / "out").mkdir()
    assert export(data, "parquet", tmp_path / "out").code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["about.json", "events", "tables"]


def test_without_the_package_for_columns_it_is_told(audited: Path, tmp_path: Path) -> None:
    """Which extra to install, before anybody is on record; all else works without."""
    before = log(audited, REGISTER)
    words = (REGISTER, tmp_path / "out", "--identified", "--by", "rina")
    require_told(result := ended(start("export", "parquet", *words, data=audited, missing="pyarrow")), 1)
    assert result.said == "The package pyarrow is not installed. pip install 'lifecycle[analysts]'"
    assert log(audited, REGISTER) == before
    assert ended(start("export", "ocel", REGISTER, tmp_path / "log", data=audited, missing="pyarrow")).code == 0
