"""Dates in order, and hands kept apart: what every move of a participant must respect."""

from __future__ import annotations

from datetime import date

from lifecycle.domain.participant.state import Participant
from lifecycle.domain.refusals import Refusal, Refused


def require_after_last(act: str, state: Participant, on: date) -> None:
    """Raise Refused when an act is dated before the last one of the same enrolment."""
    if state.last_on is not None and on < state.last_on:
        raise Refused(
            Refusal(
                act=act,
                reason="order",
                what=f"The dates are out of order: this act is dated {on}, the one before it {state.last_on}.",
                cure="Date the act on or after the one before it.",
            )
        )


def require_other_hand(act: str, person: str, hands: frozenset[str], done: str) -> None:
    """Raise Refused when the person has a hand in the case that excludes this act, whatever office they hold now."""
    if person in hands:
        raise Refused(
            Refusal(
                act=act,
                reason="separation",
                what=f"{person} {done} this case and cannot also do this.",
                cure="Let another appointed person act.",
            )
        )
