"""Criteria as dated, cited data, and how each is judged: met, not met, not yet, or not shown.

The name of a kind says its bound: ``age_before`` excludes the birthday it names, ``age_through`` includes the whole
year of that age (style: a bound hidden in code differs from town to town).
"""

from __future__ import annotations

from lifecycle.domain.rules.ages import AgeBefore, AgeFrom, AgeThrough, ResidentFor
from lifecycle.domain.rules.any_of import AnyOf, Rule
from lifecycle.domain.rules.base import FROM_A_SOURCE, JudgedAt, Outcome, Subject, Verdict, age_on
from lifecycle.domain.rules.covers import NeverAidedHere, NoActiveCover, NoPublicAid, NotRegistered, NotRegisteredFor
from lifecycle.domain.rules.facts import BelowMinimumWage, ListedInAny, NumberFromThrough, ResidentHere, Stated

__all__ = [
    "FROM_A_SOURCE",
    "AgeBefore",
    "AgeFrom",
    "AgeThrough",
    "AnyOf",
    "BelowMinimumWage",
    "JudgedAt",
    "ListedInAny",
    "NeverAidedHere",
    "NoActiveCover",
    "NoPublicAid",
    "NotRegistered",
    "NotRegisteredFor",
    "NumberFromThrough",
    "Outcome",
    "ResidentFor",
    "ResidentHere",
    "Rule",
    "Stated",
    "Subject",
    "Verdict",
    "age_on",
]
