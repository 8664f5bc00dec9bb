"""A freed place and who may take it: decreed after it fell free, in place after the decree, and never in Serang."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import (
    Event,
    ParticipantReplaced,
    ParticipantSucceeded,
    SlotAssigned,
    SlotOpened,
    SlotVacated,
)
from lifecycle.domain.refusals import Reason, Refused
from lifecycle.domain.slot import (
    AssignSlot,
    Freed,
    Held,
    Open,
    Unopened,
    VacateSlot,
    decide,
    fold,
    freed,
    require_passes,
)
from tests.domain.given import BANYUMAS, SERANG, given
from tests.domain.story import (
    CHANGE,
    DECREED_ON,
    LATER,
    OTHER_SLOT,
    PAPER,
    SLOT,
    UPDATER,
    cover_ended,
    covered,
    decreed,
    give_way,
    lapsed,
    passed,
    proposed,
    registered,
    succeeded,
    take_place,
    terminated,
)

BUDGET = ("banyumas-2025-2/p8/a10", "banyumas-2025-2/p13/a3")
CHECKED = (proposed(), passed("verified"), passed("aligned"))
CHOSEN = (*CHECKED, decreed(slot=None))
LEFT = (*CHECKED, decreed(), registered(), covered(), cover_ended(), terminated())
TOLD: dict[str, Any] = {"actor": UPDATER, "command_id": "before"}
OPENED = SlotOpened(**TOLD, effective_on=date(2025, 1, 10), slot=SLOT, year=2025, funding="APBD")
TAKEN = SlotAssigned(**TOLD, effective_on=DECREED_ON, slot=SLOT, participant="p-1", enrolment=1, decree="d")
EMPTY = SlotVacated(**TOLD, effective_on=date(2025, 12, 1), slot=SLOT, participant="p-1", enrolment=1, ground="died")
BACK = msgspec.structs.replace(EMPTY, ground="lapsed:died", reopened=True)


@pytest.mark.parametrize(
    ("history", "state"),
    [
        ((), Unopened()),
        ((OPENED,), Open(OPENED.effective_on)),
        ((OPENED, TAKEN), Held("p-1", TAKEN.effective_on)),
        ((OPENED, TAKEN, EMPTY), Freed("p-1", EMPTY.effective_on, "died")),
        ((OPENED, TAKEN, BACK), Open(BACK.effective_on)),
        ((OPENED, TAKEN, EMPTY, TAKEN), Held("p-1", TAKEN.effective_on)),
        ((OPENED, proposed()), Open(OPENED.effective_on)),
    ],
)
def test_a_slot_is_in_one_of_four_situations(history: tuple[Event, ...], state: object) -> None:
    """Not there, open (again, when nobody was registered in it), held by one, or left by one."""
    assert fold(history) == state


@pytest.mark.parametrize(
    ("history", "reason", "says"),
    [
        ((), "unknown", "There is no slot"),
        ((OPENED,), "order", "nobody to replace"),
        ((OPENED, TAKEN), "order", "has been held since 2025-11-17"),
    ],
)
def test_only_a_place_somebody_left_can_pass_on(history: tuple[Event, ...], reason: str, says: str) -> None:
    """An open place is filled by decree, a held one is not free."""
    with pytest.raises(Refused, match=says) as caught:
        freed(SLOT, fold(history))
    assert caught.value.refusal.reason == reason


def test_a_place_somebody_left_can_pass_on() -> None:
    """It says who left it, when and why."""
    assert freed(SLOT, fold((OPENED, TAKEN, EMPTY))) == Freed("p-1", date(2025, 12, 1), "died")


@pytest.mark.parametrize(
    ("decreed_on", "on", "reason"),
    [
        ("2025-11-30", "2025-11-30", "order"),
        ("2025-11-30", "2025-12-01", "law"),
        ("2025-12-01", "2025-12-01", None),
        ("2025-12-01", "2025-12-02", None),
        ("2025-12-02", "2025-12-02", None),
        ("2025-12-02", "2025-12-01", "law"),
    ],
)
def test_the_decree_lies_between_the_leaving_and_the_taking(decreed_on: str, on: str, reason: Reason | None) -> None:
    """Free on 1 December: decreed on that day or later, and taken on the day of the decree or later (11(3))."""
    said = None
    try:
        free = Freed("p-1", date(2025, 12, 1), "died")
        require_passes(SLOT, free, date.fromisoformat(decreed_on), date.fromisoformat(on), BANYUMAS)
    except Refused as refused:
        said = refused.refusal
    assert (said and said.reason) == reason
    assert reason != "law" or (said and "banyumas-2025-2/p11/a3" in said.basis)


def test_a_successor_takes_the_place_under_the_decree_that_named_them() -> None:
    """The event names place, predecessor, decree and its date, on 11(2)-(3) as BMS-07 reads it."""
    (event,) = given(BANYUMAS, *CHOSEN).when(take_place()).then(ParticipantSucceeded)
    assert isinstance(event, ParticipantSucceeded)
    assert (event.slot, event.predecessor) == (OTHER_SLOT, "p-0")
    assert (event.decree, event.decreed_on) == (CHANGE, DECREED_ON)
    assert event.basis == ("banyumas-2025-2/p11/a2", "banyumas-2025-2/p11/a3")
    assert event.reading == ("BMS-07",)


@pytest.mark.parametrize("history", [CHECKED[:1], CHECKED[:2], CHECKED])
def test_nobody_succeeds_without_a_decree(history: tuple[Event, ...]) -> None:
    """Terlebih dahulu: the decree comes first."""
    asked = given(BANYUMAS, *history).when(take_place())
    asked.refused("law", "no decree", basis="banyumas-2025-2/p11/a3", reading="BMS-07")


def test_a_successor_holds_no_other_place() -> None:
    """Who was given a place by decree takes no second one."""
    given(BANYUMAS, *CHECKED, decreed()).when(take_place()).refused("order", f"already holds slot {SLOT}")


@pytest.mark.parametrize(("day", "answer"), [(16, "order"), (17, "Succeeded"), (18, "Succeeded")])
def test_a_place_is_not_taken_before_the_decree(day: int, answer: str) -> None:
    """The day of the decree will do, the day before will not."""
    assert given(BANYUMAS, *CHOSEN).when(take_place(on=DECREED_ON.replace(day=day))).word == answer


def test_the_predecessor_is_replaced() -> None:
    """The last event of the enrolment names the successor, the place and the decree."""
    (event,) = given(BANYUMAS, *LEFT).when(give_way()).then(ParticipantReplaced)
    assert isinstance(event, ParticipantReplaced)
    assert (event.slot, event.successor, event.decree) == (SLOT, "p-2", CHANGE)
    assert given(BANYUMAS, *LEFT, event).when(give_way()).word == "order"


@pytest.mark.parametrize(
    "since",
    [(), (proposed(enrolment=2),), (proposed(enrolment=2), decreed(slot=OTHER_SLOT))],
    ids=["lapsed", "back", "back in another place"],
)
def test_who_left_before_registration_is_not_replaced(since: tuple[Event, ...]) -> None:
    """Somebody who lapsed was no participant; where they stand now does not hinder the hand-over."""
    given(BANYUMAS, *CHECKED, decreed(), lapsed(), *since).when(give_way()).then()


def test_serang_is_silent_on_replacing() -> None:
    """Neither side of a hand-over is decided; the refusal quotes the silence."""
    for command in (take_place(), give_way()):
        refusal = given(SERANG, proposed()).when(command).refused("silent", reading="SRG-26")
        assert refusal.basis == ("serang-2025-59/p22/a4", "serang-2025-59/p20/a5")


def test_a_place_taken_in_time_can_be_left_again() -> None:
    """A successor registered in the freed place holds it like anybody else."""
    (event,) = given(BANYUMAS, *CHOSEN).when(take_place(on=LATER)).then(ParticipantSucceeded)
    state = given(BANYUMAS, *CHOSEN, event).state
    assert (state.slot, state.slot_from, state.last_on) == (OTHER_SLOT, LATER, LATER)


def assign(on: date = LATER, decreed_on: date = LATER) -> AssignSlot:
    """Give the place to the next."""
    asked: dict[str, Any] = {"actor": UPDATER, "command_id": "now", "on": on, "evidence": (PAPER,)}
    return AssignSlot(**asked, slot=SLOT, participant="p-2", enrolment=1, decree=CHANGE, decreed_on=decreed_on)


def test_an_open_place_is_given_on_the_budget_articles() -> None:
    """The first holder has no predecessor; places follow what the regency can pay (8(10), 13(3))."""
    event = decide(fold((OPENED,)), assign(), BANYUMAS)
    assert isinstance(event, SlotAssigned)
    assert (event.basis, event.predecessor, event.evidence) == (BUDGET, None, (PAPER,))


def test_a_freed_place_passes_on_the_replacement_article() -> None:
    """The next holder names the one before; the basis is 11(2)-(3)."""
    event = decide(fold((OPENED, TAKEN, EMPTY)), assign(), BANYUMAS)
    assert isinstance(event, SlotAssigned)
    assert (event.predecessor, event.reading) == ("p-1", ("BMS-07",))
    assert event.basis == ("banyumas-2025-2/p11/a2", "banyumas-2025-2/p11/a3")


@pytest.mark.parametrize(("day", "reason"), [(9, "law"), (10, None), (11, None)])
def test_a_place_is_not_given_before_it_was_funded(day: int, reason: str | None) -> None:
    """Funded from 10 January: the day before is refused on the budget articles."""
    on = date(2025, 1, day)
    said = None
    try:
        decide(fold((OPENED,)), assign(on=on, decreed_on=on), BANYUMAS)
    except Refused as refused:
        said = refused.refusal
    assert (said and said.reason) == reason
    assert said is None or said.basis == BUDGET


@pytest.mark.parametrize(("history", "reason"), [((), "unknown"), ((OPENED, TAKEN), "order")])
def test_no_place_is_given_that_is_not_there_or_held(history: tuple[Event, ...], reason: str) -> None:
    """One place, one holder."""
    with pytest.raises(Refused) as caught:
        decide(fold(history), assign(), BANYUMAS)
    assert caught.value.refusal.reason == reason


@pytest.mark.parametrize(("reopened", "claim"), [(False, "slot-freed"), (True, "slot-open")])
def test_a_place_is_left_for_the_reason_its_holder_leaves(reopened: bool, claim: str) -> None:
    """Ground, basis and reading are those of the participant's own event; nobody registered leaves it open again."""
    told: dict[str, Any] = {"actor": UPDATER, "command_id": "now", "on": LATER, "basis": ("a",), "reading": ("b",)}
    left = VacateSlot(**told, slot=SLOT, participant="p-1", enrolment=1, ground="died", reopened=reopened)
    event = decide(fold((OPENED, TAKEN)), left, BANYUMAS)
    assert isinstance(event, SlotVacated)
    assert (event.ground, event.basis, event.reading, event.effective_on) == ("died", ("a",), ("b",), LATER)
    assert event.takes() == ((claim, SLOT),)


def test_who_has_come_back_may_take_their_own_place_again() -> None:
    """Predecessor and successor are one person then: the earlier enrolment is over, and nobody gives way."""
    back = (proposed(), passed("verified"), passed("aligned"), decreed(None), succeeded())
    give = msgspec.structs.replace(give_way(), successor="p-1")
    given(BANYUMAS, *back).when(give).then()
