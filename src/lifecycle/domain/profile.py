"""A regulation as data: who may be enrolled, who checks, who decrees, when cover starts, when it ends.

The file format and its loader are in :mod:`lifecycle.regulations`; this module only says what a profile holds.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from lifecycle.domain.rules import Rule

ColumnType = Literal[
    "text", "name", "nik", "date", "sex", "job_kind", "kecamatan", "village", "yes_no", "number", "membership_number"
]
StartRule = Literal["number_issued", "registered_and_paid"]


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pass


class Office(_Data, frozen=True):
    """An office of the regency (or the carrier), with the roles a person may hold there."""

    name: str
    roles: tuple[str, ...]


class Act(_Data, frozen=True):
    """Who may do something. ``office`` is absent where the law names it by job kind (see :class:`JobKind`)."""

    role: str
    cite: tuple[str, ...]
    office: str | None = None
    reading: tuple[str, ...] = ()


class Gap(_Data, frozen=True):
    """What the text does not say. Nothing is borrowed from a neighbour: the act is refused and this is quoted."""

    what: str
    cure: str
    cite: tuple[str, ...]
    reading: tuple[str, ...]
    opened_by: str | None = None


class JobKind(_Data, frozen=True):
    """A kind of worker the regulation lists, and the office that collects its data."""

    code: str
    name: str
    cite: str
    collector: str
    collector_cite: tuple[str, ...]
    labels: tuple[str, ...] = ()
    needs_decree: bool = False
    reading: tuple[str, ...] = ()


class Check(_Data, frozen=True):
    """One step between proposal and decree, in the legal order."""

    step: str
    office: str
    role: str
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()
    judges: tuple[str, ...] = ()


class Start(_Data, frozen=True):
    """When cover starts. ``registered_and_paid`` waits for the first contribution."""

    rule: StartRule
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class Ground(_Data, frozen=True):
    """A ground on which participation may be ended, and the paper that shows it.

    ``decree_cite`` is set where a change decree decides it; a death ends as a fact.
    """

    code: str
    name: str
    cite: tuple[str, ...]
    evidence: str
    decree_cite: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()


class Replacement(_Data, frozen=True):
    """How a freed place passes on; the successor is decreed first."""

    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class ReProposal(_Data, frozen=True):
    """Whether a person may come back after an enrolment has ended."""

    allowed: bool
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class Column(_Data, frozen=True):
    """One column of a spreadsheet: the field it fills, how it is read, and the headers it is known by."""

    field: str
    type: ColumnType
    labels: tuple[str, ...]
    required: bool = False
    cite: tuple[str, ...] = ()


class Sheets(_Data, frozen=True):
    """The column maps: candidates put forward, and what the carrier sends back."""

    proposal: tuple[Column, ...]
    registration: tuple[Column, ...]


class Profile(_Data, frozen=True):
    """One regulation. Every office, ground, column and rule is cited; ``silent`` and ``unset`` are values too."""

    slug: str
    title: str
    regency: str
    area: str
    zone: str
    status: Literal["in_force", "draft"]
    cite: tuple[str, ...]
    offices: dict[str, Office]
    acts: dict[str, Act]
    kinds: tuple[JobKind, ...]
    rules: tuple[Rule, ...]
    checks: tuple[Check, ...]
    start: Start
    sheets: Sheets
    re_proposal: ReProposal
    slots_cite: tuple[str, ...]
    in_force_from: date | None = None
    batch_document_cite: tuple[str, ...] = ()
    grounds: tuple[Ground, ...] = ()
    replacement: Replacement | None = None
    silent: dict[str, Gap] = {}
    unset: dict[str, Gap] = {}

    def kind(self, code: str) -> JobKind | None:
        """The job kind with this code, or None where the regulation has no such kind."""
        return next((kind for kind in self.kinds if kind.code == code), None)

    def ground(self, code: str) -> Ground | None:
        """The ground with this code, or None where the regulation has no such ground."""
        return next((ground for ground in self.grounds if ground.code == code), None)

    def rules_on(self, day: date) -> tuple[Rule, ...]:
        """The criteria in force on a day."""
        return tuple(rule for rule in self.rules if rule.holds_on(day))
