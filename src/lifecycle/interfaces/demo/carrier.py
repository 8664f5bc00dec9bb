"""BPJS's own books: whom it has numbered, of whose end it was told, and for which months it has asked already.

It bills everybody it has registered until the office tells it of an end. What was sent back is asked for again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import msgspec

from lifecycle.application.outcome import Recorded
from lifecycle.domain.events import (
    BillLineUnmatched,
    ContributionBilled,
    ContributionPaid,
    ContributionReturned,
    DeathReported,
    ParticipantFoundSame,
    ParticipantRegistered,
    ParticipantTerminated,
    PeriodEnded,
)
from lifecycle.domain.rates import next_month

_MENDED = ("wrong_amount", "not_on_roll")


class Member(msgspec.Struct, gc=False):
    """``first`` and ``last`` are months; ``paid`` is the month paid last, and the bill it was on.

    ``owed`` are the months before ``open`` that were not asked for, or came back.
    """

    stream: str
    number: str
    first: date
    open: date
    last: date | None = None
    owed: list[date] = []
    paid: tuple[date, str] | None = None

    def owes(self, month: date) -> list[date]:
        """The months up to this one to be asked for."""
        while self.open <= month:
            self.owed.append(self.open)
            self.open = next_month(self.open)
        return [one for one in self.owed if self.last is None or one <= self.last]

    def asked(self, month: date) -> None:
        """A month is on a bill, and stands."""
        if month in self.owes(month):
            self.owed.remove(month)


class Carrier:
    """``first`` is the first month it bills at all."""

    def __init__(self) -> None:
        self.first = date.min
        self._members: dict[str, Member] = {}
        self._in_order: list[Member] = []

    def take(self, recorded: Iterable[Recorded]) -> None:
        """What the office tells it, or what it did itself."""
        for stream, event in recorded:
            match event:
                case ContributionBilled():
                    self._members[stream].asked(event.month)
                case ContributionPaid():
                    self._members[stream].paid = (event.month, event.bill)
                case ParticipantRegistered():
                    self._joins(stream, event.membership_number, _month(event.effective_on))
                case DeathReported():
                    self._ends(stream, event.effective_on)
                case ParticipantTerminated() | ParticipantFoundSame() | PeriodEnded():
                    self._ends(stream, event.effective_on - timedelta(days=1))
                case ContributionReturned():
                    self._members[stream].owed.append(event.month)
                case BillLineUnmatched(participant=person) if person in self._members and event.why not in _MENDED:
                    self._members[person].asked(event.month)

    def due(self, month: date) -> Iterator[tuple[Member, date]]:
        """Whom it asks for which months in its letter of ``month``, in the order of the membership numbers."""
        for member in self.members():
            for wanted in member.owes(month):
                if wanted >= self.first:
                    yield member, wanted

    def members(self) -> list[Member]:
        """Everybody it has ever numbered, in the order of the numbers."""
        if len(self._in_order) < len(self._members):
            self._in_order = sorted(self._members.values(), key=lambda member: member.number)
        return self._in_order

    def member(self, stream: str) -> Member | None:
        """A person as the carrier knows them."""
        return self._members.get(stream)

    def _joins(self, stream: str, number: str, month: date) -> None:
        self._members[stream] = Member(stream, number, month, month)

    def _ends(self, stream: str, last_day: date) -> None:
        if member := self._members.get(stream):
            member.last = min(member.last or date.max, _month(last_day))


def _month(day: date) -> date:
    return day.replace(day=1)
