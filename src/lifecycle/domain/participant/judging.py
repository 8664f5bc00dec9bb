"""Judging a candidate by the criteria, and putting the outcomes where they belong: open, boxed, or cited."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import msgspec

from lifecycle.domain.events import Findings
from lifecycle.domain.facts import informed
from lifecycle.domain.law import Law
from lifecycle.domain.rules import Outcome, Rule, Subject


def judge(subject: Subject, on: date, law: Law, asked: Callable[[Rule], bool]) -> list[Outcome]:
    """How the criteria in force that day come out for a candidate, of those that are asked and concern them."""
    known = informed(subject, law.regency_facts, on)
    return [rule.judge(known, rule.judged_on(known, on)) for rule in law.rules_for(known, on) if asked(rule)]


def ruled(subject: Subject, participant: str, on: date, law: Law) -> Subject:
    """The candidate with the ruling on them, where one lets them come back."""
    ruling = law.ruling_on(participant, on)
    if ruling is None:
        return subject
    return msgspec.structs.replace(subject, facts={**subject.facts, "ruling": ruling.paper.reference})


def of_verdict(outcomes: Iterable[Outcome], *verdicts: str) -> list[Outcome]:
    """The outcomes with one of these verdicts."""
    return [outcome for outcome in outcomes if outcome.verdict in verdicts]


def because_of(outcomes: Sequence[Outcome]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Basis and reading of the criteria that decided."""
    basis = tuple(dict.fromkeys(cite for outcome in outcomes for cite in outcome.basis))
    return basis, tuple(dict.fromkeys(reading for outcome in outcomes for reading in outcome.reading))


def judged(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The fields of an event that rests on criteria: outcomes in the open, the facts behind them for the box."""
    facts = {outcome.rule: outcome.facts for outcome in outcomes if outcome.facts}
    return {
        "criteria": tuple(outcome.bare() for outcome in outcomes),
        "personal": Findings(facts) if facts else None,
    }
