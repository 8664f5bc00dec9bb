"""What data sources say of people and of the regency, as a list with the day of every fact."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lifecycle.application import facts
from tests.scenarios import lists, terms
from tests.scenarios.people import Cells, write
from tests.scenarios.stage import Stage
from tests.scenarios.words import day

Rows = Sequence[Sequence[str]]


def enter(stage: Stage, source: str, table: Rows, on: date, by: str | None = None) -> None:
    """A list of facts comes in from a source: of whom, which fact, what it says, as of which day."""
    header, *rows = table
    told = [dict(zip(header, row, strict=True)) for row in rows]
    path = write(stage.folder / f"{stage.command()}.csv", [_row(stage, one, source) for one in told])
    stage.clock.reach(on)
    reading = facts.read_facts_here(stage.register, path, on=on, source=None)
    lists.remember(stage, path.name, reading.file, [{"NAMA": one.get("NAMA", "").upper()} for one in told])
    stage.do(on, facts.receive_facts, reading, by=by or stage.who("record_facts"), command_id=stage.command())


def code(stage: Stage, name: str) -> str:
    """The code of a fact by its name, or by a header of the column of proposals that has it."""
    return terms.FACTS.get(name) or stage.field(name)


def _row(stage: Stage, told: dict[str, str], source: str) -> Cells:
    return {
        "NIK": stage.people[told["NAMA"]].nik if "NAMA" in told else "",
        "FAKTA": code(stage, told["FAKTA"]),
        "NILAI": terms.BUDGETS.get(told["NILAI"], told["NILAI"]),
        "PER TANGGAL": f"{day(told['PER TANGGAL']):%d-%m-%Y}",
        "SUMBER": source,
    }
