"""A small register that lives through a year by the real use cases; the sheets are built, not read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace as with_
from datetime import UTC, date, datetime
from random import Random
from typing import Any

from lifecycle.application import checking, decreeing, ending, held, receiving, registrations, setting_up
from lifecycle.application.register import Register
from lifecycle.bootstrap import Workplace, real_world
from lifecycle.domain.values import Document, Nik, Personal, Place
from lifecycle.intake import HeldRow, Issue, ProposalRow, Reading, RegistrationRow
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Folder, Server
from lifecycle.settings import Settings

PAPER = Document("paper")
OFFICES = (
    ("ani", "agriculture", "collector"),
    ("budi", "social_affairs", "verifier"),
    ("citra", "social_affairs", "quota_officer"),
    ("citra", "social_affairs", "updater"),
    ("dedi", "regent", "signer"),
    ("eka", "carrier", "registrar"),
)
BORN = {8: date(2007, 12, 1), 9: date(1960, 3, 8)}
"""Too young to be registered in March, and too old by then."""


class Calendar:
    """The register's clock: the day is set, and every look at it is a second later."""

    def __init__(self) -> None:
        self.now = 0

    def turn_to(self, month: int, day: int) -> date:
        """Eight in the morning of a day in 2025."""
        self.now = int(datetime(2025, month, day, 1, tzinfo=UTC).timestamp())
        return date(2025, month, day)

    def __call__(self) -> int:
        self.now += 1
        return self.now * 1_000_000


class Year:
    """The acts of a year, each with a command id of its own."""

    def __init__(self, register: Register, calendar: Calendar) -> None:
        self.register = register
        self.calendar = calendar
        self.commands = (f"command-{number}" for number in range(1, 1000))

    def said(self, by: str, month: int, day: int) -> dict[str, Any]:
        """Who, when, and under which command id."""
        return {"by": by, "command_id": next(self.commands), "on": self.calendar.turn_to(month, day)}

    def live(self) -> Iterator[object]:
        """Everything that happens, act by act."""
        yield from self.set_up()
        yield from self.enrol()
        yield from self.pass_on()
        yield from self.come_back()

    def set_up(self) -> Iterator[object]:
        """People are appointed and four places funded."""
        for person, office, role in OFFICES:
            said = self.said("admin", 2, 1)
            said |= {"person": person, "office": office, "role": role, "document": PAPER, "until": None}
            yield setting_up.appoint(self.register, since=said.pop("on"), **said)
        yield self.open_slots(4)

    def enrol(self) -> Iterator[object]:
        """Nine are put forward, one row is sent again; the decree needs more places than there are, then has them."""
        first = proposals("first", range(1, 10), held=(10,))
        for reading in (first, first, proposals("again", (10,))):
            yield self.propose(reading, "b-1", 2, 10)
        yield self.check("b-1", "verified", 2, 20)
        yield self.check("b-1", "aligned", 2, 25)
        yield self.decree("400/1", "participants", 3, 3, batch="b-1")
        yield self.open_slots(4)
        yield self.decree("400/1", "participants", 3, 3, batch="b-1")
        yield self.number("numbers", (1, 2, 3, 4, 8, 9, 99), 3, 10)

    def pass_on(self) -> Iterator[object]:
        """One dies and one moves out, and their places pass to successors."""
        yield ending.report_death(
            self.register, participant=self.person(1), documents=(PAPER,), **self.said("citra", 5, 2)
        )
        yield self.terminate(1, "died", 5, 2)
        yield self.terminate(2, "moved_out", 5, 20)
        yield self.decree("400/2", "change", 5, 21)
        yield self.terminate(2, "moved_out", 5, 22, decree="400/2")
        yield self.propose(proposals("successors", (11, 12, 13)), "b-2", 6, 1)
        yield self.check("b-2", "verified", 6, 2)
        yield self.check("b-2", "aligned", 6, 3)
        yield self.decree("400/3", "change", 6, 10, batch="b-2")
        for number, successor in ((1, 11), (2, 12)):
            said = self.said("citra", 6, 20) | {"documents": (PAPER,), "successor": self.person(successor)}
            yield ending.replace(self.register, slot=f"2025-{number:05d}", **said)
        yield self.number("more numbers", (11, 12), 6, 30)

    def come_back(self) -> Iterator[object]:
        """Those who had their turn are put forward again; the place of one never registered is given anew."""
        yield self.propose(proposals("once more", (1, 2, 5, 14), held=(15,)), "b-3", 7, 1)
        yield self.check("b-3", "verified", 7, 1)
        yield self.check("b-3", "aligned", 7, 1)
        yield self.decree("400/4", "participants", 7, 2, batch="b-3")
        said = self.said("ani", 7, 2)
        del said["on"]
        yield held.release(self.register, sheet=digest("once more"), row=15, reason="not a person", **said)

    def open_slots(self, count: int) -> object:
        """More places for the year."""
        said = self.said("citra", 2, 2)
        return setting_up.open_slots(self.register, year=2025, count=count, funding="APBD", document=PAPER, **said)

    def propose(self, reading: Reading[ProposalRow], batch: str, month: int, day: int) -> object:
        """A sheet of candidates comes in."""
        said = self.said("ani", month, day)
        del said["command_id"]
        return receiving.receive_proposals(self.register, reading, batch=batch, **said)

    def check(self, batch: str, step: str, month: int, day: int) -> object:
        """One step of the checks."""
        return checking.check_batch(self.register, batch=batch, step=step, **self.said("budi", month, day))

    def decree(self, number: str, kind: Any, month: int, day: int, batch: str | None = None) -> object:
        """A decree, with or without a list."""
        said = self.said("dedi", month, day)
        return decreeing.issue_decree(self.register, number=number, kind=kind, batch=batch, **said)

    def number(self, name: str, people: tuple[int, ...], month: int, day: int) -> object:
        """The carrier's answer comes in; the last of them it did not accept."""
        said = self.said("eka", month, day)
        del said["command_id"]
        return registrations.receive_registrations(self.register, numbered(name, people, said["on"]), **said)

    def terminate(self, number: int, ground: str, month: int, day: int, decree: str | None = None) -> object:
        """A participation ends on a ground."""
        said = self.said("citra", month, day) | {"documents": (PAPER,), "decree": decree}
        return ending.terminate(self.register, participant=self.person(number), ground=ground, **said)

    def person(self, number: int) -> str:
        """The stream of a person."""
        key = self.register.keyring.nik(nik(number))
        return self.register.ledger.holders("nik", [key])[key]


def digest(name: str) -> str:
    """What stands for the bytes of a sheet."""
    return hashlib.sha256(name.encode()).hexdigest()


def nik(number: int) -> Nik:
    """The NIK of a person of this register."""
    return Nik(f"330201{BORN.get(number, date(1985, 5, 5)):%d%m%y}{number:04d}")


def proposals(name: str, people: Any, held: tuple[int, ...] = ()) -> Reading[ProposalRow]:
    """A sheet: five is on no list, six does not say, seven is of a kind another office collects."""
    rows = []
    for number in people:
        place, born = Place(digest(name), "Data", number), BORN.get(number, date(1985, 5, 5))
        facts: dict[str, bool | int | str] = {"dtks": number != 5, "p3ke": False} if number != 6 else {}
        kind = "driver" if number == 7 else "farm_labourer"
        personal = Personal(nik(number).digits, f"Person {number}", born)
        rows.append(ProposalRow(place, str(number), nik(number), personal, kind, "Sumbang", "Desa", facts, None, ()))
    return Reading(digest(name), f"{name}.xlsx", "Data", tuple(rows), tuple(held_row(name, row) for row in held), ())


def held_row(name: str, number: int) -> HeldRow:
    """A row whose NIK cannot be read."""
    issue = Issue("NIK", "Not a NIK.", "Type it again.")
    return HeldRow(Place(digest(name), "Data", number), "1", f"Person {number}", "Desa", {"NIK": "3302"}, (issue,))


def numbered(name: str, people: tuple[int, ...], on: date) -> Reading[RegistrationRow]:
    """The carrier's sheet."""
    rows = []
    for number in people:
        place, accepted = Place(digest(name), "Data", number), number != people[-1]
        card, reason = (f"K{number}", None) if accepted else (None, "unknown")
        said = (f"KPJ{number}", on, card, accepted, reason)
        rows.append(RegistrationRow(place, None, nik(number), f"Person {number}", None, *said))
    return Reading(digest(name), f"{name}.xlsx", "Data", tuple(rows), (), ())


def a_year(place: Folder | Server) -> Iterator[Desk]:
    """The desk of the register before its first act, after each, and at the end of the year."""
    settings = Settings(url=place.url) if isinstance(place, Server) else Settings(data=place.data)
    calendar = Calendar()
    calendar.turn_to(2, 1)
    world = with_(real_world(), clock=calendar, random=Random(1).randbytes)
    law: dict[str, Any] = {"regulation": "banyumas-2025-2", "by": "admin", "mode": "live"}
    desk = Workplace().make(settings, "small", **law, command_id="open", world=world)
    yield desk
    for _ in Year(desk.register, calendar).live():
        yield desk


def after_a_year(place: Folder | Server) -> Desk:
    """The desk of the register when everything has happened."""
    *_, desk = a_year(place)
    return desk
