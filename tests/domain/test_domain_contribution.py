"""Which months of a person are due, what they cost, and why a billed month does not match."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

import msgspec
import pytest

from lifecycle.domain import contribution
from lifecycle.domain.contribution import Account, Term
from lifecycle.domain.events import (
    ChangeDecreed,
    CorrectionRecorded,
    CoverageEnded,
    Event,
    ParticipantResubmitted,
    ParticipantStruck,
)
from tests.domain.given import BANYUMAS, SERANG, given
from tests.domain.story import (
    DECREE,
    KIND,
    OTHER_SLOT,
    SLOT,
    UPDATER,
    covered,
    decreed,
    died,
    passed,
    proposed,
    registered,
    report_death,
    succeeded,
    terminated,
)

JANUARY, FEBRUARY, MARCH, APRIL = (date(2025, month, 1) for month in range(1, 5))
MONTHS = (date(2024, 12, 1), JANUARY, FEBRUARY, MARCH, APRIL)
BOUNDS = [date(2025, 1, 31), date(2025, 2, 1), date(2025, 2, 2), date(2025, 2, 27), date(2025, 2, 28)]
BOUNDS += [date(2025, 3, 1), date(2025, 3, 2)]
CASE = (proposed(), passed("verified"), passed("aligned"), decreed())
_replace = msgspec.structs.replace


def on(event: Event, day: date) -> Event:
    """The same on another day."""
    return _replace(event, effective_on=day)


def account(*after_decree: Event) -> Account:
    """The account of one who was decreed, after these events."""
    return contribution.fold((*CASE, *after_decree))


def due(found: Account, months: tuple[date, ...] = MONTHS) -> list[int]:
    """The numbers of the months that are due."""
    return [month.month for month in months if found.term(month)]


def days_of(month: date) -> Iterator[date]:
    """Every day of a month."""
    return (month.replace(day=day) for day in range(1, monthrange(month.year, month.month)[1] + 1))


@pytest.mark.parametrize(("begin", "until"), [*product(BOUNDS, [None, *BOUNDS])])
def test_a_month_is_due_exactly_when_a_day_of_it_is_covered(begin: date, until: date | None) -> None:
    """Around the turns of two months, day by day: one covered day is enough, and no covered day is none."""
    term = Term(1, "driver", covered_from=begin, until=until)
    for month in MONTHS:
        assert term.due(month) is any(begin <= day and (until is None or day < until) for day in days_of(month))


def test_the_cover_of_one_day_makes_one_month_due() -> None:
    """Cover that starts on the last day of January and ends on the first of February."""
    life = (on(registered(), date(2025, 1, 31)), on(covered(), date(2025, 1, 31)))
    assert due(account(*life, on(ended(), date(2025, 2, 1)))) == [1]
    assert due(account(*life, on(ended(), date(2025, 2, 2)))) == [1, 2]


def ended() -> CoverageEnded:
    """Cover has ended."""
    return CoverageEnded(effective_on=MARCH, actor=UPDATER, command_id="before", enrolment=1, because="died")


@pytest.mark.parametrize(
    ("day", "last"),
    [(date(2025, 2, 28), 2), (date(2025, 3, 1), 3), (date(2025, 3, 31), 3), (date(2025, 1, 2), 1)],
    ids=["last day", "first day", "last day of a long month", "the day cover starts"],
)
def test_the_month_of_death_is_the_last_that_is_due(day: date, last: int) -> None:
    """Whoever dies on the first or the last day of a month was covered on that day."""
    life = (*CASE, on(registered(), date(2025, 1, 2)), on(covered(), date(2025, 1, 2)))
    found = contribution.fold((*life, *given(BANYUMAS, *life).when(report_death(day)).events))
    assert due(found) == list(range(1, last + 1))
    assert why(found, date(2025, last, 1)) is None
    assert why(found, date(2025, last + 1, 1)) == "dead_before"


def why(found: Account, month: date, amount: int = 16_800) -> str | None:
    """Why a month does not match, in a word."""
    wrong = contribution.mismatch(found, month, 16_800, amount)
    return wrong and wrong[0]


def test_who_died_before_cover_started_is_due_in_no_month() -> None:
    """Also where both lie in one month: no day was covered."""
    life = (*CASE, on(registered(), date(2025, 2, 20)), on(covered(), date(2025, 2, 20)))
    found = contribution.fold((*life, *given(BANYUMAS, *life).when(report_death(date(2025, 2, 10))).events))
    assert due(found) == []
    assert why(found, FEBRUARY) == "not_covered"


def test_who_died_before_registration_in_serang_is_due_in_no_month() -> None:
    """Cover that waits for the first payment never starts for the dead, although no end of it is recorded."""
    life = (*CASE, on(registered(), date(2025, 2, 20)))
    found = contribution.fold((*life, *given(SERANG, *life).when(report_death(date(2025, 2, 10))).events))
    assert why(found, FEBRUARY) == "not_covered"
    assert why(found, MARCH) == "dead_before"


def test_who_waits_for_the_first_payment_is_due_from_registration() -> None:
    """In Serang the first payment starts cover, so a month must be due before there is any."""
    waiting = account(on(registered(), date(2025, 1, 31)))
    assert due(waiting) == [1, 2, 3, 4]
    started = account(on(registered(), date(2025, 1, 31)), on(covered(), date(2025, 3, 5)))
    assert due(started) == [3, 4]


def test_nobody_is_due_before_registration() -> None:
    """A place and a decree are no cover."""
    assert due(account()) == []


def test_an_end_on_another_ground_is_the_first_day_without_cover() -> None:
    """A participation ended in Serang's way, without an event of cover, ends the months all the same."""
    life = (on(registered(), JANUARY), on(terminated(), date(2025, 2, 1)))
    assert due(account(*life)) == [1]


def test_the_earlier_of_two_ends_counts() -> None:
    """A death learned of after another end shortens the months, and never lengthens them."""
    life = (on(registered(), JANUARY), on(covered(), JANUARY))
    for ends in ((FEBRUARY, MARCH), (MARCH, FEBRUARY)):
        assert due(account(*life, *(on(ended(), day) for day in ends))) == [1]


def test_two_enrolments_are_due_each_in_its_time() -> None:
    """Between them nothing is due; a month that both touch is of the later one."""
    first = (on(registered(), JANUARY), on(covered(), JANUARY), on(ended(), date(2025, 2, 10)))
    again = (proposed(enrolment=2), decreed(OTHER_SLOT), on(registered(), date(2025, 4, 5)))
    found = account(*first, *again)
    assert [(term.enrolment, term.slot) if (term := found.term(month)) else None for month in MONTHS] == [
        None,
        (1, SLOT),
        (1, SLOT),
        None,
        (2, OTHER_SLOT),
    ]
    soon = account(*first, proposed(enrolment=2), decreed(OTHER_SLOT), on(registered(), date(2025, 2, 20)))
    assert [term.enrolment for month in (JANUARY, FEBRUARY) if (term := soon.term(month))] == [1, 2]


LIFE = (on(registered(), JANUARY), on(covered(), JANUARY))
STRUCK = ParticipantStruck(
    effective_on=MARCH,
    actor=UPDATER,
    command_id="before",
    trigger="strike",
    source="registered",
    destination="registered",
    decree=DECREE,
    by_decree="460/3",
)
EVERYTHING_WRONG = (on(died(), date(2025, 2, 10)), on(ended(), date(2025, 2, 11)), STRUCK)


@pytest.mark.parametrize(
    ("history", "month", "amount", "expected", "says"),
    [
        (EVERYTHING_WRONG, MARCH, 1, "not_on_roll", "never registered"),
        ((*LIFE, *EVERYTHING_WRONG), MARCH, 1, "dead_before", "2025-02-10"),
        ((*LIFE, on(ended(), date(2025, 2, 11)), STRUCK), MARCH, 1, "not_covered", "any day of 2025-03"),
        ((*LIFE, STRUCK), MARCH, 1, "not_covered", "No valid decree"),
        (LIFE, MARCH, 1, "wrong_amount", "Rp 16,800, the line says Rp 1."),
        (LIFE, MARCH, 16_800, None, ""),
    ],
    ids=["not on the roll", "dead", "not covered", "no decree", "wrong amount", "nothing"],
)
def test_of_several_mismatches_the_first_in_order_is_named(
    history: tuple[Event, ...], month: date, amount: int, expected: str | None, says: str
) -> None:
    """Each time the first fault is mended the next is named, until nothing is wrong."""
    found = account(*history)
    wrong = contribution.mismatch(found, month, 16_800, amount)
    assert (wrong and wrong[0]) == expected
    assert says in (wrong[1] if wrong else "")


def test_a_month_without_a_rate_matches_no_amount() -> None:
    """What costs nothing known is a wrong amount, whatever the line says."""
    wrong = contribution.mismatch(account(*LIFE), MARCH, None, 16_800)
    assert wrong == ("wrong_amount", "The month costs Rp 0, the line says Rp 16,800.")


def test_a_decree_that_confirms_makes_the_months_match_again() -> None:
    """Struck and confirmed, the person has the place they had."""
    found = account(*LIFE, STRUCK, decreed(slot=None))
    assert why(found, MARCH) is None
    assert found.terms[-1].slot == SLOT


def test_a_successor_has_the_place_they_took() -> None:
    """The funding of the freed place decides what the month costs."""
    found = contribution.fold((*CASE[:3], decreed(slot=None), succeeded(), on(registered(), JANUARY)))
    assert found.terms[-1].slot == SLOT


TOLD: dict[str, Any] = {"effective_on": MARCH, "actor": UPDATER, "command_id": "before"}
FIELD: dict[str, Any] = {"field": "job_kind", "old": KIND, "new": "driver"}


@pytest.mark.parametrize(
    "event",
    [
        CorrectionRecorded(**TOLD, **FIELD, reason="a slip"),
        ChangeDecreed(**TOLD, **FIELD, cycle="2025-H1", number=1, decree="460/9"),
        ParticipantResubmitted(
            **TOLD, trigger="resubmit", source="returned", destination="proposed", job_kind="driver"
        ),
    ],
    ids=["corrected", "decreed", "put forward again"],
)
def test_the_kind_of_work_as_it_is_now_counts(event: Event) -> None:
    """Whom a relief is for depends on the kind of work, and a kind of work may have been put down wrong."""
    assert account(*LIFE, event).terms[-1].job_kind == "driver"


def test_another_field_set_right_changes_no_month() -> None:
    """A corrected kecamatan leaves the account as it was."""
    event = CorrectionRecorded(**TOLD, field="kecamatan", new="Cilongok", reason="a slip")
    assert account(*LIFE, event) == account(*LIFE)


def test_what_money_does_not_read_is_not_loaded() -> None:
    """A fold of the topics that are asked for says the same as one of the whole stream, from any of its moments."""
    life = (*CASE, *LIFE, on(ended(), date(2025, 2, 11)), STRUCK, on(died(), APRIL))
    for moment in range(len(life) + 1):
        known = [event for event in life[:moment] if event.TOPIC in contribution.TOPICS]
        assert contribution.fold(known) == contribution.fold(life[:moment])


KINDS = ("driver", "trader")
FULL, TRANSPORT_STARTS, OTHERS_START = date(2025, 12, 1), date(2026, 1, 1), date(2026, 4, 1)
OTHERS_END, TRANSPORT_ENDS = date(2027, 1, 1), date(2027, 4, 1)


@pytest.mark.parametrize(
    ("month", "driver", "trader"),
    [
        (date(2015, 7, 1), 16_800, 16_800),
        (FULL, 16_800, 16_800),
        (TRANSPORT_STARTS, 8_400, 16_800),
        (date(2026, 3, 1), 8_400, 16_800),
        (OTHERS_START, 8_400, 8_400),
        (date(2026, 12, 1), 8_400, 8_400),
        (OTHERS_END, 8_400, 16_800),
        (date(2027, 3, 1), 8_400, 16_800),
        (TRANSPORT_ENDS, 16_800, 16_800),
    ],
)
def test_what_a_month_costs_depends_on_the_budget_of_the_place(month: date, driver: int, trader: int) -> None:
    """The relief of PP 50/2025 is for what no public budget pays: first for drivers, then for the others."""
    amount = BANYUMAS.profile.contributions.amount
    assert [amount(month, "other", kind) for kind in KINDS] == [driver, trader]
    assert [amount(month, "APBD", kind) for kind in KINDS] == [16_800, 16_800]


def test_before_the_first_rate_nothing_is_known() -> None:
    """No amount is guessed for June 2015."""
    assert BANYUMAS.profile.contributions.amount(date(2015, 6, 1), "APBD", "trader") is None
