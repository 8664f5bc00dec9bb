"""Events of correction: what was wrong is never rewritten, a later event sets it right and says why."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import msgspec

from lifecycle.domain.events.base import Claim, Event, Move, within
from lifecycle.domain.rules import Outcome
from lifecycle.domain.values import Fact, Personal


class Values(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What a field said and says now, where that is personal (days as YYYY-MM-DD), and whom nobody here knew."""

    old: Fact | None = None
    new: Fact | None = None
    nik: str | None = None
    name: str | None = None

    def __repr__(self) -> str:
        return "Values()"


class Changed(Event, frozen=True, kw_only=True):
    """A field of a person has another value: place and kind of work in ``old`` and ``new``, others in the box."""

    BOX: ClassVar[type[msgspec.Struct] | None] = Values

    field: str | None = None
    old: str | None = None
    new: str | None = None
    personal: Values | None = None


class CorrectionRecorded(Changed, frozen=True, kw_only=True):
    """The record of a person was wrong and is set right, for a reason. A corrected NIK moves its claim."""

    TOPIC: ClassVar[str] = "participant.correction_recorded.v1"

    reason: str
    nik_key: str | None = None
    nik_key_before: str | None = None

    def releases(self) -> tuple[Claim, ...]:
        """The wrong NIK is free again."""
        return (("nik", self.nik_key_before),) if self.nik_key_before else ()

    def takes(self) -> tuple[Claim, ...]:
        """The right NIK is this person's."""
        return (("nik", self.nik_key),) if self.nik_key else ()


class ParticipantReturned(Move, frozen=True, kw_only=True):
    """The case went back to whoever put it forward, to be corrected; what its changes touch is checked again."""

    TOPIC: ClassVar[str] = "participant.returned.v1"

    reason: str


class ParticipantResubmitted(Move, frozen=True, kw_only=True):
    """A returned case was put forward again with corrected data, on the line it had."""

    TOPIC: ClassVar[str] = "participant.resubmitted.v1"
    BOX: ClassVar[type[msgspec.Struct] | None] = Personal

    job_kind: str
    kecamatan: str | None = None
    village: str | None = None
    job_title: str | None = None
    kind_decree: str | None = None
    criteria: tuple[Outcome, ...] = ()
    personal: Personal | None = None
    path: str = ""


class ParticipantWithdrawn(Move, frozen=True, kw_only=True):
    """The candidate, or whoever put them forward, took the case back before registration."""

    TOPIC: ClassVar[str] = "participant.withdrawn.v1"

    reason: str


class ParticipantFoundSame(Move, frozen=True, kw_only=True):
    """This record and another are one person; the other stands, and this one is closed."""

    TOPIC: ClassVar[str] = "participant.found_same.v1"

    same_as: str
    reason: str
    nik_key: str | None = None

    def releases(self) -> tuple[Claim, ...]:
        """The NIK of the closed record leads nowhere any longer."""
        return (("nik", self.nik_key),) if self.nik_key else ()

    def takes(self) -> tuple[Claim, ...]:
        """The record that stands leads to those that were closed for it: all of them are of one person."""
        return (("same-as", within(self.same_as) + self.command_id),)


class ParticipantStruck(Move, frozen=True, kw_only=True):
    """Struck from a decree by an erratum or its annulment: who was not registered waits for a decree again."""

    TOPIC: ClassVar[str] = "participant.struck.v1"

    decree: str
    by_decree: str


class LetterRecorded(Event, frozen=True, kw_only=True):
    """An assignment letter is the basis of the data of an incidental volunteer (Banyumas 8(9), BMS-08)."""

    TOPIC: ClassVar[str] = "participant.assignment_letter_recorded.v1"

    enrolment: int
    letter: str
    assigned_from: date | None = None
    assigned_until: date | None = None
