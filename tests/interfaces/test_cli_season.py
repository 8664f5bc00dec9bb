"""Money, the half-year and corrections by commands only: exit codes, and the words a person goes by."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.interfaces.command import log, run, topics
from tests.interfaces.conftest import Week
from tests.interfaces.season import cycle, steps
from tests.interfaces.week import KARTINI, REGISTER, SUTARNO


def asked(season: Week, *question: str) -> list[dict[str, Any]]:
    """The rows that answer a question."""
    told = run("ask", *question, "--register", REGISTER, "--format", "json", data=season.data)
    assert told.code == 0, told
    rows: list[dict[str, Any]] = json.loads(told.out)["rows"]
    return rows


def test_every_command_of_the_season_does_its_work(season: Week) -> None:
    """Each ends with the exit code and the words the season expects."""
    for name, step in steps(season.sheets).items():
        result = season.results[name]
        assert (name, result.code) == (name, step.code), result
        assert step.says in result.said, (name, result.said)


def test_every_rupiah_of_the_season_has_one_place(season: Week) -> None:
    """What was billed is open, paid or returned, bill by bill."""
    bills = asked(season, "contribution_calendar", "bills")
    assert {bill["bill"] for bill in bills} == {"T-3", "T-3b", "T-4"}
    for bill in bills:
        assert bill["open_amount"] + bill["paid_amount"] + bill["returned_amount"] == bill["amount"]


def test_the_differences_of_the_cycle_are_told_with_their_answers(season: Week) -> None:
    """One row a difference: a name, an address, a mover, a newcomer, and somebody the list forgot."""
    rows = asked(season, "data_update_diff", "list", "--cycle", "2025-H1")
    told = sorted((row["kind"], row["field"], row["resolution"]) for row in rows)
    assert told == [
        ("came_in", None, "proposed"),
        ("changed", "address", "proposed"),
        ("changed", "name", "proposed"),
        ("left", None, "termination_proposed"),
        ("missing", None, "corrected"),
    ]


def test_a_life_is_told_in_sentences(season: Week) -> None:
    """With both dates, the person who acted and the provision; the correction is the last of them."""
    roll = asked(season, "current_roll", "list")
    (who,) = [row["participant"] for row in roll if row["name"] == "Kartini R."]
    told = asked(season, "participant_history", "list", "--participant", who)
    assert told[-1]["by"] == "citra, social_affairs"
    assert told[-1]["what"] == "The record was corrected, field name: ejaan."


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (("bill", "return", REGISTER, "--bill", "T-3", "--by", "gita", "--all"), "Say why"),
        (("bill", "return", REGISTER, "--bill", "T-3", "--by", "gita", "--month", "2025-03"), "named by both"),
        ((*cycle("resolve", "citra", "--as", "proposed"),), "Say which"),
        (("correct", REGISTER, "--participant", "x", "--reason", "y", "--by", "citra"), "--same-as"),
        (
            ("decree", REGISTER, "--number", "1", "--date", "2025-08-20", "--annul", "2", "--by", "dedi"),
            "what was wrong",
        ),
    ],
)
def test_what_is_typed_amiss_is_wrong_usage(data: Path, typed: tuple[str, ...], says: str) -> None:
    """Exit code 2, and words that say what to add; nothing is recorded."""
    before = log(data, REGISTER)
    result = run(*typed, data=data)
    assert (result.code, says in result.said) == (2, True), result.said
    assert log(data, REGISTER) == before


def test_nobody_is_shown_whole(season: Week) -> None:
    """No answer and no word of the season holds a NIK; names only where a person asked for them."""
    said = " ".join(result.said for result in season.results.values())
    assert SUTARNO.nik not in said
    assert KARTINI.nik not in said


def test_the_season_is_in_the_log(season: Week) -> None:
    """Three months were paid, one of them was corrected, one went back with its bill."""
    found = topics(log(season.data, REGISTER))
    assert found.count("participant.contribution_paid.v1") == 3
    assert found.count("participant.contribution_reversed.v1") == 1
    assert found.count("participant.contribution_returned.v1") == 1
    assert found.count("register.closed.v1") == 1
