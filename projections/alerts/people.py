"""Candidates who reach an age bound before it is tested, and grants that run out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from lifecycle.domain.profile import Profile
from lifecycle.domain.rules import AgeBefore, AgeThrough, Rule, Subject
from projections.alerts.alert import Alert, Case
from projections.alerts.model import candidates, grants


def age_bounds(case: Case) -> Iterator[Alert]:
    """Who is not registered and will be, or has become, too old for it."""
    for row in case.tx.rows(select(*case.tx.shown(candidates))):
        law = case.law.on_path(row["path"])
        subject = Subject(row["birth_date"], row["job_kind"], None, {}, path=law.path)
        for rule in law.profile.rules_on(case.on):
            years = _too_old_at(rule)
            if years and row["birth_date"] and rule.concerns(subject) and _still_tested(rule, row, law.profile):
                by = _birthday(row["birth_date"], years)
                if case.near(by):
                    yield _too_old(row, rule, by, case.on)


def periods(case: Case) -> Iterator[Alert]:
    """Whose grant runs out soon, or has run out and was not ended."""
    for row in case.tx.rows(select(*case.tx.shown(grants))):
        until, period = row["granted_until"], case.law.on_path(row["path"]).profile.period
        if not case.near(until):
            continue
        if over := until <= case.on:
            what, to_do = f"The grant ended before {until}.", "Record its end: lifecycle end REGISTER."
        elif period.extend_cite:
            what = f"The grant ends before {until}."
            to_do = "Extend it in time (lifecycle extend REGISTER), or let it end."
        else:
            what, to_do = f"The grant ends before {until}.", "It cannot be extended; put the person forward again."
        cite = period.cite if over else (*period.cite, *period.extend_cite)
        yield Alert("period_ending", over, row["participant"], row["name"], None, until, what, to_do, cite)


def _too_old_at(rule: Rule) -> int | None:
    match rule:
        case AgeBefore():
            return rule.before_years
        case AgeThrough():
            return rule.through_years + 1
    return None


def _still_tested(rule: Rule, row: Mapping[str, Any], profile: Profile) -> bool:
    """Whether the bound is still ahead: at registration, at a check not passed yet, or when a case comes in again."""
    if rule.judged_at == "proposal":
        return bool(row["status"] == "returned")
    if rule.judged_at != "check":
        return True
    steps = ["proposed", *(check.step for check in profile.checks)]
    ahead = steps.index(row["standing"]) if row["standing"] in steps else len(steps)
    return any(rule.id in check.judges for check in profile.checks[ahead:])


def _birthday(born: date, years: int) -> date:
    """The day on which somebody is so many years old; born on 29 February: 1 March in a common year."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def _too_old(row: Mapping[str, Any], rule: Rule, by: date, on: date) -> Alert:
    late = by <= on
    what = f"{'Reached' if late else 'Reaches'} the age bound and is not registered ({rule.id})."
    cure = "Take the next steps before that day: lifecycle ask pipeline waiting."
    to_do = "The bound is passed: withdraw the case, or let the next step decide." if late else cure
    return Alert("age_bound", late, row["participant"], row["name"], None, by, what, to_do, rule.cite)
