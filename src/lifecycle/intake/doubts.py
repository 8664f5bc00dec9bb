"""Doubts: what is wrong with a row that is used all the same, told once for all rows it is about."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from lifecycle.intake.mapping import WHOLE_ROW, Mapped
from lifecycle.intake.rows import Issue
from lifecycle.intake.tables import rows_said


def spare(mapped: Mapped, vital: Collection[str], cure: str) -> None:
    """Only issues of the ``vital`` columns, or of the row as a whole, still hold it; the others become warnings."""
    for issue in mapped.issues:
        if issue.column not in vital and issue.column != WHOLE_ROW:
            mapped.warnings.append(Issue(issue.column, issue.what, cure))
    mapped.issues[:] = [issue for issue in mapped.issues if issue.column in vital or issue.column == WHOLE_ROW]


def doubts(rows: Iterable[Mapped]) -> list[str]:
    """The warnings of the rows that are used, as notes."""
    found: dict[Issue, list[int]] = {}
    for mapped in rows:
        for warning in () if mapped.issues else mapped.warnings:
            found.setdefault(warning, []).append(mapped.number)
    return [f"Column {doubt.column}, {rows_said(rows)}: {doubt.what} {doubt.cure}" for doubt, rows in found.items()]
