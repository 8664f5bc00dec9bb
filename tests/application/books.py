"""The money of a register told from its log alone, by plain dictionaries, and held against its claims and its folds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from lifecycle.domain import bill as bills
from lifecycle.domain.events import (
    BillLinesReturned,
    BillLineUnmatched,
    BillPaid,
    BillReceived,
    BillReturned,
    ContributionBilled,
    ContributionPaid,
    ContributionReturned,
    ContributionReversed,
    CoverageStarted,
    Event,
    within,
)
from tests.application.office import Office

Key = tuple[str, int]
"""A bill and the number of a line."""


class Line(msgspec.Struct):
    """A line of a bill and where its money is: ``unmatched`` until it is sent back, open, paid or returned."""

    who: str | None
    month: str
    amount: int
    status: str


class Books:
    """Every rupiah by line; and running sums by person, kept apart from the lines so that each can check the other."""

    def __init__(self) -> None:
        self.letters: dict[str, int] = {}
        self.lines: dict[Key, Line] = {}
        self.billed, self.paid, self.returned = Counter[str](), Counter[str](), Counter[str]()
        self.payments: Counter[tuple[str, str]] = Counter()
        self.started: Counter[tuple[str, int]] = Counter()
        self.read = 0

    def read_on(self, office: Office) -> None:
        """Enter what was written since the last time."""
        for page in office.register.ledger.pages(self.read):
            for at in page:
                self.enter(at.stream, at.event)
                self.read = at.position

    def enter(self, stream: str, event: Event) -> None:
        """One event. Raises AssertionError for a line that is in no state to do what it does."""
        match event:
            case BillReceived():
                assert event.bill not in self.letters
                self.letters[event.bill] = event.amount
            case BillLineUnmatched():
                self._new(event, "unmatched", None)
            case ContributionBilled():
                self._new(event, "open", event.participant)
                self.billed[event.participant] += event.amount
            case ContributionPaid():
                self._move(event, "open", "paid")
                self.paid[event.participant] += event.amount
                self.payments[event.bill, event.payment] += event.amount
            case ContributionReturned():
                self._move(event, "open", "returned")
                self.returned[event.participant] += event.amount
            case ContributionReversed():
                self._move(event, "paid", "returned")
                self.paid[event.participant] -= event.amount
                self.returned[event.participant] += event.amount
            case BillLinesReturned() | BillReturned():
                self._sent_back(event)
            case BillPaid():
                self.payments[event.bill, event.payment] -= event.amount
            case CoverageStarted():
                self.started[stream, event.enrolment] += 1

    def _new(self, event: BillLineUnmatched | ContributionBilled, status: str, who: str | None) -> None:
        assert (event.bill, event.line) not in self.lines
        self.lines[event.bill, event.line] = Line(who, f"{event.month:%Y-%m}", event.amount, status)

    def _move(self, event: ContributionPaid | ContributionReturned | ContributionReversed, old: str, new: str) -> None:
        line = self.lines[event.bill, event.line]
        assert (line.who, line.month) == (event.participant, f"{event.month:%Y-%m}")
        assert (line.amount, line.status) == (event.amount, old)
        line.status = new

    def _sent_back(self, event: BillLinesReturned | BillReturned) -> None:
        """What goes back with this event: the lines that match tell of it themselves, the others do not."""
        unmatched = [line for line in self.of(event.bill) if line.status == "unmatched"]
        for line in unmatched:
            line.status = "returned"
        going = unmatched
        if isinstance(event, BillReturned):
            going = [*unmatched, *(line for line in self.of(event.bill) if line.status == "open")]
        assert (event.lines, event.amount) == (len(going), sum(line.amount for line in going))

    def of(self, bill: str) -> list[Line]:
        """The lines of a bill, in their order."""
        return [self.lines[key] for key in sorted(self.lines) if key[0] == bill]

    def taken(self) -> list[tuple[str, str]]:
        """Every person and month that is open or paid."""
        return [(line.who, line.month) for line in self.lines.values() if line.who and line.status in ("open", "paid")]


def require_balanced(books: Books, office: Office) -> None:
    """No rupiah is lost and none is counted twice, whoever counts. Raises AssertionError."""
    _require_letters(books, office)
    _require_people(books, office)
    taken = books.taken()
    assert len(taken) == len(set(taken))
    claimed = {key for key, _ in office.register.ledger.claimed("contribution", "")}
    assert claimed == {f"{who}/{month}" for who, month in taken}
    assert not any(books.payments.values())
    assert set(books.started.values()) <= {1}


def _require_letters(books: Books, office: Office) -> None:
    """The lines of a bill come to its letter, and its own stream says the same of what is open."""
    for bill, amount in books.letters.items():
        lines = books.of(bill)
        assert sum(line.amount for line in lines) == amount
        state = bills.fold(office.events("bill", bill))
        assert (state.unmatched, state.open) == tuple(_count(lines, status) for status in ("unmatched", "open"))


def _count(lines: Iterable[Line], status: str) -> tuple[int, int]:
    found = [line.amount for line in lines if line.status == status]
    return len(found), sum(found)


def _require_people(books: Books, office: Office) -> None:
    """Billed is paid and returned and open, for each and in sum; what is open is told by the claims."""
    waiting = office.register.ledger.taken_by("bill-open", "")
    of_lines = {key for key, line in books.lines.items() if line.status == "open"}
    assert {key for key, _, _ in waiting} == {f"{within(bill)}{number:06d}" for bill, number in of_lines}
    still_open: Counter[str] = Counter()
    for _, stream, event in waiting:
        assert isinstance(event, ContributionBilled)
        still_open[stream] += event.amount
    for who in books.billed:
        assert books.billed[who] == books.paid[who] + books.returned[who] + still_open[who]
        months = [line for line in books.lines.values() if (line.who, line.status) == (who, "paid")]
        assert books.paid[who] == sum(line.amount for line in months)
    sums = (sum(counter.values()) for counter in (books.paid, books.returned, still_open))
    assert sum(books.billed.values()) == sum(sums)
