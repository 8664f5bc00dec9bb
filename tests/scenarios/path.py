"""The ordinary course of a case, a week a step, for what a scenario takes as given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from lifecycle.domain.batch import Plan
from lifecycle.domain.events import DecreeKind
from lifecycle.domain.period import Wanted
from lifecycle.domain.values import Document
from tests.scenarios import acts, lists
from tests.scenarios.stage import Stage


def bring(
    stage: Stage,
    names: Sequence[str],
    state: str,
    on: date,
    *,
    number: str | None = None,
    kind: DecreeKind = "participants",
) -> None:
    """People get where the scenario finds them, the last step on this day; nothing may be refused on the way."""
    law = stage.law(stage.meet(names[0]).name).profile
    steps = {check.step: check for check in law.checks}
    form = "decision" if law.decided_by == "decision" else kind
    course = ["proposed", *steps, "decreed", "registered"]
    there = course.index(state)
    for at, step in enumerate(course[: there + 1]):
        day = on - timedelta(weeks=there - at)
        if step == "proposed":
            lists.propose(stage, names, day)
        elif step in steps:
            acts.check(stage, names[0], step, day, **(plan(day) if steps[step].plan else {}))
        elif step == "decreed":
            months = Wanted(months=law.period.through_months) if law.period.rule == "months" else None
            acts.decree(stage, number or _number(stage), day, form, name=names[0], period=months)
        else:
            lists.answer(stage, day, [lists.answered(stage, name, day) for name in names])
        stage.must()


def plan(on: date) -> dict[str, Any]:
    """A budget plan until the end of the next year, told whole."""
    return {"plan": Plan(201_600, date(on.year + 1, 12, 31)), "documents": (Document("RKP DBH Sawit"),)}


def _number(stage: Stage) -> str:
    return f"400/{stage.command().removeprefix('perintah-')}/{stage.clock.day.year}"
