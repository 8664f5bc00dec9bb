"""Facts with a day and a source: recorded once, in force from their day, beside the list and what was set right."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from lifecycle.domain import regency
from lifecycle.domain import register as registers
from lifecycle.domain.commands import RecordFact
from lifecycle.domain.events import Event, FactRecorded, RegencyFactRecorded
from lifecycle.domain.facts import DatedFact
from lifecycle.domain.participant import fold
from lifecycle.domain.participant.changes import value_of
from lifecycle.domain.values import Fact
from tests.domain.factual import DTSEN, ENTERER, NOVEMBER, change_decreed, entering, record, recorded, under
from tests.domain.given import given
from tests.domain.mending import correct, corrected, found_same, resubmitted, returned
from tests.domain.story import (
    LATER,
    LEFT_ON,
    NUMBER,
    PAPER,
    check,
    decreed,
    lapsed,
    name_in_decree,
    passed,
    proposed,
    registered,
    rejected,
)

ENTERED = under(entering("serang-2025-59"))
STEPS = ("list_determined", "verified", "validated")
BEFORE, AFTER = LEFT_ON - timedelta(days=1), LEFT_ON + timedelta(days=1)
IN: tuple[Event, ...] = (proposed(), *(passed(step) for step in STEPS), decreed(), registered())


def decile(on: date, *history: Event) -> tuple[Fact | None, str | None]:
    """The decile somebody is judged on that day, and where it is from."""
    subject = fold("p-1", (*IN, *history)).subject(on)
    return subject.facts.get("decile"), subject.sources.get("decile")


def test_a_fact_is_recorded_with_its_day_its_source_and_its_paper() -> None:
    """It is true on the day of the source; its value is personal, and who may enter it is cited."""
    asked = msgspec.structs.replace(record(), evidence=(PAPER,))
    (event,) = given(ENTERED, proposed()).when(asked).then(FactRecorded)
    assert isinstance(event, FactRecorded)
    assert event.personal is not None
    assert (event.fact, event.personal.value, event.effective_on, event.source) == ("decile", 5, NOVEMBER, DTSEN)
    assert (event.evidence, event.basis) == ((PAPER,), ("serang-2025-59/p24/a2/e",))
    assert "5" not in repr(event.personal)


@pytest.mark.parametrize(
    ("asked", "happens"),
    [
        (record(), ()),
        (record(value=4), (FactRecorded,)),
        (record(on=AFTER), (FactRecorded,)),
        (record(source="DTSEN 2025-12"), (FactRecorded,)),
        (record(fact="works", value=True), (FactRecorded,)),
    ],
)
def test_a_fact_is_recorded_once(asked: RecordFact, happens: tuple[type[Event], ...]) -> None:
    """The same fact of the same day with the same value from the same source is on record already."""
    given(ENTERED, proposed(), recorded("decile", 5)).when(asked).then(*happens)


def test_a_fact_that_said_something_else_in_between_is_recorded_again() -> None:
    """The last word on a day is what counts."""
    history = (proposed(), recorded("decile", 5), recorded("decile", 4))
    given(ENTERED, *history).when(record()).then(FactRecorded)


@pytest.mark.parametrize("history", [(), (proposed(), rejected(), found_same("rejected"))], ids=["unknown", "closed"])
def test_nothing_is_kept_about_who_is_not_in_the_register(history: tuple[Event, ...]) -> None:
    """Neither about somebody unknown, nor in a record that is another person's."""
    given(ENTERED, *history).when(record()).then()


@pytest.mark.parametrize(("on", "value"), [(BEFORE, 2), (LEFT_ON, 5), (AFTER, 5)])
def test_a_fact_goes_before_the_list_from_its_day_on(on: date, value: int) -> None:
    """The day before it is of, the list still holds."""
    assert decile(on, recorded("decile", 5, on=LEFT_ON))[0] == value


def test_a_fact_says_where_it_is_from() -> None:
    """Its source, and the day it is of; what the list states has no source."""
    assert decile(LATER, recorded("decile", 5)) == (5, "DTSEN 2025-11 of 2025-11-01")
    assert decile(LATER) == (2, None)


@pytest.mark.parametrize("latest_first", [False, True])
def test_the_latest_day_holds_whatever_was_recorded_last(latest_first: bool) -> None:
    """An old extract that comes in late changes nothing; of two of one day the one recorded later holds."""
    facts = [recorded("decile", 5), recorded("decile", 3, on=LEFT_ON, source="DTSEN 2025-12")]
    assert decile(LATER, *sorted(facts, key=lambda fact: fact.effective_on, reverse=latest_first))[0] == 3
    assert decile(BEFORE, *facts)[0] == 5
    assert decile(LATER, recorded("decile", 5), recorded("decile", 4))[0] == 4


@pytest.mark.parametrize("on", [BEFORE, LEFT_ON, AFTER])
@pytest.mark.parametrize("first", ["fact", "correction"])
def test_of_a_fact_and_a_correction_the_later_day_holds(on: date, first: str) -> None:
    """A correction goes before what a source says of an earlier day, also where that comes in after it."""
    fact, correction = recorded("decile", 5, on=on), corrected("decile", 2, 4)
    told = (fact, correction) if first == "fact" else (correction, fact)
    expected = 5 if on > LEFT_ON or (on == LEFT_ON and first == "correction") else 4
    assert decile(LATER, *told)[0] == expected
    assert value_of(fold("p-1", (*IN, *told)), "decile") == expected


def test_a_changed_record_has_no_source() -> None:
    """What a decree changed stands on the decree, and a field that was emptied says nothing."""
    changed = change_decreed("decile", 5, 4)
    assert decile(LATER, recorded("decile", 5), changed) == (4, None)
    assert decile(LATER, recorded("decile", 5), corrected("decile", 5, None)) == (None, None)


def test_a_record_can_be_set_back_to_what_the_list_had_said() -> None:
    """The record says what the source says: putting the list's value back is a change."""
    (event,) = given(ENTERED, *IN, recorded("decile", 5)).when(correct("decile", 2)).events
    assert decile(LATER, recorded("decile", 5), event) == (2, None)


def test_a_correction_of_a_name_is_no_fact() -> None:
    """Only what the criteria are judged on is kept with its day."""
    assert fold("p-1", (*IN, corrected("name", "A", "B"))).recorded == ()


def test_an_erased_fact_says_nothing() -> None:
    """With its box gone the list holds again."""
    erased = msgspec.structs.replace(recorded("decile", 5), personal=None)
    assert decile(LATER, erased) == (2, None)


def test_sources_outlive_a_new_list_and_corrections_do_not() -> None:
    """A case that comes in again is judged on its new row and on what sources say."""
    back = (proposed(), returned("proposed"), corrected("works", True, False), recorded("decile", 5))
    again = fold("p-1", (*back, resubmitted())).subject(LATER)
    assert (again.facts["decile"], "works" in again.facts) == (5, False)
    assert fold("p-1", (*back, lapsed(), proposed(enrolment=2))).subject(LATER).facts["decile"] == 5


def test_who_enters_a_fact_has_a_hand_in_the_checks() -> None:
    """They may carry out a check, which asks for such facts, but not sign for the case."""
    history = (*IN[:-2], recorded("decile", 4))
    given(ENTERED, *history).when(name_in_decree(by=ENTERER)).refused("separation")
    assert given(ENTERED, proposed(), recorded("decile", 4)).when(check(STEPS[0], by=ENTERER)).word == "ListDetermined"


def test_a_fact_moves_nothing() -> None:
    """Neither the state of a case nor the day of its last act."""
    before, after = fold("p-1", IN), fold("p-1", (*IN, recorded("decile", 9, on=LATER)))
    assert (after.status, after.last_on, after.membership_number) == (before.status, before.last_on, NUMBER)


def test_a_fact_about_the_regency_is_recorded_once() -> None:
    """In the register's own stream; another day or another amount is another fact."""
    wage = record("minimum_wage", 2_338_410, on=date(2025, 1, 1), source="Keputusan Gubernur 561/45 Tahun 2024")
    (event,) = regency.record_fact(registers.fold([]), wage, ENTERED)
    assert isinstance(event, RegencyFactRecorded)
    state = registers.fold([event])
    assert state.facts == (DatedFact("minimum_wage", 2_338_410, date(2025, 1, 1), wage.source),)
    assert regency.record_fact(state, wage, ENTERED) == ()
    for other in ({"value": 2_338_411}, {"on": date(2026, 1, 1)}):
        assert regency.record_fact(state, msgspec.structs.replace(wage, **other), ENTERED)
