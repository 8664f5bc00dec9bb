"""Criteria of days: age, and for how long somebody has lived in the regency."""

from __future__ import annotations

from datetime import date

from lifecycle.domain.rules.base import BaseRule, Subject, Verdict, age_on
from lifecycle.domain.values import Fact

_NO_BOUND = 1000


class _Age(BaseRule, frozen=True, kw_only=True):
    from_years: int

    def fields(self) -> tuple[str, ...]:
        """Born when."""
        return ("birth_date",)

    def types(self) -> dict[str, str]:
        """A day."""
        return {"birth_date": "date"}

    def used(self, subject: Subject, on: date) -> dict[str, Fact | None]:
        """Age in completed years on the day; a birthday of 29 February falls on 1 March in a common year."""
        return {"age": None if subject.birth_date is None else age_on(subject.birth_date, on), "on": on.isoformat()}


class AgeBefore(_Age, frozen=True, kw_only=True, tag="age_before"):
    """From the birthday of ``from_years`` until the day before the birthday of ``before_years``."""

    before_years: int

    def verdict(self, subject: Subject, on: date) -> Verdict:
        """The birthday of ``before_years`` is too late."""
        return _bounded(subject.birth_date, on, self.from_years, self.before_years)


class AgeThrough(_Age, frozen=True, kw_only=True, tag="age_through"):
    """From the birthday of ``from_years`` until the day before the birthday after ``through_years``."""

    through_years: int

    def verdict(self, subject: Subject, on: date) -> Verdict:
        """The last year of age counts whole: 64 through means until the day before the 65th birthday."""
        return _bounded(subject.birth_date, on, self.from_years, self.through_years + 1)


class AgeFrom(_Age, frozen=True, kw_only=True, tag="age_from"):
    """From the birthday of ``from_years`` on, without an upper bound."""

    def verdict(self, subject: Subject, on: date) -> Verdict:
        """Not yet before that birthday."""
        return _bounded(subject.birth_date, on, self.from_years, _NO_BOUND)


class ResidentFor(BaseRule, frozen=True, kw_only=True, tag="resident_for"):
    """Has lived in the regency for at least so many years on the day; ``fact`` is the day since when (YYYY-MM-DD)."""

    years: int
    fact: str = "resident_since"

    def fields(self) -> tuple[str, ...]:
        """Since when."""
        return (self.fact,)

    def types(self) -> dict[str, str]:
        """A day."""
        return {self.fact: "date"}

    def verdict(self, subject: Subject, on: date) -> Verdict:
        """The anniversary itself counts; before it the criterion is not met yet."""
        since = subject.facts.get(self.fact)
        if not isinstance(since, str):
            return "not_shown"
        return "met" if age_on(date.fromisoformat(since), on) >= self.years else "not_yet"

    def used(self, subject: Subject, on: date) -> dict[str, Fact | None]:
        """Since when, and the day it was asked on."""
        since = subject.facts.get(self.fact)
        return {self.fact: since, "on": on.isoformat()} if isinstance(since, str) else {self.fact: None}


def _bounded(born: date | None, on: date, from_years: int, before_years: int) -> Verdict:
    if born is None:
        return "not_shown"
    age = age_on(born, on)
    if age < from_years:
        return "not_yet"
    return "met" if age < before_years else "not_met"
