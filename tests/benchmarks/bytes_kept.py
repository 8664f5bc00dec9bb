"""What a person, a decree and a year cost in bytes: files packed and weighed after each stage of a regency's year."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import msgspec

from lifecycle.application.decreeing import issue_decree
from lifecycle.application.register import Register
from lifecycle.domain.values import Nik, Place
from lifecycle.intake import BillRow, Reading
from lifecycle.interfaces.desk import Desk
from tests.benchmarks import course, desks, lives, money
from tests.benchmarks.lives import REGULATION, Life

MONTHS = [date(2025 + month // 12, month % 12 + 1, 1) for month in range(3, 15)]
"""April 2025 to March 2026: the first twelve months after everybody is covered."""
_DECREES = 200
_DAY = 7


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What one thing costs: its events, and bytes of the ledger without its tree, of the tree, of the key store."""

    key: str
    work: str
    events: float
    ledger: float
    tree: float
    keys: float

    @property
    def whole(self) -> float:
        """Bytes in all."""
        return self.ledger + self.tree + self.keys


class Weight(NamedTuple):
    """A register at one moment: how many events, and the bytes of its parts, packed."""

    events: int
    ledger: int
    tree: int
    keys: int

    def since(self, before: Weight, key: str, work: str, count: int) -> Kept:
        """What one of ``count`` things cost that came since."""
        events, ledger, tree, keys = ((now - then) / count for now, then in zip(self, before, strict=True))
        return Kept(key=key, work=work, events=events, ledger=ledger, tree=tree, keys=keys)


def measure(folder: Path, people: Sequence[Life]) -> tuple[list[Kept], Desk]:
    """The costs, and the register after its year: everybody enrolled by the use cases, then twelve bills paid."""
    desk = desks.fresh(folder, REGULATION)
    register, count = desk.register, len(people)
    opened = _weight(desk, folder)
    course.fund(register, count)
    course.enrol(register, people)
    enrolled = _weight(desk, folder)
    _decree(register)
    decreed = _weight(desk, folder)
    for month in MONTHS:
        money.settle(register, _bill(month, people), bill=f"{month:%Y-%m}", on=month.replace(day=_DAY))
    billed = _weight(desk, folder)
    assert billed.events - decreed.events == len(MONTHS) * (2 * count + 4), "a line was not paid"
    return [
        enrolled.since(opened, "bytes_person", "one person, proposed to registered", count),
        decreed.since(enrolled, "bytes_decree", "one decree, signed", _DECREES),
        billed.since(decreed, "bytes_month", "a month of one person, billed and paid", count * len(MONTHS)),
        billed.since(decreed, "bytes_year", f"a year of {count:,} people, 12 bills", 1),
        billed.since(Weight(0, 0, 0, 0), "bytes_whole", "the register after that year", 1),
    ], desk


def _decree(register: Register) -> None:
    """Decrees that name nobody: the paper itself with its checkpoint. What they name is counted with the people."""
    for number in range(_DECREES):
        issue_decree(
            register,
            number=f"400/{1_000 + number}/2025",
            kind="job_kind",
            on=lives.DECREED,
            by="signer",
            command_id=f"decree/{number}",
            job_kind_named=f"pekerja rentan lainnya {number}",
            documents=(desks.PAPER,),
        )


def _bill(month: date, people: Sequence[Life]) -> Reading[BillRow]:
    """The list of a bill as it is read from its workbook."""
    file = sha256(f"{month}".encode()).hexdigest()
    rows = tuple(
        BillRow(
            place=Place(file, "Data", row),
            number=str(row),
            nik=Nik(life.person.nik),
            name=life.person.name,
            membership_number=None,
            month=month,
            amount=money.RATE,
        )
        for row, life in enumerate(people, 1)
    )
    return Reading(file, f"tagihan-{month:%Y-%m}.xlsx", "Data", rows, (), ())


def _weight(desk: Desk, folder: Path) -> Weight:
    log = desks.file_of(desk.register.ledger.database)
    tree = _tree(log, folder)
    keys = _packed(log.with_name("keys.sqlite3"), folder)
    return Weight(desk.register.ledger.head().position, _packed(log, folder) - tree, tree, keys)


def _packed(store: Path, folder: Path) -> int:
    """The size of a copy of a store without free space."""
    copy = folder / "packed.sqlite3"
    with closing(sqlite3.connect(store)) as raw:
        raw.execute("VACUUM INTO ?", (str(copy),))
    size = copy.stat().st_size
    copy.unlink()
    return size


def _tree(store: Path, folder: Path) -> int:
    """The size of the tiles in a file of their own."""
    copy = folder / "tree.sqlite3"
    with closing(sqlite3.connect(copy)) as raw:
        raw.execute("ATTACH ? AS log", (str(store),))
        ((table,),) = raw.execute("SELECT sql FROM log.sqlite_schema WHERE name = 'tree_tiles'")
        raw.execute(table)
        raw.execute("INSERT INTO tree_tiles SELECT * FROM log.tree_tiles ORDER BY level, number")
        raw.commit()
    size = copy.stat().st_size
    copy.unlink()
    return size
