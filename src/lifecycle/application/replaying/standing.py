"""What a register comes to, counted while its events go by: people by status, places, rupiah."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Literal, NamedTuple

import msgspec

from lifecycle.domain.events import (
    BillLinesReturned,
    BillLineUnmatched,
    BillReturned,
    ContributionBilled,
    ContributionLine,
    ContributionPaid,
    ContributionReturned,
    ContributionReversed,
    Event,
    FundingSwitched,
    Move,
    SlotAssigned,
    SlotOpened,
    SlotVacated,
)
from lifecycle.domain.processes import NEW

Of = Literal["billed", "unmatched", "paid", "returned", "reversed"]
_LINES: dict[type[Event], Of] = {
    ContributionBilled: "billed",
    BillLineUnmatched: "unmatched",
    ContributionPaid: "paid",
    ContributionReversed: "reversed",
}


class Sum(NamedTuple):
    """Lines of bills, and what they come to in rupiah."""

    lines: int = 0
    rupiah: int = 0

    def plus(self, lines: int, rupiah: int) -> Sum:
        """More of the same."""
        return Sum(self.lines + lines, self.rupiah + rupiah)


Money = dict[Of, Sum]


class Handed(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an event made of a place, from a day on: who left it or took it, how it stood before, and on what basis.

    ``ground`` and ``empty_since`` are of the vacancy: the one that begins, or the one that ends (none: never held).
    """

    what: Literal["opened", "filled", "freed", "switched"]
    slot: str
    on: date
    basis: tuple[str, ...]
    participant: str | None = None
    decree: str | None = None
    predecessor: str | None = None
    empty_since: date | None = None
    ground: str | None = None
    funding: str | None = None


class Totals(msgspec.Struct, frozen=True):
    """How many people stand where, how many places are held and empty, and the rupiah so far."""

    people: dict[str, int]
    held: int
    empty: int
    money: Money


class Standing:
    """Takes events in the order of the log. Memory grows with places, never with events or people.

    ``narrow``: it is told of one person or place only, whose lines went back one by one and not with a whole bill.
    """

    def __init__(self, *, narrow: bool = False) -> None:
        self.people: Counter[str] = Counter()
        self.money: Money = {}
        self.narrow = narrow
        self._left: dict[str, SlotVacated] = {}
        self._held: set[str] = set()
        self._empty: set[str] = set()

    def take(self, event: Event) -> None:
        """Count an event."""
        match event:
            case Move(source=source, destination=to) if source != to:
                self.people[to] += 1
                self.people[source] -= source != NEW
            case SlotOpened(slot=slot):
                self._empty.add(slot)
            case SlotAssigned(slot=slot):
                self._empty.discard(slot)
                self._held.add(slot)
            case SlotVacated(slot=slot):
                self._left[slot] = event
                self._held.discard(slot)
                self._empty.add(slot)
            case _:
                count(self.money, event, narrow=self.narrow)

    def handed(self, event: Event) -> Handed | None:
        """What an event that is about to be taken makes of a place."""
        match event:
            case SlotOpened():
                return Handed("opened", *_said(event), funding=event.funding)
            case FundingSwitched():
                return Handed("switched", *_said(event), funding=event.funding)
            case SlotVacated():
                return Handed("freed", *_said(event), event.participant, ground=event.ground)
            case SlotAssigned():
                left = self._left.get(event.slot)
                before = (left.participant, left.effective_on, left.ground) if left else ()
                return Handed("filled", *_said(event), event.participant, event.decree, *before)
        return None

    def totals(self) -> Totals:
        """The counts as they stand; who is nowhere any longer is left out."""
        people = {status: number for status, number in self.people.items() if number}
        return Totals(people, len(self._held), len(self._empty), dict(self.money))


def _said(event: SlotOpened | FundingSwitched | SlotVacated | SlotAssigned) -> tuple[str, date, tuple[str, ...]]:
    return event.slot, event.effective_on, event.basis


def count(money: Money, event: Event, *, narrow: bool) -> None:
    """Add what an event bills, pays, returns or reverses."""
    of: Of
    match event:
        case BillLinesReturned() | BillReturned():
            of, lines, rupiah = "returned", event.lines, event.amount
        case ContributionReturned():
            of, lines, rupiah = "returned", int(narrow), event.amount * narrow
        case BillLineUnmatched() | ContributionLine():
            of, lines, rupiah = _LINES[type(event)], 1, event.amount
        case _:
            return
    if lines:
        money[of] = money.get(of, Sum()).plus(lines, rupiah)
