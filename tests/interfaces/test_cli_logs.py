"""One JSON line a command on standard error when it is wanted, and never whom it was about."""

from __future__ import annotations

from pathlib import Path

import pytest

from lifecycle.interfaces.cli.main import FAULT
from lifecycle.interfaces.cli.main import run as run_at
from tests.interfaces.command import Result, run
from tests.interfaces.conftest import Week
from tests.interfaces.week import EVERYBODY, KARTINI, died, receive, steps, typed

KEYS = {"event", "command", "exit_code", "seconds", "level", "timestamp"}


def test_every_command_of_the_week_leaves_one_line(week: Week) -> None:
    """An event name and key-values: which command, how it ended, how long it took."""
    for name, step in steps(week.sheets).items():
        (line,) = week.results[name].logged
        assert line.keys() == KEYS
        assert (line["event"], line["command"]) == ("command", step.arguments[0])
        assert line["exit_code"] == step.code
        assert 0 <= line["seconds"] < 60


def test_a_command_done_writes_nothing_else_to_standard_error(week: Week) -> None:
    """What a person reads is on standard output."""
    assert all(len(result.err.splitlines()) == 1 for result in week.results.values())


def test_nobody_is_named_on_standard_error(week: Week) -> None:
    """Neither NIK nor name of anybody, nor anything of sixteen digits."""
    written = "".join(result.err for result in week.results.values()).upper()
    assert not [person.name for person in EVERYBODY if person.nik in written or person.name.upper() in written]


@pytest.mark.parametrize("unwanted", ["", "0"])
def test_without_being_asked_nothing_is_logged(week: Week, unwanted: str) -> None:
    """A person at a terminal sees no JSON."""
    assert run("status", data=week.data, LIFECYCLE_LOG=unwanted).err == ""
    assert run("status", data=week.data).err == ""


@pytest.mark.parametrize("first", [KARTINI.nik, KARTINI.name, ""])
def test_what_is_no_command_is_not_logged(tmp_path: Path, first: str) -> None:
    """Anything may have been typed first, even a person."""
    (line,) = run(first, data=tmp_path, LIFECYCLE_LOG="1").logged
    assert (line["command"], line["exit_code"]) == ("", 2)


def test_rows_that_are_held_are_not_logged(data: Path) -> None:
    """Neither what stood in them nor what is wrong with them."""
    sheet = typed(
        data / "baru.csv", (EVERYBODY[-1], {"NIK": "KTP 3302174505830003"}), (EVERYBODY[-2], {"NAMA": KARTINI.nik})
    )
    result = run(*receive(sheet, "b-3", "2025-05-01"), data=data, LIFECYCLE_LOG="1")
    (line,) = result.logged
    assert line.keys() == KEYS
    assert KARTINI.nik not in result.out + result.err


def test_a_fault_is_told_without_its_text(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its kind and place are told and logged; what it says may name somebody, so it goes nowhere."""

    class Broken:
        def names(self, _settings: object) -> list[str]:
            raise ZeroDivisionError(f"{KARTINI.nik} {KARTINI.name}")

    monkeypatch.setattr("sys.argv", ["lifecycle", "status", "--data", str(data)])
    monkeypatch.setenv("LIFECYCLE_LOG", "1")
    with pytest.raises(SystemExit) as done:
        run_at(Broken())  # type: ignore[arg-type]
    written = capsys.readouterr().err
    (line,) = Result(FAULT, "", written).logged
    assert (done.value.code, line["exit_code"], line["fault"]) == (FAULT, FAULT, "ZeroDivisionError")
    assert "This should not have happened: ZeroDivisionError in test_cli_logs.py:" in written
    assert line["frames"][-1].startswith("test_cli_logs.py:")
    assert KARTINI.nik not in written
    assert KARTINI.name not in written
    assert "Traceback" not in written


def test_a_participant_who_is_not_found_is_not_repeated(data: Path) -> None:
    """Neither the NIK that was typed nor the paper it was typed from."""
    result = run(*died("3302170505990099", "2025-05-01"), data=data, LIFECYCLE_LOG="1")
    assert result.code == 1
    assert "3302170505990099" not in result.out + result.err


def test_a_file_that_is_named_after_a_person_is_not_logged(data: Path) -> None:
    """Its name is told to the person who gave it, and not kept."""
    sheet = typed(data / f"{KARTINI.name}.csv", (EVERYBODY[-1], {"NIK": "33"}))
    result = run(*receive(sheet, "b-3", "2025-05-01"), data=data, LIFECYCLE_LOG="1")
    assert KARTINI.name in result.out
    assert KARTINI.name not in result.err
