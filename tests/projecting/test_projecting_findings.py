"""Findings about people on the roll: from when each stands, until when, and which months should not have been paid."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import (
    CorrectionRecorded,
    DifferenceDecreed,
    DifferenceFound,
    DifferenceResolved,
    DifferenceWithdrawn,
    FactRecorded,
    FactValue,
    ParticipantProposed,
    Values,
)
from lifecycle.domain.values import Personal
from lifecycle.projecting import Answer, NothingKnown
from tests.projecting.told import (
    RATE,
    Told,
    billed,
    decreed,
    died,
    left,
    life,
    paid,
    person,
    proposed,
    registered,
    reversed_,
    said,
    settled,
)

MARCH, MAY, JULY = date(2025, 3, 10), date(2025, 5, 20), date(2025, 7, 1)
CYCLE: dict[str, Any] = {"cycle": "2025-H2", "number": 7}


def months(number: int, *names: str) -> list[Any]:
    """Months of a person, each billed and paid on its first day."""
    return [event for name in names for event in settled(number, name)]


def difference(kind: Any, on: date = JULY, **more: Any) -> DifferenceFound:
    """New data differ."""
    return DifferenceFound(**said(on, **CYCLE), kind=kind, sheet="s", material=True, **more)


def fact(name: str, value: Any, on: date, source: str = "BPJS 2025-02") -> FactRecorded:
    """What a source says."""
    return FactRecorded(**said(on), fact=name, source=source, personal=FactValue(value))


def listed(told: Told, class_: str | None = None) -> list[tuple[str, list[str]]]:
    """Each finding by its class and its months."""
    rows: Answer = told.ask("findings", "list", class_=class_)
    return [(row["class"], row["months"]) for row in rows]


def test_a_finding_says_who_how_much_and_by_which_events(told: Told) -> None:
    """Everything an auditor copies into the report, and what is to be done."""
    told.tell(1, *life(1, MARCH), *months(1, "2025-05", "2025-06", "2025-07"), died(MAY))
    assert told.ask("findings", "list") == [
        {
            "class": "dead",
            "participant": person(1),
            "name": "Person 1",
            "since": MAY,
            "months": ["2025-06", "2025-07"],
            "rupiah": 2 * RATE,
            "decree": "400/1",
            "slot": "2025-00001",
            "shown_by": "death reported",
            "do": "End the participation if it still runs (lifecycle terminate)."
            " Ask the carrier to give the months back (lifecycle bill return, with --participant and --month).",
            "positions": [8, 10, 11],
        }
    ]


def test_a_death_put_in_order_is_a_finding_while_a_month_after_it_is_paid(told: Told) -> None:
    """On the roll, it is one without any month; ended, only what was paid stands, until it is given back."""
    told.tell(1, *life(1, MARCH), died(MAY))
    assert listed(told) == [("dead", [])]
    told.tell(1, *left(1, MAY, "died"))
    assert listed(told) == []
    line = billed(1, "2025-06")
    told.tell(1, line, paid(line, JULY))
    assert listed(told) == [("dead", ["2025-06"])]
    told.tell(1, reversed_(line, JULY))
    assert listed(told) == []


def test_who_died_before_registration_is_no_finding(told: Told) -> None:
    """The case lapsed: nobody was on the roll."""
    told.tell(1, proposed(1), decreed(1), died(MAY))
    assert listed(told) == []


@pytest.mark.parametrize(
    ("ended", "undue"),
    [(MAY, ["2025-06"]), (date(2025, 6, 1), ["2025-06"]), (date(2025, 6, 2), [])],
)
def test_who_moved_away_owes_the_months_that_begin_afterwards(told: Told, ended: date, undue: list[str]) -> None:
    """Of the month with the last day nothing is due back; on another ground it is another matter."""
    told.tell(1, *life(1, MARCH), *months(1, "2025-05", "2025-06"), *left(1, ended))
    told.tell(2, *life(2, MARCH), *months(2, "2025-06"), *left(2, ended, "no_longer_vulnerable"))
    assert listed(told) == ([("moved_away", undue)] if undue else [])


def test_the_months_of_a_new_enrolment_are_due(told: Told) -> None:
    """Who came back is paid for again."""
    told.tell(1, *life(1, MARCH), *left(1, MAY), *life(1, JULY, 2))
    line = billed(1, "2025-08", enrolment=2)
    told.tell(1, line, paid(line, line.effective_on))
    assert listed(told) == []


DIFFERENCES: list[tuple[str, DifferenceFound, list[str]]] = [
    ("nik_not_found", difference("missing"), ["2025-07", "2025-08"]),
    ("nik_not_found", difference("missing", date(2025, 7, 2)), ["2025-08"]),
    ("dead", difference("left", ground="died"), ["2025-07", "2025-08"]),
    ("moved_away", difference("left", ground="moved_out"), ["2025-07", "2025-08"]),
    ("name_differs", difference("changed", field="name", personal=Values("A", "B")), []),
    ("birth_differs", difference("changed", field="birth_date", personal=Values("1980-05-17", "1980-05-18")), []),
]


@pytest.mark.parametrize(("name", "found", "undue"), DIFFERENCES, ids=lambda part: getattr(part, "kind", None))
def test_new_data_that_nobody_answered_are_a_finding(
    told: Told, name: str, found: DifferenceFound, undue: list[str]
) -> None:
    """From the first month after they said so; a name or a birth makes no payment undue."""
    told.tell(1, *life(1, MARCH), *months(1, "2025-06", "2025-07", "2025-08"), found)
    assert listed(told) == [(name, undue)]
    assert told.ask("findings", "list")[0]["shown_by"] == "data update 2025-H2, difference 7"


OTHERS = [
    difference("left", ground="no_longer_vulnerable"),
    difference("changed", field="village", old="Desa", new="Desa Baru"),
    difference("came_in"),
]


@pytest.mark.parametrize("found", OTHERS, ids=lambda found: found.kind)
def test_other_differences_are_no_finding(told: Told, found: DifferenceFound) -> None:
    """Auditors do not report them as such: ``data_update_diff`` has them all."""
    told.tell(1, *life(1, MARCH), found)
    assert listed(told) == []


def answered(resolution: Any) -> DifferenceResolved:
    """The answer to the difference."""
    return DifferenceResolved(**said(JULY, **CYCLE), resolution=resolution)


ANSWERS = [
    (answered("corrected"), 0),
    (answered("not_proposed"), 0),
    (DifferenceWithdrawn(**said(JULY, **CYCLE)), 0),
    (DifferenceDecreed(**said(JULY, **CYCLE), decree="400/9"), 0),
    (answered("proposed"), 1),
    (answered("termination_proposed"), 1),
    (DifferenceWithdrawn(**said(JULY, cycle="2025-H2", number=8)), 1),
]


@pytest.mark.parametrize(("answer", "left_over"), ANSWERS)
def test_an_answer_settles_a_difference(told: Told, answer: Any, left_over: int) -> None:
    """What is only proposed to the Bupati stands until the decree, and another's answer changes nothing."""
    told.tell(1, *life(1, MARCH), difference("changed", field="name"), answer)
    assert len(listed(told)) == left_over


def aged(born: date, number: int = 1, **more: Any) -> ParticipantProposed:
    """Somebody of an age is put forward."""
    return proposed(number, personal=Personal("3302174505600001", f"Person {number}", born), **more)


def test_findings_are_narrowed_by_class(told: Told) -> None:
    """In the order of the table, by day and person; an unknown class is refused with those there are."""
    told.tell(2, *life(2, MARCH), died(MAY), difference("changed", field="name"))
    told.tell(1, *life(1, MARCH), died(JULY))
    assert [name for name, _ in listed(told)] == ["name_differs", "dead", "dead"]
    assert [row["participant"] for row in told.ask("findings", "list", class_="dead")] == [person(2), person(1)]
    with pytest.raises(NothingKnown, match=r"There is no class 'ghost' of findings.\n  The classes: nik_not_found, "):
        told.ask("findings", "list", class_="ghost")


def test_a_finding_outlives_whom_it_names(told: Told) -> None:
    """Days, months and rupiah stay; the name goes, and with it what rested on a birth or on the word of a source."""
    told.tell(1, aged(date(1950, 1, 1)), fact("membership", "active", MARCH), decreed(1), registered(1, MARCH))
    told.tell(1, *months(1, "2025-08"), died(MAY), *left(1, MAY, "died"))
    assert [name for name, _ in listed(told)] == ["dead", "over_age", "two_funders"]
    told.erase(1)
    rows = told.ask("findings", "list")
    assert [(row["class"], row["name"], row["months"]) for row in rows] == [("dead", "erased", ["2025-08"])]


def test_the_name_is_that_of_the_record(told: Told) -> None:
    """Corrected, it shows as it should have been."""
    name = CorrectionRecorded(**said(MAY), field="name", personal=Values("Person 1", "SITI"), reason="r")
    told.tell(1, *life(1, MARCH), died(MAY), name)
    assert told.ask("findings", "list")[0]["name"] == "SITI"


def test_a_death_told_late_changes_no_earlier_answer(told: Told) -> None:
    """Of March, recorded after July: unknown until then; from then on every month paid after it shows on its day."""
    lines = [billed(1, month, f"B {month}") for month in ("2025-04", "2025-05", "2025-06", "2025-07")]
    told.tell(1, *life(1, MARCH), *lines, *(paid(line, line.effective_on) for line in lines))
    told.tell(1, died(date(2025, 3, 20)), *left(1, date(2025, 3, 21), "died"))
    told.tell(1, reversed_(lines[0], date(2025, 8, 2)))

    def months_on(on: date, known: str | None = None) -> list[list[str]]:
        return [row["months"] for row in told.ask("findings", "list", on=on, known=known)]

    assert months_on(date(2025, 7, 15), "12") == []
    assert months_on(date(2025, 3, 25), "15") == []
    assert months_on(date(2025, 5, 15), "15") == [["2025-04", "2025-05"]]
    assert months_on(date(2025, 8, 1)) == [["2025-04", "2025-05", "2025-06", "2025-07"]]
    assert months_on(date(2025, 8, 2)) == [["2025-05", "2025-06", "2025-07"]]
    assert months_on(date(2025, 8, 2), "15") == [["2025-04", "2025-05", "2025-06", "2025-07"]]
