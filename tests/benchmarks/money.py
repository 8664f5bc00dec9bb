"""A month's bill of Serang's size matched, verified and paid, and new data on 100,000 people compared with the roll."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from lifecycle.application import billing, cycles, paying, updating
from lifecycle.application.register import Register
from lifecycle.domain.events import Event
from lifecycle.intake import BillRow, Reading, read_bill
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger import Recorded
from tests.benchmarks import desks, enrolled
from tests.benchmarks.contest import Bar, Row, absolute, ratio, timed
from tests.benchmarks.lives import REGULATION, membership

_MONTH, _ON = date(2025, 4, 1), date(2025, 4, 7)
RATE = 16_800
_CHANGED = 20
"""One person in so many has another telephone number."""


def measure(folder: Path, lines: int, rows: int, rounds: int) -> list[Row]:
    """Lines a second from workbook to the last commit, against appending the same events; seconds for an update."""
    whole, floor = list[float](), list[float]()
    for _ in range(rounds):
        desk, persons = _register(folder, lines)
        file = _bill(folder / "tagihan.xlsx", persons)
        before = desk.register.ledger.head().position
        with timed() as watch:
            reading = read_bill(file, columns=desk.register.profile.sheets.bill)
            settle(desk.register, reading, bill="T-1", on=_ON)
        whole.append(lines / watch.seconds)
        floor.append(lines / _appended_again(folder, desk, before))
        desk.close()
    compared = [_compared(folder, rows) for _ in range(min(rounds, 3))]
    return [
        absolute("bill", f"bill of {lines:,} lines, paid (.xlsx)", whole, "rows/s", Bar(5_000)),
        ratio("bill_floor", "  the same : its events, ready", whole, floor),
        absolute("update", f"new data on {rows:,} people (.xlsx)", compared, "s", Bar(20, least=False)),
    ]


def _register(folder: Path, count: int) -> tuple[Desk, list[Person]]:
    desk = desks.fresh(folder, REGULATION)
    persons = enrolled.crowd(desk.register, count)
    enrolled.enrol(desk.register, persons)
    return desk, persons


def settle(register: Register, reading: Reading[BillRow], *, bill: str, on: date) -> None:
    """A bill received, verified, applied for and paid on one day."""
    said: dict[str, Any] = {"bill": bill, "on": on}
    amount = sum(row.amount for row in reading.rows)
    billing.receive_bill(register, reading, amount=amount, by="payer", command_id=f"{bill}/receive", **said)
    paying.verify_bill(register, by="bill_verifier", command_id=f"{bill}/verify", **said)
    paying.request_payment(register, source="DBHCHT", by="head", command_id=f"{bill}/request", **said)
    confirmed: dict[str, Any] = {"received_on": on, "confirmed_on": on}
    paying.pay_bill(register, payment=f"SP2D {bill}", by="treasurer", command_id=f"{bill}/pay", **confirmed, **said)


def _appended_again(folder: Path, desk: Desk, after: int) -> float:
    """Seconds for the same events, ready, through the ledger of another register."""
    recorded = [at for page in desk.register.ledger.pages(after) for at in page]
    other, _ = _register(folder, 1)
    entries = _renumbered(recorded)
    with timed() as watch:
        other.register.ledger.append(entries, "again")
    other.close()
    return watch.seconds


def _renumbered(recorded: Sequence[Recorded]) -> list[tuple[str, int, Event]]:
    """The same events at the beginning of their streams."""
    versions: dict[str, int] = {}
    entries = []
    for at in recorded:
        versions[at.stream] = versions.get(at.stream, 0) + 1
        entries.append((at.stream, versions[at.stream], at.event))
    return entries


def _compared(folder: Path, count: int) -> float:
    desk, persons = _register(folder, count)
    file = _new_data(folder / "pemutakhiran.xlsx", persons)
    cycles.open_cycle(desk.register, cycle="2025-H1", by="updater", command_id="cycle")
    with timed() as watch:
        reading = updating.read_new_data(desk.register, file)
        updating.receive_update(desk.register, reading, cycle="2025-H1", on=_ON, by="updater", command_id="update")
    desk.close()
    return watch.seconds


def _bill(path: Path, persons: Sequence[Person]) -> Path:
    header = ["NO", "NIK", "NAMA", "NO KPJ", "BULAN IURAN", "IURAN"]
    rows = (
        [str(number), person.nik, person.name, membership(number), f"{_MONTH:%Y-%m}", RATE]
        for number, person in enumerate(persons, 1)
    )
    return _workbook(path, header, rows)


def _new_data(path: Path, persons: Sequence[Person]) -> Path:
    header = [
        "NO",
        "NIK",
        "NAMA",
        "TEMPAT LAHIR",
        "TGL LAHIR",
        "JK",
        "ALAMAT",
        "DESA",
        "KECAMATAN",
        "NO HP",
        "PEKERJAAN",
        "STATUS",
    ]
    rows = (
        [
            str(number),
            person.nik,
            person.name,
            person.birth_place,
            f"{person.birth_date:%d-%m-%Y}",
            "L" if person.sex == "male" else "P",
            person.address,
            person.village,
            person.kecamatan,
            f"0812{number:08d}" if number % _CHANGED == 0 else person.contact,
            person.job_title,
            "AKTIF",
        ]
        for number, person in enumerate(persons, 1)
    )
    return _workbook(path, header, rows)


def _workbook(path: Path, header: list[str], rows: Iterable[Sequence[object]]) -> Path:
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as workbook:
        sheet = workbook.add_worksheet("Data")
        sheet.write_row(0, 0, header)
        for number, row in enumerate(rows, 1):
            sheet.write_row(number, 0, row)
    return path
