"""Stores that cannot be used: told with the cure, never a traceback, and never made worse."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest

from tests.interfaces.command import log, run
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import REGISTER, REGULATION, WAGIMIN, check, receive, typed

COMMANDS = {
    "ask": ("ask", "current_roll", "count"),
    "check": check("b-1", "verified", "2025-05-01"),
    "open": ("open", REGISTER, "--regulation", REGULATION, "--by", "sekda"),
    "rebuild": ("rebuild",),
    "status": ("status",),
}


def without(data: Path, store: str) -> None:
    """Take one of the three stores away."""
    for file in (data / REGISTER).glob(f"{store}.sqlite3*"):
        file.unlink()


def altered(data: Path, sql: str) -> None:
    """The ledger as another program would have left it."""
    with closing(connect(data / REGISTER / "ledger.sqlite3")) as database, database:
        database.execute(sql)


def newer(data: Path) -> None:
    """A layout of years to come."""
    altered(data, "UPDATE facts_of_store SET value = '99' WHERE name = 'layout'")


def garbage(data: Path) -> None:
    """The ledger overwritten with something else."""
    without(data, "ledger")
    (data / REGISTER / "ledger.sqlite3").write_bytes(b"halo " * 100)


def emptied(data: Path) -> None:
    """The ledger as a file of no bytes."""
    without(data, "ledger")
    (data / REGISTER / "ledger.sqlite3").touch()


def garbled(data: Path) -> None:
    """A layout that is no number."""
    altered(data, "UPDATE facts_of_store SET value = NULL WHERE name = 'layout'")


def undecodable(data: Path) -> None:
    """A text that is none in UTF-8."""
    altered(data, "UPDATE facts_of_store SET value = CAST(x'ff32' AS TEXT) WHERE name = 'layout'")


BROKEN: dict[str, tuple[Callable[[Path], None], str]] = {
    "newer layout": (newer, "this register has layout 99, this program knows 2. Use the newer program; nothing was"),
    "no layout": (garbled, "the layout of this register is no number: its store was altered"),
    "no text": (undecodable, "Put the register back from the backup"),
    "no key store": (lambda data: without(data, "keys"), "The key store of this register is missing"),
    "no ledger": (emptied, "Put the register back from the backup"),
    "another file": (garbage, "file is not a database. Put the register back from the backup"),
}


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
@pytest.mark.parametrize(("break_it", "says"), BROKEN.values(), ids=BROKEN)
def test_a_broken_store_is_told_with_its_cure(
    data: Path, break_it: Callable[[Path], None], says: str, words: tuple[str, ...]
) -> None:
    """By every command, ``open`` among them, and the ledger stays as it is."""
    break_it(data)
    ledger = data / REGISTER / "ledger.sqlite3"
    before = ledger.read_bytes()
    result = run(*words, data=data)
    require_told(result, 1)
    assert says in result.said
    assert ledger.read_bytes()[: len(before)] == before


def test_no_command_gives_a_register_a_new_key_store(data: Path) -> None:
    """With another secret nobody would be known again by NIK; with the old one put back everything is."""
    secret = (data / REGISTER / "keys.sqlite3").read_bytes()
    without(data, "keys")
    for words in COMMANDS.values():
        assert run(*words, data=data).code == 1
    without(data, "keys")
    (data / REGISTER / "keys.sqlite3").write_bytes(secret)
    again = run(*receive(typed(data / "lagi.csv", WAGIMIN), "b-3", "2025-05-01"), data=data)
    assert "1 refused" in again.said, run("ask", "held_rows", "list", data=data).said


def test_an_event_of_a_newer_program_is_told(data: Path) -> None:
    """Nothing is decided on a case that cannot be read whole."""
    altered(data, "UPDATE events SET topic = 'participant.moved_on.v9' WHERE topic = 'participant.aligned.v1'")
    before = log(data, REGISTER)
    result = run(*check("b-1", "verified", "2025-05-01"), data=data)
    require_told(result, 1)
    assert "event is stored as 'participant.moved_on.v9'" in result.said
    assert "newer program" in result.said
    assert log(data, REGISTER) == before


def test_status_shows_the_others_beside_a_broken_register(data: Path) -> None:
    """One that cannot be used hides none that can."""
    for name in ("aman", "zaman"):
        assert run("open", name, "--regulation", REGULATION, "--by", "x", data=data).code == 0
    newer(data)
    result = run("status", data=data)
    require_told(result, 1)
    assert "banyumas cannot be used" in result.said
    assert result.said.count("Peraturan Bupati Banyumas Nomor 2 Tahun 2025") == 2


def test_a_register_half_made_is_finished_by_open(data: Path) -> None:
    """Killed between its folder and its first event, it is no register yet, and can still become one."""
    assert run("open", "baru", "--regulation", REGULATION, "--by", "x", data=data).code == 0
    with closing(connect(data / "baru" / "ledger.sqlite3")) as database, database:
        for table in ("events", "commits", "claims", "tree_tiles"):
            database.execute(f"DELETE FROM {table}")
    assert "Register 'baru' was never opened. lifecycle open baru" in run("status", data=data).said
    assert run("open", "baru", "--regulation", REGULATION, "--by", "x", data=data).code == 0
    assert len(log(data, "baru")) == 1


@pytest.mark.parametrize("words", [*COMMANDS.values(), ("demo", "--participants", "20")])
def test_a_data_folder_that_is_a_file(tmp_path: Path, words: tuple[str, ...]) -> None:
    """Wrong usage, whichever command."""
    (tmp_path / "data").touch()
    require_told(result := run(*words, data=tmp_path / "data"), 2)
    assert "--data" in result.said
    assert "is a file." in result.said


def test_a_data_folder_below_a_file(tmp_path: Path) -> None:
    """No register can be made there, and that is said."""
    (tmp_path / "data").touch()
    require_told(result := run(*COMMANDS["open"], data=tmp_path / "data" / "deeper"), 1)
    assert "name another folder with --data." in result.said


@pytest.fixture
def locked(data: Path) -> Iterator[Path]:
    """The data folder, nothing in it to be written; skipped where the system lets this user write all the same."""
    everything = [data, *data.rglob("*")]
    for path in everything:
        path.chmod(0o500 if path.is_dir() else 0o400)
    if os.access(data, os.W_OK) or os.access(data / REGISTER / "ledger.sqlite3", os.W_OK):
        pytest.skip("this user may write anything")
    yield data
    for path in everything:
        path.chmod(0o700)


@pytest.mark.parametrize(
    "words", [*COMMANDS.values(), ("demo", "--participants", "20"), ("open", "b", *COMMANDS["open"][2:])]
)
def test_a_folder_that_is_read_only(locked: Path, words: tuple[str, ...]) -> None:
    """Even a question keeps its read models up to date, so the right to write is asked for."""
    before = (locked / REGISTER / "ledger.sqlite3").read_bytes()
    require_told(result := run(*words, data=locked), 1)
    assert "Get the right to write there" in result.said
    assert (locked / REGISTER / "ledger.sqlite3").read_bytes() == before
