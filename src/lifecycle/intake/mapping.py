"""From the cells of a row to values and issues; the same for every kind of list.

A reader for each column is chosen once per file, so that a clean cell costs one call. No cell makes it raise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from lifecycle.domain.profile import Column
from lifecycle.domain.values import Nik
from lifecycle.intake.cells import Doubtful, Fault, Read
from lifecycle.intake.dates import TWO_DIGITS, ShortDate
from lifecycle.intake.headers import Header
from lifecycle.intake.rows import Issue
from lifecycle.intake.sheets import Cell


class Mapped(NamedTuple):
    """One row read: its number, its cells, values by field (a fault is None, a blank absent), and what was found."""

    number: int
    cells: Sequence[Cell]
    values: dict[str, Any]
    issues: list[Issue]
    warnings: list[Issue]


Headers = Mapping[str, str]
Settle = Callable[[Mapped, Headers], None]

WHOLE_ROW = "(row)"
_TORN = Issue(
    WHOLE_ROW,
    "The row has more cells than the header, so a cell was torn in two and values stand in wrong columns.",
    "Put the text that holds the delimiter in quotes, or send the list as .xlsx.",
)


class Mapper:
    """Reads the rows of one table. ``headers`` has the text over each known field."""

    def __init__(self, header: Header, columns: Sequence[Column], readers: Mapping[str, Read], settle: Settle) -> None:
        self.headers: Headers = {field: header.texts[at] for field, at in header.fields.items()}
        self._readers = [(field, at, header.texts[at], readers[field]) for field, at in header.fields.items()]
        self._required = frozenset(column.field for column in columns if column.required)
        self._dates = [column.field for column in columns if column.type == "date"]
        self._width = len(header.texts)
        self._settle = settle

    def row(self, number: int, cells: Sequence[Cell], *, torn: bool = False) -> Mapped:
        """Every cell of one row read; at least as many as the header has. ``torn``: cells beyond it are a fault."""
        mapped = Mapped(number, cells, {}, [], [])
        values = mapped.values
        for field, at, header, read in self._readers:
            cell = cells[at]
            if cell == "":
                continue
            value = read(cell)
            if type(value) is Fault:
                mapped.issues.append(Issue(header, value.what, value.cure))
                values[field] = None
            elif type(value) is Doubtful:
                mapped.warnings.append(Issue(header, value.what, value.cure))
                values[field] = value.value
            elif value is not None:
                values[field] = value
        if torn and any(cells[self._width :]):
            mapped.issues.append(_TORN)
        self._check(mapped)
        return mapped

    def _check(self, mapped: Mapped) -> None:
        values = mapped.values
        if not values.keys() >= self._required:
            for field in sorted(self._required - values.keys()):
                mapped.issues.append(Issue(self.headers[field], "The cell is empty.", "Fill it in, and send it again."))
        for field in self._dates:
            if type(values.get(field)) is ShortDate:
                self._settle_year(mapped, field)
        if (nik := values.get("nik")) is not None:
            self._compare(mapped, nik)
        self._settle(mapped, self.headers)

    def _settle_year(self, mapped: Mapped, field: str) -> None:
        nik, day = mapped.values.get("nik"), mapped.values[field].day
        if field == "birth_date" and nik is not None and nik.says_born(day):
            mapped.values[field] = day
            what = "The year has two digits; they agree with the NIK, and 30 to 99 were read as 19xx."
            mapped.warnings.append(Issue(self.headers[field], what, "Check the year."))
        else:
            mapped.values[field] = None
            mapped.issues.append(Issue(self.headers[field], TWO_DIGITS.what, TWO_DIGITS.cure))

    def _compare(self, mapped: Mapped, nik: Nik) -> None:
        born, sex = mapped.values.get("birth_date"), mapped.values.get("sex")
        if born is not None and not nik.says_born(born):
            what = "The date of birth is not the one in the NIK."
            mapped.warnings.append(Issue(self.headers["birth_date"], what, "Check both against the KTP-el."))
        if sex is not None and sex != nik.sex:
            what = "The sex is not the one in the NIK."
            mapped.warnings.append(Issue(self.headers["sex"], what, "Check both against the KTP-el."))
