"""A small register that lives through a year by the real use cases; the sheets are built, not read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace as with_
from datetime import UTC, date, datetime
from random import Random
from typing import Any

from lifecycle.application import (
    amending,
    billing,
    checking,
    correcting,
    cycles,
    decreeing,
    ending,
    erasing,
    exporting,
    facts,
    granting,
    held,
    paying,
    receiving,
    registrations,
    resolving,
    setting_up,
    updating,
)
from lifecycle.application.register import Register
from lifecycle.bootstrap import Workplace, real_world
from lifecycle.domain.period import Wanted
from lifecycle.domain.values import Document
from lifecycle.intake import ProposalRow, Reading
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Folder, Server
from lifecycle.settings import Settings
from tests.small_sheets import RATE, billed, digest, known, new_data, nik, numbered, proposals

PAPER = Document("paper")
OFFICES = (
    ("ani", "agriculture", "collector"),
    ("budi", "social_affairs", "verifier"),
    ("citra", "social_affairs", "quota_officer"),
    ("citra", "social_affairs", "updater"),
    ("dedi", "regent", "signer"),
    ("eka", "carrier", "registrar"),
    ("ani", "social_affairs", "collector"),
    ("fajar", "social_affairs", "payer"),
    ("gita", "social_affairs", "bill_verifier"),
    ("hadi", "social_affairs", "head"),
    ("indra", "treasury", "treasurer"),
)


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

    def __init__(self, register: Register, calendar: Calendar, forget: Callable[[], None]) -> None:
        self.register = register
        self.calendar = calendar
        self.forget = forget
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
        yield from self.mend()
        yield from self.pay()
        yield from self.update()
        yield from self.be_for_a_season()
        yield from self.find_faults()
        yield from self.hand_out()
        yield from self.erase()
        yield self.close()

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

    def mend(self) -> Iterator[object]:
        """One case is returned and comes in again, one is taken back, two fall from a decree, two are one person."""
        yield self.open_slots(4)
        yield self.propose(proposals("to mend", (16, 17, 18, 20)), "b-4", 7, 3)
        yield self.propose(proposals("with a letter", (19,)), "b-4", 7, 3)
        yield self.check("b-4", "verified", 7, 4)
        yield self.case(correcting.return_case, 16, "budi", reason="unreadable")
        yield self.propose(proposals("mended", (16,)), "b-4", 7, 5)
        yield self.check("b-4", "verified", 7, 5)
        yield self.check("b-4", "aligned", 7, 5)
        yield self.case(correcting.withdraw, 17, "ani", reason="no wish")
        yield self.decree("400/5", "participants", 7, 7, batch="b-4")
        yield self.number("last numbers", (16, 18, 99), 7, 8)
        said = self.said("dedi", 7, 9) | {"kind": "erratum", "amends": "400/5", "what": "two wrong lines"}
        yield amending.amend_decree(self.register, number="400/6", struck=[self.person(18), self.person(20)], **said)
        yield self.decree("400/7", "participants", 7, 10, batch="b-4")
        yield self.case(correcting.close_as_same, 20, "citra", same_as=self.person(16), reason="one person")
        yield self.case(correcting.correct, 3, "citra", field="name", value="Person the Third", reason="a slip")

    def pay(self) -> Iterator[object]:
        """A bill is paid in part and its rest billed again; one paid line is reversed, one was of a dead person.

        That death, of June, is learned of when July is paid.
        """
        people = (3, 4, 11, 16)
        yield self.bill("B-1", (*people, 1, 99), 7, 14)
        said = self.said("gita", 7, 15)
        yield paying.return_lines(self.register, bill="B-1", **said)
        yield self.verify_and_request("B-1", 7, 15)
        yield self.pay_bill("B-1", 7, 16, amount=2 * RATE)
        yield paying.return_bill(self.register, bill="B-1", reason="a wrong list", **self.said("gita", 7, 17))
        yield self.bill("B-2", people[2:], 7, 18)
        yield self.verify_and_request("B-2", 7, 18)
        yield self.pay_bill("B-2", 7, 19)
        said = self.said("gita", 7, 20) | {"participant": self.person(11), "month": date(2025, 7, 1)}
        yield paying.reverse_line(self.register, bill="B-2", reason="paid twice", **said)
        late: dict[str, Any] = {"participant": self.person(3), "documents": (PAPER,), "on": date(2025, 6, 28)}
        yield ending.report_death(self.register, **self.today("citra", 7, 21), **late)
        yield ending.terminate(self.register, ground="died", **self.today("citra", 7, 22), **late)
        yield self.bill("B-3", (18,), 7, 23)
        yield self.verify_and_request("B-3", 7, 24)
        yield self.pay_bill("B-3", 7, 25)

    def update(self) -> Iterator[object]:
        """New data are compared, taken back and compared again; what differs is corrected, proposed and decreed."""
        cycle: dict[str, Any] = {"cycle": "2025-H2"}
        yield cycles.open_cycle(self.register, **cycle, **self.today("citra", 8, 1))
        for office in ("carrier", "relevant_offices"):
            said = self.today("citra", 8, 1) | {"office": office, "documents": (PAPER,)}
            yield cycles.coordinate(self.register, **cycle, **said)
        for name in ("wrong data", "new data"):
            said = self.said("citra", 8, 2)
            yield updating.receive_update(self.register, new_data(name), part=True, **cycle, **said)
            said = self.today("citra", 8, 3) | {"resolution": "corrected", "kind": "changed", "numbers": ()}
            if name == "wrong data":
                yield resolving.resolve(self.register, reason="right", **cycle, **said)
                said = self.today("citra", 8, 4) | {"sheet": digest(name), "reason": "the wrong list"}
                yield resolving.undo_update(self.register, **cycle, **said)
        for kind, resolution in (("changed", "proposed"), ("left", "termination_proposed"), ("unknown", "corrected")):
            said = self.today("citra", 8, 5) | {"kind": kind, "resolution": resolution, "documents": (PAPER,)}
            yield resolving.resolve(self.register, reason="as shown", **cycle, **said)
        yield cycles.propose(self.register, **cycle, **self.today("hadi", 8, 6))
        yield resolving.decree_changes(self.register, number="400/8", **cycle, **self.said("dedi", 8, 7))
        yield cycles.close_cycle(self.register, **cycle, **self.today("citra", 8, 8))

    def be_for_a_season(self) -> Iterator[object]:
        """Facts come in of a source, two are granted cover until September, and a ruling is recorded on another."""
        yield self.open_slots(2)
        yield self.propose(proposals("for a season", (21, 22)), "b-5", 8, 10)
        said = self.today("budi", 8, 10)
        yield facts.receive_facts(self.register, known(21), **said)
        yield self.check("b-5", "verified", 8, 11)
        yield self.check("b-5", "aligned", 8, 11)
        said = self.said("dedi", 8, 12) | {"number": "400/9", "kind": "participants", "batch": "b-5"}
        yield decreeing.issue_decree(self.register, period=Wanted(last_day=date(2025, 9, 30)), **said)
        yield self.number("season", (21, 22, 99), 8, 13)
        yield granting.end_periods(self.register, **self.said("citra", 9, 30))
        yield granting.end_periods(self.register, **self.said("citra", 10, 1))
        said = self.said("admin", 10, 2) | {"settles": "re_proposal", "document": PAPER}
        yield setting_up.record_instrument(self.register, participant=self.person(21), **said)

    def find_faults(self) -> Iterator[object]:
        """One falls from a decree and gets no other; two who were both paid for turn out to be one person."""
        said = self.said("dedi", 10, 2) | {"kind": "erratum", "amends": "400/3", "what": "a wrong line"}
        yield amending.amend_decree(self.register, number="400/10", struck=[self.person(11)], **said)
        yield self.case(correcting.close_as_same, 18, "citra", same_as=self.person(16), reason="one person")

    def hand_out(self) -> Iterator[object]:
        """An auditor is appointed, and takes the roll out with names."""
        said = self.said("admin", 10, 3) | {"person": "joko", "office": "register", "role": "auditor"}
        yield setting_up.appoint(self.register, since=said.pop("on"), document=PAPER, until=None, **said)
        said = self.today("joko", 10, 3) | {"export": "parquet", "tables": ("current_roll_roll",)}
        yield exporting.record_identified(self.register, position=self.register.ledger.head().position, **said)

    def erase(self) -> Iterator[object]:
        """One who moved away and one who took the case back are erased."""
        for number in (4, 17):
            said = self.today("admin", 11, 3) | {"participant": self.person(number), "forget": self.forget}
            yield erasing.erase(self.register, basis="UU 27/2022 Pasal 43", **said)

    def close(self) -> object:
        """The programme ends with the year."""
        said = self.said("admin", 12, 30) | {"document": PAPER}
        return setting_up.close_register(self.register, **said)

    def today(self, by: str, month: int, day: int) -> dict[str, Any]:
        """Who and under which command id; the day is the clock's."""
        said = self.said(by, month, day)
        del said["on"]
        return said

    def case(self, act: Any, number: int, by: str, **more: Any) -> object:
        """An act on one case, on the day of the act before."""
        said = {"by": by, "command_id": next(self.commands), "participant": self.person(number)}
        return act(self.register, **said, **more)

    def bill(self, name: str, people: tuple[int, ...], month: int, day: int) -> object:
        """A bill for the month of its letter comes in."""
        lines = billed(name, people, date(2025, month, 1))
        said = self.said("fajar", month, day) | {"amount": sum(row.amount for row in lines.rows)}
        return billing.receive_bill(self.register, lines, bill=name, **said)

    def verify_and_request(self, bill: str, month: int, day: int) -> object:
        """A bill goes on to the treasurer."""
        paying.verify_bill(self.register, bill=bill, **self.said("gita", month, day))
        return paying.request_payment(self.register, bill=bill, source="APBD", **self.said("hadi", month, day))

    def pay_bill(self, bill: str, month: int, day: int, amount: int | None = None) -> object:
        """The treasurer pays, and the carrier confirms on the same day."""
        said = self.said("indra", month, day)
        said |= {"received_on": said["on"], "confirmed_on": said["on"], "amount": amount}
        return paying.pay_bill(self.register, bill=bill, payment=f"SP2D {bill}", **said)

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


def a_year(place: Folder | Server) -> Iterator[Desk]:
    """The desk of the register before its first act, after each, and at the end of the year."""
    settings = Settings(url=place.url) if isinstance(place, Server) else Settings(data=place.data)
    calendar = Calendar()
    calendar.turn_to(2, 1)
    world = with_(real_world(), clock=calendar, random=Random(1).randbytes)
    law: dict[str, Any] = {"regulation": "banyumas-2025-2", "by": "admin", "mode": "live"}
    desk = Workplace().make(settings, "small", **law, command_id="open", world=world)
    yield desk
    for _ in Year(desk.register, calendar, desk.runner.forget).live():
        yield desk


def after_a_year(place: Folder | Server) -> Desk:
    """The desk of the register when everything has happened."""
    *_, desk = a_year(place)
    return desk
