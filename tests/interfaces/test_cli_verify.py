"""A whole register verified by command: what was checked, or the first thing that differs with its cure."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from sqlite3 import connect
from typing import Any

import pytest

from tests.interfaces.command import head, run
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import REGISTER, appoint

VERIFY = ("verify", REGISTER)
CURE = "Do not write on. Keep a copy as it is, then restore the newest backup that verifies: lifecycle restore DIR."


def harm(data: Path, sql: str, store: str = "ledger") -> None:
    """Change a store as nobody should."""
    with closing(connect(data / REGISTER / f"{store}.sqlite3")) as database:
        database.execute(sql)
        database.commit()


def document(data: Path, *options: str | Path) -> dict[str, Any]:
    """The one document that is printed."""
    found: dict[str, Any] = json.loads(run(*VERIFY, "--format", "json", *options, data=data).out)
    return found


def test_a_whole_register_says_what_was_checked(data: Path) -> None:
    """Events and since when, claims, checkpoints, the root and its size; nothing goes to standard error."""
    result = run(*VERIFY, data=data)
    assert (result.code, result.err) == (0, "")
    first, events, claims, signed, root, took = result.out.splitlines()
    assert first == f"{REGISTER} is what was recorded, and all of it."
    assert events.startswith(f"events      {head(data, REGISTER)} in ")
    assert " commits, recorded 20" in events
    assert claims.startswith("claims      ")
    assert signed.startswith("signed      ")
    assert root.endswith(f"= at size {head(data, REGISTER)}")
    assert took.startswith("took        ")
    assert max(map(len, result.out.splitlines())) <= 100


def test_the_document_holds_the_same(data: Path) -> None:
    """Counts, root in base64, stamps in UTC."""
    found = document(data)
    assert (found["verified"], found["register"], found["events"]) == (True, REGISTER, head(data, REGISTER))
    assert found["root"] in run(*VERIFY, data=data).out
    assert found["since"].endswith("+00:00")


def test_a_checkpoint_kept_elsewhere_is_borne_out_by_what_grew(data: Path, tmp_path: Path) -> None:
    """Any log that only grew since begins with its events."""
    note = tmp_path / "note.txt"
    assert run("checkpoint", REGISTER, "--out", note, data=data).code == 0
    size = head(data, REGISTER)
    assert run(*appoint("fajar", "carrier", "registrar"), data=data).code == 0
    assert document(data, "--against", note)["against"] == size
    assert f"the {size} events of that checkpoint" in run(*VERIFY, "--against", note, data=data).said


def test_a_log_cut_short_is_found_by_a_checkpoint_kept_elsewhere(data: Path, tmp_path: Path) -> None:
    """What is missing is named."""
    note, size = tmp_path / "note.txt", head(data, REGISTER)
    before = {file.name: file.read_bytes() for file in (data / REGISTER).iterdir()}
    assert run(*appoint("fajar", "carrier", "registrar"), data=data).code == 0
    assert run("checkpoint", REGISTER, "--out", note, data=data).code == 0
    for name, content in before.items():
        (data / REGISTER / name).write_bytes(content)
    result = run(*VERIFY, "--against", note, data=data)
    assert result.code == 1
    assert result.err.startswith(f"{REGISTER}, checkpoint given with --against, position {size + 1}")
    assert f"after position {size} are missing" in result.said


def test_a_changed_event_is_named_with_its_cure(data: Path) -> None:
    """Where, what, why it matters, and what to do; also where it is the first, without which nothing else opens."""
    for place in (7, 1):
        harm(data, f"UPDATE events SET state = X'7B7D' WHERE position = {place}")
        result = run(*VERIFY, data=data)
        assert (result.code, result.out) == (1, "")
        assert result.err.splitlines()[0] == f"{REGISTER}, events, position {place}"
        assert "The event is not the one that was recorded" in result.said
        assert CURE in result.said
        fault = document(data)["fault"]
        assert (fault["part"], fault["first"], fault["last"], fault["cure"]) == ("tree", place, place, CURE)


@pytest.mark.parametrize(
    ("store", "sql", "where", "says"),
    [
        ("ledger", "DELETE FROM claims WHERE kind = 'nik'", "table of claims", "only one may have"),
        ("keys", "DELETE FROM subject_keys", "key store", "Put the key store back"),
        ("ledger", "UPDATE checkpoints SET note = 'x'", "checkpoints", "vouched for"),
    ],
)
def test_each_part_says_why_it_matters(data: Path, store: str, sql: str, where: str, says: str) -> None:
    """What is derived from the log, and what belongs to it, have cures of their own."""
    run("checkpoint", REGISTER, data=data)
    harm(data, sql, store)
    result = run(*VERIFY, data=data)
    assert result.code == 1
    assert result.err.startswith(f"{REGISTER}, {where}, position ")
    assert says in result.said


def test_no_key_is_needed(data: Path) -> None:
    """Whoever has the files can verify them, without the register key."""
    for key in data.glob("*.key"):
        key.unlink()
    assert run(*VERIFY, data=data).code == 0


def test_what_is_no_note_or_key_is_told(data: Path, tmp_path: Path) -> None:
    """Nothing is said about the log then."""
    note = tmp_path / "note.txt"
    note.write_text("a letter\n")
    for option, value, says in (
        ("--against", note, "This is no signed note"),
        ("--key", "x", "'x' is no verifier key"),
    ):
        result = run(*VERIFY, option, value, data=data)
        require_told(result, 1)
        assert says in result.said
