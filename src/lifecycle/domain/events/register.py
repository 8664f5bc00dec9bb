"""Events of the register itself: its opening, who holds office, the papers that settle what the law leaves open."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

import msgspec

from lifecycle.domain.events.base import Event

Mode = Literal["live", "simulation"]


class RegisterOpened(Event, frozen=True, kw_only=True):
    """One programme of one regency under one regulation. The actor administers appointments.

    ``readings`` are the rival readings it runs under, by defect id; the recommended ones are not named.
    """

    TOPIC: ClassVar[str] = "register.opened.v1"

    register: str
    regulation: str
    mode: Mode
    readings: dict[str, str] = msgspec.field(default_factory=dict)


class InstrumentRecorded(Event, frozen=True, kw_only=True):
    """A paper settles what the regulation leaves unset or says nothing of, from ``effective_on``; acts on it cite it.

    ``office`` acts on it; ``kinds`` of work and ``grounds`` are those it names, ``participant`` the one it is about.
    """

    TOPIC: ClassVar[str] = "register.instrument_recorded.v1"

    settles: str
    office: str | None = None
    kinds: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    participant: str | None = None


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
