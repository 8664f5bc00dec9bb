"""What the register knows of a participant: the current enrolment, and what earlier ones left behind."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from lifecycle.domain.facts import DatedFact, informed
from lifecycle.domain.processes import NEW
from lifecycle.domain.rules import Subject
from lifecycle.domain.values import Personal

OPEN_FIELDS = ("kecamatan", "village", "job_kind")
"""Fields of a person that identify nobody and stay in the open; the others are personal."""


class Erased(msgspec.Struct, frozen=True):
    """The day a person was erased, and the legal ground as it was typed."""

    on: date
    under: str


class Participant(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Lifecycle, cover and slot are facts side by side; ``makers`` and ``checkers`` are persons of this enrolment.

    ``corrected`` are the fields changed since the data were last put forward; ``numbers`` those of all enrolments.
    """

    id: str
    status: str = NEW
    enrolment: int = 0
    last_on: date | None = None
    personal: Personal | None = None
    batch: str | None = None
    line: int = 0
    job_kind: str = ""
    kecamatan: str | None = None
    village: str | None = None
    kind_decree: str | None = None
    passed: tuple[str, ...] = ()
    makers: frozenset[str] = frozenset()
    checkers: frozenset[str] = frozenset()
    decree: str | None = None
    decreed_on: date | None = None
    slot: str | None = None
    slot_from: date | None = None
    membership_number: str | None = None
    numbers: frozenset[str] = frozenset()
    covered_from: date | None = None
    covered_until: date | None = None
    died_on: date | None = None
    aided_before: bool = False
    claimed: bool = False
    letter: str | None = None
    paid_months: int = 0
    path: str = ""
    proposed_on: date | None = None
    granted_until: date | None = None
    planned_until: date | None = None
    recorded: tuple[DatedFact, ...] = ()
    corrected: frozenset[str] = frozenset()
    erased: Erased | None = None

    def subject(self, on: date) -> Subject:
        """What the criteria are judged on that day: what sources say by then goes before what the list states."""
        personal = self.personal
        listed = Subject(
            birth_date=personal.birth_date if personal else None,
            job_kind=self.job_kind,
            kecamatan=self.kecamatan,
            facts=personal.facts if personal else {},
            aided_before=self.aided_before,
            path=self.path,
            proposed_on=self.proposed_on,
        )
        return informed(listed, self.recorded, on)


def day_after(day: date) -> date:
    """The first day on which something that held through ``day`` no longer holds."""
    return day + timedelta(days=1)
