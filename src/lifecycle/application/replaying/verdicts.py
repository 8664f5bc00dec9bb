"""What was decided about a case: how far it came, or where it was turned away, on which criterion and provision."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.events import (
    CHECKED,
    ActRefused,
    Event,
    ParticipantDecreed,
    ParticipantLapsed,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantRejected,
    ParticipantResubmitted,
)
from lifecycle.domain.participant.judging import because_of
from lifecycle.domain.refusals import Refusal
from lifecycle.domain.rules import Outcome

BY_LAW = ("law", "silent", "unset")
"""Reasons that lie in the regulation itself, not in who acted or in which order."""
Kind = Literal["accepted", "rejected", "lapsed", "refused", "unknown"]
_REACHED: dict[type[Event], str] = {
    ParticipantProposed: "proposed",
    ParticipantResubmitted: "proposed",
    ParticipantDecreed: "decreed",
    ParticipantRegistered: "registered",
    **{event: step for step, event in CHECKED.items()},
}


_ACTS = {"propose": "proposed", "decree": "decreed", "register": "registered"}
_ON_CANDIDATES = (*_ACTS, *CHECKED)


class Verdict(msgspec.Struct, frozen=True, omit_defaults=True):
    """The last that was decided. ``step`` was reached, or turned the case away; ``why`` says what cannot be told."""

    kind: Kind
    step: str
    on: date
    criteria: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    why: str | None = None

    @property
    def turned_away(self) -> bool:
        """Whether the case went no further, on law."""
        return self.kind in ("rejected", "lapsed", "refused")

    def same_as(self, other: Verdict) -> bool:
        """Whether both let the case go on, or turned it away at one step on the same criteria."""
        if self.turned_away and other.turned_away:
            return (self.kind, self.step, self.criteria) == (other.kind, other.step, other.criteria)
        return self.kind == other.kind


def verdict_of(event: Event) -> Verdict | None:
    """What an event decides about its case; None for one that decides nothing on law."""
    match event:
        case ParticipantRejected():
            return _turned("rejected", event.step, event.effective_on, event.criteria)
        case ParticipantLapsed() if event.criteria:
            return _turned("lapsed", "registered", event.effective_on, event.criteria)
        case ActRefused() if event.reason in BY_LAW and event.act in _ON_CANDIDATES:
            return _refused(event.act, event.effective_on, event)
    step = _REACHED.get(type(event))
    return Verdict("accepted", step, event.effective_on) if step else None


def refused(refusal: Refusal, command: Command) -> Verdict:
    """What a refusal decides: turned away where the law says so, otherwise nothing that can be told."""
    if refusal.reason in BY_LAW:
        return _refused(refusal.act, command.on, refusal)
    return unknown(refusal.act, command.on, refusal.what)


def unknown(step: str, on: date, why: str) -> Verdict:
    """What the other law would have decided cannot be told, and why."""
    return Verdict("unknown", step, on, why=why)


def _refused(act: str, on: date, said: ActRefused | Refusal) -> Verdict:
    names = tuple(outcome.rule for outcome in said.criteria)
    return Verdict("refused", _ACTS.get(act, act), on, names, said.basis, said.reading)


def _turned(kind: Kind, step: str, on: date, criteria: Iterable[Outcome]) -> Verdict:
    outcomes = tuple(criteria)
    return Verdict(kind, step, on, tuple(outcome.rule for outcome in outcomes), *because_of(outcomes))
