"""One JSON line a command on standard error when it is wanted, and never whom it was about."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import structlog

from lifecycle import logs
from lifecycle.interfaces.cli.main import FAULT
from lifecycle.interfaces.cli.main import run as run_at
from tests.interfaces.command import Result, ended, log, run, start
from tests.interfaces.conftest import Week
from tests.interfaces.week import EVERYBODY, KARTINI, check, died, receive, steps, typed

ALWAYS = {"event", "command", "exit_code", "seconds", "level", "timestamp"}
FIGURES = {"events", "held", "unchanged", "refused", "repeated"}
NUMBERS = ("3302174505830003", "330217 450583 0003", "3302-1745-0583-0003", "33.02.17.450583.0003", "084012345678")
SPOKEN = ("+62 840-1234-5678", "6284012345678", "0840 1234 5678", "+62281636789")
IMPERSONAL = ("2025-08-12T09:08:12.081234Z", "test_cli_logs.py:1201", "banyumas-2025-2", "33.02/04.0/000337/LS/2025")
WORDS = "words of a library, which may be about anybody"
GROUPED = {"slots": "slots open", "release": "held release"}


def logged(file: Path) -> list[dict[str, Any]]:
    """The lines of a log that is kept in a file."""
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def said(capsys: pytest.CaptureFixture[str], *, event: str = "command", **line: Any) -> str:
    """What a line becomes on standard error."""
    with logs.opened("1"):
        structlog.get_logger().info(event, **line)
    return capsys.readouterr().err


def test_every_command_of_the_week_leaves_one_line(week: Week) -> None:
    """An event name and key-values: which command on which register, how it ended, how long it took, what it did."""
    for name, step in steps(week.sheets).items():
        (line,) = week.results[name].logged
        assert line.keys() - FIGURES == ALWAYS | {"register"}
        assert (line["event"], line["command"]) == ("command", GROUPED.get(name, step.arguments[0]))
        assert (line["exit_code"], line["register"]) == (step.code, "banyumas")
        assert 0 <= line["seconds"] < 60


def test_what_a_command_did_is_told_in_figures(week: Week) -> None:
    """How many events, how many rows held, whether it was carried out before."""
    lines = {name: week.results[name].logged[0] for name in ("slots", "late proposals", "proposals again", "status")}
    told = {name: {key: line[key] for key in FIGURES if key in line} for name, line in lines.items()}
    assert told["slots"] == {"events": 5}
    assert told["late proposals"] == {"events": 1, "held": 2}
    assert told["proposals again"].keys() == {"events", "repeated", "unchanged"}
    assert told["status"] == {}


def test_refusals_are_told_by_reason(data: Path) -> None:
    """Whether a command found nobody or somebody was turned away by law."""
    (found_nobody,) = run(*died("3302170505990099", "2025-05-01"), data=data, LIFECYCLE_LOG="1").logged
    (turned_away,) = run(*died(KARTINI.nik, "2025-05-01", person="ani"), data=data, LIFECYCLE_LOG="1").logged
    assert (found_nobody["refused"], turned_away["refused"]) == ({"unknown": 1}, {"office": 1})


def test_a_question_is_told_with_the_length_of_its_answer(week: Week) -> None:
    """By the names of the read model and the question, never with what was asked for."""
    result = run("ask", "current_roll", "list", data=week.data, LIFECYCLE_LOG="1")
    (line,) = result.logged
    assert (line["question"], line["rows"]) == ("current_roll list", 6)
    assert line.keys() == ALWAYS | {"register", "question", "rows"}


def test_a_command_on_several_registers_names_none(capsys: pytest.CaptureFixture[str]) -> None:
    """A star stands for them; the next command begins with none."""
    with logs.opened("1"):
        for name in ("banyumas", "sambas", "sambas"):
            logs.note_register(name)
        structlog.get_logger().info("command")
    assert json.loads(capsys.readouterr().err)["register"] == "*"
    assert "register" not in json.loads(said(capsys))


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


@pytest.mark.parametrize(
    ("typed_first", "command"),
    [((KARTINI.nik,), ""), ((KARTINI.name,), ""), (("",), ""), (("bill", KARTINI.name), "bill"), (("pay",), "")],
)
def test_what_is_no_command_is_not_logged(tmp_path: Path, typed_first: tuple[str, ...], command: str) -> None:
    """Anything may have been typed first, even a person."""
    (line,) = run(*typed_first, data=tmp_path, LIFECYCLE_LOG="1").logged
    assert (line["command"], line["exit_code"]) == (command, 2)


def test_a_register_that_is_not_there_is_not_logged(tmp_path: Path) -> None:
    """A name that was typed is a word like any other until a register has it."""
    (line,) = run("slots", "switch", KARTINI.name, data=tmp_path, LIFECYCLE_LOG="1").logged
    (named,) = run("close", "kartini", "--document", "SK", "--by", "ani", data=tmp_path, LIFECYCLE_LOG="1").logged
    assert ("register" in line, "register" in named) == (False, False)


def test_a_key_that_nobody_judged_is_dropped(capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever somebody adds to a line says nothing until it stands in the list."""
    line = json.loads(said(capsys, name=KARTINI.name, participant="x", rows=3))
    assert line.keys() == {"event", "level", "timestamp", "rows"}


@pytest.mark.parametrize("number", [*NUMBERS, *SPOKEN])
def test_numbers_of_people_are_masked_however_deep(capsys: pytest.CaptureFixture[str], number: str) -> None:
    """In words, in lists of dictionaries, in their keys, and as a number."""
    deep = [{"at": (f"a.py:{number}", {number})}, {f"NIK{number}": number}]
    line = json.loads(said(capsys, event=f"command {number}.", frames=deep))
    assert line["event"] == "command ****."
    assert line["frames"] == [{"at": ["a.py:****", ["****"]]}, {"NIK****": "****"}]


def test_a_nik_that_is_a_number_is_masked(capsys: pytest.CaptureFixture[str]) -> None:
    """A count stays a count, and what is no plain value is told by its kind."""
    line = json.loads(said(capsys, rows=3302174505830003, events=12, seconds=0.25, held=None, fault=KARTINI))
    assert [line[key] for key in ("rows", "events", "seconds", "held", "fault")] == ["****", 12, 0.25, None, "Person"]


@pytest.mark.parametrize("words", IMPERSONAL)
def test_what_is_no_number_of_a_person_is_left(capsys: pytest.CaptureFixture[str], words: str) -> None:
    """Moments, places in the program, regulations and papers are told as they are."""
    assert json.loads(said(capsys, where=words))["where"] == words


def test_an_exception_is_told_without_text_and_variables(capsys: pytest.CaptureFixture[str]) -> None:
    """Its kind and places, and those of what led to it."""
    try:
        name, nik = KARTINI.name, KARTINI.nik
        try:
            raise KeyError(name)
        except KeyError:
            raise ValueError(f"{nik} {name}") from None
    except ValueError:
        line = json.loads(written := said(capsys, exc_info=True))
    assert [one["fault"] for one in line["exception"]] == ["ValueError"]
    assert line["exception"][0]["frames"][-1].startswith("test_cli_logs.py:")
    assert not any(word in written for word in (KARTINI.nik, "Kartini", "locals"))


def test_a_library_is_heard_from_a_warning_on(capsys: pytest.CaptureFixture[str]) -> None:
    """Who spoke, from where and with which exception; not its words."""
    library = logging.getLogger("sqlalchemy.pool")
    with logs.opened("1"):
        library.info("opened for %s", WORDS)
        library.warning("closed for %s", WORDS)
        try:
            raise OSError(WORDS)
        except OSError:
            library.exception(WORDS)
    written = capsys.readouterr().err
    lines = [json.loads(line) for line in written.splitlines()]
    assert [(line["level"], line["event"], line["library"]) for line in lines] == [
        ("warning", "library", "sqlalchemy.pool"),
        ("error", "library", "sqlalchemy.pool"),
    ]
    assert all(line["where"].startswith("test_cli_logs.py:") for line in lines)
    assert lines[1]["exception"][0]["fault"] == "OSError"
    assert WORDS not in written


def test_a_library_says_nothing_where_nobody_asked(tmp_path: Path) -> None:
    """Not even what ``logging`` would write to standard error by itself."""
    code = (
        "import logging, sys; from lifecycle import logs\n"
        "with logs.opened(''): logging.getLogger('sqlalchemy').critical('Kartini')"
    )
    path = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env={**os.environ, **path}, capture_output=True, check=True
    )
    assert (done.stdout, done.stderr) == (b"", b"")


def test_a_log_is_kept_in_a_file(week: Week, tmp_path: Path) -> None:
    """Line after line at its end, for its owner's eyes, and nothing on standard error."""
    kept = tmp_path / "lifecycle.log"
    results = [run(*words, data=week.data, LIFECYCLE_LOG=str(kept)) for words in (("status",), ("law", "compare"))]
    assert [line["command"] for line in logged(kept)] == ["status", "law compare"]
    assert [result.err for result in results] == ["", ""]
    if os.name == "posix":
        assert kept.stat().st_mode & 0o777 == 0o600


def test_commands_that_end_at_once_leave_whole_lines(week: Week, tmp_path: Path) -> None:
    """Several processes write to the end of one file."""
    kept = tmp_path / "lifecycle.log"
    for process in [start("status", data=week.data, LIFECYCLE_LOG=str(kept)) for _ in range(4)]:
        assert ended(process).code == 0
    assert [line["command"] for line in logged(kept)] == ["status"] * 4


def test_nothing_is_done_without_the_log_that_was_asked_for(data: Path) -> None:
    """What, why and the cure, before anything is written."""
    before = log(data, "banyumas")
    result = run(*check("b-2", "verified", "2025-04-10"), data=data, LIFECYCLE_LOG=str(data / "none" / "log"))
    assert result.code == 1
    assert "the log cannot be written: No such file or directory." in result.said
    assert "Name another file in LIFECYCLE_LOG, or 0 for no log; nothing was done." in result.said
    assert log(data, "banyumas") == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_log_does_not_undo_a_command(data: Path) -> None:
    """The command is carried out, its exit code says so, and somebody is told of the line that is missing."""
    result = run(*died(KARTINI.nik, "2025-05-01"), data=data, LIFECYCLE_LOG="/dev/full")
    assert (result.code, result.logged) == (0, [])
    assert "The log has no line of this command: No space left on device." in result.said
    assert "1 death recorded" in result.said


def test_logging_is_configured_in_one_place() -> None:
    """Nothing else in the program sets up a log, or writes to one in words of its own."""
    root = Path(logs.__file__).parent
    wild = re.compile(r"structlog\.configure|basicConfig|getLogger|^import logging|lastResort", re.MULTILINE)
    found = {file.name for file in root.rglob("*.py") if wild.search(file.read_text("utf-8"))}
    assert found == {"logs.py"}


def test_rows_that_are_held_are_not_logged(data: Path) -> None:
    """Neither what stood in them nor what is wrong with them."""
    sheet = typed(
        data / "baru.csv", (EVERYBODY[-1], {"NIK": "KTP 3302174505830003"}), (EVERYBODY[-2], {"NAMA": KARTINI.nik})
    )
    result = run(*receive(sheet, "b-3", "2025-05-01"), data=data, LIFECYCLE_LOG="1")
    (line,) = result.logged
    assert line.keys() == ALWAYS | {"register", "events", "held"}
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
