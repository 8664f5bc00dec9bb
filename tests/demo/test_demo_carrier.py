"""The carrier's own books: it bills whom it has numbered until told of an end, and asks again for what came back."""

from datetime import date
from typing import Any

from lifecycle.domain.events import (
    BillLineUnmatched,
    ContributionBilled,
    ContributionPaid,
    ContributionReturned,
    Event,
    Mismatch,
    PeriodEnded,
)
from lifecycle.interfaces.demo.carrier import Carrier
from tests.domain.story import LATER, UPDATER, died, registered, terminated, told_on

NOVEMBER, DECEMBER, JANUARY, FEBRUARY = (
    date(2025, 11, 1),
    date(2025, 12, 1),
    date(2026, 1, 1),
    date(2026, 2, 1),
)
LINE: dict[str, Any] = {**told_on(LATER, UPDATER), "participant": "p-1", "bill": "B-1", "line": 1, "amount": 16_800}


def carrier(*events: Event) -> Carrier:
    """What it knows after these events of one person, who was numbered in November."""
    books = Carrier()
    books.take(("p-1", event) for event in (registered(), *events))
    return books


def period_over(first_day_after: date) -> Event:
    """The end of a grant, as the office records it."""
    said = {**told_on(LATER, UPDATER), "effective_on": first_day_after}
    return PeriodEnded(**said, trigger="end_period", source="registered", destination="ended", enrolment=1, slot=None)


def asks(books: Carrier, month: date) -> list[date]:
    """The months it asks for in the letter of a month."""
    return [wanted for _, wanted in books.due(month)]


def billed(month: date) -> Event:
    """A line that matched."""
    return ContributionBilled(**LINE, enrolment=1, month=month)


def unmatched(why: Mismatch) -> Event:
    """A line of December that did not match."""
    return BillLineUnmatched(**LINE, month=DECEMBER, why=why, what="")


def test_every_month_from_the_first_is_asked_for_once() -> None:
    """What the first letters left out comes with a later one."""
    assert asks(carrier(), DECEMBER) == [NOVEMBER, DECEMBER]
    assert asks(carrier(billed(NOVEMBER), billed(DECEMBER)), JANUARY) == [JANUARY]


def test_nothing_is_asked_for_before_the_first_letter() -> None:
    """Where cover waits for the first payment, the months before it are nobody's."""
    books = carrier()
    books.first = JANUARY
    assert asks(books, FEBRUARY) == [JANUARY, FEBRUARY]


def test_a_death_it_was_not_told_of_goes_on_being_billed() -> None:
    """The month of death is the last, as soon as it knows."""
    assert asks(carrier(), FEBRUARY) == [NOVEMBER, DECEMBER, JANUARY, FEBRUARY]
    assert asks(carrier(died(date(2025, 12, 20))), FEBRUARY) == [NOVEMBER, DECEMBER]


def test_an_end_is_the_first_day_without_a_place() -> None:
    """Whoever leaves on the first of December owes November as the last month."""
    assert asks(carrier(terminated()), FEBRUARY) == [NOVEMBER]


def test_a_granted_period_that_is_over_is_billed_to_its_last_day() -> None:
    """Whose months end with November owes nothing for December."""
    assert asks(carrier(period_over(DECEMBER)), FEBRUARY) == [NOVEMBER]


def test_what_was_sent_back_comes_again() -> None:
    """A returned month, and one whose amount was wrong; not one that the office has refuted."""
    returned = ContributionReturned(**LINE, enrolment=1, month=DECEMBER)

    for event in (returned, unmatched("wrong_amount")):
        before = [billed(NOVEMBER), *([billed(DECEMBER)] if event is returned else [])]
        assert asks(carrier(*before, event), DECEMBER) == [DECEMBER]
    assert asks(carrier(billed(NOVEMBER), unmatched("dead_before")), DECEMBER) == []


def test_it_knows_which_bill_paid_the_last_month() -> None:
    """That is what a correction of a paid line names."""
    paid = ContributionPaid(
        **LINE, enrolment=1, month=DECEMBER, source="APBD", payment="SP2D", received_on=LATER, confirmed_on=LATER
    )
    member = carrier(paid).member("p-1")
    assert member is not None
    assert member.paid == (DECEMBER, "B-1")
    assert carrier().member("p-2") is None
