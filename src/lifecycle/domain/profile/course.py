"""From registration to end: proof, start, period, grounds, replacement, coming back, update, letter."""

from __future__ import annotations

from typing import Literal

from lifecycle.domain.profile.part import Part

StartRule = Literal["number_issued", "first_payment", "registered_and_paid"]
PeriodRule = Literal["open", "unset", "months", "plan", "year"]


class Proof(Part, frozen=True):
    """What shows that somebody is registered: the membership number, or a card (cover does not wait for it)."""

    by: Literal["number", "card"]
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class Start(Part, frozen=True):
    """When cover starts: with the number, or with the first payment of one who is registered.

    ``registered_and_paid`` is the same rule where only a definition says so.
    """

    rule: StartRule
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class Ground(Part, frozen=True):
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


class Period(Part, frozen=True):
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


class Replacement(Part, frozen=True):
    """How a freed place passes on; the successor is decreed first."""

    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class ReProposal(Part, frozen=True):
    """Whether a person may come back after an enrolment has ended; where not, only a ruling on the person lets them."""

    allowed: bool
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class Update(Part, frozen=True):
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


class Letter(Part, frozen=True):
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
