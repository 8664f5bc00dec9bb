"""Any course of a year: whatever its people try, in whatever order, no place, decree or person goes wrong.

Four people hold every office, so only their own hands in a case can stop them. A model of plain dictionaries says what
must come of each try; the register is asked after every step.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from shutil import copytree, rmtree
from tempfile import mkdtemp
from typing import ClassVar, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from msgspec import Struct

from lifecycle.application.outcome import Outcome
from lifecycle.domain.refusals import Refused
from lifecycle.domain.slot import Held
from tests.application.conftest import Founded
from tests.application.consistency import require_consistent
from tests.application.office import answers, at_work, candidates

HANDS = ("ani", "budi", "citra", "dewi")
ROLES = [("social_affairs", "collector"), ("social_affairs", "verifier"), ("regent", "signer")]
PEOPLE = range(1, 9)

person = st.sampled_from(PEOPLE)
hand = st.sampled_from(HANDS)
turn = st.integers(0, 9)


Choice = TypeVar("Choice")


class Case(Struct):
    """What the model knows of one person."""

    number: int
    maker: str
    status: str = "proposed"
    checkers: tuple[str, ...] = ()
    slot: str | None = None
    decreed_on: date = date.min
    dead: bool = False


class Year(RuleBasedStateMachine):
    """One register and its model. ``folder`` is a register at which every hand holds every role."""

    folder: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.copy = Path(mkdtemp(dir=self.folder.parent))
        copytree(self.folder, self.copy, dirs_exist_ok=True)
        self.open = at_work(self.copy, "banyumas-2025-2")
        self.office = self.open.__enter__()
        self.day = date(2025, 11, 1)
        self.cases: dict[int, Case] = {}
        self.holders: dict[str, int] = {}
        self.empty: list[str] = []
        self.freed: dict[str, tuple[int, date]] = {}
        self.tries = 0

    def teardown(self) -> None:
        """Close the register and throw its copy away."""
        self.open.__exit__(None, None, None)
        rmtree(self.copy)

    @initialize()
    def begin(self) -> None:
        """Two are registered, one of them has died and left a place, and two more are ready for a decree."""
        self.fund(2)
        for people in ([1, 2], [3, 4]):
            self.propose(people, "ani")
            self.check(0, "verified", "budi")
            self.check(0, "aligned", "budi")
        self.decree(0, "participants", "citra")
        self.register(0)
        self.die(1)
        self.day += timedelta(days=1)
        self.terminate(0)

    @rule(places=st.integers(1, 2))
    def fund(self, places: int) -> None:
        """Open places."""
        first = len(self.holders) + len(self.empty) + len(self.freed) + 1
        self.empty += [f"2025-{number:05d}" for number in range(first, first + places)]
        self.office.fund(places, on=self.day)

    @rule(people=st.lists(person, min_size=1, max_size=2, unique=True), by=hand)
    def propose(self, people: list[int], by: str) -> None:
        """A new list: who is not in, or lapsed alive, enters."""
        number = self.next_try()
        self.office.propose(candidates(f"{number}.xlsx", people), self.name(number), by=by, on=self.day)
        for each in people:
            case = self.cases.get(each)
            if case is None or (case.status == "lapsed" and not case.dead):
                self.cases[each] = Case(number, by)

    @precondition(lambda self: self.standing("proposed", "verified"))
    @rule(at=turn, step=st.sampled_from(["verified", "aligned"]), by=hand)
    def check(self, at: int, step: str, by: str) -> None:
        """A step of the checks, by anybody but who made the list."""
        before = {"verified": "proposed", "aligned": "verified"}[step]
        number = self.pick_list(before, at)
        self.attempt(lambda: self.office.check(step, self.name(number), by=by, on=self.day))
        for case in self.of_list(number, before):
            if case.maker != by:
                case.status, case.checkers = step, (*case.checkers, by)

    @precondition(lambda self: self.standing("aligned"))
    @rule(at=turn, kind=st.sampled_from(["participants", "change"]), by=hand)
    def decree(self, at: int, kind: str, by: str) -> None:
        """A decree on everybody ready, by a hand in none of the cases, with places for all or for none of them."""
        number = self.pick_list("aligned", at)
        ready, name = self.of_list(number, "aligned"), f"460/{self.next_try()}"
        self.attempt(lambda: self.office.decree(name, self.name(number), kind=kind, by=by, on=self.day))
        enough = kind == "change" or len(ready) <= len(self.empty)
        if enough and not any(by in (case.maker, *case.checkers) for case in ready):
            for case in ready:
                case.status, case.decreed_on = "decreed", self.day
                if kind == "participants":
                    self.hold(self.empty.pop(0), case)

    @precondition(lambda self: self.standing("decreed"))
    @rule(at=turn)
    def register(self, at: int) -> None:
        """The carrier numbers everybody of a list; who has a decree and a place is registered."""
        number = self.pick_list("decreed", at)
        people = [each for each, case in self.cases.items() if case.number == number]
        file = f"bpjs-{self.next_try()}.xlsx"
        self.office.enter(answers(file, people, registered_on=self.day), on=self.day)
        for case in self.of_list(number, "decreed"):
            if case.slot:
                case.status = "registered"

    @rule(who=person)
    def die(self, who: int) -> None:
        """A death: a candidate leaves their place, a participant keeps it until the end is decided."""
        case = self.cases.get(who)
        if case is None or case.dead:
            return
        self.office.report_death(self.office.who(who), on=self.day)
        case.dead = True
        if case.status in ("proposed", "verified", "aligned", "decreed"):
            case.status = "lapsed"
            self.leave(who, case)

    @precondition(lambda self: any(case.dead and case.status == "registered" for case in self.cases.values()))
    @rule(at=turn)
    def terminate(self, at: int) -> None:
        """An end for death, where a death is on record."""
        dead = [each for each, case in self.cases.items() if case.dead and case.status == "registered"]
        who = self.pick(dead, list(self.cases), at)
        case = self.cases[who]
        self.attempt(lambda: self.office.terminate(self.office.who(who), on=self.day))
        if who in dead:
            case.status = "terminated"
            self.leave(who, case)

    @precondition(lambda self: self.freed and self.standing("decreed"))
    @rule(at=turn, to=turn)
    def replace(self, at: int, to: int) -> None:
        """A hand-over of any place to anybody: only a freed one passes, to who was decreed for it after that."""
        place = self.pick(sorted(self.freed), sorted([*self.holders, *self.empty, *self.freed]), at)
        waiting = [each for each, case in self.cases.items() if case.status == "decreed" and case.slot is None]
        who = self.pick(waiting, list(self.cases), to)
        self.attempt(lambda: self.office.replace(place, self.office.who(who), on=self.day))
        left, since = self.freed.get(place, (0, date.max))
        if who in waiting and since <= self.cases[who].decreed_on:
            before = self.cases[left]
            before.status = "replaced" if before.status == "terminated" else before.status
            del self.freed[place]
            self.hold(place, self.cases[who])

    @invariant()
    def the_register_agrees_with_the_model(self) -> None:
        """Everybody stands where the model has them, every place is held by whom it says, and nothing is broken."""
        self.day += timedelta(days=1)
        for number, case in self.cases.items():
            assert self.office.state(number).status == case.status
            assert self.office.state(number).slot == case.slot
        for place, holder in self.holders.items():
            held = self.office.slot(place)
            assert isinstance(held, Held)
            assert held.by == self.office.who(holder)
        require_consistent(self.office)

    def pick(self, likely: list[Choice], all_there_are: list[Choice], at: int) -> Choice:
        """Mostly one that may succeed, sometimes any."""
        among = likely if likely and at < 7 else all_there_are
        return among[at % len(among)]

    def hold(self, place: str, case: Case) -> None:
        """The model gives a place."""
        (number,) = [each for each, other in self.cases.items() if other is case]
        self.holders[place], case.slot = number, place

    def leave(self, who: int, case: Case) -> None:
        """The model takes a place back: freed for a successor after an end, open again after a lapse."""
        if case.slot is None:
            return
        del self.holders[case.slot]
        if case.status == "terminated":
            self.freed[case.slot] = (who, self.day + timedelta(days=1))
        else:
            self.empty = sorted([*self.empty, case.slot])
            case.slot = None

    def attempt(self, act: Callable[[], Outcome]) -> None:
        """Try; a mistake of use is as good as a refusal."""
        with suppress(Refused):
            act()

    def standing(self, *statuses: str) -> bool:
        """Whether anybody stands there."""
        return any(case.status in statuses for case in self.cases.values())

    def of_list(self, number: int, status: str) -> list[Case]:
        """The cases of a list that stand there, in its order."""
        return [case for case in self.cases.values() if case.number == number and case.status == status]

    def pick_list(self, status: str, at: int) -> int:
        """A list, mostly one with somebody who stands there."""
        known = sorted({case.number for case in self.cases.values()})
        return self.pick([number for number in known if self.of_list(number, status)], known, at)

    def name(self, number: int) -> str:
        """The name of a list."""
        return f"list-{number}"

    def next_try(self) -> int:
        """A number for a list, a decree or a file."""
        self.tries += 1
        return self.tries


@pytest.fixture
def one_for_all(founded: Founded, tmp_path: Path) -> Path:
    """A register at which every hand holds every role."""
    folder = Path(copytree(founded("banyumas-2025-2"), tmp_path / "all"))
    with at_work(folder, "banyumas-2025-2", seed=9) as office:
        for each in HANDS:
            for where, role in ROLES:
                office.appoint(each, where, role)
    return folder


def test_no_course_of_a_year_breaks_the_register(one_for_all: Path) -> None:
    """At most one holder a place on any day, a place and a decree for everybody registered, and hands kept apart."""

    class Here(Year):
        folder = one_for_all

    whatever = list(HealthCheck)
    course = settings(max_examples=30, stateful_step_count=20, deadline=None, suppress_health_check=whatever)
    run_state_machine_as_test(Here, settings=course)
