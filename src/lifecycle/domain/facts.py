"""Facts of a day: which of them hold on a day, and how they stand beside what the list states of a candidate."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from lifecycle.domain.rules import Subject
from lifecycle.domain.values import Fact

OF_THE_REGENCY = ("minimum_wage",)
"""Facts about the regency, not about anybody in it."""


class DatedFact(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What a source says of something as of a day; without a source it is a change of the record (None: emptied)."""

    name: str
    value: Fact | None
    as_of: date
    source: str | None = None


def holding(facts: Iterable[DatedFact], on: date) -> dict[str, DatedFact]:
    """The latest of each name as of a day; of two as of one day, the one recorded later."""
    held: dict[str, DatedFact] = {}
    for fact in facts:
        if fact.as_of <= on and (fact.name not in held or held[fact.name].as_of <= fact.as_of):
            held[fact.name] = fact
    return held


def informed(subject: Subject, facts: Iterable[DatedFact], on: date) -> Subject:
    """The candidate with what holds that day; it goes before what the list states, and names its source."""
    held = holding(facts, on)
    if not held:
        return subject
    said = {**subject.facts, **{name: fact.value for name, fact in held.items()}}
    sources = {name: f"{fact.source} of {fact.as_of}" for name, fact in held.items() if fact.source}
    return msgspec.structs.replace(
        subject,
        facts={name: value for name, value in said.items() if value is not None},
        sources={**subject.sources, **sources},
    )
