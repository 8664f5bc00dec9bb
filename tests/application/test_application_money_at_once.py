"""Money and new data at once: whoever commits second finds what the first has done, and decides again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, Literal

import pytest

from lifecycle.application.outcome import Outcome
from lifecycle.application.work import Work
from lifecycle.domain.refusals import Refused
from tests.application.half_year import FILE, compared
from tests.application.office import Office
from tests.application.treasury import Treasury, enrol_on, line, lines, why

MARCH, APRIL = date(2025, 3, 1), date(2025, 4, 1)
Moment = Literal["glance", "commit"]
Meanwhile = Callable[[Callable[[], Outcome], Moment], None]


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Meanwhile:
    """Somebody else does something just after the next glance at the register, or just before the next commit."""

    def between(other: Callable[[], Outcome], moment: Moment) -> None:
        mine: Callable[..., Any] = getattr(Work, moment)

        def with_another(work: Work, *said: Any) -> Any:
            monkeypatch.setattr(Work, moment, mine)
            if moment == "commit":
                other()
                return mine(work)
            glanced = mine(work, *said)
            other()
            return glanced

        monkeypatch.setattr(Work, moment, with_another)

    return between


@pytest.fixture
def treasury(banyumas: Office) -> Treasury:
    """One is registered, and payment of April is asked for."""
    enrol_on(banyumas, [1], date(2025, 1, 20))
    treasury = Treasury(banyumas)
    treasury.receive("B-1", lines("1.xlsx", [line(1, APRIL)]))
    treasury.verify()
    treasury.request()
    return treasury


def test_a_month_is_billed_once_by_two_bills_at_once(treasury: Treasury, meanwhile: Meanwhile) -> None:
    """The bill that comes second is told so."""
    meanwhile(partial(treasury.receive, "B-2", lines("2.xlsx", [line(1, MARCH)])), "commit")
    assert why(treasury.receive("B-3", lines("3.xlsx", [line(1, MARCH)]))) == {1: "billed_twice"}


@pytest.mark.parametrize("moment", ["glance", "commit"])
def test_a_death_learned_of_while_a_bill_comes_in_counts(
    treasury: Treasury, meanwhile: Meanwhile, moment: Moment
) -> None:
    """The month after it is not billed, although its line matched a moment ago."""
    office = treasury.office
    meanwhile(partial(office.report_death, office.who(1), on=date(2025, 2, 28)), moment)
    assert why(treasury.receive("B-2", lines("2.xlsx", [line(1, MARCH)]))) == {1: "dead_before"}


def test_a_line_is_paid_once_by_two_payments_at_once(treasury: Treasury, meanwhile: Meanwhile) -> None:
    """The second is refused: nothing is open any longer."""
    meanwhile(partial(treasury.pay, payment="SP2D 1"), "commit")
    with pytest.raises(Refused, match="that is paid cannot be moved by 'pay_bill'"):
        treasury.pay(payment="SP2D 2")


def test_a_bill_sent_back_while_it_is_verified_is_not_verified(treasury: Treasury, meanwhile: Meanwhile) -> None:
    """It is returned, and its month may be billed again."""
    treasury.receive("B-2", lines("2.xlsx", [line(1, MARCH)]))
    meanwhile(partial(treasury.return_bill, "B-2"), "commit")
    with pytest.raises(Refused, match="that is returned cannot be moved by 'verify_bill'"):
        treasury.verify("B-2")
    assert why(treasury.receive("B-3", lines("3.xlsx", [line(1, MARCH)]))) == {}


def test_a_line_is_reversed_once_by_two_at_once(treasury: Treasury, meanwhile: Meanwhile) -> None:
    """The second finds no paid line."""
    treasury.pay()
    reverse = partial(treasury.reverse, treasury.office.who(1), month=APRIL)
    meanwhile(reverse, "commit")
    with pytest.raises(Refused, match="No paid line"):
        reverse()


def test_a_difference_is_answered_once_by_two_at_once(banyumas: Office, meanwhile: Meanwhile) -> None:
    """The second answer finds none open."""
    treasury = compared(banyumas)
    meanwhile(partial(treasury.resolve, "corrected", numbers=(1,), reason="no", stands=True), "commit")
    with pytest.raises(Refused, match="No open difference"):
        treasury.resolve("proposed", numbers=(1,))


def test_a_file_undone_while_its_differences_are_answered_is_undone(banyumas: Office, meanwhile: Meanwhile) -> None:
    """There is nothing left to answer."""
    treasury = compared(banyumas)
    meanwhile(partial(treasury.undo, FILE.file), "commit")
    with pytest.raises(Refused, match="No open difference"):
        treasury.resolve("proposed", kind="changed")
