"""The weekly life of a register by commands only: exit codes, and the words a person goes by."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interfaces.command import log, run, topics
from tests.interfaces.conftest import Week
from tests.interfaces.questions import QUESTIONS, asking
from tests.interfaces.week import EVERYBODY, REGISTER, steps


def test_every_command_of_the_week_does_its_work(week: Week) -> None:
    """Each ends with the exit code and the words the week expects."""
    for name, step in steps(week.sheets).items():
        result = week.results[name]
        assert (name, result.code) == (name, step.code), result
        assert step.says in result.said, name


def test_the_week_is_in_the_log(week: Week) -> None:
    """Two places have passed on, six people have been decreed, and nobody was turned away."""
    found = topics(log(week.data, REGISTER))
    assert found.count("participant.decreed.v1") == 6
    assert found.count("participant.replaced.v1") == found.count("participant.succeeded.v1") == 2
    assert "act.refused.v1" not in found


@pytest.mark.parametrize(("projection", "question"), QUESTIONS)
def test_every_question_is_answered(season: Week, projection: str, question: str) -> None:
    """As a table that says how far it knows the log."""
    result = run("ask", *asking(season.data, projection, question), data=season.data)
    assert (result.code, result.err) == (0, "")
    assert f"as known at position {len(log(season.data, REGISTER))}" in result.said


def test_questions_are_listed(week: Week) -> None:
    """``ask`` alone lists every one with its options, ``ask`` with a read model those it answers."""
    everything, of_one = run("ask", data=week.data), run("ask", "slot_custody", data=week.data)
    assert all(f"{projection} {question} " in everything.said for projection, question in QUESTIONS)
    assert "slot_custody trace --slot" in of_one.said
    assert "current_roll" not in of_one.said


def test_views_that_were_deleted_are_made_again(data: Path) -> None:
    """Read models are disposable, as files too."""
    before = run("ask", "current_roll", "list", data=data).out
    for file in (data / REGISTER).glob("views.sqlite3*"):
        file.unlink()
    assert run("ask", "current_roll", "list", data=data).out == before


def test_no_command_shows_a_whole_nik(week: Week, season: Week) -> None:
    """Not even to the person who typed it."""
    answers = [run("ask", *asking(season.data, *names), data=season.data) for names in QUESTIONS]
    shown = " ".join(result.said for result in (*week.results.values(), *answers))
    assert not [person.name for person in EVERYBODY if person.nik in shown]
    assert "330217********01" in shown


def test_a_command_repeated_under_its_id_has_its_first_outcome(data: Path) -> None:
    """Nothing is done twice."""
    words = ("slots", "open", REGISTER, "--year", "2026", "--count", "2", "--source", "APBD", "--document", "DPA 2026")
    first = run(*words, "--by", "citra", "--command-id", "dpa-2026", data=data)
    again = run(*words, "--by", "citra", "--command-id", "dpa-2026", data=data)
    assert first.said == "2 places opened"
    assert again.said == "This was carried out before; nothing was done again. 2 places opened"
    assert topics(log(data, REGISTER))[-2:] == ["slot.opened.v1", "slot.opened.v1"]
