"""The ordinary course of a case, a week a step, for what a scenario takes as given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from lifecycle.domain.events import DecreeKind
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
    steps = [check.step for check in stage.profile.checks]
    course = ["proposed", *steps, "decreed", "registered"]
    there = course.index(state)
    for at, step in enumerate(course[: there + 1]):
        day = on - timedelta(weeks=there - at)
        if step == "proposed":
            lists.propose(stage, names, day)
        elif step in steps:
            acts.check(stage, names[0], step, day)
        elif step == "decreed":
            acts.decree(stage, number or _number(stage), day, kind, name=names[0])
        else:
            lists.answer(stage, day, [lists.answered(stage, name, day) for name in names])
        stage.must()


def _number(stage: Stage) -> str:
    return f"400/{stage.command().removeprefix('perintah-')}/{stage.clock.day.year}"
