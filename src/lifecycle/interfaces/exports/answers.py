"""The answer to a question as a file: CSV, a workbook or JSON, stamped with what it was asked of."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from lifecycle.interfaces.exports import delimited, workbook
from lifecycle.interfaces.exports.targets import new_file
from lifecycle.ledger import Head
from lifecycle.projecting import Answer, Known

FileFormat = Literal["csv", "xlsx", "json"]


class Stamp(NamedTuple):
    """What was asked of which register, on which day, as known up to which position."""

    register: str
    projection: str
    question: str
    on: date
    known: Known

    @property
    def known_at(self) -> datetime:
        """When the last commit that was known was recorded, UTC."""
        return Head(*self.known).at

    def file_name(self, form: FileFormat) -> str:
        """The stamp as the name of a file, for formats that have no place for it inside."""
        what = f"{self.register}-{self.projection}-{self.question}"
        return f"{what}-on-{self.on}-known-{self.known.position}.{form}"


def give(stamp: Stamp, answer: Answer, form: FileFormat, out: Path | None) -> Path | None:
    """Write an answer to a new file, or into a folder under the name of its stamp; with neither to standard output.

    A workbook needs one of them, and has a second sheet for its stamp. CSV has no comments, so the name of the file
    (and the line told beside it) is its stamp. Returns where it lies. Raises NotExported for a file that is there, or
    an answer that a workbook has no room for.
    """
    if out is None:
        _print(stamp, answer, form)
        return None
    path = out / stamp.file_name(form) if out.is_dir() else out
    with new_file(path) as part:
        if form == "xlsx":
            workbook.write(part, answer, _about(stamp, len(answer)))
        else:
            part.write_bytes(_TEXTS[form](stamp, answer).encode())
    return path


def document(stamp: Stamp, answer: Answer) -> str:
    """One JSON document: the stamp, then the rows."""
    said = {
        "projection": stamp.projection,
        "question": stamp.question,
        "register": stamp.register,
        "on": stamp.on,
        "known": {"position": stamp.known.position, "at": stamp.known_at.isoformat(timespec="microseconds")},
        "rows": answer,
    }
    return f"{msgspec.json.format(msgspec.json.encode(said), indent=2).decode()}\n"


_TEXTS: dict[str, Callable[[Stamp, Answer], str]] = {
    "csv": lambda _stamp, answer: delimited.text(answer),
    "json": document,
}


def _print(stamp: Stamp, answer: Answer, form: FileFormat) -> None:
    """Line ends of CSV go out as they are: on Windows a text stream would double the carriage returns."""
    if form == "csv" and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(newline="")
    sys.stdout.write(_TEXTS[form](stamp, answer))


def _about(stamp: Stamp, rows: int) -> workbook.About:
    """What the second sheet of a workbook says."""
    return {
        "register": stamp.register,
        "read model": stamp.projection,
        "question": stamp.question,
        "on": stamp.on,
        "known position": stamp.known.position,
        "known at (UTC)": f"{stamp.known_at:%Y-%m-%d %H:%M:%S}",
        "rows": rows,
    }
