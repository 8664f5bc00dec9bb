"""History commit by commit, on the small register that has lived a year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from lifecycle.application.replaying.standing import Sum
from lifecycle.application.replaying.steps import Asked, Step, require_slot, steps
from lifecycle.domain import participant, slot
from lifecycle.domain.events import ContributionReversed, ParticipantProposed, SlotOpened
from lifecycle.domain.refusals import Refused
from lifecycle.domain.slot import Held
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Folder
from tests.application.office import Office
from tests.small_register import after_a_year
from tests.small_sheets import RATE

FIRST = "2025-00001"


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The small register at the end of its year; nobody writes to it."""
    desk = after_a_year(Folder(tmp_path_factory.mktemp("year")))
    yield desk
    desk.close()


def told(desk: Desk, **asked: Any) -> list[Step]:
    """The steps asked for."""
    return list(steps(desk.register, Asked(**asked), lambda _position, _end: None))


def holder(desk: Desk, place: str, nth: int = 0) -> str:
    """Who held a place as the n-th."""
    return require_slot(desk.register, place)[nth]


def test_every_commit_is_a_step_and_no_event_is_missing(year: Desk) -> None:
    """The positions of all steps are those of the log, each once and in order."""
    found = told(year)
    positions = [recorded.position for step in found for recorded in step.events]
    assert positions == list(range(1, year.register.ledger.head().position + 1))
    assert [step.commit for step in found] == list(range(1, len(found) + 1))


def test_the_last_totals_are_what_the_register_holds(year: Desk) -> None:
    """People by status and places held or empty, as the folds of the domain have them."""
    log = [recorded for page in year.register.ledger.pages() for recorded in page]
    people = {one.stream for one in log if isinstance(one.event, ParticipantProposed)}
    places = {one.stream for one in log if isinstance(one.event, SlotOpened)}
    lives = year.register.ledger.load([*people, *places])
    held = [isinstance(slot.fold(lives[place]), Held) for place in places]
    now = told(year)[-1].totals
    assert now.people == Counter(participant.fold(person, lives[person]).status for person in people)
    assert (now.held, now.empty) == (sum(held), len(held) - sum(held))


def test_every_rupiah_is_billed_paid_returned_or_reversed_once(year: Desk) -> None:
    """Of seven lines five are paid, two go back with their bill, as do the two that match nobody; one is reversed."""
    lines = {"billed": 7, "unmatched": 2, "paid": 5, "returned": 4, "reversed": 1}
    assert told(year)[-1].totals.money == {of: Sum(number, number * RATE) for of, number in lines.items()}


def test_a_step_knows_what_it_moved_on_the_roll(year: Desk) -> None:
    """The first decree moved everybody whose checks were behind them, and nobody else."""
    (decree,) = [step for step in told(year) if ("aligned", "decreed") in step.roll and len(step.handed) == 7]
    assert decree.roll == {("aligned", "decreed"): 7}
    assert {one.decree for one in decree.handed} == {"400/1"}


def test_a_place_passes_from_hand_to_hand_with_ground_decree_and_provision(year: Desk) -> None:
    """Funded, held, left by death, empty for the days between, taken under the decree of the successor."""
    handed = [one for step in told(year, slot=FIRST) for one in step.handed]
    assert [one.what for one in handed] == ["opened", "filled", "freed", "filled"]
    left, taken = handed[2:]
    assert (left.ground, left.on) == ("died", date(2025, 5, 3))
    assert "banyumas-2025-2/p11/a1/a" in left.basis
    assert (taken.predecessor, taken.empty_since, taken.ground) == (left.participant, left.on, "died")
    assert (taken.on, taken.decree) == (date(2025, 6, 20), "400/3")
    assert taken.basis == ("banyumas-2025-2/p11/a2", "banyumas-2025-2/p11/a3")


def test_a_place_left_under_a_decree_names_it(year: Desk) -> None:
    """Moving out is decided by a change decree; a death needs none."""
    freed = {one.slot: one.decree for step in told(year) for one in step.handed if one.what == "freed"}
    assert (freed[FIRST], freed["2025-00002"]) == (None, "400/2")


def test_a_late_fact_says_how_late_it_is(year: Desk) -> None:
    """A death of 28 June recorded on 21 July; what is recorded on its day is not late."""
    found = told(year, participant=holder(year, "2025-00003"))
    (death,) = [step for step in found if step.effective == (date(2025, 6, 28), date(2025, 6, 29))]
    assert death.late == (22, 23)
    assert told(year)[0].late is None


def test_one_person_is_told_of_with_everything_that_names_them(year: Desk) -> None:
    """Their own events, those of their place, and a line of a bill that came after their death; totals of their own."""
    person = holder(year, FIRST)
    found = told(year, participant=person)
    named = {recorded.stream for step in found for recorded in step.events}
    papers = {year.register.stream("slot", FIRST), year.register.stream("bill", "B-1")}
    assert named == {person, *papers}
    assert found[-1].totals.people == {"replaced": 1}


def test_a_line_that_was_taken_back_is_told_with_its_place(year: Desk) -> None:
    """A reversal names no place; its line does."""
    found = told(year, slot=FIRST)
    assert any(isinstance(recorded.event, ContributionReversed) for step in found for recorded in step.events)
    assert found[-1].totals.money["reversed"] == Sum(1, RATE)


def test_lines_that_went_back_are_told_one_by_one_for_a_person(year: Desk) -> None:
    """The whole bill went back; theirs was one line of it."""
    assert told(year, participant=holder(year, FIRST, 1))[-1].totals.money["returned"] == Sum(1, RATE)


def test_days_bound_what_is_shown_and_not_what_is_counted(year: Desk) -> None:
    """From the first day on, before the last; the totals come from the beginning."""
    since, until = date(2025, 5, 1), date(2025, 5, 20)
    found = told(year, since=since, until=until)
    assert {step.recorded_at.date() for step in found} == {date(2025, 5, 2)}
    assert (found[-1].totals.people["registered"], found[-1].totals.people["terminated"]) == (3, 1)


def test_the_day_is_that_of_the_office(banyumas: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """One in the morning in Banyumas is the evening before in UTC."""
    register, late = banyumas.register, datetime(2026, 1, 20, 18, tzinfo=UTC)
    recorder = register.ledger._our_recorder
    monkeypatch.setattr(recorder, "clock", lambda: int(late.timestamp()) * 1_000_000)
    banyumas.fund(1)
    (step,) = steps(register, Asked(since=date(2026, 1, 21)), lambda _position, _end: None)
    assert step.recorded_at.date() == date(2026, 1, 21)


def test_nothing_personal_is_read(year: Desk) -> None:
    """Every box stays shut, so that no screen can show what lies in one."""
    events = [recorded.event for step in told(year) for recorded in step.events]
    assert not [event for event in events if getattr(event, "personal", None) is not None]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"since": date(2026, 1, 1)}, "Nothing was recorded from 2026-01-01."),
        ({"until": date(2025, 1, 1)}, "Nothing was recorded before 2025-01-01."),
        ({"slot": FIRST, "since": date(2025, 12, 1)}, f"Nothing about place {FIRST} was recorded from 2025-12-01."),
        ({"participant": "0" * 32}, "Nothing about this person was recorded."),
    ],
)
def test_an_empty_stretch_says_when_the_register_was_written(year: Desk, asked: dict[str, Any], words: str) -> None:
    """What was asked for, and between which days there is something to see."""
    with pytest.raises(Refused, match=words) as refused:
        told(year, **asked)
    assert "from 2025-02-01 to 2025-12-30" in refused.value.refusal.cure


def test_a_place_nobody_opened_is_told_so(year: Desk) -> None:
    """With where the places are listed."""
    with pytest.raises(Refused, match="There is no place '2025-99999'") as refused:
        require_slot(year.register, "2025-99999")
    assert "lifecycle ask slot_custody vacant" in refused.value.refusal.cure


def test_the_reading_says_how_far_it_is(year: Desk) -> None:
    """Position and end, page by page; at the end both are the same."""
    seen: list[tuple[int, int]] = []
    assert list(steps(year.register, Asked(), lambda position, end: seen.append((position, end))))
    head = year.register.ledger.head().position
    assert seen[-1] == (head, head)
