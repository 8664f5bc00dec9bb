"""The sheets of a small register, built and not read: candidates, numbers, facts, bills, new data."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

from lifecycle.domain.values import Nik, Personal, Place
from lifecycle.intake import BillRow, FactRow, HeldRow, Issue, ProposalRow, Reading, RegistrationRow, UpdateRow

RATE = 16_800
KINDS = {7: "driver", 19: "social_volunteer"}
BORN = {8: date(2007, 12, 1), 9: date(1960, 3, 8)}
"""Too young to be registered in March, and too old by then."""


def digest(name: str) -> str:
    """What stands for the bytes of a sheet."""
    return hashlib.sha256(name.encode()).hexdigest()


def nik(number: int) -> Nik:
    """The NIK of a person of this register."""
    return Nik(f"330201{BORN.get(number, date(1985, 5, 5)):%d%m%y}{number:04d}")


def proposals(name: str, people: Any, held: tuple[int, ...] = ()) -> Reading[ProposalRow]:
    """A sheet: five is on no list, six does not say, seven is of a kind another office collects."""
    rows = []
    for number in people:
        place, born = Place(digest(name), "Data", number), BORN.get(number, date(1985, 5, 5))
        facts: dict[str, bool | int | str] = {"dtks": number != 5, "p3ke": False} if number != 6 else {}
        kind = KINDS.get(number, "farm_labourer")
        if kind == "social_volunteer":
            facts["assignment_letter"] = "SPT 19/2025"
        personal = Personal(nik(number).digits, f"Person {number}", born)
        rows.append(ProposalRow(place, str(number), nik(number), personal, kind, "Sumbang", "Desa", facts, None, ()))
    return Reading(digest(name), f"{name}.xlsx", "Data", tuple(rows), tuple(held_row(name, row) for row in held), ())


def held_row(name: str, number: int) -> HeldRow:
    """A row whose NIK cannot be read."""
    issue = Issue("NIK", "Not a NIK.", "Type it again.")
    return HeldRow(Place(digest(name), "Data", number), "1", f"Person {number}", "Desa", {"NIK": "3302"}, (issue,))


def numbered(name: str, people: tuple[int, ...], on: date) -> Reading[RegistrationRow]:
    """The carrier's sheet."""
    rows = []
    for number in people:
        place, accepted = Place(digest(name), "Data", number), number != people[-1]
        card, reason = (f"K{number}", None) if accepted else (None, "unknown")
        said = (f"KPJ{number}", on, card, accepted, reason)
        rows.append(RegistrationRow(place, None, nik(number), f"Person {number}", None, *said))
    return Reading(digest(name), f"{name}.xlsx", "Data", tuple(rows), (), ())


def known(number: int) -> Reading[FactRow]:
    """What a source says of a person, and of the regency."""
    places = [Place(digest("facts"), "Data", row) for row in (2, 3)]
    rows = (
        FactRow(places[0], nik(number), "dtks", True, date(2025, 8, 1), "DTKS 2025-08"),
        FactRow(places[1], None, "minimum_wage", 2_338_410, date(2025, 1, 1), "SK UMK 2025"),
    )
    return Reading(digest("facts"), "facts.xlsx", "Data", rows, (), ())


def billed(name: str, people: tuple[int, ...], month: date) -> Reading[BillRow]:
    """The list of a bill."""
    rows = [
        BillRow(Place(digest(name), "Data", number), str(number), nik(number), f"Person {number}", None, month, RATE)
        for number in people
    ]
    return Reading(digest(name), f"{name}.xlsx", "Data", tuple(rows), (), ())


def new_data(name: str) -> Reading[UpdateRow]:
    """A list of new data: another village, another telephone, one who has moved away, one whom nobody knows."""
    said: list[tuple[int, dict[str, Any], str | None]] = [
        (16, {"village": "Desa Baru", "contact": "084000000016"}, None),
        (4, {"kecamatan": "Sumbang"}, "moved_out"),
        (98, {}, None),
    ]
    rows = [
        UpdateRow(Place(digest(name), "Data", number), None, nik(number), f"Person {number}", fields, status)
        for number, fields, status in said
    ]
    return Reading(digest(name), f"{name}.xlsx", "Data", tuple(rows), (), ())
