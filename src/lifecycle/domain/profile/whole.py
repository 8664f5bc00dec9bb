"""The whole regulation, and its paths."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from lifecycle.domain.profile.course import (
    Ground,
    Letter,
    Period,
    Proof,
    Replacement,
    ReProposal,
    Start,
    Update,
)
from lifecycle.domain.profile.means import Funding, Programme, Sheets
from lifecycle.domain.profile.part import Part
from lifecycle.domain.profile.powers import Act, Check, Gap, JobKind, Office
from lifecycle.domain.profile.texts import Definition, Duty, Reading
from lifecycle.domain.rates import Contributions
from lifecycle.domain.rules import Rule

DecidedBy = Literal["decree", "decision"]


class Path(Part, frozen=True):
    """One way from proposal to end; what it says goes before what the regulation says for all.

    ``checks`` are its steps in order and ``grounds`` its grounds (None: all of the regulation). An act it knows is not
    silent there; ``labels`` are the words by which a row chooses it. ``decided_by``: a Keputusan Bupati, or a decision
    whose form and issuer the text leaves open.
    """

    code: str
    name: str
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    checks: tuple[str, ...] | None = None
    grounds: tuple[str, ...] | None = None
    decided_by: DecidedBy = "decree"
    batch_document_cite: tuple[str, ...] = ()
    acts: dict[str, Act] = msgspec.field(default_factory=dict)
    silent: dict[str, Gap] = msgspec.field(default_factory=dict)
    unset: dict[str, Gap] = msgspec.field(default_factory=dict)
    start: Start | None = None
    period: Period | None = None
    replacement: Replacement | None = None
    re_proposal: ReProposal | None = None


class Profile(Part, frozen=True):
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
    period: Period
    paths: tuple[Path, ...]
    slots_cite: tuple[str, ...]
    in_force_from: date | None = None
    batch_document_cite: tuple[str, ...] = ()
    grounds: tuple[Ground, ...] = ()
    replacement: Replacement | None = None
    proof: Proof | None = None
    funding: tuple[Funding, ...] = ()
    update: Update | None = None
    letter: Letter | None = None
    silent: dict[str, Gap] = msgspec.field(default_factory=dict)
    unset: dict[str, Gap] = msgspec.field(default_factory=dict)
    priority: tuple[Rule, ...] = ()
    programmes: tuple[Programme, ...] = ()
    definitions: tuple[Definition, ...] = ()
    duties: tuple[Duty, ...] = ()
    decided_by: DecidedBy = "decree"
    readings: tuple[Reading, ...] = ()
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

    def rules_named(self, name: str) -> list[Rule]:
        """The criteria of this id, one after the other in time."""
        return [rule for rule in self.rules if rule.id == name]

    def rules_on(self, day: date) -> tuple[Rule, ...]:
        """The criteria in force on a day."""
        return tuple(rule for rule in self.rules if rule.holds_on(day))
