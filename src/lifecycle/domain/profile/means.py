"""Sources of funds, programmes, and the columns of the spreadsheets that come in."""

from __future__ import annotations

from typing import Literal

from lifecycle.domain.profile.part import Part

ColumnType = Literal[
    "text",
    "name",
    "nik",
    "date",
    "sex",
    "job_kind",
    "kecamatan",
    "village",
    "yes_no",
    "number",
    "membership_number",
    "rupiah",
    "month",
    "status",
    "path",
]


class Funding(Part, frozen=True):
    """A source the regulation lists; ``budget`` is the public budget it belongs to (APBD), or ``other``.

    ``only_paths``: whose places it may fund (empty: all). ``stands_in_for`` is the source it may replace on those,
    under ``stands_in_cite``.
    """

    code: str
    name: str
    budget: str
    cite: tuple[str, ...]
    reading: tuple[str, ...] = ()
    only_paths: tuple[str, ...] = ()
    stands_in_for: str | None = None
    stands_in_paths: tuple[str, ...] = ()
    stands_in_cite: tuple[str, ...] = ()

    def pays_for(self, path: str) -> bool:
        """Whether a place it funds may go to a candidate on this path."""
        return not self.only_paths or path in self.only_paths


class Programme(Part, frozen=True):
    """A programme the participants of these paths have (empty: of all)."""

    code: Literal["JKK", "JKM", "JHT"]
    cite: tuple[str, ...]
    only_paths: tuple[str, ...] = ()
    optional: bool = False
    reading: tuple[str, ...] = ()


class Column(Part, frozen=True):
    """One column of a spreadsheet: the field it fills, how it is read, and the headers it is known by."""

    field: str
    type: ColumnType
    labels: tuple[str, ...]
    required: bool = False
    cite: tuple[str, ...] = ()


class Sheets(Part, frozen=True):
    """The column maps: candidates put forward, what the carrier sends back, its bills, and new data.

    ``update`` are the columns that new data have beside those of a proposal.
    """

    proposal: tuple[Column, ...]
    registration: tuple[Column, ...]
    bill: tuple[Column, ...] = ()
    update: tuple[Column, ...] = ()
