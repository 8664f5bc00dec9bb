"""States of findings, and whom an event concerns."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.domain.values import Fact
from lifecycle.projecting import Projection, Recorded
from projections.findings.tables import admitted, answers, found, paid, settled, sheets


class Term(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One enrolment. ``struck_by`` is the paper that took its decree away, ``left_on`` the first day without the place.

    ``registered``, ``struck`` and ``left`` are where these events stand in the log.
    """

    enrolment: int
    proposed_on: date
    job_kind: str
    path: str = ""
    decree: str | None = None
    struck_by: str | None = None
    struck_on: date | None = None
    struck: int | None = None
    slot: str | None = None
    registered_on: date | None = None
    registered: int | None = None
    left_on: date | None = None
    ground: str | None = None
    left: int | None = None


class Told(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What new data or a source say: ``name`` is that of a class or of a fact, ``key`` that of a difference."""

    name: str
    on: date
    shown_by: str
    position: int
    key: str = ""
    value: Fact | None = None


class Person(msgspec.Struct, frozen=True, omit_defaults=True, tag="person"):
    """A person: enrolments, death, what new data and sources say, and the record that stands in place of this one."""

    name: str = ""
    born_on: date | None = None
    terms: tuple[Term, ...] = ()
    died_on: date | None = None
    died: int | None = None
    differences: tuple[Told, ...] = ()
    answered: tuple[str, ...] = ()
    facts: tuple[Told, ...] = ()
    same_as: str | None = None
    closed_on: date | None = None
    closed: int | None = None


class Line(msgspec.Struct, frozen=True, omit_defaults=True, gc=False, tag="line"):
    """A month that was paid, unless it was reversed since."""

    participant: str
    enrolment: int
    month: str
    rupiah: int
    source: str
    paid_on: date
    position: int
    reversed: bool = False


class Answer(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A row the carrier did not register."""

    kind: str
    who: str
    name: str
    since: date
    said: str
    sheet: str
    row: int
    position: int


class Answers(msgspec.Struct, frozen=True, tag="answers"):
    """The rows about one whom they name, so that they can be erased with them."""

    rows: tuple[Answer, ...]


class Sheet(msgspec.Struct, frozen=True, tag="sheet"):
    """A file with answers of the carrier."""

    sheet: str
    name: str


class Settled(msgspec.Struct, frozen=True, tag="settled"):
    """A held row that was settled."""

    sheet: str
    row: int


State = Person | Line | Answers | Sheet | Settled


def _keys(event: Event, at: Recorded) -> Iterable[str]:
    """A paid line; a row of the carrier by whom it names; its file; that it was settled; else a person."""
    match event:
        case events.ContributionPaid() | events.ContributionReversed():
            return (f"paid:{event.participant}/{event.month:%Y-%m}/{event.bill}/{event.line:06d}",)
        case events.SheetReceived():
            return (f"sheet:{event.sheet}",) if event.carries == "registration" else ()
        case events.RowHeld():
            refused = event.column == NOT_REGISTERED and event.batch is None
            return (f"who:{event.person_key or f'{event.sheet}/{event.row:07d}'}",) if refused else ()
        case events.RowReleased():
            return (f"settled:{event.sheet}/{event.row:07d}",)
        case events.PersonErased():
            return (at.stream, *(f"who:{subject}" for subject in event.subjects()))
    return (at.stream,)


CANNOT_BE_TOLD = "cannot_be_told"
"""The class of what may have been a finding before the person was erased."""
NOT_REGISTERED = "STATUS"
"""The column under which a row is held that the carrier did not register; and the cell with its words."""

projection = Projection[Any](
    name="findings",
    version=1,
    state=State,
    tables=(found, admitted, paid, answers, sheets, settled),
    keys=_keys,
)
