"""Lists of candidates put forward."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from lifecycle.domain.profile import Column, JobKind
from lifecycle.domain.profile import Path as Way
from lifecycle.domain.values import Fact, Personal, Place
from lifecycle.intake.cells import Read
from lifecycle.intake.mapping import Headers, Mapped
from lifecycle.intake.reading import Build, ListKind, needing, read_list
from lifecycle.intake.rows import Issue, ProposalRow, Reading
from lifecycle.intake.words import Unlisted, job_kind_reader, kecamatan_reader, path_reader

_NEEDED = frozenset({"nik", "name", "job_kind"})
_PERSONAL = frozenset({"birth_date", "birth_place", "sex", "address", "contact"})
_NO_FACTS = _NEEDED.union(_PERSONAL, {"number", "kecamatan", "village", "kind_decree", "path"})


def read_proposals(
    path: Path,
    *,
    columns: tuple[Column, ...],
    kinds: tuple[JobKind, ...],
    kecamatan: Mapping[str, str],
    paths: tuple[Way, ...] = (),
) -> Reading[ProposalRow]:
    """The candidates of one file; ``kecamatan`` has the official name for each spelling. Raises Unreadable.

    NIK, name and kind of work are needed whether or not the profile says so: no candidate can be put forward without.
    """
    own = {**work_and_place(columns, kinds, kecamatan), "path": path_reader(paths)}
    return read_list(path, ListKind(needing(columns, _NEEDED), settle, builder(columns), own))


def work_and_place(
    columns: Sequence[Column], kinds: tuple[JobKind, ...], kecamatan: Mapping[str, str]
) -> dict[str, Read]:
    """The readers of kinds of work and of kecamatan, by type of column."""
    decree = next((column.labels[0] for column in columns if column.field == "kind_decree"), None)
    return {"job_kind": job_kind_reader(kinds, decree), "kecamatan": kecamatan_reader(kecamatan)}


def settle(mapped: Mapped, headers: Headers) -> None:
    """A kind of work that is not listed counts as ``other`` where the row names the decree that adds it."""
    kind = mapped.values.get("job_kind")
    if type(kind) is not Unlisted:
        return
    if mapped.values.get("kind_decree"):
        mapped.values["job_kind"], mapped.values["job_title"] = "other", kind.title
    else:
        mapped.values["job_kind"] = None
        mapped.issues.append(Issue(headers["job_kind"], kind.fault.what, kind.fault.cure))


def builder(columns: Sequence[Column]) -> Build[ProposalRow]:
    """Makes a ProposalRow of a row without issues; what has no place of its own goes to the facts."""
    personal = [column.field for column in columns if column.field in _PERSONAL]
    facts = [column.field for column in columns if column.field not in _NO_FACTS]

    def build(mapped: Mapped, place: Place) -> ProposalRow:
        values = mapped.values
        get = values.get
        nik = values["nik"]
        return ProposalRow(
            place,
            get("number"),
            nik,
            Personal(nik.digits, values["name"], **{field: values[field] for field in personal if field in values}),
            values["job_kind"],
            get("kecamatan"),
            get("village"),
            {field: fact(values[field]) for field in facts if field in values},
            get("kind_decree"),
            tuple(mapped.warnings),
            get("job_title"),
            get("path"),
        )

    return build


def fact(value: Fact | date) -> Fact:
    """What is on record for a field of no place of its own: a day as YYYY-MM-DD."""
    return value.isoformat() if isinstance(value, date) else value
