"""Values that are checked once, where they are made, and trusted after that."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

import msgspec

Sex = Literal["male", "female"]
Fact = bool | int | str

_SIXTEEN_DIGITS = re.compile(r"[1-9][0-9]{15}")


class Nik:
    """A national identity number: sixteen ASCII digits, PPKKCC DDMMYY SSSS, the day raised by 40 for women.

    No check digit exists. The first six digits name the place of first issue for life, so they are no proof of
    residence (Permendagri practice; see ``docs/adr``). ``str()`` is masked: a NIK is never shown whole.

    Raises ValueError when the text is not sixteen digits, when no day and month can be read from it, or when its
    serial is 0000 (what is left when a spreadsheet has rounded the number to fifteen digits).
    """

    __slots__ = ("digits",)

    def __init__(self, text: str) -> None:
        if not _SIXTEEN_DIGITS.fullmatch(text):
            raise ValueError("a NIK is sixteen digits")
        day, month = int(text[6:8]) % 40, int(text[8:10])
        if int(text[6:8]) > 71 or not 1 <= day <= 31 or not 1 <= month <= 12:
            raise ValueError("digits seven to ten of a NIK are a day (women: plus 40) and a month")
        if text.endswith("0000"):
            raise ValueError("no NIK ends in 0000: the number was rounded")
        self.digits = text

    def __str__(self) -> str:
        return masked(self.digits)

    def __repr__(self) -> str:
        return f"Nik({masked(self.digits)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Nik) and other.digits == self.digits

    def __hash__(self) -> int:
        return hash(self.digits)

    @property
    def sex(self) -> Sex:
        """What the day part says; the population register may say otherwise."""
        return "female" if int(self.digits[6:8]) > 40 else "male"

    def says_born(self, day: date) -> bool:
        """Whether day, month and two-digit year agree with a date of birth."""
        digits = self.digits
        return (int(digits[6:8]) % 40, int(digits[8:10]), int(digits[10:12])) == (day.day, day.month, day.year % 100)


def masked(digits: str) -> str:
    """The first six digits (a place) and the last two; nothing between."""
    return f"{digits[:6]}********{digits[-2:]}"


class Place(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Where a record came from: SHA-256 of the file (hex), sheet, row counted from 1 as a spreadsheet shows it."""

    file: str
    sheet: str
    row: int
    column: str | None = None


class Document(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A paper that shows something: its reference, and the SHA-256 (hex) of its scan where there is one."""

    reference: str
    sha256: str | None = None


class Actor(msgspec.Struct, frozen=True, gc=False):
    """Who acted: a person, for an office."""

    person: str
    office: str


class Personal(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What identifies a person; kept in a box of its own inside the event, so that it can be sealed and erased."""

    nik: str
    name: str
    birth_date: date | None = None
    birth_place: str | None = None
    sex: Sex | None = None
    address: str | None = None
    contact: str | None = None
    facts: dict[str, Fact] = {}

    def __repr__(self) -> str:
        return f"Personal(nik={masked(self.nik)!r})"
