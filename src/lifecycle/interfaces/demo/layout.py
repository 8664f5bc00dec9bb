"""The lines of a list from its letterhead to its signature, before they become a workbook or a text file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from random import Random
from typing import Literal

import msgspec

from lifecycle.domain.profile import Column, Profile
from lifecycle.interfaces.demo.dirt import Cell, as_number, chosen, damage
from lifecycle.interfaces.demo.hands import hand, smudged
from lifecycle.interfaces.demo.people import Person

Part = Literal["title", "header", "group", "data", "bare"]
Line = tuple[Part, list[Cell]]

REGISTRATION_HEADER = ("NO", "NIK", "NAMA", "TGL LAHIR", "NO KPJ", "STATUS", "ALASAN TOLAK", "TGL KEPESERTAAN")
_ALWAYS = {"number", "nik", "name", "birth_place", "birth_date", "sex", "address", "village", "kecamatan", "contact"}
_BLANK_ROW = 0.001
_CARRIER_NIK_AS_NUMBER = 0.0005


class RegistrationLine(msgspec.Struct, frozen=True):
    """What the carrier answers for one person: a membership number and its day, or why there is none."""

    nik: str
    name: str
    birth_date: date
    membership_number: str | None
    registered_on: date | None
    status: str
    reason: str | None


def proposal_lines(
    people: Sequence[Person], profile: Profile, *, title: str, random: Random, dirt: float, mended: bool = False
) -> Iterator[Line]:
    """A proposal as an office writes it: one clerk a village, villages in the order of their kecamatan.

    ``mended`` is the same list with every damaged cell typed again: the same draws, without the damage.
    """
    columns = [column for column in profile.sheets.proposal if column.required or _is_used(column, people)]
    header = [random.choice(column.labels) if dirt else column.labels[0] for column in columns]
    body = _body(people, [column.field for column in columns], random, dirt, mended)
    if not dirt:
        yield "header", [*header]
        yield from body
        return
    yield from _letterhead(f"PEMERINTAH {profile.regency}", title)
    yield "header", [*header]
    yield "header", [f"({number})" for number, _ in enumerate(header, 1)]
    yield from body
    yield "group", ["JUMLAH", f"{len(people):,} orang".replace(",", ".")]
    yield from _signature(profile, len(columns))


def registration_lines(lines: Sequence[RegistrationLine], *, title: str, random: Random, dirt: float) -> Iterator[Line]:
    """The carrier's answer, printed by a machine: cleaner than what an office types, but not quite clean."""
    if dirt:
        yield from _letterhead("BPJS Ketenagakerjaan", title)
    yield "header", [*REGISTRATION_HEADER]
    shares = ((_CARRIER_NIK_AS_NUMBER, True),)
    for number, line in enumerate(lines, 1):
        damaged = chosen(shares, random, dirt)
        name: Cell = line.name.upper() if dirt else line.name
        answer: list[Cell] = [line.membership_number or "", line.status, line.reason or "", line.registered_on or ""]
        yield "data", [number, as_number(line.nik) if damaged else line.nik, name, line.birth_date, *answer]


def _is_used(column: Column, people: Sequence[Person]) -> bool:
    return column.field in _ALWAYS or any(column.field in person.facts for person in people)


def _body(people: Sequence[Person], fields: list[str], random: Random, dirt: float, mended: bool) -> Iterator[Line]:
    """Numbered rows, perhaps under a heading for each kecamatan, with a blank row now and then."""
    headed = random.random() < 0.5 * dirt
    number = 0
    for kecamatan, inhabitants in groupby(sorted(people, key=_place), key=lambda person: person.kecamatan):
        if headed:
            yield "group", [f"KECAMATAN {kecamatan.upper()}"]
        for row in _rows(inhabitants, random, dirt, mended):
            number += 1
            if random.random() < _BLANK_ROW * dirt:
                yield "bare", []
            row["number"] = number
            yield "data", [row.get(field, "") for field in fields]


def _rows(people: Iterator[Person], random: Random, dirt: float, mended: bool) -> Iterator[dict[str, Cell]]:
    """Each person in the hand of the village's clerk, with the damage done to the row on the way."""
    above: Person | None = None
    for _village, inhabitants in groupby(people, key=_place):
        clerk = hand(random, dirt)
        for person in inhabitants:
            wrong = damage(person, above or person, random, dirt)
            row = clerk.row(smudged(person, random, dirt))
            if not mended:
                row |= {field: clerk.day(cell) if isinstance(cell, date) else cell for field, cell in wrong.items()}
            yield row
            above = person


def _place(person: Person) -> tuple[str, str]:
    return person.kecamatan, person.village


def _letterhead(issuer: str, title: str) -> Iterator[Line]:
    yield "title", [issuer.upper()]
    yield "title", [title.upper()]
    yield "bare", []


def _signature(profile: Profile, width: int) -> Iterator[Line]:
    """Place and an open date, the office, room to sign."""
    town = profile.regency.removeprefix("Kabupaten ")
    indent: list[Cell] = [""] * (width - 4)
    dated = f"{town}, ....................."
    for text in ("", dated, "Kepala Perangkat Daerah,", "", "", "", "(.....................)", "NIP."):
        yield "bare", [*indent, text] if text else []
