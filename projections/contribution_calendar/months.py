"""Contribution months as text: typed, counted, and as a table that SQL can join."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from sqlalchemy import CTE, Integer, String, cast, column, select, values

from lifecycle.projecting import NothingKnown

_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")


def checked(month: str) -> str:
    """A month as it was typed. Raises NothingKnown."""
    if not _MONTH.fullmatch(month):
        raise NothingKnown(f"{month!r} is not a month.\n  Write it as 2026-06.")
    return month


def number(month: str) -> int:
    """The months since the year 0, so that those next to each other differ by one."""
    return int(month[:4]) * 12 + int(month[5:]) - 1


def named(number: int) -> str:
    """The month of a number."""
    return f"{number // 12:04d}-{number % 12 + 1:02d}"


def stretch(first: str, last: str) -> CTE:
    """The months from one to another, both included, as a table: ``month`` and its ``number``.

    SQLite joins a text by an index only where it knows it to be one: values of a list have no type of their own.
    """
    rows = [(named(one), one) for one in range(number(first), number(last) + 1)]
    shape = values(column("month", String), column("number", Integer), name="listed", literal_binds=True)
    listed = shape.data(rows).cte("listed")
    return select(cast(listed.c.month, String).label("month"), listed.c.number).cte("stretch")


def later(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
