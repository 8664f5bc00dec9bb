"""What an official sees of every register: its law, its length, and how far each read model has read."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from lifecycle.bootstrap import Workplace
from lifecycle.interfaces.desk import Desk
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.rebuilding import Rebuild
from lifecycle.settings import Settings
from tests.interfaces.command import WIDTH, head, run
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import REGISTER, REGULATION, appoint


@pytest.fixture
def read(data: Path) -> Path:
    """The register of the week with every read model at the end of its log, and nothing old."""
    assert run("rebuild", data=data).code == 0
    assert run("rebuild", "--drop-old", data=data).code == 0
    return data


def told(data: Path, projection: str = "current_roll") -> dict[str, Any]:
    """What is told of one read model, as a document."""
    (register,) = json.loads(run("status", "--format", "json", data=data).out)["registers"]
    (found,) = (model for model in register["read_models"] if model["read_model"] == projection)
    return dict(found)


def row(data: Path, projection: str = "current_roll") -> str:
    """What is told of one read model, as a line of the table."""
    (line,) = (line for line in run("status", data=data).out.splitlines() if line.startswith(f" {projection} "))
    return " ".join(line.split())


def begun(data: Path) -> None:
    """A rebuild of the roll that was stopped when about half of the log was read."""
    desk: Desk = Workplace().open(Settings(data), REGISTER)
    with closing(desk):
        rebuild = Rebuild(desk.runner.views, desk.register.ledger, [desk.runner.projections["current_roll"]])
        with pytest.raises(StopIteration):
            rebuild.run(stop_halfway, 5, 1)


def stop_halfway(_what: str, position: int, end: int) -> None:
    """A watch that ends the program."""
    if 2 * position > end:
        raise StopIteration


def test_status_without_a_register_says_how_to_begin(tmp_path: Path) -> None:
    """An empty folder is no error."""
    result = run("status", data=tmp_path)
    assert result.code == 0
    assert "No register yet: lifecycle open NAME --regulation SLUG --by PERSON, or lifecycle demo." in result.said
    assert json.loads(run("status", "--format", "json", data=tmp_path).out) == {"registers": []}


def test_a_register_that_is_up_to_date(read: Path) -> None:
    """Its law, its length and last commit, and every read model in a line that fits."""
    result, last = run("status", data=read), head(read, REGISTER)
    assert (result.code, result.err) == (0, "")
    assert f"{REGISTER} Peraturan Bupati Banyumas Nomor 2 Tahun 2025 {last} events, last 20" in result.said
    for name, model in discovered().items():
        assert row(read, name) == f"{name} {model.version} {last} 0 up to date"
    assert max(map(len, result.out.splitlines())) <= WIDTH
    assert "empty throughout: since (UTC), rebuilding, old" in result.said


def test_what_is_behind_says_since_when(read: Path) -> None:
    """Since the first commit it has not read."""
    before = told(read)
    run(*appoint("yuli", "regent", "signer"), data=read)
    since = told(read)["behind_since"]
    run(*appoint("zaki", "regent", "signer"), data=read)
    after = told(read)
    assert (before["behind"], before["behind_since"]) == (0, None)
    assert (after["behind"], after["behind_since"], after["position"]) == (2, since, before["position"])
    assert row(read) == f"current_roll {before['version']} {before['position']} 2 {since[:10]} {since[11:16]} behind"


def test_a_rebuild_that_was_stopped_and_what_answered_before(read: Path) -> None:
    """How much of the log it has put down, and how many generations wait to be dropped."""
    run("rebuild", "current_roll", data=read)
    begun(read)
    percent = told(read)["building_percent"]
    assert 50 <= percent < 70
    assert told(read)["old_generations"] == 1
    assert row(read).endswith(f"0 up to date {percent} % 1")


def test_a_read_model_of_another_version_is_outdated(read: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The version is that of the tables that answer, not that of the program."""
    roll = discovered()["current_roll"]
    monkeypatch.setattr(roll, "version", roll.version + 1)
    assert (told(read)["version"], told(read)["outdated"]) == (roll.version - 1, True)
    assert row(read).endswith("0 outdated")


def test_a_read_model_that_was_never_made(tmp_path: Path) -> None:
    """A register just opened has none."""
    run("open", REGISTER, "--regulation", REGULATION, "--by", "sekda", data=tmp_path)
    assert (told(tmp_path)["version"], told(tmp_path)["behind"]) == (None, 1)
    assert row(tmp_path).endswith("never made")


def test_a_register_that_cannot_be_used_is_told_in_the_document(read: Path) -> None:
    """Beside the others, and with the exit code of trouble."""
    assert run("open", "zaman", "--regulation", REGULATION, "--by", "x", data=read).code == 0
    (read / f"{REGISTER}.key").unlink()
    result = run("status", "--format", "json", data=read)
    broken, whole = json.loads(result.out)["registers"]
    assert (result.code, broken["register"], broken["read_models"]) == (1, REGISTER, [])
    assert "the register key is not there" in broken["trouble"]
    assert (whole["register"], whole["events"], whole["trouble"]) == ("zaman", 1, None)
    require_told(run("status", data=read), 1)
