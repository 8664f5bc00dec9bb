"""A proof for an auditor, by command: printed or written, checked by the one program, refused where nothing is."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from lifecycle.check_proof import check
from tests.interfaces.command import Result, head, log, run
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import REGISTER, SUTARNO

SLOT = "2025-00001"


def prove(data: Path, *words: str | Path) -> Result:
    """Ask for a proof."""
    return run("prove", REGISTER, *words, data=data)


def key_in(said: str) -> str:
    """The key that a person is told to check with."""
    (key,) = re.findall(r'--key "([^"]+)"', said)
    return str(key)


def test_a_slot_is_proven_on_standard_output(data: Path) -> None:
    """Only the file is printed there; how to check it is told beside, and nothing is added to the log."""
    before = log(data, REGISTER)
    result = prove(data, "--slot", SLOT)

    proof = check(result.out.encode(), key_in(result.err))
    assert (result.code, proof.subject) == (0, ("slot", SLOT))
    assert proof.checkpoint.size == head(data, REGISTER)
    assert log(data, REGISTER) == before


def test_an_auditor_runs_what_is_told(data: Path, tmp_path: Path) -> None:
    """The line that is printed works as it is, in a folder with the proof and a copy of the one program."""
    proof = tmp_path / "proof.json"
    result = prove(data, "--slot", SLOT, "--out", proof)
    (line,) = [line for line in result.err.splitlines() if line.startswith("  python ")]
    (program,) = re.findall(r"The program is (.+): copy it along", result.err)
    (tmp_path / "check_proof.py").write_bytes(Path(program).read_bytes())

    told = subprocess.run(
        [sys.executable, "-I", *shlex.split(line)[1:]], cwd=tmp_path, capture_output=True, encoding="utf-8", check=False
    )

    assert (result.out, told.returncode, told.stderr) == ("", 0, "")
    assert told.stdout.startswith(f"PROVEN: slot {SLOT} of register {REGISTER}\n\nWho held the slot")


def test_a_participant_is_found_by_nik_and_shown_by_id(data: Path) -> None:
    """The proof names the stream, and holds neither name nor NIK in the open."""
    result = prove(data, "--participant", SUTARNO.nik)

    proof = check(result.out.encode(), key_in(result.err))
    assert proof.subject == ("participant", proof.stream)
    assert all(SUTARNO.name not in str(event.state) for event in proof.events)
    assert SUTARNO.nik not in str(proof.events)
    assert prove(data, "--participant", str(proof.stream)[-8:]).out == result.out


def test_a_position_is_proven_alone(data: Path) -> None:
    """One event, and it says so."""
    result = prove(data, "--position", "1")

    assert [event.topic for event in check(result.out.encode()).events] == ["register.opened.v1"]
    assert "The proof holds 1 event. An auditor" in result.said


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        ((), 2, "Name exactly one of them."),
        (("--slot", SLOT, "--position", "1"), 2, "Name exactly one of them."),
        (("--slot", " "), 2, "It is blank"),
        (("--position", "0"), 2, "greater than or equal to 1"),
        (("--slot", "2025-99999"), 1, "There is no slot '2025-99999'."),
        (("--participant", "f" * 32), 1, "No participant of this register"),
        (("--position", "99999"), 1, "The log has no position 99999."),
    ],
)
def test_what_cannot_be_proven_is_told(data: Path, words: tuple[str, ...], code: int, says: str) -> None:
    """Nothing is printed that could pass for a proof."""
    require_told(result := prove(data, *words), code)

    assert says in result.said
    assert result.out == ""


def test_a_file_that_cannot_be_written_is_told(data: Path, tmp_path: Path) -> None:
    """A folder, or a place that is not there."""
    require_told(prove(data, "--position", "1", "--out", tmp_path), 2)
    require_told(prove(data, "--position", "1", "--out", tmp_path / "none" / "proof.json"), 1)
