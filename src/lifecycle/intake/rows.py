"""What a spreadsheet becomes: rows that can be used, rows held with the reason and the cure, notes for a person."""

from __future__ import annotations

from datetime import date
from typing import Generic, TypeVar

import msgspec

from lifecycle.domain.values import Fact, Nik, Personal, Place


class Issue(msgspec.Struct, frozen=True):
    """Something an official can mend: the column as its header is written, what is wrong, how to mend it.

    What stands in the cell is never quoted: the words go into the log in the open, the cell into the box.
    """

    column: str
    what: str
    cure: str


class HeldRow(msgspec.Struct, frozen=True):
    """A row that cannot be used yet. ``cells`` has every filled cell as text as written, by its header.

    ``nik`` is set where that cell could be read.
    """

    place: Place
    number: str | None
    name: str | None
    village: str | None
    cells: dict[str, str]
    issues: tuple[Issue, ...]
    nik: Nik | None = None

    def __repr__(self) -> str:
        return f"HeldRow(place={self.place!r}, number={self.number!r}, issues={self.issues!r})"


class ProposalRow(msgspec.Struct, frozen=True):
    """One candidate put forward.

    ``kecamatan`` is the official name; ``facts`` holds the profile's other columns by field name (a blank cell is
    absent); ``warnings`` are doubts that do not hold the row; ``path`` is the code of the way the row chooses.
    """

    place: Place
    number: str | None
    nik: Nik
    personal: Personal
    job_kind: str
    kecamatan: str | None
    village: str | None
    facts: dict[str, Fact]
    kind_decree: str | None
    warnings: tuple[Issue, ...]
    job_title: str | None = None
    path: str | None = None

    def __repr__(self) -> str:
        return (
            f"ProposalRow(place={self.place!r}, number={self.number!r}, nik={self.nik!r}, job_kind={self.job_kind!r})"
        )


class RegistrationRow(msgspec.Struct, frozen=True):
    """What the carrier answers for one participant. ``reason`` is set where it was not ``accepted``."""

    place: Place
    number: str | None
    nik: Nik
    name: str
    birth_date: date | None
    membership_number: str | None
    registered_on: date | None
    card: str | None
    accepted: bool
    reason: str | None

    def __repr__(self) -> str:
        return f"RegistrationRow(place={self.place!r}, nik={self.nik!r}, accepted={self.accepted!r})"


class BillRow(msgspec.Struct, frozen=True):
    """One person's contribution of one month, as billed; what could not be read of the person is None.

    ``month`` is the first day of the contribution month, ``amount`` whole rupiah from 0.
    """

    place: Place
    number: str | None
    nik: Nik | None
    name: str | None
    membership_number: str | None
    month: date
    amount: int

    def __repr__(self) -> str:
        return f"BillRow(place={self.place!r}, nik={self.nik!r}, month={self.month!r}, amount={self.amount!r})"


class UpdateRow(msgspec.Struct, frozen=True):
    """What a list of new data says of one person.

    ``said`` has every filled cell by field name, ``kecamatan`` as the official name, ``job_kind`` as its code;
    ``status`` is the code of what the list says became of the person.
    """

    place: Place
    number: str | None
    nik: Nik
    name: str | None
    said: dict[str, Fact | date]
    status: str | None

    def __repr__(self) -> str:
        return f"UpdateRow(place={self.place!r}, nik={self.nik!r}, status={self.status!r})"


class FactRow(msgspec.Struct, frozen=True):
    """What a source says of a person as of a day, or (without a NIK) of the regency; days as ``YYYY-MM-DD``."""

    place: Place
    nik: Nik | None
    fact: str
    value: Fact
    as_of: date
    source: str

    def __repr__(self) -> str:
        return f"FactRow(place={self.place!r}, nik={self.nik!r}, fact={self.fact!r})"


R = TypeVar("R")


class Reading(msgspec.Struct, Generic[R], frozen=True):
    """One file read: its SHA-256 (hex), its name without folders, the sheet, and what became of each row.

    Rows and held rows keep the order of the file. ``notes`` say what was skipped or not read.
    """

    file: str
    name: str
    sheet: str
    rows: tuple[R, ...]
    held: tuple[HeldRow, ...]
    notes: tuple[str, ...]


class Unreadable(Exception):  # noqa: N818 - the word a person is shown
    """A file that cannot be read at all; its text is the three lines a person is shown."""

    def __init__(self, where: str, what: str, cure: str) -> None:
        super().__init__(f"{where}\n  {what}\n  {cure}")
        self.where = where
        self.what = what
        self.cure = cure
