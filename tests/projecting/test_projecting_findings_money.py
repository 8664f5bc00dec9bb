"""What was paid twice, and the sums of all findings."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from lifecycle.domain.events import ContributionPaid, ParticipantFoundSame
from tests.projecting.told import RATE, Told, billed, died, life, moved, paid, person, reversed_, settled

MARCH, MAY, JULY = date(2025, 3, 10), date(2025, 5, 20), date(2025, 7, 1)


def payment(number: int, month: str, bill: str = "B", source: str = "APBD") -> ContributionPaid:
    """A month paid on its first day, from a source."""
    line = billed(number, month, bill)
    return msgspec.structs.replace(paid(line, line.effective_on), source=source)


def same(other: int, on: date = JULY) -> ParticipantFoundSame:
    """Closed: the record is of the same person as another."""
    return ParticipantFoundSame(**moved(on, "registered", "found_same"), same_as=person(other), reason="typed twice")


def listed(told: Told) -> list[tuple[str, str, list[str], int]]:
    """Each finding by class, whose, its months and rupiah."""
    rows = told.ask("findings", "list")
    return [(row["class"], row["participant"], row["months"], row["rupiah"]) for row in rows]


def summed(told: Told, known: str | None = None) -> dict[str, tuple[int, int, int]]:
    """The sums of each class."""
    rows = told.ask("findings", "summary", known=known)
    return {row["class"]: (row["people"], row["months"], row["rupiah"]) for row in rows}


def test_one_person_on_two_records_owes_what_was_paid_on_both(told: Told) -> None:
    """The line of the record that stands was due, whichever was paid first."""
    told.tell(1, *life(1, MARCH), payment(1, "2025-04"), payment(1, "2025-05"))
    told.tell(2, *life(2, MARCH), payment(2, "2025-05"), payment(2, "2025-06"))
    assert listed(told) == []
    told.tell(1, same(2))
    assert listed(told) == [("nik_twice", person(1), ["2025-05"], RATE)]
    (row,) = told.ask("findings", "list")
    assert (row["since"], row["shown_by"]) == (JULY, f"record …{person(2)[-8:]} stands")
    assert row["positions"] == [6, 13]


def test_records_closed_one_for_the_other_are_of_one_person(told: Told) -> None:
    """Of three lines for a month, two are too many, also where the record that stands was not paid for."""
    for number in (1, 2, 3):
        told.tell(number, *life(number, MARCH), payment(number, "2025-05"))
    told.tell(4, *life(4, MARCH))
    told.tell(1, same(2))
    told.tell(2, same(3))
    assert listed(told) == [
        ("nik_twice", person(1), ["2025-05"], RATE),
        ("nik_twice", person(2), ["2025-05"], RATE),
    ]
    told.tell(3, same(4))
    assert [months for _, _, months, _ in listed(told)] == [[], ["2025-05"], ["2025-05"]]


def test_two_records_paid_from_two_sources_had_two_funders(told: Told) -> None:
    """Counted once in the total, though in two classes."""
    told.tell(1, *life(1, MARCH), payment(1, "2025-05", source="DBH Sawit"))
    told.tell(2, *life(2, MARCH), payment(2, "2025-05"))
    told.tell(1, same(2))
    assert [row[0] for row in listed(told)] == ["nik_twice", "two_funders"]
    row = told.ask("findings", "list", class_="two_funders")[0]
    assert (row["since"], row["shown_by"]) == (date(2025, 5, 1), "paid from APBD and DBH Sawit")
    assert (row["decree"], row["slot"], row["positions"]) == ("400/1", "2025-00001", [5, 10])
    assert summed(told)["total overpaid"] == (1, 1, RATE)


def test_a_month_paid_from_two_sources_had_two_funders(told: Told) -> None:
    """On one record; the first payment was due, and one that was reversed counts for nothing."""
    again = billed(1, "2025-05", "C")
    told.tell(1, *life(1, MARCH), payment(1, "2025-05"), payment(1, "2025-06"))
    told.tell(1, msgspec.structs.replace(paid(again, MAY), source="CSR"))
    assert listed(told) == [("two_funders", person(1), ["2025-05"], RATE)]
    told.tell(1, reversed_(again, JULY))
    assert listed(told) == []


def test_who_is_not_registered_yet_had_two_funders_too(told: Told) -> None:
    """On a day before the registration, whose day may lie after a payment, the months are known and nothing else."""
    told.tell(1, payment(1, "2025-05"), msgspec.structs.replace(paid(billed(1, "2025-05", "C"), MAY), source="CSR"))
    (row,) = told.ask("findings", "list")
    assert (row["class"], row["name"], row["decree"], row["months"]) == ("two_funders", "", None, ["2025-05"])


def test_the_sums_count_people_months_and_rupiah(told: Told) -> None:
    """One class after the other; the last row counts no month twice."""
    months: list[Any] = [event for month in ("2025-06", "2025-07") for event in settled(1, month)]
    told.tell(1, *life(1, MARCH), *months, died(MAY), same(2))
    told.tell(2, *life(2, MARCH), payment(2, "2025-07"), died(JULY))
    assert summed(told) == {
        "nik_twice": (1, 1, RATE),
        "dead": (2, 2, 2 * RATE),
        "total overpaid": (1, 2, 2 * RATE),
    }


def test_nothing_found_is_a_total_of_nothing(told: Told) -> None:
    """It says so instead of being silent."""
    told.tell(1, *life(1, MARCH), payment(1, "2025-04"))
    assert summed(told) == {"total overpaid": (0, 0, 0)}
