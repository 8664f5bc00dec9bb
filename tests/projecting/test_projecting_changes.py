"""Who came onto the roll, left it, changed or was replaced between two days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from lifecycle.domain.events import (
    ChangeDecreed,
    CorrectionRecorded,
    Event,
    ParticipantFoundSame,
    ParticipantLapsed,
    ParticipantReplaced,
    ParticipantSucceeded,
    ParticipantWithdrawn,
    PeriodEnded,
    Values,
)
from lifecycle.domain.participant.changes import told as told_of
from tests.projecting.told import (
    LONG_AGO,
    Told,
    confirmed,
    decreed,
    died,
    left,
    life,
    moved,
    person,
    proposed,
    registered,
    said,
    struck,
)

MARCH, JUNE, JULY = date(2025, 3, 10), date(2025, 6, 20), date(2025, 7, 20)
DECREE, SLOT = "400/1", "2025-00001"
Shown = tuple[str, date, str | None, str | None]


def rows(told: Told, since: date = date.min, until: date = date.max) -> list[dict[str, Any]]:
    """Every change in these days."""
    return told.ask("data_update_diff", "between", from_=since, to=until)


def shown(told: Told) -> list[Shown]:
    """Every change: what, on which day, why, by whom."""
    return [(row["what"], row["on"], row["why"], row["by"]) for row in rows(told)]


CAME_IN: Shown = ("came_in", MARCH, "decree", DECREE)


def test_who_is_registered_has_come_in(told: Told) -> None:
    """On the effective day, under the decree that gave the place."""
    told.tell(1, *life(1, MARCH))
    assert rows(told) == [
        {
            "what": "came_in",
            "participant": person(1),
            "slot": SLOT,
            "on": MARCH,
            "why": "decree",
            "old": None,
            "new": None,
            "by": DECREE,
        }
    ]


def test_a_successor_comes_in_for_somebody(told: Told) -> None:
    """Who took a freed place names the predecessor, who names the successor and the ground."""
    taken = ParticipantSucceeded(
        **said(JUNE), enrolment=1, slot=SLOT, predecessor=person(1), decree="400/2", decreed_on=JUNE
    )
    told.tell(2, proposed(2), decreed(2, slot=None, decree="400/2"), taken, registered(2, JUNE))
    give_way = moved(JUNE, "terminated", "replaced", slot=SLOT, successor=person(2), decree="400/2")
    told.tell(1, *life(1, MARCH), *left(1, date(2025, 5, 1)), ParticipantReplaced(**give_way))
    found = [(row["what"], row["slot"], row["why"], row["by"]) for row in rows(told, until=date.max)[1:]]
    assert found == [
        ("left", SLOT, "moved_out", "400/9"),
        ("came_in", SLOT, "successor", person(1)),
        ("replaced", SLOT, "moved_out", person(2)),
    ]


def found_same() -> Event:
    """Closed as the record of another."""
    return ParticipantFoundSame(**moved(JUNE, "registered", "found_same"), same_as=person(2), reason="r")


def period_ended() -> Event:
    """The grant ran out."""
    return PeriodEnded(**moved(JUNE, "registered", "ended"), slot=SLOT)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (left(1, JUNE), ("left", JUNE, "moved_out", "400/9")),
        ((found_same(),), ("left", JUNE, "found_same", person(2))),
        ((period_ended(),), ("left", JUNE, "period_ended", DECREE)),
        ((died(JUNE),), ("left", date(2025, 6, 21), "died", None)),
        ((died(JUNE), *left(1, date(2025, 6, 21), "died")), ("left", date(2025, 6, 21), "died", None)),
        ((died(JUNE), *left(1, date(2025, 6, 25))), ("left", date(2025, 6, 25), "moved_out", "400/9")),
        ((*left(1, JUNE), died(date(2025, 6, 1))), ("left", JUNE, "moved_out", "400/9")),
        ((died(JUNE), found_same()), ("left", JUNE, "found_same", person(2))),
    ],
)
def test_who_leaves_leaves_once(told: Told, events: tuple[Event, ...], expected: Shown) -> None:
    """Ended, closed or dead; a death that is followed by the end is one leaving, on the day of the end."""
    told.tell(1, *life(1, MARCH), *events)
    assert shown(told) == [CAME_IN, expected]


LAPSED = ParticipantLapsed(**moved(JUNE, "decreed", "lapsed"), because="eligibility.age")
WITHDRAWN = ParticipantWithdrawn(**moved(JUNE, "decreed", "withdrawn"), reason="no wish")


@pytest.mark.parametrize(
    ("event", "why", "by"),
    [
        (LAPSED, "lapsed:eligibility.age", DECREE),
        (WITHDRAWN, "withdrawn", DECREE),
        (struck(JUNE, "decreed", "aligned"), "struck", "400/8"),
    ],
)
def test_a_decree_that_came_to_nothing_is_a_leaving(told: Told, event: Event, why: str, by: str) -> None:
    """Lapsed, withdrawn or struck after the decree; before it nobody was on the roll."""
    told.tell(1, proposed(1), decreed(1), event)
    told.tell(2, proposed(2), event)
    assert shown(told) == [("left", JUNE, why, by)]


def test_a_death_before_registration_is_told_by_the_lapse(told: Told) -> None:
    """And not twice."""
    lapsed = ParticipantLapsed(**moved(JUNE, "decreed", "lapsed"), because="died")
    told.tell(1, proposed(1), decreed(1), died(JUNE), lapsed)
    assert shown(told) == [("left", JUNE, "lapsed:died", DECREE)]


def test_a_death_alone_takes_nobody_off_the_roll_who_was_not_registered(told: Told) -> None:
    """The lapse does, which is recorded with it."""
    told.tell(1, proposed(1), decreed(1), died(JUNE))
    assert shown(told) == []


def test_a_decree_that_fell_changes_who_is_registered(told: Told) -> None:
    """They stay on the roll, without a decree until another one confirms."""
    told.tell(1, *life(1, MARCH), struck(JUNE, "registered", "registered"), confirmed(1, JUNE, "400/9"))
    fields = [(row["why"], row["old"], row["new"], row["by"], row["slot"]) for row in rows(told)[1:]]
    assert fields == [("decree", DECREE, None, "400/8", SLOT), ("decree", None, "400/9", None, SLOT)]


def change(field: str, old: Any, new: Any, decree: str | None = None, on: date = JUNE) -> Event:
    """A field changes, by a correction or by a decree."""
    if decree is None:
        return CorrectionRecorded(**said(on), **told_of(field, old, new), reason="r")
    return ChangeDecreed(**said(on), **told_of(field, old, new), cycle="c", number=1, decree=decree)


def test_a_change_is_told_old_and_new(told: Told) -> None:
    """Set right or decreed, in the open or from the box; a NIK never whole, and blank once erased."""
    nik = Values("3302174505850001", "3302174505850002")
    told.tell(
        1,
        *life(1, MARCH),
        change("village", "Desa", "Desa Baru", "400/7"),
        change("name", "SITI", "SITI A"),
        CorrectionRecorded(**said(JUNE), field="nik", personal=nik, reason="r"),
        CorrectionRecorded(**said(JUNE), field="contact", reason="r"),
    )
    fields = [(row["what"], row["why"], row["old"], row["new"], row["by"]) for row in rows(told)[1:]]
    assert fields == [
        ("changed", "village", "Desa", "Desa Baru", "400/7"),
        ("changed", "name", "SITI", "SITI A", None),
        ("changed", "nik", "330217********01", "330217********02", None),
        ("changed", "contact", "erased", "erased", None),
    ]


def test_a_change_of_who_is_not_on_the_roll_is_none_of_the_roll(told: Told) -> None:
    """Neither before the decree nor after leaving; of a dead person who was not ended yet it is."""
    told.tell(1, proposed(1), change("village", "a", "b", on=LONG_AGO), *life(1, MARCH)[1:], *left(1, JUNE))
    told.tell(1, change("village", "b", "c"))
    told.tell(2, *life(2, MARCH), died(MARCH), change("village", "a", "b"))
    changed = [row["participant"] for row in rows(told) if row["what"] == "changed"]
    assert changed == [person(2)]


def test_a_second_enrolment_is_told_after_the_first(told: Told) -> None:
    """Who comes back comes in again, under the new decree."""
    again = date(2025, 9, 1)
    told.tell(1, *life(1, MARCH), *left(1, JUNE))
    told.tell(1, proposed(1, 2, on=JULY), decreed(1, 2, on=JULY), registered(1, again, 2))
    expected = [CAME_IN, ("left", JUNE, "moved_out", "400/9"), ("came_in", again, "decree", "400/2")]
    assert shown(told) == expected


def test_both_ends_of_a_stretch_of_days_belong_to_it(told: Told) -> None:
    """The day before and the day after do not."""
    told.tell(1, *life(1, MARCH), *left(1, JUNE))
    day = timedelta(days=1)
    asked = [(MARCH, JUNE - day), (MARCH, JUNE), (MARCH + day, JUNE), (MARCH + day, JUNE - day)]
    found = [[row["what"] for row in rows(told, *days)] for days in asked]
    assert found == [["came_in"], ["came_in", "left"], ["left"], []]


def test_changes_are_counted_by_what_and_why(told: Told) -> None:
    """The same stretch of days, in numbers."""
    for number in (1, 2, 3):
        told.tell(number, *life(number, MARCH))
    told.tell(1, *left(1, JUNE))
    told.tell(2, died(JUNE))
    told.tell(3, *left(3, date(2025, 7, 1)))
    assert told.ask("data_update_diff", "summary", from_=MARCH, to=date(2025, 6, 30)) == [
        {"what": "came_in", "why": "decree", "changes": 3},
        {"what": "left", "why": "died", "changes": 1},
        {"what": "left", "why": "moved_out", "changes": 1},
    ]
    assert len(told.ask("data_update_diff", "summary", from_=JUNE, to=JUNE)) == 1


EARLY = date(2025, 2, 1)


def test_a_death_learned_of_late_is_a_leaving_on_its_day(told: Told) -> None:
    """Who died before the registration came in and left at once; whose end is of before it, never came in nor left."""
    told.tell(1, *life(1, MARCH), died(EARLY))
    told.tell(2, *life(2, MARCH), died(EARLY), *left(2, date(2025, 2, 2), "died"))
    told.tell(3, proposed(3), decreed(3, on=MARCH), registered(3, MARCH), died(EARLY))
    found = [(row["participant"], row["what"], row["on"], row["why"]) for row in rows(told)]
    assert found == [
        (person(1), "came_in", MARCH, "decree"),
        (person(3), "came_in", MARCH, "decree"),
        (person(1), "left", MARCH, "died"),
        (person(3), "left", MARCH, "died"),
    ]


def test_a_place_of_whom_never_came_in_passes_on_without_a_word(told: Told) -> None:
    """Ended before the registration: nobody left, so nobody is replaced; the summary adds up to the roll."""
    told.tell(1, *life(1, MARCH), died(EARLY), *left(1, date(2025, 2, 2), "died"))
    give_way = moved(JUNE, "terminated", "replaced", slot=SLOT, successor=person(2), decree="400/2")
    told.tell(1, ParticipantReplaced(**give_way))
    told.tell(2, *life(2, MARCH))
    summary = told.ask("data_update_diff", "summary", from_=date.min, to=date.max)
    assert summary == [{"what": "came_in", "why": "decree", "changes": 1}]


def test_a_lapse_of_a_later_enrolment_does_not_end_the_one_before(told: Told) -> None:
    """Dead since May, learned of once the person was put forward again: the enrolment that ended in June ended then."""
    may = date(2025, 5, 1)
    lapsed = ParticipantLapsed(**moved(may, "proposed", "lapsed", enrolment=2), because="died")
    told.tell(1, *life(1, MARCH), *left(1, JUNE), proposed(1, 2, on=JULY), died(may, 2), lapsed)
    assert shown(told) == [CAME_IN, ("left", JUNE, "moved_out", "400/9")]
    told.tell(1, decreed(1, 2, on=JULY), registered(1, JULY, 2))
    assert [row["what"] for row in rows(told)] == ["came_in", "left"]


def test_a_lapse_of_before_the_decree_keeps_off_the_roll(told: Told) -> None:
    """Named in June and registered in July, dead since February: both take effect after the case was closed."""
    lapsed = ParticipantLapsed(**moved(EARLY, "decreed", "lapsed"), because="died")
    told.tell(1, proposed(1), decreed(1, on=JUNE), registered(1, JULY), died(EARLY), lapsed)
    assert shown(told) == []


def test_a_late_death_takes_back_what_was_told(told: Told) -> None:
    """A change of May is none of the roll once the death of March is known; before that it was."""
    told.tell(1, *life(1, MARCH))
    told.tell(1, change("village", "a", "b"))
    death = date(2025, 3, 20)
    told.tell(1, died(death), *left(1, date(2025, 3, 21), "died"))
    days: dict[str, Any] = {"from_": date.min, "to": date.max}
    believed = told.ask("data_update_diff", "between", **days, known="5")
    assert [row["what"] for row in believed] == ["came_in", "changed"]
    known = told.ask("data_update_diff", "between", **days)
    assert [(row["what"], row["why"]) for row in known] == [("came_in", "decree"), ("left", "died")]
