"""Erased people in read models: no name is left, no total changes, and rebuilt without their keys equals kept up."""

from __future__ import annotations

from datetime import date

from lifecycle.domain.events import Values
from lifecycle.domain.participant.changes import told as told_of
from tests.projecting.test_projecting_changes import change
from tests.projecting.test_projecting_differences import CYCLE, found, opened, resolved
from tests.projecting.told import (
    Told,
    billed,
    left,
    life,
    paid,
    person,
    received,
    reversed_,
    unmatched,
)

MARCH, JULY = date(2025, 3, 1), date(2025, 7, 1)
BILL = -3
STRANGER, OTHER = "ab" * 8, "cd" * 8


def test_the_roll_shows_a_line_without_a_person(told: Told) -> None:
    """State, decree, place and days stay; others keep their names."""
    told.tell(1, *life(1, MARCH), *left(1, JULY))
    told.tell(2, *life(2, MARCH))
    before, count = told.ask("current_roll", "list"), told.ask("current_roll", "count")
    told.erase(1)
    after = told.ask("current_roll", "list")
    assert [{**row, "name": "", "nik": ""} for row in after] == [{**row, "name": "", "nik": ""} for row in before]
    assert {row["participant"]: (row["name"], row["nik"]) for row in after} == {
        person(1): ("erased", "erased"),
        person(2): ("Person 2", "330217********02"),
    }
    assert told.ask("current_roll", "count") == count


def test_a_life_is_told_without_a_person(told: Told) -> None:
    """Every sentence stands, and the last says on which ground nobody can be named any longer."""
    told.tell(1, *life(1, MARCH), *left(1, JULY))
    before = told.ask("participant_history", "list", participant=person(1))
    told.erase(1)
    *steps, last = told.ask("participant_history", "list", participant=person(1)[-8:])
    assert steps == before
    assert last["what"] == "Erased under UU 27/2022 Pasal 43: nothing in this record says who it was."


def test_the_books_add_up_without_a_person(told: Told) -> None:
    """Months, bills and arrears are those of before, told of nobody; what does not match is erased by whom it names."""
    told.tell(1, *life(1, MARCH))
    line = billed(1, "2025-07")
    told.tell(1, line, paid(line, JULY), reversed_(line, JULY))
    told.tell(BILL, received("B", JULY, 5, unmatched=4))
    told.tell(
        BILL,
        unmatched("B", 2, "3302174505850001", participant=person(1), why="dead_before"),
        unmatched("B", 3, "3302174505850002", person_key=STRANGER),
        unmatched("B", 4, "3302174505850003", person_key=OTHER),
        unmatched("B", 5, None, personal=None),
    )
    told.tell(1, *left(1, JULY))
    until = {"until": "2025-12"}
    asked: dict[str, dict[str, str]] = {"list": {}, "bills": {}, "arrears": until, "unpaid_in_a_row": until}
    before = {question: told.ask("contribution_calendar", question, **given) for question, given in asked.items()}
    told.erase(1, STRANGER)
    for question, given in asked.items():
        rows = told.ask("contribution_calendar", question, **given)
        assert [{**row, "name": ""} for row in rows] == [{**row, "name": ""} for row in before[question]]
        assert {row.get("name", "erased") for row in rows} == {"erased"}, question
    shown = {row["line"]: (row["participant"], row["nik"], row["name"]) for row in unmatched_lines(told)}
    assert shown == {
        2: (person(1), "erased", "erased"),
        3: (None, "erased", "erased"),
        4: (None, "330217********03", "SITI"),
        5: (None, "erased", "erased"),
    }


def unmatched_lines(told: Told) -> list[dict[str, object]]:
    """The lines that do not match."""
    return told.ask("contribution_calendar", "unmatched")


def test_differences_are_told_without_their_values(told: Told) -> None:
    """Of the person and of whoever was unknown here then; what stood in the open stays, and so does every answer."""
    told.tell(CYCLE, opened())
    told.tell(CYCLE, found(1, "unknown", person_key=STRANGER, personal=Values(nik="3302174505850001", name="SITI")))
    told.tell(CYCLE, found(2, "unknown", person_key=OTHER, personal=Values(nik="3302174505850002", name="RINI")))
    told.tell(1, *life(1, MARCH), found(3, **told_of("contact", "0812", None)), found(4, "left", ground="moved_out"))
    told.tell(1, found(5, **told_of("village", "Desa", "Desa Baru")), resolved(3, "proposed"), *left(1, JULY))
    cycles = told.ask("data_update_diff", "cycles")
    told.erase(1, STRANGER)
    rows = told.ask("data_update_diff", "list", cycle="2025-H2")
    assert {row["number"]: (row["old"], row["new"], row["resolution"]) for row in rows} == {
        1: (None, "erased", "open"),
        2: (None, "RINI (330217********02)", "open"),
        3: ("erased", "erased", "proposed"),
        4: (None, None, "open"),
        5: ("Desa", "Desa Baru", "open"),
    }
    assert told.ask("data_update_diff", "cycles") == cycles


def test_changes_of_the_roll_are_told_without_their_values(told: Told) -> None:
    """Which field changed and when is still there; so is the value of a field that names nobody."""
    told.tell(1, *life(1, MARCH))
    told.tell(1, change("name", "SITI", "SITI AMINAH"), change("village", "Desa", "Desa Baru"), *left(1, JULY))
    summary = told.ask("data_update_diff", "summary", from_=date.min, to=date.max)
    told.erase(1)
    rows = told.ask("data_update_diff", "between", from_=date.min, to=date.max)
    values = {row["why"]: (row["old"], row["new"]) for row in rows if row["what"] == "changed"}
    assert values == {"name": ("erased", "erased"), "village": ("Desa", "Desa Baru")}
    assert told.ask("data_update_diff", "summary", from_=date.min, to=date.max) == summary
