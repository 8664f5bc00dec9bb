"""Asking read models: an answer says how far it knows, and what cannot be answered is refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.notes import BadNote
from lifecycle.ledger.stores import Folder
from lifecycle.projecting import Known, NothingKnown, Question, Tables, asking
from lifecycle.projecting.asking import UnknownQuestion
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.moments import Unanswerable
from lifecycle.projecting.runner import Runner
from tests.projecting.conftest import Begin
from tests.projecting.late_death import opened

QUESTIONS = [(name, question) for name, found in discovered().items() for question in found.questions.values()]
OPENED = date(2025, 2, 1)
GIVEN: dict[tuple[str, type], Any] = {
    ("slot", str): "2025-00001",
    ("cycle", str): "2025-H2",
    ("decree", str): "400/1",
    ("day", date): date(2025, 7, 16),
    ("from_", date): date(2025, 7, 1),
    ("to", date): date(2025, 12, 31),
    ("until", str): "2025-12",
    ("provision", str): "banyumas-2025-2/p7/a4/c",
    ("month", str): "2025-07",
}


@pytest.fixture(scope="module")
def asked(year: Desk) -> Runner:
    """Every read model, at the end of the log."""
    year.runner.catch_up()
    return year.runner


def needed(asked: Runner, question: Question) -> dict[str, Any]:
    """What a question cannot be asked without."""
    anybody = asked.ask("current_roll", "list")[1][0]["participant"]
    asked_for = [(p.name, p.annotation) for p in question.parameters if p.default is p.empty]
    return {part[0]: {**GIVEN, ("participant", str): anybody}[part] for part in asked_for}


@pytest.mark.parametrize(("name", "question"), QUESTIONS, ids=lambda part: getattr(part, "name", part))
def test_every_question_is_answered(asked: Runner, name: str, question: Question) -> None:
    """With the parameters it needs, on either database; the answer is known up to the end of the log."""
    known, rows = asked.ask(name, question.name, **needed(asked, question))
    assert known == Known(*asked.ledger.head())
    assert rows


@pytest.mark.parametrize(("name", "question"), QUESTIONS, ids=lambda part: getattr(part, "name", part))
def test_every_question_is_answered_for_any_time(asked: Runner, name: str, question: Question) -> None:
    """Three days of the year, each as known at a position of its own; never from what was recorded later."""
    chance, end = Random(f"{name} {question.name}"), asked.ledger.head().position
    for _ in range(3):
        on, position = OPENED + timedelta(days=chance.randrange(700)), chance.randint(1, end)
        with suppress(NothingKnown):
            known, rows = asked.ask(name, question.name, on=on, known=f"{position}", **needed(asked, question))
            assert known == Known(*asked.ledger.commit_end(position) or (0, 0))
            assert all(number <= known.position for row in rows for number in _positions(row))


def _positions(row: dict[str, Any]) -> Iterator[int]:
    """Where the events that a row rests on stand in the log."""
    yield from row.get("positions", ())
    yield from (row[name] for name in row if name.endswith("position") and row[name] is not None)


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ({"known": "99999"}, r"Position 99,999 is beyond the log, which ends at \d+\.\n  Ask for \d+ or less"),
        ({"known": "0"}, r"The log begins at position 1; nothing was known before it\.\n  Ask for 1 or more"),
        ({"known": "2026-01-01"}, r"Nobody knows yet what will be known on 2026-01-01\.\n  Ask for a day up to today"),
        (
            {"known": "2025-01-31"},
            r"On 2025-01-31 nothing was known: the log begins on 2025-02-01\.\n  Ask for that day",
        ),
        ({"on": date(2025, 1, 5)}, r"This register begins on 2025-01-06; it says nothing of 2025-01-05\.\n  Ask for"),
        ({"known": "last week"}, r"'last week' is no time at which the register could be known\.\n  Give a day"),
    ],
)
def test_a_time_of_which_nothing_is_known_is_refused(asked: Runner, time: dict[str, Any], said: str) -> None:
    """It is never answered for another time instead, and the refusal says for which times it would be."""
    with pytest.raises(Unanswerable, match=said):
        asked.ask("current_roll", "count", **time)


def test_the_note_of_another_register_is_refused(asked: Runner, tmp_path: Path) -> None:
    """What was known to another register is no time of this one."""
    other, _ = opened(Folder(tmp_path))
    note = tmp_path / "note.txt"
    note.write_text(other.register.ledger.checkpoint())
    other.close()
    with pytest.raises(BadNote, match="no signature of lifecycle/small"):
        asked.ask("current_roll", "count", known=str(note))


def test_a_note_that_was_changed_is_refused(asked: Runner, tmp_path: Path) -> None:
    """A number that nobody has signed is no time."""
    origin, size, *rest = asked.ledger.checkpoint().split("\n")
    note = tmp_path / "note.txt"
    note.write_text("\n".join((origin, f"{int(size) - 1}", *rest)))
    with pytest.raises(BadNote):
        asked.ask("current_roll", "count", known=str(note))


@pytest.mark.parametrize(
    ("name", "question", "given", "said"),
    [
        ("roll", "count", {}, r"no read model 'roll'.\n  Known: alerts, contribution_calendar, .*, slot_custody\."),
        ("current_roll", "sum", {}, r"no question 'sum'.\n  It answers: list, count"),
        ("current_roll", "list", {"nik": "33"}, r"list has no parameter 'nik'.\n  It takes: status, kecamatan, limit"),
        ("current_roll", "count", {"nik": "33"}, r"count has no parameter 'nik'.\n  It takes: nothing"),
        ("slot_custody", "trace", {}, r"trace needs 'slot'.\n  It takes: slot"),
    ],
)
def test_an_unknown_question_is_refused(
    asked: Runner, name: str, question: str, given: dict[str, Any], said: str
) -> None:
    """Read model, question and parameter: the refusal says what there is."""
    with pytest.raises(UnknownQuestion, match=said):
        asked.ask(name, question, **given)


def test_an_answer_is_of_the_moment_it_says(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    """What others bring in while a question is answered is not mixed into the answer."""
    runner, tables = begin(discovered()["current_roll"]), asking.tables

    def others_catch_up(*found: Any) -> Tables:
        monkeypatch.setattr(asking, "tables", tables)
        runner.catch_up()
        return tables(*found)

    monkeypatch.setattr(asking, "tables", others_catch_up)
    assert runner.ask("current_roll", "count") == (Known(0, 0), [])
    assert runner.ask("current_roll", "count") != (Known(0, 0), [])
