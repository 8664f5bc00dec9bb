"""What invented people answer to the criteria: about one in a hundred does not meet one of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

from lifecycle.domain.rules import (
    AnyOf,
    BelowMinimumWage,
    ListedInAny,
    NeverAidedHere,
    NoActiveCover,
    NoPublicAid,
    NotRegistered,
    NotRegisteredFor,
    NumberFromThrough,
    ResidentFor,
    Rule,
    Stated,
)
from lifecycle.domain.values import Fact

_UNLISTED = 0.008
_ABOVE_NUMBER = 0.01
_AIDED = 0.002
_PUBLIC_AID = 0.003
_COVERED = 0.007
_NEWLY_COME = 0.004
_DENIED = {"public_aid": _PUBLIC_AID, "sktm": 0.003, "family_state_personnel": 0.004}
_YEAR = timedelta(days=366)

Answers = dict[str, Fact]


def facts(rules: Iterable[Rule], born: date, today: date, random: Random) -> Answers:
    """What one person answers.

    A criterion that the list as a whole states (``presumed``) is left unsaid, unless a row is known to deny it.
    """
    answers: Answers = {}
    for rule in rules:
        answers |= _on_record(rule, random) or _of_a_person(rule, born, today, random)
    return answers


def _on_record(rule: Rule, random: Random) -> Answers:
    """What an office knows of somebody: data sets, aid, membership."""
    match rule:
        case ListedInAny():
            return _listing(rule.data_sets, random)
        case NumberFromThrough():
            return {rule.fact: _number(rule, random)}
        case NeverAidedHere():
            return {"ever_aided": random.random() < _AIDED}
        case NoPublicAid():
            return {rule.fact: random.random() < _PUBLIC_AID}
        case NoActiveCover() | NotRegistered():
            return {rule.fact: random.random() < _COVERED}
        case NotRegisteredFor():
            return dict.fromkeys(rule.fields(), random.random() < _COVERED)
    return {}


def _of_a_person(rule: Rule, born: date, today: date, random: Random) -> Answers:
    """What the person, or the village for them, states."""
    match rule:
        case ResidentFor():
            return {rule.fact: f"{_came(born, today, random)}"}
        case BelowMinimumWage():
            return {rule.fact: True}
        case Stated(fact=fact) if fact in _DENIED:
            return {fact: rule.expected is not (random.random() < _DENIED[fact])}
        case Stated(presumed=False):
            return {rule.fact: rule.expected}
        case AnyOf():
            return facts(rule.rules, born, today, random)
    return {}


def _came(born: date, today: date, random: Random) -> date:
    """Half of the people have lived here all their lives; a few came within the year."""
    if random.random() < _NEWLY_COME:
        return today - timedelta(days=random.randint(20, 300))
    lived = (today - _YEAR - born).days
    return born if random.random() < 0.5 else born + timedelta(days=random.randrange(lived))


def _listing(data_sets: tuple[str, ...], random: Random) -> Answers:
    if random.random() < _UNLISTED:
        return dict.fromkeys(data_sets, False)
    sure = random.choice(data_sets)
    return {name: name == sure or random.random() < 0.6 for name in data_sets}


def _number(rule: NumberFromThrough, random: Random) -> int:
    if random.random() < _ABOVE_NUMBER:
        return rule.through_number + random.randint(1, 3)
    return random.randint(rule.from_number, rule.through_number)
