"""What people ask for, ready to be decided: imperative verb and noun."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from lifecycle.domain.events import DecreeIssued
from lifecycle.domain.period import Wanted
from lifecycle.domain.values import Actor, Document, Fact, Personal, Place


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """Who asks, under which command id, and the day it is or becomes true."""

    actor: Actor
    command_id: str
    on: date
    evidence: tuple[Document, ...] = ()
    place: Place | None = None

    def said(self, basis: tuple[str, ...] = (), reading: tuple[str, ...] = ()) -> dict[str, Any]:
        """The fields every event takes from the command that led to it; what is cited twice is named once."""
        return {
            "effective_on": self.on,
            "actor": self.actor,
            "command_id": self.command_id,
            "evidence": self.evidence,
            "place": self.place,
            "basis": tuple(dict.fromkeys(basis)),
            "reading": tuple(dict.fromkeys(reading)),
        }


class ProposeParticipant(Command, frozen=True, kw_only=True):
    """Put a candidate forward in a batch.

    ``job_title`` is the kind of work as written where the regulation does not list it; ``kind_decree`` the number the
    row cites, ``decreed_kind`` that decree if it exists; ``path`` the way the row chooses.
    """

    batch: str
    line: int
    personal: Personal
    job_kind: str
    kecamatan: str | None
    village: str | None
    nik_key: str
    job_title: str | None = None
    kind_decree: str | None = None
    decreed_kind: DecreeIssued | None = None
    path: str | None = None


class CheckParticipant(Command, frozen=True, kw_only=True):
    """Carry out one step of the checks; ``plan_until`` is the last day of aid in a plan the step enters."""

    step: str
    plan_until: date | None = None


class NameInDecree(Command, frozen=True, kw_only=True):
    """Name a candidate on a line of a decree's annex, with a slot unless the decree is for taking freed places."""

    decree: str
    line: int
    slot: str | None
    period: Wanted = Wanted()


class ExtendPeriod(Command, frozen=True, kw_only=True):
    """Prolong a grant by whole months, as ``decree`` decided."""

    months: int
    decree: DecreeIssued


class EndPeriod(Command, frozen=True, kw_only=True):
    """Record that a grant is over by ``on``."""


class RegisterParticipant(Command, frozen=True, kw_only=True):
    """Enter the carrier's registration; ``on`` is the day the number was issued."""

    membership_number: str
    card: str | None


class ReportDeath(Command, frozen=True, kw_only=True):
    """Record a death; ``on`` is the day of death."""


class TerminateParticipant(Command, frozen=True, kw_only=True):
    """End a participation on a ground; ``on`` is the last day it holds, ``decree`` what decides it."""

    ground: str
    decree: DecreeIssued | None


class LapseCandidate(Command, frozen=True, kw_only=True):
    """Strike out a decreed candidate who left on a ground before registration, as ``decree`` decided."""

    ground: str
    decree: DecreeIssued


class TakePlace(Command, frozen=True, kw_only=True):
    """The decreed successor takes a freed slot."""

    slot: str
    predecessor: str


class GiveWay(Command, frozen=True, kw_only=True):
    """The predecessor's place has passed on."""

    slot: str
    successor: str
    decree: str


class ReturnCase(Command, frozen=True, kw_only=True):
    """Send a case back to whoever put it forward."""

    reason: str


class WithdrawCase(Command, frozen=True, kw_only=True):
    """Take a case back before registration."""

    reason: str


class CorrectRecord(Command, frozen=True, kw_only=True):
    """Set one field right, days as ``YYYY-MM-DD``. For the NIK, its new and old keyed hash."""

    field: str
    value: Fact | None
    reason: str
    nik_key: str | None = None
    nik_key_before: str | None = None


class RecordFact(Command, frozen=True, kw_only=True):
    """Record what a source says of a person, or of the regency; ``on`` is the day it is of."""

    fact: str
    value: Fact
    source: str


class CloseAsSame(Command, frozen=True, kw_only=True):
    """Close this record: another one is about the same person."""

    same_as: str
    reason: str
    nik_key: str | None


class StrikeFromDecree(Command, frozen=True, kw_only=True):
    """Strike a person from a decree, by an erratum or because it was annulled."""

    decree: str
    by_decree: str


class ErasePerson(Command, frozen=True, kw_only=True):
    """Erase a person, on the legal ground that ``evidence`` names; ``nik_key`` and ``keys`` as in the event."""

    nik_key: str | None
    keys: tuple[str, ...]
