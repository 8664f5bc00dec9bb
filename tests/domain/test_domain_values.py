"""Values: checked where they are made, and never shown whole."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import Cells, Findings, RowHeld
from lifecycle.domain.values import Actor, Nik, Personal
from tests.domain.story import PERSON, propose, proposed

NIK = "3302261705800001"


@pytest.mark.parametrize(
    "text",
    [
        NIK,
        "3302265705800001",
        "1101010101000001",
        "9999993112999999",
        "3302267112990001",
        "3302262902000001",
        "3302263004800001",
    ],
)
def test_a_nik_is_sixteen_digits_with_a_day_and_a_month(text: str) -> None:
    """Men by the day, women by the day plus forty; any place, any serial but zero."""
    assert Nik(text).digits == text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "sixteen"),
        (NIK[:-1], "sixteen"),
        (NIK + "1", "sixteen"),
        (NIK + "\n", "sixteen"),
        (" " + NIK, "sixteen"),
        ("33022617058000O1", "sixteen"),
        ("٣٣٠٢٢٦١٧٠٥٨٠٠٠٠١", "sixteen"),
        ("0302261705800001", "sixteen"),
        ("3302260005800001", "day"),
        ("3302263205800001", "day"),
        ("3302264005800001", "day"),
        ("3302267205800001", "day"),
        ("3302261700800001", "day"),
        ("3302261713800001", "day"),
        ("3302261705800000", "rounded"),
    ],
)
def test_a_text_that_is_no_nik_is_refused_with_the_reason(text: str, why: str) -> None:
    """Length, digits, day, month, and a serial that rounding has eaten."""
    with pytest.raises(ValueError, match=why):
        Nik(text)


def test_a_nik_is_never_shown_whole() -> None:
    """The place and the last two digits are shown; nothing of the birthday and the serial."""
    assert str(Nik(NIK)) == "330226********01"
    assert f"{Nik(NIK)}{Nik(NIK)!r}".count("170580") == 0


def test_equal_digits_are_one_nik() -> None:
    """It compares and hashes by its digits, and is not a text."""
    assert Nik(NIK) == Nik(NIK)
    assert len({Nik(NIK), Nik(NIK), Nik("3302261705800002")}) == 2
    assert Nik(NIK) != NIK


@pytest.mark.parametrize(("text", "sex"), [(NIK, "male"), ("3302265705800001", "female"), ("3302263105800001", "male")])
def test_a_nik_tells_the_sex_by_the_day(text: str, sex: str) -> None:
    """A day above forty is a woman's."""
    assert Nik(text).sex == sex


@pytest.mark.parametrize(
    ("born", "agrees"),
    [
        (date(1980, 5, 17), True),
        (date(1880, 5, 17), True),
        (date(1980, 5, 18), False),
        (date(1980, 6, 17), False),
        (date(1981, 5, 17), False),
    ],
)
def test_a_nik_agrees_with_a_birth_date_or_not(born: date, agrees: bool) -> None:
    """Day, month and two digits of the year; a century is not in it."""
    assert Nik("3302265705800001").says_born(born) is agrees


@pytest.mark.parametrize(
    "shown",
    [
        repr(PERSON),
        repr(proposed()),
        repr(propose()),
        repr(Cells({"NIK": PERSON.nik, "NAMA": PERSON.name})),
        repr(Findings({"eligibility.age": {"age": 45}})),
    ],
    ids=["person", "event", "command", "held row", "findings"],
)
def test_what_is_shown_of_a_person_names_nobody(shown: str) -> None:
    """A repr, which ends up in messages and logs, has neither name nor NIK nor the facts of a person."""
    assert PERSON.name not in shown
    assert PERSON.nik not in shown
    assert "45" not in shown


def test_a_held_row_is_shown_without_its_cells() -> None:
    """The event of a held row names headers, not what stood below them."""
    told: dict[str, Any] = {"effective_on": date(2025, 11, 3), "actor": Actor("ani", "x"), "command_id": "c"}
    row: dict[str, Any] = {"sheet": "s", "name": "a.xlsx", "row": 5, "column": "NIK", "what": "", "cure": ""}
    held = RowHeld(**told, **row, personal=Cells({"NIK": PERSON.nik, "NAMA": PERSON.name}))
    assert "personal=Cells(NIK, NAMA)" in repr(held)


def test_two_people_with_the_same_data_are_equal() -> None:
    """Personal data compare by value, so the same row twice can be seen to be the same."""
    assert Personal("1", "A", facts={"dtks": True}) == Personal("1", "A", facts={"dtks": True})
    assert Personal("1", "A") != Personal("1", "A", facts={"dtks": True})
