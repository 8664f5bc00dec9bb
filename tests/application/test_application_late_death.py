"""A death of 25 March that is learned of on 21 July: seven months were paid, and in August the place is taken again."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.domain.events import ContributionPaid, ContributionReversed
from tests.application.consistency import require_consistent, spans
from tests.application.office import Office, answers, candidates
from tests.application.treasury import Treasury, enrol_on, line, lines, why

DEAD, ALIVE, SUCCESSOR = 1, 2, 3
PLACE = "2025-00001"
SINCE, DIED_ON, FREE_FROM = date(2025, 1, 15), date(2025, 3, 25), date(2025, 3, 26)
DECREED_ON, SEATED_ON, NUMBERED_ON = date(2025, 8, 15), date(2025, 8, 20), date(2025, 8, 25)
JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER = (date(2025, month, 1) for month in range(1, 10))


@pytest.fixture
def treasury(banyumas: Office) -> Treasury:
    """Two were paid for from January to July, month by month, when the death of one of them becomes known."""
    enrol_on(banyumas, [DEAD, ALIVE], SINCE)
    treasury = Treasury(banyumas)
    for month in (JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY):
        rows = [line(DEAD, month), line(ALIVE, month)]
        treasury.settle(f"B-{month:%m}", lines(f"{month:%m}.xlsx", rows), on=month.replace(day=16))
    banyumas.report_death(banyumas.who(DEAD), on=DIED_ON)
    return treasury


def succeeded(office: Office) -> None:
    """The end, and a successor decreed in August who takes the place and gets a number."""
    office.terminate(office.who(DEAD), on=JULY)
    office.propose(candidates("next.xlsx", [SUCCESSOR]), "next", on=AUGUST)
    office.check_all("next", on=AUGUST)
    office.decree("460/2", "next", kind="change", on=DECREED_ON)
    office.replace(PLACE, office.who(SUCCESSOR), on=SEATED_ON)
    office.enter(answers("next-bpjs.xlsx", [SUCCESSOR], registered_on=NUMBERED_ON), on=NUMBERED_ON)


def paid_after_death(office: Office) -> list[date]:
    """The months after the month of death that were paid and did not come back."""
    events = office.register.ledger.load([office.who(DEAD)])[office.who(DEAD)]
    paid = [event.month for event in events if isinstance(event, ContributionPaid) and event.month > DIED_ON]
    back = [event.month for event in events if isinstance(event, ContributionReversed)]
    return [month for month in paid if month not in back]


def test_the_months_paid_after_death_are_four_until_one_comes_back(treasury: Treasury) -> None:
    """The month of death was due; of those after it each is reversed by itself, once."""
    office = treasury.office
    assert paid_after_death(office) == [APRIL, MAY, JUNE, JULY]
    reversed_july = treasury.reverse(office.who(DEAD), "B-07", JULY)
    assert reversed_july.count() == {"participant.contribution_reversed.v1": 1}
    assert paid_after_death(office) == [APRIL, MAY, JUNE]
    assert office.state(DEAD).paid_months == 6


def test_nothing_is_billed_twice_and_nothing_for_the_dead(treasury: Treasury) -> None:
    """A month that came back would be billed after death, and so would the next; one that was due is paid already."""
    treasury.reverse(treasury.office.who(DEAD), "B-07", JULY)
    rows = [line(DEAD, month) for month in (MARCH, APRIL, JULY, AUGUST)]
    outcome = treasury.receive("B-08", lines("08.xlsx", [*rows, line(ALIVE, AUGUST)]))
    assert why(outcome) == {1: "billed_twice", 2: "dead_before", 3: "dead_before", 4: "dead_before"}
    assert treasury.return_lines("B-08").count() == {"bill.lines_returned.v1": 1}
    assert treasury.verify("B-08").count() == {"bill.verified.v1": 1}


def test_the_end_is_of_the_day_of_death(treasury: Treasury) -> None:
    """However late it is decided, cover and place end with that day."""
    treasury.office.terminate(treasury.office.who(DEAD), on=JULY)
    state = treasury.office.state(DEAD)
    assert (state.status, state.covered_until, state.last_on) == ("terminated", FREE_FROM, FREE_FROM)


def test_custody_of_the_place_shows_both(treasury: Treasury) -> None:
    """Nobody held it between the day after the death and the day the successor took it."""
    office = treasury.office
    succeeded(office)
    assert spans(office.events("slot", PLACE)) == [
        (office.who(DEAD), SINCE, FREE_FROM),
        (office.who(SUCCESSOR), SEATED_ON, date.max),
    ]
    assert (office.state(DEAD).status, office.state(SUCCESSOR).status) == ("replaced", "registered")
    require_consistent(office)


def test_the_first_month_of_the_successor_is_that_of_the_number(treasury: Treasury) -> None:
    """Neither the months of an empty place nor the month before the number are due."""
    succeeded(treasury.office)
    rows = [line(SUCCESSOR, month) for month in (APRIL, JULY, AUGUST, SEPTEMBER)]
    outcome = treasury.receive("B-09", lines("09.xlsx", rows))
    assert why(outcome) == {1: "not_covered", 2: "not_covered"}
    assert outcome.count()["participant.contribution_billed.v1"] == 2


def test_what_was_paid_for_the_dead_may_come_back_after_the_place_passed_on(treasury: Treasury) -> None:
    """The money follows the person and the bill, not the place."""
    succeeded(treasury.office)
    for month in (APRIL, MAY, JUNE, JULY):
        treasury.reverse(treasury.office.who(DEAD), f"B-{month:%m}", month)
    assert paid_after_death(treasury.office) == []
    assert treasury.office.state(DEAD).paid_months == 3
    assert treasury.office.state(ALIVE).paid_months == 7
