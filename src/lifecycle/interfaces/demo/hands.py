"""How a village clerk writes: letters, dates, RT and RW. Nothing here is wrong; intake has to read it all."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from random import Random

import msgspec

from lifecycle.domain.values import Fact
from lifecycle.interfaces.demo.dirt import Cell, chosen
from lifecycle.interfaces.demo.people import Person

MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
_OLD_MONTHS = [{"Februari": "Pebruari", "November": "Nopember"}.get(month, month) for month in MONTHS]
_RT_RW = re.compile(r"RT (\d+) RW (\d+)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_RT_RW_SPELLINGS = (
    *("RT {:02} RW {:02}", "RT.{:02}/RW.{:02}", "RT/RW {:03}/{:03}", "{:02}/{:02}"),
    *("Rt {} Rw {}", "RT {:02}/{:02}", "RT{:02}RW{:02}", "{}/{}"),
)
_SHORT = (("Muhamad", "M."), ("Muhammad", "Moh."), ("Abdul", "Abd."), ("Siti", "St."), ("Ahmad", "Akh."))


class Hand(msgspec.Struct, frozen=True):
    """One clerk's habits; the plain hand writes what the identity card says."""

    letters: Callable[[str], str] = str
    day: Callable[[date], Cell] = lambda day: day
    sexes: tuple[str, str] = ("L", "P")
    rt_rw: str = "RT {:02} RW {:02}"
    village: str = ""

    def row(self, person: Person) -> dict[str, Cell]:
        """The cells of a person, by field."""
        letters = self.letters
        return {
            "nik": person.nik,
            "name": letters(person.name),
            "birth_place": letters(person.birth_place),
            "birth_date": self.day(person.birth_date),
            "sex": self.sexes[person.sex == "female"],
            "address": letters(self._address(person.address)),
            "village": self.village + letters(person.village),
            "kecamatan": letters(person.kecamatan),
            "contact": person.contact,
            "job_kind": letters(person.job_title),
            **{fact: self._answer(value) for fact, value in person.facts.items()},
        }

    def _address(self, address: str) -> str:
        return _RT_RW.sub(lambda found: self.rt_rw.format(*map(int, found.groups())), address)

    def _answer(self, value: Fact) -> Cell:
        if isinstance(value, bool):
            return self.letters("Ya" if value else "Tidak")
        if isinstance(value, str) and _DAY.fullmatch(value):
            return self.day(date.fromisoformat(value))
        return value


PLAIN = Hand()


def hand(random: Random, dirt: float) -> Hand:
    """A clerk; the cleaner the file, the more of them write plainly."""
    if random.random() >= dirt:
        return PLAIN
    return Hand(
        letters=random.choices((str.upper, str, str.lower), (55, 35, 10))[0],
        day=random.choices((_dashed, _slashed, _as_is, _in_words, _in_old_words), (40, 22, 20, 9, 9))[0],
        sexes=random.choices((("L", "P"), ("LAKI-LAKI", "PEREMPUAN")), (80, 20))[0],
        rt_rw=random.choice(_RT_RW_SPELLINGS),
        village=random.choices(("", "Desa ", "Ds. "), (80, 10, 10))[0],
    )


def smudged(person: Person, random: Random, dirt: float) -> Person:
    """Now and then a religious title, a shortened name, a doubled or unbreakable space."""
    smudge = chosen(_SMUDGES, random, dirt)
    return msgspec.structs.replace(person, name=smudge(person)) if smudge else person


def _titled(person: Person) -> str:
    return f"{'H.' if person.sex == 'male' else 'Hj.'} {person.name}"


def _shortened(person: Person) -> str:
    for long, short in _SHORT:
        if person.name.startswith(f"{long} "):
            return person.name.replace(long, short, 1)
    return person.name


def _spaced(person: Person) -> str:
    return person.name.replace(" ", "  ", 1) if " " in person.name else f"{person.name} "


def _unbroken(person: Person) -> str:
    return person.name.replace(" ", "\u00a0") if " " in person.name else f"{person.name}\u00a0"


_SMUDGES: tuple[tuple[float, Callable[[Person], str]], ...] = (
    (0.04, _titled),
    (0.05, _shortened),
    (0.02, _spaced),
    (0.01, _unbroken),
)


def _as_is(day: date) -> Cell:
    return day


def _dashed(day: date) -> Cell:
    return f"{day:%d-%m-%Y}"


def _slashed(day: date) -> Cell:
    return f"{day:%d/%m/%Y}"


def _in_words(day: date) -> Cell:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _in_old_words(day: date) -> Cell:
    return f"{day.day} {_OLD_MONTHS[day.month - 1]} {day.year}"
