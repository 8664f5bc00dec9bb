"""What every event carries, and the promises it takes and releases."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, TypeAlias

import msgspec

from lifecycle.domain.rules import Outcome
from lifecycle.domain.values import Actor, Document, Fact, Place

Claim: TypeAlias = tuple[str, str]
"""A promise that holds over the whole register: a kind and a key nobody else may take until it is released."""


def within(name: str) -> str:
    """How the keys of everything below a name begin; never how those of another begin (``2025`` and ``2025/II``)."""
    return f"{len(name)}:{name}/"


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One thing that happened, in the past tense. ``TOPIC`` is its stored name and never changes.

    ``effective_on`` is the day it became true, in the register's civil zone; the day it was written down is stamped
    by the ledger. ``basis`` holds provision ids, ``reading`` the ids of defects that had to be read one way.

    ``BOX`` is the class of what is personal in it, sealed when stored; None there: no such data, or erased since.
    ``NEWER`` is the class that took the place of a retired one.
    """

    TOPIC: ClassVar[str] = ""
    BOX: ClassVar[type[msgspec.Struct] | None] = None
    NEWER: ClassVar[type[Event] | None] = None

    effective_on: date
    actor: Actor
    command_id: str
    basis: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    evidence: tuple[Document, ...] = ()
    place: Place | None = None

    def takes(self) -> tuple[Claim, ...]:
        """The claims this event takes; a second claimant is refused by the database."""
        return ()

    def releases(self) -> tuple[Claim, ...]:
        """The claims this event gives back, before any it takes."""
        return ()

    def whose(self) -> str | None:
        """Whose the box is where the stream is not theirs: a participant, or the keyed hash of who it seems to be."""
        return None

    def lifted(self) -> Event:
        """A retired event as its newer class."""
        return self


class Move(Event, frozen=True, kw_only=True):
    """An event of the process table: which trigger led from which state to which. Replay assigns, never asks again."""

    trigger: str
    source: str
    destination: str
    enrolment: int = 1


class Findings(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """The facts each criterion was judged on, by rule id: personal, so they sit in the box."""

    facts: dict[str, dict[str, Fact | None]] = {}

    def __repr__(self) -> str:
        return f"Findings({', '.join(self.facts)})"


class Judged(Move, frozen=True, kw_only=True):
    """A move that rests on criteria: outcomes in the open, the facts behind them in the box."""

    BOX: ClassVar[type[msgspec.Struct] | None] = Findings

    criteria: tuple[Outcome, ...] = ()
    personal: Findings | None = None


class ActRefused(Event, frozen=True, kw_only=True):
    """Somebody was turned away, on law, silence, office or separation of duties: that is history too."""

    TOPIC: ClassVar[str] = "act.refused.v1"
    BOX: ClassVar[type[msgspec.Struct] | None] = Findings

    act: str
    reason: str
    what: str
    cure: str
    criteria: tuple[Outcome, ...] = ()
    subject: str | None = None
    nik_key: str | None = None
    personal: Findings | None = None

    def takes(self) -> tuple[Claim, ...]:
        """A person turned away at the first proposal is found again by the keyed hash of the NIK."""
        return (("nik", self.nik_key),) if self.nik_key else ()
