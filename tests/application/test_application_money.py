"""Any course of money: whatever is billed, paid, sent back, reversed or learned too late, every rupiah is told once.

Of each line that comes in a model of plain dictionaries says whether it matches, and why not; after every step the log
is told again by :mod:`tests.application.books` and held against the claims and the folds.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from shutil import copytree, rmtree
from tempfile import mkdtemp
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from msgspec import Struct

from lifecycle.application.outcome import Outcome
from lifecycle.domain.bill import fold
from lifecycle.domain.events import ContributionPaid, CoverageStarted, Event
from lifecycle.domain.profile import Start
from lifecycle.domain.refusals import Refused
from tests.application.books import Books, require_balanced
from tests.application.conftest import Founded
from tests.application.office import at_work
from tests.application.treasury import Treasury, enrol_on, line, lines, under, why

REGISTERED_ON = date(2025, 1, 20)
PEOPLE, STRANGER = (1, 2, 3), 9
MONTHS = [date(2025, month, 1) for month in range(1, 6)]
DAYS = [date(2025, 2, 28), date(2025, 3, 1), date(2025, 4, 30)]
FIRST_PAYMENT = Start("first_payment", ("banyumas-2025-2/p10/a3",), ("BMS-05",))

billed = st.tuples(
    st.sampled_from((*PEOPLE, *PEOPLE, *PEOPLE, STRANGER)), st.sampled_from(MONTHS), st.sampled_from((*[16_800] * 9, 1))
)
person, day, turn = st.sampled_from(PEOPLE), st.sampled_from(DAYS), st.integers(0, 9)


class Cover(Struct):
    """What the model knows of one person: the first day, the first day no longer, the day of death.

    ``waits``: cover starts with the first payment, which has not come.
    """

    begin: date = REGISTERED_ON
    until: date = date.max
    died_on: date = date.max
    ended: bool = False
    waits: bool = False


class Money(RuleBasedStateMachine):
    """A register at which all of ``PEOPLE`` are registered, its books and its model."""

    folder: ClassVar[Path]
    changes: ClassVar[dict[str, Any]]

    def __init__(self) -> None:
        super().__init__()
        self.copy = Path(mkdtemp(dir=self.folder.parent))
        copytree(self.folder, self.copy, dirs_exist_ok=True)
        self.open = at_work(self.copy, "banyumas-2025-2", seed=5)
        self.office = under(self.open.__enter__(), **self.changes)
        self.treasury = Treasury(self.office)
        self.books = Books()
        self.books.read_on(self.office)
        self.people = {number: Cover(waits="start" in self.changes) for number in PEOPLE}
        self.bills: list[str] = []
        self.done: list[tuple[Callable[[], Outcome], list[tuple[str, Event]]]] = []
        self.acts = 0

    def teardown(self) -> None:
        """Close the register and throw its copy away."""
        self.open.__exit__(None, None, None)
        rmtree(self.copy)

    @initialize()
    def begin(self) -> None:
        """One bill is paid in part, another is asked for."""
        for months in (MONTHS[:2], MONTHS[2:3]):
            self.receive([(number, month, 16_800) for month in months for number in PEOPLE])
            self.request(len(self.bills) - 1)
        self.pay(0, 1, DAYS[0])
        assert [fold(self.office.events("bill", bill)).status for bill in self.bills] == ["partly paid", "requested"]

    @rule(rows=st.lists(billed, min_size=1, max_size=6))
    def receive(self, rows: list[tuple[int, date, int]]) -> None:
        """A new bill: what matches and what does not is what the model says."""
        bill = f"B-{len(self.bills)}"
        expected = self.expected(rows)
        reading = lines(f"{bill}.xlsx", [line(number, month, amount) for number, month, amount in rows])
        outcome = self.attempt(self.treasury.receive, bill, reading)
        assert outcome is not None
        found = why(outcome)
        assert [found.get(number) for number in range(1, len(rows) + 1)] == expected
        self.bills.append(bill)

    @rule(at=turn, under_another_number=st.booleans())
    def receive_again(self, at: int, under_another_number: bool) -> None:
        """The same file is never taken in twice, unless the bill went back whole and comes under another number."""
        bill = self.bills[at % len(self.bills)]
        if fold(self.office.events("bill", bill)).status == "returned":
            under_another_number = False
        reading = lines(f"{bill}.xlsx", [line(1)])
        assert self.attempt(self.treasury.receive, "again" if under_another_number else bill, reading) is None

    @rule(at=turn)
    def request(self, at: int) -> None:
        """What does not match goes back; the rest is verified and applied for."""
        bill = self.pick(at, "received")
        for act in (self.treasury.return_lines, self.treasury.verify, self.treasury.request):
            self.attempt(act, bill)

    @rule(at=turn)
    def step(self, at: int) -> None:
        """One stage alone, in or out of turn."""
        acts = (self.treasury.return_lines, self.treasury.verify, self.treasury.request, self.treasury.return_bill)
        self.attempt(acts[at % 4], self.bills[at % len(self.bills)])

    @rule(at=turn, months=st.sampled_from((None, None, 1, 2, 7)), on=day)
    def pay(self, at: int, months: int | None, on: date) -> None:
        """All that is open or a part of it, sometimes too much, sometimes under an SP2D of before."""
        bill = self.pick(at, "requested", "partly paid")
        amount = None if months is None else 16_800 * months
        payment = "SP2D 1" if at == 9 else f"SP2D {self.acts}"
        outcome = self.attempt(self.treasury.pay, bill, payment=payment, amount=amount, on=on)
        if outcome is not None:
            self.start(outcome, on)

    def start(self, outcome: Outcome, on: date) -> None:
        """Cover that waits starts with the payment, for everybody paid for who is still there that day."""
        paid = {stream: self.of(stream) for stream, event in outcome.events if isinstance(event, ContributionPaid)}
        starting = [stream for stream, cover in paid.items() if cover.waits and cover.until > on]
        began = [(stream, event.effective_on) for stream, event in outcome.events if isinstance(event, CoverageStarted)]
        assert sorted(began) == sorted((stream, on) for stream in starting)
        for stream in starting:
            paid[stream].begin, paid[stream].waits = on, False

    @rule(at=turn)
    def give_back(self, at: int) -> None:
        """What is open of a bill goes back, mostly of one partly paid."""
        self.attempt(self.treasury.return_bill, self.pick(at, "partly paid", "received"))

    @rule(at=turn, paid=st.booleans())
    def reverse(self, at: int, paid: bool) -> None:
        """Any line is corrected: one that is paid comes back, and no other does."""
        known = sorted(key for key, found in self.books.lines.items() if found.who and (found.status == "paid") is paid)
        if known:
            key = known[at % len(known)]
            found = self.books.lines[key]
            month = date.fromisoformat(f"{found.month}-01")
            outcome = self.attempt(self.treasury.reverse, found.who, key[0], month)
            assert (outcome is not None) is paid

    @rule(who=person, on=day)
    def die(self, who: int, on: date) -> None:
        """A death becomes known, however many months were billed and paid after it."""
        cover = self.people[who]
        if cover.died_on == date.max:
            self.attempt(self.office.report_death, self.office.who(who), on=on)
            cover.died_on, cover.until = on, min(cover.until, on + timedelta(days=1))

    @rule(who=person, on=day)
    def leave(self, who: int, on: date) -> None:
        """A participation ends: for a death that is known, else by a change decree of that day."""
        cover, number = self.people[who], f"460/{self.acts}"
        if cover.ended:
            return
        ground = "moved_out" if cover.died_on == date.max else "died"
        self.office.decree(number, None, kind="change", on=on)
        outcome = self.attempt(self.office.terminate, self.office.who(who), ground, decree=number, on=on)
        assert outcome is not None
        cover.ended = True
        if ground != "died":
            cover.until = on + timedelta(days=1)

    @rule(at=st.integers(0, 99))
    def repeat(self, at: int) -> None:
        """Any command of before under its id: its first outcome, and no event."""
        act, first = self.done[at % len(self.done)]
        head = self.office.register.ledger.head()
        again = act()
        assert again.repeated
        assert again.events == first
        assert self.office.register.ledger.head() == head

    @invariant()
    def no_rupiah_is_lost_or_told_twice(self) -> None:
        """Billed is paid, returned and open: by bill, by person and in sum."""
        self.books.read_on(self.office)
        require_balanced(self.books, self.office)

    def expected(self, rows: list[tuple[int, date, int]]) -> list[str | None]:
        """Why each line does not match, told from the model."""
        taken = {*self.books.taken()}
        found: list[str | None] = []
        for number, month, amount in rows:
            key = (self.office.who(number) if number in self.people else "", f"{month:%Y-%m}")
            wrong = self.mismatch(self.people.get(number), month, amount)
            found.append(wrong or ("billed_twice" if key in taken else None))
            taken |= set() if wrong else {key}
        return found

    def mismatch(self, cover: Cover | None, month: date, amount: int) -> str | None:
        """Why a month of one person does not match, whatever was billed before."""
        if cover is None:
            return "not_on_roll"
        if cover.died_on < month:
            return "dead_before"
        days = (month + timedelta(days=number) for number in range(31))
        if not any(cover.begin <= each < cover.until for each in days if each.month == month.month):
            return "not_covered"
        return None if amount == 16_800 else "wrong_amount"

    def attempt(self, act: Callable[..., Outcome], *said: Any, **more: Any) -> Outcome | None:
        """Try; None for a mistake of use. What came about may be repeated later."""
        self.acts += 1
        command = partial(act, *said, **more, command_id=f"act-{self.acts}")
        with suppress(Refused):
            outcome = command()
            if outcome.events:
                self.done.append((command, outcome.events))
            self.books.read_on(self.office)
            return outcome
        return None

    def pick(self, at: int, *status: str) -> str:
        """Mostly a bill at one of these stages, sometimes any."""
        likely = [bill for bill in self.bills if fold(self.office.events("bill", bill)).status in status]
        among = likely if likely and at < 8 else self.bills
        return among[at % len(among)]

    def of(self, stream: str) -> Cover:
        """The model of a person by their stream."""
        return next(cover for number, cover in self.people.items() if self.office.who(number) == stream)


@pytest.mark.parametrize("changes", [{}, {"start": FIRST_PAYMENT}], ids=["by the number", "by the first payment"])
def test_no_course_of_money_loses_a_rupiah(founded: Founded, tmp_path: Path, changes: dict[str, Any]) -> None:
    """At every moment billed is paid, returned and open, and no month of anybody is open or paid twice."""
    copied = Path(copytree(founded("banyumas-2025-2"), tmp_path / "all"))
    with at_work(copied, "banyumas-2025-2", seed=4) as office:
        enrol_on(under(office, series=8, **changes), PEOPLE, REGISTERED_ON)

    class Here(Money):
        folder = copied

    Here.changes = changes
    course = settings(max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(Here, settings=course)
