"""What people do with papers, budget plans, periods and sources of funds, each by its use case."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.application import checking, funding, granting
from lifecycle.domain.batch import Plan
from lifecycle.domain.values import Document
from tests.scenarios import acts
from tests.scenarios.stage import Stage


def empower(stage: Stage, parameter: str, paper: str, office: str, on: date, **said: Any) -> None:
    """A paper names an office; from its day on somebody there holds every role that it creates."""
    acts.settle(stage, parameter, paper, on, office=office, **said)
    stage.must()
    laws = [stage.law().on_path(path.code).as_of(on).profile for path in stage.profile.paths]
    created = {role for law in laws for role in law.offices[office].roles} - {*stage.profile.offices[office].roles}
    for role in sorted(created):
        stage.appoint(f"{role}.{office}", office, role, on)


def enter(stage: Stage, name: str, on: date, paper: str | None = None, plan: Plan | None = None) -> None:
    """The batch of a person goes into a budget plan, told whole or not."""
    step = next(check for check in stage.law(name).profile.checks if check.plan)
    stage.do(
        on,
        checking.check_batch,
        batch=stage.people[name].batch,
        step=step.step,
        on=on,
        by=f"{step.role}.{step.office}",
        command_id=stage.command(),
        documents=(Document(paper),) if paper else (),
        plan=plan,
    )


def switch(stage: Stage, year: int, before: str, instead: str, on: date, paper: str | None = None) -> None:
    """Another source is to pay the held places of a year."""
    stage.do(
        on,
        funding.switch_funding,
        year=year,
        before=stage.source(before),
        funding=stage.source(instead),
        documents=(Document(paper),) if paper else (),
        on=on,
        by=stage.who("switch_funding"),
        command_id=stage.command(),
    )


def end_periods(stage: Stage, on: date) -> None:
    """Whose period is over by this day is on record."""
    stage.do(on, granting.end_periods, on=on, by=stage.who("end_period"), command_id=stage.command())
