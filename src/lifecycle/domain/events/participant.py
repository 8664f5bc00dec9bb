"""Events of one person in one register, numbered by enrolment."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import msgspec

from lifecycle.domain.events.base import Claim, Event, Judged, Move, within
from lifecycle.domain.rules import Outcome
from lifecycle.domain.values import Personal


class ParticipantProposed(Move, frozen=True, kw_only=True):
    """A candidate is put forward in a batch, on a path of the regulation (empty: its first).

    ``criteria`` are those not met or not shown yet, as warnings, and the priority groups the candidate is of;
    ``job_title`` is the kind of work as written where only a decree lists it.

    ``nik_key`` is the keyed hash of the NIK, set when the person is first seen.
    """

    TOPIC: ClassVar[str] = "participant.proposed.v1"
    BOX: ClassVar[type[msgspec.Struct] | None] = Personal

    batch: str
    line: int
    job_kind: str
    kecamatan: str | None = None
    village: str | None = None
    job_title: str | None = None
    kind_decree: str | None = None
    nik_key: str | None = None
    criteria: tuple[Outcome, ...] = ()
    personal: Personal | None = None
    path: str = ""

    def takes(self) -> tuple[Claim, ...]:
        """One line of a batch is one candidate; one NIK is one person."""
        line = ("batch-line", f"{within(self.batch)}{self.line:06d}")
        return (("nik", self.nik_key), line) if self.nik_key else (line,)


class ParticipantListDetermined(Judged, frozen=True, kw_only=True):
    """The collected list was determined by its office, before verification (Serang 22(3))."""

    TOPIC: ClassVar[str] = "participant.list_determined.v1"


class ParticipantVerified(Judged, frozen=True, kw_only=True):
    """Eligibility was checked by the office the regulation names."""

    TOPIC: ClassVar[str] = "participant.verified.v1"


class ParticipantValidated(Judged, frozen=True, kw_only=True):
    """The data were confirmed as correct by the office the regulation names."""

    TOPIC: ClassVar[str] = "participant.validated.v1"


class ParticipantAligned(Judged, frozen=True, kw_only=True):
    """The data were matched with the welfare data sets (Banyumas 8(7))."""

    TOPIC: ClassVar[str] = "participant.aligned.v1"


class ParticipantAcknowledged(Judged, frozen=True, kw_only=True):
    """The village or ward knows of it (Sambas 24(1)e)."""

    TOPIC: ClassVar[str] = "participant.acknowledged.v1"


class ParticipantDataConfirmed(Judged, frozen=True, kw_only=True):
    """The data are those of the current update of the office that keeps them (Sambas 23(6))."""

    TOPIC: ClassVar[str] = "participant.data_confirmed.v1"


class ParticipantEnteredInPlan(Judged, frozen=True, kw_only=True):
    """Proposed in the budget plan that pays (Sambas 26(4)); ``last_day`` is that of the aid in this plan."""

    TOPIC: ClassVar[str] = "participant.entered_in_plan.v1"

    last_day: date | None = None


class ParticipantForwarded(Judged, frozen=True, kw_only=True):
    """The office that had the proposal put it before the Bupati (Pekalongan 12(8))."""

    TOPIC: ClassVar[str] = "participant.forwarded.v1"


class ParticipantRejected(Judged, frozen=True, kw_only=True):
    """A criterion was not met at a check; closed for this enrolment."""

    TOPIC: ClassVar[str] = "participant.rejected.v1"

    step: str


class ParticipantDecreed(Move, frozen=True, kw_only=True):
    """Named in a decree, on a line of its annexed list; with a slot, unless decreed to take a freed one.

    ``granted_until`` is the first day after the period it grants, ``months`` its length where it is one of months.
    """

    TOPIC: ClassVar[str] = "participant.decreed.v1"

    decree: str
    line: int
    slot: str | None = None
    months: int | None = None
    granted_until: date | None = None

    def takes(self) -> tuple[Claim, ...]:
        """One line of an annex is one person."""
        return (("decree-line", f"{self.decree}/{self.line:06d}"),)


class ParticipantRegistered(Judged, frozen=True, kw_only=True):
    """The carrier issued the membership number (and perhaps a card, which is only proof).

    ``known_number``: the person had this number in an earlier enrolment, and never gave it back.
    """

    TOPIC: ClassVar[str] = "participant.registered.v1"

    membership_number: str
    card: str | None = None
    known_number: bool = False

    def takes(self) -> tuple[Claim, ...]:
        """A membership number belongs to one person."""
        return () if self.known_number else (("membership", self.membership_number),)


class CoverageStarted(Event, frozen=True, kw_only=True):
    """Cover began on ``effective_on`` under the start rule of the regulation."""

    TOPIC: ClassVar[str] = "participant.coverage_started.v1"

    enrolment: int
    rule: str


class DeathReported(Event, frozen=True, kw_only=True):
    """The person died on ``effective_on``: a fact, whatever the regulation says of ending."""

    TOPIC: ClassVar[str] = "participant.death_reported.v1"

    enrolment: int


class CoverageEnded(Event, frozen=True, kw_only=True):
    """``effective_on`` is the first day without cover."""

    TOPIC: ClassVar[str] = "participant.coverage_ended.v1"

    enrolment: int
    because: str


class ParticipantLapsed(Judged, frozen=True, kw_only=True):
    """Left before registration: died, or passed a bound that is tested at registration."""

    TOPIC: ClassVar[str] = "participant.lapsed.v1"

    because: str


class ParticipantTerminated(Move, frozen=True, kw_only=True):
    """Participation was ended on a ground of the regulation, with evidence."""

    TOPIC: ClassVar[str] = "participant.terminated.v1"

    ground: str
    slot: str
    decree: str | None = None


class ParticipantSucceeded(Event, frozen=True, kw_only=True):
    """Took the freed place of another, under a decree issued before."""

    TOPIC: ClassVar[str] = "participant.succeeded.v1"

    enrolment: int
    slot: str
    predecessor: str
    decree: str
    decreed_on: date


class ParticipantReplaced(Move, frozen=True, kw_only=True):
    """The place this person held was given to another; the last event of the enrolment."""

    TOPIC: ClassVar[str] = "participant.replaced.v1"

    slot: str
    successor: str
    decree: str


CHECKED: dict[str, type[Judged]] = {
    "list_determined": ParticipantListDetermined,
    "verified": ParticipantVerified,
    "validated": ParticipantValidated,
    "aligned": ParticipantAligned,
    "acknowledged": ParticipantAcknowledged,
    "data_confirmed": ParticipantDataConfirmed,
    "entered_in_plan": ParticipantEnteredInPlan,
    "forwarded": ParticipantForwarded,
}
"""Which event records which step; *validasi* and *verifikasi* are not interchangeable."""
