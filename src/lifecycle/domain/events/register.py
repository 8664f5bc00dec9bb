"""Events of the register itself: its opening, who holds office, the papers that settle what the law leaves open."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from lifecycle.domain.events.base import Event

Mode = Literal["live", "simulation"]


class RegisterOpened(Event, frozen=True, kw_only=True):
    """One programme of one regency under one regulation. The actor administers appointments."""

    TOPIC: ClassVar[str] = "register.opened.v1"

    register: str
    regulation: str
    mode: Mode


class InstrumentRecorded(Event, frozen=True, kw_only=True):
    """A paper settles a parameter the regulation leaves unset, from ``effective_on``; what rests on it cites it."""

    TOPIC: ClassVar[str] = "register.instrument_recorded.v1"

    settles: str


class PersonAppointed(Event, frozen=True, kw_only=True):
    """A person holds a role at an office from ``effective_on`` until the day before ``until`` (none: open)."""

    TOPIC: ClassVar[str] = "person.appointed.v1"

    person: str
    office: str
    role: str
    until: date | None = None


class RegisterClosed(Event, frozen=True, kw_only=True):
    """The programme ended: from ``effective_on`` on nobody is enrolled and no month is due."""

    TOPIC: ClassVar[str] = "register.closed.v1"

    register: str
