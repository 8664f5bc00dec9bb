"""Who held a place, why it passed on and who paid it; on any day, as known at any time, at most one person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lifecycle.domain.events import FundingSwitched, SlotAssigned, SlotOpened, SlotVacated
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Document
from lifecycle.ledger import Recorded
from lifecycle.projecting import NothingKnown
from projections.slot_custody.model import holdings, leavings, projection
from tests.application.office import Office, answers, at_work, candidates, found
from tests.projecting.told import Told, person, said

MARCH, JULY, AUGUST = date(2025, 3, 10), date(2025, 7, 1), date(2025, 8, 20)
SLOT, OTHER = "2025-00001", "2025-00002"


def opened(slot: str = SLOT, on: date = MARCH) -> SlotOpened:
    """A place was funded."""
    return SlotOpened(**said(on), slot=slot, year=2025, funding="APBD")


def taken(number: int, on: date, **more: Any) -> SlotAssigned:
    """Somebody took the place, under a decree of their own."""
    told: dict[str, Any] = {"slot": SLOT, "enrolment": 1, "participant": person(number), "decree": f"400/{number}"}
    return SlotAssigned(**said(on, **{**told, **more}))


def vacated(number: int, on: date, ground: str = "died", **more: Any) -> SlotVacated:
    """Somebody left it."""
    told: dict[str, Any] = {"slot": SLOT, "enrolment": 1, "participant": person(number), "ground": ground}
    return SlotVacated(**said(on, **{**told, **more}))


def switched(on: date, before: str = "APBD", funding: str = "DBH_SAWIT", slot: str = SLOT) -> FundingSwitched:
    """Another source pays."""
    return FundingSwitched(**said(on, evidence=(Document("SK 5"),)), slot=slot, before=before, funding=funding)


def test_a_place_given_back_before_registration_is_given_anew(told: Told) -> None:
    """It shows as empty until the next decree, and both who had it stay on record."""
    told.tell(-1, opened(), taken(1, MARCH))
    told.tell(-1, vacated(1, JULY, "withdrawn", reopened=True))
    empty = {"slot": SLOT, "since": JULY, "ground": "withdrawn", "last_holder": person(1)}
    assert told.ask("slot_custody", "vacant") == [empty]
    told.tell(-1, taken(2, JULY))
    assert told.ask("slot_custody", "vacant") == []
    holders = told.ask("slot_custody", "trace", slot=SLOT)
    shown = [(row["participant"], row["held_until"], row["vacated_by"], row["successor"]) for row in holders]
    assert shown == [(person(1), JULY, "withdrawn", person(2)), (person(2), None, None, None)]


def test_a_trace_says_why_on_which_paper_and_where_it_was_written(told: Told) -> None:
    """Both ends of a holding with their provisions, papers and positions, the days empty before, and who paid."""
    told.tell(-1, opened(on=MARCH - timedelta(days=3)))
    told.tell(-1, taken(1, MARCH, basis=("p11",), evidence=(Document("MoU 1"),)))
    told.tell(-1, vacated(1, JULY, basis=("p13",), evidence=(Document("akta 7"),)), taken(2, AUGUST))
    first, second = told.ask("slot_custody", "trace", slot=SLOT)
    assert first == {
        "seq": 1,
        "participant": person(1),
        "held_from": MARCH,
        "held_until": JULY,
        "decree": "400/1",
        "basis": ["p11"],
        "papers": ["MoU 1"],
        "vacated_by": "died",
        "vacated_basis": ["p13"],
        "evidence": ["akta 7"],
        "successor": person(2),
        "successor_decree": "400/2",
        "from_position": 2,
        "until_position": 3,
        "days_empty": 3,
        "funding": ["APBD"],
    }
    assert (second["days_empty"], second["from_position"], second["until_position"]) == (50, 4, None)


def test_a_trace_tells_who_paid_for_each_holder(told: Told) -> None:
    """The source of the first day, then each switch while the place was held; one of its first day is no switch."""
    told.tell(-1, opened(), taken(1, MARCH), switched(JULY), vacated(1, JULY + timedelta(days=1)))
    told.tell(-1, switched(AUGUST, "DBH_SAWIT", "APBD"), taken(2, AUGUST))
    rows = told.ask("slot_custody", "trace", slot=SLOT)
    assert [row["funding"] for row in rows] == [["APBD", "DBH_SAWIT from 2025-07-01 (SK 5)"], ["APBD"]]


def test_a_hand_over_is_told_with_both_its_reasons(told: Told) -> None:
    """Predecessor and successor, ground and provisions, the days empty; within the days in which it was filled."""
    told.tell(-1, opened(), taken(1, MARCH), vacated(1, JULY, basis=("p13",)), taken(2, AUGUST, basis=("p11",)))
    assert told.ask("slot_custody", "replacements") == [
        {
            "slot": SLOT,
            "predecessor": person(1),
            "successor": person(2),
            "predecessor_decree": "400/1",
            "successor_decree": "400/2",
            "ground": "died",
            "ground_basis": ["p13"],
            "evidence": [],
            "basis": ["p11"],
            "vacated_on": JULY,
            "filled_on": AUGUST,
            "vacated_position": 3,
            "filled_position": 4,
            "days_empty": 50,
        }
    ]
    asked: list[dict[str, date]] = [{"since": AUGUST}, {"until": AUGUST}]
    assert [len(told.ask("slot_custody", "replacements", **days)) for days in asked] == [1, 0]


def test_every_place_is_held_or_empty(told: Told) -> None:
    """Held with who pays it now, freed with its ground, or never held; only what somebody left is freed."""
    told.tell(-1, opened(), taken(1, MARCH), switched(JULY), switched(AUGUST, "DBH_SAWIT", "APBN"))
    told.tell(-2, opened(OTHER), taken(2, MARCH, slot=OTHER), switched(MARCH, slot=OTHER))
    told.tell(-2, vacated(2, JULY, slot=OTHER))
    told.tell(-3, opened("2025-00003"))
    held = {"slot": SLOT, "participant": person(1), "held_from": MARCH, "decree": "400/1", "funding": "APBN"}
    assert told.ask("slot_custody", "holders") == [held]
    freed = {"slot": OTHER, "since": JULY, "ground": "died", "last_holder": person(2)}
    never = {"slot": "2025-00003", "since": MARCH, "ground": None, "last_holder": None}
    assert told.ask("slot_custody", "vacant") == [freed, never]
    assert told.ask("slot_custody", "vacant", freed=True) == [freed]


def test_a_place_that_is_not_there_is_said_to_be_unknown(told: Told) -> None:
    """No holders would mean that it was always empty."""
    told.tell(-1, opened())
    with pytest.raises(NothingKnown, match=r"no slot '2025-00009' on \d{4}-\d\d-\d\d.\n  lifecycle ask slot_custody"):
        told.ask("slot_custody", "trace", slot="2025-00009")


def test_a_leaving_before_the_taking_ends_it_on_its_first_day(told: Told) -> None:
    """The grant of a successor had run out when the place was taken: it was held on no day, and is empty after."""
    told.tell(-1, opened(), taken(1, AUGUST), vacated(1, JULY, "period_ended", reopened=True))
    rows = told.ask("slot_custody", "trace", slot=SLOT)
    assert [(row["held_from"], row["held_until"]) for row in rows] == [(AUGUST, AUGUST)]
    assert [row["since"] for row in told.ask("slot_custody", "vacant")] == [AUGUST]


@pytest.mark.parametrize("enrolment", [1, 2])
def test_whoever_takes_a_place_again_holds_it_again(told: Told, enrolment: int) -> None:
    """Struck and named once more, or back in a second enrolment: each leaving ends one holding."""
    told.tell(-1, opened(), taken(1, MARCH), vacated(1, JULY, reopened=True))
    told.tell(-1, taken(1, AUGUST, enrolment=enrolment))
    rows = told.ask("slot_custody", "trace", slot=SLOT)
    assert [row["held_until"] for row in rows] == [JULY, None]
    told.tell(-1, vacated(1, AUGUST + timedelta(days=9), enrolment=enrolment))
    rows = told.ask("slot_custody", "trace", slot=SLOT)
    assert [row["held_until"] for row in rows] == [JULY, AUGUST + timedelta(days=9)]


def test_a_late_death_empties_the_place_on_its_day(told: Told) -> None:
    """Recorded in July, it took effect in April: before that was known the place was held, after it empty."""
    told.tell(-1, opened(), taken(1, MARCH))
    told.tell(-1, vacated(1, date(2025, 4, 2)))
    told.tell(-1, taken(2, AUGUST))
    may = date(2025, 5, 1)
    held: dict[str, dict[str, Any]] = {
        "believed": {"on": may, "known": "2"},
        "now": {"on": may},
        "before": {"on": MARCH},
        "after": {"on": AUGUST},
    }
    shown = {
        when: [row["participant"] for row in told.ask("slot_custody", "holders", **at)] for when, at in held.items()
    }
    assert shown == {"believed": [person(1)], "now": [], "before": [person(1)], "after": [person(2)]}
    then = told.ask("slot_custody", "trace", slot=SLOT, on=may)
    assert [(row["held_until"], row["successor"]) for row in then] == [(date(2025, 4, 2), None)]


Act = Callable[[Office], object]
FIRST = date(2025, 11, 24)
days = st.integers(0, 30).map(lambda number: FIRST + timedelta(days=number))
early = days.map(lambda on: FIRST + (on - FIRST) // 3)
soon = early.map(lambda on: on + timedelta(days=4))
everybody, waiting = st.integers(1, 5), st.integers(3, 5)


def death(who: st.SearchStrategy[int], on: st.SearchStrategy[date]) -> st.SearchStrategy[Act]:
    """A death, learned of whenever its turn comes."""
    return st.builds(lambda who, on: lambda office: office.report_death(office.who(who), on=on), who, on)


def end(who: st.SearchStrategy[int]) -> st.SearchStrategy[Act]:
    """The end that follows from it."""
    return st.builds(lambda who, on: lambda office: office.terminate(office.who(who), on=on), who, days)


def decree(on: st.SearchStrategy[date], kind: str) -> st.SearchStrategy[Act]:
    """A decree on those who wait, with places or to take freed ones."""
    return st.builds(lambda on: lambda office: office.decree(f"460/{kind}/{on}", "s", kind=kind, on=on), on)


def hand_over(place: str) -> st.SearchStrategy[Act]:
    """A place passes on to somebody."""
    return st.builds(lambda who, on: lambda office: office.replace(place, office.who(who), on=on), waiting, days)


LIKELY = st.tuples(death(st.just(1), early), end(st.just(1)), decree(soon, "change"))
ANY = st.one_of(
    death(everybody, days),
    end(everybody),
    decree(days, "change"),
    decree(days, "participants"),
    hand_over(SLOT),
    hand_over(SLOT),
    hand_over(OTHER),
)


def begin(office: Office) -> None:
    """Two hold places, and three more have passed every check."""
    for hand in ("ani", "budi"):
        office.appoint(hand, "regent", "signer")
    office.ready()
    office.decree()
    office.enter(answers("a-bpjs.xlsx", (1, 2)))
    office.propose(candidates("s.xlsx", (3, 4, 5)), "s")
    office.check_all("s")


def holders_on(events: Sequence[Recorded], day: date) -> list[str]:
    """Who holds the place on a day, by the folds in order of effect of what had taken effect by then."""
    state = None
    for at in sorted(events, key=lambda at: (at.event.effective_on, at.position)):
        if at.event.effective_on <= day:
            state = projection.folds[type(at.event)](state, at.event, at)
    rows = [] if state is None else list(projection.rows_of(SLOT, state))
    until = {row[1]: row[3] for name, row in rows if name == leavings.name}
    held = [row for name, row in rows if name == holdings.name]
    return [row[2] for row in held if row[3] <= day < until.get(row[1], date.max)]


def histories(office: Office) -> Iterator[list[Recorded]]:
    """What had happened to each place, as known after each commit that told of it."""
    for place in (SLOT, OTHER):
        stream = office.register.stream("slot", place)
        events = [at for at in office.log() if at.stream == stream]
        for commit in sorted({at.commit for at in events}):
            yield [at for at in events if at.commit <= commit]


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a register where two hold places and three wait for one."""
    folder = tmp_path_factory.mktemp("begun")
    found(folder, "banyumas-2025-2")
    with at_work(folder, "banyumas-2025-2") as office:
        begin(office)
    return folder


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(likely=LIKELY, course=st.lists(ANY, min_size=4, max_size=12))
def test_no_place_has_two_holders_on_any_day_as_known_at_any_time(
    begun: Path, likely: tuple[Act, ...], course: list[Act]
) -> None:
    """Whatever is recorded of whichever day and in whatever order: deaths, ends, decrees and hand-overs."""
    with TemporaryDirectory(dir=begun.parent) as folder:
        copytree(begun, folder, dirs_exist_ok=True)
        with at_work(Path(folder), "banyumas-2025-2", seed=4) as office:
            for act in (*likely, *course):
                with suppress(Refused):
                    act(office)
            for events in histories(office):
                for number in range(-30, 45):
                    assert len(holders_on(events, FIRST + timedelta(days=number))) <= 1
