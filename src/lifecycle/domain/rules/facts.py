"""Criteria of facts: data sets, numbers, statements, residence, income."""

from __future__ import annotations

from datetime import date

from lifecycle.domain.rules.base import BaseRule, Subject, Verdict, stated_verdict
from lifecycle.domain.values import Fact


class ListedInAny(BaseRule, frozen=True, kw_only=True, tag="listed_in_any"):
    """On at least one of the named data sets."""

    data_sets: tuple[str, ...]

    def fields(self) -> tuple[str, ...]:
        """One for each data set."""
        return self.data_sets

    def verdict(self, subject: Subject, on: date) -> Verdict:  # noqa: ARG002 - every rule is judged on a day
        """Met by one yes; not met only when every data set says no."""
        return _any_yes([subject.facts.get(name) for name in self.data_sets])


class NumberFromThrough(BaseRule, frozen=True, kw_only=True, tag="number_from_through"):
    """A whole number, both bounds included (a DTSEN decile, taken as given)."""

    fact: str
    from_number: int
    through_number: int

    def fields(self) -> tuple[str, ...]:
        """The number."""
        return (self.fact,)

    def types(self) -> dict[str, str]:
        """A number."""
        return {self.fact: "number"}

    def verdict(self, subject: Subject, on: date) -> Verdict:  # noqa: ARG002
        """Not shown when the number is absent."""
        value = subject.facts.get(self.fact)
        if not isinstance(value, int):
            return "not_shown"
        return "met" if self.from_number <= value <= self.through_number else "not_met"

    def used(self, subject: Subject, on: date) -> dict[str, Fact | None]:  # noqa: ARG002
        """The number, where it is one."""
        value = subject.facts.get(self.fact)
        return {self.fact: value if isinstance(value, int) else None}


class Stated(BaseRule, frozen=True, kw_only=True, tag="stated"):
    """The collector states it for the whole list; a row may deny it.

    ``fact`` must not be the opposite of ``expected``; with ``presumed`` false it must be said in the row itself.
    """

    fact: str
    expected: bool = True
    presumed: bool = True

    def fields(self) -> tuple[str, ...]:
        """What is stated."""
        return (self.fact,)

    def verdict(self, subject: Subject, on: date) -> Verdict:  # noqa: ARG002
        """Met when the row says so, or says nothing and the list as a whole states it."""
        return stated_verdict(subject.facts.get(self.fact), self.expected, self.presumed)


class ResidentHere(BaseRule, frozen=True, kw_only=True, tag="resident_here"):
    """Lives in the regency: the row names one of its kecamatan."""

    def fields(self) -> tuple[str, ...]:
        """Where somebody lives."""
        return ("kecamatan",)

    def types(self) -> dict[str, str]:
        """A kecamatan of the regency."""
        return {"kecamatan": "kecamatan"}

    def verdict(self, subject: Subject, on: date) -> Verdict:  # noqa: ARG002
        """Not shown when the kecamatan is missing or not one of the regency."""
        return "met" if subject.kecamatan else "not_shown"

    def used(self, subject: Subject, on: date) -> dict[str, Fact | None]:  # noqa: ARG002
        """The kecamatan, by its official name."""
        return {"kecamatan": subject.kecamatan}


class BelowMinimumWage(BaseRule, frozen=True, kw_only=True, tag="below_minimum_wage"):
    """Earns less in a month than the minimum wage of the regency on that day (rupiah), the wage itself excluded."""

    fact: str = "below_minimum_wage"

    def fields(self) -> tuple[str, ...]:
        """The income, or what the row says of it."""
        return ("income", self.fact)

    def types(self) -> dict[str, str]:
        """Rupiah, and a yes or a no."""
        return {"income": "rupiah", self.fact: "yes_no"}

    def verdict(self, subject: Subject, on: date) -> Verdict:
        """Income against the recorded wage where both are known; else what the row itself says."""
        used = self.used(subject, on)
        if "income" in used:
            return "met" if used["income"] < used["minimum_wage"] else "not_met"  # type: ignore[operator]
        return stated_verdict(used[self.fact], expected=True, presumed=False)

    def used(self, subject: Subject, on: date) -> dict[str, Fact | None]:  # noqa: ARG002
        """Income and wage where both are numbers, else what the row says."""
        income, wage = subject.facts.get("income"), subject.facts.get("minimum_wage")
        if isinstance(income, int) and isinstance(wage, int):
            return {"income": income, "minimum_wage": wage}
        return {self.fact: subject.facts.get(self.fact)}


def _any_yes(answers: list[Fact | None]) -> Verdict:
    if any(answer is True for answer in answers):
        return "met"
    return "not_met" if all(answer is False for answer in answers) else "not_shown"
