"""A person on the roll: what changed about them, and how they stand now, with the tables of both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec
from sqlalchemy import BigInteger, Column, Date, Integer, String, Text

from lifecycle.domain.participant.state import day_after
from lifecycle.projecting import Row, rows_table

changes = rows_table(
    "changes",
    Column("what", String, doc="came_in, left, changed or replaced"),
    Column("participant", String, doc="id of the person in this register"),
    Column("slot", String, doc="the place held then"),
    Column("on", Date, doc="day from which it holds"),
    Column("why", String, doc="decree or successor; the ground of leaving; the field that changed"),
    Column("old", Text, doc="value before; erased with the person where it is personal"),
    Column("new", Text, doc="value since; erased with the person where it is personal"),
    Column("by", String, doc="decree, or the id of predecessor, successor or the record that stands"),
    Column("position", BigInteger, doc="position in the log of what brought it about"),
)
standing = rows_table(
    "standing",
    Column("participant", String, doc="id of the person in this register"),
    Column("came_on", Date, doc="day of registration, from which the person is on the roll"),
    Column("until", Date, doc="first day no longer on the roll"),
    Column("why", String, doc="ground of leaving; died, where nobody has ended the participation yet"),
    Column("by", String, doc="decree of the leaving, or the id of the record that stands"),
    Column("predecessor", String, doc="who had the place before, where it was freed"),
    Column("successor", String, doc="who has taken the place since"),
    Column("enrolment", Integer, doc="number of the passage, from 1"),
    Column("slot", String, doc="the place held"),
    Column("decree", String, doc="the decree that stands; null where it fell"),
    Column("nik", String, doc="national identity number, masked; erased with the person"),
    Column("name", String, doc="erased with the person"),
    Column("birth_date", String, doc="YYYY-MM-DD; erased with the person"),
    Column("job_kind", String, doc="code of the regulation's job kind"),
    Column("kecamatan", String, doc="kecamatan of residence"),
    Column("village", String, doc="desa or kelurahan of residence"),
    Column("nik_position", BigInteger, doc="position of the last correction of the NIK, whose middle is never shown"),
)


class Change(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One change of the roll."""

    what: str
    slot: str | None
    on: date
    why: str
    old: str | None = None
    new: str | None = None
    by: str | None = None
    position: int = 0


class Passage(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One time on the roll: from the decree, ``came_on`` with the registration, ``until`` the person leaves."""

    enrolment: int
    decree: str | None
    slot: str | None
    predecessor: str | None = None
    came_on: date | None = None
    until: date | None = None
    why: str | None = None
    by: str | None = None
    successor: str | None = None


class Record(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What stands on record of a person, in words."""

    nik: str | None = None
    name: str | None = None
    birth_date: str | None = None
    job_kind: str | None = None
    kecamatan: str | None = None
    village: str | None = None
    nik_position: int | None = None


class Person(msgspec.Struct, frozen=True, omit_defaults=True, tag="person"):
    """What has changed about a person, their passage, and the one before it until this one is registered.

    ``ended`` are the enrolments that are over: what takes effect in one afterwards brings nobody back.
    ``died_on`` is the leaving, unless the participation is ended in due form.
    """

    changes: tuple[Change, ...] = ()
    record: Record = Record()
    passage: Passage | None = None
    before: Passage | None = None
    ended: tuple[int, ...] = ()
    died_on: date | None = None
    died_position: int = 0


def on_roll(person: Person | None, enrolment: int | None = None) -> Passage | None:
    """The passage of a person whom a decree names and who has not left; that of this enrolment, where one is given."""
    here = person.passage if person else None
    return here if here and here.until is None and enrolment in (None, here.enrolment) else None


def rows_of(key: str, person: Person) -> Iterator[tuple[str, Row]]:
    """Every change, a death among them that is not ended in due form, and how the person stands once registered."""
    here = on_roll(person)
    died = person.died_on and day_after(person.died_on)
    gone = None
    if here and here.came_on and died:
        gone = Change("left", here.slot, max(died, here.came_on), "died", position=person.died_position)
    for change in (*person.changes, *([gone] if gone else [])):
        what, *told = msgspec.structs.astuple(change)
        yield "changes", (what, key, *told)
    shown = person.passage if person.passage and person.passage.came_on else person.before
    if shown is not None:
        left = (shown.until, shown.why) if shown.until or not gone else (gone.on, gone.why)
        place = (shown.predecessor, shown.successor, shown.enrolment, shown.slot, shown.decree)
        record = msgspec.structs.astuple(person.record)
        yield "standing", (key, shown.came_on, *left, shown.by, *place, *record)
