"""Equations between figures that are kept back, solved as far as they go, to see which figures they give away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

Cell = tuple[str, ...]

_PRIME = 2**61 - 1
"""Numbers are counted modulo a prime far above any that arises here, so that every division is exact."""


class Equations:
    """Sums of unknown figures that are known, by their factors; what they come to does not matter.

    Each row is solved for one figure, its pivot, which stands in no other row (Gauss and Jordan).
    """

    def __init__(self) -> None:
        self._rows: dict[Cell, dict[Cell, int]] = {}
        self._rows_with: dict[Cell, set[Cell]] = defaultdict(set)

    def add(self, row: dict[Cell, int]) -> None:
        """One more equation; nothing changes where it follows from those before."""
        for pivot in [cell for cell in row if cell in self._rows]:
            _subtract(row, self._rows[pivot], row[pivot])
        if not row:
            return
        pivot = min(row, key=lambda cell: (len(self._rows_with[cell]), cell))
        inverse = pow(row[pivot], -1, _PRIME)
        row = {cell: factor * inverse % _PRIME for cell, factor in row.items()}
        for other in sorted(self._rows_with[pivot]):
            self._subtract_from(other, row, pivot)
        self._rows[pivot] = row
        for cell in row:
            self._rows_with[cell].add(pivot)

    def fixed(self) -> set[Cell]:
        """The figures that follow from the equations: those alone in their row."""
        return {pivot for pivot, row in self._rows.items() if len(row) == 1}

    def _subtract_from(self, other: Cell, row: Mapping[Cell, int], pivot: Cell) -> None:
        changed = self._rows[other]
        _subtract(changed, row, changed[pivot])
        for cell in row:
            (self._rows_with[cell].add if cell in changed else self._rows_with[cell].discard)(other)


def _subtract(row: dict[Cell, int], other: Mapping[Cell, int], times: int) -> None:
    for cell, factor in other.items():
        left = (row.get(cell, 0) - times * factor) % _PRIME
        if left:
            row[cell] = left
        else:
            row.pop(cell, None)
