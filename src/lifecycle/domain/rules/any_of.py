"""Every kind of criterion, and the one that is met when any of several is."""

from __future__ import annotations

from datetime import date

from lifecycle.domain.rules.ages import AgeBefore, AgeFrom, AgeThrough, ResidentFor
from lifecycle.domain.rules.base import BaseRule, Subject, Verdict
from lifecycle.domain.rules.covers import NeverAidedHere, NoActiveCover, NoPublicAid, NotRegistered, NotRegisteredFor
from lifecycle.domain.rules.facts import BelowMinimumWage, ListedInAny, NumberFromThrough, ResidentHere, Stated
from lifecycle.domain.values import Fact

_BEST_FIRST: tuple[Verdict, ...] = ("met", "not_yet", "not_shown", "not_met")


class AnyOf(BaseRule, frozen=True, kw_only=True, tag="any_of"):
    """At least one of the rules is met (the reading of "dan/atau" as "or")."""

    rules: tuple[Rule, ...]

    def fields(self) -> tuple[str, ...]:
        """Those of its rules."""
        return tuple(field for rule in self.rules for field in rule.fields())

    def types(self) -> dict[str, str]:
        """Those of its rules."""
        return {name: kind for rule in self.rules for name, kind in rule.types().items()}

    def verdict(self, subject: Subject, on: date) -> Verdict:
        """The best of the verdicts."""
        return min((rule.verdict(subject, on) for rule in self.rules), key=_BEST_FIRST.index)

    def used(self, subject: Subject, on: date) -> dict[str, Fact | None]:
        """The facts of all of them."""
        return {name: fact for rule in self.rules for name, fact in rule.used(subject, on).items()}


Rule = (
    AgeBefore
    | AgeThrough
    | AgeFrom
    | ListedInAny
    | NumberFromThrough
    | Stated
    | ResidentHere
    | ResidentFor
    | NoActiveCover
    | NotRegistered
    | NotRegisteredFor
    | NoPublicAid
    | NeverAidedHere
    | BelowMinimumWage
    | AnyOf
)
