"""Erasing a person by the command: what is typed, what is read, and what is left in the files."""

from __future__ import annotations

import json
from pathlib import Path

from lifecycle.projecting.discovery import discovered
from tests.interfaces.command import Result, log, run, topics
from tests.interfaces.week import DARMI, EVERYBODY, REGISTER, SUTARNO, WAGIMIN

GROUND = "UU 27/2022 Pasal 43 ayat (1) huruf b"


def erase(data: Path, who: str, by: str = "sekda", basis: str = GROUND) -> Result:
    """The command."""
    return run("erase", REGISTER, who, "--basis", basis, "--by", by, data=data)


def record_of(result: Result) -> str:
    """The id that was printed first."""
    return result.out.split()[1]


def holding(data: Path, text: str) -> list[str]:
    """The files of the register in which a text stands, in any case."""
    files = [path for path in data.rglob("*") if path.is_file()]
    return [path.name for path in files if text.lower().encode() in path.read_bytes().lower()]


def test_a_person_is_erased_and_it_is_said_what_remains(data: Path) -> None:
    """Records, read models, keys; then the log, and copies of keys with the days they may be kept."""
    run("rebuild", data=data)
    assert holding(data, SUTARNO.name)
    result = erase(data, SUTARNO.nik)
    assert (result.code, result.err) == (0, "")
    assert "1 record erased for good." in result.said
    assert f"Read models brought to the end of the log: {len(discovered())}; nothing is left" in result.said
    assert "Keys destroyed: 4; what was sealed under them can never be read again." in result.said
    assert "the log, whose hashes and proofs hold as before and name nobody" in result.said
    assert "none of which may be kept longer than 30 days" in result.said
    for word in (SUTARNO.name, SUTARNO.nik):
        assert holding(data, word) == []
    assert holding(data, WAGIMIN.name)
    assert topics(log(data, REGISTER))[-1] == "person.erased.v1"


def test_every_question_shows_the_person_as_erased(data: Path) -> None:
    """The line is there, the name is not; the others are called what they were."""
    who = record_of(erase(data, SUTARNO.nik))
    rows = json.loads(run("ask", "current_roll", "list", "--format", "json", data=data).out)["rows"]
    names = {row["participant"]: row["name"] for row in rows}
    assert names.pop(who) == "erased"
    assert {*names.values()} < {one.name for one in EVERYBODY}
    told = run("ask", "participant_history", "list", "--participant", who[-8:], data=data).said
    assert f"Erased under {GROUND}" in told


def test_erasing_again_is_by_the_record_and_changes_nothing(data: Path) -> None:
    """The NIK is known no longer; whoever was interrupted has the id from the first line."""
    who = record_of(erase(data, SUTARNO.nik))
    written = len(log(data, REGISTER))
    again = erase(data, who[-8:])
    assert (again.code, record_of(again)) == (0, who)
    assert "1 record erased before, and all of it done again." in again.said
    assert len(log(data, REGISTER)) == written
    assert erase(data, SUTARNO.nik).code == 1


def test_an_open_case_is_not_erased(data: Path) -> None:
    """The cure says how it is closed."""
    result = erase(data, DARMI.nik)
    assert result.code == 1
    assert "The case is registered, and a benefit may hang on its data." in result.said
    assert "lifecycle terminate" in result.said
    assert holding(data, DARMI.name)


def test_nobody_but_the_administrator_erases(data: Path) -> None:
    """Whoever tries is turned away, on record."""
    result = erase(data, SUTARNO.nik, by="budi")
    assert result.code == 1
    assert "budi does not administer this register." in result.said
    assert topics(log(data, REGISTER))[-1] == "act.refused.v1"


def test_a_ground_that_is_blank_is_no_ground(data: Path) -> None:
    """Nothing is done."""
    written = len(log(data, REGISTER))
    assert erase(data, SUTARNO.nik, basis="  ").code == 2
    assert len(log(data, REGISTER)) == written
