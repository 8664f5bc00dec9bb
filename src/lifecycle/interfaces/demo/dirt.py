"""What goes wrong when a list is typed: damage to one row that an official has to mend, or that intake can undo.

The kinds of damage are those reported of real rolls; the rates are our own proposal, together about one row in sixty.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from lifecycle.interfaces.demo.people import Person

Cell = str | float | date
Damage = Callable[[Person, Person, Random], dict[str, Cell]]
NOT_AVAILABLE = "#N/A"

_T = TypeVar("_T")


def chosen(shares: Sequence[tuple[float, _T]], random: Random, dirt: float) -> _T | None:
    """One of several mutually exclusive accidents, each with its share of the rows; mostly none. Always one draw."""
    draw = random.random()
    for share, accident in shares:
        if draw < share * dirt:
            return accident
        draw -= share * dirt
    return None


def damage(person: Person, neighbour: Person, random: Random, dirt: float) -> dict[str, Cell]:
    """The cells of a row that come out wrong, by field; ``neighbour`` stands in the row above."""
    accident = chosen(_DAMAGES, random, dirt)
    return accident(person, neighbour, random) if accident else {}


def as_number(nik: str) -> float:
    """What is left of a NIK in a number cell: a spreadsheet keeps fifteen digits, the sixteenth becomes 0."""
    return float(nik[:15] + "0")


def _nik_as_number(person: Person, _neighbour: Person, _random: Random) -> dict[str, Cell]:
    return {"nik": as_number(person.nik)}


def _grouped(person: Person, _neighbour: Person, random: Random) -> dict[str, Cell]:
    nik, gap = person.nik, random.choice(" .")
    groups = random.choice(((4, 8, 12), (6, 12), (2, 4, 6, 12)))
    return {"nik": gap.join(nik[start:end] for start, end in zip((0, *groups), (*groups, 16), strict=True))}


def _miscounted(person: Person, _neighbour: Person, random: Random) -> dict[str, Cell]:
    nik, at = person.nik, random.randrange(6, 15)
    return {"nik": nik[:at] + random.choice(("", nik[at] * 2)) + nik[at + 1 :]}


def _letter_for_zero(person: Person, _neighbour: Person, _random: Random) -> dict[str, Cell]:
    head, _zero, tail = person.nik.rpartition("0")
    return {"nik": f"{head}O{tail}"}


def _scientific(person: Person, _neighbour: Person, random: Random) -> dict[str, Cell]:
    return {"nik": f"{int(person.nik):.5E}".replace(".", random.choice(".,"))}


def _twin(_person: Person, neighbour: Person, _random: Random) -> dict[str, Cell]:
    return {"nik": neighbour.nik}


def _no_kecamatan(_person: Person, _neighbour: Person, _random: Random) -> dict[str, Cell]:
    return {"kecamatan": ""}


def _unknown_work(_person: Person, _neighbour: Person, random: Random) -> dict[str, Cell]:
    return {"job_kind": random.choice(("serabutan", "Wiraswasta", "IRT", "ikut orang", "KARYAWAN"))}


def _placeholder_date(_person: Person, _neighbour: Person, _random: Random) -> dict[str, Cell]:
    return {"birth_date": "00/00/0000"}


def _other_date(person: Person, _neighbour: Person, random: Random) -> dict[str, Cell]:
    return {"birth_date": person.birth_date + timedelta(days=random.choice((-366, -31, -1, 1, 9, 31, 365)))}


def _lookup_failed(_person: Person, _neighbour: Person, _random: Random) -> dict[str, Cell]:
    return {"birth_date": NOT_AVAILABLE}


_DAMAGES: tuple[tuple[float, Damage], ...] = (
    (0.004, _nik_as_number),
    (0.005, _grouped),
    (0.0015, _miscounted),
    (0.001, _letter_for_zero),
    (0.0005, _scientific),
    (0.0005, _twin),
    (0.001, _no_kecamatan),
    (0.001, _unknown_work),
    (0.001, _placeholder_date),
    (0.002, _other_date),
    (0.0003, _lookup_failed),
)
