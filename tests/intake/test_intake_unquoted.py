"""No word about a cell repeats the cell: the words stay in the open when the person in the cell has been erased."""

from __future__ import annotations

from functools import cache
from typing import get_args

import pytest

from lifecycle.domain.profile import Column, ColumnType, Profile
from lifecycle.intake.cells import Doubtful, Fault, Read
from lifecycle.intake.judged import fact_columns, fact_readers, name_reader
from lifecycle.intake.proposals import work_and_place
from lifecycle.intake.reading import readers
from lifecycle.intake.sheets import Cell
from lifecycle.intake.words import Unlisted, path_reader, status_reader
from lifecycle.regulations.areas import kecamatan_of
from lifecycle.regulations.loader import load, slugs

CELLS: list[Cell] = [
    *("SITI AMINAH", "siti", "Kaliori", "RT 02 RW 05", "a" * 600),
    *("3302174505850001", "33021745058500", "3302 1745 0585 0001", "081234567890", "+62 812-3456"),
    *("18-07-1985", "18071985", "31/02/1985", "1985-18-07", "77", "12.345,67", "-99"),
    *(3302174505850001.0, 81234567890.0, 31277.0, -99.0, True),
]


@cache
def every_reader(slug: str) -> dict[str, Read]:
    """A reader of every type a column can have, of every column a proposal has, and of every fact that is asked for."""
    profile: Profile = load(slug)
    typed = [Column(kind, kind, (kind,)) for kind in get_args(ColumnType)]
    own = {
        **work_and_place(profile.sheets.proposal, profile.kinds, kecamatan_of(profile.area)),
        "path": path_reader(profile.paths),
        "status": status_reader({"pindah": "moved_out"}),
    }
    facts = fact_columns(profile)
    of_facts = {f"fact {name}": read for name, read in fact_readers(facts, profile).items()}
    return {**readers((*typed, *profile.sheets.proposal), own, date1904=False), **of_facts, "fact": name_reader(facts)}


def minds(read: Read, cell: Cell) -> Fault | Doubtful | None:
    """What a reader has against a cell."""
    found = read(cell)
    told = found.fault if isinstance(found, Unlisted) else found
    return told if isinstance(told, Fault | Doubtful) else None


@pytest.mark.parametrize("slug", slugs())
@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: repr(cell)[:20])
def test_no_word_about_a_cell_repeats_it(slug: str, cell: Cell) -> None:
    """Whatever stands in whatever column, wrong or doubtful: what is wrong is said without it."""
    for name, read in every_reader(slug).items():
        if told := minds(read, cell):
            assert str(cell) not in told.what, name
            assert str(cell) not in told.cure, name


def test_every_reader_minds_some_of_these_cells() -> None:
    """The test above has words of each to look at."""
    readers_ = every_reader("banyumas-2025-2").items()
    assert [name for name, read in readers_ if not any(minds(read, cell) for cell in CELLS)] == []
