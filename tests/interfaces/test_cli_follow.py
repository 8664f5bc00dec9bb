"""Following by command: read models are at the end of the log soon after anybody wrote, until Ctrl-C."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from queue import Queue
from subprocess import Popen
from threading import Thread
from typing import Any

import pytest

from lifecycle.bootstrap import Workplace
from lifecycle.interfaces.cli.following import Kept
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Server
from lifecycle.projecting.discovery import discovered
from lifecycle.settings import Settings
from tests.interfaces.command import ended, head, run, start
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import REGISTER, REGULATION, appoint

SOON = 20.0
no_ctrl_c = pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl-C goes to every process of a console")


class Lines:
    """What a process says, line by line as it comes."""

    def __init__(self, process: Popen[str]) -> None:
        self._lines: Queue[str] = Queue()
        Thread(target=self._read, args=(process,), daemon=True).start()

    def _read(self, process: Popen[str]) -> None:
        for line in process.stdout or ():
            self._lines.put(line)

    def until(self, words: str) -> str:
        """The next line with these words; fails when it does not come soon."""
        until = time.monotonic() + SOON
        while words not in (line := self._lines.get(timeout=max(until - time.monotonic(), 0.01))):
            pass
        return line


@contextmanager
def following(*more: str, **where: Any) -> Iterator[tuple[Popen[str], Lines]]:
    """The command under way, and what it says; ended afterwards at the latest."""
    process = start("follow", *more, **where)
    with process:
        try:
            yield process, Lines(process)
        finally:
            process.kill()


@pytest.fixture
def desk(data: Path) -> Iterator[Desk]:
    """The register of the week, its read models caught up."""
    desk = Workplace().open(Settings(data), REGISTER)
    with closing(desk):
        desk.runner.catch_up()
        yield desk


def stopped(process: Popen[str]) -> int:
    """Press Ctrl-C; the exit code."""
    process.send_signal(signal.SIGINT)
    return process.wait(timeout=SOON)


@no_ctrl_c
def test_files_are_followed_until_ctrl_c(data: Path) -> None:
    """Whoever asks finds everything read; it says what it read, and ends well."""
    with following(data=data) as (process, lines):
        lines.until(f"{REGISTER}: at position {head(data, REGISTER):,}, up to date")
        assert run(*appoint("zaki", "regent", "signer"), data=data).code == 0
        lines.until(f"{REGISTER}: at position {head(data, REGISTER):,}, 1 event in ")
        desk = Workplace().open(Settings(data), REGISTER)
        with closing(desk):
            assert {one.lag for one in desk.runner.standing()} == {0}
        assert stopped(process) == 0
        lines.until("Stopped. Commands go on bringing read models to the end of the log by themselves.")


@no_ctrl_c
def test_a_server_is_followed_by_what_it_tells(postgresql: Server, tmp_path: Path) -> None:
    """Long before it would look by itself."""
    on_server: dict[str, Any] = {"data": tmp_path, "LIFECYCLE_URL": postgresql.url}
    assert run("open", REGISTER, "--regulation", REGULATION, "--by", "sekda", **on_server).code == 0
    with following("--every", "600", **on_server) as (process, lines):
        lines.until(f"{REGISTER}: at position 1, 1 event in ")
        assert run(*appoint("zaki", "regent", "signer"), **on_server).code == 0
        lines.until(f"{REGISTER}: at position 2, 1 event in ")
        assert stopped(process) == 0


def test_a_read_model_that_fails_is_told_once(
    desk: Desk, data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others are kept at the end of the log, and it is not tried again."""
    roll = discovered()["current_roll"]
    tried: list[int] = []

    def fails(*_: object) -> tuple[str, ...]:
        tried.append(head(data, REGISTER))
        raise ValueError

    monkeypatch.setattr(roll, "keys", fails)
    monkeypatch.setattr(roll, "folds", dict(discovered()["rule_usage"].folds))
    kept = Kept(REGISTER, lambda _: None)
    for person in ("yuli", "zaki"):
        run(*appoint(person, "regent", "signer"), data=data)
        with desk.runner.views.write() as tx:
            tx.execute("UPDATE read_models SET position = 0 WHERE projection = 'current_roll'")
        kept.catch_up(desk.runner)
    assert {*tried} == {head(data, REGISTER) - 1}
    assert capsys.readouterr().err.count("banyumas: current_roll stands still at position ") == 1
    behind = {one.projection: one.lag for one in desk.runner.standing()}
    assert behind.pop("current_roll") == head(data, REGISTER)
    assert set(behind.values()) == {0}


def test_a_read_model_that_was_mended_is_followed_again(
    desk: Desk, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was changed by hand is told once, and forgotten when a rebuild made it again."""
    table = f"current_roll__states__v{live(desk)}"
    kept = Kept(REGISTER, lambda _: None)
    with desk.runner.views.write() as tx:
        tx.execute(f"DROP TABLE {table}")
        tx.execute("UPDATE read_models SET position = 0 WHERE projection = 'current_roll'")
    for _ in range(2):
        kept.catch_up(desk.runner)
    assert capsys.readouterr().err.count("lifecycle rebuild current_roll makes them again") == 1
    run("rebuild", "current_roll", data=data)
    run(*appoint("zaki", "regent", "signer"), data=data)
    kept.catch_up(desk.runner)
    assert {one.lag for one in desk.runner.standing()} == {0}


def live(desk: Desk) -> int:
    """The generation of the roll that answers."""
    with desk.runner.views.read() as tx:
        sql = "SELECT generation FROM read_models WHERE projection = 'current_roll' AND standing = 'live'"
        ((number,),) = tx.rows(sql)
    return int(number)


def test_nothing_is_read_where_nothing_was_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A look at the end of the log is all it takes."""
    shown: list[Kept] = []
    kept = Kept(REGISTER, shown.append)
    kept.catch_up(desk.runner)
    monkeypatch.setattr(desk.runner, "catch_up", never)
    kept.catch_up(desk.runner)
    assert shown == [kept]


never: Callable[..., None] = lambda *_, **__: pytest.fail("it was read again")  # noqa: E731


def test_registers_that_cannot_be_opened_are_told(data: Path) -> None:
    """Where there is none to follow, it ends."""
    (data / f"{REGISTER}.key").unlink()
    require_told(result := ended(start("follow", data=data)), 1)
    assert f"{REGISTER}: " in result.said
    assert "the register key is not there" in result.said


def test_a_register_that_is_not_there_is_not_followed(data: Path) -> None:
    """It is told which there are."""
    require_told(result := run("follow", "--register", "kosong", data=data), 1)
    assert "There is no register 'kosong'. Known: banyumas." in result.said
