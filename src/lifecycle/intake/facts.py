"""Facts from a data source: what it says of people, or of the regency, and of which day that is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from lifecycle.domain.facts import OF_THE_REGENCY
from lifecycle.domain.profile import Column, Profile
from lifecycle.domain.values import Place
from lifecycle.intake.cells import Doubtful, Fault, Read
from lifecycle.intake.dates import TWO_DIGITS, ShortDate
from lifecycle.intake.judged import fact_columns, fact_readers, name_reader
from lifecycle.intake.mapping import Headers, Mapped, Settle
from lifecycle.intake.proposals import fact as on_record
from lifecycle.intake.reading import ListKind, read_list
from lifecycle.intake.rows import FactRow, Issue, Reading
from lifecycle.intake.sheets import Cell
from lifecycle.intake.texts import read_text

COLUMNS = (
    Column("nik", "nik", ("NIK",)),
    Column("name", "status", ("FAKTA",), required=True),  # a row with one is data, as with a name in other lists
    Column("value", "text", ("NILAI",), required=True),
    Column("as_of", "date", ("PER TANGGAL",)),
    Column("source", "text", ("SUMBER",)),
)
_LABELS = {column.field: column.labels[0] for column in COLUMNS}
_NO_SOURCE = "The row does not say where the fact comes from."
_NAME_IT = "Fill it in, or name the source of all rows with --source, and send the list again."


def read_facts(path: Path, *, profile: Profile, on: date, source: str | None, today: date) -> Reading[FactRow]:
    """The facts of one file. Raises Unreadable.

    ``on`` and ``source`` are for rows that name no day or no source; a day after ``today`` holds its row. A NIK may
    stand in several rows, but two that answer differently on one fact of one day are both held.
    """
    columns = fact_columns(profile)
    own: dict[str, Read] = {"status": name_reader(columns), "text": _as_written}
    settle = _settling(fact_readers(columns, profile), on, source, today)
    return read_list(path, ListKind(COLUMNS, settle, fact_row, own, once=False, noting=True))


def fact_row(mapped: Mapped, place: Place) -> FactRow:
    """The FactRow of a row without issues."""
    said = mapped.values
    return FactRow(place, said.get("nik"), said["name"], said["value"], said["as_of"], said["source"])


def _as_written(cell: Cell) -> Cell:
    """How a value is to be read only the fact beside it says."""
    return cell


def _settling(readers: Mapping[str, Read], on: date, source: str | None, today: date) -> Settle:
    """Judges a row as a whole; made anew for each file, whose answers it remembers."""
    answers: dict[tuple[Any, ...], Mapped] = {}

    def settle(mapped: Mapped, _headers: Headers) -> None:
        values = mapped.values
        if (name := values.get("name")) is not None:
            _require_whose(mapped, name)
            if "value" in values and not _take(mapped, "value", readers[name](values["value"])):
                _hold(mapped, "value", "The cell is empty.", "Fill it in, and send it again.")
        said = "source" in values and _take(mapped, "source", read_text(values["source"]))
        if not said and values.setdefault("source", source) is None:
            _hold(mapped, "source", _NO_SOURCE, _NAME_IT)
        day = values.setdefault("as_of", on)
        if day is not None and day > today:
            _hold(mapped, "as_of", f"The day {day} has not come yet.", "Check it, and send the row again.")
        if not mapped.issues:
            _require_one_answer(mapped, answers)

    return settle


def _require_whose(mapped: Mapped, name: str) -> None:
    if name in OF_THE_REGENCY and "nik" in mapped.values:
        _hold(mapped, "nik", f"{name} is a fact about the regency, not about a person.", "Leave the NIK of it empty.")
    if name not in OF_THE_REGENCY and "nik" not in mapped.values:
        _hold(
            mapped, "nik", f"{name} is a fact about a person, but the row has no NIK.", "Fill it in, and send it again."
        )


def _take(mapped: Mapped, field: str, value: Any) -> bool:
    """Put a value that was read in its place, days as ``YYYY-MM-DD``; False where the cell says nothing."""
    mapped.values[field] = None
    match value:
        case None:
            del mapped.values[field]
            return False
        case ShortDate():
            _hold(mapped, field, *TWO_DIGITS)
        case Fault() | Doubtful(date()):
            _hold(mapped, field, value.what, value.cure)
        case Doubtful():
            mapped.values[field] = value.value
            mapped.warnings.append(Issue(_LABELS[field], value.what, value.cure))
        case _:
            mapped.values[field] = on_record(value)
    return True


def _require_one_answer(mapped: Mapped, answers: dict[tuple[Any, ...], Mapped]) -> None:
    values, nik = mapped.values, mapped.values.get("nik")
    first = answers.setdefault((nik and nik.digits, values["name"], values["as_of"]), mapped)
    if first.values["value"] != values["value"]:
        for one, other in ((first, mapped), (mapped, first)):
            what = f"Row {other.number} says something else of the same fact on the same day."
            _hold(one, "value", what, "Leave the row that is right, and send it again.")


def _hold(mapped: Mapped, field: str, what: str, cure: str) -> None:
    mapped.issues.append(Issue(_LABELS[field], what, cure))
