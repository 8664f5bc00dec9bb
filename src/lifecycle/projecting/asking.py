"""Questions: which there are, what they take, and the tables they are asked of."""

from __future__ import annotations

from typing import Any

from lifecycle.domain.profile import Profile
from lifecycle.ledger.database import Transaction
from lifecycle.projecting.contract import Projection, Question, Tables
from lifecycle.projecting.moments import Moments
from lifecycle.projecting.storage import Generation
from lifecycle.projecting.store import store_of


class UnknownQuestion(Exception):  # noqa: N818
    """No such projection, question or parameter."""


def asked_of(projection: Projection[Any], question: str, given: dict[str, Any]) -> Question:
    """A question of a read model, with what it was given. Raises UnknownQuestion."""
    asked = projection.questions.get(question)
    if asked is None:
        there = ", ".join(projection.questions)
        raise UnknownQuestion(f"{projection.name} has no question {question!r}.\n  It answers: {there}.")
    needed = {parameter.name: parameter.default is parameter.empty for parameter in asked.parameters}
    faults = [f"has no parameter {name!r}" for name in given if name not in needed]
    faults += [f"needs {name!r}" for name, must in needed.items() if must and name not in given]
    for fault in faults:
        raise UnknownQuestion(f"{asked.name} {fault}.\n  It takes: {', '.join(needed) or 'nothing'}.")
    return asked


def tables(
    tx: Transaction, projection: Projection[Any], live: Generation, profile: Profile, moments: Moments
) -> Tables:
    """The tables of the generation that answers, today and as known to the end of what it has read."""
    physical = store_of(projection, live.number).tables
    return Tables(tx.connection, physical, profile, moments, moments.on(None), live.known, live.known)
