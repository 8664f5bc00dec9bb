"""Rows kept back: as they were written, with every reason; and the same NIK twice, which keeps both back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lifecycle.domain.values import Place
from lifecycle.intake.cells import shown
from lifecycle.intake.headers import Header
from lifecycle.intake.mapping import Mapped
from lifecycle.intake.rows import HeldRow, Issue
from lifecycle.intake.sheets import Cell


def hold_repeats(rows: Sequence[Mapped], column: str) -> None:
    """Adds an issue to every row whose NIK stands in another row too, naming that row."""
    found: dict[str, list[Mapped]] = {}
    for mapped in rows:
        if (nik := mapped.values.get("nik")) is not None:
            found.setdefault(nik.digits, []).append(mapped)
    for same in found.values():
        for mapped in same if len(same) > 1 else ():
            others = ", ".join(str(other.number) for other in same if other is not mapped)
            what = f"The same NIK stands in row {others} as well."
            mapped.issues.append(Issue(column, what, "Leave the row that is right, and send it again."))


def held(mapped: Mapped, header: Header, place: Place) -> HeldRow:
    """The row as it was written: filled cells by header, or by the letter of the column where it has none."""
    cells = dict(_written(mapped.cells, header.texts))
    number, name, village = (_of(field, mapped, header) for field in ("number", "name", "village"))
    return HeldRow(place, number, name, village, cells, tuple(mapped.issues), mapped.values.get("nik"))


def _written(cells: Sequence[Cell], texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    for at, cell in enumerate(cells):
        if cell != "":
            text = texts[at] if at < len(texts) else ""
            if text and texts.index(text) != at:
                text = f"{text} ({_letters(at)})"
            yield text or _letters(at), shown(cell)


def _of(field: str, mapped: Mapped, header: Header) -> str | None:
    return shown(mapped.cells[header.fields[field]]).strip() or None if field in header.fields else None


def _letters(at: int) -> str:
    """A, B … Z, AA, as a spreadsheet names its columns."""
    text = ""
    at += 1
    while at:
        at, letter = divmod(at - 1, 26)
        text = chr(65 + letter) + text
    return text
