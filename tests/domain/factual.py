"""Facts from sources, as tests tell of them: on record, asked to be recorded, and the laws they are judged under."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from lifecycle.domain import commands
from lifecycle.domain.events import ChangeDecreed, FactRecorded, FactValue, Values
from lifecycle.domain.facts import DatedFact
from lifecycle.domain.law import Law
from lifecycle.domain.profile import Profile
from lifecycle.domain.rules import BelowMinimumWage, NoActiveCover, Rule
from lifecycle.domain.values import Actor, Fact
from lifecycle.regulations.loader import load
from tests.domain.given import SERANG
from tests.domain.story import CHANGE, LEFT_ON, UPDATER, asked_on, told_on

DTSEN = "DTSEN 2025-11"
NOVEMBER = date(2025, 11, 1)
ENTERER = Actor("gita", "social_affairs")
UNPROTECTED = NoActiveCover(
    id="eligibility.not_protected",
    from_=date(2025, 10, 28),
    cite=("serang-2025-59/p19/a2/c",),
    judged_at="registration",
)
INCOME = BelowMinimumWage(
    id="eligibility.other.income",
    from_=date(2025, 1, 6),
    only_kinds=("other",),
    cite=("banyumas-2025-2/p7/a3/b",),
)
WAGE = 2_338_410
"""The minimum wage of Kabupaten Banyumas for 2025: Keputusan Gubernur Jawa Tengah Nomor 561/45 Tahun 2024."""


def entering(regulation: str, *rules: Rule, **changed: Any) -> Profile:
    """A regulation where who corrects records enters facts, with these rules in place of those of the same id."""
    profile = load(regulation)
    instead = {rule.id: rule for rule in rules}
    kept = tuple(instead.pop(rule.id, rule) for rule in profile.rules)
    said: dict[str, Any] = {
        "acts": {**profile.acts, "record_facts": profile.acts["correct"]},
        "rules": (*kept, *instead.values()),
    }
    return msgspec.structs.replace(profile, **{**said, **changed})


def under(profile: Profile, *regency_facts: DatedFact) -> Law:
    """A regulation as one register meets it, with its papers and what is known of the regency."""
    return Law(profile, SERANG.settled, regency_facts=regency_facts)


def recorded(fact: str, value: Fact, on: date = NOVEMBER, source: str = DTSEN) -> FactRecorded:
    """On record from a source."""
    return FactRecorded(**told_on(on, ENTERER), fact=fact, source=source, personal=FactValue(value))


def record(fact: str = "decile", value: Fact = 5, on: date = NOVEMBER, source: str = DTSEN) -> commands.RecordFact:
    """Enter a fact."""
    return commands.RecordFact(**asked_on(on), fact=fact, value=value, source=source)


def change_decreed(fact: str, old: Fact, new: Fact) -> ChangeDecreed:
    """A data update changed it, by decree."""
    said = {**told_on(LEFT_ON, UPDATER), "cycle": "2025-H2", "number": 1, "decree": CHANGE}
    return ChangeDecreed(**said, field=fact, personal=Values(old, new))
