"""A real roll comes in: Serang's 21,234 funded workers in one dirty workbook, parsed, decided and appended."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random

from lifecycle.application.receiving import receive_proposals
from lifecycle.intake import read_proposals
from lifecycle.interfaces.demo.people import people
from lifecycle.interfaces.demo.sheets import proposal_sheet
from lifecycle.interfaces.desk import Desk
from lifecycle.regulations.areas import kecamatan_of
from lifecycle.regulations.loader import load
from tests.benchmarks import desks
from tests.benchmarks.contest import Bar, Row, absolute, asked, timed

_REGULATION = "serang-2025-59"
_MIX = {"farmer": 0.3, "fisher": 0.25, "daily_casual": 0.2, "itinerant_trader": 0.15, "pedicab_driver": 0.1}
_ON = date(2025, 12, 9)


class Import:
    """One workbook, taken in by a fresh register in every round. ``parse``, ``decide`` and ``whole`` are rows/s."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder = folder
        self.count = count
        self.profile = load(_REGULATION)
        self.file = folder / "usulan.xlsx"
        crowd = people(self.profile, count, mix=_MIX, today=_ON, random=Random(59), taken=set())
        proposal_sheet(self.file, crowd, self.profile, title="Daftar usulan", random=Random(59))
        self.parse: list[float] = []
        self.decide: list[float] = []
        self.whole: list[float] = []

    def once(self) -> Desk:
        """Parsed to committed events; the desk afterwards."""
        desk = desks.fresh(self.folder, _REGULATION)
        columns, kinds = self.profile.sheets.proposal, self.profile.kinds
        kecamatan = kecamatan_of(self.profile.area)
        with timed() as parsing:
            reading = read_proposals(self.file, columns=columns, kinds=kinds, kecamatan=kecamatan)
        with timed() as deciding:
            receive_proposals(
                desk.register, reading, batch="usulan-1", by="collector", on=_ON, documents=(desks.PAPER,)
            )
        self.parse.append(self.count / parsing.seconds)
        self.decide.append(self.count / deciding.seconds)
        self.whole.append(self.count / (parsing.seconds + deciding.seconds))
        return desk


def measure(folder: Path, count: int, rounds: int) -> list[Row]:
    """The import and its two parts, and the question everybody asks first."""
    measured = Import(folder, count)
    for _ in range(rounds - 1):
        measured.once().close()
    desk = measured.once()
    desk.runner.catch_up()
    counted = asked("count", f"current_roll count over {count:,}", desk.runner, "current_roll", "count")
    desk.close()
    return [
        absolute("import", f"import of {count:,} rows (.xlsx)", measured.whole, "rows/s", Bar(5_000)),
        absolute("import_parse", "  parse", measured.parse, "rows/s"),
        absolute("import_decide", "  decide and append", measured.decide, "rows/s"),
        counted,
    ]
