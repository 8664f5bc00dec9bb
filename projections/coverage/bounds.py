"""Between which bounds a figure that is kept back must lie, as each line of the table tells."""

from __future__ import annotations

from collections.abc import Mapping

from projections.coverage.solving import Cell

Line = tuple[Cell, list[Cell]]
"""A total, and the parts that come to it."""

_Bounds = dict[Cell, tuple[int, int]]
_UNKNOWN = (1, 10**12)
"""At least one, and no more than there are people anywhere."""
_ROUNDS = 20
"""Bounds settle in a few rounds, or creep."""


def pinned(lines: list[Line], published: Mapping[Cell, int]) -> set[Cell]:
    """The figures kept back whose bounds meet, where each is known to be at least one.

    Lines tighten the bounds in turn: a part is its total less the other parts (the shuttle algorithm of Buzzigoli and
    Giusti, 1999).
    """
    bounds: _Bounds = {cell: (people, people) for cell, people in published.items()}
    unsure = [line for line in lines if any(cell not in published for cell in (line[0], *line[1]))]
    for _ in range(_ROUNDS):
        before = dict(bounds)
        for total, parts in unsure:
            _tighten(bounds, total, parts)
        if bounds == before:
            break
    return {cell for cell, (low, high) in bounds.items() if low == high and cell not in published}


def _tighten(bounds: _Bounds, total: Cell, parts: list[Cell]) -> None:
    told = [bounds.get(part, _UNKNOWN) for part in parts]
    low, high = sum(least for least, _ in told), sum(most for _, most in told)
    least, most = bounds.get(total, _UNKNOWN)
    least, most = bounds[total] = (max(least, low), min(most, high))
    for part, (own_least, own_most) in zip(parts, told, strict=True):
        bounds[part] = (max(own_least, least - (high - own_most)), min(own_most, most - (low - own_least)))
