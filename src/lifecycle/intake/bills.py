"""The carrier's billing letter as a spreadsheet: one line a person and month, and every line is money."""

from __future__ import annotations

from pathlib import Path

from lifecycle.domain.profile import Column
from lifecycle.domain.values import Place
from lifecycle.intake.doubts import spare
from lifecycle.intake.mapping import Headers, Mapped
from lifecycle.intake.reading import ListKind, needing, read_list
from lifecycle.intake.rows import BillRow, Reading

_NEEDED = frozenset({"nik", "month", "amount"})
_CURE = "The line counts without it; ask the carrier to mend its list."


def read_bill(path: Path, *, columns: tuple[Column, ...]) -> Reading[BillRow]:
    """The lines of one bill. Raises Unreadable.

    Only a month or an amount that cannot be read holds a line; what is wrong with the person is among the notes. The
    same NIK may stand in several lines: whether a month is billed twice is for the register to say.
    """
    kind = ListKind(needing(columns, _NEEDED), settle, bill_row, sums=("amount",), once=False, noting=True)
    return read_list(path, kind)


def settle(mapped: Mapped, headers: Headers) -> None:
    """A line without a readable person is still billed."""
    if mapped.issues:
        spare(mapped, (headers["month"], headers["amount"]), _CURE)


def bill_row(mapped: Mapped, place: Place) -> BillRow:
    """The BillRow of a row without issues."""
    values = mapped.values
    get = values.get
    return BillRow(
        place, get("number"), get("nik"), get("name"), get("membership_number"), values["month"], values["amount"]
    )
