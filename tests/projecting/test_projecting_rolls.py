"""The rolls of two days held against each other, each as it was known at a time."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import CorrectionRecorded, Event, ParticipantReplaced, ParticipantSucceeded, Values
from tests.projecting.test_projecting_changes import change
from tests.projecting.told import (
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

MARCH, MAY, JUNE, AUGUST = date(2025, 3, 10), date(2025, 5, 1), date(2025, 6, 20), date(2025, 8, 20)
SLOT = "2025-00001"


def differing(told: Told, from_: date, to: date, **known: str) -> list[tuple[Any, ...]]:
    """Who differs: what, the field, why and by whom."""
    rows = told.ask("data_update_diff", "rolls", from_=from_, to=to, **known)
    return [(row["what"], row["participant"], row["field"], row["why"], row["by"]) for row in rows]


def hand_over(told: Told) -> None:
    """A place passes from the first to the second in August."""
    taken: dict[str, Any] = {"slot": SLOT, "predecessor": person(1), "decree": "400/2", "decreed_on": JUNE}
    given: dict[str, Any] = {"slot": SLOT, "successor": person(2), "decree": "400/2"}
    told.tell(1, ParticipantReplaced(**moved(AUGUST, "terminated", "replaced"), **given))
    told.tell(2, proposed(2, on=JUNE), decreed(2, on=JUNE, slot=None, decree="400/2"))
    told.tell(2, ParticipantSucceeded(**said(AUGUST), enrolment=1, **taken), registered(2, AUGUST))


def test_one_roll_has_somebody_whom_the_other_has_not(told: Told) -> None:
    """In either direction of time: who came in, and seen from behind, who is not there yet."""
    told.tell(1, *life(1, MARCH))
    assert told.ask("data_update_diff", "rolls", from_=date(2025, 1, 31), to=MARCH) == [
        {
            "what": "came_in",
            "participant": person(1),
            "slot": SLOT,
            "field": None,
            "old": None,
            "new": None,
            "why": "decree",
            "by": "400/1",
        }
    ]
    assert differing(told, MARCH, date(2025, 1, 31)) == [("left", person(1), None, None, None)]
    assert differing(told, MARCH, JUNE) == []


def test_a_place_that_passed_on_is_told_of_both(told: Told) -> None:
    """Left while it is empty, replaced once another has come in for it."""
    told.tell(1, *life(1, MARCH), *left(1, JUNE))
    hand_over(told)
    assert differing(told, MAY, JUNE) == [("left", person(1), None, "moved_out", "400/9")]
    assert differing(told, MAY, AUGUST) == [
        ("came_in", person(2), None, "successor", person(1)),
        ("replaced", person(1), None, "moved_out", person(2)),
    ]


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ((change("village", "Desa", "Desa Baru"),), [("village", "Desa", "Desa Baru")]),
        ((change("name", "Person 1", "SITI"),), [("name", "Person 1", "SITI")]),
        ((change("birth_date", None, "1980-05-17"),), [("birth_date", None, "1980-05-17")]),
        ((change("village", "Desa", "x"), change("village", "x", "Desa")), []),
        ((struck(JUNE, "registered", "registered"),), [("decree", "400/1", None)]),
        (
            (struck(JUNE, "registered", "registered"), confirmed(1, JUNE, "400/9")),
            [("decree", "400/1", "400/9")],
        ),
    ],
)
def test_a_field_is_told_old_and_new(told: Told, events: tuple[Event, ...], expected: list[Any]) -> None:
    """What stands on the one roll and on the other, whatever lay between; set back, it is no difference."""
    told.tell(1, *life(1, MARCH), *events)
    rows = told.ask("data_update_diff", "rolls", from_=MAY, to=JUNE)
    assert [(row["field"], row["old"], row["new"]) for row in rows] == expected


def test_a_corrected_nik_is_a_difference_that_its_mask_does_not_hide(told: Told) -> None:
    """First digits and last may be the same; which digits changed is never shown."""
    told.tell(1, *life(1, MARCH))
    nik = Values("3302174505000001", "3302174506000001")
    told.tell(1, CorrectionRecorded(**said(JUNE), field="nik", personal=nik, reason="r"))
    (row,) = told.ask("data_update_diff", "rolls", from_=MAY, to=JUNE)
    masked = "330217********01"
    assert (row["field"], row["old"], row["new"]) == ("nik", masked, f"{masked} (other digits between)")


def test_who_came_back_holds_another_place_under_another_decree(told: Told) -> None:
    """On both rolls, though not all the time between."""
    told.tell(1, *life(1, MARCH), *left(1, JUNE))
    told.tell(1, proposed(1, 2, on=JUNE), decreed(1, 2, on=JUNE, slot="2025-00007"), registered(1, AUGUST, 2))
    rows = told.ask("data_update_diff", "rolls", from_=MAY, to=AUGUST)
    assert [(row["field"], row["old"], row["new"]) for row in rows] == [
        ("enrolment", 1, 2),
        ("slot", SLOT, "2025-00007"),
        ("decree", "400/1", "400/2"),
    ]
    assert differing(told, MAY, date(2025, 7, 1)) == [("left", person(1), None, "moved_out", "400/9")]


def test_a_late_death_changes_the_roll_of_a_day_that_is_past(told: Told) -> None:
    """The roll of May as it was known in June had somebody on it whom the roll of May, as known now, has not."""
    told.tell(1, *life(1, MARCH))
    told.tell(1, died(date(2025, 3, 20)))
    told.tell(1, *left(1, date(2025, 3, 21), "died"))
    assert differing(told, MAY, MAY, from_known="4") == [("left", person(1), None, "died", None)]
    assert differing(told, MAY, MAY, to_known="4") == [("came_in", person(1), None, "decree", "400/1")]
    assert differing(told, MAY, MAY, from_known="4", to_known="4") == []
    asked: dict[str, Any] = {"from_": date(2025, 3, 19), "to": date(2025, 3, 20)}
    assert told.ask("data_update_diff", "rolls", **asked) == []
    assert told.ask("data_update_diff", "rolls", **asked | {"to": date(2025, 3, 21)}, known="5") != []
    assert told.ask("data_update_diff", "rolls", **asked | {"to": date(2025, 3, 21)}, known="4") == []


def test_differences_of_two_rolls_are_counted(told: Told) -> None:
    """By what happened, the field and why; the numbers of both rolls follow from each other."""
    for number in (1, 2, 3):
        told.tell(number, *life(number, MARCH))
    told.tell(1, *left(1, JUNE))
    told.tell(2, *left(2, JUNE), change("village", "Desa", "Desa Baru"))
    told.tell(3, change("village", "Desa", "Desa Baru"), change("name", "Person 3", "SITI"))
    told.tell(4, *life(4, JUNE))
    assert told.ask("data_update_diff", "rolls_summary", from_=MAY, to=AUGUST) == [
        {"what": "came_in", "field": None, "why": "decree", "people": 1},
        {"what": "changed", "field": "name", "why": None, "people": 1},
        {"what": "changed", "field": "village", "why": None, "people": 1},
        {"what": "left", "field": None, "why": "moved_out", "people": 2},
    ]


def test_whoever_is_erased_is_on_both_rolls_without_a_name(told: Told) -> None:
    """Their name is no difference; what stands in the open still is."""
    told.tell(1, *life(1, MARCH), change("name", "Person 1", "SITI"), change("village", "Desa", "Desa Baru"))
    told.tell(1, *left(1, AUGUST))
    told.erase(1)
    rows = told.ask("data_update_diff", "rolls", from_=MAY, to=JUNE)
    assert [(row["field"], row["old"], row["new"]) for row in rows] == [("village", "Desa", "Desa Baru")]
