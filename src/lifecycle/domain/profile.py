"""A regulation as data: who may be enrolled, who checks, who decrees, when cover starts, when it ends.

The file format and its loader are in :mod:`lifecycle.regulations`; this module only says what a profile holds.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from lifecycle.domain.rates import Contributions
from lifecycle.domain.rules import Rule

ColumnType = Literal[
    "text",
    "name",
    "nik",
    "date",
    "sex",
    "job_kind",
    "kecamatan",
    "village",
    "yes_no",
    "number",
    "membership_number",
    "rupiah",
    "month",
    "status",
]
StartRule = Literal["number_issued", "first_payment", "registered_and_paid"]


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
    """When cover starts: with the number, or with the first payment of one who is registered.

    ``registered_and_paid`` is the same rule where only a definition says so.
    """

    rule: StartRule
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class Ground(_Data, frozen=True):
    """A ground on which participation may be ended, and the paper that shows it.

    ``decree_cite`` is set where a change decree decides it; a death ends as a fact. ``labels`` are the words by which
    a list of new data says so.
    """

    code: str
    name: str
    cite: tuple[str, ...]
    evidence: str
    labels: tuple[str, ...] = ()
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


class Funding(_Data, frozen=True):
    """A source the regulation lists; ``budget`` is the public budget it belongs to (APBD), or ``other``."""

    code: str
    name: str
    budget: str
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class Update(_Data, frozen=True):
    """The periodic data update: how often, whom to consult, and what becomes of a difference.

    ``must_propose``: every difference goes to the Bupati; otherwise one may be left out for a reason. ``material`` are
    the fields that bear on who is admitted.
    """

    every_months: int
    must_propose: bool
    consult: tuple[str, ...]
    material: tuple[str, ...]
    cite: tuple[str, ...]
    propose_cite: tuple[str, ...]
    decree_cite: tuple[str, ...]
    reading: tuple[str, ...] = ()
    propose_reading: tuple[str, ...] = ()


class Letter(_Data, frozen=True):
    """Candidates of some kinds whose data rest on an assignment letter instead of the verified list.

    ``instead_of_decree`` takes the rival reading, in which the letter stands for the decree as well.
    """

    kinds: tuple[str, ...]
    cite: tuple[str, ...]
    decree_cite: tuple[str, ...]
    reading: tuple[str, ...] = ()
    instead_of_decree: bool = False


class Column(_Data, frozen=True):
    """One column of a spreadsheet: the field it fills, how it is read, and the headers it is known by."""

    field: str
    type: ColumnType
    labels: tuple[str, ...]
    required: bool = False
    cite: tuple[str, ...] = ()


class Sheets(_Data, frozen=True):
    """The column maps: candidates put forward, what the carrier sends back, its bills, and new data.

    ``update`` are the columns that new data have beside those of a proposal.
    """

    proposal: tuple[Column, ...]
    registration: tuple[Column, ...]
    bill: tuple[Column, ...] = ()
    update: tuple[Column, ...] = ()


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
    funding: tuple[Funding, ...] = ()
    update: Update | None = None
    letter: Letter | None = None
    silent: dict[str, Gap] = {}
    unset: dict[str, Gap] = {}
    contributions: Contributions = Contributions()

    def kind(self, code: str) -> JobKind | None:
        """The job kind with this code, or None where the regulation has no such kind."""
        return next((kind for kind in self.kinds if kind.code == code), None)

    def ground(self, code: str) -> Ground | None:
        """The ground with this code, or None where the regulation has no such ground."""
        return next((ground for ground in self.grounds if ground.code == code), None)

    def source(self, code: str) -> Funding | None:
        """The source of funds with this code, or None where the regulation lists no such source."""
        return next((source for source in self.funding if source.code == code), None)

    def rules_on(self, day: date) -> tuple[Rule, ...]:
        """The criteria in force on a day."""
        return tuple(rule for rule in self.rules if rule.holds_on(day))
