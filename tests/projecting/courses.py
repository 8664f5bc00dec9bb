"""Random courses of a small register by the real use cases: deaths learned of late, ends of earlier days, annulments.

What happens to everybody is fixed; drawn is who dies, leaves, is paid for or replaced, when that is recorded, and of
which day it is. Acts that the register refuses leave no trace here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace as with_
from datetime import date, timedelta
from functools import partial
from operator import itemgetter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from hypothesis import strategies as st

from lifecycle.application import amending, correcting, ending, paying
from lifecycle.bootstrap import Workplace, real_world
from lifecycle.domain.refusals import Refused
from lifecycle.interfaces.desk import Desk
from lifecycle.settings import Settings
from tests.small_register import PAPER, Calendar, Year
from tests.small_sheets import proposals

FIRST, SUCCESSORS = (1, 2, 3, 4), (11, 12)
FEBRUARY, SEPTEMBER = date(2025, 2, 5), date(2025, 9, 1)


class Act(NamedTuple):
    """What is drawn: who, when it is recorded, and of which day it is, which may be long before."""

    name: str
    who: int
    recorded: date
    on: date


Fixed = tuple[date, Callable[[], object]]
"""What happens to everybody, and when."""


class Courses(Year):
    """The acts of a register in which much is learned of late."""

    def go(self, drawn: list[Act]) -> None:
        """Everything that happens, in the order in which it is recorded."""
        told: list[Fixed] = [(act.recorded, partial(getattr(self, act.name), act)) for act in drawn]
        for _, happens in sorted([*self.fixed(), *told], key=itemgetter(0)):
            with suppress(Refused, KeyError):
                happens()

    def fixed(self) -> Iterator[Fixed]:
        """Lists, checks, decrees and numbers; two successors are decreed in June, and some come back in August."""
        yield from self.enrolled("b-1", FIRST, 2, "participants", "400/1")
        yield date(2025, 5, 21), partial(self.decree, "400/2", "change", 5, 21)
        yield from self.enrolled("b-2", SUCCESSORS, 5, "change", "400/3")
        yield from self.enrolled("b-3", FIRST[:2], 7, "participants", "400/4")
        for place in FIRST:
            yield date(2025, 6, 20), partial(self.hand_on, place, 6, 20)
        for month in (3, 8):
            everybody = (*FIRST, *SUCCESSORS, 99)
            yield date(2025, month, 20), partial(self.number, f"numbers of {month}", everybody, month, 20)

    def enrolled(self, batch: str, who: tuple[int, ...], month: int, kind: str, decree: str) -> Iterator[Fixed]:
        """One list on its way to a decree on the third of the next month."""
        yield date(2025, month, 10), partial(self.propose, proposals(batch, who), batch, month, 10)
        yield date(2025, month, 20), partial(self.check, batch, "verified", month, 20)
        yield date(2025, month, 25), partial(self.check, batch, "aligned", month, 25)
        yield date(2025, month + 1, 3), partial(self.decree, decree, kind, month + 1, 3, batch=batch)

    def now(self, by: str, act: Act) -> dict[str, Any]:
        """Who, of which day, and under which command id; the clock stands at the day of recording."""
        return self.said(by, act.recorded.month, act.recorded.day) | {"on": act.on}

    def die(self, act: Act) -> None:
        """A death is reported."""
        ending.report_death(self.register, **self.of(act))

    def end_dead(self, act: Act) -> None:
        """A death is reported, and the participation ended."""
        self.die(act)
        ending.terminate(self.register, ground="died", **self.of(act))

    def move_out(self, act: Act) -> None:
        """A participation is ended by the change decree."""
        ending.terminate(self.register, ground="moved_out", decree="400/2", **self.of(act))

    def of(self, act: Act) -> dict[str, Any]:
        """What is said of an end."""
        return self.now("citra", act) | {"participant": self.person(act.who), "documents": (PAPER,)}

    def take_back(self, act: Act) -> None:
        """A case is withdrawn on the day of recording."""
        self.now("ani", act)
        self.case(correcting.withdraw, act.who, "ani", reason="no wish")

    def annul(self, act: Act) -> None:
        """The first decree is annulled: nobody is on it any longer."""
        said = self.now("dedi", act) | {"kind": "annulment", "amends": "400/1", "what": "without basis"}
        amending.amend_decree(self.register, number=f"400/9{act.who}", struck=[], **said)

    def hand_on(self, place: int, month: int, day: int) -> None:
        """A place goes to a successor, if it fell free before they were decreed."""
        said = self.said("citra", month, day) | {"successor": self.person(SUCCESSORS[place % 2])}
        ending.replace(self.register, slot=f"2025-{place:05d}", documents=(PAPER,), **said)

    def settle(self, act: Act) -> None:
        """The month of recording is billed and paid, on an earlier day perhaps."""
        day, bill = act.recorded, f"B-{act.who}-{act.recorded}"
        self.bill(bill, (act.who,), day.month, day.day)
        self.verify_and_request(bill, day.month, day.day)
        said = self.now("indra", act) | {"received_on": act.on, "confirmed_on": act.on, "amount": None}
        paying.pay_bill(self.register, bill=bill, payment=f"SP2D {bill}", **said)

    def pay_twice(self, act: Act) -> None:
        """A month is paid, reversed, and paid again."""
        self.settle(act)
        said = self.now("gita", act) | {"on": act.recorded, "participant": self.person(act.who)}
        month, bill = act.recorded.replace(day=1), f"B-{act.who}-{act.recorded}"
        paying.reverse_line(self.register, bill=bill, month=month, reason="a wrong bill", **said)
        self.settle(act._replace(recorded=act.recorded + timedelta(1)))


_RARE, _OFTEN = ("die", "take_back", "annul", "settle"), ("end_dead", "move_out", "pay_twice")


def _of(name: str, who: int, recorded: date, days: int) -> Act:
    return Act(name, who, recorded, max(FEBRUARY, recorded - timedelta(days)))


_people = st.sampled_from((*FIRST, *SUCCESSORS))
_days = st.dates(date(2025, 2, 12), SEPTEMBER)
drawn = st.lists(
    st.builds(_of, st.sampled_from(_RARE + 2 * _OFTEN), _people, _days, st.integers(0, 150)),
    min_size=4,
    max_size=10,
)
"""Acts on a few people, each recorded up to five months after its day."""


@contextmanager
def lived(acts: list[Act]) -> Iterator[Desk]:
    """A register in which this happened, its read models kept up; gone afterwards."""
    calendar = Calendar()
    calendar.turn_to(2, 1)
    world = with_(real_world(), clock=calendar, random=Random(1).randbytes)
    law: dict[str, Any] = {"regulation": "banyumas-2025-2", "by": "admin", "mode": "live"}
    with TemporaryDirectory() as folder:
        desk = Workplace().make(Settings(data=Path(folder)), "courses", **law, command_id="open", world=world)
        courses = Courses(desk.register, calendar, desk.runner.forget)
        for _ in courses.set_up():
            pass
        courses.go(acts)
        desk.runner.today = lambda: date(2026, 1, 1)
        desk.runner.catch_up()
        try:
            yield desk
        finally:
            desk.close()
