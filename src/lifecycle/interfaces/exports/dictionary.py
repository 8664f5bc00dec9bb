"""The data dictionary, made from what the tables say of themselves.

``python -m lifecycle.interfaces.exports.dictionary FILE`` writes it (``docs/data-dictionary.md``).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Date, Float, Integer, String, Table

from lifecycle.interfaces.exports.event_columns import IDENTIFIED, OPEN
from lifecycle.interfaces.exports.treatment import treatment
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.views import OWN, TIMES

_TYPES = ((String, "text"), (Boolean, "true or false"), (Date, "day"), (Integer, "integer"), (Float, "number"))
_HEAD = """# Data dictionary

Made by `python -m lifecycle.interfaces.exports.dictionary docs/data-dictionary.md`; a test holds it current.

Each table is a view of its name in the store of views (`views.sqlite3`, on a server the schema `REGISTER__views`) and
a file of its name in `lifecycle export parquet`. *Leaves* says what an export that names nobody does with a column:
**open**, under a **pseudonym** (the same within one export, useless beyond it), as the number of its **commit** (a
position, since within one commit the order of the log is that of the lines of a paper), or **left out**. What is left
still tells one person from another by the days of a life: it is de-identified, not anonymous.

Days are days of the register's civil zone, money is whole rupiah, every from and until is half-open, null is open.
Every table also has these columns, which say when a row holds and when it was known (in an export that names nobody
by numbers of commits). `key` joins the tables of one read model:
"""
_EVENTS = """## events

What `lifecycle export parquet` writes to `events/year=YYYY/part-0.parquet`, by the year of recording.
"""


def text() -> str:
    """The whole dictionary, in Markdown."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield _HEAD
    yield from _rows(("column", "meaning"), TIMES.items())
    for name, projection in sorted(discovered().items()):
        yield f"## {name}\n"
        yield f"Answers {', '.join(f'`{question}`' for question in projection.questions)} (`lifecycle ask {name}`).\n"
        for table in projection.tables:
            yield f"### {name}_{table.name}\n"
            yield from _rows(("column", "type", "leaves", "meaning"), _columns(table))
    yield _EVENTS
    named = [column._replace(doc=f"{column.doc} (identified exports only)") for column in IDENTIFIED]
    yield from _rows(("column", "type", "meaning"), (*OPEN, *named))


def _columns(table: Table) -> Iterator[tuple[str, ...]]:
    for column in table.columns:
        if column.name not in OWN:
            leaves = treatment(table.name, column.name, is_text=isinstance(column.type, String))
            yield column.name, _type(column.type), leaves, column.doc or ""


def _type(kind: Any) -> str:
    return next(word for known, word in _TYPES if isinstance(kind, known))


def _rows(head: tuple[str, ...], rows: Any) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', '&#124;') for cell in row)} |"
    yield ""


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(text(), "utf-8", newline="\n")
