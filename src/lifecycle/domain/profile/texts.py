"""The text itself: terms, duties beside the cases, and faults with the ways to read them."""

from __future__ import annotations

from typing import Literal

import msgspec

from lifecycle.domain.profile.course import Letter, Period, ReProposal, Start, Update
from lifecycle.domain.profile.part import Part
from lifecycle.domain.rules import Rule


class Definition(Part, frozen=True):
    """A term as the regulation defines it: reference, no rule."""

    term: str
    says: str
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()


class Duty(Part, frozen=True):
    """What an office has to do beside the cases: monitor, report, guide; at least once every so many months."""

    what: str
    cite: tuple[str, ...]
    office: str | None = None
    every_months: int | None = None
    reading: tuple[str, ...] = ()


class Rival(Part, frozen=True):
    """What a regulation holds under another reading: its rules in place of those with their id, and so on."""

    rules: tuple[Rule, ...] = ()
    without: tuple[str, ...] = ()
    start: Start | None = None
    period: Period | None = None
    re_proposal: ReProposal | None = None
    letter: Letter | None = None
    update: Update | None = None


class Reading(Part, frozen=True):
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
    rivals: dict[str, Rival] = msgspec.field(default_factory=dict)
