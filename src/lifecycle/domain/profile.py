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
    "path",
]
StartRule = Literal["number_issued", "first_payment", "registered_and_paid"]
DecidedBy = Literal["decree", "decision"]
PeriodRule = Literal["open", "unset", "months", "plan", "year"]


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
    """What the text does not say. Nothing is borrowed from a neighbour: the act is refused and this is quoted.

    A recorded instrument settles it. ``opens`` are the acts and checks an unset parameter holds back (a silent act
    holds itself back); ``role`` is what somebody who acts on the paper is called; with ``by_kind`` each kind of work
    needs a paper of its own, or one that lists it.
    """

    what: str
    cure: str
    cite: tuple[str, ...]
    reading: tuple[str, ...]
    opens: tuple[str, ...] = ()
    role: str | None = None
    by_kind: bool = False


class JobKind(_Data, frozen=True):
    """A kind of worker the regulation lists, and the office that collects its data (None: a paper has to name it).

    ``path`` is the way its candidates take, where that is not the first one of the regulation.
    """

    code: str
    name: str
    cite: str
    collector: str | None = None
    collector_cite: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    needs_decree: bool = False
    reading: tuple[str, ...] = ()
    path: str | None = None


class Check(_Data, frozen=True):
    """One step between proposal and decree, in the legal order; ``office`` None: the office of the kind of work.

    It rests on the fields its rules are judged on and on ``confirms`` (``*``: on all of them); a change of one of them
    sends the case back to it. With ``plan`` it enters the candidates in a budget plan (number, amount, period).
    """

    step: str
    role: str
    cite: tuple[str, ...]
    office: str | None = None
    reading: tuple[str, ...] = ()
    judges: tuple[str, ...] = ()
    confirms: tuple[str, ...] = ()
    plan: bool = False


class Proof(_Data, frozen=True):
    """What shows that somebody is registered: the membership number, or a card (cover does not wait for it)."""

    by: Literal["number", "card"]
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


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


class Period(_Data, frozen=True):
    """How long cover is granted for.

    ``open``: no end but a ground; ``unset``: only an end named in the decree; ``months``: the decree grants whole
    months from ``from_months`` through ``through_months``; ``plan``: the period of the budget plan; ``year``: the rival
    reading in which cover ends with the calendar year. ``extend_cite`` is set where a grant may be extended.
    """

    rule: PeriodRule
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()
    from_months: int = 1
    through_months: int | None = None
    extend_cite: tuple[str, ...] = ()
    extend_reading: tuple[str, ...] = ()


class Replacement(_Data, frozen=True):
    """How a freed place passes on; the successor is decreed first."""

    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class ReProposal(_Data, frozen=True):
    """Whether a person may come back after an enrolment has ended; where not, only a ruling on the person lets them."""

    allowed: bool
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class Funding(_Data, frozen=True):
    """A source the regulation lists; ``budget`` is the public budget it belongs to (APBD), or ``other``.

    ``only_paths``: whose places it may fund (empty: all). ``stands_in_for`` is the source it may replace on those,
    under ``stands_in_cite``.
    """

    code: str
    name: str
    budget: str
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()
    only_paths: tuple[str, ...] = ()
    stands_in_for: str | None = None
    stands_in_paths: tuple[str, ...] = ()
    stands_in_cite: tuple[str, ...] = ()

    def pays_for(self, path: str) -> bool:
        """Whether a place it funds may go to a candidate on this path."""
        return not self.only_paths or path in self.only_paths


class Update(_Data, frozen=True):
    """The periodic data update: how often, whom to consult, and what becomes of a difference.

    ``must_propose``: every difference goes to the Bupati; otherwise one may be left out for a reason. ``material`` are
    the fields that bear on who is admitted.
    """

    every_months: int | None
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

    ``instead_of_decree`` takes the rival reading, in which the letter stands for the decree as well. ``path`` is the
    way such candidates take.
    """

    path: str
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


class Definition(_Data, frozen=True):
    """A term as the regulation defines it: reference, no rule."""

    term: str
    says: str
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class Programme(_Data, frozen=True):
    """A programme the participants of these paths have (empty: of all)."""

    code: Literal["JKK", "JKM", "JHT"]
    cite: tuple[str, ...]
    only_paths: tuple[str, ...] = ()
    optional: bool = False
    reading: tuple[str, ...] = ()


class Duty(_Data, frozen=True):
    """What an office has to do beside the cases: monitor, report, guide; at least once every so many months."""

    what: str
    cite: tuple[str, ...]
    office: str | None = None
    every_months: int | None = None
    reading: tuple[str, ...] = ()


class Rival(_Data, frozen=True):
    """What a regulation holds under another reading: its rules in place of those with their id, and so on."""

    rules: tuple[Rule, ...] = ()
    without: tuple[str, ...] = ()
    start: Start | None = None
    period: Period | None = None
    re_proposal: ReProposal | None = None
    letter: Letter | None = None
    update: Update | None = None


class Reading(_Data, frozen=True):
    """A defect of the text that has to be read one way: ``says`` has the readings by letter, ``take`` the one taken.

    ``severity`` H changes who is admitted, when cover runs or who decides; M a record, report or payment; L words.
    ``rivals`` are the readings a register may be opened under instead.
    """

    id: str
    where: str
    severity: Literal["H", "M", "L"]
    defect: str
    says: dict[str, str]
    take: str
    why: str
    rivals: dict[str, Rival] = {}


class Path(_Data, frozen=True):
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
    acts: dict[str, Act] = {}
    silent: dict[str, Gap] = {}
    unset: dict[str, Gap] = {}
    start: Start | None = None
    period: Period | None = None
    replacement: Replacement | None = None
    re_proposal: ReProposal | None = None


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
    silent: dict[str, Gap] = {}
    unset: dict[str, Gap] = {}
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
