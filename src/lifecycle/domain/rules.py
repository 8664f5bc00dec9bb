"""Criteria as dated, cited data, and how each is judged: met, not met, not yet, or not shown.

The name of a kind says its bound: ``age_before`` excludes the birthday it names, ``age_through`` includes the whole
year of that age (style: a bound hidden in code differs from town to town).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

import msgspec

from lifecycle.domain.values import Fact

JudgedAt = Literal["check", "registration", "first_registration"]
Verdict = Literal["met", "not_met", "not_yet", "not_shown"]


class Subject(msgspec.Struct, frozen=True):
    """What the criteria are judged on: dated facts about one candidate."""

    birth_date: date | None
    job_kind: str
    kecamatan: str | None
    facts: Mapping[str, Fact]
    aided_before: bool = False


class Outcome(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """How one criterion came out, on which facts, under which provision and reading."""

    rule: str
    verdict: Verdict
    basis: tuple[str, ...]
    facts: dict[str, Fact | None] = {}
    reading: tuple[str, ...] = ()

    def bare(self) -> Outcome:
        """The outcome without the facts, which are personal and stay in the event's box."""
        return Outcome(self.rule, self.verdict, self.basis, {}, self.reading)


class _Rule(
    msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", forbid_unknown_fields=True, rename={"from_": "from"}
):
    id: str
    from_: date
    cite: tuple[str, ...]
    until: date | None = None
    reading: tuple[str, ...] = ()
    judged_at: JudgedAt = "check"
    only_kinds: tuple[str, ...] = ()

    def holds_on(self, day: date) -> bool:
        return self.from_ <= day and (self.until is None or day < self.until)

    def concerns(self, subject: Subject) -> bool:
        """A rule may be for some job kinds only.

        ``first_registration`` is the first under this programme in each enrolment: a person proposed again is tested
        again (SMG-23, BMS-25); a continuation would not be.
        """
        return not self.only_kinds or subject.job_kind in self.only_kinds

    def _outcome(self, verdict: Verdict, **facts: Fact | None) -> Outcome:
        return Outcome(self.id, verdict, self.cite, facts, self.reading)


class AgeBefore(_Rule, frozen=True, kw_only=True, tag="age_before"):
    """From the birthday of ``from_years`` until the day before the birthday of ``before_years``."""

    from_years: int
    before_years: int

    def judge(self, subject: Subject, on: date) -> Outcome:
        """Age in completed years on a day; a birthday of 29 February falls on 1 March in a common year."""
        return self._outcome(_bounded(subject.birth_date, on, self.from_years, self.before_years), **_age(subject, on))


class AgeThrough(_Rule, frozen=True, kw_only=True, tag="age_through"):
    """From the birthday of ``from_years`` until the day before the birthday after ``through_years``."""

    from_years: int
    through_years: int

    def judge(self, subject: Subject, on: date) -> Outcome:
        """The last year of age counts whole: 64 through means until the day before the 65th birthday."""
        verdict = _bounded(subject.birth_date, on, self.from_years, self.through_years + 1)
        return self._outcome(verdict, **_age(subject, on))


class ListedInAny(_Rule, frozen=True, kw_only=True, tag="listed_in_any"):
    """On at least one of the named data sets."""

    data_sets: tuple[str, ...]

    def judge(self, subject: Subject, on: date) -> Outcome:  # noqa: ARG002 - every rule is judged on a day
        """Met by one yes; not met only when every data set says no."""
        known = {name: subject.facts.get(name) for name in self.data_sets}
        return self._outcome(_any_yes(list(known.values())), **known)


class NumberFromThrough(_Rule, frozen=True, kw_only=True, tag="number_from_through"):
    """A whole number, both bounds included (a DTSEN decile, taken as given)."""

    fact: str
    from_number: int
    through_number: int

    def judge(self, subject: Subject, on: date) -> Outcome:  # noqa: ARG002
        """Not shown when the number is absent."""
        value = subject.facts.get(self.fact)
        if not isinstance(value, int):
            return self._outcome("not_shown", **{self.fact: None})
        met = self.from_number <= value <= self.through_number
        return self._outcome("met" if met else "not_met", **{self.fact: value})


class Stated(_Rule, frozen=True, kw_only=True, tag="stated"):
    """The collector states it for the whole list; a row may deny it.

    ``fact`` must not be the opposite of ``expected``; with ``presumed`` false it must be said in the row itself.
    """

    fact: str
    expected: bool = True
    presumed: bool = True

    def judge(self, subject: Subject, on: date) -> Outcome:  # noqa: ARG002
        """Met when the row says so, or says nothing and the list as a whole states it."""
        value = subject.facts.get(self.fact)
        if value is None:
            return self._outcome("met" if self.presumed else "not_shown", **{self.fact: None})
        return self._outcome("met" if value is self.expected else "not_met", **{self.fact: value})


class ResidentHere(_Rule, frozen=True, kw_only=True, tag="resident_here"):
    """Lives in the regency: the row names one of its kecamatan."""

    def judge(self, subject: Subject, on: date) -> Outcome:  # noqa: ARG002
        """Not shown when the kecamatan is missing or not one of the regency."""
        return self._outcome("met" if subject.kecamatan else "not_shown", kecamatan=subject.kecamatan)


class NeverAidedHere(_Rule, frozen=True, kw_only=True, tag="never_aided_here"):
    """Has never had this local government's contribution aid: by the register, or by the row's own word."""

    def judge(self, subject: Subject, on: date) -> Outcome:  # noqa: ARG002
        """Not met when an earlier enrolment was registered here."""
        aided = subject.aided_before or subject.facts.get("ever_aided") is True
        return self._outcome("not_met" if aided else "met", ever_aided=aided)


Rule = AgeBefore | AgeThrough | ListedInAny | NumberFromThrough | Stated | ResidentHere | NeverAidedHere


def age_on(born: date, on: date) -> int:
    """Age in completed years; a birthday of 29 February falls on 1 March in a common year."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _age(subject: Subject, on: date) -> dict[str, Fact | None]:
    return {"age": None if subject.birth_date is None else age_on(subject.birth_date, on), "on": on.isoformat()}


def _bounded(born: date | None, on: date, from_years: int, before_years: int) -> Verdict:
    if born is None:
        return "not_shown"
    age = age_on(born, on)
    if age < from_years:
        return "not_yet"
    return "met" if age < before_years else "not_met"


def _any_yes(answers: list[Fact | None]) -> Verdict:
    if any(answer is True for answer in answers):
        return "met"
    return "not_met" if all(answer is False for answer in answers) else "not_shown"
