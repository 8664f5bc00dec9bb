"""New data on the roll as other offices send them: a list of everybody, with what has changed since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from lifecycle.domain.participant import Participant
from lifecycle.domain.profile import Profile
from lifecycle.interfaces.demo.dirt import Cell
from lifecycle.interfaces.demo.layout import Line
from lifecycle.interfaces.demo.sheets import write_csv, write_workbook

FIELDS = ("number", "nik", "name", "birth_place", "birth_date", "sex", "address", "village", "kecamatan", "contact",
          "job_kind", "status")  # fmt: skip
_SEXES = {"male": "L", "female": "P", None: ""}

Row = Mapping[str, Cell]


def row_of(state: Participant, profile: Profile, **new: Cell) -> Row:
    """A person as the register has them, but for what is ``new``."""
    personal, kind = state.personal, profile.kind(state.job_kind)
    assert personal is not None
    assert kind is not None
    said: dict[str, Cell] = {
        "nik": personal.nik,
        "name": personal.name,
        "birth_place": personal.birth_place or "",
        "birth_date": personal.birth_date or "",
        "sex": _SEXES[personal.sex],
        "address": personal.address or "",
        "village": state.village or "",
        "kecamatan": state.kecamatan or "",
        "contact": personal.contact or "",
        "job_kind": kind.name,
    }
    return said | new


def update_sheet(path: Path, rows: Sequence[Row], profile: Profile, *, title: str) -> None:
    """Write the list, as a workbook or as text by the name of the file."""
    lines = lines_of(rows, profile, title)
    if path.suffix == ".xlsx":
        write_workbook(path, "Data Baru", lines)
    else:
        write_csv(path, [cells for _part, cells in lines])


def lines_of(rows: Iterable[Row], profile: Profile, title: str) -> Iterator[Line]:
    """The list from its letterhead to its last row, numbered."""
    labels = {column.field: column.labels[0] for column in (*profile.sheets.proposal, *profile.sheets.update)}
    yield "title", [f"PEMUTAKHIRAN DATA PESERTA {profile.regency.upper()}"]
    yield "title", [title.upper()]
    yield "bare", []
    yield "header", [labels[field] for field in FIELDS]
    for number, row in enumerate(rows, 1):
        yield "data", [row.get(field, number if field == "number" else "") for field in FIELDS]
