"""New data on people already on the roll, for the periodic update: what a list says, and nothing where it is silent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from lifecycle.domain.profile import Column, JobKind
from lifecycle.domain.values import Place
from lifecycle.intake.doubts import spare
from lifecycle.intake.mapping import Headers, Mapped
from lifecycle.intake.proposals import fact, work_and_place
from lifecycle.intake.proposals import settle as settle_work
from lifecycle.intake.reading import Build, ListKind, read_list
from lifecycle.intake.rows import Reading, UpdateRow
from lifecycle.intake.words import status_reader

_REMAINS = frozenset({None, "new", "stays"})
_APART = frozenset({"nik", "number", "status"})
_CURE = "It was left out, since the row says that the person has left; check the row if that is wrong."


def read_update(
    path: Path,
    *,
    columns: tuple[Column, ...],
    kinds: tuple[JobKind, ...],
    kecamatan: Mapping[str, str],
    statuses: Mapping[str, str],
) -> Reading[UpdateRow]:
    """The new data of one file. Raises Unreadable.

    ``statuses`` has the code for each text, as :func:`lifecycle.intake.words.plain` makes it. Only the NIK is needed,
    whatever the profile requires of a proposal. Doubts are among the notes.
    """
    needed = [replace(column, required=column.field == "nik") for column in columns]
    own = {**work_and_place(columns, kinds, kecamatan), "status": status_reader(statuses)}
    return read_list(path, ListKind(needed, settle, builder(columns), own, noting=True))


def settle(mapped: Mapped, headers: Headers) -> None:
    """Kinds of work as in a proposal. Of who has left only the NIK must be right: a mover lives in another regency."""
    settle_work(mapped, headers)
    if mapped.issues and mapped.values.get("status") not in _REMAINS:
        spare(mapped, (headers["nik"],), _CURE)


def builder(columns: Sequence[Column]) -> Build[UpdateRow]:
    """Makes an UpdateRow of a row without issues; a blank cell is absent, so that it erases nothing.

    Days are as on record: the date of birth a date, any other its text.
    """
    fields = [*(column.field for column in columns if column.field not in _APART), "job_title"]
    days = [column.field for column in columns if column.type == "date" and column.field != "birth_date"]

    def build(mapped: Mapped, place: Place) -> UpdateRow:
        values = mapped.values
        get = values.get
        said = {field: value for field in fields if (value := get(field)) is not None}
        for field in days:
            if field in said:
                said[field] = fact(said[field])
        return UpdateRow(place, get("number"), values["nik"], get("name"), said, get("status"))

    return build
