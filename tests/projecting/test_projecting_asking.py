"""Asking read models: an answer says how far it knows, and what cannot be answered is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.interfaces.desk import Desk
from lifecycle.ledger import Database
from lifecycle.ledger.database import Transaction
from lifecycle.projecting import Known, storage
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.runner import NotYet, Runner, UnknownQuestion
from tests.projecting.conftest import Begin

QUESTIONS = [(name, question) for name, found in discovered().items() for question in found.questions.values()]
GIVEN: dict[tuple[str, type], Any] = {
    ("slot", str): "2025-00001",
    ("cycle", str): "2025-H2",
    ("day", date): date(2025, 7, 16),
    ("from_", date): date(2025, 7, 1),
    ("to", date): date(2025, 12, 31),
    ("until", str): "2025-12",
}


@pytest.fixture
def asked(year: Desk, views: Database) -> Runner:
    """Every read model, at the end of the log."""
    runner = Runner(views, year.register.ledger, discovered())
    runner.catch_up()
    return runner


@pytest.mark.parametrize(("name", "question"), QUESTIONS, ids=lambda part: getattr(part, "name", part))
def test_every_question_is_answered(asked: Runner, name: str, question: Any) -> None:
    """With the parameters it needs, on either database; the answer is known up to the end of the log."""
    anybody = asked.ask("current_roll", "list")[1][0]["participant"]
    asked_for = [(p.name, p.annotation) for p in question.parameters if p.default is p.empty]
    needed = {part[0]: {**GIVEN, ("participant", str): anybody}[part] for part in asked_for}
    known, rows = asked.ask(name, question.name, **needed)
    assert known == Known(*asked.ledger.head())
    assert rows


@pytest.mark.parametrize("time", [{"on": date(2025, 5, 1)}, {"known": "2025-05-01"}])
def test_another_time_is_refused(asked: Runner, time: dict[str, Any]) -> None:
    """A question for a time that cannot be answered is never answered for now instead."""
    with pytest.raises(NotYet, match="as it stands now"):
        asked.ask("current_roll", "count", **time)


@pytest.mark.parametrize(
    ("name", "question", "given", "said"),
    [
        ("roll", "count", {}, r"no read model 'roll'.\n  Known: contribution_calendar, "),
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
    runner, live = begin(discovered()["current_roll"]), storage.live

    def others_catch_up(tx: Transaction, name: str) -> storage.Generation | None:
        found = live(tx, name)
        monkeypatch.setattr(storage, "live", live)
        runner.catch_up()
        return found

    monkeypatch.setattr(storage, "live", others_catch_up)
    assert runner.ask("current_roll", "count") == (Known(0, 0), [])
    assert runner.ask("current_roll", "count") != (Known(0, 0), [])
