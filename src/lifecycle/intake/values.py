"""One value as a person types it, read as a cell of the list's column would be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from lifecycle.domain.profile import Column, JobKind
from lifecycle.domain.values import Fact, Nik
from lifecycle.intake.cells import Doubtful, Fault
from lifecycle.intake.dates import ShortDate
from lifecycle.intake.proposals import work_and_place
from lifecycle.intake.reading import readers
from lifecycle.intake.rows import Issue
from lifecycle.intake.words import Unlisted


def read_value(
    text: str, *, column: Column, kinds: tuple[JobKind, ...], kecamatan: Mapping[str, str]
) -> Fact | Issue | None:
    """The value of a field, days as ``YYYY-MM-DD``; None for a blank; an Issue where it cannot be read for sure."""
    read = readers([column], work_and_place([column], kinds, kecamatan), date1904=False)[column.field]
    value = read(text)
    if isinstance(value, Doubtful):
        value = value.value
    match value:
        case Fault():
            return Issue(column.labels[0], value.what, value.cure)
        case Unlisted():
            return Issue(column.labels[0], value.fault.what, value.fault.cure)
        case ShortDate():
            return Issue(column.labels[0], "The year has two digits.", "Write the year with four digits.")
        case Nik():
            return value.digits
        case date():
            return value.isoformat()
        case bool() | int() | str():
            return value
    return None
